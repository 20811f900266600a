/**
 * One thing a citizen wants delivered, as it lies in the outbox. It is written there before the first byte is sent, and
 * every later attempt sends exactly these bytes under this key, so the receiver can tell a repeat from a second message.
 */
export interface OutboxEntry {
  /** Idempotency key, 16 to 64 characters of `A-Z a-z 0-9 _ -`; also the name of the entry. */
  readonly key: string;
  /** What it belongs to: "feedback", "survey". */
  readonly topic: string;
  readonly method: 'POST' | 'PUT';
  /** Absolute address it goes to. */
  readonly url: string;
  /** Canonical JSON; empty once delivered. */
  body: string;
  /** Rises with each amendment of the same entry (a survey's later taps); 1 for a message. */
  revision: number;
  /** Photos, sent before the body, one by one; emptied once delivered. */
  attachments: OutboxAttachment[];
  readonly createdAt: number;
  state: DeliveryState;
  attempts: number;
  /** Not before this time, epoch ms. */
  nextAttemptAt: number;
}

export interface OutboxAttachment {
  /** Absolute address of this photo (PUT). */
  readonly url: string;
  readonly type: string;
  /** Bytes and not a Blob: some old WebViews lose blobs that were put in a database. */
  readonly bytes: ArrayBuffer;
  sent: boolean;
}

/** The four things that may be said honestly about a message. */
export type DeliveryState =
  | { readonly name: 'saved'; readonly reason?: RetryReason }
  | { readonly name: 'sending'; readonly attachment: number; readonly attachments: number }
  | { readonly name: 'received'; readonly receipt: unknown; readonly at: number }
  | { readonly name: 'refused'; readonly status: number; readonly problem: unknown };

/** Why it still lies here: no network, the server is busy or down, too many at once, proof of work is being made. */
export type RetryReason = 'offline' | 'network' | 'busy' | 'limited';

/** An entry that has arrived, or that the receiver will never take, is done. */
export const isDone = (entry: OutboxEntry): boolean => entry.state.name === 'received' || entry.state.name === 'refused';
