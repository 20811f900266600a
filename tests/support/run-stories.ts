import { expect } from '@open-wc/testing';
import { axeFaults } from './axe.js';
import { composeStories } from './stories.js';

/** Renders and plays every story of a module, then asks axe about it. */
export function runStories(name: string, module: Parameters<typeof composeStories>[0]): void {
  describe(`stories of ${name}`, () => {
    const composed = composeStories(module);
    for (const story of Object.keys(composed)) {
      it(`${story} renders, plays and is clean for axe`, async () => {
        await composed[story]!.run();
        expect(await axeFaults()).to.deep.equal([]);
      });
    }
  });
}
