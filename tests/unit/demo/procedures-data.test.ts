import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Procedure, ProcedureFile } from '../../../src/widgets/procedures/model/procedure.js';
import { channelFee } from '../../../src/widgets/procedures/model/facts.js';
import { readProcedureFile } from '../../../src/widgets/procedures/model/normalise.js';
import { faultText } from '../../../src/widgets/procedures/model/normalise-faults.js';

const data = new URL('../../../demo/public/data/', import.meta.url);
const list = JSON.parse(readFileSync(new URL('procedures.json', data), 'utf8')) as ProcedureFile;
const details: Procedure[] = readdirSync(new URL('procedures/', data)).sort()
  .map((name) => JSON.parse(readFileSync(new URL(`procedures/${name}`, data), 'utf8')) as Procedure);

const SOURCE = new URL('../../../../shared/data/procedures-core.json', import.meta.url);
const sourceAbsent = existsSync(SOURCE) ? false : 'the national records (../shared/data) are not here';

describe('procedure data of the demo', () => {
  it('has 362 procedures, each with a file of its own', () => {
    assert.equal(list.procedures.length, 362);
    assert.deepEqual(details.map((procedure) => procedure.code).sort(), list.procedures.map((procedure) => procedure.code).sort());
  });

  it('reads without a fault', () => {
    assert.deepEqual(readProcedureFile(list).faults.map((fault) => faultText(fault, 'procedures.json')), []);
    assert.deepEqual(readProcedureFile(details).faults.map((fault) => faultText(fault, 'details')), []);
  });

  it('has names without "Thủ tục", list marks or a full stop', () => {
    for (const { code, name } of list.procedures) {
      assert.doesNotMatch(name, /^(thủ tục|[-+*•])|[.;]$|\s{2}/iu, code);
      assert.equal(name.charAt(0), name.charAt(0).toLocaleUpperCase('vi'), code);
    }
  });

  it('never claims that something is free without being certain, and never gives an amount under 1.000 đồng', () => {
    for (const procedure of [...details, ...list.procedures])
      for (const channel of procedure.channels ?? []) {
        const { text, free } = channelFee(channel);
        if (channel.fee && /^(miễn|không thu)/iu.test(channel.fee)) assert.ok(free, `${procedure.code}: ${channel.fee}`);
        if (channel.feeAmount) assert.ok(channel.feeAmount >= 1000, `${procedure.code}: ${text}`);
        assert.doesNotMatch(channel.fee ?? '', /(?<![\d.])\d{1,3} (?:VNĐ|đồng)/u, procedure.code);
      }
  });

  it('gives every time limit with its unit', () => {
    for (const procedure of details)
      for (const { timeLimit } of procedure.channels ?? []) if (timeLimit) assert.doesNotMatch(timeLimit, /^\d+$/u, procedure.code);
  });

  it('offers tiles that each lead to procedures', () => {
    assert.equal(list.lifeEvents?.length, 8);
    for (const event of list.lifeEvents ?? []) {
      const inFields = list.procedures.filter((procedure) => event.fields?.includes(procedure.field));
      const found = event.words ? inFields.filter(({ name }) => event.words?.some((word) => name.toLowerCase().includes(word))) : inFields;
      assert.ok(found.length >= 5, `${event.title}: ${found.length}`);
    }
  });

  it('keeps the list small: under 14 kB brotli without everyday names, under 26 kB with them', () => {
    const bare = { ...list, procedures: list.procedures.map((procedure) => ({ ...procedure, commonName: undefined, aliases: undefined })) };
    assert.ok(brotliCompressSync(JSON.stringify(bare)).length <= 14_000);
    assert.ok(brotliCompressSync(JSON.stringify(list)).length <= 26_000);
  });

  it('copies no long run of an official text, names of procedures apart', { skip: sourceAbsent }, () => {
    const records = JSON.parse(readFileSync(SOURCE, 'utf8')) as Record<string, unknown>[];
    const flat = (value: string): string => value.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ');
    const official = records.map((record) => stringsOf({ ...record, name: '' }).map(flat).join('\n')).join('\n');
    const copied: string[] = [];
    for (const procedure of details)
      for (const text of stringsOf({ ...procedure, name: '' }).map(flat).filter((text) => text.length >= 160))
        for (let start = 0; start + 120 <= text.length; start++)
          if (official.includes(text.slice(start, start + 120))) copied.push(`${procedure.code}: ${text.slice(start, start + 120)}`);
    assert.deepEqual(copied, []);
  });
});

/** Every string in a tree. */
function stringsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.keys(node).flatMap((key) => stringsOf((node as Record<string, unknown>)[key]));
}
