import { Agent, request } from 'node:http';
import { canonicalJson, type Receipt } from '../../../src/core/contract/index.js';
import { jpeg } from './photos.js';
import { message } from './samples.js';

/** One message on its way, as the outbox of a page holds it: it goes out again until there is a receipt. */
export interface Parcel {
  readonly key: string;
  readonly body: string;
  readonly photoId: string | null;
  receipt: Receipt | null;
  /** Answers that differ from the first receipt: each one is a fault. */
  contradictions: number;
  /** The first receipt came as a replay: the record was on disk, its answer had been lost. */
  answerWasLost: boolean;
}

export function parcel(name: string, withPhoto: boolean): Parcel {
  const photoId = withPhoto ? `photo-${name}` : null;
  const body = canonicalJson(message({ content: `Góp ý số ${name}.`, photos: photoId === null ? [] : [{ id: photoId }] }));
  return { key: `kill-${name}`, body, photoId, receipt: null, contradictions: 0, answerWasLost: false };
}

/** What came back, or `null` when the line broke or was cut by us after `cutMs`. */
interface Answer {
  status: number;
  text: string;
}

export class Line {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 });
  readonly #port: number;
  readonly #addressOf: () => string;

  constructor(port: number, addressOf: () => string) {
    this.#port = port;
    this.#addressOf = addressOf;
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Sends one parcel once. `cutMs` closes the connection after that time, as a lost network does. */
  async deliver(item: Parcel, cutMs: number | null): Promise<void> {
    if (item.photoId !== null) {
      const stored = await this.#exchange('PUT', `/v1/dong-xa/photos/${item.photoId}`, 'image/jpeg', jpeg(), {}, cutMs);
      if (!stored || stored.status >= 300) return;
    }
    const answer = await this.#exchange('POST', '/v1/dong-xa/feedback', 'application/json', Buffer.from(item.body), { 'idempotency-key': item.key }, cutMs);
    if (!answer || (answer.status !== 200 && answer.status !== 201)) return;
    const receipt = JSON.parse(answer.text) as Receipt;
    if (item.receipt && JSON.stringify(item.receipt) !== JSON.stringify(receipt)) item.contradictions += 1;
    if (item.receipt === null) item.answerWasLost = answer.status === 200;
    item.receipt ??= receipt;
  }

  #exchange(method: string, path: string, type: string, body: Buffer, headers: Record<string, string>, cutMs: number | null): Promise<Answer | null> {
    return new Promise((resolve) => {
      const outgoing = request(
        { agent: this.#agent, port: this.#port, host: '127.0.0.1', method, path, headers: { 'content-type': type, 'content-length': body.length, 'x-forwarded-for': this.#addressOf(), ...headers } },
        (incoming) => {
          const parts: Buffer[] = [];
          incoming.on('data', (part: Buffer) => parts.push(part));
          incoming.on('end', () => {
            resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(parts).toString() });
          });
          incoming.on('error', () => {
            resolve(null);
          });
        },
      );
      outgoing.on('error', () => {
        resolve(null);
      });
      if (cutMs !== null) setTimeout(() => outgoing.destroy(), cutMs).unref();
      outgoing.on('close', () => {
        resolve(null);
      });
      outgoing.end(body);
    });
  }
}
