import { createReadStream, existsSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.txt': 'text/plain; charset=utf-8',
};

/**
 * A small web server for the demo site and for tests, without a dependency.
 *
 * @param {object} options
 * @param {Record<string, string>} options.mounts folder by address prefix, "/cdn/" before "/"; the first that has the file answers
 * @param {Record<string, Record<string, string>>} [options.headers] headers by path of a page
 * @param {Array<(request: http.IncomingMessage, response: http.ServerResponse) => boolean | Promise<boolean>>} [options.handlers]
 *   services that run beside the pages; the first that returns true has answered
 * @returns {http.Server}
 */
export function staticSite({ mounts, headers = {}, handlers = [] }) {
  return http.createServer(async (request, response) => {
    try {
      for (const handle of handlers) if (await handle(request, response)) return;
      const address = decodeURIComponent(new URL(request.url, 'http://site').pathname);
      const file = findFile(mounts, address.endsWith('/') ? `${address}index.html` : address);
      if (!file) return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có trang này.\n');
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache', ...headers[address] });
      createReadStream(file).pipe(response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
}

function findFile(mounts, address) {
  for (const [prefix, folder] of Object.entries(mounts)) {
    if (!address.startsWith(prefix)) continue;
    const root = path.resolve(folder);
    const file = path.join(root, address.slice(prefix.length));
    if (file.startsWith(root + path.sep) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}

/** Listens on the port, or on the next free one after it. @returns {Promise<number>} the port */
export function listen(server, port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' && port ? listen(server, port + 1, host).then(resolve, reject) : reject(error)));
    server.listen(port, host, () => resolve(server.address().port));
  });
}
