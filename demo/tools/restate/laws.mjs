import { readFile } from 'node:fs/promises';
import { compact, distinct, tidy } from './text.mjs';

const { aliases, titles, kinds } = JSON.parse(await readFile(new URL('./laws.json', import.meta.url), 'utf8'));
const NUMBER = /\d+(?:[.a-z]*\d*)?\/\d{4}\/\p{Lu}[\p{L}\d-]*(?:\/[\p{Lu}\d-]+)*/u;

/** Number of a legal document in any of the ways the source writes it; known slips are mended. */
export function legalNumber(row) {
  const text = tidy(row.code) || tidy(row.name);
  const match = NUMBER.exec(text.replace(/-\s+/gu, '-')) ?? NUMBER.exec(tidy(row.name));
  if (!match) return undefined;
  return aliases[match[0]] ?? match[0];
}

/** Numbers, each once, with a short title of our own or the kind of document. */
export function legalBasisOf(record) {
  const numbers = distinct((record.legalBasis ?? []).map(legalNumber));
  return numbers.map((number) => {
    const kind = number.slice(number.indexOf('/', number.indexOf('/') + 1) + 1);
    return compact({ number, title: titles[number] ?? kinds[kind] });
  });
}
