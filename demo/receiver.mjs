/**
 * The demo's receiver of feedback and surveys with its officers' page, on the site's own origin (`/v1/…`, `/hop-thu/`), on an
 * embedded store in `var/demo` that is filled with invented messages. Delete that folder to begin again.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const COMMUNE = 'dong-xa';
/** Everybody can read it here: good for trying on one's own machine and for nothing else. */
const PASSWORD = 'chi-de-xem-thu';
const ACCOUNTS = [
  { username: 'lanhdao', name: 'Trần Thị Mẫu (xem thử)', role: 'chief' },
  { username: 'canbo', name: 'Lê Văn Mẫu (xem thử)', role: 'officer' },
];
/** The usual kinds, and help at home, which the demo's site file switches on. */
const KINDS = [
  ...['gop-y', 'khen-ngoi'].map((kind) => ({ kind, contactModes: ['contact-private', 'named', 'anonymous'], workingDays: kind === 'gop-y' ? 7 : null, retentionDays: 180 })),
  ...['phan-anh', 'kien-nghi'].map((kind) => ({ kind, contactModes: ['contact-private', 'named'], workingDays: 15, retentionDays: 730 })),
  { kind: 'ho-tro-tai-nha', contactModes: ['contact-private'], workingDays: 3, retentionDays: 180 },
];

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const page = path.join(project, 'src/receiver/dist/hop-thu');

/**
 * Opens the demo's receiver; tests give another folder.
 * @param {{ folder?: string, origin?: string, say?: (line: string) => void }} [options]
 * @returns {Promise<{ handle: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<boolean>, close: () => Promise<void> }>}
 */
export async function openDemoReceiver({ folder = path.join(project, 'var/demo'), origin = `http://localhost:${process.env.PORT ?? 5173}`, say = console.log } = {}) {
  if (pageIsOld()) await buildPage();
  const { createReceiver, seed } = await tsImport('../src/receiver/index.ts', import.meta.url);
  const { VIETNAM_HOLIDAYS } = await tsImport('../src/core/holidays/vietnam.ts', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const receiver = await createReceiver({
    store: path.join(folder, 'receiver.db'), photoFolder: path.join(folder, 'photos'), publicOrigin: origin, inboxFolder: page, holidays: [VIETNAM_HOLIDAYS],
    communes: [{ key: COMMUNE, name: 'UBND xã Đông Xá (xem thử)', settings: { kinds: KINDS } }],
  });
  await seed(receiver, { commune: COMMUNE });
  await addAccounts(receiver);
  say(`\n  Hòm thư cán bộ (xem thử): ${origin}/hop-thu/${COMMUNE}\n  Tài khoản CHỈ ĐỂ XEM THỬ, chỉ mở được từ máy này: ${ACCOUNTS.map(({ username }) => username).join(' hoặc ')}, mật khẩu ${PASSWORD}`);
  return { handle: (request, response) => answer(receiver, origin, request, response), close: () => receiver.close() };
}

async function addAccounts(receiver) {
  const auth = await receiver.services.auth();
  const known = (await auth.list(COMMUNE)).map(({ username }) => username);
  for (const account of ACCOUNTS) if (!known.includes(account.username)) await auth.add({ ...account, commune: COMMUNE, password: PASSWORD });
}

/** @returns whether the address is the receiver's; then it has answered */
async function answer(receiver, origin, request, response) {
  const { pathname } = new URL(request.url, origin);
  if (!/^\/(v1|hop-thu)(\/|$)/.test(pathname)) return false;
  if (/^\/hop-thu|\/officers(\/|$)/.test(pathname) && !fromThisMachine(request)) {
    response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end('Hòm thư xem thử chỉ mở được từ máy đang chạy nó.\n');
    return true;
  }
  const reply = await receiver.fetch(toRequest(request, origin), { address: request.socket.remoteAddress ?? '' });
  response.statusCode = reply.status;
  reply.headers.forEach((value, name) => name !== 'set-cookie' && response.setHeader(name, value));
  if (reply.headers.getSetCookie().length) response.setHeader('set-cookie', reply.headers.getSetCookie());
  response.end(Buffer.from(await reply.arrayBuffer()));
  return true;
}

/** The demo's password is no secret, so the officers' side answers this machine only, and only under its own names. */
function fromThisMachine(request) {
  return /^(::1|(::ffff:)?127\.)/.test(request.socket.remoteAddress ?? '') && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '');
}

/** The port may be another than planned, and people write 127.0.0.1 for localhost: the site's own pages are one origin here. */
function toRequest(request, origin) {
  const headers = new Headers();
  for (let i = 0; i < request.rawHeaders.length; i += 2) headers.append(request.rawHeaders[i], request.rawHeaders[i + 1]);
  if (headers.get('origin') === `http://${request.headers.host}`) headers.set('origin', origin);
  const withBody = !['GET', 'HEAD'].includes(request.method);
  return new Request(new URL(request.url, origin), { method: request.method, headers, ...(withBody && { body: Readable.toWeb(request), duplex: 'half' }) });
}

/** Not built, or built from older sources. */
function pageIsOld() {
  if (!existsSync(path.join(page, 'inbox.js'))) return true;
  const time = statSync(path.join(page, 'inbox.js')).mtimeMs;
  return ['src/core', 'src/platform', 'src/ui', 'src/widgets/inbox', 'src/receiver/page'].some((folder) =>
    readdirSync(path.join(project, folder), { recursive: true }).some((name) => statSync(path.join(project, folder, String(name))).mtimeMs > time));
}

async function buildPage() {
  const { build } = await import('vite');
  await build({ configFile: path.join(project, 'src/receiver/page/vite.config.mjs') });
}
