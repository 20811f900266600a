/** A drawn QR code as files: SVG text, or a canvas for PNG. */
import type { QrDrawing } from '../qr.js';

/** A complete SVG file. */
export function qrSvgFile({ path, size }: QrDrawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}

/**
 * Draws the code on a canvas with whole pixels a module, so that no edge is blurred.
 * @param pixels least width wanted; the next multiple of the module count is taken
 */
export function qrCanvas({ path, size }: QrDrawing, pixels = 1000): HTMLCanvasElement {
  const scale = Math.max(1, Math.ceil(pixels / size));
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  // The path consists of bars "Mx yhN…" only, see encode.ts.
  path.replace(/M(\d+) (\d+)h(\d+)/g, (bar, x: string, y: string, length: string) => {
    pen.fillRect(Number(x) * scale, Number(y) * scale, Number(length) * scale, scale);
    return bar;
  });
  return canvas;
}
