import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import '../../../src/widgets/site/define.js';
import { CommuneSiteElement } from '../../../src/widgets/site/site.element.js';
import { SiteController } from '../../../src/platform/site.controller.js';
import { siteContext } from '../../../src/platform/site-context.js';

class ReaderElement extends LitElement {
  readonly site = new ContextConsumer(this, { context: siteContext, subscribe: true });
}
customElements.define('test-site-reader', ReaderElement);

class WidgetElement extends LitElement {
  readonly site = new SiteController(this);
}
customElements.define('test-site-widget', WidgetElement);

describe('commune-site', () => {
  it('gives its data to the widgets inside, and news of them', async () => {
    const site = await fixture<CommuneSiteElement>(html`<commune-site .data=${{ name: 'Xã A' }}><test-site-reader></test-site-reader></commune-site>`);
    const reader = site.querySelector<ReaderElement>('test-site-reader')!;
    expect(reader.site.value?.name).to.equal('Xã A');
    site.data = { name: 'Xã B', hotlines: 'không phải danh sách' };
    await site.updateComplete;
    expect(reader.site.value?.name).to.equal('Xã B');
  });

  it('reads a file, and stays quiet and empty where the file is missing', async () => {
    const site = await fixture<CommuneSiteElement>(html`<commune-site src="/khong-co.json"></commune-site>`);
    await site.updateComplete;
    expect(site.site).to.deep.equal({});
  });

  it('keeps data given before the element was known', async () => {
    const early = document.createElement('commune-site') as CommuneSiteElement;
    early.data = { name: 'Sớm' };
    document.body.append(early);
    await waitUntil(() => early.site.name === 'Sớm');
    early.remove();
  });

  it('reaches the widgets inside also where its code comes after theirs, and leaves those taken out alone', async () => {
    const late = await fixture(html`<test-late-site><test-site-widget></test-site-widget></test-late-site>`);
    const widget = late.querySelector<WidgetElement>('test-site-widget')!;
    (late as CommuneSiteElement).data = { name: 'Xã A' };
    expect(widget.site.value.name).to.equal(undefined);
    customElements.define('test-late-site', class extends CommuneSiteElement {});
    await (late as CommuneSiteElement).updateComplete;
    expect(widget.site.value.name).to.equal('Xã A');
    widget.remove();
    (late as CommuneSiteElement).data = { name: 'Xã B' };
    await (late as CommuneSiteElement).updateComplete;
    expect(widget.site.value.name).to.equal('Xã A');
  });

  it('the nearest one counts', async () => {
    const outer = await fixture(html`<commune-site .data=${{ name: 'Xã A' }}><commune-site .data=${{ name: 'Xã B' }}><test-site-widget></test-site-widget></commune-site></commune-site>`);
    expect(outer.querySelector<WidgetElement>('test-site-widget')!.site.value.name).to.equal('Xã B');
  });
});
