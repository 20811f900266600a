import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** One polite live region a widget: says a sentence after 500 ms of quiet, so that typing does not chatter. */
export class Announcer implements ReactiveController {
  private text = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly delay = 500,
  ) {
    host.addController(this);
  }

  say(sentence: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.text = sentence;
      this.host.requestUpdate();
    }, this.delay);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  template(): TemplateResult {
    return html`<div class="sr" role="status" aria-live="polite">${this.text}</div>`;
  }
}
