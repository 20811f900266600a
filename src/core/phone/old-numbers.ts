/**
 * Today's three-digit beginnings of the mobile numbers that had eleven digits until 2018: for `01ab`, the beginning
 * under `ab`. The seven other digits did not change.
 */
const TODAY: Readonly<Record<string, string>> = {
  20: '070', 21: '079', 22: '077', 26: '076', 28: '078',
  23: '083', 24: '084', 25: '085', 27: '081', 29: '082',
  62: '032', 63: '033', 64: '034', 65: '035', 66: '036', 67: '037', 68: '038', 69: '039',
  86: '056', 88: '058', 99: '059',
};

/** Today's number of an old mobile of eleven digits, or an empty text when its beginning was never given out. */
export function oldMobile(digits: string): string {
  const beginning = TODAY[digits.slice(2, 4)];
  return beginning ? beginning + digits.slice(4) : '';
}
