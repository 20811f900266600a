import * as v from 'valibot';
import { readColour } from '../site.js';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const textMap = v.record(v.string(), v.string());
const webAddress = v.pipe(v.string(), v.regex(/^(https?:\/\/|\/|\.{0,2}\/|[\w-]+[/.])/i, 'address'));

const point = v.looseObject({
  id: v.optional(text), name: text, address: v.optional(text), phone: v.optional(v.union([text, v.number()])), mapUrl: v.optional(webAddress), hours: v.optional(v.unknown()),
});
const hotline = v.looseObject({
  label: text, number: v.union([text, v.number()]), note: v.optional(text), primary: v.optional(v.boolean()), always: v.optional(v.boolean()),
});

/** Schema of `site.json`; the JSON Schema in the package is made from it. */
export const siteSchema = v.strictObject({
  $schema: v.optional(v.string()),
  _note: v.optional(v.string()),
  name: v.optional(text),
  formerNames: v.optional(v.array(text)),
  office: v.optional(text),
  language: v.optional(v.picklist(['vi', 'en'])),
  address: v.optional(text),
  accent: v.optional(v.pipe(v.string(), v.check((value) => readColour(value) !== undefined, 'colour'))),
  points: v.optional(v.array(point)),
  hotlines: v.optional(v.array(hotline)),
  contacts: v.optional(v.record(v.string(), v.looseObject({ name: v.optional(text), title: v.optional(text), phone: v.optional(text), zalo: v.optional(text), place: v.optional(text) }))),
  endpoints: v.optional(textMap),
  links: v.optional(textMap),
  data: v.optional(textMap),
  hours: v.optional(v.unknown()),
  holidays: v.optional(v.unknown()),
  scamWarning: v.optional(v.string()),
  disaster: v.optional(v.union([v.boolean(), v.string()])),
  terms: v.optional(v.record(v.picklist(['vi', 'en']), textMap)),
  allowedOrigins: v.optional(v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[a-z0-9.-]+(:\d+)?$/i, 'origin')))),
  feedback: v.optional(v.record(v.string(), v.unknown())),
  survey: v.optional(v.record(v.string(), v.unknown())),
  directory: v.optional(v.record(v.string(), v.unknown())),
  procedures: v.optional(v.record(v.string(), v.unknown())),
});
