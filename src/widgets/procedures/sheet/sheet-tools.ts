import type { LitElement } from 'lit';
import type { QrDrawing } from '../../../ui/qr.js';
import type { SheetView } from './sheet-view.js';

export type Tool = 'print' | 'poster' | 'share' | 'qr' | 'code' | 'link';

type Acts = typeof import('./tool-acts.js');

/**
 * Printing, sharing, copying and the QR code of the procedure on show: what the buttons need to know. How it is done
 * comes later, when the page is at rest, or with the first press.
 */
export class SheetTools {
  /** The tool at work. */
  busy: Tool | undefined;
  /** The one that has just been done, for its button. */
  done: Tool | undefined;
  /** What the last tool has to say. */
  said = '';
  /** A text the device did not allow to copy. */
  copyField = '';
  qr: QrDrawing | undefined;
  /** The address the code was drawn for. */
  drawnFor = '';
  /** Done when that code stands; a second wish waits for the first. */
  drawing: Promise<void> | undefined;
  qrOpen = false;
  /** The code as files. */
  files: { svg: string; png?: string | undefined } | undefined;
  /** The acts and what they draw, once they are there. */
  acts: Acts | undefined;

  constructor(
    readonly host: LitElement,
    readonly view: () => SheetView | undefined,
  ) {}

  /** Forgets what was said about another procedure. */
  reset(): void {
    this.busy = this.done = this.qr = this.files = this.drawing = undefined;
    this.said = this.copyField = this.drawnFor = '';
    this.qrOpen = false;
  }

  say(text: string, copyField = ''): void {
    this.said = text;
    this.copyField = copyField;
    this.host.requestUpdate();
  }

  /** Fetches the acts ahead, so that a press finds them: browsers allow sharing only straight after it. */
  readonly load = (): Promise<Acts> =>
    import('./tool-acts.js').then((acts) => {
      if (!this.acts) this.host.requestUpdate();
      return (this.acts = acts);
    });

  readonly copyCode = (): void => this.run((acts) => acts.copyCode(this));
  readonly copyLink = (): void => this.run((acts) => acts.copyLink(this));
  readonly share = (): void => this.run((acts) => acts.shareIt(this));
  readonly openQr = (): void => this.run((acts) => acts.openQr(this));
  readonly print = (): void => this.run((acts) => acts.print(this, 'print'));
  readonly printPoster = (): void => this.run((acts) => acts.print(this, 'poster'));

  readonly closeQr = (): void => {
    this.qrOpen = false;
    this.done = undefined;
    this.say('');
  };

  private run(act: (acts: Acts) => unknown): void {
    if (this.acts) return void act(this.acts);
    void this.load().then(act, () => this.say(this.view()?.term('sheetToolFailed') ?? ''));
  }
}
