/**
 * Loading and typing of our procedures widget beside two peers, in one run: Chromium, CPU slowed 4 times, "Slow 4G", cold
 * cache, 412×915, HTTP/2 + brotli. Rounds are interleaved; medians. Compare the ratios, never milliseconds of two runs.
 *   npm run bench -- load [--runs 5]     (after `npm run build`; peers are installed into node_modules/.cache/bench)
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, findChromium } from '../support/browser.mjs';
import { startSite } from './http2-site.mjs';

const SCRATCH = path.resolve('node_modules/.cache/bench');
const PEERS = { '@algolia/autocomplete-js': '1.19.12', '@algolia/autocomplete-theme-classic': '1.19.11', 'accessible-autocomplete': '3.0.1' };
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

const DEEP = `window.__deep = (selector) => { const walk = (root) => { const hit = root.querySelector(selector); if (hit && hit.getClientRects().length) return hit;
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) { const inner = walk(element.shadowRoot); if (inner) return inner; } return null; }; return walk(document); };`;

const FOLD = "const F=s=>s.normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').replace(/[đĐ]/g,'d').toLowerCase();";
const page = (head, body) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Trang</title>${head}</head><body><h1>UBND xã</h1><p>Tin tức</p>${body}<p>Chân trang</p></body></html>`;

/** Ready = the control stands and its data are there. */
const PAGES = [
  {
    name: 'commune-procedures', ours: true,
    html: page('<script type="module" src="/cdn/commune.js"></script>', '<commune-procedures src="/d/objects.json"></commune-procedures>'),
    ready: "performance.getEntriesByType('resource').some(e => e.name.endsWith('/d/objects.json') && e.responseEnd > 0) && __deep('[role=combobox]')",
    input: "__deep('[role=combobox]')",
  },
  {
    name: 'algolia autocomplete',
    html: page('<link rel="stylesheet" href="/n/@algolia/autocomplete-theme-classic/dist/theme.min.css">', `<div id="ac" style="min-height:44px"></div><script src="/n/@algolia/autocomplete-js/dist/umd/index.production.js"></script><script>${FOLD}
      const D=fetch('/d/objects.json').then(r=>r.json()).then(d=>d.map(x=>({n:x.name,f:F(x.name)})));window['@algolia/autocomplete-js'].autocomplete({container:'#ac',placeholder:'Tìm',detachedMediaQuery:'none',getSources({query}){return D.then(d=>[{sourceId:'p',getItems(){const q=F(query);return d.filter(x=>x.f.includes(q)).slice(0,10)},templates:{item({item,html}){return html\`<div>\${item.n}</div>\`}}}])}});D.then(()=>{window.__dr=1})</script>`),
    ready: "window.__dr && __deep('input.aa-Input')", input: "__deep('input.aa-Input')",
  },
  {
    name: 'accessible-autocomplete',
    html: page('<link rel="stylesheet" href="/n/accessible-autocomplete/dist/accessible-autocomplete.min.css">', `<label for="q">Tìm</label><div id="ac" style="min-height:44px"></div><script src="/n/accessible-autocomplete/dist/accessible-autocomplete.min.js"></script><script>${FOLD}
      fetch('/d/objects.json').then(r=>r.json()).then(o=>{const d=o.map(x=>x.name),f=d.map(F);accessibleAutocomplete({element:document.querySelector('#ac'),id:'q',source:(q,cb)=>{q=F(q);cb(d.filter((x,i)=>f[i].includes(q)).slice(0,10))}})})</script>`),
    ready: "__deep('#q')", input: "__deep('#q')",
  },
];

const observe = (ready) => `(() => { window.__m = { cls: 0, lcp: 0, long: [], events: [], tti: null }; ${DEEP}
  const watch = (type, each, more) => new PerformanceObserver((l) => l.getEntries().forEach(each)).observe({ type, buffered: true, ...more });
  watch('layout-shift', (e) => { if (!e.hadRecentInput) __m.cls += e.value; });
  watch('largest-contentful-paint', (e) => { __m.lcp = e.startTime; });
  watch('longtask', (e) => { __m.long.push(e.duration); });
  watch('event', (e) => { if (e.interactionId && /key|input/.test(e.name)) __m.events.push([e.interactionId, e.duration]); }, { durationThreshold: 16 });
  const tick = () => { let ok = false; try { ok = document.body && (${ready}); } catch { ok = false; } if (ok) __m.tti = performance.now(); else requestAnimationFrame(tick); };
  requestAnimationFrame(tick); })();`;

const median = (values) => values.filter((v) => v != null).sort((a, b) => a - b)[Math.floor((values.filter((v) => v != null).length - 1) / 2)] ?? null;

async function visit(browser, site, one) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 412, height: 915 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  const asked = [];
  let bytes = 0;
  devtools.on('Network.responseReceived', (event) => asked.push(new URL(event.response.url).pathname));
  devtools.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; });
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tab.addInitScript(observe(one.ready));
  await tab.goto(`${site.url}/p/${encodeURIComponent(one.name)}`, { waitUntil: 'commit' });
  await tab.waitForFunction(() => window.__m?.tti != null, null, { timeout: 60_000, polling: 100 });
  await tab.waitForLoadState('load');
  await tab.waitForTimeout(1500);
  const load = await tab.evaluate(() => ({ ...window.__m, resources: performance.getEntriesByType('resource').map((e) => [e.startTime, e.responseEnd]) }));
  const own = [...new Set(asked.filter((url) => url.startsWith('/cdn/')))];
  const keys = await typeInto(tab, one.input);
  await context.close();
  return {
    wire: bytes / 1000, requests: asked.filter((url) => !/favicon/.test(url)).length - 1, waves: waves(load.resources), tti: load.tti, lcp: load.lcp, cls: load.cls,
    longest: Math.max(0, ...load.long), own: own.length ? own.reduce((sum, url) => sum + gzipSync(site.find(url).body, { level: 9 }).length, 0) / 1000 : null, ...keys,
  };
}

/** A wave ends with its first answer: what starts after it waited for it. */
function waves(resources) {
  let count = 0;
  let firstAnswer = -1;
  for (const [start, end] of resources.sort((a, b) => a[0] - b[0])) {
    if (start >= firstAnswer) { count++; firstAnswer = end; } else firstAnswer = Math.min(firstAnswer, end);
  }
  return count;
}

async function typeInto(tab, selector) {
  const input = (await tab.evaluateHandle(selector)).asElement();
  await input.click();
  await tab.waitForTimeout(800);
  await tab.evaluate(() => { window.__m.events.length = 0; });
  for (const key of 'khai sinh cho con') {
    await tab.keyboard.press(key === ' ' ? 'Space' : key);
    await tab.waitForTimeout(200);
  }
  await tab.waitForTimeout(800);
  const longest = new Map();
  for (const [id, duration] of await tab.evaluate(() => window.__m.events)) longest.set(id, Math.max(longest.get(id) ?? 0, duration));
  const sorted = [...longest.values()].sort((a, b) => b - a);
  return { inp: sorted[0] ?? 16, key: sorted.length ? sorted[Math.floor(sorted.length / 2)] : 16 };
}

function installPeers() {
  const stamp = path.join(SCRATCH, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: PEERS });
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(path.join(SCRATCH, 'node_modules'))) return;
  mkdirSync(SCRATCH, { recursive: true });
  writeFileSync(stamp, wanted);
  execFileSync('npm', ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: SCRATCH, stdio: 'inherit' });
}

export async function benchLoad({ runs = 5 } = {}) {
  if (!existsSync('dist/cdn/commune.js')) throw new Error('Nothing is built: run `npm run build` first.');
  installPeers();
  const list = JSON.parse(readFileSync('demo/public/data/procedures.json', 'utf8')).procedures.map(({ code, name, field }) => ({ code, name, field }));
  const pages = { '/d/objects.json': JSON.stringify(list), ...Object.fromEntries(PAGES.map((one) => [`/p/${one.name}`, one.html])) };
  const site = await startSite({ mounts: { '/cdn/': 'dist/cdn', '/n/': path.join(SCRATCH, 'node_modules') }, pages, scratch: SCRATCH });
  const browser = await chromium.launch({ ...findChromium(), headless: true, args: [...BROWSER_ARGS, '--ignore-certificate-errors'] });
  const all = Object.fromEntries(PAGES.map((one) => [one.name, []]));
  for (const one of PAGES) await visit(browser, site, one); // fills the server's brotli store
  for (let round = 0; round < runs; round++) for (const one of PAGES) all[one.name].push(await visit(browser, site, one));
  await browser.close();
  site.close();
  return PAGES.map((one) => ({ name: one.name, ...Object.fromEntries(Object.keys(all[one.name][0]).map((key) => [key, median(all[one.name].map((row) => row[key]))])) }));
}

export function printLoad(rows, runs) {
  const cell = (value, width, digits = 0) => (value == null ? '–' : value.toFixed(digits)).padStart(width);
  console.log(`\nLoading the commune list of 362 (CPU ÷4, Slow 4G, cold cache; medians of ${runs} interleaved rounds)`);
  console.log(`${'page'.padEnd(26)}wire kB  our gz  requests  waves    TTI    LCP    CLS  longest task  key p50  INP worst`);
  for (const row of rows) {
    console.log(`${row.name.padEnd(26)}${cell(row.wire, 7, 1)}${cell(row.own, 8, 1)}${cell(row.requests, 10)}${cell(row.waves, 7)}${cell(row.tti, 7)}${cell(row.lcp, 7)}${cell(row.cls, 7, 3)}${cell(row.longest, 14)}${cell(row.key, 9)}${cell(row.inp, 11)}`);
  }
  const [ours, ...peers] = rows;
  for (const peer of peers) console.log(`TTI ours ÷ ${peer.name}: ${(ours.tti / peer.tti).toFixed(2)}${/algolia/.test(peer.name) ? '  (goal ≤ 0.85)' : ''}`);
  console.log(`goals: CLS ≤ 0.01, requests ≤ 4, waves ≤ 2, our gz ≤ 18 kB, INP worst ≤ 64 ms`);
}
