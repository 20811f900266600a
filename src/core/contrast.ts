/** Contrast of colours by WCAG 2.2 (relative luminance), on `#rrggbb` or `rgb(r, g, b)`. */

type Rgb = readonly [number, number, number];

/** Reads `#rgb`, `#rrggbb` or `rgb(…)`; undefined for anything else (named colours, oklch …). */
export function parseColour(value: string): Rgb | undefined {
  const text = value.trim();
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex) {
    const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb;
  }
  const parts = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/i.exec(text);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : undefined;
}

function luminance([r, g, b]: Rgb): number {
  const linear = (channel: number) => {
    const c = channel / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast of a colour with white, 1 to 21. */
export const contrastWithWhite = (colour: Rgb): number => 1.05 / (luminance(colour) + 0.05);

/** The colour itself where it reaches `ratio` on white, else the same hue darkened until it does, as `#rrggbb`. */
export function darkenToContrast(colour: Rgb, ratio = 7): string {
  let [r, g, b] = colour;
  while (contrastWithWhite([r, g, b]) < ratio) [r, g, b] = [r * 0.97, g * 0.97, b * 0.97];
  return `#${[r, g, b].map((c) => Math.floor(c).toString(16).padStart(2, '0')).join('')}`;
}
