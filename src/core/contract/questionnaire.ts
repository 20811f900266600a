import * as v from 'valibot';
import { versionSchema } from './primitives.js';
import { questionKeySchema } from './survey-answer.js';

/**
 * A questionnaire as the receiver keeps it. What is inside `document` belongs to the survey widget; the receiver
 * needs the identity, the title and the question whose levels are the headline, and gives the rest back as it came.
 */
export const storedQuestionnaireSchema = v.object({
  id: questionKeySchema,
  version: versionSchema,
  title: v.pipe(v.string('title-missing'), v.trim(), v.minLength(1, 'title-missing'), v.maxLength(200, 'title-missing')),
  headline: questionKeySchema,
  document: v.record(v.string(), v.unknown()),
});
export type StoredQuestionnaire = v.InferOutput<typeof storedQuestionnaireSchema>;
