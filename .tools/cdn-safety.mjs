import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

const NATIVES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../src/loader/clean-natives.ts');

/**
 * Globals that old libraries (Prototype, MooTools) replace, and the export of clean-natives that takes their place in the
 * script builds, in our code and in that of the dependencies. Only what a file really uses is put in.
 */
const CLEAN_NATIVES = {
  Document: [NATIVES, 'CleanDocument'],
  Event: [NATIVES, 'CleanEvent'],
  'Array.from': [NATIVES, 'arrayFrom'],
  'Object.values': [NATIVES, 'objectValues'],
  'JSON.parse': [NATIVES, 'jsonParse'],
  'JSON.stringify': [NATIVES, 'jsonStringify'],
};

/** Vite plugin: puts the clean natives in place. CommonJS modules are left alone: an import would make them run late, behind a wrapper. */
export const cleanNatives = () => ({
  name: 'clean-natives',
  apply: 'build',
  transform: {
    order: 'post',
    filter: { id: { include: /\.(ts|js|mjs)(\?|$)/, exclude: /clean-natives\.ts$/ }, code: /\b(Document|Event|Array\.from|Object\.values|JSON\.(parse|stringify))\b/ },
    handler(code, id) {
      if (!/^\s*(import|export)\b|[;}\n]\s*(import|export)\b/.test(code)) return null;
      const result = transformSync(`${id}.js`, code, { sourceType: 'module', inject: CLEAN_NATIVES });
      if (result.errors.length) this.error(result.errors[0]);
      return { code: result.code, map: null };
    },
  },
});

/** Where our dependencies call `reduce`, which Prototype 1.6.0.3 takes away: [module, what stands there]. */
const REDUCES = [
  [/@lit\/reactive-element\/(node\/)?css-tag\.js$/, /\w+\.reduce\(/g],
  [/qrcode\/lib\/core\/segments\.js$/, /\w+\.reduce\(/g],
];
const LOOP = 'function communeReduce(list,step,value){for(let i=0;i<list.length;i++)value=step(value,list[i],i);return value}';

/** Vite plugin: the same with a loop. */
export const withoutReduce = () => ({
  name: 'without-reduce',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: REDUCES.map(([id]) => id) },
    handler(code, id) {
      const [, call] = REDUCES.find(([file]) => file.test(id));
      const changed = code.replace(call, (text) => `communeReduce(${text.slice(0, -'.reduce('.length)},`);
      if (changed === code) this.error(`${id} no longer calls reduce: look again how it does the same, and take it from the list or keep it safe from Prototype 1.6.`);
      return { code: `${changed}\n${LOOP}`, map: null };
    },
  },
});

/**
 * Vite plugin for the one file: a Worker is a file of its own, so the work of `…/<name>-in-worker.ts` is done in the page.
 * Each such module exports one function, whose last argument does the same without a Worker.
 */
export const withoutWorkers = () => ({
  name: 'without-workers',
  enforce: 'pre',
  apply: 'build',
  load: {
    filter: { id: /-in-worker\.ts$/ },
    handler(id) {
      const name = path.basename(id, '.ts').replace(/-(\w)/g, (_dash, letter) => letter.toUpperCase());
      return `export const ${name} = (...given) => given[given.length - 1]();`;
    },
  },
});

/**
 * Vite plugin: makes each script a function of its own. Then it may be pasted as a classic script or a module, twice on one
 * page, beside scripts that use the same short names.
 */
export const oneFunction = () => ({
  name: 'one-function',
  enforce: 'post',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        if (file.imports.length || file.exports.length) this.error(`${file.fileName} must stand alone, but imports ${file.imports} and exports ${file.exports}.`);
        file.code = `!function(){${file.code.trim()}}();\n`;
      }
    },
  },
});
