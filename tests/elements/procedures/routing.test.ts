import { expect, fixture, html } from '@open-wc/testing';
import type { CommuneProceduresElement } from '../../../src/index.js';
import { all, focused, heard, list, LIST, one, search, until } from './support.js';

const start = location.href;
const code = () => new URLSearchParams(location.search).get('tthc');
const sheet = (element: CommuneProceduresElement) => one(element, 'commune-procedure');

/** Counts new entries of the history; `history.length` itself stops at 50 in Chromium. */
function pushes(): { stop(): number } {
  const own = history.pushState.bind(history);
  let count = 0;
  history.pushState = (...values) => { count += 1; own(...values); };
  return { stop: () => { delete (history as { pushState?: unknown }).pushState; return count; } };
}

describe('the address of the opened procedure', () => {
  beforeEach(() => history.replaceState({ page: 'own' }, '', start));
  afterEach(() => history.replaceState(null, '', start));

  it('rows are real links that keep the other parameters', async () => {
    const element = await list(LIST, 'query');
    await search(element, 'khai tử');
    const href = new URL(one<HTMLAnchorElement>(element, '.res')!.href);
    expect(href.searchParams.get('tthc')).to.equal('1.000656');
    href.searchParams.delete('tthc');
    expect(href.href).to.equal(start);
  });

  it('opens with a new entry, and Back returns to the same list and row', async () => {
    const element = await list(LIST, 'query');
    await search(element, 'khai sinh');
    one(element, '.flt input')!.click();
    await element.updateComplete;
    const codes = all(element, '.res').map((row) => row.dataset.code);
    all(element, '.res')[1]!.click();
    await until(() => sheet(element), 10_000);
    expect(code()).to.equal(codes[1]);
    expect((history.state as { page: string }).page).to.equal('own');
    history.back();
    await until(() => !sheet(element));
    expect(code()).to.equal(null);
    expect(all(element, '.res').map((row) => row.dataset.code)).to.deep.equal(codes);
    await until(() => (focused(element) as HTMLElement | null)?.dataset.code === codes[1]);
    history.forward();
    await until(() => sheet(element));
  });

  it('a link to a place in the page does not take the list away', async () => {
    const element = await list(LIST, 'query');
    await search(element, 'khai sinh');
    const link = document.createElement('a');
    link.href = '#dau';
    document.body.append(link);
    link.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(location.hash).to.equal('#dau');
    expect(all(element, '.res').length).to.be.greaterThan(3);
    expect(one<HTMLInputElement>(element, '#q')!.value).to.equal('khai sinh');
    link.remove();
  });

  it('Back from the first list returns to the first screen, with the words still there', async () => {
    const element = await list(LIST, 'query');
    await search(element, 'khai sinh');
    history.back();
    await until(() => one(element, '.tile'));
    expect(one<HTMLInputElement>(element, '#q')!.value).to.equal('khai sinh');
  });

  it('the back link of the detail view is the browser’s Back', async () => {
    const element = await list(LIST, 'query');
    await search(element, 'khai sinh');
    const pushed = pushes();
    one(element, '.res')!.click();
    await until(() => sheet(element), 10_000);
    const close = new CustomEvent('commune-procedure-close', { bubbles: true, cancelable: true });
    sheet(element)!.dispatchEvent(close);
    expect(close.defaultPrevented).to.equal(true);
    await until(() => one(element, '.res'));
    expect(code()).to.equal(null);
    expect(pushed.stop()).to.equal(1);
  });

  it('a link from outside opens the procedure without an event and without taking the focus', async () => {
    history.replaceState(null, '', `${start}&tthc=1000656`);
    const events = heard();
    const element = await fixture<CommuneProceduresElement>(html`<commune-procedures .data=${LIST}></commune-procedures>`);
    await until(() => sheet(element), 10_000);
    expect((sheet(element) as unknown as { procedure: { code: string } }).procedure.code).to.equal('1.000656');
    expect(focused(element)).to.equal(null);
    expect(events.types).to.deep.equal([]);
    events.stop();
    sheet(element)!.dispatchEvent(new CustomEvent('commune-procedure-close', { bubbles: true, cancelable: true }));
    await until(() => one(element, '.tile'));
    expect(code()).to.equal(null);
  });

  it('an unknown code is said, and the list stays usable', async () => {
    history.replaceState(null, '', `${start}&tthc=9.999999`);
    const element = await fixture<CommuneProceduresElement>(html`<commune-procedures .data=${LIST}></commune-procedures>`);
    await until(() => one(element, '[role=alert]'));
    expect(one(element, '[role=alert]')!.textContent).to.contain('9.999999');
    expect(all(element, '.tile').length).to.be.greaterThan(3);
    await search(element, 'khai sinh');
    expect(one(element, '[role=alert]')).to.equal(null);
  });

  it('only the first of several widgets has the address', async () => {
    history.replaceState(null, '', `${start}&tthc=1.000656`);
    const both = await fixture(html`<div><commune-procedures .data=${LIST}></commune-procedures><commune-procedures .data=${LIST}></commune-procedures></div>`);
    const [first, second] = [...both.querySelectorAll('commune-procedures')];
    await until(() => sheet(first!) && one(second!, '.tile'), 10_000);
    await search(second!, 'kết hôn');
    one(second!, '.res')!.click();
    await until(() => sheet(second!));
    expect(code()).to.equal('1.000656');
    sheet(second!)!.dispatchEvent(new CustomEvent('commune-procedure-close', { bubbles: true, cancelable: true }));
    await until(() => one(second!, '.res'));
    expect(sheet(first!)).to.exist;
  });

  it('routing="none" leaves address and history alone', async () => {
    const element = await list();
    const pushed = pushes();
    await search(element, 'khai sinh');
    one(element, '.res')!.click();
    await until(() => sheet(element), 10_000);
    expect(location.href).to.equal(start);
    expect(pushed.stop()).to.equal(0);
    expect(history.state).to.deep.equal({ page: 'own' });
  });

  it('a click with a modifier is left to the browser', async () => {
    const element = await list();
    await search(element, 'khai sinh');
    const stop = (event: Event) => { seen = event.defaultPrevented; event.preventDefault(); };
    let seen: boolean | undefined;
    element.addEventListener('click', stop);
    one(element, '.res')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }));
    expect(seen).to.equal(false);
    expect(sheet(element)).to.equal(null);
  });

  it('a list kept in the history is there again after a reload', async () => {
    const element = await list(LIST, 'query');
    await search(element, 'kết hôn');
    element.remove();
    const again = await fixture<CommuneProceduresElement>(html`<commune-procedures .data=${LIST}></commune-procedures>`);
    await until(() => one(again, '.res'));
    expect(one<HTMLInputElement>(again, '#q')!.value).to.equal('kết hôn');
  });
});
