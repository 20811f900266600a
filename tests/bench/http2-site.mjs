/** HTTP/2 + TLS site with brotli, like a CDN, for the load benchmark: `mounts` {prefix: folder}, `pages` {path: text}. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import http2 from 'node:http2';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json' };

export async function startSite({ mounts, pages, scratch }) {
  const { key, cert } = certificate(scratch);
  const answers = new Map();
  const find = (url) => {
    if (pages[url] !== undefined) return { body: Buffer.from(pages[url]), type: TYPES[path.extname(url)] ?? TYPES['.html'] };
    for (const [prefix, folder] of Object.entries(mounts)) {
      const file = path.join(folder, url.slice(prefix.length));
      if (url.startsWith(prefix) && existsSync(file) && statSync(file).isFile()) return { body: readFileSync(file), type: TYPES[path.extname(file)] ?? 'application/octet-stream' };
    }
    return undefined;
  };
  const answer = (url) => {
    if (!answers.has(url)) {
      const found = find(url);
      answers.set(url, found && { type: found.type, body: brotliCompressSync(found.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) });
    }
    return answers.get(url);
  };
  const server = http2.createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    const found = answer(decodeURIComponent(request.url.split('?')[0]));
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': found.type, 'content-encoding': 'br', 'content-length': found.body.length, 'cache-control': 'public, max-age=31536000' });
    response.end(found.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `https://localhost:${server.address().port}`, find, close: () => server.close() };
}

function certificate(scratch) {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(scratch, name));
  if (!existsSync(cert)) {
    mkdirSync(scratch, { recursive: true });
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '365', '-subj', '/CN=localhost'], { stdio: 'ignore' });
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
