import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/receiver/store/open-store.js';
import { openPhotoFolder } from '../../../src/receiver/photos/photo-folder.js';
import { startChild } from './built-receiver.js';
import { seededRandom } from './random.js';
import { Line, parcel, type Parcel } from './stubborn-sender.js';

/** What a series of killed receivers left behind. */
export interface KillReport {
  runs: number;
  messages: number;
  /** Messages on disk whose first answer never reached the sender: what a naive form would send twice. */
  answersLost: number;
  lost: number;
  doubled: number;
  contradicted: number;
  photosLost: number;
}

export interface KillOptions {
  entry: string;
  runs: number;
  seed: number;
  /** `DATABASE_URL`, or `null` for the embedded file. */
  databaseUrl: string | null;
  /** Called once a run while messages are under way, instead of nothing (restarting the database). */
  disturb?: (run: number) => void;
}

const PARCELS_A_RUN = 12;
const SENDERS = 6;

/**
 * Each run starts a receiver on the same store, sends new messages and those not yet acknowledged, cuts some
 * connections, and kills the process with SIGKILL at a moment the seed decides. At the end one receiver is left alone
 * until everything is acknowledged; then the store is read.
 */
export async function killRuns(options: KillOptions): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'commune-kill-'));
  const communes = join(folder, 'communes.json');
  writeFileSync(communes, JSON.stringify([{ key: 'dong-xa', name: 'UBND xã Đông Xá' }]));
  const environment = { RECEIVER_FOLDER: folder, COMMUNES_FILE: communes, ...(options.databaseUrl === null ? {} : { DATABASE_URL: options.databaseUrl }) };
  const random = seededRandom(options.seed);
  const parcels: Parcel[] = [];
  let addresses = 0;
  const addressOf = (): string => `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses++ & 255}`;
  try {
    for (let run = 0; run <= options.runs; run += 1) {
      const last = run === options.runs;
      if (!last) for (let i = 0; i < PARCELS_A_RUN; i += 1) parcels.push(parcel(`${String(run).padStart(6, '0')}-${String(i).padStart(4, '0')}`, random() < 0.15));
      const child = await startChild(options.entry, environment);
      const line = new Line(child.port, addressOf);
      const waiting = parcels.filter((item) => item.receipt === null || (!last && random() < 0.002));
      const sending = sendAll(line, waiting, last, () => (!last && random() < 0.2 ? Math.floor(random() * 12) : null));
      if (last) await sending;
      else {
        await untilBusy(parcels, random);
        options.disturb?.(run);
      }
      await child.kill();
      line.close();
      await sending;
    }
    return { runs: options.runs, messages: parcels.length, answersLost: parcels.filter((item) => item.answerWasLost).length, ...(await judge(options.databaseUrl ?? join(folder, 'receiver.db'), join(folder, 'photos'), parcels)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits until some messages of this run are acknowledged (sometimes none), then a few milliseconds more. */
async function untilBusy(parcels: readonly Parcel[], random: () => number): Promise<void> {
  const acknowledged = (): number => parcels.filter((item) => item.receipt !== null).length;
  const wanted = acknowledged() + Math.floor(random() * PARCELS_A_RUN * 0.8);
  const until = Date.now() + 3000;
  while (acknowledged() < wanted && Date.now() < until) await pause(1);
  await pause(Math.floor(random() * 8));
}

async function sendAll(line: Line, parcels: readonly Parcel[], untilDone: boolean, cutOf: () => number | null): Promise<void> {
  const queue = [...parcels];
  await Promise.all(Array.from({ length: SENDERS }, async () => {
    for (let item = queue.shift(); item; item = queue.shift()) {
      await line.deliver(item, cutOf());
      for (let attempt = 0; untilDone && item.receipt === null && attempt < 50; attempt += 1) await line.deliver(item, null);
    }
  }));
}

async function judge(storeAddress: string, photoFolder: string, parcels: readonly Parcel[]): Promise<Pick<KillReport, 'lost' | 'doubled' | 'contradicted' | 'photosLost'>> {
  const store = await openStore(storeAddress);
  const photos = await openPhotoFolder(photoFolder);
  try {
    const rows = await store.db.selectFrom('submission').select(['id', 'code', 'content']).execute();
    const byContent = new Map<string, string[]>();
    for (const row of rows) byContent.set(row.content, [...(byContent.get(row.content) ?? []), row.code]);
    let [lost, doubled, photosLost] = [0, 0, 0];
    for (const item of parcels) {
      const codes = byContent.get((JSON.parse(item.body) as { content: string }).content) ?? [];
      if (item.receipt === null || !codes.includes(item.receipt.code)) lost += 1;
      if (codes.length > 1) doubled += 1;
      if (item.photoId !== null && (await photos.get('dong-xa', item.photoId)) === null) photosLost += 1;
    }
    return { lost, doubled: doubled + Math.max(0, rows.length - parcels.length), contradicted: parcels.reduce((sum, item) => sum + item.contradictions, 0), photosLost };
  } finally {
    await store.close();
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function sentence(report: KillReport, where: string): string {
  return `${where}: ${report.runs} kills, ${report.messages} messages, ${report.answersLost} answers lost after the commit: ${report.lost} lost, ${report.doubled} doubled, ${report.contradicted} contradicted, ${report.photosLost} photos lost`;
}
