import { pngAddress } from '../../../platform/download.js';
import { qrCanvas } from '../../../ui/qr/image.js';
import type { QrDrawing } from '../../../ui/qr.js';
import type { SlipText } from './receipt-tools.js';

const WIDTH = 720;
const HEIGHT = 940;
const FONT = 'Roboto, "Noto Sans", "Segoe UI", Arial, sans-serif';

/** Draws the slip black on white, with the code and its QR; the address of a PNG, or undefined where the browser refuses. */
export function slipImage(slip: SlipText, qr: QrDrawing): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#000';
  pen.textAlign = 'center';
  let y = write(pen, slip.title, 80, 40, '600');
  y = write(pen, slip.due, y + 8, 28, '400');
  pen.setLineDash([12, 8]);
  pen.strokeRect(-2, y, WIDTH + 4, HEIGHT - y - 40);
  const code = qrCanvas(qr, 380);
  pen.drawImage(code, (WIDTH - code.width) / 2, y + 24);
  y = write(pen, slip.label, y + code.height + 72, 28, '400');
  y = write(pen, slip.code, y + 28, 60, '700');
  for (const line of slip.lines) y = write(pen, line, y + 4, 26, '400');
  return pngAddress(canvas);
}

/** Writes a text in as many lines as it needs; returns where the next may begin. */
function write(pen: CanvasRenderingContext2D, text: string, top: number, size: number, weight: string): number {
  pen.font = `${weight} ${size}px ${FONT}`;
  let line = '';
  let y = top;
  for (const word of text.split(' ')) {
    if (line && pen.measureText(`${line} ${word}`).width > WIDTH - 80) {
      pen.fillText(line, WIDTH / 2, y);
      y += size * 1.4;
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) pen.fillText(line, WIDTH / 2, y);
  return y + size * 1.4;
}
