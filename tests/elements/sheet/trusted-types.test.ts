import { expect } from '@open-wc/testing';
import { until } from '../../../stories/scenarios/sheet.js';

/** A page of its own in a frame, under Trusted Types, with one sheet from the demo's data. */
async function strictPage(): Promise<{ view: Window & { faults: string[] }; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="vi"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
    <script>window.faults=[];addEventListener('securitypolicyviolation',function(e){faults.push(e.violatedDirective+' '+e.sample)})</script></head>
    <body><commune-procedure src="${new URL('/data/procedures/1.001193.json', location.href).href}"></commune-procedure>
    <script type="module" src="/src/widgets/procedures/sheet/define.ts"></script></body></html>`;
  frame.style.setProperty('width', '400px');
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return { view: frame.contentWindow as never, close: () => frame.remove() };
}

describe('commune-procedure on a page with Trusted Types', () => {
  it('draws, writes its data block and its QR code without one violation', async function () {
    this.timeout(20000);
    const { view, close } = await strictPage();
    try {
      const root = () => view.document.querySelector('commune-procedure')?.shadowRoot;
      await until(() => root()?.querySelector('dialog'), 15000);
      await until(() => view.document.head.querySelector('script[type="application/ld+json"]')?.textContent);
      root()!.querySelector<HTMLElement>('[data-tool=qr]')!.click();
      await until(() => root()!.querySelector('dialog svg.qr'));
      expect(view.faults).to.deep.equal([]);
    } finally {
      close();
    }
  });
});
