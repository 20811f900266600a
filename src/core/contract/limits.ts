/**
 * Upper bounds of the wire contract. They protect the receiver; a commune's settings may only be stricter.
 * Lengths count UTF-16 code units of NFC text, sizes count bytes.
 */
export const LIMITS = {
  /** Longest message the wire carries; the commune's own limit (2 000 by default) comes from its settings. */
  contentMax: 4000,
  /** Longest free text of one survey answer. */
  surveyTextMax: 500,
  placeMax: 200,
  nameMax: 100,
  phoneMax: 20,
  emailMax: 200,
  pageUrlMax: 500,
  viaMax: 40,
  versionMax: 40,
  photosMax: 5,
  /** One photo as sent. Our form sends 400 kB or less; a plain HTML form sends what the camera made. */
  photoBytesMax: 8 * 1024 * 1024,
  /** Longest side of a photo in pixels. */
  photoSideMax: 12_000,
  /** A JSON body. */
  jsonBytesMax: 64 * 1024,
  consentsMax: 10,
  questionsMax: 200,
  choicesMax: 50,
  /** Revisions of one survey record; a person amends a handful of times. */
  revisionMax: 1000,
  officerTextMax: 10_000,
} as const;
