import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressWithCode, codeInAddress } from './model/route.js';
import { readSavedView, type SavedView } from './model/state.js';

/** Key under which a view is kept in `history.state`, beside whatever the page keeps there. */
const KEY = 'communeProcedures';

interface Kept {
  view?: unknown;
  /** Opened from the list on this page: Back leads to the list. */
  inside?: boolean;
}

/** Widgets that want the page's address, in the order they came. Only the first has it, so that several never fight. */
const claimants: AddressController[] = [];

/** Keeps the opened procedure in the page's address (`?tthc=…`) and the list in the entry's state, so that Back works. */
export class AddressController implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly wanted: () => boolean,
    /** Called after Back or Forward. */
    private readonly moved: (code: string, view: SavedView | undefined) => void,
  ) {
    host.addController(this);
  }

  get owner(): boolean {
    return this.wanted() && claimants.filter((one) => one.wanted())[0] === this;
  }

  hostConnected(): void {
    claimants.push(this);
    addEventListener('popstate', this.pop);
  }

  hostDisconnected(): void {
    claimants.splice(claimants.indexOf(this), 1);
    removeEventListener('popstate', this.pop);
  }

  /** What the address and the entry ask for; nothing where the address belongs to another widget. */
  read(): { code: string; view: SavedView | undefined } {
    return this.owner ? { code: codeInAddress(location.href), view: readSavedView(kept().view) } : { code: '', view: undefined };
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
    if (!this.owner || !kept().inside) return false;
    history.back();
    return true;
  }

  private write(how: 'pushState' | 'replaceState', code: string, view: SavedView): void {
    if (!this.owner) return;
    const inside = how === 'pushState' ? code !== '' : kept().inside;
    try {
      history[how]({ ...page(), [KEY]: { view, inside } }, '', this.href(code));
    } catch {
      // sandboxed frame, or too many entries in a short time: the list works without the address
    }
  }

  private readonly pop = () => {
    if (!this.owner) return;
    const { code, view } = this.read();
    this.moved(code, view);
  };
}

/** The page's own state is kept: frameworks such as Turbolinks lose their way without it. */
const page = (): Record<string, unknown> => (typeof history.state === 'object' && history.state !== null ? (history.state as Record<string, unknown>) : {});

const kept = (): Kept => (page()[KEY] ?? {}) as Kept;
