import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readStored, writeStored } from '../../../platform/guarded-storage.js';
import { readTicks, toggled, writeTicks, type Ticks } from '../model/ticks.js';

/** Ticks of one procedure, kept on this device only. */
export class TicksController implements ReactiveController {
  value: Ticks = new Set();
  /** False once the device has refused to keep them. */
  kept = true;
  private code: string | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // Another tab, or the same procedure elsewhere on the page, may have ticked meanwhile.
    if (this.code) this.value = readTicks(readStored(keyOf(this.code)));
  }

  /** Turns to another procedure. */
  show(code: string): void {
    if (code === this.code) return;
    this.code = code;
    this.value = readTicks(readStored(keyOf(code)));
  }

  toggle(key: string): void {
    if (!this.code) return;
    this.value = toggled(this.value, key);
    this.kept = writeStored(keyOf(this.code), writeTicks(this.value));
    this.host.requestUpdate();
  }
}

const keyOf = (code: string) => `ticks:${code}`;
