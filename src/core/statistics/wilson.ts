/** 97.5 % point of the normal distribution: both ends together leave 5 %. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval for a share (E. B. Wilson, JASA 22, 1927), 95 %. Unlike the textbook formula it stays inside
 * 0 to 1 and says something honest about "10 out of 10".
 *
 * @returns lower and upper end, 0 to 1
 */
export function wilsonInterval(part: number, total: number): readonly [low: number, high: number] {
  if (total <= 0) return [0, 1];
  const share = part / total;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * total)) / (1 + z2 / total);
  const half = (Z / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** The interval in whole percents, widened outwards, so that rounding never makes it look surer. */
export function wilsonPercents(part: number, total: number): readonly [low: number, high: number] {
  const [low, high] = wilsonInterval(part, total);
  // The ends of "all" and "none" are exact; arithmetic leaves dust that ceil and floor would turn into a percent.
  return [part === 0 ? 0 : Math.floor(low * 100 + 1e-9), part === total ? 100 : Math.ceil(high * 100 - 1e-9)];
}
