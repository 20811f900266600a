import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HostPages, widgetsReady } from './host-page.js';

const host = new HostPages();
before(() => host.open(['cdn']));
after(() => host.close());

const ROOT = 'demo/public';
const pages = readdirSync(ROOT, { recursive: true }).map(String).filter((name) => name.endsWith('.html')).sort();
const sourceOf = (page: string) => readFileSync(path.join(ROOT, page), 'utf8');
const widgetsIn = (html: string) => (html.includes('/cdn/commune') ? (html.match(/<commune-procedures|data-commune="procedures"|#commune=procedures/g) ?? []).length : 0);

/** Pages whose style sheet keeps room for a widget of known height: nothing may jump there. */
const KEEPS_ROOM = /^(index|gioi-thieu|trang-moi|trang-csp|khong-script|tin\/.*)\.html$/;

/** The receiver stands beside the pages only in `npm start`; without it the widgets say so. */
const RECEIVER = /\/v1\//;

describe('every page of the demo site', () => {
  for (const page of pages) {
    it(`${page}: shows its widgets, without an error or a missing file`, async (test) => {
      const visit = await host.blank();
      const { page: tab, errors, violations } = visit;
      const missing: string[] = [];
      tab.on('response', (response) => { if (response.status() >= 400 && !RECEIVER.test(response.url())) missing.push(response.url()); });
      await tab.goto(`${host.origin()}/${page}`);
      const expected = widgetsIn(sourceOf(page));
      if (expected) await widgetsReady(tab, expected);
      await tab.waitForTimeout(600);
      assert.deepEqual([errors, violations, missing], [[], [], []]);
      const jumped = await tab.evaluate(() => (window as unknown as { jumped: number }).jumped);
      test.diagnostic(`layout shift ${jumped.toFixed(4)}`);
      if (KEEPS_ROOM.test(page)) assert.ok(jumped <= 0.01, `layout shift ${jumped}`);
      await tab.context().close();
    });

    it(`${page}: says that the commune is invented, and names only pages that are there`, () => {
      const html = sourceOf(page);
      assert.match(html, /Đây là trang mẫu/);
      for (const [, address] of html.matchAll(/(?:href|src)="(\/[^"]*)"/g)) {
        const file = address!.replace(/[?#].*$/, '').replace(/\/$/, '/index.html');
        if (!file.startsWith('/cdn/')) assert.doesNotThrow(() => readFileSync(path.join(ROOT, file)), `${address} in ${page}`);
      }
    });
  }
});

describe('the site file of the demo', () => {
  it('has no fault, and only numbers that belong to nobody', async () => {
    const site = JSON.parse(readFileSync(path.join(ROOT, 'data/site.json'), 'utf8')) as Record<string, unknown>;
    const { safeParse } = await import('valibot');
    const { siteSchema } = await import('../../src/core/schema/site.schema.js');
    assert.equal(safeParse(siteSchema, site).success, true);
    assert.match(String(site._note), /giả định/);
    for (const number of JSON.stringify(site).match(/\b0\d{3} \d{3} \d{3}\b/g) ?? []) assert.match(number, /^0900 000 0\d\d$/);
  });
});
