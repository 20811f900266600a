import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { INSTALL_LINE, postgresBinaries, startCluster, type Cluster } from './postgres-cluster.js';

/** Gives each test an address of an empty store and a folder for photos. */
export interface StoreSource {
  readonly kind: 'libsql' | 'postgres';
  fresh(): { store: string; photoFolder: string };
}

/** Runs one suite on the embedded store and on PostgreSQL. */
export function onEachStore(name: string, suite: (source: StoreSource) => void): void {
  describe(`${name} (embedded file)`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'commune-store-'));
    let made = 0;
    suite({
      kind: 'libsql',
      fresh: () => {
        made += 1;
        return { store: join(folder, `${made}.db`), photoFolder: join(folder, `photos-${made}`) };
      },
    });
    after(() => {
      rmSync(folder, { recursive: true, force: true });
    });
  });

  describe(`${name} (PostgreSQL)`, () => {
    if (postgresBinaries() === null) {
      it('is tested where PostgreSQL is installed', { skip: `PostgreSQL is not installed; run: ${INSTALL_LINE}` }, () => undefined);
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'commune-photos-'));
    let cluster: Cluster | undefined;
    let made = 0;
    before(async () => {
      cluster = await startCluster();
    });
    suite({
      kind: 'postgres',
      fresh: () => {
        if (!cluster) throw new Error('cluster not started');
        made += 1;
        return { store: cluster.database(), photoFolder: join(folder, `photos-${made}`) };
      },
    });
    after(() => {
      cluster?.stop();
      rmSync(folder, { recursive: true, force: true });
    });
  });
}
