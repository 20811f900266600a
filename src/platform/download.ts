/**
 * Files as addresses for a real `<a download>`: the link can be pressed long, opened or saved, and nothing has to be
 * released afterwards. Fit for small files (a QR code), not for large ones.
 */

/** An SVG text as an address. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** What a canvas shows, as the address of a PNG; undefined where the browser refuses (fingerprint protection). */
export function pngAddress(canvas: HTMLCanvasElement): string | undefined {
  try {
    const address = canvas.toDataURL('image/png');
    return address.length > 100 ? address : undefined;
  } catch {
    return undefined; // refused: the SVG and the screen remain
  }
}
