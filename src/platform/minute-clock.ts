import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/**
 * Asks its host to draw again at the start of every minute, and when the page comes back to the front (a phone that
 * slept has a late timer). The host says nothing aloud about it: what is drawn must not stand in a live region.
 */
export class MinuteClock implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly now: () => number,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.tick);
    this.plan();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.tick);
    clearTimeout(this.timer);
  }

  private readonly tick = () => {
    this.host.requestUpdate();
    this.plan();
  };

  private plan(): void {
    clearTimeout(this.timer);
    // A little past the full minute, so that a timer that fires early does not show the old one for another minute.
    this.timer = setTimeout(this.tick, MINUTE - (this.now() % MINUTE) + 50);
  }
}
