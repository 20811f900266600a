import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of the package a bundled module belongs to; undefined for our own. */
const packageFolder = (id) => /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1];

/**
 * Writes the licences of everything that the bundles contain: the notices that minifying took out of the scripts.
 *
 * @param {string} file
 * @param {Array<{ type: string, moduleIds?: string[] }>} outputs files of the builds
 */
export function writeNotices(file, outputs) {
  const folders = new Set(outputs.filter((output) => output.type === 'chunk').flatMap((chunk) => chunk.moduleIds.map(packageFolder)).filter(Boolean));
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${text ? readFileSync(path.join(folder, text), 'utf8').trim() : `Licence: ${license}`}\n`;
  });
  const head = 'commune-widgets (MIT) contains the following packages. Their notices were taken out of the minified scripts and stand here.\n';
  writeFileSync(file, [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`));
}
