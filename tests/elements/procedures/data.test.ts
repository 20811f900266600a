import { expect, fixture, html } from '@open-wc/testing';
import type { CommuneProceduresElement } from '../../../src/index.js';
import { saveCopy } from '../../../src/platform/saved-copy.js';
import { jsonAnswer, pretendAnswer, pretendOffline } from '../../../stories/scenarios/pretend.js';
import { all, heard, LIST, LIST_SITE, list, one, search, text, until } from './support.js';

const make = (src: string) => fixture<CommuneProceduresElement>(html`<commune-procedures routing="none" src=${src}></commune-procedures>`);
const smaller = (count: number) => ({ ...LIST, procedures: LIST.procedures.slice(0, count) });
const failing = () => Promise.resolve(new Response('', { status: 404 }));

describe('the data of the list', () => {
  it('takes properties set before the element is known', async () => {
    const early = document.createElement('commune-procedures-early') as CommuneProceduresElement;
    early.data = LIST;
    early.query = 'kết hôn';
    early.routing = 'none';
    document.body.append(early);
    const base = customElements.get('commune-procedures') as CustomElementConstructor;
    customElements.define('commune-procedures-early', class extends base {});
    await until(() => one(early, '.res'));
    expect(one<HTMLInputElement>(early, '#q')!.value).to.equal('kết hôn');
    early.remove();
  });

  it('shows nothing that moves for 300 ms, then a skeleton, and the first screen in the same place', async () => {
    let answer!: (response: Response) => void;
    pretendAnswer('/gia/d1.json', new Promise((resolve) => { answer = resolve; }));
    const element = await make('/gia/d1.json');
    expect(one(element, '.calm[aria-hidden]')).to.exist;
    const height = element.offsetHeight;
    await until(() => one(element, '.shape'));
    expect(text(element, '.now')).to.equal('Đang tải danh sách thủ tục…');
    answer(await jsonAnswer(LIST));
    await until(() => one(element, '.tile b') && !one(element, '.shape'));
    expect(Math.abs(element.offsetHeight - height)).to.be.lessThan(2);
  });

  it('a failed load says so, keeps what was typed, and "Thử lại" loads again', async () => {
    pretendAnswer('/gia/d2.json', failing());
    const element = await make('/gia/d2.json');
    one<HTMLInputElement>(element, '#q')!.value = 'khai sinh';
    one(element, '#q')!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => one(element, '.nt.bad[role=alert]'));
    expect(one<HTMLInputElement>(element, '#q')!.value).to.equal('khai sinh');
    pretendAnswer('/gia/d2.json', jsonAnswer(LIST));
    one(element, '.nt .btn')!.click();
    await until(() => one(element, '.tile'));
    expect(one<HTMLInputElement>(element, '#q')!.value).to.equal('khai sinh');
  });

  it('loads again by itself when the network comes back', async () => {
    pretendAnswer('/gia/d3.json', failing());
    const element = await make('/gia/d3.json');
    await until(() => one(element, '.nt.bad'));
    pretendAnswer('/gia/d3.json', jsonAnswer(LIST));
    dispatchEvent(new CustomEvent('online'));
    await until(() => one(element, '.tile'));
  });

  it('without a network shows the saved copy with its date, and searches it', async () => {
    const online = pretendOffline();
    await saveCopy(new URL('/gia/d4.json', location.href).href, LIST, false, Date.UTC(2026, 10, 18));
    pretendAnswer('/gia/d4.json', Promise.reject(new TypeError('offline')));
    const element = await make('/gia/d4.json');
    await until(() => one(element, '.nt.warn'));
    online();
    expect(text(element, '.nt.warn')).to.contain('Đang không có mạng').and.to.contain('18/11/2026');
    await search(element, 'kết hôn');
    expect(all(element, '.res').length).to.be.greaterThan(0);
  });

  it('of two addresses the last one counts, whatever comes first', async () => {
    let slow!: (response: Response) => void;
    pretendAnswer('/gia/d5.json', new Promise((resolve) => { slow = resolve; }));
    const element = await make('/gia/d5.json');
    pretendAnswer('/gia/d6.json', jsonAnswer(smaller(5)));
    element.src = '/gia/d6.json';
    await until(() => text(element, '.sub').includes('5 thủ tục'));
    slow(await jsonAnswer(LIST));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(text(element, '.sub')).to.contain('5 thủ tục');
  });

  it('an element taken out while loading stays silent, and loads when it is put back', async () => {
    pretendAnswer('/gia/d7.json', new Promise(() => undefined));
    const element = await make('/gia/d7.json');
    element.remove();
    pretendAnswer('/gia/d7.json', jsonAnswer(LIST));
    document.body.append(element);
    await until(() => one(element, '.tile'));
    element.remove();
  });

  it('a moved element keeps its list and its words; a clone begins anew', async () => {
    const element = await list();
    await search(element, 'kết hôn');
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(element);
    await element.updateComplete;
    expect(all(element, '.res').length).to.be.greaterThan(0);
    expect(one<HTMLInputElement>(element, '#q')!.value).to.equal('kết hôn');
    await search(element, 'khai sinh');
    await until(() => text(element, '#found').includes('khai sinh'));
    const clone = element.cloneNode(true) as CommuneProceduresElement;
    elsewhere.append(clone);
    clone.data = LIST;
    await until(() => one(clone, '.tile'));
  });

  it('given data go before the address, and the address before the site file', async () => {
    pretendAnswer('/gia/site.json', jsonAnswer(smaller(3)));
    pretendAnswer('/gia/own.json', jsonAnswer(smaller(4)));
    const site = { ...LIST_SITE, data: { procedures: '/gia/site.json' } };
    const host = await fixture(html`<commune-site .data=${site}><commune-procedures routing="none"></commune-procedures></commune-site>`);
    const element = host.querySelector('commune-procedures')!;
    await until(() => text(element, '.sub').includes('3 thủ tục'));
    element.src = '/gia/own.json';
    await until(() => text(element, '.sub').includes('4 thủ tục'));
    element.data = smaller(6);
    await until(() => text(element, '.sub').includes('6 thủ tục'));
    element.data = undefined;
    pretendAnswer('/gia/own.json', jsonAnswer(smaller(4)));
    await until(() => text(element, '.sub').includes('4 thủ tục'));
  });

  it('an address of another origin is refused unless the site file allows it', async () => {
    const element = await make('https://khac.example/a.json');
    await until(() => text(element, '.st').includes('chưa có dữ liệu'));
    pretendAnswer('https://khac.example/b.json', jsonAnswer(LIST));
    const site = { allowedOrigins: ['https://khac.example'] };
    const host = await fixture(html`<commune-site .data=${site}><commune-procedures routing="none" src="https://khac.example/b.json"></commune-procedures></commune-site>`);
    await until(() => one(host.querySelector('commune-procedures')!, '.tile'));
  });

  it('changes made by the page fire no event and take no focus', async () => {
    const events = heard();
    const element = await list();
    element.query = 'khai sinh';
    await until(() => one(element, '.res'));
    element.field = 'Hộ tịch';
    element.limit = 3;
    await until(() => all(element, '.res').length === 3);
    element.data = smaller(4);
    await until(() => text(element, '.sub').includes('4 thủ tục'));
    element.theme = 'dark';
    await element.updateComplete;
    expect(events.types).to.deep.equal([]);
    expect(document.activeElement).to.equal(document.body);
    events.stop();
  });

  it('an update without a change touches nothing', async () => {
    const element = await list();
    await search(element, 'khai sinh');
    await until(() => text(element, '[role=status]'));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
    element.requestUpdate();
    await element.updateComplete;
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).to.have.lengthOf(0);
  });

  it('a list of thousands is searched as well', async () => {
    const procedures = [...LIST.procedures];
    for (let number = 0; procedures.length < 2100; number++) procedures.push({ code: `9.${String(number).padStart(6, '0')}`, name: `Thủ tục thử số ${number} về thủy lợi`, field: 'Thủy lợi' });
    const element = await list({ ...LIST, procedures });
    await until(() => one(element, '.tile'));
    one<HTMLInputElement>(element, '#q')!.value = 'kết hôn';
    one(element, '#q')!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    one(element, '.go')!.click();
    await until(() => one(element, '.res'), 10_000);
    expect(text(element, '.res .ti')).to.equal('Làm giấy kết hôn');
  });
});
