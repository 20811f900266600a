import { expect } from '@open-wc/testing';
import { openPage, until, type FramePage } from './page.js';

const opened: FramePage[] = [];
const open = async (...given: Parameters<typeof openPage>) => {
  const page = await openPage(...given);
  opened.push(page);
  return page;
};
/** Text a reader can see: light content that a shadow root hides does not count. */
const visible = (node: Element): boolean => {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return range.getClientRects().length > 0;
};

describe('the loader', () => {
  afterEach(() => { for (const page of opened.splice(0)) page.close(); });

  it('keeps the fallback of a tag, a block and a link visible until the files have come', async () => {
    const { document, hooks } = await open('<commune-procedures src="/a.json"><b>tag</b></commune-procedures><div data-commune="procedures"><b>block</b></div><p><a href="/x#commune=procedures"><b>link</b></a></p>');
    const fallbacks = [...document.querySelectorAll('b')];
    expect(fallbacks.map(visible)).to.deep.equal([true, true, true]);
    hooks.deliver(true);
    await until(() => [...document.querySelectorAll('commune-procedures')].every((host) => host.shadowRoot), 'widgets drawn');
    expect(fallbacks.map(visible)).to.deep.equal([false, false, false]);
    expect(document.querySelectorAll('commune-procedures').length).to.equal(3);
  });

  it('asks for files and data in the same moment, once each, and only for what the page uses', async () => {
    const { hooks } = await open('<commune-procedures src="/a.json"></commune-procedures><div data-commune="procedures" data-src="/a.json">x</div>');
    await until(() => hooks.asked.length, 'files asked for');
    expect(hooks.asked).to.deep.equal(['procedures']);
    expect(hooks.fetched).to.deep.equal([`${location.origin}/a.json`]);
  });

  it('asks for nothing on a page without a widget', async () => {
    const { hooks } = await open('<p>Tin</p><script data-site="/site.json" type="text/plain"></script>');
    expect(hooks.asked).to.deep.equal([]);
    expect(hooks.fetched).to.deep.equal([]);
  });

  it('asks for the site file that its own tag names, wherever the tag stands', async () => {
    const { hooks } = await open('<commune-procedures></commune-procedures><script data-site="/site.json" type="text/plain"></script>');
    await until(() => hooks.fetched.length, 'site file asked for');
    expect(hooks.fetched).to.deep.equal([`${location.origin}/site.json`]);
  });

  it('sends nothing to another origin that content names', async () => {
    const { hooks } = await open('<a href="/x#commune=procedures&src=https%3A%2F%2Felsewhere.example%2Fp.json">a</a><commune-procedures src="//elsewhere.example/q.json"></commune-procedures>');
    await until(() => hooks.asked.length, 'files asked for');
    expect(hooks.fetched).to.deep.equal([]);
  });

  it('does not let content place a site file, an unknown widget, or a name that is no tag', async () => {
    const { document } = await open('<div data-commune="site" data-src="/evil.json">a</div><div data-commune="other">b</div><div data-commune="a b&lt;">c</div>');
    expect([...document.querySelectorAll('[data-commune]')].map((block) => block.innerHTML)).to.deep.equal(['a', 'b', 'c']);
  });

  it('upgrades what is inserted later, and not twice what is moved or copied', async () => {
    const { document, hooks } = await open('<main></main>');
    hooks.deliver(true);
    const main = document.querySelector('main')!;
    main.innerHTML = '<section><div data-commune="procedures">x</div></section>';
    await until(() => main.querySelector('commune-procedures')?.shadowRoot, 'inserted block');
    document.body.append(main.querySelector('section')!.cloneNode(true), main.querySelector('section')!);
    await until(() => [...document.querySelectorAll('commune-procedures')].length === 2, 'copy');
    expect(document.querySelectorAll('[data-commune] > commune-procedures').length).to.equal(2);
    expect(document.querySelectorAll('commune-procedures commune-procedures').length).to.equal(0);
  });

  it('takes the room back and keeps the fallback where the files do not come, and tries again for the next', async () => {
    const { document, hooks, warnings } = await open('<commune-procedures><b>tag</b></commune-procedures>');
    const tag = document.querySelector('commune-procedures')!;
    expect(tag.getBoundingClientRect().height).to.be.greaterThan(400);
    hooks.deliver(false);
    await until(() => warnings.length, 'warning');
    expect(visible(document.querySelector('b')!)).to.equal(true);
    expect(tag.getBoundingClientRect().height).to.be.lessThan(100);
    document.body.insertAdjacentHTML('beforeend', '<commune-procedures></commune-procedures>');
    await until(() => hooks.asked.length === 2, 'second try');
  });

  it('shows the fallback again where the widget cannot draw itself', async () => {
    const { document, hooks } = await open('<commune-survey heading="broken"><b>tag</b></commune-survey>');
    hooks.deliver(true);
    await until(() => document.querySelector('commune-survey')!.shadowRoot?.querySelector('slot'), 'slot');
    expect(visible(document.querySelector('b')!)).to.equal(true);
  });

  it('says once that a second copy is ignored', async () => {
    const { warnings, startAgain } = await open('<p>Tin</p>');
    startAgain();
    startAgain();
    expect(warnings.filter((text) => text.includes('bỏ qua')).length).to.equal(1);
  });

  it('leaves a text that somebody is editing alone', async () => {
    const { document } = await open('<div contenteditable="true"><a href="/x#commune=procedures">sửa</a></div>');
    expect(document.querySelector('commune-procedures')).to.equal(null);
  });
});
