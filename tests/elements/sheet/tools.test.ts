import { expect } from '@open-wc/testing';
import jsqr from 'jsqr';
import { BIRTH, SITE } from '../../../stories/scenarios/sheet-data.js';
import { until } from '../../../stories/scenarios/sheet.js';
import type { CommuneProcedureElement } from '../../../src/index.js';
import { inside, press, sheet, texts, whole } from './stage.js';

/** The package's types call it a module with a default; bundlers hand over the function itself. */
const read = jsqr as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

const address = 'https://dongxa.gov.vn/thu-tuc-hanh-chinh?tthc=1.001193';
const site = { ...SITE, links: { ...SITE.links, page: 'https://dongxa.gov.vn/thu-tuc-hanh-chinh?tthc={code}' } };

/** Replaces something of the browser for one test. */
async function having(target: object, name: string, value: unknown, act: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  try {
    await act();
  } finally {
    if (own) Object.defineProperty(target, name, own);
    else delete (target as Record<string, unknown>)[name];
  }
}

async function openCode(element: CommuneProcedureElement): Promise<HTMLDialogElement> {
  const button = inside(element, '[data-tool=qr]');
  button.focus();
  await press('Enter', () => inside<HTMLDialogElement>(element, 'dialog').open);
  await until(() => element.renderRoot.querySelector('dialog a[download]'), 8000);
  return inside<HTMLDialogElement>(element, 'dialog');
}

describe('commune-procedure: QR code', () => {
  it('opens over the page by keyboard, closes by Esc, gives the focus back', async () => {
    const element = await sheet({ site });
    const dialog = await openCode(element);
    expect(dialog.matches(':modal')).to.equal(true);
    await press('Escape', () => !dialog.open);
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '[data-tool=qr]'));
  });

  it('drawn 30 mm wide at 203 dpi, reads back as the page’s address', async () => {
    const element = await sheet({ site });
    await openCode(element);
    const pixels = 240;
    const drawing = new XMLSerializer().serializeToString(inside(element, 'dialog svg.qr')).replace('<svg ', `<svg width="${pixels}" height="${pixels}" `);
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = pixels;
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const found = read(pen.getImageData(0, 0, pixels, pixels).data, pixels, pixels);
    expect(found?.data).to.equal(address);
  });

  it('offers a PNG that reads back, and an SVG, as real links', async () => {
    const element = await sheet({ site });
    const dialog = await openCode(element);
    const [png, svg] = [...dialog.querySelectorAll<HTMLAnchorElement>('a[download]')];
    expect([png!.download, svg!.download]).to.deep.equal(['ma-qr-1.001193.png', 'ma-qr-1.001193.svg']);
    const image = new Image();
    image.src = png!.href;
    await image.decode();
    expect(image.width).to.be.at.least(1000);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = image.width;
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    expect(read(pen.getImageData(0, 0, image.width, image.width).data, image.width, image.width)?.data).to.equal(address);
    expect(decodeURIComponent(svg!.href)).to.contain('<svg xmlns');
  });

  it('copies the address and says so on the button', async () => {
    const element = await sheet({ site });
    const dialog = await openCode(element);
    let copied = '';
    await having(navigator, 'clipboard', { writeText: (text: string) => { copied = text; return Promise.resolve(); } }, async () => {
      [...dialog.querySelectorAll<HTMLElement>('button.wide')].at(-1)!.click();
      await until(() => texts(element, 'dialog .done').join() === 'Đã chép đường dẫn');
    });
    expect(copied).to.equal(address);
  });

  it('offers its files too when the code was being drawn for the right column already', async () => {
    const element = await sheet({ site, width: 1040 });
    inside(element, '[data-tool=qr]').click();
    await until(() => element.renderRoot.querySelectorAll('dialog a[download]').length === 2);
  });

  it('stands in the right column of a wide place', async () => {
    const element = await sheet({ site, width: 1040 });
    await until(() => element.renderRoot.querySelector('.qp svg.qr'));
    expect(texts(element, '.qp').join(' ')).to.contain('dongxa.gov.vn/thu-tuc-hanh-chinh?tthc=1.001193');
  });
});

describe('commune-procedure: share and copy', () => {
  it('opens the device’s share sheet with name, papers and address', async () => {
    const element = await sheet({ site });
    let shared: ShareData | undefined;
    await having(navigator, 'share', (data: ShareData) => { shared = data; return Promise.resolve(); }, async () => {
      inside(element, '[data-tool=share]').click();
      await until(() => shared);
    });
    expect(shared?.url).to.equal(address);
    expect(shared?.text).to.contain('Giấy chứng sinh').and.to.contain('Thời hạn: 1 ngày làm việc');
  });

  it('copies instead where there is no share sheet, and says what to do next', async () => {
    const element = await sheet({ site });
    let copied = '';
    await having(navigator, 'share', undefined, () => having(navigator, 'clipboard', { writeText: (text: string) => { copied = text; return Promise.resolve(); } }, async () => {
      inside(element, '[data-tool=share]').click();
      await until(() => texts(element, '.said').join().includes('Mở Zalo, dán vào tin nhắn.'));
    }));
    expect(copied.endsWith(address)).to.equal(true);
  });

  it('copies the old way on an insecure page', async () => {
    const element = await sheet({ site });
    let copied = '';
    await having(navigator, 'clipboard', undefined, () => having(document, 'execCommand', () => {
      copied = (element.shadowRoot!.activeElement as HTMLTextAreaElement).value;
      return true;
    }, async () => {
      inside(element, '.copy').click();
      await until(() => texts(element, '.copy').join().includes('Đã chép mã'));
    }));
    expect(copied).to.equal('1.001193');
    expect(element.renderRoot.querySelector('textarea')).to.equal(null);
  });

  it('shows the text to copy by hand where the device forbids it', async () => {
    const element = await sheet({ site });
    await having(navigator, 'clipboard', undefined, () => having(document, 'execCommand', () => false, async () => {
      inside(element, '.copy').click();
      await until(() => element.renderRoot.querySelector('textarea.inp'));
    }));
    expect(inside<HTMLTextAreaElement>(element, 'textarea').value).to.equal('1.001193');
    expect(texts(element, '.said')).to.deep.equal(['Máy không cho chép. Giữ ngón tay vào dòng dưới đây để chép.']);
  });

  it('says nothing when the person closes the share sheet', async () => {
    const element = await sheet({ site });
    let asked = false;
    await having(navigator, 'share', () => { asked = true; return Promise.reject(new DOMException('', 'AbortError')); }, async () => {
      inside(element, '[data-tool=share]').click();
      await until(() => asked);
      await element.updateComplete;
    });
    expect(texts(element, '.said')).to.deep.equal(['']);
  });
});

describe('commune-procedure: events', () => {
  const heard = (element: HTMLElement) => {
    const names: string[] = [];
    for (const name of ['commune-procedure-close', 'commune-procedure-share', 'commune-procedure-report']) {
      element.addEventListener(name, (event) => { names.push(name); event.preventDefault(); });
    }
    return names;
  };

  it('come from a person’s act, can be cancelled, and carry the code', async () => {
    const element = await sheet({ site });
    const names = heard(element);
    inside(element, '.back').click();
    inside(element, '[data-tool=share]').click();
    inside(element, '.ft a').click();
    expect(names).to.deep.equal(['commune-procedure-close', 'commune-procedure-share', 'commune-procedure-report']);
    expect(whole(element)).not.to.contain('Đã chép');
  });

  it('are silent when a property changes', async () => {
    const element = await sheet({ site });
    const names = heard(element);
    element.procedure = { ...BIRTH, code: '2.000815' };
    await element.updateComplete;
    expect(names).to.deep.equal([]);
  });

  it('tell whom to call where the site takes no reports', async () => {
    const element = await sheet({ site: { ...SITE, links: {} } });
    inside(element, '.ft button').click();
    await element.updateComplete;
    expect(texts(element, '.said')).to.deep.equal(['Muốn báo nội dung sai, gọi 0900 000 012.']);
  });
});
