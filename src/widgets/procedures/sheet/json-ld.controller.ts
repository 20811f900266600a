import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SheetView } from './sheet-view.js';

/** Keeps one data block for search engines in the page's head while a procedure is open. */
export class JsonLdController implements ReactiveController {
  private block: HTMLScriptElement | undefined;
  private shown: unknown;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.block?.remove();
    this.block = this.shown = undefined;
  }

  /** Puts the block in place for another record; nothing is done for the same one. */
  async show(view: SheetView): Promise<void> {
    if (this.shown === view.procedure) return;
    this.shown = view.procedure;
    try {
      const { dataBlock } = await import('./json-ld-block.js');
      if (this.shown !== view.procedure) return;
      this.block?.remove();
      this.block = dataBlock(view);
      document.head.appendChild(this.block);
    } catch {
      // The block did not arrive: people miss nothing.
    }
  }
}
