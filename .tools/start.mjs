/**
 * `npm start`: the demo commune's site, with the widgets as a webmaster would put them in, from the built script.
 *   PORT=5173   the port (the next free one where it is taken)
 *   HOST=0.0.0.0   lets phones on the same network in
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { listen, staticSite } from './static-site.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
if (scriptsAreOld()) {
  console.log('Đang dựng tệp script (chỉ lần đầu, hoặc khi mã nguồn thay đổi)…');
  const { status } = spawnSync(process.execPath, ['.tools/build.mjs', 'cdn'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const server = staticSite({
  mounts: { '/cdn/': 'dist/cdn', '/': 'demo/public' },
  headers: JSON.parse(readFileSync('demo/headers.json', 'utf8')),
  handlers: await services(),
});
const host = process.env.HOST ?? '127.0.0.1';
const port = await listen(server, Number(process.env.PORT ?? 5173), host);
console.log(`\n  Trang mẫu xã Đông Xá:  http://${host === '127.0.0.1' ? 'localhost' : host}:${port}/\n  Dừng: Ctrl + C\n`);

/** Built files older than any source, or not there at all. */
function scriptsAreOld() {
  const built = 'dist/cdn/commune.all.js';
  if (!existsSync(built)) return true;
  const time = statSync(built).mtimeMs;
  const sources = ['src', '.tools'].flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))));
  return [...sources, 'package.json', 'vite.config.ts'].filter((name) => !/receiver|node_modules/.test(name)).some((name) => statSync(name).mtimeMs > time);
}

/** Services that answer beside the pages. `demo/services.mjs`, where there is one, exports them as a list of handlers. */
async function services() {
  const file = path.resolve('demo/services.mjs');
  return existsSync(file) ? (await import(file)).default : [];
}
