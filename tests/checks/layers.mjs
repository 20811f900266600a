/**
 * The dependency rules of the source tree, checked: layers, cycles, who may register elements, file sizes.
 * `npm run layers` checks src/ and proves with tests/checks/fixtures/bad-layers that each rule bites.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = /\.ts$/;
const IMPORT = /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;
/** The page itself is kept out by the compiler (.tools/tsconfig.pure.json has no DOM library); clock and chance are looked for here. */
const CLOCK_OR_CHANCE = /\b(Date\.now|Math\.random|performance\.now|globalThis)\b|new Date\(\)|\bfetch\(/;

/** Packages each layer may use; what is not listed may use none. */
const PACKAGES = {
  core: [/^valibot$/, /^lucide$/],
  platform: [/^lit($|\/)/, /^@lit\/context$/, /^@shoelace-style\/localize$/, /^idb$/, /^papaparse$/, /^valibot$/, /^altcha-lib($|\/)/, /^compressorjs$/],
  ui: [/^lit($|\/)/, /^lucide$/, /^qrcode($|\/)/],
  widgets: [/^lit($|\/)/, /^@lit\/context$/, /^lucide$/, /^valibot$/],
  receiver: [/^(?!lit($|\/)|@lit\/|@shoelace-style\/|idb$|lucide|qrcode)/],
  entry: [/^lit($|\/)/],
};

function layerOf(file) {
  const parts = file.split('/');
  if (parts.length === 1) return { layer: 'entry' };
  if (parts[0] === 'loader') return { layer: 'entry' };
  if (parts[0] === 'widgets') return { layer: 'widgets', widget: parts[1], pure: parts.includes('model') };
  return { layer: parts[0], pure: parts[0] === 'core' };
}

function mayImport(from, to, toFile) {
  if (to.layer === 'entry') return from.layer === 'entry';
  if (from.pure) return to.layer === 'core' || (to.layer === 'widgets' && to.pure && to.widget === from.widget);
  switch (from.layer) {
    case 'entry': return to.layer !== 'receiver';
    case 'platform': return to.layer === 'core' || to.layer === 'platform';
    case 'ui': return ['core', 'platform', 'ui'].includes(to.layer);
    case 'widgets': return ['core', 'platform', 'ui'].includes(to.layer) || (to.layer === 'widgets' && to.widget === from.widget);
    case 'receiver': return to.layer === 'receiver' || (to.layer === 'core' && /^core\/(contract|receipt-code|dates|holidays|hours|text|schema)/.test(toFile));
    default: return false;
  }
}

const stripComments = (code) => code.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`])\/\/.*$/gm, '$1');

/** @returns {string[]} one sentence a fault */
export function checkTree(root) {
  const faults = [];
  const graph = new Map();
  const skip = /(^|\/)(node_modules|dist|tests)(\/|$)/;
  const files = readdirSync(root, { recursive: true }).map((name) => String(name).split(path.sep).join('/')).filter((name) => SOURCE.test(name) && !skip.test(name));
  for (const file of files) {
    const code = readFileSync(path.join(root, file), 'utf8');
    const bare = stripComments(code);
    const from = layerOf(file);
    graph.set(file, []);
    checkOne(file, from, bare, code, faults);
    for (const match of bare.matchAll(IMPORT)) checkImport(root, file, from, match, graph, faults);
  }
  for (const cycle of findCycles(graph)) faults.push(`import cycle: ${cycle.join(' → ')}`);
  return faults;
}

function checkOne(file, from, bare, code, faults) {
  if (from.pure && CLOCK_OR_CHANCE.test(bare)) faults.push(`${file}: pure code uses the clock or chance; take it as an argument`);
  const registers = /customElements\.define\(|defineElement\(/.test(bare);
  const mayRegister = /(^|\/)define\.ts$/.test(file) || /(^|\/)loader/.test(file) || file === 'platform/define-element.ts';
  if (registers && !mayRegister) faults.push(`${file}: only define.ts files and the loader register elements`);
  const lines = code.split('\n').length;
  if (lines > 301) faults.push(`${file}: ${lines} lines; at most 300, split it by concept`);
  if (/\.element\.ts$/.test(file) && lines > 251) faults.push(`${file}: ${lines} lines; an element has at most 250, move behaviour to model/ or a controller`);
}

function checkImport(root, file, from, match, graph, faults) {
  const name = match[1] ?? match[2];
  if (!name.startsWith('.')) {
    if (/^node:/.test(name)) {
      if (from.layer !== 'receiver') faults.push(`${file}: ${name} exists only on a server`);
    } else if (name.startsWith('commune-widgets')) {
      if (from.layer !== 'receiver' || !/^commune-widgets\/contract/.test(name)) faults.push(`${file}: imports ${name}; use a relative path`);
    } else if (from.pure ? !/^valibot$/.test(name) : !(PACKAGES[from.layer] ?? []).some((allowed) => allowed.test(name))) {
      faults.push(`${file}: package ${name} is not for this layer (${from.pure ? 'pure' : from.layer})`);
    }
    if (/^qrcode/.test(name) && file !== 'ui/qr/encode.ts') faults.push(`${file}: only ui/qr/encode imports the QR encoder`);
    return;
  }
  const target = resolveImport(root, file, name);
  if (!target) return void faults.push(`${file}: ${name} does not exist`);
  if (!/\.ts$/.test(target)) return;
  if (target === 'ui/qr/encode.ts' && match[1] && !/^\s*import\s+type\s/.test(match[0])) faults.push(`${file}: ui/qr/encode is heavy; use import()`);
  if (match[1] && !/^\s*(import|export)\s+type\s/.test(match[0])) graph.get(file).push(target);
  if (!mayImport(from, layerOf(target), target)) faults.push(`${file}: may not import ${target}`);
}

function resolveImport(root, file, name) {
  const base = path.posix.join(path.posix.dirname(file), name.replace(/\?.*$/, ''));
  return [base.replace(/\.js$/, '.ts'), base].find((candidate) => existsSync(path.join(root, candidate)));
}

function findCycles(graph) {
  const state = new Map();
  const cycles = [];
  const visit = (file, trail) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') return void cycles.push([...trail.slice(trail.indexOf(file)), file]);
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

/** Compiles one file as pure code is compiled, without the DOM library. */
function compilePure(file) {
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '--ignoreConfig', '--strict', '--target', 'es2022', '--lib', 'es2023', file], { encoding: 'utf8' });
  return run.stdout.split('\n').filter(Boolean).map((line) => line.replace('tests/checks/fixtures/bad-layers/', ''));
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const faults = checkTree('src');
  for (const fault of faults) console.error(`✗ src/${fault}`);
  const bites = checkTree('tests/checks/fixtures/bad-layers');
  const expected = readFileSync('tests/checks/fixtures/bad-layers/expected.txt', 'utf8').trim().split('\n');
  bites.push(...compilePure('tests/checks/fixtures/bad-layers/widgets/one/model/uses-page.ts'));
  const missed = expected.filter((line) => !bites.some((fault) => fault.includes(line)));
  for (const line of missed) console.error(`✗ the check no longer sees the planted fault: ${line}`);
  console.log(faults.length || missed.length ? `layers: ${faults.length} faults, ${missed.length} blind spots` : `layers: clean; ${expected.length} planted faults found`);
  process.exit(faults.length || missed.length ? 1 : 0);
}
