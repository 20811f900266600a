import { expect, fixture, html } from '@open-wc/testing';
import type { CommuneProceduresElement } from '../../../src/index.js';
import { LIST, list, one, search, until } from './support.js';

const button = (element: CommuneProceduresElement) => [...element.shadowRoot!.querySelectorAll('button')].find((one) => /mã QR/.test(one.textContent ?? ''));

/** Frames print into nothing; gives back the documents they would have printed. */
function catchPrinting(): { documents: Document[]; stop(): void } {
  const documents: Document[] = [];
  const observer = new MutationObserver(() => {
    for (const frame of document.querySelectorAll('iframe')) {
      const view = frame.contentWindow as (Window & { caught?: boolean }) | null;
      if (!view || view.caught) continue;
      view.caught = true;
      view.print = () => {
        documents.push(view.document);
        view.dispatchEvent(new CustomEvent('beforeprint'));
        view.dispatchEvent(new CustomEvent('afterprint'));
      };
    }
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return { documents, stop: () => observer.disconnect() };
}

describe('the sheet of QR codes of a field', () => {
  it('is offered for a field, not for a search', async () => {
    const searched = await list();
    await search(searched, 'khai sinh');
    expect(button(searched)).to.equal(undefined);
    const field = await fixture<CommuneProceduresElement>(html`<commune-procedures .data=${LIST} field="Hộ tịch" routing="none"></commune-procedures>`);
    await until(() => one(field, '.res'));
    expect(button(field)).to.exist;
  });

  it('prints one code for each procedure of the field', async () => {
    const printing = catchPrinting();
    try {
      const element = await fixture<CommuneProceduresElement>(html`<commune-procedures .data=${LIST} field="Hộ tịch" routing="none"></commune-procedures>`);
      await until(() => button(element));
      const count = Number(/\d+/.exec(button(element)!.textContent!)![0]);
      button(element)!.click();
      await until(() => printing.documents.length, 10_000);
      expect(count).to.be.greaterThan(1);
      expect(printing.documents[0]!.querySelectorAll('svg path').length).to.be.at.least(count);
    } finally {
      printing.stop();
    }
  });
});
