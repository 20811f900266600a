import { exifOrientation, orientationSegment } from './exif-orientation.js';
import { PhotoFault, joinBytes, type CleanPhoto } from './photo-fault.js';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
/** Adobe's segment says how colours are coded; without it some photos turn green. */
const APP14 = 0xee;
/** Baseline, extended and progressive Huffman frames; the others are not shown by browsers. */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Huffman and quantisation tables, restart interval. */
const TABLES = [0xc4, 0xdb, 0xdd];

function broken(what: string): PhotoFault {
  return new PhotoFault('photo-unreadable', `JPEG ${what}`);
}

/**
 * Reads a JPEG segment by segment (ITU-T T.81) and writes back only what is needed to draw it. Comments, EXIF, GPS, XMP,
 * colour profiles and whatever follows the end marker are dropped; the way up is kept as the only EXIF entry.
 * @throws PhotoFault when the structure does not hold.
 */
export function cleanJpeg(bytes: Uint8Array): CleanPhoto {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let orientation = 1;
  let scans = 0;
  let at = 2;
  for (;;) {
    const marker = markerAt(bytes, at);
    if (marker === EOI) break;
    const end = segmentEnd(bytes, at);
    const segment = bytes.subarray(at, end);
    if (FRAMES.includes(marker)) {
      if (size) throw broken('has two frames');
      size = frameSize(segment);
    } else if (marker === APP1) orientation = exifOrientation(segment) ?? orientation;
    if (keeps(marker)) kept.push(segment);
    at = end;
    if (marker === SOS) {
      if (!size) throw broken('scan before frame');
      at = scanEnd(bytes, end);
      kept.push(bytes.subarray(end, at));
      scans += 1;
    }
  }
  if (!size || scans === 0) throw broken('has no picture');
  kept.push(Uint8Array.of(0xff, EOI));
  if (orientation > 1) kept.splice(1, 0, orientationSegment(orientation));
  return { type: 'image/jpeg', ...size, bytes: joinBytes(kept) };
}

function keeps(marker: number): boolean {
  return marker === SOS || marker === APP0 || marker === APP14 || FRAMES.includes(marker) || TABLES.includes(marker);
}

function markerAt(bytes: Uint8Array, at: number): number {
  const marker = bytes[at + 1];
  if (bytes[at] !== 0xff || marker === undefined) throw broken('marker missing');
  const known = keeps(marker) || marker === EOI || marker === 0xfe || (marker >= APP0 && marker <= 0xef);
  if (!known || marker === SOI) throw broken(`marker ${marker.toString(16)} not taken`);
  return marker;
}

function segmentEnd(bytes: Uint8Array, at: number): number {
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) throw broken('segment longer than the file');
  return end;
}

function frameSize(segment: Uint8Array): { width: number; height: number } {
  const [precision, h1, h2, w1, w2, components] = segment.subarray(4, 10);
  if (precision !== 8 || components === undefined || ![1, 3, 4].includes(components)) throw broken('frame not taken');
  const height = ((h1 ?? 0) << 8) | (h2 ?? 0);
  const width = ((w1 ?? 0) << 8) | (w2 ?? 0);
  if (width === 0 || height === 0 || segment.length !== 10 + 3 * components) throw broken('frame without size');
  return { width, height };
}

/** First byte after coded data: the next marker that is neither stuffing nor a restart. */
function scanEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] as number;
    if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 1;
    else if (next !== 0xff) return at;
  }
  throw broken('ends inside the picture');
}
