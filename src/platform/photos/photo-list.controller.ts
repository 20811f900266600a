import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A chosen photo. It is `ready` once it is small, upright and without the camera's notes. */
export interface Photo {
  readonly id: number;
  readonly state: 'working' | 'ready' | 'failed';
  /** The contract's message key, or `tool` where the code for photos could not be loaded. */
  readonly fault?: string;
  readonly bytes?: ArrayBuffer;
  readonly type: string;
  /** blob: address to show it. */
  readonly preview?: string;
  /** Size as chosen, in bytes. */
  readonly before: number;
}

/** What one photo may weigh when it leaves the device. */
export const PHOTO_BYTES = 400_000;

/** The photos of a form: made small one after the other, so that a weak phone holds only one in memory. */
export class PhotoList implements ReactiveController {
  items: readonly Photo[] = [];
  /** More were chosen than may be sent. */
  tooMany = false;
  private queue: Promise<void> = Promise.resolve();
  private last = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly most: () => number,
    /** Shrinks one file; loaded when the first photo is chosen. */
    private readonly load = () => import('./shrink-photo.js'),
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  get working(): boolean {
    return this.items.some(({ state }) => state === 'working');
  }

  get ready(): readonly Photo[] {
    return this.items.filter(({ state }) => state === 'ready');
  }

  /** Brings the code for photos ahead of time, so that it is there without a network too. */
  prefetch(): void {
    void this.load().catch(() => undefined); // asked for again with the first photo
  }

  add(files: ArrayLike<File> | null): void {
    if (!files) return;
    this.tooMany = false;
    for (let i = 0; i < files.length; i += 1) {
      const good = this.items.filter(({ state }) => state !== 'failed').length;
      if (good >= this.most()) {
        this.tooMany = true;
        break;
      }
      const file = files[i] as File;
      const id = (this.last += 1);
      this.items = [...this.items.filter(({ state }) => state !== 'failed'), { id, state: 'working', type: file.type, before: file.size }];
      this.queue = this.queue.then(() => this.shrink(id, file));
    }
    this.host.requestUpdate();
  }

  remove(id: number): void {
    const gone = this.items.filter((photo) => photo.id === id)[0];
    if (gone?.preview) URL.revokeObjectURL(gone.preview);
    this.items = this.items.filter((photo) => photo.id !== id);
    this.tooMany = false;
    this.host.requestUpdate();
  }

  /** Takes photos back that were ready to be sent. */
  restore(photos: readonly { readonly type: string; readonly bytes: ArrayBuffer }[]): void {
    this.clear();
    this.items = photos.map(({ type, bytes }) => ({
      id: (this.last += 1), state: 'ready', type, bytes, before: bytes.byteLength, preview: URL.createObjectURL(new Blob([bytes], { type })),
    }));
    this.host.requestUpdate();
  }

  clear(): void {
    for (const { id } of this.items) this.remove(id);
  }

  private async shrink(id: number, file: File): Promise<void> {
    let change: Partial<Photo>;
    try {
      const { shrinkPhoto } = await this.load();
      const { bytes, type } = await shrinkPhoto(file, PHOTO_BYTES);
      change = { state: 'ready', bytes, type, preview: URL.createObjectURL(new Blob([bytes], { type })) };
    } catch (error) {
      change = { state: 'failed', fault: (error as { fault?: string } | null)?.fault ?? 'tool' };
    }
    this.items = this.items.map((photo) => (photo.id === id ? { ...photo, ...change } : photo));
    this.host.requestUpdate();
  }
}
