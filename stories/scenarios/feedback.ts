/** What stories and tests of the feedback widgets share: a commune, a receiver in the page, an outbox of its own. */
import type { Receipt } from '../../src/core/contract/receipt.js';
import type { PublicAnswerList } from '../../src/core/contract/public-answers.js';
import type { StatusReport } from '../../src/core/contract/status.js';
import { MemoryStore } from '../../src/platform/delivery/memory-store.js';
import { Outbox } from '../../src/platform/delivery/outbox.js';
import { httpTransport } from '../../src/platform/delivery/transport.js';
import type { CommuneSiteElement } from '../../src/widgets/site/site.element.js';

/** Monday, 23 November 2026, 8:42 in Vietnam. */
export const NOW = Date.parse('2026-11-23T08:42:00+07:00');
export const CODE = '482719350022';
export const MESSAGE = 'Đèn đường đoạn trước nhà văn hóa thôn Trung hỏng 5 bóng từ đầu tháng 11, buổi tối rất tối, các cháu đi học thêm về nguy hiểm.';

/** An invented commune; the numbers are given to nobody. */
export const SITE = {
  name: 'Xã Đông Xá', office: 'Bộ phận tiếp công dân',
  points: [{ name: 'Một cửa', address: 'nhà A, trụ sở UBND xã', phone: '0900 000 001' }],
  hotlines: [{ label: 'Đường dây nóng', number: '0900 000 002', primary: true }],
  endpoints: { feedback: '/thu-gop-y/v1/dong-xa' },
  feedback: { routes: { complaint: { hours: 'thứ Hai đến thứ Sáu', phone: '0900 000 005', forms: [{ label: 'Mẫu đơn khiếu nại', url: '/mau/khieu-nai.docx' }] } } },
};

const kind = (name: string, anonymous: boolean, workingDays: number | null = 7) => ({ kind: name, contactModes: anonymous ? ['contact-private', 'anonymous'] : ['contact-private'], workingDays, retentionDays: 180 });

export const SETTINGS = {
  commune: 'dong-xa', name: 'Xã Đông Xá',
  feedback: {
    open: true, kinds: [kind('gop-y', true), kind('phan-anh', true), kind('kien-nghi', false), kind('khen-ngoi', true, null), kind('ho-tro-tai-nha', false)], anonymousAllowed: true,
    limits: { contentMax: 2000, photosMax: 5, photoBytesMax: 8_000_000 }, proofOfWorkRequired: false,
    notice: { version: '1', text: 'Tên, số điện thoại và nội dung chỉ dùng để tiếp nhận, xác minh và trả lời ý kiến này.' },
    consents: [
      { purpose: 'contact', textVersion: '3', required: true, text: 'Tôi đồng ý để UBND xã dùng tên và số điện thoại này chỉ để xử lý và trả lời góp ý.' },
      { purpose: 'publication', textVersion: '2', required: false, text: 'Cho phép đăng công khai nội dung và câu trả lời, không kèm tên và số điện thoại.' },
    ],
  },
  survey: { open: true, questionnaires: [] },
};

export const RECEIPT: Receipt = { code: CODE, kind: 'phan-anh', receivedAt: '2026-11-23T08:53:00+07:00', dueAt: '2026-12-02T17:00:00+07:00', photos: 0 };

const step = (status: StatusReport['status'], at: string, note: string | null = null) => ({ status, at, note });

export const REPORT: StatusReport = {
  code: CODE, kind: 'phan-anh', receivedAt: RECEIPT.receivedAt, dueAt: RECEIPT.dueAt, status: 'in-progress', answer: null, answerClear: null,
  timeline: [step('received', '2026-11-23T08:53:00+07:00'), step('assigned', '2026-11-23T10:20:00+07:00', 'Tổ Kinh tế'), step('in-progress', '2026-11-24T08:00:00+07:00', 'Điện lực đã hẹn thay bóng ngày 26/11.')],
};

export const ANSWERED: StatusReport = {
  ...REPORT, status: 'answered', timeline: [...REPORT.timeline, step('answered', '2026-11-27T09:00:00+07:00')],
  answer: { text: 'Ngày 26/11, Điện lực đã thay 5 bóng đèn trước nhà văn hóa thôn Trung.\n\nCảm ơn ông/bà đã báo cho xã.', at: '2026-11-27T09:00:00+07:00', unit: 'Tổ Kinh tế', signerTitle: 'Phó Chủ tịch UBND xã', documentNumber: '15/TL-UBND' },
};

export const ANSWERS: PublicAnswerList = {
  total: 2, page: 1, size: 10, counts: { received: 42, answered: 38, answeredOnTime: 35, open: 4 },
  items: [
    { id: 'a1', kind: 'phan-anh', question: MESSAGE, answer: 'Ngày 26/11, Điện lực đã thay 5 bóng đèn trước nhà văn hóa thôn Trung.', unit: 'Tổ Kinh tế', signerTitle: null, documentNumber: null, receivedOn: '2026-11-23', answeredOn: '2026-11-27', workingDaysTaken: 4, photos: ['v1/dong-xa/answers/a1/photos/0'] },
    { id: 'a2', kind: 'gop-y', question: 'Nên mở cửa bộ phận một cửa sáng thứ Bảy.', answer: 'Từ 01/12, một cửa mở sáng thứ Bảy.', unit: null, signerTitle: 'Chủ tịch UBND xã', documentNumber: null, receivedOn: '2026-11-02', answeredOn: '2026-11-02', workingDaysTaken: 0, photos: [] },
  ],
};

/** What the receiver in the page was sent, and how it shall answer. */
export interface FakeReceiver {
  readonly requests: { method: string; url: string; key: string | null; body: string | ArrayBuffer | undefined }[];
  answer: (request: { method: string; url: string }) => { status: number; json: unknown } | 'offline' | Promise<{ status: number; json: unknown }>;
  restore(): void;
}

/** The usual answers of a receiver that works. */
export function workingReceiver({ method, url }: { method: string; url: string }): { status: number; json: unknown } {
  if (/\/settings$/.test(url)) return { status: 200, json: SETTINGS };
  if (/\/answers/.test(url)) return { status: 200, json: ANSWERS };
  if (/\/photos\//.test(url)) return { status: 201, json: { id: 'x' } };
  if (/\/rating$/.test(url)) return { status: 200, json: {} };
  if (method === 'POST') return { status: 201, json: RECEIPT };
  return { status: 200, json: ANSWERED };
}

/** Takes the place of the page's `fetch` for addresses of the receiver; everything else goes its way. */
export function fakeReceiver(answer: FakeReceiver['answer'] = workingReceiver): FakeReceiver {
  const real = window.fetch;
  const fake: FakeReceiver = { requests: [], answer, restore: () => { window.fetch = real; } };
  window.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!/\/thu-gop-y\/|\/open311\//.test(url)) return real(input, init);
    const method = init?.method ?? 'GET';
    fake.requests.push({ method, url, key: new Headers(init?.headers).get('Idempotency-Key'), body: init?.body as string | undefined });
    const reply = await fake.answer({ method, url });
    if (reply === 'offline') throw new TypeError('network');
    return new Response(JSON.stringify(reply.json), { status: reply.status, headers: { 'content-type': 'application/json' } });
  };
  return fake;
}

/** An outbox in memory, so that one story leaves nothing to the next. `durable` as a device that keeps it. */
export function storyOutbox(durable = true, online = () => true): Promise<Outbox> {
  const store = new (class extends MemoryStore { override readonly durable = durable; })();
  return Promise.resolve(new Outbox({
    store, transport: httpTransport, now: () => NOW, random: () => 0.5, online, single: async (task) => { await task(); return true; },
  }));
}

/** Puts a widget inside a `<commune-site>`; the story's own site data over the usual. */
export function inSite<T extends HTMLElement>(widget: T, site: object = {}): CommuneSiteElement {
  const around = document.createElement('commune-site') as CommuneSiteElement;
  around.data = { ...SITE, ...site };
  around.append(widget);
  return around;
}
