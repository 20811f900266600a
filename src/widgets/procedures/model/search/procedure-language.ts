import type { Language } from '../../../../core/search/language.js';
import { RuleMatcher } from '../../../../core/search/match-rules.js';
import { plainRule, readRules } from '../../../../core/search/rules.js';
import { SHARES, SHORT_FORMS, SILENT } from '../../../../core/search/vietnamese.js';
import { EVERYDAY } from './words/index.js';

/** An everyday phrase and the official words it stands for, best first. */
export interface Synonym {
  say: string;
  official: readonly string[];
}

export function procedureLanguage(synonyms: readonly Synonym[], builtIn: boolean): Language & { matcher: RuleMatcher; otherWords: Set<string> } {
  const rules = builtIn ? readRules(EVERYDAY) : [];
  for (const { say, official } of synonyms) official.forEach((target, at) => rules.push(plainRule(say, target, 0.97 - 0.04 * at)));
  const matcher = new RuleMatcher(rules);
  return { rules, shortForms: SHORT_FORMS, shares: SHARES, silent: SILENT, matcher, otherWords: matcher.words() };
}
