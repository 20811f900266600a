import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const texts = v.array(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/, 'date'));
const address = v.pipe(v.string(), v.regex(/^(https?:\/\/|[^:]*$)/i, 'address'));
const o = v.optional;

const channel = v.strictObject({
  method: v.picklist(['direct', 'online', 'postal']),
  timeLimit: o(text), timeLimitValue: o(v.strictObject({ amount: count, unit: v.picklist(['workingDay', 'day', 'hour', 'month']) })),
  fee: o(text), feeAmount: o(count), feeNote: o(text), feeExemptions: o(text), note: o(text),
});
const paper = v.strictObject({
  name: text, originals: o(count), copies: o(count), notNeededWhen: o(text),
  form: o(v.strictObject({ url: o(address), label: o(text), size: o(text) })),
});
const paperGroup = v.strictObject({ kind: o(v.picklist(['submit', 'present', 'case', 'note'])), title: o(text), papers: v.array(paper) });

/** One procedure. Only code, name and field are needed; Điều 8 Nghị định 63/2010/NĐ-CP names the parts. */
export const procedureSchema = v.strictObject({
  code: text, name: text, field: text, commonName: o(text), aliases: o(texts), agency: o(text), level: o(text), subjects: o(texts),
  online: o(v.picklist(['full', 'partial', 'none'])),
  channels: o(v.array(channel)), papers: o(v.array(paperGroup)),
  steps: o(v.array(v.strictObject({ title: text, text: o(text), time: o(text) }))),
  results: o(texts), conditions: o(text), legalBasis: o(v.array(v.strictObject({ number: o(text), title: o(text) }))), decision: o(text),
  effectiveFrom: o(date), effectiveTo: o(date), replacedBy: o(text), checkedAt: o(date),
  portalId: o(text), contactRole: o(text), place: o(text), tips: o(texts), details: o(address),
});

const lifeEvent = v.strictObject({ id: text, title: text, icon: o(text), codes: o(texts), fields: o(texts), words: o(texts) });

/** Schema of the file behind `src`: this object, or just the array of procedures. The JSON Schema in the package is made from it. */
export const proceduresSchema = v.union([
  v.strictObject({
    $schema: o(v.string()), _note: o(v.string()), updatedAt: o(date), source: o(text), details: o(address), popular: o(texts), lifeEvents: o(v.array(lifeEvent)),
    procedures: v.array(procedureSchema),
  }),
  v.array(procedureSchema),
]);
