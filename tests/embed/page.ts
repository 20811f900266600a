/** A page of its own in an iframe, on the runner's origin, with the loader as it stands in the source. */
export interface FramePage {
  window: Window & typeof globalThis;
  document: Document;
  /** Messages of console.warn. */
  warnings: string[];
  close(): void;
}

export interface LoaderHooks {
  /** Names of the files asked for, in order. */
  asked: string[];
  /** Lets the files come (true) or fail (false); until then they are on the way. */
  deliver: (arrive: boolean) => void;
  /** Addresses given to fetch. */
  fetched: string[];
}

export type HookedWindow = Window & typeof globalThis & { hooks: LoaderHooks; startAgain: (version?: string) => void };

/** Opens a page with this body; resolves when the loader has looked at it. */
export async function openPage(body: string, head = ''): Promise<FramePage & { hooks: LoaderHooks; startAgain: () => void }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:800px;height:600px;border:0';
  document.body.append(frame);
  const window = frame.contentWindow as HookedWindow;
  const warnings: string[] = [];
  const doc = frame.contentDocument!;
  doc.open();
  doc.write(`<!doctype html><html lang="vi"><head><base href="${location.origin}/">${head}</head><body>${body}<script type="module" src="/tests/embed/frame-loader.ts"></script></body></html>`);
  doc.close();
  window.console.warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '));
  for (let tries = 0; !window.hooks && tries < 500; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  return { window, document: doc, warnings, hooks: window.hooks, startAgain: window.startAgain, close: () => frame.remove() };
}

/** Waits for something to become true. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  for (let tries = 0; tries < 250; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never: ${what}`);
}
