import { expect } from '@open-wc/testing';
import { openOutboxStore } from '../../../src/platform/delivery/indexed-db-store.js';
import { draft, MESSAGE, stage, toSent, until, workingReceiver } from './stage.js';

const store = openOutboxStore();
const entries = async () => (await store).all();
const empty = async () => { for (const { key } of await entries()) await (await store).remove(key); };

interface Tab { window: Window & { posts: { url: string; key: string; body: string }[] }; close(): void }

/** A tab of its own: a frame with its own modules, and a network that answers as told. */
async function tab(setUp: string, then: string): Promise<Tab> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>tab</title><body><script type="module">
    window.posts = [];
    const real = window.fetch;
    window.reply = () => Promise.reject(new TypeError('network'));
    window.fetch = (url, init = {}) => {
      if (!/thu-gop-y/.test(url)) return real(url, init);
      if (init.method === 'POST') window.posts.push({ url: String(url), key: new Headers(init.headers).get('Idempotency-Key'), body: init.body });
      return window.reply(init.method ?? 'GET');
    };
    const receipt = { code: '482719350022', kind: 'phan-anh', receivedAt: '2026-11-23T08:53:00+07:00', dueAt: null, photos: 0 };
    window.takes = (method) => Promise.resolve(new Response(JSON.stringify(method === 'POST' ? receipt : {}), { status: 201 }));
    ${setUp}
    const { pageOutbox } = await import('${location.origin}/src/platform/delivery/page-outbox.ts');
    window.outbox = await pageOutbox();
    ${then}
    window.done = true;
  </script>`;
  document.body.append(frame);
  const view = () => frame.contentWindow as unknown as Tab['window'] & { done?: boolean };
  await until(() => view().done, 'the tab');
  return { get window() { return view(); }, close: () => frame.remove() };
}

const SUBMIT = `await window.outbox.submit({ key: 'tab-key-0123456789', topic: 'feedback', method: 'POST', url: '/thu-gop-y/v1/dong-xa/feedback', payload: { content: 'từ hai thẻ' } });`;

describe('the device’s outbox', () => {
  beforeEach(empty);
  afterEach(empty);

  it('has the message on the disk before the first byte is sent, and the receipt after', async () => {
    let written: string | undefined;
    const form = await stage({
      own: false,
      answer: async (request) => {
        if (request.method === 'POST') written = (await entries())[0]?.body;
        return workingReceiver(request);
      },
    });
    await toSent(form);
    await form.see('.code');
    expect(written).to.include('Đèn đường');
    const [entry] = await entries();
    expect([entry!.state.name, entry!.body]).to.deep.equal(['received', '']);
  });

  it('a tab closed in the middle: the next one sends the same bytes under the same key, once', async () => {
    const first = await tab('window.reply = (method) => (method === "POST" ? new Promise(() => {}) : window.takes(method));', SUBMIT);
    await until(() => first.window.posts.length === 1, 'the first attempt');
    const sent = { ...first.window.posts[0]! };
    first.close();
    const second = await tab('window.reply = window.takes;', 'await window.outbox.flush(true);');
    await until(async () => (await entries())[0]?.state.name === 'received', 'the receipt');
    expect(second.window.posts.map(({ key, body }) => ({ key, body }))).to.deep.equal([{ key: sent.key, body: sent.body }]);
    second.close();
  });

  it('two tabs at once: one sends, the other waits', async () => {
    const first = await tab('window.reply = (method) => new Promise((answer) => setTimeout(() => answer(window.takes(method)), 400));', SUBMIT);
    const second = await tab('window.reply = window.takes;', 'void window.outbox.flush(true);');
    await until(async () => (await entries())[0]?.state.name === 'received', 'the receipt');
    expect(first.window.posts.length + second.window.posts.length).to.equal(1);
    first.close();
    second.close();
  });

  it('a device that blocks storage: kept in memory, sent all the same, and told', async () => {
    const blocked = `for (const name of ['indexedDB', 'localStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });`;
    const frame = await tab(blocked, `window.durable = window.outbox.durable; ${SUBMIT}`);
    expect((frame.window as unknown as { durable: boolean }).durable).to.equal(false);
    await until(() => frame.window.posts.length === 1);
    frame.close();
    expect(await entries()).to.have.length(0);
  });

  it('on pages with Prototype.js 1.6 the bytes are the same', async () => {
    const damage = `Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; }; String.prototype.toJSON = function () { return '"' + this + '"'; }; Array.from = (x) => []; Array.prototype.entries = function () { return this; };`;
    const frame = await tab(`${damage} window.reply = window.takes;`, SUBMIT.replace("{ content: 'từ hai thẻ' }", "{ photos: [{ id: 'a' }], content: 'x' }"));
    await until(() => frame.window.posts.length === 1);
    expect(frame.window.posts[0]!.body).to.equal('{"content":"x","photos":[{"id":"a"}]}');
    frame.close();
  });

  it('a receipt that came while nobody looked is shown on the next visit, once', async () => {
    const away = await tab('window.reply = window.takes;', SUBMIT);
    await until(async () => (await entries())[0]?.state.name === 'received');
    away.close();
    const form = await stage({ own: false });
    // The page’s outbox is one for all tests of this file: look again as a new visit does.
    const parent = form.element.parentElement!;
    form.element.remove();
    parent.append(form.element);
    await form.see('.left .link');
    expect(form.text()).to.include('mã 4827 1935 0022');
    await form.press('.left .link');
    await form.see('.code');
    form.element.remove();
    const next = await stage({ own: false, keepDraft: true });
    expect(next.find('.left')).to.equal(null);
    expect(draft() ?? MESSAGE).to.be.a('string');
  });
});
