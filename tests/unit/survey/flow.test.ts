import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { surveyAnswerSchema, type QuestionAnswer } from '../../../src/core/contract/index.js';
import { loadTemplate, TEMPLATE_IDS } from '../../../src/core/questionnaire/templates.js';
import type { Question, Questionnaire } from '../../../src/core/questionnaire/types.js';
import { NO_ANSWERS, withAnswer, type Answers } from '../../../src/widgets/survey/model/answers.js';
import { answersToSend, opensTemplate, sectionAfter, sectionsAhead } from '../../../src/widgets/survey/model/flow.js';
import { kioskQuestions, touchAnswers } from '../../../src/widgets/survey/model/kiosk-flow.js';
import { afterWrong, makePin, NO_TRIES, pinFits, readPin, writePin } from '../../../src/widgets/survey/model/pin.js';
import { consentsOf, recordOf } from '../../../src/widgets/survey/model/record.js';
import { readSlip, slipName, slipStatus, writeSlip } from '../../../src/widgets/survey/model/slip.js';

const [short, procedure, policy, touch, dossier] = (await Promise.all(TEMPLATE_IDS.map((id) => loadTemplate(id)))) as [Questionnaire, Questionnaire, Questionnaire, Questionnaire, Questionnaire];
const level = (answers: Answers, question: string, value: number) => withAnswer(answers, question, { kind: 'level', question, level: value });
const ahead = (questionnaire: Questionnaire, answers: Answers, at: number) => sectionsAhead(questionnaire, answers, questionnaire.sections[at]!.key).length;

describe('the way through a questionnaire', () => {
  it('counts the follow-up as long as it may come, and drops it as soon as it is not needed', () => {
    assert.equal(ahead(short, NO_ANSWERS, 0), 3);
    const content = level(NO_ANSWERS, 'chung.hai-long', 5);
    assert.equal(ahead(short, content, 0), 3);
    let all = content;
    for (const key of ['tiep-can', 'thu-tuc', 'cong-chuc', 'ket-qua', 'gop-y']) all = level(all, key, 4);
    assert.equal(ahead(short, all, 1), 2);
    assert.equal(sectionAfter(short, all, 'tung-viec'), undefined);
    assert.equal(sectionAfter(short, level(all, 'ket-qua', 2), 'tung-viec')?.key, 'ly-do');
    assert.equal(sectionAfter(short, content, 'tung-viec'), undefined, 'what was passed without an answer is not low');
  });

  it('opens template B for somebody who did no procedure', () => {
    const section = procedure.sections[0]!;
    const answers = (choice: string) => withAnswer(NO_ANSWERS, 'loc.thoi-gian', { kind: 'choice', question: 'loc.thoi-gian', choice });
    assert.equal(opensTemplate(section, answers('chua')), policy.id);
    assert.equal(opensTemplate(section, answers('hom-nay')), undefined);
  });

  it('leaves the feedback factor out for somebody who never wrote', () => {
    let answers = withAnswer(NO_ANSWERS, 'gop-y.da-gui', { kind: 'choice', question: 'gop-y.da-gui', choice: 'roi' });
    answers = level(answers, 'gop-y.de-dang', 2);
    assert.equal(answersToSend(procedure, answers, {}).length, 2);
    const changed = withAnswer(answers, 'gop-y.da-gui', { kind: 'choice', question: 'gop-y.da-gui', choice: 'chua' });
    assert.deepEqual(answersToSend(procedure, changed, {}).map(({ question }) => question), ['gop-y.da-gui']);
  });

  it('sends age and sex only with the consent, which is recorded with its version', () => {
    const answers = withAnswer(level(NO_ANSWERS, 'chung.hai-long', 4), 've.tuoi', { kind: 'choice', question: 've.tuoi', choice: '60' });
    assert.deepEqual(answersToSend(procedure, answers, {}).map(({ question }) => question), ['chung.hai-long']);
    assert.equal(answersToSend(procedure, answers, { 'survey-about': true }).length, 2);
    assert.deepEqual(consentsOf(procedure.sections, { 'survey-about': { granted: true, at: 5 } }), [{ purpose: 'survey-about', version: '1', granted: true, at: 5 }]);
  });

  it('keeps only what is asked, in order, whatever was answered on the way; the record always fits the contract', () => {
    const answerTo = (question: Question): fc.Arbitrary<QuestionAnswer[]> => {
      const five = fc.integer({ min: 1, max: 5 });
      switch (question.kind) {
        case 'level': return five.map((value) => [{ kind: 'level', question: question.key, level: value }]);
        case 'matrix': return fc.array(five, { minLength: question.rows.length, maxLength: question.rows.length }).map((values) => values.map((value, index): QuestionAnswer => ({ kind: 'level', question: question.rows[index]!.key, level: value })));
        case 'choice': return fc.constantFrom(...question.choices).map(({ key }) => [{ kind: 'choice', question: question.key, choice: key }]);
        case 'choices': return fc.subarray(question.choices.map(({ key }) => key), { maxLength: question.most ?? question.choices.length }).map((choices) => [{ kind: 'choices', question: question.key, choices }]);
        case 'count': return fc.integer({ min: question.from, max: question.to + 1 }).map((count) => [{ kind: 'count', question: question.key, count }]);
        case 'text': return fc.string({ maxLength: 60 }).map((text) => [{ kind: 'text', question: question.key, text }]);
      }
    };
    for (const questionnaire of [short, procedure, policy, touch, dossier]) {
      const questions = questionnaire.sections.flatMap(({ questions: own }) => own);
      const every = fc.tuple(...questions.map((question) => fc.option(answerTo(question), { nil: [] })));
      fc.assert(fc.property(every, fc.boolean(), (lists, agreed) => {
        let answers: Answers = NO_ANSWERS;
        for (const list of lists) for (const answer of list) answers = withAnswer(answers, answer.question, answer);
        const sent = answersToSend(questionnaire, answers, { 'survey-about': agreed });
        // Walking from screen to screen meets exactly the sections whose answers are sent.
        const walked: string[] = [];
        for (let section = questionnaire.sections[0]; section; section = sectionAfter(questionnaire, answers, section.key)) walked.push(section.key);
        for (const { question } of sent) assert.ok(questionnaire.sections.some((section) => walked.includes(section.key) && section.questions.some((one) => one.key === question || (one.kind === 'matrix' && one.rows.some(({ key }) => key === question)))), question);
        const record = recordOf(questionnaire, sent, 1, Date.parse('2026-11-23T01:00:00Z'), { channel: 'web', widgetVersion: 'test', via: 'quay-3', procedureCode: '1.001193', pageUrl: 'https://dongxa.example/x' });
        const checked = safeParse(surveyAnswerSchema, record);
        assert.equal(checked.success, true, JSON.stringify(checked.issues?.[0]?.message));
      }), { seed: 20261123, numRuns: 300 });
    }
  });
});

describe('the touch of a tablet', () => {
  it('asks for reasons after the two lowest levels only, and sends them only then', () => {
    const questions = kioskQuestions(touch)!;
    assert.deepEqual([1, 2, 3, 4, 5].map((value) => touchAnswers(questions, value, ['cho-lau']).asksReasons), [true, true, false, false, false]);
    assert.equal(touchAnswers(questions, 5, ['cho-lau']).answers.length, 1);
    assert.equal(touchAnswers(questions, 1, ['cho-lau']).answers.length, 2);
  });
});

describe('the note a device keeps', () => {
  const slip = { id: 'abcdefghijklmnopqrst', revision: 3, at: 1_000_000_000_000, done: true };
  const day = 86_400_000;
  it('survives being written, and is not invented out of other texts', () => {
    assert.deepEqual(readSlip(writeSlip(slip)), slip);
    for (const text of [undefined, '', 'x', 'x|0|1|1', 'x|a|1|1', '|1|1|1']) assert.equal(readSlip(text), undefined);
  });

  it('lets a device answer again after the days of the commune, a visit never', () => {
    assert.equal(slipStatus(undefined, slip.at, false, 30), 'fresh');
    assert.equal(slipStatus(slip, slip.at + 29 * day, false, 30), 'answered');
    assert.equal(slipStatus(slip, slip.at + 31 * day, false, 30), 'fresh');
    assert.equal(slipStatus(slip, slip.at + 3000 * day, true, 30), 'answered');
    assert.equal(slipStatus(slip, slip.at - 5 * day, false, 30), 'answered', 'a clock set back');
    assert.equal(slipStatus({ ...slip, done: false }, slip.at + day / 4, true, 30), 'resume');
    assert.equal(slipStatus({ ...slip, done: false }, slip.at + day, true, 30), 'answered');
  });

  it('has a name of its own for each visit, else for each procedure', () => {
    assert.equal(slipName('a', 'TOKEN-12', '1.001193'), 'survey:a:TOKEN-12');
    assert.equal(slipName('a', undefined, '1.001193'), 'survey:a:1.001193');
  });
});

describe('the PIN of a tablet', () => {
  it('fits only itself, is kept as a hash, and pauses after five wrong tries', () => {
    const pin = makePin('2468', 'salt');
    assert.deepEqual(readPin(writePin(pin)), pin);
    assert.deepEqual([pinFits('2468', pin), pinFits('2469', pin)], [true, false]);
    assert.doesNotMatch(writePin(pin), /2468/);
    let tries = NO_TRIES;
    for (let turn = 0; turn < 5; turn += 1) tries = afterWrong(tries, 1000);
    assert.equal(tries.lockedUntil, 61_000);
  });
});
