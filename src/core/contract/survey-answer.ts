import * as v from 'valibot';
import { LIMITS } from './limits.js';
import { consentsSchema, procedureCodeSchema, sendingContextSchema, timestampSchema, versionSchema } from './primitives.js';

/** Key of a question or of a choice inside its questionnaire, e.g. `cong-chuc.lich-su`. */
export const questionKeySchema = v.pipe(v.string('question-invalid'), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, 'question-invalid'));

/** Rất không hài lòng = 1 … Rất hài lòng = 5 (QĐ 1001/QĐ-BNV). */
export const levelSchema = v.pipe(v.number('level-invalid'), v.integer('level-invalid'), v.minValue(1, 'level-invalid'), v.maxValue(5, 'level-invalid'));

/** One answered question. The kind travels with the answer, so totals need no questionnaire to be counted. */
export const questionAnswerSchema = v.variant('kind', [
  v.object({ kind: v.literal('level'), question: questionKeySchema, level: levelSchema }),
  v.object({ kind: v.literal('choice'), question: questionKeySchema, choice: questionKeySchema }),
  v.object({ kind: v.literal('choices'), question: questionKeySchema, choices: v.pipe(v.array(questionKeySchema), v.maxLength(LIMITS.choicesMax, 'choices-too-many')) }),
  v.object({ kind: v.literal('count'), question: questionKeySchema, count: v.pipe(v.number('count-invalid'), v.integer('count-invalid'), v.minValue(0, 'count-invalid'), v.maxValue(1000, 'count-invalid')) }),
  v.object({ kind: v.literal('text'), question: questionKeySchema, text: v.pipe(v.string(), v.trim(), v.maxLength(LIMITS.surveyTextMax, 'text-too-long')) }),
  /** 'Không có ý kiến': asked, seen, not answered. */
  v.object({ kind: v.literal('none'), question: questionKeySchema }),
], 'answer-invalid');
export type QuestionAnswer = v.InferOutput<typeof questionAnswerSchema>;

/** `web` own device, `kiosk` counter tablet, `paper` keyed in by an officer (only officers may send it). */
export const SURVEY_CHANNELS = ['web', 'kiosk', 'paper'] as const;
export type SurveyChannel = (typeof SURVEY_CHANNELS)[number];

/**
 * Body of `PUT /v1/{commune}/survey/answers/{answerId}`: the whole record as it stands at this revision.
 * Revision 1 creates it (the first tap counts); each later tap sends the whole record again with a higher number.
 * The receiver keeps the highest revision, so order of arrival does not matter and a lost middle one loses nothing.
 */
export const surveyAnswerSchema = v.object({
  questionnaire: v.object({ id: questionKeySchema, version: versionSchema }),
  revision: v.pipe(v.number('revision-invalid'), v.integer('revision-invalid'), v.minValue(1, 'revision-invalid'), v.maxValue(LIMITS.revisionMax, 'revision-invalid')),
  answers: v.pipe(
    v.array(questionAnswerSchema, 'answer-invalid'),
    v.maxLength(LIMITS.questionsMax, 'answers-too-many'),
    v.check((list) => new Set(list.map((answer) => answer.question)).size === list.length, 'question-twice'),
  ),
  channel: v.picklist(SURVEY_CHANNELS, 'channel-invalid'),
  procedureCode: v.optional(procedureCodeSchema),
  /** Token printed on the appointment paper: proves one visit, says nothing of the person. */
  visitToken: v.optional(v.pipe(v.string('visit-token-invalid'), v.regex(/^[0-9A-Za-z-]{8,40}$/, 'visit-token-invalid'))),
  consents: v.optional(consentsSchema, []),
  context: sendingContextSchema,
  /** Device time of the first tap. Believed between 31 days before and 10 minutes after receipt, else the receiver's time counts. */
  answeredAt: timestampSchema,
});
export type SurveyAnswerInput = v.InferInput<typeof surveyAnswerSchema>;
export type SurveyAnswer = v.InferOutput<typeof surveyAnswerSchema>;

/** Answer to a stored or replayed revision. */
export const surveyReceiptSchema = v.object({
  answerId: v.string(),
  /** Highest revision kept, at least the one sent. */
  revision: v.number(),
  receivedAt: timestampSchema,
});
export type SurveyReceipt = v.InferOutput<typeof surveyReceiptSchema>;
