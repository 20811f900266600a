/**
 * `npm run build`: everything that is published, into dist/.
 *   node .tools/build.mjs [part …]    parts: npm types manifest schema cdn receiver   (default: all of them)
 *
 *   dist/npm       ES modules for bundlers       dist/types  their types        dist/custom-elements.json  the manifest
 *   dist/schema    JSON Schemas of the files a commune writes
 *   src/receiver/dist   the receiver, runnable without a compiler
 *   dist/cdn       commune.js with files/ beside it, commune.all.js, and the licences of what is inside
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { findTags, nameByContent } from './file-list.mjs';
import { writeNotices } from './notices.mjs';
import { writeSchemas } from './schemas.mjs';

const run = (command, args) => {
  const { status } = spawnSync(process.execPath, [path.join('node_modules', command), ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
};

const inWorkspace = (name) => {
  const { status } = spawnSync('npm', ['run', 'build', '-w', name, '--silent'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`build of ${name} failed`);
};

const viteBuild = async (mode) => [await build({ mode, logLevel: 'warn' })].flat().flatMap((result) => result.output);

/** The webmaster's scripts. The options are for tests: another folder, another version, stand-ins for the widgets. */
export async function buildCdn({ out = 'dist/cdn', version, elements } = {}) {
  Object.assign(process.env, version && { COMMUNE_VERSION: version }, elements && { COMMUNE_ELEMENTS: elements });
  // Beside the old files, which stay until the new ones are complete.
  const part = `${out}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  process.env.COMMUNE_OUT = path.join(part, 'files/new');
  const outputs = await viteBuild('widgets');
  process.env.COMMUNE_FOLDER = nameByContent(part, Object.keys(findTags(process.env.COMMUNE_ELEMENTS ?? 'src/widgets').entries));
  process.env.COMMUNE_OUT = part;
  outputs.push(...await viteBuild('loader'), ...(elements ? [] : await viteBuild('all')));
  writeNotices(path.join(part, 'THIRD-PARTY.txt'), outputs);
  rmSync(out, { recursive: true, force: true });
  renameSync(part, out);
}

const PARTS = {
  npm: () => viteBuild('npm'),
  types: () => run('typescript/bin/tsc', ['-p', 'tsconfig.json']),
  manifest: () => run('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet', '--config', '.tools/manifest.config.mjs']),
  schema: () => writeSchemas('dist/schema'),
  cdn: () => buildCdn(),
  receiver: () => inWorkspace('commune-receiver'),
};

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  process.chdir(path.resolve(import.meta.dirname, '..'));
  const asked = process.argv.slice(2);
  if (!asked.length) rmSync('dist', { recursive: true, force: true });
  for (const name of asked.length ? asked : Object.keys(PARTS)) {
    const start = Date.now();
    await PARTS[name]();
    console.log(`${name.padEnd(9)}${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
}
