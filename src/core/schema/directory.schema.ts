import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const texts = v.union([text, v.array(text)]);
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/, 'date'));
const address = v.pipe(v.string(), v.regex(/^(https?:\/\/|[^:]*$)/i, 'address'));
const anchor = v.pipe(v.string(), v.regex(/^#?[a-z0-9-]+$/));
const number = v.union([text, v.number()]);
const o = v.optional;

const phone = v.strictObject({
  number, kind: o(text), hours: o(text),
  /** A mobile number is shown only where this, or the record's own flag, is true. */
  public: o(v.boolean()),
});
const hotline = v.strictObject({ label: text, short: o(text), number, note: o(text), primary: o(v.boolean()), always: o(v.boolean()) });
const unit = v.strictObject({
  id: anchor, name: text, group: o(text), short: o(text), place: o(text), order: o(v.number()),
  kind: o(v.picklist(['party', 'council', 'committee', 'front', 'centre', 'office', 'police', 'military', 'health', 'school', 'hamlet', 'other'])),
});

/** One person, or a vacant post. Needs a name or a title; `role` is the anchor that outlives the person. */
export const personSchema = v.strictObject({
  id: o(anchor), role: o(anchor), name: o(text), honorific: o(text), title: o(texts), titles: o(texts), unit: o(text), duties: o(texts),
  phone: o(number), phones: o(v.union([text, v.array(v.union([text, phone]))])), public: o(v.boolean()), email: o(v.pipe(v.string(), v.email())), zalo: o(text),
  place: o(text), room: o(text), counter: o(text), languages: o(texts), receives: o(texts), photo: o(address),
  since: o(date), until: o(date), source: o(text), checkedAt: o(date), vacant: o(v.boolean()), post: o(v.boolean()),
});

const shift = v.strictObject({
  who: text, days: o(text), hours: text, date: o(date), to: o(date), phone: o(text), note: o(text),
  season: o(v.strictObject({ from: text, to: text })),
});

/** Schema of the directory file: this object, or just the list of people. The JSON Schema in the package is made from it. */
export const directorySchema = v.union([
  v.strictObject({
    $schema: o(v.string()), _note: o(v.string()), updatedAt: o(date), hotlines: o(v.array(hotline)), units: o(v.array(unit)), people: v.array(personSchema),
    matters: o(v.array(v.strictObject({ title: text, who: anchor, words: o(texts) }))),
    formerCommunes: o(v.array(v.strictObject({ name: text, now: o(text), who: o(anchor), place: o(text) }))),
    rota: o(v.array(shift)),
  }),
  v.array(personSchema),
]);
