import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** `defineElement('commune-hotline', …)` → "hotline". */
const tagsIn = (file) => [...readFileSync(file, 'utf8').matchAll(/defineElement\('commune-([a-z-]+)'/g)].map((match) => match[1]);

/**
 * The tags there are. `<folder>/<widget>/define.ts` registers what makes one script file; a `define.ts` one folder further down
 * comes with it (where it is imported there) or makes a file of its own, named for its first tag.
 *
 * @param {string} folder src/widgets
 * @returns {{ entries: Record<string, string>, tags: Record<string, string> }} file to build by widget; script file by tag
 */
export function findTags(folder) {
  const entries = {};
  const tags = {};
  for (const widget of readdirSync(folder).sort()) {
    const file = `${folder}/${widget}/define.ts`;
    if (!existsSync(file)) continue;
    entries[widget] = file;
    for (const tag of tagsIn(file)) tags[tag] = widget;
    for (const below of readdirSync(path.dirname(file)).sort()) {
      const inner = `${folder}/${widget}/${below}/define.ts`;
      if (!existsSync(inner)) continue;
      const withIt = readFileSync(file, 'utf8').includes(`'./${below}/define.js'`);
      for (const tag of tagsIn(inner)) tags[tag] = withIt ? widget : tagsIn(inner)[0];
    }
  }
  return { entries, tags };
}

/** Before the name of an entry. Most entries are only an import of the file that holds their modules, and are dropped. */
export const FACADE = 'facade-';

/** Name of a file: of the tag it registers, where it has one; else what the bundler would call it. */
export const fileName = ({ name, facadeModuleId }) => `${(facadeModuleId?.endsWith('define.ts') && tagsIn(facadeModuleId)[0]) || name}.js`;

/**
 * Vite plugin of the `widgets` build: drops the entries of which only an import is left (see flatFiles), and warns where a
 * widget needs a third file at once. The loader asks for the runtime and the widget's file together; a third is a wave more.
 *
 * @param {string[]} widgets
 */
export const fileList = (widgets) => ({
  name: 'file-list',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const widget of widgets) {
        const facade = bundle[`${FACADE}${widget}.js`];
        const chunk = bundle[`${widget}.js`] ?? facade; // a group of one module stays the entry; nameByContent renames it
        if (chunk !== facade) delete bundle[facade.fileName];
        const others = chunk.imports.filter((file) => file !== 'runtime.js');
        if (others.length) this.warn(`${chunk.fileName} needs ${others} at once, which costs one more wave of requests: import a module either at once or lazily, not both.`);
      }
    },
  },
});

/**
 * Vite plugin: a lazy file is asked for together with the files it will import, instead of after them. Without this each
 * `import()` of a file that shares code with another is two waves of requests.
 */
export const lazyInOneWave = () => ({
  name: 'lazy-in-one-wave',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle).filter((file) => file.type === 'chunk')) {
        const here = new Set(['runtime.js', chunk.fileName, ...chunk.imports]);
        chunk.code = chunk.code.replace(/\bimport\((["'`])\.\/([\w.-]+)\1\)/g, (own, _quote, name) => {
          const others = [...importsOf(name, bundle)].filter((file) => !here.has(file));
          // What goes wrong with them goes wrong with the file itself, and is dealt with there.
          return others.length ? `(${others.map((file) => `import("./${file}").catch(()=>0)`)},${own})` : own;
        });
      }
    },
  },
});

/** Every file that a file imports, and those that they import. */
function importsOf(fileName, bundle, found = new Set()) {
  for (const one of bundle[fileName]?.imports ?? []) {
    if (found.has(one)) continue;
    found.add(one);
    importsOf(one, bundle, found);
  }
  return found;
}

/**
 * Renames the folder of built files after what is in them, so that caches may keep it for good, and writes files.json beside
 * commune.js: `{ folder, widgets: { procedures: "files/0a1b2c3d/procedures.js" }, runtime, lazy: [] }`.
 *
 * @param {string} out folder of commune.js
 * @param {string[]} widgets
 * @returns {string} the new name
 */
export function nameByContent(out, widgets) {
  const fresh = path.join(out, 'files/new');
  for (const name of readdirSync(fresh)) if (name.startsWith(FACADE)) renameSync(path.join(fresh, name), path.join(fresh, name.slice(FACADE.length)));
  const names = readdirSync(fresh).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(readFileSync(path.join(fresh, name)));
  const folder = hash.digest('hex').slice(0, 8);
  renameSync(fresh, path.join(out, 'files', folder));
  const at = (name) => `files/${folder}/${name}`;
  const first = ['runtime.js', ...widgets.map((widget) => `${widget}.js`)];
  writeFileSync(path.join(out, 'files.json'), `${JSON.stringify({
    folder: `files/${folder}`, runtime: at('runtime.js'),
    widgets: Object.fromEntries(widgets.map((widget) => [widget, at(`${widget}.js`)])),
    lazy: names.filter((name) => !first.includes(name)).map(at),
  }, null, 1)}\n`);
  return folder;
}

/**
 * Groups for `codeSplitting`: what one widget needs at once goes into that widget's file (also when its lazy files use it);
 * what another widget needs as well, at once or later, goes into `runtime`. So a widget is two files, and none pulls in another.
 *
 * @param {Record<string, string>} entries file of each widget
 * @param {RegExp} runtime modules that are always in `runtime`
 */
export function flatFiles(entries, runtime) {
  let atOnce;
  let ever;
  const fileOf = (id, context) => {
    const info = (one) => context.getModuleInfo(one);
    atOnce ??= reachedBy(entries, (one) => info(one)?.importedIds ?? []);
    ever ??= reachedBy(entries, (one) => [...(info(one)?.importedIds ?? []), ...(info(one)?.dynamicallyImportedIds ?? [])]);
    if (runtime.test(id)) return 'runtime';
    if (!atOnce.has(id)) return null;
    return ever.get(id).size > 1 ? 'runtime' : [...atOnce.get(id)][0];
  };
  // First the runtime: a group takes along whatever its modules import.
  return [
    { name: (id, context) => (fileOf(id, context) === 'runtime' ? 'runtime' : null), priority: 2, debugName: 'runtime' },
    { name: (id, context) => fileOf(id, context), priority: 1, debugName: 'widgets' },
  ];
}

/** Which widgets reach a module. */
function reachedBy(entries, importsOfModule) {
  const reached = new Map();
  for (const [widget, file] of Object.entries(entries)) {
    const waiting = [path.resolve(file)];
    for (const id of waiting) {
      const widgets = reached.get(id) ?? reached.set(id, new Set()).get(id);
      if (widgets.has(widget)) continue;
      widgets.add(widget);
      waiting.push(...importsOfModule(id));
    }
  }
  return reached;
}
