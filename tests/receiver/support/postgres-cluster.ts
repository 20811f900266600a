import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const INSTALL_LINE = 'apt-get install -y postgresql';

/** A throw-away PostgreSQL server with durability as it comes (fsync on). */
export interface Cluster {
  /** Makes an empty database and gives its address. */
  database(): string;
  /** Stops at once, as a crash would, and starts again. */
  restart(): void;
  stop(): void;
}

/** Folder of `initdb` and `pg_ctl`, `null` when PostgreSQL is not installed. */
export function postgresBinaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  for (const version of versions) if (existsSync(join(debian, version, 'bin', 'initdb'))) return join(debian, version, 'bin');
  const found = spawnSync('sh', ['-c', 'command -v initdb']).stdout.toString().trim();
  return found === '' ? null : found.replace(/\/initdb$/, '');
}

/** PostgreSQL refuses to run as root; Debian's package brings a user of its own. */
function owner(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres']).toString());
  return { uid: id('-u'), gid: id('-g') };
}

export async function startCluster(): Promise<Cluster> {
  const bin = postgresBinaries();
  if (bin === null) throw new Error(`PostgreSQL is not installed: ${INSTALL_LINE}`);
  const user = owner();
  const folder = mkdtempSync(join(tmpdir(), 'commune-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const port = await freePort();
  const run = (program: string, words: string[]): void => {
    execFileSync(join(bin, program), words, { ...user, cwd: folder, stdio: 'ignore', env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder } });
  };
  run('initdb', ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const start = (): void => {
    run('pg_ctl', ['-D', join(folder, 'data'), '-l', join(folder, 'log'), '-w', '-o', `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=60`, 'start']);
  };
  start();
  let made = 0;
  return {
    database: () => {
      made += 1;
      run('psql', ['-h', folder, '-p', String(port), '-U', 'postgres', '-c', `create database t${made}`]);
      return `postgres://postgres@127.0.0.1:${port}/t${made}`;
    },
    restart: () => {
      run('pg_ctl', ['-D', join(folder, 'data'), '-m', 'immediate', '-w', 'stop']);
      start();
    },
    stop: () => {
      run('pg_ctl', ['-D', join(folder, 'data'), '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
