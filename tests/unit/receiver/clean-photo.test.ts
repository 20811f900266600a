import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanPhoto } from '../../../src/receiver/photos/clean-photo.js';
import { exifOrientation } from '../../../src/receiver/photos/exif-orientation.js';
import { PhotoFault } from '../../../src/receiver/photos/photo-fault.js';
import { GIF, HTML, SVG, ZIP, jpeg, png, webp } from '../../receiver/support/photos.js';

const MOST = 1_000_000;
const clean = (bytes: Buffer): ReturnType<typeof cleanPhoto> => cleanPhoto(new Uint8Array(bytes), MOST);
const fault = (key: string) => (error: unknown): boolean => error instanceof PhotoFault && error.key === key;
const holds = (bytes: Uint8Array, word: string): boolean => Buffer.from(bytes).includes(word);

describe('cleaning photos', () => {
  it('keeps the picture of a JPEG and drops place, camera, comment and profile', () => {
    const photo = clean(jpeg());
    assert.deepEqual([photo.type, photo.width, photo.height], ['image/jpeg', 16, 8]);
    for (const word of ['GPS', 'secret', 'comment', 'ICC_PROFILE']) assert.ok(!holds(photo.bytes, word), word);
  });

  it('keeps which way up a JPEG is, and nothing else of its EXIF', () => {
    const turned = clean(jpeg({ orientation: 6 })).bytes;
    assert.equal(exifOrientation(turned.subarray(2, 38)), 6);
    assert.ok(!holds(clean(jpeg({ orientation: 1 })).bytes, 'Exif'));
  });

  it('cleans a photo that is already clean into itself', () => {
    for (const made of [jpeg(), png(), webp()]) {
      const once = clean(made).bytes;
      assert.deepEqual(cleanPhoto(once, MOST).bytes, once);
    }
  });

  it('drops texts and EXIF of a PNG', () => {
    const photo = clean(png());
    assert.deepEqual([photo.type, photo.width, photo.height], ['image/png', 4, 3]);
    assert.ok(!holds(photo.bytes, 'secret'));
  });

  it('drops EXIF and XMP of a WebP and the flags that announce them', () => {
    const photo = clean(webp());
    assert.deepEqual([photo.type, photo.width, photo.height], ['image/webp', 10, 7]);
    assert.ok(!holds(photo.bytes, 'secret'));
    assert.equal(photo.bytes[20], 0);
  });

  it('drops an archive hidden behind the end of a picture', () => {
    for (const make of [jpeg, png, webp]) assert.ok(!holds(clean(make({ tail: ZIP })).bytes, 'PK\u0003\u0004'));
  });

  it('refuses what is no photo, whatever it is called', () => {
    for (const bytes of [SVG, HTML, ZIP, GIF, Buffer.alloc(0), Buffer.from('%PDF-1.7')]) assert.throws(() => clean(bytes), fault('photo-type'));
  });

  it('refuses pictures that would fill the memory of a phone', () => {
    assert.throws(() => clean(png({ width: 50_000, height: 50_000 })), fault('photo-dimensions'));
    assert.throws(() => clean(jpeg({ width: 60_000, height: 100 })), fault('photo-dimensions'));
  });

  it('refuses moving pictures, wrong checksums and cut files', () => {
    assert.throws(() => clean(webp({ animated: true })), fault('photo-unreadable'));
    const spoilt = png();
    spoilt[40] = (spoilt[40] ?? 0) ^ 1;
    assert.throws(() => clean(spoilt), fault('photo-unreadable'));
    for (const whole of [jpeg(), png()]) assert.throws(() => clean(whole.subarray(0, whole.length - 3)), fault('photo-unreadable'));
  });

  it('never fails in another way than by refusing, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(jpeg(), png(), webp()), fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 12 }), fc.nat(400), (photo, changes, cut) => {
        const bytes = Buffer.from(photo.subarray(0, Math.max(16, photo.length - cut)));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        try {
          clean(bytes);
        } catch (error) {
          assert.ok(error instanceof PhotoFault, String(error));
        }
      }),
      { seed: 4, numRuns: 3000 },
    );
  });
});
