/** Site, clock and outboxes of the survey's stories. The commune is invented. */
import type { OutboxEntry } from '../../src/core/delivery/entry.js';
import type { SurveyOutbox } from '../../src/widgets/survey/part.js';

/** Monday 23 November 2026, 9:42 in Vietnam. */
export const NOW = Date.parse('2026-11-23T02:42:00Z');

export const SITE = {
  name: 'Xã Đông Xá', office: 'Trung tâm Phục vụ hành chính công',
  endpoints: { survey: 'https://nhan.dongxa.example/v1/dong-xa' },
  links: { feedback: '/gop-y.html', surveyResults: '/ket-qua-danh-gia.html' },
};

export interface FakeOutbox extends SurveyOutbox {
  /** Bodies in the order they were handed over. */
  readonly sent: { key: string; url: string; revision: number; record: { answers: unknown[]; [name: string]: unknown } }[];
  settle(key: string, state: OutboxEntry['state']): void;
}

/** An outbox that keeps what it gets; `state` is what it says of every entry. */
export function fakeOutbox(state: OutboxEntry['state'] = { name: 'received', receipt: {}, at: NOW }): FakeOutbox {
  const sent: FakeOutbox['sent'] = [];
  const entries = new Map<string, OutboxEntry>();
  const listeners = new Map<string, (entry: OutboxEntry) => void>();
  return {
    sent, durable: true,
    async submit(submission) {
      const revision = submission.revision ?? 1;
      sent.push({ key: submission.key, url: submission.url, revision, record: structuredClone(submission.payload) as FakeOutbox['sent'][0]['record'] });
      const entry: OutboxEntry = { key: submission.key, topic: submission.topic, method: submission.method, url: submission.url, body: JSON.stringify(submission.payload), revision, attachments: [], createdAt: NOW, attempts: 0, nextAttemptAt: 0, state };
      entries.set(entry.key, entry);
      listeners.get(entry.key)?.(entry);
      return entry;
    },
    watch(key, listener) {
      listeners.set(key, listener);
      return () => void listeners.delete(key);
    },
    ofTopic: async (topic) => [...entries.values()].filter((entry) => entry.topic === topic),
    flush: async () => undefined,
    forget: async (key) => void entries.delete(key),
    settle(key, next) {
      const entry = entries.get(key);
      if (!entry) return;
      entry.state = next;
      listeners.get(key)?.(entry);
    },
  };
}

/** Forgets what earlier stories left on this device. */
export function forgetDevice(): void {
  try {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (/^commune:(survey|kiosk)/.test(key)) storage.removeItem(key);
    }
  } catch {
    // storage blocked: nothing is kept either
  }
}
