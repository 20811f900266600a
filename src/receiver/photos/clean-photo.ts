import { LIMITS } from '../../core/contract/index.js';
import { cleanJpeg } from './jpeg.js';
import { PhotoFault, type CleanPhoto } from './photo-fault.js';
import { cleanPng } from './png.js';
import { cleanWebp } from './webp.js';

/** A picture larger than this would fill a phone's memory when drawn. */
const MOST_PIXELS = 40_000_000;

/**
 * Decides by the bytes, never by name or declared type, what a file is; reads it whole and rebuilds it without metadata.
 * @throws PhotoFault for everything that is not a well-formed JPEG, PNG or WebP within the limits.
 */
export function cleanPhoto(bytes: Uint8Array, mostBytes: number): CleanPhoto {
  if (bytes.length > mostBytes) throw new PhotoFault('photo-too-large', `${bytes.length} bytes`);
  const photo = cleanByType(bytes);
  if (photo.width > LIMITS.photoSideMax || photo.height > LIMITS.photoSideMax || photo.width * photo.height > MOST_PIXELS) {
    throw new PhotoFault('photo-dimensions', `${photo.width} × ${photo.height}`);
  }
  return photo;
}

function cleanByType(bytes: Uint8Array): CleanPhoto {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return cleanJpeg(bytes);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return cleanPng(bytes);
  const riff = startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]);
  if (riff) return cleanWebp(bytes);
  throw new PhotoFault('photo-type', 'neither JPEG nor PNG nor WebP');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
