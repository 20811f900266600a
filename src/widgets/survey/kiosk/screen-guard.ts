interface WakeLock {
  release(): Promise<void>;
}

/** Keeps the tablet on the question: awake, no zoom, no context menu, storage asked to stay. */
export class ScreenGuard {
  private lock: WakeLock | undefined;
  private running = false;

  constructor(private readonly changed: () => void) {}

  get awake(): boolean {
    return this.lock !== undefined;
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    document.addEventListener('visibilitychange', this.wake);
    for (const name of ['contextmenu', 'gesturestart', 'dblclick', 'dragstart']) document.addEventListener(name, stop);
    document.addEventListener('wheel', stopZoom, { passive: false });
    document.addEventListener('touchmove', stopPinch, { passive: false });
    document.addEventListener('keydown', stopZoomKeys);
    void navigator.storage?.persist?.().catch(() => false); // refused: staff see what the store can do
    void this.wake();
  }

  stop(): void {
    if (!this.running) return;
    this.running = false;
    document.removeEventListener('visibilitychange', this.wake);
    for (const name of ['contextmenu', 'gesturestart', 'dblclick', 'dragstart']) document.removeEventListener(name, stop);
    document.removeEventListener('wheel', stopZoom);
    document.removeEventListener('touchmove', stopPinch);
    document.removeEventListener('keydown', stopZoomKeys);
    void this.lock?.release().catch(() => undefined); // released by the system already
    this.lock = undefined;
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined); // left by the system already
  }

  async fullScreen(): Promise<void> {
    try {
      await document.documentElement.requestFullscreen();
    } catch {
      // not allowed here (iPad in a tab, kiosk browser): the page fills the window anyway
    }
  }

  /** The system takes the lock away whenever the page is hidden. */
  private readonly wake = async (): Promise<void> => {
    const { wakeLock } = navigator as { wakeLock?: { request(type: 'screen'): Promise<WakeLock & { addEventListener(name: string, listener: () => void): void }> } };
    if (!wakeLock || document.hidden || !this.running) return;
    try {
      const lock = await wakeLock.request('screen');
      lock.addEventListener('release', () => { if (this.lock === lock) this.lock = undefined; this.changed(); });
      this.lock = lock;
    } catch {
      this.lock = undefined; // battery saver or no permission: staff see it
    }
    this.changed();
  };
}

const stop = (event: Event) => event.preventDefault();
const stopZoom = (event: WheelEvent) => { if (event.ctrlKey) event.preventDefault(); };
const stopPinch = (event: TouchEvent) => { if (event.touches.length > 1) event.preventDefault(); };
const stopZoomKeys = (event: KeyboardEvent) => { if ((event.ctrlKey || event.metaKey) && /^[-+=0]$/.test(event.key)) event.preventDefault(); };
