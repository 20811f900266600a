/**
 * What was built is what was promised (`npm run build` first): the scripts parse as ES2019, hold ASCII only and nothing an
 * old page would break; commune.js and commune.all.js are one statement each, valid as a classic script and as a module;
 * every widget is two files; the npm files register only what they say.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';

const CDN = 'dist/cdn';
const faults = [];
const expect = (fits, message) => { if (!fits) faults.push(message); };
const read = (file) => readFileSync(path.join(CDN, file), 'utf8');

/** `import()` and `import.meta` are younger than ES2019, but every browser that runs modules knows them; nothing else may be. */
const asES2019 = (code) => code.replace(/\bimport\(/g, 'load$(').replace(/\bimport\.meta\b/g, 'meta$');

function parses(file, code, sourceType) {
  try {
    return parse(asES2019(code), { ecmaVersion: 2019, sourceType });
  } catch (error) {
    expect(false, `${file} is not ES2019 (${sourceType}): ${error.message} in …${code.slice(Math.max(0, error.pos - 40), error.pos + 40)}…`);
    return undefined;
  }
}

assert.ok(existsSync(path.join(CDN, 'commune.all.js')), 'Nothing is built: run `npm run build` first.');
const { runtime, widgets, lazy } = JSON.parse(read('files.json'));
const single = ['commune.js', 'commune.all.js'];
for (const file of [...single, runtime, ...Object.values(widgets), ...lazy]) {
  const code = read(file);
  parses(file, code, 'module');
  const strange = /[^\x00-\x7f]/.exec(code);
  expect(!strange, `${file} holds a character outside ASCII: ${strange?.[0]}`);
  expect(!/\beval\(|new Function\b/.test(code), `${file} builds code from text, which a strict policy forbids`);
  const markup = code.match(/\.innerHTML\b/g)?.length ?? 0;
  expect(markup <= (file === runtime || file === 'commune.all.js' ? 1 : 0), `${file} writes innerHTML; only Lit itself may, once, behind its Trusted Types policy`);
}
for (const file of single) {
  const program = parses(file, read(file), 'script');
  expect(program?.body.length === 1 && program.body[0].type === 'ExpressionStatement', `${file} must be one expression, or two copies on a page disturb each other`);
  expect(!/\bimport\.meta\b/.test(read(file)), `${file} uses import.meta, which a classic script does not know`);
}
expect(!/\bimport\(/.test(read('commune.all.js')), 'commune.all.js still loads another file');
expect(read('commune.js').includes(path.basename(path.dirname(runtime))), 'commune.js does not name the folder of its files');
for (const [widget, file] of Object.entries(widgets)) {
  const needs = [...read(file).matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g)].map((match) => match[1]).filter((name) => name !== './runtime.js');
  expect(!needs.length, `${widget} needs ${needs} at once besides the runtime: one more wave of requests`);
}
const importsOf = (file) => [...read(file).matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+)["'`]/g)].map((match) => match[1]);
for (const file of lazy) {
  const pulled = importsOf(file).filter((name) => Object.values(widgets).some((widget) => path.basename(widget) === name));
  expect(pulled.length <= 1, `${path.basename(file)} pulls in ${pulled}: opening a part of one widget would load and register another`);
}
for (const file of readdirSync('dist/npm').filter((name) => name.endsWith('.js'))) {
  const registers = /customElements\.define\(/.test(readFileSync(path.join('dist/npm', file), 'utf8'));
  expect(!registers || file === 'define.js', `dist/npm/${file} registers an element at import`);
}
expect(existsSync('dist/custom-elements.json') && existsSync('dist/schema/site.schema.json'), 'the manifest or the schemas are missing');

for (const fault of faults) console.error(`✗ ${fault}`);
console.log(faults.length ? `${faults.length} fault(s) in dist/` : 'dist/ is as promised');
process.exitCode = faults.length ? 1 : 0;
