import { Outbox } from './outbox.js';
import { openOutboxStore } from './indexed-db-store.js';
import { singleSender } from './single-sender.js';
import { httpTransport } from './transport.js';

let opening: Promise<Outbox> | undefined;

/**
 * The page's one outbox: opened on first use, sends what an earlier visit left behind, and tries again when the network
 * returns, when the page comes back into view, and on its own timer.
 */
export function pageOutbox(): Promise<Outbox> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Outbox> {
  const store = await openOutboxStore();
  const now = () => Date.now();
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('commune-widgets-outbox') : undefined;
  const outbox = new Outbox({
    store, transport: httpTransport, now,
    random: () => Math.random(),
    online: () => navigator.onLine !== false,
    single: singleSender(store, now, navigator.locks),
    broadcast: () => channel?.postMessage('changed'),
    prove: async (entry) => (await import('./proof-of-work.js')).solveChallenge(entry.url),
    setTimer: (run, milliseconds) => {
      const timer = setTimeout(run, Math.min(milliseconds, 2 ** 30));
      return () => clearTimeout(timer);
    },
  });
  if (channel) channel.onmessage = () => void outbox.refresh();
  const wake = () => void outbox.flush();
  const wakeHurriedly = () => void outbox.flush(true);
  window.addEventListener('online', wakeHurriedly);
  window.addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) wake(); });
  wake();
  return outbox;
}
