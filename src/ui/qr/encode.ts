/** Text → QR code, drawn as one path. Loaded only when a code is shown. */
import encoder from 'qrcode/lib/core/qrcode.js';
import type { QrDrawing } from '../qr.js';

/** ISO/IEC 18004 asks for four light modules on every side; readers fail without them on a busy poster. */
export const QUIET_ZONE = 4;

/**
 * Draws a text as a QR code: black on white, quiet zone included.
 *
 * @param level how much may be soiled: `M` 15 %, `Q` 25 %
 * @throws Error when the text is empty or longer than a code can hold (2,331 bytes at `M`)
 */
export function drawQr(text: string, level: 'M' | 'Q' = 'M'): QrDrawing {
  const { modules } = encoder.create(wholeText(text), { errorCorrectionLevel: level, maskPattern: bindTakesArguments() ? undefined : ANY_MASK });
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      const start = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column += 1;
      path += `M${start + QUIET_ZONE} ${row + QUIET_ZONE}h${column - start + 1}v1h-${column - start + 1}z`;
    }
  }
  return { path, size: modules.size + 2 * QUIET_ZONE };
}

/**
 * One byte segment, given ready made: the encoder's own splitting leans on Array#reduce, which Prototype.js 1.6
 * replaces. What it calls on this array is a plain fold of our own.
 */
function wholeText(text: string): { data: string; mode: 'byte' }[] {
  const segments: { data: string; mode: 'byte' }[] = [{ data: text, mode: 'byte' }];
  Object.defineProperty(segments, 'reduce', { value: plainFold });
  return segments;
}

function plainFold<T, A>(this: T[], step: (all: A, one: T) => A, first: A): A {
  let all = first;
  for (let i = 0; i < this.length; i += 1) all = step(all, this[i] as T);
  return all;
}

/** Every mask reads; the encoder looks for the evenest one with Function#bind. */
const ANY_MASK = 3;

/** MooTools replaces bind by one that takes a list of arguments: with it the search for the mask breaks. */
function bindTakesArguments(): boolean {
  const second = function (_first: number, found: number) { return found; };
  try {
    return second.bind(null, 1, 2)() === 2;
  } catch {
    return false; // a replacement that cannot even be called so
  }
}
