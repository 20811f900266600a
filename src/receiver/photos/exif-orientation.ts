/** Tag 0x0112 of TIFF 6.0: which way up the picture is, 1 to 8. */
const ORIENTATION_TAG = 0x0112;

/** Orientation inside an APP1 segment (marker and length included); `null` when it is not EXIF or says nothing sensible. */
export function exifOrientation(segment: Uint8Array): number | null {
  const body = segment.subarray(4);
  if (String.fromCharCode(...body.subarray(0, 4)) !== 'Exif' || body.length < 20) return null;
  const tiff = new DataView(body.buffer, body.byteOffset + 6, body.length - 6);
  const little = tiff.getUint16(0) === 0x4949;
  if (!little && tiff.getUint16(0) !== 0x4d4d) return null;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return null;
  const entries = tiff.getUint16(directory, little);
  for (let i = 0; i < entries; i += 1) {
    const at = directory + 2 + i * 12;
    if (at + 12 > tiff.byteLength) return null;
    if (tiff.getUint16(at, little) !== ORIENTATION_TAG) continue;
    const value = tiff.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An APP1 segment whose EXIF holds nothing but the orientation. */
export function orientationSegment(orientation: number): Uint8Array {
  return Uint8Array.of(
    0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0,
    0x4d, 0x4d, 0, 42, 0, 0, 0, 8,
    0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
    0, 0, 0, 0,
  );
}
