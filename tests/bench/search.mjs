/**
 * Search: quality and speed on the commune's 362 procedures and the national list, MiniSearch beside
 * ours. Needs the data of ../shared; without them it says so and ends well.
 *
 * `node tests/bench/search.mjs [--json]`
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const DATA = new URL('../../../shared/data/', import.meta.url);
const OWN_QUERIES = new URL('../unit/procedures/search/everyday-queries.json', import.meta.url);
/** Everyday queries typed letter by letter for the speed table. */
const TYPED_QUERIES = 120;
/** MiniSearch is an order slower: fewer key presses give the same picture. */
const TYPED_FOR_PEER = 30;
const BUILDS = 15;

if (!existsSync(new URL('procedures-core.json', DATA))) {
  console.log('search bench skipped: ../shared/data/procedures-core.json is not here');
  process.exit(0);
}
const read = (name) => JSON.parse(readFileSync(typeof name === 'string' ? new URL(name, DATA) : name, 'utf8'));

/** The light list of a commune, and the national one with the commune's own first. */
function lists() {
  const light = ({ code, name, field }, commune) => ({ code, name, field, commune });
  const core = read('procedures-core.json').map((row) => light(row, true));
  const mine = new Set(core.map((row) => row.code));
  const all = read('procedures-names.json').map((row) => light(row, mine.has(row.code)));
  return { core, national: [...all.filter((row) => row.commune), ...all.filter((row) => !row.commune)] };
}

/** Builds an entry as it ships (bundled, minified); returns its code. */
async function bundle(source) {
  const { build } = await import('vite');
  const id = '\0bench-entry';
  const plugin = { name: 'bench-entry', resolveId: (name) => (name === 'bench-entry' ? id : null), load: (name) => (name === id ? source : null) };
  const result = await build({
    configFile: false, logLevel: 'silent', plugins: [plugin],
    build: { write: false, minify: true, target: 'es2022', lib: { entry: 'bench-entry', formats: ['es'], fileName: 'bench' }, rollupOptions: { input: 'bench-entry' } },
  });
  return [result].flat()[0].output[0].code;
}

const root = path.resolve(import.meta.dirname, '../../src').replaceAll('\\', '/');
const gz = (code) => gzipSync(code, { level: 9 }).length;
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** Success at 1 and 3 in per cent, over the queries with an expected code in the list. */
function quality(search, queries, known) {
  let n = 0, first = 0, three = 0;
  for (const { query, codes } of queries) {
    const wanted = codes.filter((code) => known.has(code));
    if (!wanted.length) continue;
    n++;
    const place = search(query, 10).findIndex((code) => wanted.includes(code));
    if (place === 0) first++;
    if (place >= 0 && place < 3) three++;
  }
  return { n, first: (first / n) * 100, three: (three / n) * 100 };
}

/** Types every query letter by letter, once to warm up and once to measure; ms a key. */
function keystrokes(search, queries) {
  const keys = queries.flatMap(({ query }) => [...query].map((_, at, letters) => letters.slice(0, at + 1).join('')));
  for (const key of keys) search(key, 10);
  const times = keys.map((key) => { const start = performance.now(); search(key, 10); return performance.now() - start; }).sort((a, b) => a - b);
  return { keys: keys.length, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
const words = (text) => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
const withPairs = (list) => list.concat(list.slice(1).map((word, at) => `${list[at]}_${word}`));

/** MiniSearch as one would set it up for Vietnamese: folded syllables and pairs, prefix on the last, fuzzy on long ones. */
function miniSearch(MiniSearch, procedures) {
  const engine = new MiniSearch({
    fields: ['name', 'field'], idField: 'position', processTerm: fold, tokenize: (text) => withPairs(words(text)),
    searchOptions: { boost: { name: 2 }, prefix: (_, at, all) => at >= all.length - 1, fuzzy: (term) => (term.length > 3 ? 0.2 : false) },
  });
  engine.addAll(procedures.map(({ name, field }, position) => ({ position, name, field: field ?? '' })));
  return (query, limit) => engine.search(query).slice(0, limit).map((hit) => procedures[hit.id].code);
}

function timed(make) {
  const start = performance.now();
  const value = make();
  return [value, performance.now() - start];
}

const folder = mkdtempSync(path.join(tmpdir(), 'search-bench-'));
try {
  const file = path.join(folder, 'search.mjs');
  writeFileSync(file, await bundle(`export * from '${root}/widgets/procedures/search.ts'`));
  const { createSearch } = await import(pathToFileURL(file).href);
  const { default: MiniSearch } = await import('minisearch');
  const { core, national } = lists();
  const own = read(OWN_QUERIES);
  const open = read('queries.json').filter((query) => query.kind === 'colloquial');
  const typed = own.filter((_, at) => at % Math.floor(own.length / TYPED_QUERIES) === 0);
  const rows = [];
  for (const [list, procedures] of [['362', core], ['5 777', national]]) {
    const known = new Set(procedures.map((row) => row.code));
    for (const [engine, make, samples] of [['ours', () => createSearch(procedures), typed], ['MiniSearch', () => miniSearch(MiniSearch, procedures), typed.slice(0, TYPED_FOR_PEER)]]) {
      const [search, cold] = timed(make);
      const warm = engine === 'ours' ? Array.from({ length: BUILDS }, () => timed(make)[1]).sort((a, b) => a - b)[BUILDS >> 1] : timed(make)[1];
      rows.push({
        list, engine, cold, warm, ...keystrokes(search, samples),
        public: quality(search, open, known),
        dev: quality(search, own.filter((query) => query.half === 'dev'), known),
        final: quality(search, own.filter((query) => query.half === 'final'), known),
      });
    }
  }
  const sizes = {
    engine: gz(await bundle(`export { SearchEngine } from '${root}/core/search/engine.ts'; export { buildInSlices } from '${root}/core/search/build.ts'; export { readRules } from '${root}/core/search/rules.ts';`)),
    table: gz(await bundle(`export { EVERYDAY } from '${root}/widgets/procedures/model/search/words/index.ts'; export * from '${root}/core/search/vietnamese.ts';`)),
    whole: gz(readFileSync(file)),
  };
  print(rows, sizes);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function print(rows, sizes) {
  if (process.argv.includes('--json')) return console.log(JSON.stringify({ rows, sizes }));
  const pair = ({ first, three }) => `${first.toFixed(1)} / ${three.toFixed(1)}`.padStart(14);
  console.log('\nSearch: success@1 / success@3 in per cent; build and key press in ms (cold = first build in the process)');
  console.log(`${'list'.padEnd(7)}${'engine'.padEnd(12)}${'public'.padStart(14)}${'own, dev'.padStart(14)}${'own, final'.padStart(14)}${'cold / warm'.padStart(15)}${'key p50'.padStart(10)}${'p99'.padStart(8)}`);
  for (const row of rows) {
    const build = `${row.cold.toFixed(0)} / ${row.warm.toFixed(0)}`.padStart(15);
    console.log(`${row.list.padEnd(7)}${row.engine.padEnd(12)}${pair(row.public)}${pair(row.dev)}${pair(row.final)}${build}${row.p50.toFixed(2).padStart(10)}${row.p99.toFixed(2).padStart(8)}`);
  }
  const [ours] = rows;
  console.log(`queries: public ${ours.public.n}, own ${ours.dev.n} + ${ours.final.n}; ${ours.keys} key presses`);
  console.log(`gzip: engine ${sizes.engine} B, everyday words and other language ${sizes.table} B, all of the search ${sizes.whole} B`);
}
