import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';
import { freePort } from './postgres-cluster.js';

const PACKAGE = fileURLToPath(new URL('../../../src/receiver', import.meta.url));

/** Drivers with native parts stay outside; the rest goes into one file, because two hundred starts load it two hundred times. */
const OUTSIDE = /^(?:node:.*|libsql|pg|better-auth.*)$/;

/** Builds the package into a folder of its own inside it, so that what stays outside is found. */
export async function buildReceiver(): Promise<{ entry: string; remove(): void }> {
  const parent = join(PACKAGE, '.cache', 'dist');
  mkdirSync(parent, { recursive: true });
  const outDir = mkdtempSync(join(parent, 'test-'));
  await build({ root: PACKAGE, configFile: join(PACKAGE, 'vite.config.ts'), logLevel: 'silent', ssr: { noExternal: true }, build: { outDir, emptyOutDir: true, sourcemap: false, rolldownOptions: { external: OUTSIDE } } });
  return {
    entry: join(outDir, 'main.js'),
    remove: () => {
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** A receiver in a process of its own, which may be killed. */
export interface ChildReceiver {
  readonly port: number;
  /** SIGKILL: no handler runs, nothing is flushed. Resolves when the process is gone. */
  kill(): Promise<void>;
}

export async function startChild(entry: string, environment: Record<string, string>): Promise<ChildReceiver> {
  const port = await freePort();
  const child = spawn(process.execPath, [entry, 'start'], { env: { ...process.env, ...environment, PORT: String(port), BEHIND_PROXY: '1' }, stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  await ready(child);
  return {
    port,
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('http://')) resolve();
    });
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
    });
    child.once('exit', (code) => {
      reject(new Error(`receiver ended with ${String(code)}: ${said}`));
    });
  });
}
