import type { ReactiveControllerHost } from 'lit';
import type { Hotline } from './model/directory.js';
import { readHotlines } from './model/read-hotlines.js';

/** The numbers of the site file, read once for each file; untidy ones follow when the whole reader has come. */
export class SiteHotlines {
  private from: unknown;
  private list: Hotline[] = [];

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  read(from: unknown): readonly Hotline[] {
    if (from === this.from) return this.list;
    this.from = from;
    this.list = readHotlines(from);
    // A line left out may have a number that the whole reader understands.
    if (Array.isArray(from) && from.length > this.list.length) void this.readWhole(from);
    return this.list;
  }

  private async readWhole(from: unknown): Promise<void> {
    try {
      const { readAnyHotlines } = await import('./model/read-any-hotlines.js');
      if (from !== this.from) return;
      this.list = readAnyHotlines(from);
      this.host.requestUpdate();
    } catch {
      // no network for the reader: the plain numbers stand
    }
  }
}
