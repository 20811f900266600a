/**
 * The five parts of a good answer, in their order: what was checked and when; what was found; what was done or will be,
 * by when; who is in charge, with a number; what to do if one does not agree.
 */
export const OUTLINE_PARTS = ['p1', 'p2', 'p3', 'p4', 'p5'] as const;
export type OutlinePart = (typeof OUTLINE_PARTS)[number];

/** Fields of a form by name. */
export type Fields = Readonly<Record<string, string>>;

/** The parts as one text, numbered as far as there are parts. */
export function composeOutline(fields: Fields): string {
  const written = OUTLINE_PARTS.map((part) => (fields[part] ?? '').trim()).filter((text) => text !== '');
  return written.map((text, index) => `${index + 1}. ${text}`).join('\n');
}

/** Parts with nothing in them. The form points them out and does not insist. */
export function emptyParts(fields: Fields): OutlinePart[] {
  return OUTLINE_PARTS.filter((part) => (fields[part] ?? '').trim() === '');
}

/** The five parts of a text that {@link composeOutline} made; null for any other text. */
export function splitOutline(text: string): Record<OutlinePart, string> | null {
  const found = /^1\. ([^]+?)\n2\. ([^]+?)\n3\. ([^]+?)\n4\. ([^]+?)\n5\. ([^]+)$/.exec(text.trim());
  if (!found) return null;
  const [, p1, p2, p3, p4, p5] = found as unknown as [string, string, string, string, string, string];
  return { p1, p2, p3, p4, p5 };
}

/** What is sent: the outline, or the one field where the officer writes freely. */
export function answerText(fields: Fields): string {
  return fields['mode'] === 'free' ? (fields['text'] ?? '').trim() : composeOutline(fields);
}
