import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LoadError } from '../../../src/core/remote.js';
import { pageRegistry } from '../../../src/platform/page-registry.js';
import { RemoteData } from '../../../src/platform/remote-data.controller.js';
import { requestText } from '../../../src/platform/request.js';
import { VERSION } from '../../../src/platform/version.js';

/** Answers come when the test says so, through the same door the loader uses for requests it has started early. */
class Deferred {
  readonly promise: Promise<Response>;
  resolve!: (response: Response) => void;
  reject!: (error: Error) => void;
  constructor() {
    this.promise = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
    this.promise.catch(() => undefined);
  }
}

class LoadingElement extends LitElement {
  readonly remote = new RemoteData<string>(this, (file) => {
    const { name } = file.data as { name?: string };
    if (!name) throw new LoadError('decode', '', 'no name');
    return name;
  });
}
customElements.define('test-remote-data', LoadingElement);

const url = (name: string) => new URL(`/answer-${name}.json`, location.href).href;
function expectRequest(name: string): Deferred {
  const deferred = new Deferred();
  pageRegistry(VERSION).requests.set(url(name), deferred.promise);
  return deferred;
}
const json = (data: unknown) => new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
const make = () => fixture<LoadingElement>(html`<test-remote-data></test-remote-data>`);

describe('a data file kept loaded for an element', () => {
  it('goes from loading to ready', async () => {
    const element = await make();
    const answer = expectRequest('a');
    element.remote.load(url('a'));
    expect(element.remote.state.status).to.equal('loading');
    answer.resolve(json({ name: 'A' }));
    await waitUntil(() => element.remote.state.status === 'ready');
    expect(element.remote.state).to.deep.include({ value: 'A' });
  });

  it('ignores the first answer where it comes after the second was asked for', async () => {
    const element = await make();
    const first = expectRequest('first');
    const second = expectRequest('second');
    element.remote.load(url('first'));
    element.remote.load(url('second'));
    second.resolve(json({ name: 'second' }));
    await waitUntil(() => element.remote.state.status === 'ready');
    first.resolve(json({ name: 'first' }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.remote.state).to.deep.include({ value: 'second' });
  });

  it('fails with a kind, and loads again on retry', async () => {
    const element = await make();
    expectRequest('r').resolve(new Response('no', { status: 404 }));
    element.remote.load(url('r'));
    await waitUntil(() => element.remote.state.status === 'failed');
    expect((element.remote.state as { error: LoadError }).error.kind).to.equal('http');
    expectRequest('r').resolve(json({ name: 'R' }));
    element.remote.retry();
    await waitUntil(() => element.remote.state.status === 'ready');
  });

  it('keeps the last good value when a refresh fails', async () => {
    const element = await make();
    expectRequest('k').resolve(json({ name: 'K' }));
    element.remote.load(url('k'));
    await waitUntil(() => element.remote.state.status === 'ready');
    expectRequest('k').resolve(new Response('{', { headers: { 'content-type': 'application/json' } }));
    element.remote.retry();
    await waitUntil(() => element.remote.state.status === 'failed');
    expect(element.remote.state).to.deep.include({ value: 'K' });
    expect((element.remote.state as { error: LoadError }).error.kind).to.equal('decode');
  });

  it('stops on disconnect without an error, and loads after coming back', async () => {
    const element = await make();
    const parent = element.parentElement!;
    const lost = expectRequest('d');
    element.remote.load(url('d'));
    element.remove();
    lost.resolve(json({ name: 'late' }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(element.remote.state.status).to.equal('loading');
    expectRequest('d').resolve(json({ name: 'D' }));
    parent.append(element);
    await waitUntil(() => element.remote.state.status === 'ready');
    expect(element.remote.state).to.deep.include({ value: 'D' });
  });
});

describe('a request that the loader has started already', () => {
  it('counts as failed after the timeout, and is asked for again', async () => {
    expectRequest('never');
    const failure = await requestText(url('never'), { timeout: 20, retries: 0 }).catch((error: unknown) => error);
    expect((failure as LoadError).kind).to.equal('timeout');
    expect(pageRegistry(VERSION).requests.has(url('never'))).to.equal(false);
  });

  it('is not waited for once nobody wants it any more', async () => {
    expectRequest('left');
    const controller = new AbortController();
    const answer = requestText(url('left'), { signal: controller.signal }).catch((error: unknown) => error);
    controller.abort();
    expect(((await answer) as Error).name).to.equal('AbortError');
  });

  it('is left for others by whoever is stopped before it asks', async () => {
    expectRequest('kept');
    const controller = new AbortController();
    controller.abort();
    await requestText(url('kept'), { signal: controller.signal }).catch(() => undefined);
    expect(pageRegistry(VERSION).requests.delete(url('kept'))).to.equal(true);
  });
});
