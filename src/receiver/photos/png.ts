import { crc32 } from 'node:zlib';
import { PhotoFault, joinBytes, type CleanPhoto } from './photo-fault.js';

/** What is needed to draw: header, palette, picture, end, transparency, gamma, chromaticity, sRGB mark. */
const KEPT = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB'];

function broken(what: string): PhotoFault {
  return new PhotoFault('photo-unreadable', `PNG ${what}`);
}

/**
 * Reads a PNG chunk by chunk (W3C PNG, third edition), checks every checksum, and writes back only the chunks needed.
 * Text, EXIF, time, profiles, animation and whatever follows the end are dropped.
 * @throws PhotoFault when the structure does not hold.
 */
export function cleanPng(bytes: Uint8Array): CleanPhoto {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let size: { width: number; height: number } | null = null;
  let pictures = 0;
  let at = 8;
  for (;;) {
    if (at + 12 > bytes.length) throw broken('ends too early');
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) throw broken('chunk longer than the file');
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(name)) throw broken('chunk without name');
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw broken('checksum wrong');
    if ((name === 'IHDR') !== (size === null)) throw broken('header not first or twice');
    if (name === 'IHDR') size = headerSize(view, at + 8, length);
    if (name === 'IDAT') pictures += 1;
    if (!KEPT.includes(name) && /^[A-Z]/.test(name)) throw broken(`critical chunk ${name} not known`);
    if (KEPT.includes(name)) kept.push(bytes.subarray(at, end));
    at = end;
    if (name === 'IEND') break;
  }
  if (!size || pictures === 0) throw broken('has no picture');
  return { type: 'image/png', ...size, bytes: joinBytes(kept) };
}

function headerSize(view: DataView, at: number, length: number): { width: number; height: number } {
  if (length !== 13) throw broken('header of wrong length');
  const width = view.getUint32(at);
  const height = view.getUint32(at + 4);
  const known = [0, 2, 3, 4, 6].includes(view.getUint8(at + 9)) && view.getUint8(at + 10) === 0 && view.getUint8(at + 11) === 0;
  if (width === 0 || height === 0 || !known) throw broken('header not taken');
  return { width, height };
}
