import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import jsqr from 'jsqr';
import { drawQr, QUIET_ZONE } from '../../../src/ui/qr/encode.js';
import { qrSvgFile } from '../../../src/ui/qr/image.js';
import type { QrDrawing } from '../../../src/ui/qr.js';

const read = jsqr as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

/** Prints a drawing: `pixels` wide, every pixel black or white by what lies under its middle, as a label printer does. */
function printed({ path, size }: QrDrawing, pixels: number): Uint8ClampedArray {
  const dark = new Set<number>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) for (let i = 0; i < Number(length); i += 1) dark.add(Number(y) * size + Number(x) + i);
  const image = new Uint8ClampedArray(pixels * pixels * 4).fill(255);
  for (let y = 0; y < pixels; y += 1) {
    for (let x = 0; x < pixels; x += 1) {
      const module = Math.floor(((y + 0.5) * size) / pixels) * size + Math.floor(((x + 0.5) * size) / pixels);
      if (dark.has(module)) image.fill(0, (y * pixels + x) * 4, (y * pixels + x) * 4 + 3);
    }
  }
  return image;
}

/** 30 mm at 203 dpi, the resolution of cheap label printers. */
const LABEL = Math.round((30 / 25.4) * 203);

describe('the QR code', () => {
  for (const address of [
    'https://dongxa.gov.vn/thu-tuc-hanh-chinh?tthc=1.001193',
    'http://xa.example/index.php?language=vi&nv=news&op=Thu-tuc-hanh-chinh&tthc=1.004222',
    'https://ubndxadongxa.tinh.gov.vn/cong-dan/huong-dan/thu-tuc-hanh-chinh-cap-xa.html?tthc=2.000815',
  ]) {
    it(`printed 30 mm wide at 203 dpi (${LABEL} px) reads back as ${address}`, () => {
      assert.equal(read(printed(drawQr(address), LABEL), LABEL, LABEL)?.data, address);
      assert.equal(read(printed(drawQr(address, 'Q'), LABEL), LABEL, LABEL)?.data, address);
    });
  }

  it('keeps four light modules on every side', () => {
    const { path, size } = drawQr('https://xa.example/?tthc=1.001193');
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      assert.ok(Number(x) >= QUIET_ZONE && Number(x) + Number(length) <= size - QUIET_ZONE);
      assert.ok(Number(y) >= QUIET_ZONE && Number(y) < size - QUIET_ZONE);
    }
  });

  it('reads back whatever address it is given, Vietnamese letters included', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
      const drawing = drawQr(address);
      const pixels = drawing.size * 6;
      assert.equal(read(printed(drawing, pixels), pixels, pixels)?.data, address);
    }), { seed: 7, numRuns: 25 });
    const address = 'https://xa.example/thủ-tục?tthc=1.001193';
    assert.equal(read(printed(drawQr(address), 400), 400, 400)?.data, address);
  });

  it('says so when an address is too long', () => {
    assert.throws(() => drawQr(`https://xa.example/${'a'.repeat(3000)}`), /too big/);
  });

  it('still works where an old page has replaced Array#reduce', () => {
    const native = Array.prototype.reduce;
    const expected = drawQr('https://xa.example/?tthc=1.001193').path;
    // Prototype.js 1.6 gives arrays a reduce that returns their first item.
    Array.prototype.reduce = function (this: unknown[]) { return this.length > 1 ? this : this[0]; } as never;
    try {
      assert.equal(drawQr('https://xa.example/?tthc=1.001193').path, expected);
    } finally {
      Array.prototype.reduce = native;
    }
  });

  it('still reads where MooTools has replaced Function#bind', () => {
    const native = Function.prototype.bind;
    const address = 'https://dongxa.gov.vn/thu-tuc-hanh-chinh?tthc=1.001193';
    Function.prototype.bind = function (this: (...all: unknown[]) => unknown, that: unknown, list?: unknown) {
      const given = list === undefined ? [] : Array.isArray(list) ? list : [list];
      return (...more: unknown[]) => this.apply(that, given.length ? given : more);
    } as never;
    let drawing: QrDrawing;
    try {
      drawing = drawQr(address);
    } finally {
      Function.prototype.bind = native;
    }
    assert.equal(read(printed(drawing, LABEL), LABEL, LABEL)?.data, address);
  });

  it('becomes a complete SVG file: white ground, black modules', () => {
    const drawing = drawQr('https://xa.example/');
    const file = qrSvgFile(drawing);
    assert.match(file, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(file, /fill="#fff"/);
    assert.ok(file.includes(drawing.path));
  });
});
