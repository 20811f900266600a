import { expect } from '@open-wc/testing';
import { PHOTO_BYTES } from '../../../src/platform/photos/photo-list.controller.js';
import { PhotoError, shrinkPhoto } from '../../../src/platform/photos/shrink-photo.js';
import { ready, stage, toReview, until, workingReceiver } from './stage.js';

/** A JPEG of the browser: left half red, right half blue. */
async function picture(width: number, height: number, noise = false): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#f00';
  pen.fillRect(0, 0, width / 2, height);
  pen.fillStyle = '#00f';
  pen.fillRect(width / 2, 0, width / 2, height);
  if (noise) {
    const data = pen.getImageData(0, 0, width, height);
    let seed = 1;
    for (let i = 0; i < data.data.length; i += 1) data.data[i] = (seed = (seed * 1103515245 + 12345) & 0x7fffffff) >> 16;
    pen.putImageData(data, 0, 0);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.95));
  return new Uint8Array(await blob!.arrayBuffer());
}

/** Puts an EXIF block into a JPEG: orientation, maker, and a GPS position (Exif 2.3, TIFF little endian). */
function withExif(jpeg: Uint8Array, orientation: number): Uint8Array {
  const short = (n: number) => [n & 255, n >> 8];
  const long = (n: number) => [n & 255, (n >> 8) & 255, (n >> 16) & 255, n >>> 24];
  const maker = [...'SECRETCAM\0'].map((letter) => letter.charCodeAt(0));
  const tag = (id: number, type: number, count: number, value: number[]) => [...short(id), ...short(type), ...long(count), ...value];
  const after = 8 + 2 + 3 * 12 + 4;
  const gps = after + maker.length;
  const tiff = [
    0x49, 0x49, ...short(42), ...long(8), ...short(3),
    ...tag(0x010f, 2, maker.length, long(after)), ...tag(0x0112, 3, 1, [...short(orientation), 0, 0]), ...tag(0x8825, 4, 1, long(gps)), ...long(0), ...maker,
    ...short(2), ...tag(1, 2, 2, [0x4e, 0, 0, 0]), ...tag(2, 5, 3, long(gps + 2 + 2 * 12 + 4)), ...long(0), ...long(20), ...long(1), ...long(26), ...long(1), ...long(44), ...long(1),
  ];
  const body = [...'Exif\0\0'].map((letter) => letter.charCodeAt(0)).concat(tiff);
  const segment = [0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255, ...body];
  return new Uint8Array([...jpeg.slice(0, 2), ...segment, ...jpeg.slice(2)]);
}

const file = (bytes: Uint8Array | string, name = 'a.jpg', type = 'image/jpeg') => new File([bytes as BlobPart], name, { type });
const ascii = (bytes: ArrayBuffer) => new TextDecoder('latin1').decode(bytes);

async function pixels(bytes: ArrayBuffer) {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  const pen = canvas.getContext('2d')!;
  pen.drawImage(bitmap, 0, 0);
  const colour = (x: number, y: number) => { const [r, , b] = pen.getImageData(x, y, 1, 1).data; return r! > b! ? 'red' : 'blue'; };
  return { width: bitmap.width, height: bitmap.height, colour };
}

describe('photos before they leave', () => {
  it('lose camera, place and time', async () => {
    const original = withExif(await picture(800, 600), 1);
    expect(ascii(original.buffer as ArrayBuffer)).to.include('SECRETCAM').and.include('Exif');
    const { bytes, type } = await shrinkPhoto(file(original), PHOTO_BYTES);
    expect(type).to.equal('image/jpeg');
    expect(ascii(bytes)).not.to.match(/Exif|SECRETCAM|GPS/);
  });

  // Where the left (red) side of the stored picture must end up when it is shown upright.
  for (const [orientation, upright, red] of [[1, 'wide', 'left'], [3, 'wide', 'right'], [6, 'tall', 'top'], [8, 'tall', 'bottom']] as const) {
    it(`stand upright: orientation ${orientation}`, async () => {
      const { bytes } = await shrinkPhoto(file(withExif(await picture(400, 200), orientation)), PHOTO_BYTES);
      const { width, height, colour } = await pixels(bytes);
      expect(width > height ? 'wide' : 'tall').to.equal(upright);
      const at = { left: [5, height / 2], right: [width - 5, height / 2], top: [width / 2, 5], bottom: [width / 2, height - 5] }[red] as [number, number];
      expect(colour(...at)).to.equal('red');
    });
  }

  it('weigh at most 400 kB, however large they were', async () => {
    const original = await picture(3000, 2000, true);
    expect(original.length).to.be.greaterThan(3_000_000);
    const { bytes } = await shrinkPhoto(file(original), PHOTO_BYTES);
    expect(bytes.byteLength).to.be.at.most(PHOTO_BYTES);
    expect((await pixels(bytes)).width).to.be.at.least(600);
  });

  it('a small photo is drawn anew too: it may still say where it was taken', async () => {
    const { bytes } = await shrinkPhoto(file(withExif(await picture(40, 30), 1)), PHOTO_BYTES);
    expect(ascii(bytes)).not.to.include('SECRETCAM');
  });

  for (const [name, content, type] of [['broken', '\u00ff\u00d8\u00ff', 'image/jpeg'], ['text', 'hello', 'image/png'], ['svg with script', '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script>', 'image/jpeg'], ['empty', '', 'image/jpeg'], ['no type', 'x', '']] as const) {
    it(`refuses what is no photo: ${name}`, async () => {
      const fault = await shrinkPhoto(file(content, 'a', type), PHOTO_BYTES).catch((error: unknown) => error);
      expect(fault).to.be.instanceOf(PhotoError);
      expect((fault as PhotoError).fault).to.equal('photo-unreadable');
    });
  }

  it('refuses a file too large for a phone’s memory without opening it', async () => {
    const huge = { size: 100 * 1024 * 1024, type: 'image/jpeg' } as Blob;
    expect(((await shrinkPhoto(huge, PHOTO_BYTES).catch((error: unknown) => error)) as PhotoError).fault).to.equal('photo-too-large');
  });

  it('works where the page’s policy forbids blob: pictures', async () => {
    const real = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
    Object.defineProperty(HTMLImageElement.prototype, 'src', { configurable: true, get: real.get, set(this: HTMLImageElement) { setTimeout(() => this.dispatchEvent(new Event('error'))); } });
    try {
      const { bytes } = await shrinkPhoto(file(withExif(await picture(400, 200), 6)), PHOTO_BYTES);
      const { width, height } = await pixels(bytes);
      expect([width, height]).to.deep.equal([200, 400]);
      expect(ascii(bytes)).not.to.include('SECRETCAM');
    } finally {
      Object.defineProperty(HTMLImageElement.prototype, 'src', real);
    }
  });
});

describe('photos in the form', () => {
  const choose = async (form: Awaited<ReturnType<typeof stage>>, files: File[]) => {
    const transfer = new DataTransfer();
    for (const one of files) transfer.items.add(one);
    const input = await form.see<HTMLInputElement>('#f-photos');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('are shown, taken away, sent one by one before the message, which names them in order', async () => {
    const form = await stage();
    await ready(form);
    await choose(form, [file(withExif(await picture(300, 200), 1)), file(await picture(200, 200))]);
    await until(() => form.element.shadowRoot!.querySelectorAll('.th img').length === 2, 'two photos');
    await form.press('.th button');
    await until(() => form.element.shadowRoot!.querySelectorAll('.th img').length === 1);
    await choose(form, [file(await picture(100, 100))]);
    await until(() => form.element.shadowRoot!.querySelectorAll('.th img').length === 2);
    await toReview(form);
    expect(form.text()).to.include('2 ảnh');
    await form.press('.acts .main');
    await form.see('.code');
    const puts = form.receiver.requests.filter(({ method }) => method === 'PUT');
    const ids = puts.map(({ url }) => url.replace(/.*\//, ''));
    expect(JSON.parse(form.posts()[0]!.body).photos.map(({ id }: { id: string }) => id)).to.deep.equal(ids);
    expect(ids).to.have.length(2);
    for (const { body } of puts) expect(ascii(body as ArrayBuffer)).not.to.include('SECRETCAM');
  });

  it('at most five, and the sixth is told', async () => {
    const form = await stage();
    await ready(form);
    const one = await picture(60, 60);
    await choose(form, [1, 2, 3, 4, 5, 6].map(() => file(one)));
    await until(() => form.element.shadowRoot!.querySelectorAll('.th img').length === 5);
    expect(form.text()).to.include('Tối đa 5 ảnh.');
    expect(form.find('#f-photos')).to.equal(null);
  });

  it('one that cannot be read is told and costs nothing typed', async () => {
    const form = await stage();
    await ready(form);
    await form.write('#f-content', 'Chợ bẩn');
    await choose(form, [file('no photo')]);
    await form.see('.ph-e');
    expect(form.text()).to.include('Ảnh này không mở được. Chọn ảnh khác.');
    expect(form.find<HTMLTextAreaElement>('#f-content').value).to.equal('Chợ bẩn');
  });

  it('come back with a message that was refused', async () => {
    const form = await stage({ answer: (request) => (request.method === 'POST' ? { status: 422, json: { kind: 'validation', errors: [{ pointer: '/photos/0/id', key: 'photo-type', detail: 'Tệp này không phải ảnh.' }] } } : workingReceiver(request)) });
    await ready(form);
    await choose(form, [file(await picture(60, 60))]);
    await until(() => form.find('.th img'));
    await toReview(form);
    await form.press('.acts .main');
    await form.see('#faults');
    expect(form.text()).to.include('Tệp này không phải ảnh.');
    expect(form.find('.th img')).to.exist;
  });
});
