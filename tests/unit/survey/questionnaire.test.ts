import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { questionAnswerSchema, storedQuestionnaireSchema } from '../../../src/core/contract/index.js';
import { levelKeys, readQuestionnaire } from '../../../src/core/questionnaire/read.js';
import { loadTemplate, TEMPLATE_IDS } from '../../../src/core/questionnaire/templates.js';
import type { Questionnaire, Words } from '../../../src/core/questionnaire/types.js';
import { questionnaireSchema } from '../../../src/core/schema/questionnaire.schema.js';

const templates = await Promise.all(TEMPLATE_IDS.map((id) => loadTemplate(id) as Promise<Questionnaire>));

/** Every text of a questionnaire with its path. */
function texts(value: unknown, path = ''): [string, Words][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value) return [[path, value as Words]];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe('the templates', () => {
  for (const template of templates) {
    it(`${template.id} is complete in both languages, without a fault, and cites its frame`, () => {
      const { questionnaire, faults } = readQuestionnaire(JSON.parse(JSON.stringify(template)));
      assert.deepEqual(faults, []);
      assert.deepEqual(questionnaire, template);
      assert.equal(safeParse(questionnaireSchema, template).success, true);
      for (const [path, words] of texts(template)) assert.ok(typeof words === 'object' && words.vi && words.en, `${template.id}${path} in English`);
      assert.match(template.frame?.source ?? '', /QĐ-BNV|NĐ-CP/);
      assert.ok(levelKeys(template.sections).includes(template.headline));
    });

    it(`${template.id} never calls its figure by the name of the official index, and writes tone marks the one way`, () => {
      const all = JSON.stringify(template);
      assert.doesNotMatch(all, /SIPAS|PAR ?INDEX/i);
      assert.equal(/(hoà|xoá|uỷ|tuỳ|hoả)(?!\p{L})/u.test(all), false);
    });

    it(`${template.id} can be kept by the receiver`, () => {
      const title = typeof template.title === 'string' ? template.title : template.title.vi;
      assert.equal(safeParse(storedQuestionnaireSchema, { id: template.id, version: template.version, title, headline: template.headline, document: JSON.parse(JSON.stringify(template)) }).success, true);
      for (const key of levelKeys(template.sections)) assert.equal(safeParse(questionAnswerSchema, { kind: 'level', question: key, level: 3 }).success, true);
    });
  }

  it('are the short one and A to D; A has the five factors in their official order', () => {
    assert.deepEqual(TEMPLATE_IDS, ['lan-lam-viec', 'sau-thu-tuc', 'chinh-quyen', 'mot-cham', 'cham-ho-so']);
    assert.deepEqual(templates[1]!.sections.map(({ key }) => key).slice(2, 7), ['tiep-can', 'thu-tuc', 'cong-chuc', 'ket-qua', 'gop-y']);
    const dossier = templates[4]!.sections.flatMap(({ questions }) => questions).filter(({ key }) => key.startsWith('ho-so.'));
    assert.equal(dossier.length, 9);
  });

  it('are not found under names of built-in things', () => {
    for (const id of ['constructor', 'toString', '__proto__', '']) assert.equal(loadTemplate(id), undefined);
  });
});

describe('reading a questionnaire', () => {
  const good = { id: 'x', version: 1, title: 'T', headline: 'a', sections: [{ key: 's', questions: [{ kind: 'level', key: 'a', label: 'A?' }] }] };
  const paths = (data: unknown) => readQuestionnaire(data).faults.map(({ path }) => path);

  it('names the path of every fault and keeps what can be asked', () => {
    const data = { ...good, sections: [{ key: 's', questions: [good.sections[0]!.questions[0], { kind: 'stars', key: 'b', label: 'B' }, { kind: 'choice', key: 'c', label: 'C', choices: [{ key: 'x' }] }, { kind: 'level', key: 'a', label: 'lại' }, { kind: 'level', key: 'có dấu', label: 'D' }] }] };
    assert.deepEqual(paths(data), ['sections[0].questions[1].kind', 'sections[0].questions[2].choices[0].label', 'sections[0].questions[2].choices', 'sections[0].questions[3].key', 'sections[0].questions[4].key']);
    assert.deepEqual(readQuestionnaire(data).questionnaire?.sections[0]?.questions.map(({ key }) => key), ['a']);
  });

  it('refuses questions about ethnicity and religion in words, keys and choices, in both languages', () => {
    for (const label of ['Dân tộc của ông/bà', 'Ông/bà theo tôn giáo nào?', 'DAN TOC', { vi: 'Nhóm', en: 'Your ethnicity' }, 'What is your religion?']) {
      const { questionnaire, faults } = readQuestionnaire({ ...good, sections: [{ key: 's', questions: [good.sections[0]!.questions[0], { kind: 'text', key: 'q', label }] }] });
      assert.deepEqual(questionnaire?.sections[0]?.questions.map(({ key }) => key), ['a'], JSON.stringify(label));
      assert.match(faults[0]?.sentence ?? '', /không được hỏi dân tộc, tôn giáo/);
    }
    assert.match(readQuestionnaire({ ...good, sections: [{ key: 's', questions: [{ kind: 'text', key: 'dan-toc', label: 'Nhóm' }] }] }).faults[0]?.sentence ?? '', /nhạy cảm/);
  });

  it('reports a condition about a question that does not come before it, and asks the question of everyone', () => {
    const { questionnaire, faults } = readQuestionnaire({ ...good, sections: [{ key: 's', when: { question: 'a', atMost: 2 }, questions: good.sections[0]!.questions }] });
    assert.deepEqual(faults.map(({ path }) => path), ['sections[0].when.question']);
    assert.equal(questionnaire?.sections[0]?.when, undefined);
  });

  it('takes the form the receiver keeps', () => {
    const { questionnaire } = readQuestionnaire({ id: 'y', version: '2', title: 'T', headline: 'a', document: good });
    assert.deepEqual([questionnaire?.id, questionnaire?.version], ['y', '2']);
  });

  it('never throws, and says something where it gives nothing', () => {
    const wild = fc.letrec((tie) => ({ value: fc.oneof({ maxDepth: 5 }, fc.string(), fc.integer(), fc.constant(null), fc.array(tie('value')), fc.dictionary(fc.constantFrom('id', 'key', 'kind', 'sections', 'questions', 'label', 'choices', 'rows', 'when', 'any', 'not', 'version', 'title', 'headline', 'document', 'consent'), tie('value'))) })).value;
    fc.assert(fc.property(wild, (data) => {
      const { questionnaire, faults } = readQuestionnaire(data);
      assert.ok(questionnaire || faults.length > 0);
    }), { seed: 20261123, numRuns: 3000 });
  });
});
