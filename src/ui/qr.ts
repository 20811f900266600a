import { css, html, type TemplateResult } from 'lit';

/** A QR code ready to draw, in modules, quiet zone included. */
export interface QrDrawing {
  /** SVG path of the dark modules. */
  path: string;
  /** Width and height. */
  size: number;
}

/** The encoder, loaded when the first code is shown (about 9 kB). A failed load can be asked for again. */
export const loadQr = () => import('./qr/encode.js');

/** Draws a code: always black on white, also in the dark and in forced colours, or readers fail. */
export function qrSvg({ path, size }: QrDrawing, label: string): TemplateResult {
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"></path><path fill="#000" d=${path}></path></svg>`;
}

export const qrStyles = css`
.commune .qr{width:100%;height:auto;background:#fff;forced-color-adjust:none}
`;
