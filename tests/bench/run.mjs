/** `npm run bench [search|load|receiver] [--runs N]`: prints the tables the README quotes. All of them where none is named. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const asked = process.argv.slice(2);
const named = asked.filter((word) => /^[a-z]+$/.test(word));
const wants = (name) => !named.length || named.includes(name);
const runs = Number(asked[asked.indexOf('--runs') + 1]) || 5;
const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

let status = 0;
if (wants('search') && existsSync('tests/bench/search.mjs')) status ||= node('--import', 'tsx', 'tests/bench/search.mjs');
if (wants('load')) {
  const { benchLoad, printLoad } = await import('./load.mjs');
  printLoad(await benchLoad({ runs }), runs);
}
if (wants('receiver') && existsSync('tests/receiver/bench.mjs')) status ||= node('--import', 'tsx', 'tests/receiver/bench.mjs');
process.exit(status);
