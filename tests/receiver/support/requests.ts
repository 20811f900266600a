import { canonicalJson } from '../../../src/core/contract/index.js';
import type { HolidayFile } from '../../../src/core/holidays/types.js';
import { createReceiver, type Receiver, type ReceiverOptions } from '../../../src/receiver/receiver.js';
import type { StoreSource } from './each-store.js';
import { message } from './samples.js';

export { message, surveyAnswer } from './samples.js';

/** Monday 23 November 2026, 08:42 in Vietnam. The next day is a holiday (24/11). */
export const MONDAY = Date.parse('2026-11-23T01:42:00Z');
export const ORIGIN = 'http://receiver.test';
export const PAGE = 'https://dongxa.example';

/** Enough of 2026 and 2027 for the tests; the days are those of the law. */
export const HOLIDAYS: HolidayFile = {
  from: '2026-01-01', to: '2027-01-31',
  days: [{ date: '2026-02-16', to: '2026-02-20', off: 'tet' }, { date: '2026-09-01', to: '2026-09-02', off: 'national' }, { date: '2027-02-05', to: '2027-02-11', off: 'tet' }, { date: '2027-09-02', off: 'national' }],
};

export interface TestReceiver {
  receiver: Receiver;
  clock: { now: number };
  send(method: string, path: string, options?: SendOptions): Promise<Response>;
}

export interface SendOptions {
  json?: unknown;
  body?: BodyInit;
  headers?: Record<string, string>;
  address?: string;
}

/** A receiver on an empty store with the commune `dong-xa` (and `tay-xa`), whose clock the test turns. */
export async function startReceiver(source: StoreSource, options: Partial<ReceiverOptions> = {}): Promise<TestReceiver> {
  const clock = { now: MONDAY };
  const receiver = await createReceiver({
    ...source.fresh(), publicOrigin: ORIGIN, holidays: [HOLIDAYS], now: () => clock.now,
    communes: [
      { key: 'dong-xa', name: 'UBND xã Đông Xá', settings: { allowedOrigins: [PAGE] } },
      { key: 'tay-xa', name: 'UBND xã Tây Xá', settings: { allowedOrigins: ['https://tayxa.example'] } },
    ],
    ...options,
  });
  return { receiver, clock, send: (method, path, sendOptions) => sendTo(receiver, method, path, sendOptions) };
}

async function sendTo(receiver: Receiver, method: string, path: string, options: SendOptions = {}): Promise<Response> {
  const headers = new Headers(options.headers);
  if (options.json !== undefined) headers.set('content-type', 'application/json');
  const body = options.json === undefined ? options.body : canonicalJson(options.json);
  const request = new Request(`${ORIGIN}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  return receiver.fetch(request, { address: options.address ?? '203.0.113.7' });
}

let made = 0;
/** A key no other test uses. */
export function newKey(): string {
  made += 1;
  return `key-${String(made).padStart(16, '0')}`;
}

export function postMessage(to: TestReceiver, json: unknown = message(), key = newKey(), options: SendOptions = {}): Promise<Response> {
  return to.send('POST', '/v1/dong-xa/feedback', { json, ...options, headers: { 'idempotency-key': key, ...options.headers } });
}

/** Signs an officer in and returns the cookie header. */
export async function officerCookie(to: TestReceiver, role: 'officer' | 'chief' = 'chief', commune = 'dong-xa', username = `${role}1`): Promise<string> {
  const auth = await to.receiver.services.auth();
  await auth.add({ commune, username, name: role === 'chief' ? 'Nguyễn Thị Trưởng' : 'Lê Văn Viên', password: 'mat-khau-thu-nghiem', role });
  const response = await signIn(to, username, 'mat-khau-thu-nghiem', commune);
  if (response.status !== 200) throw new Error(`sign-in answered ${response.status}`);
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}

export function signIn(to: TestReceiver, username: string, password: string, commune = 'dong-xa', headers: Record<string, string> = {}): Promise<Response> {
  return to.send('POST', `/v1/${commune}/officers/sign-in`, { json: { username, password }, headers: { origin: ORIGIN, ...headers } });
}

/** A request of a signed-in officer's own page. */
export function asOfficer(to: TestReceiver, cookie: string, method: string, path: string, json?: unknown): Promise<Response> {
  return to.send(method, path, { ...(json === undefined ? {} : { json }), headers: { cookie, origin: ORIGIN } });
}
