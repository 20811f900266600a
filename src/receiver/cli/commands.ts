import { mkdir } from 'node:fs/promises';
import type { OfficerRole } from '../../core/contract/index.js';
import { createReceiver, type Receiver } from '../receiver.js';
import { PASSWORD_LENGTH } from '../officers/password-length.js';
import { writeAudit } from '../officers/audit.js';
import { seed } from '../seed/seed.js';
import { serveReceiver } from '../serve.js';
import { backupStore, restoreStore } from '../store/backup.js';
import { moveStore } from '../store/move.js';
import { openStore } from '../store/open-store.js';
import type { Configuration } from './configuration.js';
import { readPassword } from './read-password.js';

/** Writes one line for the operator. */
export type Say = (line: string) => void;

/** A command: what it does in one line, its arguments, and the doing. */
export interface Command {
  readonly usage: string;
  readonly about: string;
  run(configuration: Configuration, words: readonly string[], say: Say): Promise<void>;
}

/** A wrong call; shown without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

async function open(configuration: Configuration): Promise<Receiver> {
  await mkdir(configuration.folder, { recursive: true });
  return createReceiver({
    store: configuration.store, photoFolder: configuration.photoFolder, communes: configuration.communes, holidays: configuration.holidays,
    publicOrigin: configuration.publicOrigin, ...(configuration.inboxFolder === undefined ? {} : { inboxFolder: configuration.inboxFolder }),
  });
}

async function start(configuration: Configuration, say: Say): Promise<void> {
  const receiver = await open(configuration);
  const running = await serveReceiver(receiver, configuration);
  say(`commune-receiver: http://${configuration.hostname}:${running.port} (${receiver.services.store.kind})`);
  const stop = (): void => {
    running.stop().then(() => process.exit(0), () => process.exit(1));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

async function addOfficer(configuration: Configuration, words: readonly string[], say: Say): Promise<void> {
  const [commune, username, name, role = 'officer'] = words;
  if (!commune || !username || !name || !['officer', 'chief'].includes(role)) throw new UsageError('add-officer <xã> <tên đăng nhập> <họ tên> [officer|chief]');
  const receiver = await open(configuration);
  try {
    if (!(await receiver.services.communes.find(commune))) throw new UsageError(`Không có xã ${commune} trong kho.`);
    const password = await readPassword(`Mật khẩu (ít nhất ${PASSWORD_LENGTH.least} ký tự): `);
    if (password.length < PASSWORD_LENGTH.least) throw new UsageError('Mật khẩu quá ngắn.');
    const auth = await receiver.services.auth();
    const id = await auth.add({ commune, username: username.toLowerCase(), name, role: role as OfficerRole, password });
    await receiver.services.store.write((transaction) => writeAudit(transaction, receiver.services, commune, null, { action: 'officer.added', subject: id, detail: `${role} (dòng lệnh)` }));
    say(`Đã thêm ${username} (${role}) cho xã ${commune}.`);
  } finally {
    await receiver.close();
  }
}

async function move(configuration: Configuration, words: readonly string[], say: Say): Promise<void> {
  const [file, url] = words;
  if (!file || !url || !/^postgres(?:ql)?:/.test(url)) throw new UsageError('move <tệp receiver.db> <postgres://…>');
  const source = await openStore(file);
  const target = await openStore(url);
  try {
    const moved = await moveStore(source, target);
    for (const [table, rows] of Object.entries(moved)) say(`${table}: ${rows}`);
    say('Đã chuyển đủ. Đặt DATABASE_URL rồi khởi động lại; thư mục ảnh giữ nguyên.');
  } finally {
    await source.close();
    await target.close();
  }
}

function folderOf(words: readonly string[], usage: string): string {
  const [folder] = words;
  if (!folder) throw new UsageError(usage);
  return folder;
}

function embeddedOnly(configuration: Configuration): void {
  if (/^postgres/.test(configuration.store)) throw new UsageError('Kho PostgreSQL sao lưu bằng pg_dump; xem trang vận hành.');
}

async function once(configuration: Configuration, work: (receiver: Receiver) => Promise<unknown>): Promise<void> {
  const receiver = await open(configuration);
  try {
    await work(receiver);
  } finally {
    await receiver.close();
  }
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  start: { usage: 'start', about: 'Chạy máy nhận', run: (configuration, _words, say) => start(configuration, say) },
  'add-officer': { usage: 'add-officer <xã> <tên đăng nhập> <họ tên> [officer|chief]', about: 'Thêm tài khoản cán bộ', run: addOfficer },
  backup: {
    usage: 'backup <thư mục>', about: 'Sao lưu kho và ảnh khi máy đang chạy',
    run: async (configuration, words, say) => {
      embeddedOnly(configuration);
      await backupStore(configuration.store, configuration.photoFolder, folderOf(words, 'backup <thư mục>'));
      say('Đã sao lưu và kiểm tra.');
    },
  },
  restore: {
    usage: 'restore <thư mục>', about: 'Phục hồi vào chỗ trống',
    run: async (configuration, words, say) => {
      embeddedOnly(configuration);
      await mkdir(configuration.folder, { recursive: true });
      await restoreStore(folderOf(words, 'restore <thư mục>'), configuration.store, configuration.photoFolder);
      say('Đã phục hồi.');
    },
  },
  move: { usage: 'move <tệp receiver.db> <postgres://…>', about: 'Chuyển từ tệp sang PostgreSQL', run: move },
  retention: {
    usage: 'retention', about: 'Xóa những gì đã hết hạn lưu',
    run: (configuration, _words, say) => once(configuration, async (receiver) => { say(JSON.stringify(await receiver.retention())); }),
  },
  seed: {
    usage: 'seed [xã]', about: 'Thêm góp ý mẫu (bịa ra) để xem thử',
    run: (configuration, [commune], say) => once(configuration, async (receiver) => { say(JSON.stringify(await seed(receiver, { commune: commune ?? 'dong-xa' }))); }),
  },
};
