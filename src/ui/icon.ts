import { svg, html, nothing, type TemplateResult } from 'lit';

/** One icon as Lucide's package gives it: tag and attributes of each shape. */
export type IconNode = readonly (readonly [string, Record<string, string | number | undefined>])[];

/** Draws an icon in the text's colour. Icons never stand alone: they are hidden from screen readers. */
export function icon(node: IconNode | undefined, size = 20): TemplateResult | typeof nothing {
  if (!node) return nothing;
  return html`<svg class="icon" viewBox="0 0 24 24" width=${size} height=${size} aria-hidden="true">${node.map(shape)}</svg>`;
}

function shape([tag, a]: IconNode[number]): TemplateResult {
  switch (tag) {
    case 'path': return svg`<path d=${a.d}></path>`;
    case 'circle': return svg`<circle cx=${a.cx} cy=${a.cy} r=${a.r}></circle>`;
    case 'line': return svg`<line x1=${a.x1} y1=${a.y1} x2=${a.x2} y2=${a.y2}></line>`;
    case 'rect': return svg`<rect x=${a.x} y=${a.y} width=${a.width} height=${a.height} rx=${a.rx ?? 0}></rect>`;
    case 'polyline': return svg`<polyline points=${a.points}></polyline>`;
    case 'polygon': return svg`<polygon points=${a.points}></polygon>`;
    case 'ellipse': return svg`<ellipse cx=${a.cx} cy=${a.cy} rx=${a.rx} ry=${a.ry}></ellipse>`;
    default: return svg``;
  }
}
