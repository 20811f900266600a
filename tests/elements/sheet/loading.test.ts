import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { BIRTH, FILE, NOW } from '../../../stories/scenarios/sheet-data.js';
import { until } from '../../../stories/scenarios/sheet.js';
import { inside, place, sheet, texts, whole } from './stage.js';

const native = window.fetch;
const answers = new Map<string, unknown>();
let asked: string[] = [];

/** Answers JSON for known paths, 404 for others. */
function answer(files: Record<string, unknown>): void {
  answers.clear();
  for (const path of Object.keys(files)) answers.set(new URL(path, document.baseURI).href, files[path]);
}

describe('commune-procedure: loading', () => {
  beforeEach(() => {
    asked = [];
    window.fetch = (input) => {
      const url = String(input);
      asked.push(new URL(url).pathname);
      return Promise.resolve(answers.has(url) ? new Response(JSON.stringify(answers.get(url))) : new Response('', { status: 404 }));
    };
  });
  afterEach(() => { window.fetch = native; });

  const { papers, steps, ...light } = BIRTH;

  it('reads one record from src', async () => {
    answer({ '/a/1.json': BIRTH });
    const element = await place(html`<commune-procedure src="/a/1.json" .clock=${() => NOW}></commune-procedure>`);
    await until(() => element.renderRoot.querySelector('.facts'));
    expect(inside(element, 'h2').textContent).to.equal('Đăng ký khai sinh');
  });

  it('finds a code in a list, with or without points, and loads its details beside the list', async () => {
    answer({ '/a/list.json': { ...FILE, details: 'd/{code}.json', procedures: [{ code: '2.000815', name: 'Chứng thực', field: 'Chứng thực' }, light] }, '/a/d/1.001193.json': BIRTH });
    const element = await place(html`<commune-procedure src="/a/list.json" code="1001193"></commune-procedure>`);
    await until(() => element.renderRoot.querySelector('.pp'));
    expect(asked).to.deep.equal(['/a/list.json', '/a/d/1.001193.json']);
    expect(whole(element)).to.contain(FILE.source);
  });

  it('says so when the list does not have the code', async () => {
    answer({ '/a/list.json': [light] });
    const element = await place(html`<commune-procedure src="/a/list.json" code="9.999999"></commune-procedure>`);
    await until(() => whole(element).includes('Chưa tìm thấy thủ tục mã 9.999999'));
  });

  it('shows a light record at once, then the rest', async () => {
    answer({ '/a/d/1.001193.json': { ...BIRTH, papers, steps } });
    const element = await sheet({ procedure: { ...light, details: 'd/1.001193.json' } });
    element.listUrl = new URL('/a/list.json', document.baseURI).href;
    expect(texts(element, '.facts dd')[0]).to.equal('1 ngày làm việc');
    await until(() => element.renderRoot.querySelectorAll('.pp').length === 4);
  });

  it('keeps the light record when details fail, offers to try again, and recovers', async () => {
    answer({});
    const element = await sheet({ procedure: { ...light, details: '/a/x.json' } });
    await until(() => element.renderRoot.querySelector('[role=alert]'));
    expect(texts(element, '.facts dd')[0]).to.equal('1 ngày làm việc');
    expect(texts(element, '[role=alert]')[0]).to.contain('Chưa tải được giấy tờ và các bước').and.to.contain('0900 000 012');
    answer({ '/a/x.json': BIRTH });
    inside(element, '[role=alert] button').click();
    await until(() => element.renderRoot.querySelectorAll('.pp').length === 4);
    expect(element.renderRoot.querySelector('[role=alert]')).to.equal(null);
  });

  it('does not print half a sheet', async () => {
    answer({});
    const element = await sheet({ procedure: { ...light, details: '/a/x.json' } });
    await until(() => element.renderRoot.querySelector('[role=alert]'));
    inside(element, '[data-tool=print]').click();
    await until(() => texts(element, '.said').join().includes('Chưa tải được giấy tờ và các bước'));
  });

  it('does not load from an origin the site file does not allow', async () => {
    const element = await place(html`<commune-procedure src="https://evil.example/1.json"></commune-procedure>`);
    await until(() => element.renderRoot.querySelector('[role=alert]'));
    expect(asked).to.deep.equal([]);
  });

  it('says that data are missing where nothing was set', async () => {
    expect(whole(await place(html`<commune-procedure></commune-procedure>`))).to.contain('Widget chưa có dữ liệu');
  });
});
