import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps one data block for search engines in the page's head while its element is on the page. */
export class JsonLd implements ReactiveController {
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

  /** Shows a JSON text, or removes the block for ''. */
  show(text: string): void {
    if (text === this.text) return;
    this.hostDisconnected();
    if (!text) return;
    this.text = text;
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    // A text node, not textContent: that setter of a script element is guarded by Trusted Types whatever its type.
    block.appendChild(document.createTextNode(text));
    document.head.appendChild(block);
    this.block = block;
  }
}
