import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Theme = 'light' | 'dark' | 'auto';

/** Whether an element is drawn dark: as told, or for `auto` by the page's `color-scheme`, then the system's. */
export class ThemeController implements ReactiveController {
  private query: MediaQueryList | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & { theme: Theme }) {
    host.addController(this);
  }

  get dark(): boolean {
    if (this.host.theme !== 'auto') return this.host.theme === 'dark';
    const scheme = getComputedStyle(this.host).colorScheme ?? '';
    // A page that names only one scheme has decided; one that names both, or none, leaves it to the system.
    if (/dark/.test(scheme) !== /light/.test(scheme)) return /dark/.test(scheme);
    return scheme !== 'normal' && scheme !== '' && this.query?.matches === true;
  }

  hostConnected(): void {
    this.query = window.matchMedia?.('(prefers-color-scheme: dark)');
    this.query?.addEventListener?.('change', this.update);
  }

  hostDisconnected(): void {
    this.query?.removeEventListener?.('change', this.update);
  }

  private readonly update = () => this.host.requestUpdate();
}
