import { adoptStyles, type CSSResult, type LitElement } from 'lit';

const added = new WeakMap<LitElement, CSSResult[]>();

/** Adds a style sheet to one element after it was defined: for a part that is loaded later. Asking twice adds it once. */
export function addStyles(host: LitElement, styles: CSSResult): void {
  const own = added.get(host) ?? [];
  if (own.indexOf(styles) >= 0) return;
  own.push(styles);
  added.set(host, own);
  adoptStyles(host.renderRoot as ShadowRoot, [...(host.constructor as typeof LitElement).elementStyles, ...own]);
}
