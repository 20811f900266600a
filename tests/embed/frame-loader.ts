/** Runs inside the iframe: the loader, with stand-ins for the built files that come when the test says so. */
import { startLoader } from '../../src/loader/start.js';
import type { HookedWindow } from './page.js';

const page = window as HookedWindow;
const asked: string[] = [];
const fetched: string[] = [];
let deliver: (arrive: boolean) => void = () => undefined;
const gate = new Promise<void>((resolve, reject) => { deliver = (arrive) => (arrive ? resolve() : reject(new Error('the files did not come'))); });

page.fetch = ((url: string) => {
  fetched.push(url);
  return Promise.resolve(new Response('{"procedures":[]}', { headers: { 'content-type': 'application/json' } }));
}) as typeof fetch;

/** Draws itself with Lit's promise of a first update; `heading="broken"` fails at it. */
class StandIn extends HTMLElement {
  updateComplete: Promise<unknown> = Promise.resolve();
  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }
  connectedCallback(): void {
    this.updateComplete = this.getAttribute('heading') === 'broken' ? Promise.reject(new Error('broken on purpose')) : Promise.resolve();
    this.updateComplete.catch(() => undefined);
    if (this.getAttribute('heading') !== 'broken') this.shadowRoot!.textContent = 'drawn';
  }
}

const load = (name: string) => {
  asked.push(name);
  return gate.then(() => { if (!customElements.get(`commune-${name}`)) customElements.define(`commune-${name}`, class extends StandIn {}); });
};

page.hooks = { asked, fetched, deliver };
page.startAgain = () => startLoader(['procedures'], load);
startLoader(['procedures', 'survey', 'site'], load);
