import { crc32, deflateSync } from 'node:zlib';

/** Pictures made by hand, with everything a camera adds. */

function text(value: string): Buffer {
  return Buffer.from(value, 'latin1');
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** EXIF of a little-endian camera: orientation and a position. */
export function exifSegment(orientation: number): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 24 + 4);
  tiff.write('II', 0);
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  tiff.writeUInt16LE(0x8825, 22);
  return segment(0xe1, Buffer.concat([text('Exif\0\0'), tiff, text('GPS 20.5,106.3')]));
}

/** A grey JPEG of 16 × 8 with camera segments, a comment, and a tail. */
export function jpeg(options: { orientation?: number; tail?: Buffer; width?: number; height?: number } = {}): Buffer {
  const { orientation = 6, tail = Buffer.alloc(0), width = 16, height = 8 } = options;
  const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  const dcTable = Buffer.concat([Buffer.from([0x00, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), Buffer.from([0])]);
  const acTable = Buffer.concat([Buffer.from([0x10, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), Buffer.from([0])]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]), segment(0xe0, Buffer.concat([text('JFIF\0'), Buffer.from([1, 1, 0, 0, 1, 0, 1, 0, 0])])), exifSegment(orientation),
    segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>secret</x:xmpmeta>')), segment(0xe2, text('ICC_PROFILE\0')), segment(0xfe, text('comment of the camera')),
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])), segment(0xc0, frame), segment(0xc4, dcTable), segment(0xc4, acTable),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x2a, 0xff, 0x00, 0x2a, 0xff, 0xd0, 0x2b]), Buffer.from([0xff, 0xd9]), tail,
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([text(name), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

/** A grey PNG with a text chunk, EXIF and a tail. */
export function png(options: { width?: number; height?: number; tail?: Buffer } = {}): Buffer {
  const { width = 4, height = 3, tail = Buffer.alloc(0) } = options;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('tEXt', text('Author\0secret')), chunk('eXIf', text('II*\0secret')),
    chunk('IDAT', deflateSync(Buffer.alloc(Math.min(width, 100) * 3 + 3))), chunk('IEND', Buffer.alloc(0)), tail,
  ]);
}

function riffChunk(name: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length & 1)]);
}

/** A lossless WebP of 10 × 7 with EXIF, XMP and a tail. */
export function webp(options: { tail?: Buffer; animated?: boolean } = {}): Buffer {
  const extended = Buffer.alloc(10);
  extended[0] = 0x0c;
  extended.set([9, 0, 0, 6, 0, 0], 4);
  const picture = Buffer.alloc(8);
  picture[0] = 0x2f;
  picture.writeUInt32LE(9 | (6 << 14), 1);
  const body = Buffer.concat([
    text('WEBP'), riffChunk('VP8X', extended), ...(options.animated ? [riffChunk('ANIM', Buffer.alloc(6))] : []), riffChunk('VP8L', picture),
    riffChunk('EXIF', text('secret place')), riffChunk('XMP ', text('<x:xmpmeta>secret</x:xmpmeta>')),
  ]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, options.tail ?? Buffer.alloc(0)]);
}

export const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
export const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');
export const ZIP = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0]);
export const GIF = Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1');
