import type { SurveyResults } from '../../../core/contract/survey-results.js';
import type { Questionnaire } from '../../../core/questionnaire/types.js';
import type { Term } from '../../../platform/localize.js';
import { headlineShare } from '../../../core/statistics/shares.js';
import type { ResultsMessages } from '../messages/vi.js';

export interface ResultsView {
  readonly term: Term<ResultsMessages>;
  readonly language: 'vi' | 'en';
  /** Level of the widget's own heading; parts stand one below. */
  readonly headingLevel: number;
  readonly results: SurveyResults;
  readonly questionnaire: Questionnaire | undefined;
  readonly label: (key: string) => string;
}

/** "92", or undefined where a count is held back. */
export function shareOf(good: number | null, n: number | null, language: 'vi' | 'en'): string | undefined {
  return good === null || n === null || n === 0 ? undefined : headlineShare(good, n, language);
}
