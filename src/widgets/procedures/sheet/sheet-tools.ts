import type { LitElement } from 'lit';
import { copyText } from '../../../platform/copy-text.js';
import { pngAddress, svgAddress } from '../../../platform/download.js';
import { share } from '../../../platform/share.js';
import { openDialog } from '../../../ui/dialog.js';
import { loadQr, type QrDrawing } from '../../../ui/qr.js';
import { shareContent, shareMessage } from '../model/share-text.js';
import { ProcedureShareEvent } from './events.js';
import { factTexts } from './fact-texts.js';
import { titleOf, type SheetView } from './sheet-view.js';

type Tool = 'print' | 'poster' | 'share' | 'qr' | 'code' | 'link';

/** Printing, sharing, copying and the QR code of the procedure on show. Printing and the encoder are loaded when asked for. */
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
  qrOpen = false;
  /** The code as files. */
  files: { svg: string; png?: string | undefined } | undefined;
  private drawnFor = '';

  constructor(
    private readonly host: LitElement,
    private readonly view: () => SheetView | undefined,
  ) {}

  /** Forgets what was said about another procedure. */
  reset(): void {
    this.busy = this.done = this.qr = this.files = undefined;
    this.said = this.copyField = this.drawnFor = '';
    this.qrOpen = false;
  }

  readonly copyCode = (): void => void this.copy('code', this.view()?.procedure.code ?? '', '');

  readonly copyLink = (): void => void this.copy('link', this.view()?.pageUrl ?? '', '');

  readonly share = (): void => {
    const view = this.view();
    if (!view) return;
    const event = new ProcedureShareEvent(view.procedure.code, view.pageUrl);
    if (!this.host.dispatchEvent(event)) return;
    const content = this.content(view);
    void share(content).then((outcome) => {
      if (outcome === 'unavailable') return this.copy('share', shareMessage(content), view.term('sheetMessageCopied'));
    });
  };

  readonly openQr = (): void => {
    this.say('');
    this.qrOpen = true;
    this.host.requestUpdate();
    openDialog(this.host.renderRoot.querySelector('dialog'));
    void this.drawCode().then(() => this.makeFiles());
  };

  readonly closeQr = (): void => {
    this.qrOpen = false;
    this.say('');
  };

  readonly print = (): void => void this.printWith('print');

  readonly printPoster = (): void => void this.printWith('poster');

  /** Where no page takes reports: whom to tell instead. */
  tellWhomToReport(): void {
    const view = this.view();
    if (view) this.say(view.contact ? view.term('sheetReportCall', view.contact.phone) : view.term('sheetReportDesk'));
  }

  /** Draws the code of the page's address; loads the encoder the first time. */
  async drawCode(): Promise<void> {
    const view = this.view();
    if (!view || this.drawnFor === view.pageUrl) return;
    const address = view.pageUrl;
    this.drawnFor = address;
    try {
      const { drawQr } = await loadQr();
      if (this.drawnFor === address) this.qr = drawQr(address);
    } catch (error) {
      this.drawnFor = '';
      // An address can be too long for a code; everything else is a chunk that did not arrive.
      this.say(view.term(/too big/.test(String(error)) ? 'sheetQrTooLong' : 'sheetToolFailed'));
    }
    this.host.requestUpdate();
  }

  private async makeFiles(): Promise<void> {
    if (!this.qr || this.files) return;
    try {
      const { qrCanvas, qrSvgFile } = await import('../../../ui/qr/image.js');
      this.files = { svg: svgAddress(qrSvgFile(this.qr)), png: pngAddress(qrCanvas(this.qr)) };
      this.host.requestUpdate();
    } catch {
      // Without the files the code is still on the screen to be photographed.
    }
  }

  private async printWith(tool: 'print' | 'poster'): Promise<void> {
    const view = this.view();
    if (!view || this.busy) return;
    // Half a sheet would send people off without the papers they need.
    if (tool === 'print' && view.details !== 'complete') return this.say(view.term('sheetDetailsFailed'));
    this.busy = tool;
    this.say('');
    try {
      const [{ printGuide, printPoster }] = await Promise.all([import('./print/print.js'), this.drawCode()]);
      const printed = await (tool === 'print' ? printGuide(view, this.qr) : printPoster(view, this.qr, this.accent()));
      if (!printed) this.say(view.term('sheetPrintIgnored'));
    } catch {
      this.say(view.term('sheetToolFailed'));
    }
    this.busy = undefined;
    this.host.requestUpdate();
  }

  /** The colour the widget is drawn in, for the poster's band. */
  private accent(): string | undefined {
    const frame = this.host.renderRoot.querySelector('section');
    return (frame && getComputedStyle(frame).getPropertyValue('--_accent').trim()) || undefined;
  }

  private async copy(tool: Tool, text: string, said: string): Promise<void> {
    const near = this.qrOpen ? this.host.renderRoot.querySelector('dialog') : this.host.renderRoot.querySelector('section');
    const copied = near !== null && (await copyText(text, near));
    this.done = copied ? tool : undefined;
    this.copyField = copied ? '' : text;
    this.say(copied ? said : (this.view()?.term('sheetCopyFailed') ?? ''), !copied);
  }

  private say(text: string, keepField = false): void {
    this.said = text;
    if (!keepField) this.copyField = '';
    if (!text) this.done = this.busy ? undefined : this.done;
    this.host.requestUpdate();
  }

  private content({ procedure, site, term, list, pageUrl }: SheetView) {
    const facts = factTexts(procedure, site, term).map(({ label, value }) => `${label}: ${value}`);
    const names: string[] = [];
    for (const group of list.required) for (const { paper } of group.rows) names.push(paper.name);
    return shareContent(titleOf(procedure), facts, term('sheetPapers'), names, pageUrl);
  }
}
