import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RuleMatcher, type SaidWord } from '../../../../src/core/search/match-rules.js';
import { plainRule, readRules, spokenAccents } from '../../../../src/core/search/rules.js';
import { fold, hasMarks, syllables } from '../../../../src/core/text.js';

const FILLERS = new Set(['cai', 'lai', 'cho']);

/** The words of a phrase as the engine would hand them over; the last one unfinished on request. */
function said(phrase: string, unfinished = false): SaidWord[] {
  const words = syllables(phrase);
  const marked = words.some(hasMarks);
  return words.map((word, at) => ({
    forms: [fold(word)],
    certain: 1,
    spoken: marked ? spokenAccents(word) : '',
    filler: FILLERS.has(fold(word)),
    unfinished: unfinished && at === words.length - 1,
  }));
}

const matcher = new RuleMatcher(readRules(`
@lost = mất, rơi, thất lạc
cấp lại thẻ căn cước = @lost + căn cước; làm lại căn cước
đăng ký kết hôn = cưới - độc thân
giấy phép xây dựng = xây nhà
trợ cấp hưu trí = 60..99 tuổi + tiền
tình trạng hôn nhân = !độc thân
`));
const targets = (phrase: string, unfinished = false): string[] => matcher.match(said(phrase, unfinished)).map((match) => match.rule.target);

describe('rules for everyday words', () => {
  const cases: [string, string[]][] = [
    ['tôi bị mất thẻ căn cước', ['cấp lại thẻ căn cước']],
    ['căn cước của tôi thất lạc', ['cấp lại thẻ căn cước']],
    ['can cuoc bi roi', ['cấp lại thẻ căn cước']],
    ['căn cước mật', []],
    ['sắp cưới', ['đăng ký kết hôn']],
    ['giấy độc thân để cưới', ['tình trạng hôn nhân']],
    ['xây cái nhà', ['giấy phép xây dựng']],
    ['xây xong nhà', []],
    ['bà 78 tuổi xin tiền', ['trợ cấp hưu trí']],
    ['cháu 12 tuổi xin tiền', []],
  ];
  for (const [phrase, expected] of cases) it(`finds ${JSON.stringify(expected)} in "${phrase}"`, () => assert.deepEqual(targets(phrase), expected));

  it('takes hỏi and ngã for one another', () => {
    const house = new RuleMatcher([plainRule('sửa nhà', 'sửa chữa nhà ở', 1)]);
    assert.equal(house.match(said('sữa nhà')).length, 1);
  });
  it('completes a key with an unfinished last word only when most of it is typed', () => {
    const wedding = new RuleMatcher([plainRule('tranh chấp đất', 'hòa giải', 1), plainRule('xây trường', 'x', 1)]);
    assert.equal(wedding.match(said('xây trườ', true)).length, 1);
    assert.equal(wedding.match(said('xây tr', true)).length, 0);
  });
  it('tells which words it used, in order', () => {
    assert.deepEqual(matcher.match(said('căn cước tôi mất rồi'))[0]?.used, [0, 1, 3]);
  });
  it('weighs keys marked as surer or less sure', () => {
    const [surer, less] = readRules('a = !một\nb = ?hai');
    assert.ok(surer!.weight > 1 && less!.weight < 1);
  });
});
