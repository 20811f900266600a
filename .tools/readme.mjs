/**
 * Writes the generated parts of README.md between their markers: API tables from the manifest, sizes from the built files.
 *   node .tools/readme.mjs           writes        (after `npm run build`)
 *   node .tools/readme.mjs --check   fails where what stands there is no longer true
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { measure } from '../tests/checks/sizes.mjs';

const README = 'README.md';
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter((declaration) => declaration.tagName).sort((a, b) => a.tagName.localeCompare(b.tagName));

const cell = (text) => String(text ?? '').replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
const table = (head, rows) => (rows.length ? `| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|\n${rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}\n` : '');
const code = (text) => (text ? `\`${String(text).replace(/`/g, '')}\`` : '');

/** Attributes every widget has are told once, above the table of each. */
const SHARED = new Set(['frame', 'heading', 'heading-level', 'theme']);

function apiOf(element) {
  const attributes = (element.attributes ?? []).filter(({ name }) => !SHARED.has(name));
  const properties = (element.members ?? []).filter((member) => member.kind === 'field' && !member.attribute && !member.static && !member.readonly && member.privacy !== 'private' && member.description);
  const methods = (element.members ?? []).filter((member) => member.kind === 'method' && member.privacy !== 'private' && member.description);
  const parts = (element.cssParts ?? []).filter(({ name }) => name !== 'frame');
  return [
    `#### \`<${element.tagName}>\`\n\n${cell(element.summary ?? element.description)}\n`,
    table(['Attribute', 'Type', 'Default', 'What'], attributes.map((a) => [code(a.name), code(a.type?.text), code(a.default), a.description])),
    table(['Property', 'Type', 'What'], properties.map((p) => [code(p.name), code(p.type?.text), p.description])),
    table(['Method', 'What'], methods.map((m) => [code(`${m.name}(${(m.parameters ?? []).map((p) => p.name).join(', ')})`), m.description])),
    table(['Event', 'Class', 'What'], (element.events ?? []).filter((e) => e.name && e.description).map((e) => [code(e.name), code(e.type?.text), e.description])),
    table(['Part', 'What'], parts.map((p) => [code(`::part(${p.name})`), p.description])),
    table(['Slot', 'What'], (element.slots ?? []).map((s) => [s.name ? code(s.name) : '(default)', s.description])),
  ].filter(Boolean).join('\n');
}

function sharedApi() {
  const base = elements.find((element) => (element.attributes ?? []).some(({ name }) => name === 'theme'));
  const attributes = (base?.attributes ?? []).filter(({ name }) => SHARED.has(name));
  const tokens = manifest.modules.flatMap((module) => module.declarations ?? []).find(({ name }) => name === 'CommuneElement')?.cssProperties ?? [];
  return [
    table(['Attribute (every widget)', 'Type', 'Default', 'What'], attributes.map((a) => [code(a.name), code(a.type?.text), code(a.default), a.description])),
    table(['Token', 'Default', 'What'], tokens.map((t) => [code(t.name), code(t.default), t.description])),
  ].join('\n');
}

function sizes() {
  const { rows } = measure();
  return table(['kB gz', ''], Object.entries(rows).map(([name, size]) => [name, size.toFixed(size < 3 ? 1 : 0)]));
}

const parts = { api: () => `${sharedApi()}\n${elements.map(apiOf).join('\n')}`, sizes };
let text = readFileSync(README, 'utf8');
for (const [name, make] of Object.entries(parts)) {
  const pattern = new RegExp(`(<!-- ${name}:start[^>]*-->)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!pattern.test(text)) throw new Error(`${README} has no markers <!-- ${name}:start --> … <!-- ${name}:end -->`);
  text = text.replace(pattern, (_match, start, end) => `${start}\n${make()}${end}`);
}

if (process.argv.includes('--check')) {
  const current = existsSync(README) ? readFileSync(README, 'utf8') : '';
  if (current !== text) {
    console.error('README.md no longer says what is true (API tables or sizes). Run `npm run build && npm run readme` and commit it.');
    process.exit(1);
  }
  console.log('README.md: API tables and sizes are true.');
} else {
  writeFileSync(README, text);
}
