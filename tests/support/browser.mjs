/**
 * One Chromium for every tool: $CHROME_PATH, else the one that came through npm (@sparticuz/chromium, Linux x64),
 * else one on the machine. USE_SYSTEM_CHROME=1 skips the npm one. Unpacks once into node_modules/.cache/chromium.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that keep a test browser quiet: no sandbox inside containers, nothing sent anywhere. */
export const BROWSER_ARGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** @returns {{ executablePath: string, headless?: 'shell', env?: Record<string, string | undefined> }} */
export function findChromium() {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH };
  const fromNpm = process.platform === 'linux' && process.arch === 'x64' && !process.env.USE_SYSTEM_CHROME;
  if (fromNpm) return unpackNpmChromium();
  const executablePath = SYSTEM_BROWSERS.find(existsSync);
  if (!executablePath) throw new Error('No Chromium found: install Chrome or set CHROME_PATH to its program.');
  return { executablePath };
}

function unpackNpmChromium() {
  const packed = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  const folder = path.join(root, 'node_modules/.cache/chromium');
  const executablePath = path.join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    mkdirSync(folder, { recursive: true });
    for (const name of ['al2023', 'fonts', 'swiftshader']) {
      execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(path.join(packed, `${name}.tar.br`))) });
    }
    // Written under another name first, so that an interrupted run never leaves half a browser behind.
    const part = `${executablePath}.${process.pid}.part`;
    writeFileSync(part, brotliDecompressSync(readFileSync(path.join(packed, 'chromium.br'))));
    chmodSync(part, 0o755);
    renameSync(part, executablePath);
  }
  const env = { ...process.env };
  if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) {
    env.LD_LIBRARY_PATH = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) {
    const config = path.join(folder, 'fonts.conf');
    writeFileSync(config, `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fc</cachedir></fontconfig>`);
    env.FONTCONFIG_FILE = config;
  }
  return { executablePath, headless: 'shell', env };
}
