import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { motCham } from '../../../src/core/questionnaire/templates/mot-cham.js';
import { lanLamViec } from '../../../src/core/questionnaire/templates/lan-lam-viec.js';
import { biasMeter } from '../../../src/widgets/inbox/model/bias-signs.js';
import { counterNumber, headlineOf, lastMonths, questionWords, surveyOverviewSchema, tally, type SurveyOverview } from '../../../src/widgets/inbox/model/survey-overview.js';
import { placeFragment, readPlace } from '../../../src/widgets/inbox/model/route.js';

const SEED = 20261123;
type Bias = SurveyOverview['bias'];
const NO_BIAS: Bias = { bursts: [], allBest: { records: 0, of: 0 }, sources: [], keyedIn: 0 };
const overview = (levels: number[], bias: Partial<Bias> = {}): SurveyOverview =>
  ({ headline: 'chung', month: '2026-11', questions: [{ question: 'chung', levels, noOpinion: 0 }], breakdowns: [], bias: { ...NO_BIAS, ...bias } });
const HUNDRED = [5, 5, 10, 30, 50];

describe('the officers’ survey figures', () => {
  it('offer this month in Vietnam and the eleven before it', () => {
    const months = lastMonths(Date.parse('2026-02-01T01:00:00+07:00'));
    assert.deepEqual([months[0], months[1], months[2], months.length], ['2026-02', '2026-01', '2025-12', 12]);
    assert.equal(months[11], '2025-03');
  });

  it('count people and good marks of the headline question', () => {
    assert.deepEqual(tally(headlineOf(overview(HUNDRED))), { n: 100, good: 80 });
    assert.deepEqual(tally(headlineOf({ ...overview(HUNDRED), headline: 'khac' })), { n: 0, good: 0 });
  });

  it('name questions in the words of their questionnaire, rows of a matrix too, else by their key', () => {
    assert.notEqual(questionWords('chung.hai-long', motCham, 'vi'), 'chung.hai-long');
    assert.match(questionWords('tiep-can', lanLamViec, 'en'), /Office/);
    assert.equal(questionWords('la', lanLamViec, 'vi'), 'la');
    assert.equal(questionWords('la', undefined, 'vi'), 'la');
  });

  it('know a counter by its QR name', () => {
    assert.deepEqual(['quay-3', 'to-roi', 'quay-a'].map(counterNumber), ['3', null, null]);
  });

  it('are refused where they are not of the agreed shape', () => {
    assert.ok(v.safeParse(surveyOverviewSchema, overview(HUNDRED)).success);
    for (const wrong of [overview([1, 2, 3]), overview([-1, 0, 0, 0, 20]), overview(HUNDRED, { bursts: [{ via: null, minute: 'lúc nãy', answers: 7 }] })]) assert.ok(!v.safeParse(surveyOverviewSchema, wrong).success);
  });

  it('have a place in the address', () => {
    assert.deepEqual(readPlace(placeFragment({ page: 'survey', message: null })), { page: 'survey', message: null });
  });
});

describe('the bias meter', () => {
  it('finds nothing in an ordinary month', () => {
    const meter = biasMeter(overview(HUNDRED, { allBest: { records: 40, of: 90 }, sources: [{ via: 'quay-1', n: 60, good: 48 }, { via: 'quay-2', n: 40, good: 32 }], keyedIn: 3 }));
    assert.deepEqual([meter.verdict, meter.signs], ['clear', 0]);
  });

  it('does not judge fewer than ten people', () => {
    const meter = biasMeter(overview([0, 0, 0, 0, 9], { allBest: { records: 9, of: 9 }, keyedIn: 9 }));
    assert.deepEqual([meter.verdict, meter.burst.finding, meter.allBest.finding, meter.spread.finding, meter.keyed.finding], ['few', 'few', 'few', 'few', 'few']);
  });

  it('points out a burst even where few people answered', () => {
    const bursts = [{ via: 'quay-3', minute: '2026-11-20T01:40Z', answers: 7 }];
    const meter = biasMeter(overview([0, 0, 0, 0, 7], { bursts }));
    assert.deepEqual([meter.verdict, meter.signs, meter.burst.minutes], ['sign', 1, bursts]);
  });

  it('points out runs of best marks from four sheets in five on', () => {
    assert.equal(biasMeter(overview(HUNDRED, { allBest: { records: 79, of: 100 } })).allBest.finding, 'clear');
    assert.equal(biasMeter(overview(HUNDRED, { allBest: { records: 80, of: 100 } })).allBest.finding, 'sign');
  });

  it('points out a month in which half was keyed in', () => {
    assert.equal(biasMeter(overview(HUNDRED, { keyedIn: 49 })).keyed.finding, 'clear');
    assert.equal(biasMeter(overview(HUNDRED, { keyedIn: 50 })).keyed.finding, 'sign');
  });

  it('points out the source that departs, with the others beside it', () => {
    const sources = [{ via: 'quay-1', n: 200, good: 150 }, { via: 'quay-2', n: 100, good: 100 }, { via: null, n: 100, good: 80 }];
    const { departures } = biasMeter(overview(HUNDRED, { sources })).spread;
    assert.deepEqual(departures.filter(({ via }) => via === 'quay-2'), [{ via: 'quay-2', n: 100, good: 100, others: { n: 300, good: 230 } }]);
  });

  it('leaves alone what chance explains: 9 of 10 beside 8 of 10', () => {
    const sources = [{ via: 'quay-1', n: 10, good: 9 }, { via: 'quay-2', n: 10, good: 8 }];
    assert.equal(biasMeter(overview(HUNDRED, { sources })).spread.finding, 'clear');
    assert.equal(biasMeter(overview(HUNDRED, { sources: sources.slice(0, 1) })).spread.finding, 'few');
  });

  it('never changes what it reads, and its verdict follows from the four signs', () => {
    const part = fc.nat(300).chain((n) => fc.record({ via: fc.option(fc.constantFrom('quay-1', 'quay-2', 'to-roi')), n: fc.constant(n), good: fc.nat(n) }));
    const bias = fc.record({
      bursts: fc.array(fc.record({ via: fc.constant(null), minute: fc.constant('2026-11-20T01:40Z'), answers: fc.integer({ min: 6, max: 99 }) }), { maxLength: 3 }),
      allBest: fc.nat(200).chain((of) => fc.record({ records: fc.nat(of), of: fc.constant(of) })), sources: fc.array(part, { maxLength: 5 }), keyedIn: fc.nat(200),
    });
    fc.assert(fc.property(fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }), bias, (levels, signs) => {
      const given = overview(levels, signs);
      const before = JSON.stringify(given);
      const meter = biasMeter(given);
      assert.equal(JSON.stringify(given), before);
      const findings = [meter.burst.finding, meter.allBest.finding, meter.spread.finding, meter.keyed.finding];
      assert.equal(meter.signs, findings.filter((finding) => finding === 'sign').length);
      assert.equal(meter.verdict === 'sign', meter.signs > 0);
      for (const { n, others } of meter.spread.departures) assert.ok(n > 0 && others.n > 0);
    }), { seed: SEED, numRuns: 300 });
  });
});
