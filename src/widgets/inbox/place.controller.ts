import type { LitElement, ReactiveController } from 'lit';
import { placeFragment, readPlace, type Place } from './model/route.js';

export interface PlaceOptions {
  /** The place is kept in the page's address. */
  readonly inAddress: () => boolean;
  /** Somebody is signed in. */
  readonly inside: () => boolean;
  readonly load: (place: Place) => Promise<void>;
  readonly focusOn: (selector: string) => Promise<void>;
}

/** Where the officer is: on the screen, in the address where that is wanted, and for the focus. */
export class PlaceController implements ReactiveController {
  place: Place = { page: 'messages', message: null };

  constructor(
    private readonly host: LitElement,
    private readonly options: PlaceOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.options.inAddress()) this.place = readPlace(location.hash);
    addEventListener('hashchange', this.addressChanged);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.addressChanged);
  }

  readonly go = (place: Place): void => {
    if (this.options.inAddress() && location.hash !== placeFragment(place)) history.pushState(null, '', placeFragment(place));
    this.visit(place);
  };

  show(place: Place): Promise<void> {
    this.place = place;
    this.host.requestUpdate();
    return this.options.load(place);
  }

  private readonly addressChanged = (): void => {
    if (this.options.inAddress() && this.options.inside()) this.visit(readPlace(location.hash));
  };

  /** Shows a place and puts the focus where reading goes on; leaving a message, on the row it was opened from. */
  private visit(place: Place): void {
    const before = this.place.message ?? '';
    const target = place.page !== 'messages' ? '#page-title' : place.message === null ? `.row[href$="${before}"]` : '#message';
    void this.show(place).then(() => this.options.focusOn(target));
  }
}
