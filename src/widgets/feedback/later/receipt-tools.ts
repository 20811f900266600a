import type { LitElement } from 'lit';
import { copyText } from '../../../platform/copy-text.js';
import { loadQr, type QrDrawing } from '../../../ui/qr.js';

/** What stands on a slip, in words. */
export interface SlipText {
  readonly title: string;
  readonly due: string;
  readonly label: string;
  readonly code: string;
  readonly lines: readonly string[];
}

/** QR code, picture and copying of a receipt; everything is made once the receipt is shown. */
export class ReceiptTools {
  qr: QrDrawing | undefined;
  /** Address of the slip as a PNG; undefined while it is made or where the device refuses. */
  image: string | undefined;
  copied: boolean | undefined;
  private drawnFor = '';

  constructor(private readonly host: LitElement) {}

  /** Draws code and slip, once a receipt. A failed load leaves the digits, which are enough. */
  async draw(code: string, address: string, slip: SlipText): Promise<void> {
    if (this.drawnFor === code) return;
    this.drawnFor = code;
    this.copied = this.qr = this.image = undefined;
    try {
      const [{ drawQr }, { slipImage }] = await Promise.all([loadQr(), import('./slip-image.js')]);
      if (this.drawnFor !== code) return;
      this.qr = drawQr(address);
      this.host.requestUpdate();
      this.image = slipImage(slip, this.qr);
    } catch {
      this.drawnFor = ''; // no network for the files: the next update tries again
      return;
    }
    this.host.requestUpdate();
  }

  readonly copy = async (text: string): Promise<void> => {
    this.copied = await copyText(text, this.host.renderRoot as ShadowRoot);
    this.host.requestUpdate();
  };
}
