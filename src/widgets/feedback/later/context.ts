import type { OutboxEntry } from '../../../core/delivery/entry.js';
import type { PhotoList } from '../../../platform/photos/photo-list.controller.js';
import type { Draft } from '../model/draft.js';
import type { Target } from '../model/target.js';
import type { ViewContext } from '../views/context.js';
import type { Delivery } from './delivery.js';
import type { Outcome } from './direct.js';
import type { ReceiptTools } from './receipt-tools.js';

/** What the views of the second step and after need besides. */
export interface LaterContext extends ViewContext {
  readonly now: number;
  readonly photos: PhotoList;
  readonly focus: (selector: string) => void;
  /** Goes back one step, as the browser's Back does. */
  readonly back: () => void;
  readonly draft: Draft | undefined;
  readonly target: Target | undefined;
  readonly delivery: Delivery;
  /** What came of a message that went to another kind of target. */
  readonly outcome: Outcome | undefined;
  /** Why "Gửi" did nothing: no target set up, or the device could not store it. */
  readonly trouble: 'store' | 'target' | undefined;
  readonly position: 'asking' | 'refused' | undefined;
  readonly receipt: ReceiptTools;
  readonly sureToErase: boolean;
  readonly consent: (purpose: string, granted: boolean) => void;
  readonly send: () => void;
  readonly retry: () => void;
  readonly erase: () => void;
  readonly another: () => void;
  readonly show: (entry: OutboxEntry) => void;
  readonly correct: (entry: OutboxEntry) => void;
  readonly decide: (keep: boolean) => void;
}
