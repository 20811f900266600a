import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { idle, lastValue, LoadError, type Remote } from '../core/remote.js';
import { loadDataFile, type DataFile } from './load-data.js';

/**
 * Keeps one data file loaded for an element: aborts on disconnect, ignores answers that come too late, keeps the last
 * good value on failure, falls back to the copy saved on the device, and offers `retry()`.
 */
export class RemoteData<T> implements ReactiveController {
  state: Remote<T> = idle;
  private url: string | undefined;
  private running: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Reads the file into what the element shows; must not throw for faulty data, may throw LoadError for unusable data. */
    private readonly read: (file: DataFile, url: string) => T | Promise<T>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.url && this.state.status !== 'ready' && !this.running) void this.run(this.url);
  }

  hostDisconnected(): void {
    this.running?.abort();
    this.running = undefined;
  }

  /** Loads another address, or the same again where it changed; undefined stops. */
  load(url: string | undefined): void {
    if (url === this.url) return;
    this.url = url;
    this.running?.abort();
    this.running = undefined;
    this.state = idle;
    if (url) void this.run(url);
  }

  retry(): void {
    if (this.url) void this.run(this.url);
  }

  /** Shows a value that did not come from the network (given as a property). */
  set(value: T): void {
    this.running?.abort();
    this.running = undefined;
    this.url = undefined;
    this.change({ status: 'ready', value });
  }

  /** Shows that a value given as a property cannot be used. */
  reject(error: LoadError): void {
    this.running?.abort();
    this.running = undefined;
    this.url = undefined;
    this.change({ status: 'failed', error });
  }

  private async run(url: string): Promise<void> {
    this.running?.abort();
    const own = (this.running = new AbortController());
    this.change({ ...keep(this.state), status: 'loading' });
    try {
      const file = await loadDataFile(url, { signal: own.signal });
      const value = await this.read(file, url);
      if (this.running !== own) return;
      this.change({ status: 'ready', value });
      // The copy can wait until the reader has something to read.
      setTimeout(() => void import('./saved-copy.js').then(({ saveCopy }) => saveCopy(url, file.data, file.table, Date.now()), () => undefined), 3000);
    } catch (error) {
      if (this.running !== own || own.signal.aborted) return;
      await this.fail(url, error instanceof LoadError ? error : new LoadError('decode', url, String(error)), own);
    } finally {
      if (this.running === own) this.running = undefined;
    }
  }

  private async fail(url: string, error: LoadError, own: AbortController): Promise<void> {
    if (lastValue(this.state) !== undefined) return this.change({ ...keep(this.state), status: 'failed', error });
    const copy = await this.savedCopy(url);
    if (this.running !== own) return;
    this.change({ status: 'failed', error, ...copy });
  }

  private async savedCopy(url: string): Promise<{ value?: T; savedAt?: number }> {
    try {
      const { readCopy } = await import('./saved-copy.js');
      const copy = await readCopy(url);
      return copy ? { value: await this.read(copy, url), savedAt: copy.savedAt } : {};
    } catch {
      return {}; // no network for the file, or a copy this version cannot read
    }
  }

  private change(state: Remote<T>): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

const keep = <T>(state: Remote<T>): { value?: T; savedAt?: number } => (state.status === 'idle' ? {} : { value: state.value, savedAt: state.savedAt });
