import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Site, SiteContact } from '../../../core/site.js';

/**
 * The person a procedure's role means now: from the directory on the page or the one the site file names, and until
 * that is known from the site file itself. The look-up comes after the sheet stands; a late answer to an old question
 * is dropped.
 */
export class ContactController implements ReactiveController {
  /** Undefined until a directory has answered. */
  person: SiteContact | undefined;
  private role: string | undefined;
  private site: Site | undefined;
  private asked = 0;
  private stop: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Says which role is shown; asks again only where role or site have changed. */
  show(role: string | undefined, site: Site): void {
    if (role === this.role && site === this.site) return;
    if (role !== this.role) this.person = undefined;
    this.role = role;
    this.site = site;
    this.ask();
  }

  hostConnected(): void {
    this.ask();
  }

  hostDisconnected(): void {
    this.stop?.();
    this.stop = undefined;
  }

  private readonly ask = (): void => {
    const own = (this.asked += 1);
    const { role, site } = this;
    if (!role || !site) return;
    void import('../../../platform/contact-directory.js').then(
      async ({ findContact, watchContacts }) => {
        this.stop ??= watchContacts(this.ask);
        const person = await findContact(role, site);
        if (own !== this.asked || person === this.person) return;
        this.person = person;
        this.host.requestUpdate();
      },
      () => undefined, // no network for the file: the site file's contact stands
    );
  };
}
