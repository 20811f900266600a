/**
 * `npm test`: unit tests in Node, then element and embedding tests in a browser; ends with "N passed, N failed".
 *   node tests/run.mjs [unit|browser] …    BROWSERS=chromium,firefox,webkit chooses engines (--all: every engine installed here)
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { webkitInstalled } from './support/webkit-launcher.mjs';

const INSTALL_LINE = 'apt-get install -y --no-install-recommends firefox-esr webkit2gtk-driver xvfb fonts-noto-core fonts-noto-color-emoji';
const asked = process.argv.slice(2);
const only = asked.filter((word) => !word.startsWith('-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const add = (more) => { for (const key of Object.keys(counts)) counts[key] += more[key] ?? 0; };

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.test.ts')).map((name) => path.join(folder, name)).sort();
}

function runUnit() {
  const files = ['tests/unit', 'tests/receiver', 'tests/host-pages'].flatMap(filesBelow);
  console.log(`\nUnit tests in Node ${process.version}: ${files.length} files`);
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=./tests/support/node-reporter.mjs', ...files], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
  process.stdout.write(run.stdout.replace(/^COUNT .*$/m, ''));
  const line = /^COUNT (\{.*\})$/m.exec(run.stdout);
  if (line) add(JSON.parse(line[1]));
  if (!line || (run.status !== 0 && JSON.parse(line[1]).failed === 0)) counts.failed++;
}

function engines() {
  if (!asked.includes('--all')) return process.env.BROWSERS ?? 'chromium';
  const found = ['chromium'];
  if (existsSync('/usr/bin/firefox-esr') || existsSync('/usr/bin/firefox')) found.push('firefox');
  if (webkitInstalled()) found.push('webkit');
  if (found.length < 3) console.log(`Not every engine is installed here (found: ${found.join(', ')}). On Debian: ${INSTALL_LINE}`);
  return found.join(',');
}

function browserRun(list, files) {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'commune-')), 'count.json');
  const env = { ...process.env, BROWSERS: list, COUNT_FILE: file, ...(files && { FILES: files.join(' ') }) };
  const { status } = spawnSync(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], { stdio: 'inherit', env });
  const said = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0, failedFiles: [] };
  if (status !== 0 && said.failed === 0) said.failed = 1; // the runner itself fell over
  return said;
}

function runBrowser() {
  const list = engines();
  console.log(`\nElement and embedding tests in: ${list}`);
  const said = browserRun(list);
  // A machine under load lets a wait run out: a file that failed is run once more by itself, and only what fails twice counts.
  const files = [...new Set(said.failedFiles.map(({ file }) => file))];
  if (files.length && files.length <= 6 && !list.includes(',')) {
    console.log(`\nOnce more, alone: ${files.join(', ')}`);
    const again = browserRun(list, files);
    for (const first of said.failedFiles) for (const key of Object.keys(counts)) said[key] -= first[key];
    for (const key of Object.keys(counts)) said[key] += again[key];
  }
  add(said);
  if (said.failed === 0 && said.passed === 0) { console.error('The browser ran no test.'); counts.failed++; }
}

if (!only.length || only.includes('unit')) runUnit();
if (!only.length || only.includes('browser')) runBrowser();
console.log(`\n${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`);
process.exit(counts.failed ? 1 : 0);
