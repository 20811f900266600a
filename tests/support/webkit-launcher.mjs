/**
 * WebKitGTK for Web Test Runner without an npm dependency: starts Xvfb and WebKitWebDriver (Debian: webkit2gtk-driver, xvfb)
 * and speaks the W3C WebDriver protocol over fetch.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const KEYS = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Backspace: '\uE003', Delete: '\uE017', Space: ' ',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
  Home: '\uE011', End: '\uE010', PageUp: '\uE00E', PageDown: '\uE00F', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A',
};
const MINI_BROWSERS = ['4.1', '4.0', '6.0'].map((v) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${v}/MiniBrowser`);

export const webkitInstalled = () => existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb') && MINI_BROWSERS.some(existsSync);

class WebKitDriver {
  constructor({ port, width, height }) {
    Object.assign(this, { port, width, height, processes: [], session: undefined });
    this.base = `http://127.0.0.1:${port}`;
  }

  async request(method, path, body) {
    const response = await fetch(this.base + path, {
      method, headers: { 'content-type': 'application/json' },
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  command(method, path, body) { return this.request(method, `/session/${this.session}${path}`, body); }

  async startDisplay(env) {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.processes.push(server);
    env.DISPLAY = await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
    });
  }

  async start() {
    const env = { ...process.env };
    if (!env.DISPLAY) await this.startDisplay(env);
    this.processes.unshift(spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${this.port}`], { env, stdio: 'ignore' }));
    for (let attempt = 0; ; attempt++) {
      try { if ((await this.request('GET', '/status')).ready) break; } catch (error) { if (attempt > 100) throw error; }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const options = { binary: MINI_BROWSERS.find(existsSync), args: ['--automation'] };
    const opened = await this.request('POST', '/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
    this.session = opened.sessionId;
    await this.command('POST', '/window/rect', { width: this.width, height: this.height });
    return opened.capabilities.browserVersion;
  }

  async stop() {
    try { if (this.session) await this.request('DELETE', `/session/${this.session}`); } catch { /* the driver may be gone already: its process is killed below */ }
    for (const child of this.processes) child.kill();
    this.processes = [];
    this.session = undefined;
  }
}

export function webkitLauncher({ port = 4600, width = 1280, height = 900 } = {}) {
  const driver = new WebKitDriver({ port, width, height });
  const active = new Map();
  let ready;
  const launcher = {
    name: 'WebKit', type: 'webdriver', concurrency: 1,
    async initialize() {},
    async stop() { await driver.stop(); ready = undefined; },
    async startSession(id, url) {
      ready ??= driver.start().then((version) => { launcher.name = `WebKitGTK ${version}`; });
      await ready;
      active.set(id, url);
      await driver.command('POST', '/url', { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) { active.delete(id); await driver.command('POST', '/url', { url: 'about:blank' }); return {}; },
    async startDebugSession() { throw new Error('debug is not supported'); },
    async sendKeys(_id, keys) {
      const actions = keys.flatMap((key) => { const value = KEYS[key] ?? key; return [{ type: 'keyDown', value }, { type: 'keyUp', value }]; });
      await driver.command('POST', '/actions', { actions: [{ type: 'key', id: 'k', actions }] });
    },
  };
  return launcher;
}
