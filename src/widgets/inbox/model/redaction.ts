/** A place in a text that may point at a person, as `POST …/officers/redact` gives it. Positions are UTF-16 of NFC text. */
export interface Finding {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands in place of a covered word. Vietnamese always: it becomes part of the published text. */
const COVERS: Readonly<Record<string, string>> = {
  phone: 'số điện thoại', 'id-number': 'số giấy tờ', 'bank-card': 'số thẻ', plate: 'biển số xe', email: 'thư điện tử', 'house-number': 'số nhà', name: 'họ tên',
};

export function cover(kind: string): string {
  return `[${COVERS[kind] ?? 'đã che'}]`;
}

/** The text with the chosen findings covered; `left` are positions in the list the officer wants to keep readable. */
export function coverAll(text: string, findings: readonly Finding[], left: readonly number[] = []): string {
  let covered = '';
  let at = 0;
  findings.forEach((finding, index) => {
    covered += text.slice(at, finding.start) + (left.indexOf(index) >= 0 ? text.slice(finding.start, finding.end) : cover(finding.kind));
    at = finding.end;
  });
  return covered + text.slice(at);
}

/**
 * Covers or shows one word in a text the officer has edited, at its first place; positions no longer hold there.
 * A text where it is no longer found stays as it is.
 */
export function toggleOnce(text: string, finding: Finding, covered: boolean): string {
  const [from, to] = covered ? [finding.text, cover(finding.kind)] : [cover(finding.kind), finding.text];
  const at = text.indexOf(from);
  return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length);
}
