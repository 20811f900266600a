import type { LitElement } from 'lit';
import { lastValue, type Remote } from '../../core/remote.js';
import type { Site } from '../../core/site.js';
import { allowedUrl } from '../../platform/allowed-url.js';
import { RemoteData } from '../../platform/remote-data.controller.js';
import type { Directory } from './model/directory.js';

const loadReader = () => import('./read-file.js');

/** The directory an element shows: its property, the site file's own part, or a file. */
export class DirectoryData {
  private readonly remote: RemoteData<Directory>;
  private taken: unknown;

  constructor(host: LitElement) {
    this.remote = new RemoteData<Directory>(host, async (file, url) => (await loadReader()).readDirectoryFile(file, url));
  }

  get state(): Remote<Directory> {
    return this.remote.state;
  }

  get value(): Directory | undefined {
    return lastValue(this.remote.state);
  }

  /** Takes the data given, or asks for the file; nothing where neither has changed. */
  show(data: unknown, src: string, site: Site): void {
    const inline = data ?? (site.directory?.people ? site.directory : undefined);
    if (inline !== undefined) return this.take(inline);
    const named = src || site.data?.directory;
    this.remote.load(named ? allowedUrl(named, document.baseURI, location.origin, site.allowedOrigins) : undefined);
  }

  retry(): void {
    this.remote.retry();
  }

  private take(data: unknown): void {
    if (data === this.taken) return;
    this.taken = data;
    void loadReader().then(
      ({ readInline }) => { if (this.taken === data) this.remote.set(readInline(data)); },
      () => { this.taken = undefined; }, // no network for the reader: taken up again at the next update
    );
  }
}
