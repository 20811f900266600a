import type { Language } from '../../../../core/search/language.js';
import { plainRule, readRulesInSlices, type Rule } from '../../../../core/search/rules.js';
import type { SlicedWork } from '../../../../core/search/slices.js';
import { SHARES, SHORT_FORMS, SILENT } from '../../../../core/search/vietnamese.js';

/** An everyday phrase and the official words it stands for, best first. */
export interface Synonym {
  say: string;
  official: readonly string[];
}

/** How sure a synonym given by the caller is: as sure as a rule of the table. */
const OWN_WEIGHT = 1;
const LESS_FOR_EACH_NEXT = 0.04;
let lastTable = '';
let lastRules: readonly Rule[] = [];

/**
 * The language of procedures: how people write, plus everyday words.
 *
 * @param table rules in the notation of `readRules`; read once, however often it is passed
 * @param synonyms the commune's own words; they come on top of the table
 */
export function* procedureLanguage(table: string, synonyms: readonly Synonym[]): SlicedWork<Language> {
  if (table !== lastTable) {
    lastRules = yield* readRulesInSlices(table);
    lastTable = table;
  }
  const rules = lastRules.slice();
  for (const { say, official } of synonyms) {
    official.forEach((target, at) => rules.push(plainRule(say, target, OWN_WEIGHT - LESS_FOR_EACH_NEXT * at)));
  }
  return { rules, shortForms: SHORT_FORMS, shares: SHARES, silent: SILENT };
}
