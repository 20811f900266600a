// Chromium by default; BROWSERS=chromium,firefox,webkit adds the engines of this machine. FILES='tests/elements/x.test.ts' runs a part.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { defaultReporter } from '@web/test-runner';
import { createServer } from 'vite';
import { BROWSER_ARGS, findChromium } from './tests/support/browser.mjs';
import { countReporter } from './tests/support/count-reporter.mjs';

const vite = await createServer({
  configFile: false, clearScreen: false, logLevel: 'warn', appType: 'custom',
  // Public files of the demo (data, pages) are served as they are on the demo's site.
  publicDir: 'demo/public',
  plugins: [{
    name: 'test-runner-socket', enforce: 'pre',
    resolveId: (id) => (id.includes('__web-dev-server__') ? { id: '/__web-dev-server__web-socket.js', external: true } : null),
  }],
  resolve: { dedupe: ['lit'] },
  define: { __COMMUNE_VERSION__: JSON.stringify('test') },
  optimizeDeps: { exclude: ['@web/test-runner-commands'], entries: ['src/**/*.ts', '!src/receiver/**', 'tests/{elements,embed,support}/**/*.ts', 'stories/*.stories.ts'] },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});

/** Vite answers everything but the runner's own addresses: the same transforms as the real build, CommonJS included. */
function viteMiddleware(context, next) {
  if (context.path === '/' || /^\/__w(eb|ds|tr)/.test(context.path)) return next();
  return new Promise((resolve, reject) => {
    context.res.statusCode = 200; // koa starts at 404
    context.res.once('close', () => { context.respond = false; resolve(); });
    vite.middlewares(context.req, context.res, (error) => {
      if (error) return reject(error);
      context.res.statusCode = 404;
      resolve(next());
    });
  });
}

/** `emulateMedia` of the runner's commands leaves forced colours out: here they go through the DevTools protocol. */
const forcedColours = {
  name: 'forced-colours',
  connections: new Map(),
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colours') return undefined;
    if (!session.browser.getPage || session.browser.name === 'Firefox') return { set: false };
    // What is emulated lasts as long as the connection that asked for it.
    await this.connections.get(session.id)?.detach();
    this.connections.delete(session.id);
    if (!payload.active) return { set: true };
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    this.connections.set(session.id, devtools);
    await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    return { set: true };
  },
};

const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { ...findChromium(), args: BROWSER_ARGS } }),
  firefox: async () => chromeLauncher({
    puppeteer: (await import('puppeteer-core')).default, concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync) },
  }),
  webkit: async () => (await import('./tests/support/webkit-launcher.mjs')).webkitLauncher(),
};
const wanted = (process.env.BROWSERS ?? 'chromium').split(',');

export default {
  files: process.env.FILES ? process.env.FILES.split(' ') : ['tests/elements/**/*.test.ts', 'tests/embed/**/*.test.ts'],
  middleware: [viteMiddleware],
  plugins: [{ name: 'vite-stop', serverStop: () => vite.close() }, a11ySnapshotPlugin(), forcedColours],
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  testFramework: { config: { timeout: 15000 } }, // axe on a slow machine needs more than the usual 2 s
  testsFinishTimeout: 240000,
  coverageConfig: { report: true, reportDir: 'coverage', reporters: ['lcov', 'text-summary'], include: ['src/**/*.ts'] },
};
