import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fold } from '../../../src/core/text.js';
import type { Procedure, ProcedureFile } from '../../../src/widgets/procedures/model/procedure.js';
import { readProcedureFile } from '../../../src/widgets/procedures/model/normalise.js';
import { faultText } from '../../../src/widgets/procedures/model/normalise-faults.js';

const demo = new URL('../../../demo/', import.meta.url);
const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, demo), 'utf8')) as T;

type Sheet = Partial<Procedure> & { code: string };

const files = readdirSync(new URL('data/sheets/', demo)).filter((name) => name.endsWith('.json')).sort();
const sheets: { file: string; sheet: Sheet }[] = files.flatMap((file) => readJson<Sheet[]>(`data/sheets/${file}`).map((sheet) => ({ file, sheet })));
const known = new Set(readJson<ProcedureFile>('public/data/procedures.json').procedures.map((procedure) => procedure.code));
const ROLES = ['ho-tich', 'chung-thuc', 'cu-tru', 'can-cuoc', 'dat-dai', 'xay-dung', 'bao-tro', 'nguoi-co-cong', 'quan-su', 'kinh-doanh', 'giao-duc', 'nong-nghiep', 'mot-cua'];

/** All text of a sheet that a citizen reads as sentences. */
function sentencesOf(sheet: Sheet): string[] {
  const texts = [
    ...(sheet.tips ?? []), sheet.conditions ?? '',
    ...(sheet.steps ?? []).flatMap((step) => [step.title, step.text ?? '']),
    ...(sheet.papers ?? []).flatMap((group) => group.papers.flatMap((paper) => [paper.name, paper.notNeededWhen ?? ''])),
    ...(sheet.channels ?? []).flatMap((channel) => [channel.feeNote ?? '', channel.note ?? '']),
  ];
  return texts.flatMap((text) => text.split(/(?<=[.!?;:])\s+/u)).filter(Boolean);
}

describe('hand-written sheets', () => {
  it('are at least 60, each for a procedure of the list, each once', () => {
    assert.ok(sheets.length >= 60, `only ${sheets.length}`);
    const seen = new Set<string>();
    for (const { file, sheet } of sheets) {
      assert.ok(known.has(sheet.code), `${file}: ${sheet.code} is not in the list`);
      assert.ok(!seen.has(sheet.code), `${file}: ${sheet.code} twice`);
      seen.add(sheet.code);
    }
  });

  it('have everyday names that differ from each other', () => {
    const names = new Map<string, string>();
    for (const { sheet } of sheets) {
      const key = fold(sheet.commonName ?? '');
      assert.ok(key, `${sheet.code} has no everyday name`);
      assert.equal(names.get(key), undefined, `${sheet.code} and ${names.get(key)}: ${sheet.commonName}`);
      names.set(key, sheet.code);
    }
  });

  for (const { file, sheet } of sheets)
    it(`${file} ${sheet.code} is complete: ${sheet.commonName}`, () => {
      assert.ok((sheet.aliases?.length ?? 0) >= 3, 'aliases');
      const papers = (sheet.papers ?? []).filter((group) => group.kind !== 'note').flatMap((group) => group.papers);
      // The national record of a few procedures names no paper at all: then a remark must say so.
      assert.ok(papers.length >= 1 || sheet.papers?.length, 'papers');
      assert.ok(papers.length === 0 || papers.some((paper) => paper.originals !== undefined || paper.copies !== undefined), 'no paper has a count');
      assert.ok((sheet.steps?.length ?? 0) >= 2, 'steps');
      assert.ok(sheet.channels?.length, 'channels');
      assert.ok(sheet.results?.length, 'results');
      assert.ok(sheet.place, 'place');
      assert.ok(ROLES.includes(sheet.contactRole ?? ''), `contact role ${sheet.contactRole}`);
    });

  it('mostly say when a paper is not needed, or give a tip', () => {
    const helpful = sheets.filter(({ sheet }) => sheet.tips?.length || JSON.stringify(sheet.papers).includes('notNeededWhen'));
    assert.ok(helpful.length * 2 >= sheets.length, `${helpful.length} of ${sheets.length}`);
  });

  it('keep sentences short', () => {
    const long = sheets.flatMap(({ sheet }) => sentencesOf(sheet).filter((sentence) => sentence.split(/\s+/u).length > 28).map((sentence) => `${sheet.code}: ${sentence}`));
    assert.deepEqual(long, []);
  });

  it('read without faults', () => {
    const whole = sheets.map(({ sheet }) => ({ name: 'x', field: 'x', ...sheet }));
    assert.deepEqual(readProcedureFile(whole).faults.map((fault) => faultText(fault, 'sheets')), []);
  });
});
