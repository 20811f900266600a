import Compressor from 'compressorjs';

/** A photo made fit to leave the device: a JPEG drawn anew, upright, without any of the camera's notes (EXIF, GPS). */
export interface ShrunkPhoto {
  readonly bytes: ArrayBuffer;
  readonly type: 'image/jpeg';
}

/** Why a photo cannot be taken; the contract's message keys. */
export type PhotoFault = 'photo-unreadable' | 'photo-too-large';

/** Thrown by {@link shrinkPhoto}. */
export class PhotoError extends Error {
  override readonly name = 'PhotoError';
  constructor(readonly fault: PhotoFault) {
    super(fault);
  }
}

/** Larger files are not opened: a phone's browser would run out of memory. */
const FILE_MAX = 64 * 1024 * 1024;
/** Longest side in pixels and JPEG quality, tried in this order until the photo is small enough. */
const TRIES: readonly (readonly [side: number, quality: number])[] = [[1600, 0.8], [1600, 0.6], [1280, 0.6], [1024, 0.5], [800, 0.45], [640, 0.4]];

/**
 * Shrinks and re-encodes a photo.
 *
 * @param most bytes the result may have
 * @throws PhotoError where the file is no picture this browser can read, or cannot be made small enough
 */
export async function shrinkPhoto(file: Blob, most: number): Promise<ShrunkPhoto> {
  if (file.size > FILE_MAX) throw new PhotoError('photo-too-large');
  for (const [side, quality] of TRIES) {
    const blob = await redraw(file, side, quality);
    if (blob.size <= most) return { bytes: await bytesOf(blob), type: 'image/jpeg' };
  }
  throw new PhotoError('photo-too-large');
}

/** With compressorjs; where the page's policy forbids blob: pictures, with the browser's own decoder. */
async function redraw(file: Blob, side: number, quality: number): Promise<Blob> {
  try {
    return await withCompressor(file, side, quality);
  } catch {
    return withBitmap(file, side, quality); // not loaded as a picture: forbidden, or no picture at all
  }
}

function withCompressor(file: Blob, side: number, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    new Compressor(named(file), {
      // strict would hand the camera's file back where it is the smaller one, with all its notes.
      strict: false, checkOrientation: true, retainExif: false, maxWidth: side, maxHeight: side, quality, mimeType: 'image/jpeg',
      beforeDraw: (context, canvas) => paintWhite(context, canvas),
      success: resolve, error: reject,
    });
  });
}

/** The package reads nothing that does not call itself a picture; some file managers give no type. */
const named = (file: Blob): Blob => (/^image\//.test(file.type) ? file : new Blob([file], { type: 'image/jpeg' }));

async function withBitmap(file: Blob, side: number, quality: number): Promise<Blob> {
  const picture = await bitmap(file);
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new PhotoError('photo-unreadable');
  paintWhite(context, canvas);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new PhotoError('photo-unreadable'))), 'image/jpeg', quality));
}

async function bitmap(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new PhotoError('photo-unreadable'); // no picture, or no decoder for it
  }
}

/** JPEG has no transparency: what is clear would turn black. */
function paintWhite(context: CanvasRenderingContext2D, canvas: HTMLCanvasElement): void {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
}

/** Blob#arrayBuffer is missing before Safari 14. */
function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  if (typeof blob.arrayBuffer === 'function') return blob.arrayBuffer();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new PhotoError('photo-unreadable'));
    reader.readAsArrayBuffer(blob);
  });
}
