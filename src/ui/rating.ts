import { css, html, nothing, svg, type TemplateResult } from 'lit';

/**
 * The five faces: the same circle, only eyes, brows and mouth change. Drawn in the text's colour, never from red to green:
 * a colour would push the answer. Level 1 is "Rất không hài lòng".
 */
export function face(level: number, size: number): TemplateResult {
  return html`<svg class="face" viewBox="0 0 48 48" width=${size} height=${size} aria-hidden="true"><circle class="fbg" cx="24" cy="24" r="20.5"></circle>${FEATURES[level - 1] ?? nothing}</svg>`;
}

const eyes = (y: number) => svg`<circle class="d" cx="17.5" cy=${y} r="1.7"></circle><circle class="d" cx="30.5" cy=${y} r="1.7"></circle>`;

const FEATURES = [
  svg`<path d="M16 35c2.300-4 5-5.500 8-5.500s5.700 1.500 8 5.500M13.500 17.500l5 2.300M34.500 17.500l-5 2.300"></path>${eyes(22.5)}`,
  svg`<path d="M17 33.500c2-2.300 4.300-3.200 7-3.200s5 .9 7 3.200"></path>${eyes(20.5)}`,
  svg`<path d="M17 31.500h14"></path>${eyes(20.5)}`,
  svg`<path d="M16.500 29c2 2.700 4.500 4 7.500 4s5.500-1.300 7.500-4"></path>${eyes(20)}`,
  svg`<path d="M14.500 27.500h19c-.6 5.200-4.500 8.500-9.500 8.500s-8.900-3.300-9.500-8.500zM14.500 20.500c1-2.200 4.600-2.200 5.600 0M27.900 20.500c1-2.200 4.600-2.200 5.600 0"></path>`,
];

export const faceStyles = css`
.face{fill:none;stroke:currentColor;stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.face .d{fill:currentColor;stroke:none}
.face .fbg{fill:var(--_surface)}
@media (forced-colors:active){.commune .face,.face{forced-color-adjust:auto;stroke:currentColor}.face .fbg{fill:Canvas}.face .d{fill:currentColor}}
`;
