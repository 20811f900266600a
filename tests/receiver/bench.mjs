/**
 * Durable submissions per second, and how long one takes, on both stores with 130 communes.
 *
 *   node --import tsx tests/receiver/bench.mjs [--seconds 15] [--connections 24] [--store libsql|postgres|both] [--photos]
 *
 * The receiver is the built package in a process of its own; senders are in this one, on the same machine, so what is
 * measured includes their cost. Every answer is a 201 after the commit, each with a new key and another commune.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../../src/receiver/store/open-store.js';
import { buildReceiver, startChild } from './support/built-receiver.js';
import { INSTALL_LINE, postgresBinaries, startCluster } from './support/postgres-cluster.js';
import { message } from './support/samples.js';

const COMMUNES = 130;
const GOAL = { perSecond: 300, p99: 150 };
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '15' }, connections: { type: 'string', default: '24' }, store: { type: 'string', default: 'both' } } });
const seconds = Number(values.seconds);
const connections = Number(values.connections);

const built = await buildReceiver();
try {
  if (values.store !== 'postgres') await measure('embedded file', null);
  if (values.store !== 'libsql') {
    if (postgresBinaries() === null) console.log(`PostgreSQL is not installed; run: ${INSTALL_LINE}`);
    else {
      const cluster = await startCluster();
      try {
        await measure('PostgreSQL', cluster.database());
      } finally {
        cluster.stop();
      }
    }
  }
} finally {
  built.remove();
}

async function measure(name, databaseUrl) {
  const folder = mkdtempSync(join(tmpdir(), 'commune-bench-'));
  const communesFile = join(folder, 'communes.json');
  writeFileSync(communesFile, JSON.stringify(Array.from({ length: COMMUNES }, (_, i) => ({ key: `xa-${i}`, name: `UBND xã ${i}` }))));
  const child = await startChild(built.entry, { RECEIVER_FOLDER: folder, COMMUNES_FILE: communesFile, ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) });
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  try {
    await run(agent, child.port, 2, `warm-${name}`);
    const { latencies, failures, elapsed } = await run(agent, child.port, seconds, `run-${name}`);
    await child.kill();
    const kept = await countKept(databaseUrl ?? join(folder, 'receiver.db'));
    report(name, latencies, failures, elapsed, kept);
  } finally {
    agent.destroy();
    await child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(agent, port, duration, prefix) {
  const latencies = [];
  let failures = 0;
  let sent = 0;
  const started = performance.now();
  const until = started + duration * 1000;
  await Promise.all(Array.from({ length: connections }, async () => {
    while (performance.now() < until) {
      sent += 1;
      const at = performance.now();
      const status = await post(agent, port, sent, prefix);
      if (status === 201) latencies.push(performance.now() - at);
      else failures += 1;
    }
  }));
  return { latencies, failures, elapsed: (performance.now() - started) / 1000 };
}

function post(agent, port, number, prefix) {
  const body = JSON.stringify(message({ content: `Góp ý số ${prefix} ${number}. Đèn đường trước nhà văn hóa thôn Thượng tắt ba hôm nay, tối trẻ đi học thêm về rất nguy hiểm.` }));
  const key = `${prefix.replace(/[^a-z]/gi, '-')}-${String(number).padStart(12, '0')}`;
  return new Promise((resolve) => {
    const outgoing = request({
      agent, port, host: '127.0.0.1', method: 'POST', path: `/v1/xa-${number % COMMUNES}/feedback`,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'idempotency-key': key, 'x-forwarded-for': `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}` },
    }, (incoming) => {
      incoming.resume();
      incoming.on('end', () => resolve(incoming.statusCode));
    });
    outgoing.on('error', () => resolve(0));
    outgoing.end(body);
  });
}

async function countKept(address) {
  const store = await openStore(address);
  try {
    const row = await store.db.selectFrom('submission').select((eb) => eb.fn.countAll().as('n')).where('content', 'like', 'Góp ý số run-%').executeTakeFirstOrThrow();
    return Number(row.n);
  } finally {
    await store.close();
  }
}

function report(name, latencies, failures, elapsed, kept) {
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? NaN;
  const perSecond = latencies.length / elapsed;
  console.log(`${name}: ${perSecond.toFixed(0)} durable submissions/s (goal ${GOAL.perSecond}), p50 ${at(0.5).toFixed(1)} ms, p99 ${at(0.99).toFixed(1)} ms (goal ${GOAL.p99}), ` +
    `${failures} errors, ${kept} of ${latencies.length} found in the store after kill -9; ${connections} connections, ${elapsed.toFixed(1)} s, ${cpus().length} cores, ${COMMUNES} communes`);
  if (failures > 0 || kept !== latencies.length || perSecond < GOAL.perSecond || at(0.99) > GOAL.p99) process.exitCode = 1;
}
