import axe from 'axe-core';

/** Rules about a whole page do not hold for one widget on an empty test page. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'html-has-lang', 'document-title'];

/**
 * Sentences for what axe finds in a part of the page, WCAG 2.2 A and AA plus AAA contrast (7:1); empty when clean.
 *
 * @param ownColours false where the system has put its own colours in place of ours: axe reads ours, which nobody sees
 */
export async function axeFaults(target: Element = document.body, ownColours = true): Promise<string[]> {
  const rules = Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }]));
  const result = await axe.run(target, { rules: { ...rules, 'color-contrast': { enabled: ownColours }, 'color-contrast-enhanced': { enabled: ownColours }, 'target-size': { enabled: true } } });
  return result.violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`.slice(0, 400)));
}
