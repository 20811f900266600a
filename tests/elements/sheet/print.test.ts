import { expect } from '@open-wc/testing';
import { printFieldPoster } from '../../../src/index.js';
import { BIRTH, IN_PERSON, LONG, SITE } from '../../../stories/scenarios/sheet-data.js';
import { until } from '../../../stories/scenarios/sheet.js';
import { inside, sheet, texts } from './stage.js';

const site = { ...SITE, links: { page: 'https://dongxa.gov.vn/tthc?tthc={code}' } };
const frames = () => [...document.querySelectorAll('iframe')];

/** Lets frames print into nothing: `answer` says whether the browser reports that it prints. Gives back the printed documents. */
async function printing(answer: boolean, act: () => unknown, done: () => boolean): Promise<Document[]> {
  const printed: Document[] = [];
  const append = document.body.appendChild.bind(document.body);
  document.body.appendChild = ((node: Node) => {
    const added = append(node);
    if (node instanceof HTMLIFrameElement && node.contentWindow) {
      const view = node.contentWindow;
      view.print = () => {
        printed.push(view.document);
        if (answer) view.dispatchEvent(new Event('beforeprint'));
      };
    }
    return added;
  }) as typeof document.body.appendChild;
  try {
    await act();
    await until(() => printed.length && done());
  } finally {
    document.body.appendChild = append;
  }
  return printed;
}

describe('commune-procedure: paper', () => {
  afterEach(() => { for (const frame of frames()) frame.remove(); });

  it('prints the guide sheet from a frame of its own: every paper, boxes, code, number, page address', async () => {
    const element = await sheet({ site });
    const [page] = await printing(true, () => inside(element, '[data-tool=print]').click(), () => true);
    const text = page!.body.textContent!.replace(/\s+/g, ' ');
    for (const words of ['Phiếu hướng dẫn hồ sơ', 'ỦY BAN NHÂN DÂN XÃ ĐÔNG XÁ', 'Giấy chứng sinh', 'Nhờ người khác đi làm thay: Văn bản ủy quyền', '0900 000 012', 'dongxa.gov.vn/tthc?tthc=1.001193', 'In ngày', 'Phiếu để tham khảo']) {
      expect(text).to.contain(words);
    }
    expect(page!.querySelectorAll('.bx').length).to.equal(7);
    expect(page!.querySelector('svg.qr')).not.to.equal(null);
    expect(page!.adoptedStyleSheets.length).to.equal(1);
    expect(page!.defaultView!.getComputedStyle(page!.querySelector('.guide')!).display).to.equal('flex');
  });

  it('prints the poster of one procedure from the dialog', async () => {
    const element = await sheet({ site, procedure: LONG });
    inside(element, '[data-tool=qr]').click();
    await until(() => element.renderRoot.querySelector('dialog svg.qr'));
    const [page] = await printing(true, () => texts(element, 'dialog .btn') && [...element.renderRoot.querySelectorAll<HTMLElement>('dialog button.wide')][0]!.click(), () => true);
    expect(page!.querySelector('h1')!.className).to.equal('s');
    expect(page!.body.textContent).to.contain('Mở Zalo hoặc camera').and.to.contain('Chưa công bố').and.to.contain('0900 000 001');
  });

  it('says so where the browser ignores printing, and leaves no frame behind', async () => {
    const element = await sheet({ site });
    await printing(false, () => inside(element, '[data-tool=print]').click(), () => texts(element, '.said').join().includes('Máy này không in được từ đây'));
    await until(() => frames().length === 0);
  });

  it('prints posters by field for a list', async () => {
    let printed: boolean | undefined;
    const [page] = await printing(true, async () => { printed = await printFieldPoster([BIRTH, IN_PERSON, LONG], { site, page: document.baseURI }); }, () => printed === true);
    expect([...page!.querySelectorAll('h2')].map((one) => one.textContent)).to.deep.equal(['Hộ tịch', 'Bảo trợ xã hội', 'Người có công']);
    expect(page!.querySelectorAll('svg.qr').length).to.equal(3);
    expect(page!.body.textContent).to.contain('Quét mã, xem ngay cần mang giấy tờ gì').and.to.contain('dongxa.gov.vn');
  });
});
