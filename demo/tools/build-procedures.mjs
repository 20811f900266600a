#!/usr/bin/env node
/**
 * Makes the demo commune's procedure data.
 *
 *   node demo/tools/build-procedures.mjs
 *
 * Facts of the national records (../shared/data, not part of this repository) are restated and our
 * own sheets in demo/data/sheets are laid over them. Output is committed, so the demo also works
 * where the records are absent. Same input, same bytes out.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { lightRecord } from './restate/light.mjs';
import { restate } from './restate/procedure.mjs';
import { compact } from './restate/text.mjs';

const RECORDS = new URL('../../../shared/data/procedures-core.json', import.meta.url);
const SHEETS = new URL('../data/sheets/', import.meta.url);
const OUTPUT = new URL('../public/data/', import.meta.url);
/** Day the sheets were last checked by hand. */
const SHEETS_CHECKED_AT = '2026-11-20';
const SOURCE = 'Cơ sở dữ liệu quốc gia về thủ tục hành chính; UBND xã Đông Xá biên tập lại';

/** Order of keys in the written files, so that a sheet's own order does not matter. */
const KEYS = ['code', 'name', 'field', 'commonName', 'aliases', 'agency', 'level', 'subjects', 'online', 'channels', 'papers',
  'steps', 'results', 'conditions', 'legalBasis', 'decision', 'effectiveFrom', 'effectiveTo', 'replacedBy', 'checkedAt',
  'portalId', 'contactRole', 'place', 'tips'];

async function readJson(url) {
  return JSON.parse(await readFile(url, 'utf8'));
}

/** All sheets by code; a code written twice, or unknown, stops the build. */
async function readSheets(known) {
  const sheets = new Map();
  for (const file of (await readdir(SHEETS)).filter((name) => name.endsWith('.json')).sort()) {
    for (const sheet of await readJson(new URL(file, SHEETS))) {
      if (!known.has(sheet.code)) throw new Error(`${file}: mã ${sheet.code} không có trong danh mục`);
      if (sheets.has(sheet.code)) throw new Error(`${file}: mã ${sheet.code} đã có ở tệp khác`);
      sheets.set(sheet.code, sheet);
    }
  }
  return sheets;
}

/** A sheet wins field by field over the restated facts. */
function merge(facts, sheet) {
  const merged = sheet ? { ...facts, checkedAt: SHEETS_CHECKED_AT, ...sheet } : facts;
  const ordered = {};
  for (const key of KEYS) ordered[key] = merged[key];
  return compact(ordered);
}

function listText(procedures, situations) {
  const head = { updatedAt: SHEETS_CHECKED_AT, source: SOURCE, details: 'procedures/{code}.json', ...situations };
  const rows = procedures.map((procedure) => JSON.stringify(lightRecord(procedure))).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"procedures":[\n${rows}\n]}\n`;
}

/** List without the words that sheets add: the size the budget speaks of. */
function bareSize(procedures, situations) {
  const bare = procedures.map((procedure) => ({ ...procedure, commonName: undefined, aliases: undefined }));
  return brotliCompressSync(listText(bare, situations)).length;
}

async function build() {
  if (!existsSync(RECORDS)) {
    console.log('Bỏ qua: không có ../shared/data/procedures-core.json; giữ nguyên dữ liệu đã lưu trong demo/public/data.');
    return;
  }
  const records = await readJson(RECORDS);
  const sheets = await readSheets(new Set(records.map((record) => record.code.trim())));
  const situations = await readJson(new URL('./life-events.json', import.meta.url));
  const procedures = records.map(restate).map((facts) => merge(facts, sheets.get(facts.code)))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const folder = new URL('procedures/', OUTPUT);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const procedure of procedures) await writeFile(new URL(`${procedure.code}.json`, folder), `${JSON.stringify(procedure, null, 1)}\n`);
  const list = listText(procedures, situations);
  await writeFile(new URL('procedures.json', OUTPUT), list);
  console.log(`${procedures.length} thủ tục, ${sheets.size} phiếu tự viết.`);
  console.log(`procedures.json: ${Buffer.byteLength(list)} B, brotli ${brotliCompressSync(list).length} B; không kể tên thường gọi: ${bareSize(procedures, situations)} B.`);
}

await build();
