/** Longest address mail programs open reliably; what is longer is cut, and says so. */
const LONGEST = 1900;

/**
 * A `mailto:` address (RFC 6068) with subject and text filled in.
 * @param cut sentence put at the end where the text does not fit
 */
export function mailtoLink(address: string, subject: string, text: string, cut: string): string {
  const start = `mailto:${encodeURIComponent(address).replace(/%40/g, '@')}?subject=${encodeURIComponent(subject)}&body=`;
  const whole = text.replace(/\r?\n/g, '\r\n');
  if (start.length + encodeURIComponent(whole).length <= LONGEST) return start + encodeURIComponent(whole);
  const end = encodeURIComponent(`…\r\n${cut}`);
  let length = whole.length;
  let body = '';
  do {
    length = Math.floor(length * 0.9);
    // Never cut between the halves of one character.
    const piece = whole.slice(0, length).replace(/[\ud800-\udbff]$/, '');
    body = encodeURIComponent(piece);
  } while (length > 0 && start.length + body.length + end.length > LONGEST);
  return start + body + end;
}
