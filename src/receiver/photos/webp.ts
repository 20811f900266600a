import { PhotoFault, joinBytes, type CleanPhoto } from './photo-fault.js';

function broken(what: string): PhotoFault {
  return new PhotoFault('photo-unreadable', `WebP ${what}`);
}

/** Only transparency stays set among the flags of the extended header: profile, EXIF, XMP and animation are gone. */
const ALPHA_FLAG = 0x10;

/**
 * Reads a still WebP chunk by chunk (RFC 9649) and writes back the picture, its transparency and the extended header.
 * EXIF, XMP, colour profile, unknown chunks and whatever follows the end are dropped; animation is refused.
 * @throws PhotoFault when the structure does not hold.
 */
export function cleanWebp(bytes: Uint8Array): CleanPhoto {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) throw broken('ends too early');
  const kept: Uint8Array[] = [];
  let size: { width: number; height: number } | null = null;
  let at = 12;
  while (at + 8 <= end) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length & 1);
    if (next > end) throw broken('chunk longer than the file');
    const chunk = Uint8Array.from(bytes.subarray(at, next));
    if (name === 'ANIM' || name === 'ANMF') throw broken('is animated');
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ALPHA_FLAG;
    if (name === 'VP8 ' || name === 'VP8L') {
      if (size) throw broken('has two pictures');
      size = name === 'VP8L' ? losslessSize(chunk) : lossySize(chunk);
    }
    if (['VP8X', 'ALPH', 'VP8 ', 'VP8L'].includes(name)) kept.push(chunk);
    at = next;
  }
  if (!size) throw broken('has no picture');
  return { type: 'image/webp', ...size, bytes: withHeader(joinBytes(kept)) };
}

function withHeader(body: Uint8Array): Uint8Array {
  const header = new Uint8Array(12);
  header.set([0x52, 0x49, 0x46, 0x46], 0);
  new DataView(header.buffer).setUint32(4, body.length + 4, true);
  header.set([0x57, 0x45, 0x42, 0x50], 8);
  return joinBytes([header, body]);
}

/** Key frame header of RFC 6386: start code, then two 14-bit sizes. */
function lossySize(chunk: Uint8Array): { width: number; height: number } {
  if (chunk.length < 18 || ((chunk[8] as number) & 1) !== 0 || chunk[11] !== 0x9d || chunk[12] !== 0x01 || chunk[13] !== 0x2a) throw broken('picture not taken');
  const width = ((chunk[14] as number) | ((chunk[15] as number) << 8)) & 0x3fff;
  const height = ((chunk[16] as number) | ((chunk[17] as number) << 8)) & 0x3fff;
  if (width === 0 || height === 0) throw broken('picture without size');
  return { width, height };
}

/** Lossless header: signature byte, then two 14-bit sizes less one. */
function losslessSize(chunk: Uint8Array): { width: number; height: number } {
  if (chunk.length < 13 || chunk[8] !== 0x2f) throw broken('picture not taken');
  const bits = new DataView(chunk.buffer, chunk.byteOffset).getUint32(9, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
