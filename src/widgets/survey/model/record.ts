import type { QuestionAnswer, SurveyAnswerInput, SurveyChannel } from '../../../core/contract/survey-answer.js';
import type { Questionnaire, Section } from '../../../core/questionnaire/types.js';

/** What comes with every record beside the answers. */
export interface RecordContext {
  readonly channel: SurveyChannel;
  readonly via?: string;
  readonly procedureCode?: string;
  readonly visitToken?: string;
  /** Address of the page without query and fragment. */
  readonly pageUrl?: string;
  readonly widgetVersion: string;
}

/** A consent as it was given. */
export interface GivenConsent {
  readonly purpose: string;
  readonly version: string;
  readonly granted: boolean;
  /** Epoch ms. */
  readonly at: number;
}

/** Epoch milliseconds as `2026-11-23T08:42:00Z`. */
export const wireTime = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** The whole record as it stands at one revision: the body of `PUT …/survey/answers/{id}`. */
export function recordOf(
  questionnaire: Questionnaire,
  answers: readonly QuestionAnswer[],
  revision: number,
  answeredAt: number,
  context: RecordContext,
  consents: readonly GivenConsent[] = [],
): SurveyAnswerInput {
  return {
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    revision,
    answers: answers.map(trimmed),
    channel: context.channel,
    answeredAt: wireTime(answeredAt),
    ...(context.procedureCode ? { procedureCode: context.procedureCode } : {}),
    ...(context.visitToken ? { visitToken: context.visitToken } : {}),
    ...(consents.length ? { consents: consents.map(({ purpose, version, granted, at }) => ({ purpose, textVersion: version, granted, at: wireTime(at) })) } : {}),
    context: { widgetVersion: context.widgetVersion, ...(context.pageUrl ? { pageUrl: context.pageUrl } : {}), ...(context.via ? { via: context.via } : {}) },
  };
}

const trimmed = (answer: QuestionAnswer): QuestionAnswer => (answer.kind === 'text' ? { ...answer, text: answer.text.trim() } : answer);

/** Consents of the sections that have one and where a box was touched. */
export function consentsOf(sections: readonly Section[], given: Readonly<Record<string, { granted: boolean; at: number }>>): GivenConsent[] {
  const list: GivenConsent[] = [];
  for (const { consent } of sections) {
    const choice = consent && given[consent.purpose];
    if (consent && choice) list.push({ purpose: consent.purpose, version: consent.version, ...choice });
  }
  return list;
}

/** Values that a link or tag may bring along; what has the wrong form is left out (same forms as the contract). */
export const readVia = (text: string | null | undefined): string | undefined => match(text, /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/);
export const readProcedureCode = (text: string | null | undefined): string | undefined => match(text, /^\d\.\d{6}(?:\.[0-9A-Z]{2,4}){0,5}$/);
export const readVisitToken = (text: string | null | undefined): string | undefined => match(text, /^[0-9A-Za-z-]{8,40}$/);

function match(text: string | null | undefined, form: RegExp): string | undefined {
  const plain = (text ?? '').trim();
  return form.test(plain) ? plain : undefined;
}
