import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildReceiver, startChild } from './support/built-receiver.js';
import { message } from './support/samples.js';

interface Outcome {
  code: number | null;
  out: string;
  error: string;
}

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'commune-cli-'));
  const communes = join(folder, 'communes.json');
  const data = join(folder, 'data');
  let built: Awaited<ReturnType<typeof buildReceiver>>;
  before(async () => {
    writeFileSync(communes, JSON.stringify([{ key: 'dong-xa', name: 'UBND xã Đông Xá' }]));
    built = await buildReceiver();
  });
  after(() => {
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (words: string[], input = '', more: Record<string, string> = {}): Promise<Outcome> => new Promise((resolve) => {
    const child = spawn(process.execPath, [built.entry, ...words], { env: { ...process.env, RECEIVER_FOLDER: data, COMMUNES_FILE: communes, ...more } });
    let [out, error] = ['', ''];
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (error += part.toString()));
    child.on('close', (code) => {
      resolve({ code, out, error });
    });
    child.stdin.end(input);
  });

  it('lists its commands, and says so when there is none of that name', async () => {
    assert.equal((await run(['help'])).code, 0);
    const unknown = await run(['nonsense']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.out, /add-officer/);
  });

  it('adds the first account with a password read from standard input', async () => {
    const short = await run(['add-officer', 'dong-xa', 'truong', 'Nguyễn Thị Trưởng', 'chief'], 'ngan\n');
    assert.equal(short.code, 2);
    const added = await run(['add-officer', 'dong-xa', 'truong', 'Nguyễn Thị Trưởng', 'chief'], 'mat-khau-du-dai\n');
    assert.deepEqual([added.code, added.error], [0, '']);
    assert.equal((await run(['add-officer', 'xa-khac', 'truong', 'Ai Đó'], 'mat-khau-du-dai\n')).code, 2);
    const child = await startChild(built.entry, { RECEIVER_FOLDER: data, PUBLIC_ORIGIN: 'http://receiver.test' });
    const response = await fetch(`http://127.0.0.1:${child.port}/v1/dong-xa/officers/sign-in`, {
      method: 'POST', headers: { 'content-type': 'application/json', origin: 'http://receiver.test' }, body: JSON.stringify({ username: 'truong', password: 'mat-khau-du-dai' }),
    });
    await child.kill();
    assert.equal(response.status, 200);
    assert.equal(((await response.json()) as { role: string }).role, 'chief');
  });

  it('seeds, backs up, restores and deletes', async () => {
    assert.match((await run(['seed', 'dong-xa'])).out, /"messages":10/);
    assert.equal((await run(['backup', join(folder, 'backup')])).code, 0);
    const other = { RECEIVER_FOLDER: join(folder, 'other') };
    assert.equal((await run(['restore', join(folder, 'backup')], '', other)).code, 0);
    assert.equal((await run(['restore', join(folder, 'backup')], '', other)).code, 1);
    assert.match((await run(['seed', 'dong-xa'], '', other)).out, /"messages":0/);
    assert.match((await run(['retention'], '', other)).out, /"messages":0/);
  });

  it('works beside a running receiver without costing it a message', async () => {
    const child = await startChild(built.entry, { RECEIVER_FOLDER: data });
    const send = async (number: number): Promise<number> => (await fetch(`http://127.0.0.1:${child.port}/v1/dong-xa/feedback`, {
      method: 'POST', body: JSON.stringify(message({ content: `Góp ý ${number}.` })),
      headers: { 'content-type': 'application/json', 'idempotency-key': `beside-a-command-${number}`, 'x-forwarded-for': `10.1.0.${number}` },
    })).status;
    const [seeded, backedUp, ...statuses] = await Promise.all([
      run(['seed', 'dong-xa']), run(['backup', join(folder, 'beside')]), ...Array.from({ length: 150 }, async (_, number) => {
        await new Promise((resolve) => setTimeout(resolve, number * 8));
        return send(number);
      }),
    ]);
    await child.kill();
    assert.deepEqual([seeded.code, backedUp.code], [0, 0]);
    assert.deepEqual([...new Set(statuses)], [201]);
  });

  it('ends with a sentence, not a stack, when something is missing', async () => {
    const wrong = await run(['start'], '', { COMMUNES_FILE: join(folder, 'none.json') });
    assert.equal(wrong.code, 1);
    assert.match(wrong.error, /none\.json cannot be read/);
    assert.ok(!wrong.error.includes('    at '));
    assert.equal((await run(['move', 'only-one'])).code, 2);
  });
});
