import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DATA, debianLibrary, HostPages, htmlPage, LINK, SCRIPT, TAG, widgetsReady } from './host-page.js';

const host = new HostPages();
before(() => host.open(['cdn']));
after(() => host.close());

/** Opens a page, waits for its widgets, and expects no error of a script. */
async function works(html: string, count = 1, headers: Record<string, string> = {}) {
  const visit = await host.visit({ html, headers });
  const widths = await widgetsReady(visit.page, count);
  assert.deepEqual(visit.errors, []);
  assert.ok(visit.requests.some((url) => url.endsWith(DATA)), 'the data were asked for');
  return { ...visit, widths };
}

describe('a page with a strict Content-Security-Policy', () => {
  it('runs the widget without a single violation', async () => {
    const { page, violations } = await works(htmlPage(SCRIPT, TAG), 1, {
      'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
    });
    await page.locator('commune-procedures input').first().fill('khai sinh');
    await page.waitForTimeout(500);
    assert.deepEqual(violations, []);
    await page.context().close();
  });

  it('runs the demo page with its real header', async () => {
    const { headers } = await import('../../demo/headers.json', { with: { type: 'json' } }).then(({ default: all }) => ({ headers: all['/trang-csp.html'] }));
    const { violations, page } = await works(htmlPage(SCRIPT, TAG), 1, headers);
    assert.deepEqual(violations, []);
    await page.context().close();
  });
});

describe('the style sheets of old pages', () => {
  const measure = () => {
    const root = document.querySelector('commune-procedures')!.shadowRoot!;
    const style = getComputedStyle(root.querySelector('.commune')!);
    const { fontSize, letterSpacing, wordSpacing, textTransform, whiteSpace, cursor, fontStyle, color } = style;
    return { fontSize, letterSpacing, wordSpacing, textTransform, whiteSpace, cursor, fontStyle, color };
  };
  const OWN = { fontSize: '17px', letterSpacing: 'normal', wordSpacing: '0px', textTransform: 'none', whiteSpace: 'normal', cursor: 'auto', fontStyle: 'normal', color: 'rgb(21, 25, 31)' };

  it('with a root of 62.5 % and letters spread apart leave the widget as it is', async () => {
    const style = '<style>html{font-size:62.5%}*{letter-spacing:1px;word-spacing:3px;font-style:italic}body{font-size:11px;text-transform:uppercase;white-space:nowrap;cursor:wait;color:red;line-height:1}</style>';
    const { page } = await works(htmlPage(style + SCRIPT, TAG));
    assert.deepEqual(await page.evaluate(measure), OWN);
    await page.context().close();
  });

  it('of the Bootstrap 3 kind, in a floated column of 260 px, leave the widget its width', async () => {
    const { page, widths } = await works(htmlPage(`<link rel="stylesheet" href="/assets/cu.css">${SCRIPT}`, `<div class="container"><div class="row"><div class="col-left">${TAG}</div></div></div>`));
    assert.deepEqual(await page.evaluate(measure), OWN);
    assert.ok(widths[0]! >= 240 && widths[0]! <= 260, `${widths[0]} px`);
    await page.context().close();
  });

  it('in quirks mode, in a table, leave the widget as it is', async () => {
    const { page } = await works(htmlPage(`<link rel="stylesheet" href="/assets/kho.css">${SCRIPT}`, `<table width="100%"><tr><td>${TAG}</td></tr></table>`, ''));
    assert.deepEqual(await page.evaluate(measure), OWN);
    await page.context().close();
  });
});

describe('containers that ask their content how wide it is', () => {
  const shapes = {
    'a float': `<div style="float:left">${TAG}</div>`,
    'a table cell': `<table><tr><td>${TAG}</td></tr></table>`,
    'a flex item': `<div style="display:flex"><div>${TAG}</div></div>`,
    'an inline block': `<div style="display:inline-block">${TAG}</div>`,
    'an absolute box': `<div style="position:absolute">${TAG}</div>`,
  };
  for (const [name, html] of Object.entries(shapes)) {
    it(`${name} shows the widget wider than 200 px`, async () => {
      const { page, widths } = await works(htmlPage(SCRIPT, html));
      assert.ok(widths[0]! > 200, `${widths[0]} px`);
      await page.context().close();
    });
  }
});

describe('pages with an old library', () => {
  const library = (address: string) => `<script src="${address}"></script>`;

  async function worksWith(address: string) {
    const { page } = await works(htmlPage(library(address) + SCRIPT, TAG + LINK), 2);
    const field = page.locator('commune-procedures input').first();
    await field.fill('khai sinh');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(400);
    await page.context().close();
  }

  it('like Prototype 1.6 (arrays write themselves as texts, no reduce, no iterables)', () => worksWith('/assets/thu-vien-cu.js'));
  it('like MooTools 1.1 and 1.2 (no Document, no JSON, an Event of its own)', () => worksWith('/assets/thu-vien-cu.js?mootools'));
  for (const [name, file] of [['prototype', 'prototype-1.7.js'], ['prototype', 'prototype.js'], ['mootools', 'mootools-core.min.js'], ['jquery', 'jquery.js']] as const) {
    const found = debianLibrary(name, file);
    it(`with ${name}/${file} of Debian`, { skip: 'skip' in found && found.skip }, () => worksWith('path' in found ? found.path : ''));
  }
});

describe('pages from another time', () => {
  it('in windows-1258 read our words right', async () => {
    const { page } = await works('<html><head><title>x</title><script src="/cdn/commune.js"></script></head><body>' + TAG.replace(/<p>.*<\/p>/, '') + '</body></html>', 1, { 'content-type': 'text/html; charset=windows-1258' });
    const text = await page.evaluate(() => document.querySelector('commune-procedures')!.shadowRoot!.textContent);
    assert.match(text!, /thủ tục/i);
    assert.doesNotMatch(text!, /Ã|á»/);
    await page.context().close();
  });

  it('with a <base> that points elsewhere find script, data and site by their own addresses', async () => {
    const { page } = await works(htmlPage('<base href="/cms/tin/"><script type="module" src="/cdn/commune.js" data-site="/data/site.json"></script>', TAG));
    await page.context().close();
  });

  it('without HTTPS run the widget', async () => {
    const visit = await host.visit({ html: htmlPage(SCRIPT, TAG), name: 'xa.test' });
    assert.equal(await visit.page.evaluate(() => isSecureContext), false);
    await widgetsReady(visit.page);
    assert.deepEqual(visit.errors, []);
    await visit.page.context().close();
  });

  it('without JavaScript keep every fallback readable', async () => {
    const visit = await host.go('/khong-script.html', { javaScriptEnabled: false });
    for (const text of ['Tra cứu thủ tục tại', 'Danh mục thủ tục niêm yết tại', 'Tra cứu thủ tục hành chính']) {
      assert.ok(await visit.page.getByText(text).first().isVisible(), text);
    }
    await visit.page.context().close();
  });
});
