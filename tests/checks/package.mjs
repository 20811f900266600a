/** The package as npm would publish it: publint, and types for every entry (attw, ESM only). After `npm run build`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
let faults = 0;
const fault = (message) => { faults++; console.error(`✗ ${message}`); };

for (const [entry, target] of Object.entries(pkg.exports)) {
  for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
    if (!file.includes('*') && !existsSync(file)) fault(`exports "${entry}" names ${file}, which is not there (npm run build)`);
  }
}

const { messages } = await publint({ pkgDir: '.', strict: true });
// The scripts for pages are no modules for bundlers: one holds a library that also knows CommonJS, which publint takes for its format.
const ofPages = ({ code, path: place }) => code === 'FILE_INVALID_FORMAT' && place.includes('./cdn/*');
for (const message of messages.filter((one) => !ofPages(one))) fault(`publint: ${formatMessage(message, pkg)}`);

const folder = mkdtempSync(path.join(os.tmpdir(), 'commune-pack-'));
try {
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/@arethetypeswrong/cli/dist/index.js', path.join(folder, filename), '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'], { encoding: 'utf8' });
  if (status !== 0) fault(`attw:\n${stdout}${stderr}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(faults ? `${faults} fault(s) in the package` : 'the package is sound (publint, attw esm-only)');
process.exitCode = faults ? 1 : 0;
