import type { ReactiveElement } from 'lit';

/**
 * Moves the focus to an element of the shadow tree once the next render stands, and scrolls only if its top is off-screen.
 * Used after a view change, so that keyboard and screen reader readers land on the new heading.
 */
export async function focusAfterUpdate(host: ReactiveElement, selector: string): Promise<void> {
  await host.updateComplete;
  const target = host.renderRoot.querySelector<HTMLElement>(selector);
  if (!target) return;
  target.focus({ preventScroll: true });
  if (host.getBoundingClientRect().top < 0) host.scrollIntoView({ block: 'start' });
}
