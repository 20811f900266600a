import { expect } from '@open-wc/testing';
import { forceColours, hasDevTools } from './engine.js';
import { axeFaults } from './axe.js';
import { composeStories } from './stories.js';

interface Themed extends HTMLElement {
  theme: string;
  updateComplete?: Promise<unknown>;
}

/** Every widget below a node that has a theme, in shadow trees too. */
function themedBelow(root: ParentNode): Themed[] {
  const found: Themed[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if ('theme' in element) found.push(element as Themed);
    if (element.shadowRoot) found.push(...themedBelow(element.shadowRoot));
  }
  return found;
}

async function drawDark(): Promise<boolean> {
  const widgets = themedBelow(document.body).filter((widget) => widget.theme !== 'dark');
  for (const widget of widgets) widget.theme = 'dark';
  for (const widget of widgets) await widget.updateComplete;
  return widgets.length > 0;
}

/** Renders and plays every story of a module, then asks axe about it: light, dark, and in forced colours. */
export function runStories(name: string, module: Parameters<typeof composeStories>[0]): void {
  describe(`stories of ${name}`, () => {
    const composed = composeStories(module);
    for (const story of Object.keys(composed)) {
      it(`${story} renders, plays and is clean for axe in light, dark and forced colours`, async () => {
        await composed[story]!.run();
        expect(await axeFaults(), 'light').to.deep.equal([]);
        if (await drawDark()) expect(await axeFaults(), 'dark').to.deep.equal([]);
        if (!hasDevTools) return;
        await forceColours(true);
        try {
          expect(matchMedia('(forced-colors: active)').matches, 'forced colours are on').to.equal(true);
          expect(await axeFaults(document.body, false), 'forced colours').to.deep.equal([]);
        } finally {
          await forceColours(false);
        }
      });
    }
  });
}
