import { expect } from '@open-wc/testing';
import { a11ySnapshot, findAccessibilityNode } from '@web/test-runner-commands';
import { html } from 'lit';
import { BIRTH, FILE, SITE } from '../../../stories/scenarios/sheet-data.js';
import { until } from '../../../stories/scenarios/sheet.js';
import { axeFaults } from '../../support/axe.js';
import { inside, place, sheet, texts } from './stage.js';

interface Node { role: string; name: string; level?: number; checked?: boolean; children?: Node[] }

/** Only Chromium's driver gives out the accessibility tree. */
const CHROMIUM = /Chrome\//.test(navigator.userAgent);

/** Every node of the page's accessibility tree as "role name". */
async function accessible(): Promise<string[]> {
  const said: string[] = [];
  const walk = (node: Node) => { said.push(`${node.role} ${node.name ?? ''}`.trim()); node.children?.forEach(walk); };
  walk(await a11ySnapshot({}) as unknown as Node);
  return said;
}

describe('commune-procedure: as assistive technology meets it', () => {
  it('names landmark, headings, papers, links and buttons', async function () {
    if (!CHROMIUM) this.skip();
    await sheet();
    const said = await accessible();
    for (const line of [
      'heading Đăng ký khai sinh', 'heading Giấy tờ cần chuẩn bị', 'heading Phải nộp', 'heading Mang theo để đối chiếu', 'heading Các bước',
      'button Kết quả tìm “khai sinh”', 'link Nộp hồ sơ trực tuyến', 'link Gọi Bà Nguyễn Thị Sen, 0900 000 012', 'link Báo nội dung sai',
    ]) expect(said.map((one) => one.replace(/\u00a0/g, ' '))).to.include(line);
    expect(said.some((one) => /^checkbox Giấy chứng sinh Không cần bản giấy .*1 bản chính$/.test(one)), said.join('\n')).to.equal(true);
    expect(said.some((one) => /^progressbar Giấy tờ đã có/.test(one))).to.equal(true);
  });

  it('tells a ticked paper from one that is not', async function () {
    if (!CHROMIUM) this.skip();
    const element = await sheet();
    inside(element, 'input[type=checkbox]').click();
    await element.updateComplete;
    const node = findAccessibilityNode(await a11ySnapshot({}) as never, (one: Node) => one.role === 'checkbox' && one.name.startsWith('Giấy chứng sinh')) as unknown as Node;
    expect(node.checked).to.equal(true);
  });

  it('has headings in steps of one from the level asked for', async () => {
    const element = await sheet();
    element.headingLevel = 3;
    await element.updateComplete;
    expect([...element.renderRoot.querySelectorAll('h2,h3,h4,h5')].slice(0, 3).map(({ localName }) => localName)).to.deep.equal(['h3', 'h4', 'h5']);
  });

  it('takes the focus on its title when asked', async () => {
    const element = await sheet();
    await element.focusHeading();
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '#title'));
  });

  for (const width of [300, 360, 720, 1040]) {
    it(`is clean for axe and stays within ${width} px, light and dark`, async () => {
      const element = await sheet({ width });
      if (width > 880) await until(() => element.renderRoot.querySelector('.qp'));
      for (const theme of ['light', 'dark'] as const) {
        element.theme = theme;
        await element.updateComplete;
        expect(await axeFaults(element)).to.deep.equal([]);
        for (const one of element.renderRoot.querySelectorAll('.commune *')) {
          if (!one.closest('svg,.sr,dialog')) expect(one.getBoundingClientRect().right, one.className).to.be.at.most(element.getBoundingClientRect().right + 0.5);
        }
      }
    });
  }

  it('can be read with text twice as large', async () => {
    const element = await sheet({ width: 360 });
    element.style.setProperty('font-size', '200%');
    inside(element, '.root').style.setProperty('font-size', '32px');
    await element.updateComplete;
    for (const one of element.renderRoot.querySelectorAll('.pt,.facts dd,.btn,.tri button,h2,h3,.dt-t')) {
      expect(one.scrollWidth, one.textContent ?? '').to.be.at.most(one.clientWidth + 1 || Infinity);
      expect(one.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right + 0.5);
    }
  });

  it('has targets of 44 px and more', async () => {
    const element = await sheet();
    for (const one of element.renderRoot.querySelectorAll('button,.btn,.rw,summary,a.dl,.ft a')) {
      const { height } = one.getBoundingClientRect();
      if (height) expect(height, one.textContent ?? '').to.be.at.least(44);
    }
  });
});

describe('commune-procedure: in the page', () => {
  it('nested, it draws no frame of its own and reaches from edge to edge', async () => {
    const element = await sheet({ nested: true });
    const section = inside(element, 'section');
    const style = getComputedStyle(section);
    expect([style.borderLeftWidth, style.paddingTop, style.paddingLeft]).to.deep.equal(['0px', '0px', '16px']);
    expect(inside(element, '.facts').getBoundingClientRect().width).to.equal(element.getBoundingClientRect().width);
  });

  it('leaves one data block for search engines in the head while it stands', async () => {
    const blocks = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    const element = await sheet();
    await until(() => blocks().length === 1);
    const data = JSON.parse(blocks()[0]!.textContent ?? '') as { '@type': string; identifier: string };
    expect([data['@type'], data.identifier]).to.deep.equal(['GovernmentService', BIRTH.code]);
    element.remove();
    expect(blocks().length).to.equal(0);
  });

  it('speaks English where the page does', async () => {
    const element = await place(html`<commune-procedure lang="en" .procedure=${BIRTH} .file=${FILE}></commune-procedure>`);
    await until(() => texts(element, '.facts dt')[0] === 'Time limit');
    expect(texts(element, 'h3')[0]).to.equal('Papers to prepare');
    expect(inside(element, '.root').lang).to.equal('en');
  });

  it('takes terms from the site file', async () => {
    const element = await sheet({ site: { ...SITE, address: 'bà con', terms: { vi: { sheetSteps: 'Làm thế nào' } } } });
    expect(texts(element, 'h3')).to.include('Làm thế nào');
    expect(texts(element, '#case-choice')).to.deep.equal(['Bấm vào trường hợp đúng với bà con:']);
  });

  it('survives being moved and put back', async () => {
    const element = await sheet();
    const { parentElement } = element;
    element.remove();
    parentElement!.append(element);
    await element.updateComplete;
    expect(inside(element, 'h2').textContent).to.equal('Đăng ký khai sinh');
    await until(() => document.head.querySelectorAll('script[type="application/ld+json"]').length === 1);
  });
});
