import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Hono } from 'hono';
import { ProblemError } from '../http/problem.js';
import type { ReceiverEnv } from '../services.js';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.map': 'application/json',
};

/** Everything from the receiver itself; photos may be drawn from blobs; no frame of another page. Constructed style sheets need no exception. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/** The officers' page: a folder of built files under `/hop-thu`. Unknown names without an ending get the page itself. */
export function inboxPages(folder: string | undefined): Hono<ReceiverEnv> {
  const pages = new Hono<ReceiverEnv>();
  if (folder === undefined) return pages;
  pages.get('/hop-thu', (context) => context.redirect('hop-thu/', 301));
  pages.get('/hop-thu/*', async (context) => {
    const wanted = decodePath(context.req.path.slice('/hop-thu/'.length));
    const path = normalize(join(folder, wanted === '' || extname(wanted) === '' ? 'index.html' : wanted));
    const type = TYPES[extname(path)];
    if (!path.startsWith(normalize(folder) + sep) || wanted.includes('\0') || type === undefined) throw new ProblemError('not-found');
    return new Response(await fileOr404(path), {
      headers: {
        'content-type': type, 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin', 'cache-control': extname(path) === '.html' ? 'no-cache' : 'public, max-age=3600',
      },
    });
  });
  return pages;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A broken escape names no file.
    throw new ProblemError('not-found');
  }
}

async function fileOr404(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    // Missing or unreadable is the same to the reader.
    throw new ProblemError('not-found');
  }
}
