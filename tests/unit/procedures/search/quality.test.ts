import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createSearch, type SearchableProcedure, type SearchProcedures } from '../../../../src/widgets/procedures/search.js';

/** The notes beside the checkout, with the commune's 362 procedures and the public queries; not part of the repository. */
const DATA = new URL('../../../../../shared/data/', import.meta.url);
const hasData = existsSync(new URL('procedures-core.json', DATA));
const skip = hasData ? false : '../shared/data is not here: search quality is not measured';

interface Labelled {
  query: string;
  codes: string[];
  half?: 'dev' | 'final';
  kind?: string;
}

function read<Value>(url: URL): Value {
  return JSON.parse(readFileSync(url, 'utf8')) as Value;
}

/** Share of the queries, in per cent, whose first and whose first three answers hold an expected code. */
function score(search: SearchProcedures, queries: readonly Labelled[]): { first: number; three: number } {
  let first = 0;
  let three = 0;
  for (const { query, codes } of queries) {
    const place = search(query, 3).findIndex((code) => codes.includes(code));
    if (place === 0) first++;
    if (place >= 0) three++;
  }
  return { first: (first / queries.length) * 100, three: (three / queries.length) * 100 };
}

function assertAtLeast(actual: { first: number; three: number }, first: number, three: number): void {
  const message = `success@1 ${actual.first.toFixed(1)} %, success@3 ${actual.three.toFixed(1)} %; wanted ${first} and ${three}`;
  assert.ok(actual.first >= first && actual.three >= three, message);
}

describe('search quality', { skip }, () => {
  const procedures = hasData ? read<SearchableProcedure[]>(new URL('procedures-core.json', DATA)) : [];
  // Only what the light list of a commune carries: nothing may depend on the full record.
  const light = procedures.map(({ code, name, field }) => ({ code, name, ...(field === undefined ? {} : { field }) }));
  const known = new Set(light.map((procedure) => procedure.code));
  const search = createSearch(light);
  const ours = read<Labelled[]>(new URL('everyday-queries.json', import.meta.url));

  it('every expected code of our own queries exists', () => {
    for (const { query, codes } of ours) for (const code of codes) assert.ok(known.has(code), `${code} of "${query}"`);
  });
  it('answers our own everyday queries, the half used while writing the table', () => {
    assertAtLeast(score(search, ours.filter((query) => query.half === 'dev')), 90, 96);
  });
  it('answers our own everyday queries, the half kept for measuring', () => {
    assertAtLeast(score(search, ours.filter((query) => query.half === 'final')), 80, 92);
  });
  it('answers the public everyday queries', () => {
    const open = read<Labelled[]>(new URL('queries.json', DATA)).filter(({ kind, codes }) => kind === 'colloquial' && codes.some((code) => known.has(code)));
    assertAtLeast(score(search, open), 86, 95);
  });
  it('finds every procedure by its official name, with marks and without, among the first three', () => {
    const plain = light.map(({ code, name }) => ({ query: name, codes: light.filter((other) => other.name === name).map((other) => other.code).concat(code) }));
    assertAtLeast(score(search, plain), 95, 99);
    assertAtLeast(score(search, plain.map(({ query, codes }) => ({ query: query.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'), codes }))), 92, 98);
  });
});
