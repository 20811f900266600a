import path from 'node:path';

/**
 * Vite plugin of the `widgets` build: writes files.json, the hash of each widget's file and of the shared `runtime`.
 * The loader asks for both at once, so a widget must need nothing else: a third file would be a third wave of requests.
 *
 * @param {string[]} widgets
 */
export const fileList = (widgets) => ({
  name: 'file-list',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const list = {};
      for (const name of ['runtime', ...widgets]) {
        const chunk = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === name && !isFacade(file));
        const others = chunk.imports.filter((file) => bundle[file].name !== 'runtime');
        if (others.length) this.warn(`${chunk.fileName} needs ${others} at once, which costs one more wave of requests: import a module either at once or lazily, not both.`);
        list[name] = /-([\w-]{6})\.js$/.exec(chunk.fileName)[1];
      }
      for (const [fileName, file] of Object.entries(bundle)) if (isFacade(file)) delete bundle[fileName];
      this.emitFile({ type: 'asset', fileName: 'files.json', source: JSON.stringify(list) });
    },
  },
});

/** An entry whose modules stand in a file of their own: only an import is left of it, and nobody asks for it. */
const isFacade = (file) => file.type === 'chunk' && file.isEntry && Object.keys(file.modules).length === 0;

/**
 * Groups for `codeSplitting`: what one widget needs at once goes into that widget's file (also when lazy files use it too);
 * what several need at once, into `runtime`. So a widget is two files, whatever it shares with whom.
 *
 * @param {Record<string, string>} entries file of each widget
 * @param {RegExp} runtime modules that are always in `runtime`
 */
export function flatFiles(entries, runtime) {
  let owners;
  const fileOf = (id, context) => {
    owners ??= ownersOf(entries, (one) => context.getModuleInfo(one));
    const widgets = [...(owners.get(id) ?? [])];
    return widgets.length > 1 || runtime.test(id) ? 'runtime' : widgets[0];
  };
  // First the runtime: a group takes along whatever its modules import.
  return [
    { name: (id, context) => (fileOf(id, context) === 'runtime' ? 'runtime' : null), priority: 2, debugName: 'runtime' },
    { name: (id, context) => fileOf(id, context) ?? null, priority: 1, debugName: 'widgets' },
  ];
}

/** Which widgets reach a module without an `import()` on the way. */
function ownersOf(entries, getModuleInfo) {
  const owners = new Map();
  for (const [widget, file] of Object.entries(entries)) {
    const waiting = [path.resolve(file)];
    for (const id of waiting) {
      const widgets = owners.get(id) ?? owners.set(id, new Set()).get(id);
      if (widgets.has(widget)) continue;
      widgets.add(widget);
      waiting.push(...(getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return owners;
}
