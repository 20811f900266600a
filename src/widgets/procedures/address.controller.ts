import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { KEY, type AddressClaim } from './address-claim.js';
import { addressWithCode, codeInAddress } from './model/route.js';
import { readSavedView, type SavedView } from './model/saved-view.js';

interface Kept {
  view?: unknown;
  /** Opened from the list on this page: Back leads to the list. */
  inside?: boolean;
}

/** Keeps the opened procedure in the page's address (`?tthc=…`) and the list in the entry's state, so that Back works. */
export class AddressController implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly claim: AddressClaim,
    /** Called after Back or Forward. */
    private readonly moved: (code: string, view: SavedView | undefined) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.pop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.pop);
  }

  /** What the address and the entry ask for; nothing where the address belongs to another widget. */
  read(): { code: string; view: SavedView | undefined } {
    return this.claim.owner ? { code: codeInAddress(location.href), view: readSavedView(kept().view) } : { code: '', view: undefined };
  }

  href(code: string): string {
    return addressWithCode(location.href, code);
  }

  /** A new entry: a procedure opened, or the first list. */
  push(code: string, view: SavedView): void {
    this.write('pushState', code, view);
  }

  /** The same entry, another list. */
  replace(code: string, view: SavedView): void {
    this.write('replaceState', code, view);
  }

  /** Back to the list where it is the entry before; false where it is not. */
  back(): boolean {
    if (!this.claim.owner || !kept().inside) return false;
    history.back();
    return true;
  }

  private write(how: 'pushState' | 'replaceState', code: string, view: SavedView): void {
    if (!this.claim.owner) return;
    const inside = how === 'pushState' ? code !== '' : kept().inside;
    try {
      history[how]({ ...page(), [KEY]: { view, inside } }, '', this.href(code));
    } catch {
      // sandboxed frame, or too many entries in a short time: the list works without the address
    }
  }

  private readonly pop = () => {
    if (!this.claim.owner) return;
    const { code, view } = this.read();
    this.moved(code, view);
  };
}

/** The page's own state is kept: frameworks such as Turbolinks lose their way without it. */
const page = (): Record<string, unknown> => (typeof history.state === 'object' && history.state !== null ? (history.state as Record<string, unknown>) : {});

const kept = (): Kept => (page()[KEY] ?? {}) as Kept;
