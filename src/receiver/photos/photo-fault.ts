/** Why a photo is refused: the message key that goes back to the form. */
export type PhotoFaultKey = 'photo-unreadable' | 'photo-type' | 'photo-too-large' | 'photo-dimensions';

/** The bytes are not a photo we keep. */
export class PhotoFault extends Error {
  override readonly name = 'PhotoFault';
  constructor(readonly key: PhotoFaultKey, what: string) {
    super(`photo: ${what}`);
  }
}

/** A photo whose structure was read from the first to the last byte and rebuilt without metadata. */
export interface CleanPhoto {
  type: 'image/jpeg' | 'image/png' | 'image/webp';
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** Joins byte ranges. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
