import * as v from 'valibot';

/**
 * Schema of a questionnaire file; the JSON Schema in the package is made from it, so that an editor can help whoever
 * writes one. What a schema cannot say (keys used twice, rules about later questions, forbidden subjects) is told by
 * `core/questionnaire/read`.
 */
const words = v.union([v.pipe(v.string(), v.minLength(1)), v.object({ vi: v.pipe(v.string(), v.minLength(1)), en: v.optional(v.string()) })]);
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/));
const whole = v.pipe(v.number(), v.integer());

/** Nested rules (`not`, `all`, `any`) are given as open objects: a schema that names itself does not survive the way to JSON Schema. */
const rule = v.union([
  v.object({ question: key, atMost: whole }),
  v.object({ question: key, atLeast: whole }),
  v.object({ question: key, is: v.union([v.string(), v.array(v.string())]) }),
  v.object({ anyLevelAtMost: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)) }),
  v.object({ not: v.looseObject({}) }), v.object({ all: v.array(v.looseObject({})) }), v.object({ any: v.array(v.looseObject({})) }),
]);

const choices = v.pipe(v.array(v.object({ key, label: words, opens: v.optional(v.string()) })), v.minLength(2), v.maxLength(50));
const common = { key, label: words, hint: v.optional(words), when: v.optional(rule), required: v.optional(v.boolean()) };
const noOpinion = v.optional(v.boolean());

const question = v.variant('kind', [
  v.object({ kind: v.literal('level'), ...common, noOpinion }),
  v.object({ kind: v.literal('choice'), ...common, choices }),
  v.object({ kind: v.literal('choices'), ...common, choices, most: v.optional(v.pipe(whole, v.minValue(1))) }),
  v.object({ kind: v.literal('count'), ...common, from: v.optional(v.pipe(whole, v.minValue(0), v.maxValue(100))), to: v.optional(v.pipe(whole, v.maxValue(120))) }),
  v.object({ kind: v.literal('text'), ...common, most: v.optional(v.pipe(whole, v.minValue(1), v.maxValue(500))) }),
  v.object({ kind: v.literal('matrix'), ...common, rows: v.pipe(v.array(v.object({ key, label: words })), v.minLength(1)), noOpinion }),
]);

const section = v.object({
  key, title: v.optional(words), hint: v.optional(words), when: v.optional(rule),
  consent: v.optional(v.object({ purpose: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)), version: v.string(), text: words })),
  questions: v.pipe(v.array(question), v.minLength(1)),
});

export const questionnaireSchema = v.object({
  $schema: v.optional(v.string()),
  id: key,
  version: v.union([v.pipe(v.string(), v.minLength(1), v.maxLength(40)), v.number()]),
  title: words,
  lead: v.optional(words),
  frame: v.optional(v.object({ name: words, source: v.string() })),
  headline: key,
  sections: v.pipe(v.array(section), v.minLength(1)),
});
