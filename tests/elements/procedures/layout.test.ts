import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { CommuneProceduresElement } from '../../../src/index.js';
import { jsonAnswer, pretendAnswer } from '../../../stories/scenarios/pretend.js';
import { forceColours, hasDevTools } from '../../support/engine.js';
import { all, list, LIST, LIST_SITE, one, search, until } from './support.js';

const tooWide = (element: CommuneProceduresElement) =>
  all(element, '.commune *').filter((node) => !node.closest('.sr,select,svg') && getComputedStyle(node).visibility === 'visible' && node.getBoundingClientRect().width > 1
    && node.getBoundingClientRect().right > element.getBoundingClientRect().right + 1).map((node) => node.className);

describe('the layout of the list', () => {
  before(function () { if (!hasDevTools) this.skip(); }); // the other engines cannot be given a viewport

  afterEach(async () => {
    await forceColours(false);
    await emulateMedia({ media: 'screen' });
    await setViewport({ width: 800, height: 600 });
    document.body.style.removeProperty('margin');
  });

  for (const width of [240, 300, 320, 360, 720, 1040]) {
    it(`nothing sticks out at ${width} px`, async () => {
      await setViewport({ width: Math.max(width, 320), height: 900 });
      const element = await list();
      element.style.setProperty('width', `${width}px`);
      expect(tooWide(element), 'first screen').to.deep.equal([]);
      await search(element, 'đất');
      expect(tooWide(element), 'results').to.deep.equal([]);
    });
  }

  it('fits a screen of 320 px (1280 px at 400 %) without scrolling sideways, also with text twice as large', async () => {
    await setViewport({ width: 320, height: 256 });
    document.body.style.setProperty('margin', '0');
    const element = await list();
    await search(element, 'khai sinh');
    expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
    one(element, '.root')!.style.setProperty('font-size', '32px');
    await element.updateComplete;
    expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
  });

  it('moves nothing while the list comes (CLS ≤ 0.01)', async () => {
    await setViewport({ width: 360, height: 800 });
    let shift = 0;
    const observer = new PerformanceObserver((entries) => { for (const entry of entries.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value; });
    observer.observe({ type: 'layout-shift', buffered: false });
    let answer!: (response: Response) => void;
    pretendAnswer('/gia/cls.json', new Promise((resolve) => { answer = resolve; }));
    const events = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id, title: `Việc ${id}`, fields: ['Hộ tịch'] }));
    const host = await fixture(html`<commune-site .data=${LIST_SITE}><commune-procedures routing="none" src="/gia/cls.json"></commune-procedures><p>Chân trang</p></commune-site>`);
    const element = host.querySelector('commune-procedures')!;
    await until(() => one(element, '.shape'));
    answer(await jsonAnswer({ ...LIST, lifeEvents: events }));
    await until(() => one(element, '.tile b')?.textContent === 'Việc a');
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    expect(shift).to.be.at.most(0.01);
  });

  it('targets are at least 44 px high', async () => {
    const element = await list();
    await search(element, 'khai sinh');
    element.style.setProperty('width', '360px');
    for (const target of all(element, '.go,.clr,.sel select,.flt .tick,.res,.more .btn')) expect(target.getBoundingClientRect().height, target.className).to.be.at.least(44);
  });

  it('shows ten rows at most, however many were found', async () => {
    const element = await list();
    await search(element, 'đăng ký');
    expect(all(element, '.res')).to.have.lengthOf(10);
  });

  it('prints without field, buttons and filters', async () => {
    const element = await list();
    await search(element, 'khai sinh');
    await emulateMedia({ media: 'print' });
    for (const node of all(element, '.find,.btn,.flt')) expect(getComputedStyle(node).display, node.className).to.equal('none');
    expect(getComputedStyle(one(element, '.res')!).display).not.to.equal('none');
  });

  it('keeps lines in forced colours', async () => {
    await forceColours(true);
    expect(matchMedia('(forced-colors:active)').matches).to.equal(true);
    const element = await list();
    expect(getComputedStyle(one(element, '.rg>li')!).outlineStyle).to.equal('solid');
  });

  it('is not touched by the page’s sizes and spacing', async () => {
    const element = await list();
    const before = getComputedStyle(one(element, '.lb')!);
    const [size, spacing] = [before.fontSize, before.letterSpacing];
    const rules = new CSSStyleSheet();
    rules.replaceSync('html{font-size:62.5%}*{letter-spacing:3px;text-transform:uppercase;line-height:1}');
    document.adoptedStyleSheets = [rules];
    const after = getComputedStyle(one(element, '.lb')!);
    expect([after.fontSize, after.letterSpacing, after.textTransform]).to.deep.equal([size, spacing, 'none']);
    document.adoptedStyleSheets = [];
  });
});
