const CODE = /^\s*(\d)[.\s]?(\d{6})(?:[.\s]|$)/;
const PARTIAL = /^\s*(\d)(?:\.(\d{0,6})|(\d{3,6}))\s*$/;

/** The digits of a code: "1.004222.000.00.00.H27" and "1004222" → "1004222". Null when the text is not a code or the beginning of one. */
export function codeDigits(text: string): string | null {
  const whole = CODE.exec(text);
  if (whole) return whole[1]! + whole[2]!;
  const part = PARTIAL.exec(text);
  return part ? part[1]! + (part[2] ?? part[3] ?? '') : null;
}
