import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canonicalJson } from '../../../core/contract/canonical-json.js';

/** Keeps one data block for search engines in the page's head while a procedure is open. */
export class JsonLdController implements ReactiveController {
  private block: HTMLScriptElement | undefined;
  private text = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.block?.remove();
    this.block = undefined;
    this.text = '';
  }

  /** Shows the data, or removes the block for undefined. */
  show(data: Record<string, unknown> | undefined): void {
    if (!data) return this.hostDisconnected();
    const text = canonicalJson(data);
    if (text === this.text) return;
    this.hostDisconnected();
    this.text = text;
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    // A text node, not textContent: that setter of a script element is guarded by Trusted Types whatever its type.
    block.appendChild(document.createTextNode(text));
    document.head.appendChild(block);
    this.block = block;
  }
}
