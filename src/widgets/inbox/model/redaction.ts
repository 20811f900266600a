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

/** Findings whose words still stand readable in a text: what an officer left so before. */
export function stillReadable(text: string, findings: readonly Finding[]): number[] {
  return findings.map((_finding, index) => index).filter((index) => text.indexOf((findings[index] as Finding).text) >= 0);
}

/**
 * Phone numbers of an answer that may stay: those the writer did not give. The fourth part of a good answer is a number to
 * call, and covering it would make the answer useless.
 *
 * @param fromWriter everything the writer gave: message and contact
 */
export function numbersToCall(findings: readonly Finding[], fromWriter: string): number[] {
  const digits = fromWriter.replace(/\D+/g, '');
  return findings.map((_finding, index) => index).filter((index) => {
    const { kind, text } = findings[index] as Finding;
    return kind === 'phone' && digits.indexOf(text.replace(/\D+/g, '').replace(/^84|^0/, '')) < 0;
  });
}
