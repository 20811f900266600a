import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { staticSite } from '../../.tools/static-site.mjs';
import { BROWSER_ARGS, findChromium } from '../support/browser.mjs';

/** Built scripts in several kinds, each under its own address. */
const BUILDS = {
  /** The widgets themselves. */
  cdn: { version: '1.0.0' },
  /** The same, as another version. */
  cdn2: { version: '2.0.0' },
  /** Stand-ins: a small `procedures`, a `survey` that cannot draw itself. */
  small: { version: '1.0.0', elements: 'tests/fixtures/widgets' },
} as const;
const CACHE = path.resolve('node_modules/.cache/host-pages', String(process.pid));

function build(name: keyof typeof BUILDS): string {
  const out = path.join(CACHE, name);
  const options = { elements: process.env.HOST_PAGES_ELEMENTS, ...BUILDS[name], out };
  const code = `import('./.tools/build.mjs').then(({ buildCdn }) => buildCdn(${JSON.stringify(options)}))`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the ${name} scripts could not be built`);
  return out;
}

/** What a page did that its webmaster would not like, and what it asked for. */
export interface Visit {
  page: Page;
  /** Uncaught errors of scripts. */
  errors: string[];
  /** Warnings and errors in the console. */
  warnings: string[];
  /** Refusals by the page's Content-Security-Policy. */
  violations: string[];
  /** Addresses asked for after the page itself. */
  requests: string[];
}

export interface Host {
  html: string;
  headers?: Record<string, string>;
  context?: BrowserContextOptions;
  /** Address of the page; default /host.html. */
  path?: string;
  /** Name in the address: "xa.test" is the same server without HTTPS, so not a secure context. */
  name?: string;
}

/** A browser and a web server for pages written in the tests. */
export class HostPages {
  private browser!: Browser;
  private readonly pages = new Map<string, { html: string; headers: Record<string, string> }>();
  private readonly other = staticSite({ mounts: {}, handlers: [(request) => { this.foreign.push(request.url ?? ''); return false; }] });
  private readonly server = staticSite({
    mounts: {
      '/cdn/': path.join(CACHE, 'cdn'), '/cdn2/': path.join(CACHE, 'cdn2'), '/small/': path.join(CACHE, 'small'),
      '/prototype/': '/usr/share/javascript/prototype', '/mootools/': '/usr/share/javascript/mootools', '/jquery/': '/usr/share/javascript/jquery', '/': 'demo/public',
    },
    handlers: [(request, response) => {
      const page = this.pages.get((request.url ?? '').split('?')[0]!);
      if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
      return page !== undefined;
    }],
  });
  /** Addresses that another origin was asked for. */
  readonly foreign: string[] = [];

  async open(builds: (keyof typeof BUILDS)[]): Promise<void> {
    rmSync(CACHE, { recursive: true, force: true });
    mkdirSync(CACHE, { recursive: true });
    for (const name of builds) build(name);
    for (const server of [this.server, this.other]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.browser = await chromium.launch({ ...launchOptions(), args: [...BROWSER_ARGS, '--host-resolver-rules=MAP xa.test 127.0.0.1'] });
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(CACHE, { recursive: true, force: true });
    for (const server of [this.server, this.other]) { server.closeAllConnections(); server.close(); }
  }

  /** Origin of the pages, or of another site. */
  origin(which: 'own' | 'other' = 'own', name = '127.0.0.1'): string {
    const { port } = (which === 'own' ? this.server : this.other).address() as AddressInfo;
    return `http://${name}:${port}`;
  }

  async visit({ html, headers = {}, context = {}, path: address = '/host.html', name }: Host): Promise<Visit> {
    this.pages.set(address, { html, headers });
    return this.go(address, context, name);
  }

  /** Opens a page of the demo, or one written before. */
  async go(address: string, context: BrowserContextOptions = {}, name?: string): Promise<Visit> {
    const visit = await this.blank(context);
    await visit.page.goto(this.origin('own', name) + address, { waitUntil: 'load' });
    return visit;
  }

  /** A tab that is listened to, with nothing in it yet. `window.jumped` adds up the layout shift of whatever comes. */
  async blank(context: BrowserContextOptions = {}): Promise<Visit> {
    const page = await (await this.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN', ...context })).newPage();
    const visit: Visit = { page, errors: [], warnings: [], violations: [], requests: [] };
    page.on('pageerror', (error) => visit.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'warning' || message.type() === 'error') visit.warnings.push(message.text());
      if (/Content Security Policy|TrustedHTML|TrustedScript/i.test(message.text())) visit.violations.push(message.text());
    });
    page.on('request', (request) => { if (!request.isNavigationRequest()) visit.requests.push(request.url()); });
    await page.addInitScript(() => {
      const record = window as unknown as { jumped: number };
      record.jumped = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) record.jumped += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    return visit;
  }
}

function launchOptions() {
  const { executablePath, headless, env } = findChromium();
  // The npm browser is a headless shell: it takes the old flag only, which playwright does not set for a path of one's own.
  return { executablePath, headless: true, ...(env && { env: env as Record<string, string> }), ...(headless && { chromiumSandbox: false }) };
}

/** The usual tags, blocks and links of the tests. */
export const DATA = '/data/procedures.json';
export const SCRIPT = '<script type="module" src="/cdn/commune.js"></script>';
export const TAG = `<commune-procedures src="${DATA}"><p>Danh mục ở phòng Một cửa</p></commune-procedures>`;
export const LINK = `<a href="/thu-tuc.html#commune=procedures&amp;src=${encodeURIComponent(DATA)}">Tra cứu thủ tục</a>`;

export const htmlPage = (head: string, body: string, doctype = '<!doctype html>') => `${doctype}<html lang="vi"><head><meta charset="utf-8"><title>Trang thử</title>${head}</head><body>${body}</body></html>`;

/** Waits until as many widgets as expected can be typed into, and returns the width of each. */
export async function widgetsReady(page: Page, count = 1): Promise<number[]> {
  await page.waitForFunction((expected) => {
    const fields = [...document.querySelectorAll('commune-procedures')].filter((host) => (host.shadowRoot?.querySelector('input')?.getClientRects().length ?? 0) > 0);
    return fields.length === expected;
  }, count, { timeout: 10_000 });
  return page.evaluate(() => [...document.querySelectorAll('commune-procedures')].map((host) => host.shadowRoot!.querySelector('.commune')!.getBoundingClientRect().width));
}

/** Path of a Debian library, or undefined with the line that installs it. */
export function debianLibrary(name: 'prototype' | 'mootools' | 'jquery', file: string): { path: string } | { skip: string } {
  return existsSync(`/usr/share/javascript/${name}/${file}`) ? { path: `/${name}/${file}` } : { skip: `apt-get install -y --no-install-recommends libjs-${name}` };
}
