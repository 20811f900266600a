/** What stories and tests of the officers' inbox share: a receiver in memory that answers as the real one does. */
import type { AuditEntry, MessageActionInput, MessageDetail, MessageEvent, MessageRow, Officer, Opening } from '../../src/core/contract/officers.js';
import type { Send } from '../../src/widgets/inbox/officers-api.js';

/** Monday, 23 November 2026, 8:42 in Vietnam. */
export const NOW = Date.parse('2026-11-23T08:42:00+07:00');
export const PASSWORD = 'mat-khau-xem-thu';

/** Invented people. */
export const CHIEF: Officer = { id: 'p1', username: 'truong', name: 'Nguyễn Thị Mẫu', role: 'chief', commune: 'dong-xa' };
export const OFFICER: Officer = { id: 'p2', username: 'vien', name: 'Lê Văn Thử', role: 'officer', commune: 'dong-xa' };

const CONSENTS = [
  { purpose: 'contact', textVersion: '3', granted: true, at: '2026-11-20T08:50:00+07:00' },
  { purpose: 'publication', textVersion: '2', granted: true, at: '2026-11-20T08:50:00+07:00' },
];
const received: MessageEvent = { at: '2026-11-20T08:53:00+07:00', kind: 'status', status: 'received', officer: null, text: null, public: true };

export function message(changes: Partial<MessageDetail> = {}): MessageDetail {
  const content = changes.content ?? 'Đèn đường đoạn trước nhà văn hóa thôn Trung hỏng 5 bóng từ đầu tháng 11. Gọi tôi 0900 000 011.';
  return {
    id: 'm1', code: '482719350022', kind: 'phan-anh', status: 'received', clock: 'running', receivedAt: received.at, dueAt: '2026-12-14T17:00:00+07:00',
    excerpt: content.slice(0, 160), hamlet: 'Thôn Trung', photos: 0, assignee: null, published: false, suspect: false, content,
    contact: { mode: 'contact-private', name: 'Trần Văn Mẫu', phone: '0900 000 011' }, place: { hamlet: 'Thôn Trung', text: 'trước nhà văn hóa' }, homeVisit: null,
    consents: CONSENTS, pageUrl: 'https://dongxa.example/gop-y', via: 'quay-3', photoUrls: [], events: [received], answer: null, answerClear: null, publishedText: null,
    publicationConsent: true, version: 1, deleteOn: '2028-11-20', ...changes,
  };
}

export const ANSWERED = message({
  id: 'm2', code: '333344445557', kind: 'kien-nghi', status: 'answered', clock: 'done-in-time', version: 3, content: 'Đề nghị làm gờ giảm tốc trước nhà số 12, ông Trần Văn Mẫu 0900 000 011 sẽ chỉ chỗ.',
  answer: { text: '1. Ngày 18/11 đã đo xe.\n2. Xe chạy quá tốc độ.\n3. Làm gờ trước 15/12.\n4. Tổ Kinh tế, 0900 000 002.\n5. Gặp Chủ tịch ngày tiếp công dân.', at: '2026-11-21T09:00:00+07:00', unit: 'Tổ Kinh tế', signerTitle: 'Phó Chủ tịch', documentNumber: '15/TL-UBND' },
  events: [received, { ...received, kind: 'note', status: null, officer: OFFICER.name, text: 'Đã gọi trưởng thôn.', public: false }, { ...received, at: '2026-11-21T09:00:00+07:00', kind: 'answer', status: 'answered', officer: CHIEF.name }],
});

export const MESSAGES: readonly MessageDetail[] = [
  message({ id: 'm3', code: '111122223338', clock: 'late', dueAt: '2026-11-20T17:00:00+07:00', content: 'Rác ở đầu thôn Đông ba ngày chưa ai lấy.', hamlet: 'Thôn Đông', suspect: true }),
  message({ id: 'm4', code: '555566667779', kind: 'gop-y', status: 'in-progress', clock: 'due-soon', dueAt: '2026-11-23T17:00:00+07:00', content: 'Bảng hướng dẫn chữ nhỏ quá.', contact: { mode: 'anonymous' }, place: null, hamlet: null, assignee: { id: OFFICER.id, name: OFFICER.name }, photos: 1, photoUrls: ['/v1/dong-xa/officers/messages/m4/photos/0'] }),
  message(), ANSWERED,
  message({ id: 'm5', code: '999988887776', kind: 'ho-tro-tai-nha', clock: 'none', dueAt: null, content: 'Mẹ tôi 84 tuổi, cần làm hồ sơ hưu trí xã hội.', homeVisit: { forWhom: 'bà Nguyễn Thị Thử', hamlet: 'Thôn Hạ', preferredTime: 'buổi sáng' } }),
];

export const OPENINGS: readonly Opening[] = [
  { id: 'o1', openedAt: '2026-11-16T08:00:00+07:00', openedBy: CHIEF.name, present: [CHIEF.name, OFFICER.name], note: 'Đã giao các phản ánh về đèn đường.', since: '2026-11-02T08:00:00+07:00', counts: { 'phan-anh': 3, 'gop-y': 2 }, total: 5 },
];
const AUDIT: readonly AuditEntry[] = [
  { at: '2026-11-23T08:40:00+07:00', officer: CHIEF.name, action: 'message.read', subject: 'm1', detail: null },
  { at: '2026-11-23T08:39:00+07:00', officer: null, action: 'sign-in.failed', subject: 'truong', detail: null },
  { at: '2026-11-22T08:39:00+07:00', officer: OFFICER.name, action: 'export.messages', subject: null, detail: 'csv' },
];

type Reply = { status: number; json: unknown } | 'offline';

/** A receiver in memory. `before` may answer in its place; everything asked is kept in `requests`. */
export class FakeReceiver {
  readonly requests: { method: string; path: string; body: unknown }[] = [];
  signedIn: Officer | null;
  messages: MessageDetail[];
  openings = [...OPENINGS];
  before: (request: { method: string; path: string; body: unknown }) => Reply | undefined = () => undefined;

  constructor(signedIn: Officer | null = CHIEF, messages: readonly MessageDetail[] = MESSAGES) {
    this.signedIn = signedIn;
    this.messages = [...messages];
  }

  readonly send: Send = async (url, init) => {
    const { pathname, search } = new URL(url, location.href);
    const path = pathname.replace(/^.*\/v1\/dong-xa/, '') + search;
    const request = { method: init.method ?? 'GET', path, body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined };
    this.requests.push(request);
    const reply = this.before(request) ?? this.answer(request);
    if (reply === 'offline') throw new TypeError('network');
    return new Response(reply.status === 204 ? null : JSON.stringify(reply.json), { status: reply.status });
  };

  private answer({ method, path, body }: { method: string; path: string; body: unknown }): Reply {
    if (path === '/settings') return { status: 200, json: { name: 'UBND xã Đông Xá' } };
    if (path === '/officers/sign-in') return this.signIn(body as { username: string; password: string });
    if (!this.signedIn) return problem('signed-out', 401);
    const [, , page = '', id = '', rest = ''] = path.replace(/\?.*/, '').split('/');
    if (page === 'me') return { status: 200, json: this.signedIn };
    if (page === 'sign-out') { this.signedIn = null; return { status: 204, json: null }; }
    if (page === 'password') return (body as { current: string }).current === PASSWORD ? { status: 204, json: null } : problem('forbidden', 403);
    if (page === 'people' && method === 'POST') return { status: 201, json: { id: 'p3', ...(body as object) } };
    if (page === 'people') return { status: 200, json: { items: [CHIEF, OFFICER] } };
    if (page === 'audit') return { status: 200, json: { items: AUDIT, page: 1, size: 50 } };
    if (page === 'redact') return { status: 200, json: redact((body as { text: string }).text) };
    if (page === 'openings') return this.open(method, body as { present: string[]; note: string | null });
    if (page !== 'messages') return problem('not-found', 404);
    if (!id) return { status: 200, json: this.list(new URLSearchParams(path.split('?')[1])) };
    const found = this.messages.find((one) => one.id === id);
    if (!found) return problem('not-found', 404);
    return rest === 'actions' ? this.act(found, body as MessageActionInput) : { status: 200, json: found };
  }

  private signIn({ username, password }: { username: string; password: string }): Reply {
    const officer = [CHIEF, OFFICER].find((one) => one.username === username);
    if (!officer || password !== PASSWORD) return problem('signed-out', 401);
    this.signedIn = officer;
    return { status: 200, json: officer };
  }

  private list(query: URLSearchParams): unknown {
    const wanted = (row: MessageRow) => (['status', 'kind', 'clock'] as const).every((name) => !query.get(name) || row[name] === query.get(name))
      && (!query.get('q') || row.excerpt.toLowerCase().includes((query.get('q') ?? '').toLowerCase())) && (!query.get('assignee') || (row.assignee?.id ?? 'none') === query.get('assignee'));
    const items = this.messages.filter(wanted);
    const counts: Record<string, number> = {};
    for (const { status } of this.messages) counts[status] = (counts[status] ?? 0) + 1;
    return { items, total: items.length, page: 1, size: 20, counts };
  }

  private open(method: string, body: { present: string[]; note: string | null }): Reply {
    if (method === 'GET') return { status: 200, json: { items: this.openings } };
    const opening: Opening = { id: `o${this.openings.length + 1}`, openedAt: '2026-11-23T08:42:00+07:00', openedBy: this.signedIn?.name ?? '', ...body, since: this.openings[0]?.openedAt ?? null, counts: { 'phan-anh': 2 }, total: 2 };
    this.openings = [opening, ...this.openings];
    return { status: 201, json: opening };
  }

  /** Someone else changes a message behind the officer's back. */
  meddle(id: string, text = 'Đã gọi trưởng thôn.', changes: Partial<MessageDetail> = {}): void {
    this.change(id, changes, { at: '2026-11-23T08:41:00+07:00', kind: 'note', status: null, officer: OFFICER.name, text, public: false });
  }

  private act(found: MessageDetail, action: MessageActionInput): Reply {
    if (action.version !== found.version) return problem('conflict', 409);
    const at = '2026-11-23T08:42:00+07:00';
    const event: MessageEvent = { at, kind: 'status', status: null, officer: this.signedIn?.name ?? null, text: null, public: true };
    const moved = (status: MessageDetail['status'], text: string | null = null) => this.change(found.id, { status }, { ...event, status, text });
    switch (action.action) {
      case 'note': return this.change(found.id, {}, { ...event, kind: 'note', text: action.text, public: false });
      case 'assign': return this.change(found.id, { assignee: action.officerId ? { id: action.officerId, name: OFFICER.name } : null }, { ...event, kind: 'assign' });
      case 'answer': return this.change(found.id, { status: 'answered', clock: 'done-in-time', answer: { text: action.text, at, unit: action.unit ?? null, signerTitle: action.signerTitle ?? null, documentNumber: action.documentNumber ?? null } }, { ...event, kind: 'answer', status: 'answered' });
      case 'publish': return this.change(found.id, { published: true, publishedText: { question: action.question, answer: action.answer } }, { ...event, kind: 'publish', public: false });
      case 'unpublish': return this.change(found.id, { published: false, publishedText: null }, { ...event, kind: 'unpublish', public: false });
      case 'start': return moved('in-progress');
      case 'ask-more': return moved('needs-more', action.text);
      case 'refuse': return moved('refused', action.reason);
      case 'transfer': return moved('transferred', action.authority);
    }
  }

  private change(id: string, changes: Partial<MessageDetail>, event: MessageEvent): Reply {
    this.messages = this.messages.map((one) => (one.id === id ? { ...one, ...changes, version: one.version + 1, events: [...one.events, event] } : one));
    return { status: 200, json: this.messages.find((one) => one.id === id) };
  }
}

export function problem(kind: string, status: number, more: object = {}): Reply {
  return { status, json: { type: `urn:commune-receiver:problem:${kind}`, kind, title: kind, status, ...more } };
}

/** Finds phone numbers, and the one name of the scenario. */
function redact(text: string): unknown {
  const findings = [...text.matchAll(/0900 000 \d{3}|ông Trần Văn Mẫu/g)].map((match) => ({ kind: /^0/.test(match[0]) ? 'phone' : 'name', start: match.index, end: match.index + match[0].length, text: match[0] }));
  return { findings, redacted: '' };
}
