/**
 * Sizes of the built script files, gzip -9, in kB of 1,000 bytes, beside their budgets. `npm run sizes` (after `npm run build`).
 * Where a budget is passed the message says what to do; `--json` prints the figures for the README's check.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = 'dist/cdn';
/**
 * kB gz: [goal, gate]. "first" = loader + runtime + the widget's own file: what a page loads before the first key.
 * The goal is what we want; the gate is what stands, and fails when it is passed. Where the two differ, README
 * "Design decisions" says why. A gate may only go down.
 */
const BUDGETS = {
  'commune.js': [1.5, 1.5], runtime: [10, 16.2],
  'procedures, first load': [18, 28.1], 'directory, first load': [13, 23.8], 'feedback, first load': [15, 28.1], 'survey, first load': [13, 19.2],
  'qr encoder, lazy': [9.2, 9.2], 'commune.all.js without QR': [36, 262],
};

const gz = (file) => gzipSync(readFileSync(path.join(FOLDER, file)), { level: 9 }).length / 1000;

export function measure() {
  const { runtime, widgets, lazy } = JSON.parse(readFileSync(path.join(FOLDER, 'files.json'), 'utf8'));
  const rows = { 'commune.js': gz('commune.js'), runtime: gz(runtime) };
  for (const [widget, file] of Object.entries(widgets)) rows[`${widget}, first load`] = rows['commune.js'] + rows.runtime + gz(file);
  const qr = lazy.filter((file) => /\/(encode|qrcode)\.js$/.test(file));
  if (qr.length) rows['qr encoder, lazy'] = qr.reduce((sum, file) => sum + gz(file), 0);
  rows['commune.all.js without QR'] = gz('commune.all.js') - (rows['qr encoder, lazy'] ?? 0);
  return { rows, lazy: Object.fromEntries(lazy.map((file) => [path.basename(file, '.js'), gz(file)])) };
}

const ADVICE = 'Move what is not needed for the first screen behind import(), or take it out; then build again.\n  `npx vite build --mode widgets` lists the files; a budget is changed only with its reason in README "Design decisions".';

if (import.meta.url === `file://${process.argv[1]}`) {
  if (!existsSync(path.join(FOLDER, 'commune.all.js'))) {
    console.error('Nothing is built: run `npm run build` first.');
    process.exit(1);
  }
  const { rows, lazy } = measure();
  if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, lazy }));
  else report(rows, lazy);
}

function report(rows, lazy) {
  let over = 0;
  console.log('kB gz                              size    goal    gate');
  for (const [name, size] of Object.entries(rows)) {
    const [goal, gate] = BUDGETS[name] ?? [];
    const fits = gate === undefined || size <= gate;
    if (!fits) over++;
    const short = goal !== undefined && size > goal ? `   ${((size / goal - 1) * 100).toFixed(0)} % over the goal` : '';
    console.log(`${fits ? ' ' : '✗'} ${name.padEnd(30)} ${size.toFixed(2).padStart(6)}  ${String(goal ?? '').padStart(6)}  ${String(gate ?? '').padStart(6)}${short}`);
  }
  console.log(`  lazy: ${Object.entries(lazy).sort((a, b) => b[1] - a[1]).map(([name, size]) => `${name} ${size.toFixed(1)}`).join(', ')}`);
  if (over) console.error(`\n${over} gate(s) passed. ${ADVICE}`);
  process.exitCode = over ? 1 : 0;
}
