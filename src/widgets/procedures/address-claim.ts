import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Key under which a view is kept in `history.state`, beside whatever the page keeps there. */
export const KEY = 'communeProcedures';

/** Widgets that want the page's address, in the order they came. Only the first has it, so that several never fight. */
const claimants: AddressClaim[] = [];

/** A widget's claim to the page's address, made as soon as it stands; what is done with it comes later (`AddressController`). */
export class AddressClaim implements ReactiveController {
  constructor(host: ReactiveControllerHost, private readonly wanted: () => boolean) {
    host.addController(this);
  }

  get owner(): boolean {
    return this.wanted() && claimants.filter((one) => one.wanted())[0] === this;
  }

  /** Whether the address asks for a procedure. */
  get asksForOne(): boolean {
    return this.owner && /[?&]tthc=/.test(location.search);
  }

  /** Whether the history keeps a list that was asked for. */
  get keepsList(): boolean {
    const kept = (history.state as Record<string, { view?: { ask?: { kind?: string } } } | undefined> | null)?.[KEY];
    return this.owner && (kept?.view?.ask?.kind ?? 'none') !== 'none';
  }

  hostConnected(): void {
    claimants.push(this);
  }

  hostDisconnected(): void {
    claimants.splice(claimants.indexOf(this), 1);
  }
}
