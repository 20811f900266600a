/**
 * Whether two words differ by one slip of the finger: a letter too many, too few, wrong, or two
 * neighbours swapped (Damerau distance 1). Equal words do not.
 */
export function isOneSlip(one: string, other: string): boolean {
  if (one.length > other.length) return isOneSlip(other, one);
  const longer = other.length - one.length;
  if (longer > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  if (longer) return one.slice(at) === other.slice(at + 1);
  if (at === one.length) return false;
  if (one.slice(at + 1) === other.slice(at + 1)) return true;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
