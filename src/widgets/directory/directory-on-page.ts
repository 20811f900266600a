import type { LitElement, ReactiveController } from 'lit';
import { canonicalJson } from '../../core/contract/canonical-json.js';
import { vietnamDate } from '../../core/dates.js';
import type { Schedule } from '../../core/hours.js';
import type { Site, SiteContact } from '../../core/site.js';
import { contactsChanged, offerContacts } from '../../platform/contact-directory.js';
import { JsonLd } from '../../platform/json-ld.controller.js';
import type { Directory, Person } from './model/directory.js';
import { governmentOffice } from './model/json-ld.js';
import { personAt } from './model/people-list.js';
import { readHotlines } from './model/read-hotlines.js';
import { roleInAddress } from './model/role-address.js';

interface PageHost {
  site(): Site;
  now(): number;
}

/** What a directory is to the rest of the page: the post an address asks for, contacts for other widgets, facts for search engines. */
export class DirectoryOnPage implements ReactiveController {
  private people: readonly Person[] = [];
  private directory: Directory | undefined;
  private schedule: Schedule | undefined;
  private withdraw: (() => void) | undefined;
  private readonly jsonLd: JsonLd;
  private wanted = '';

  constructor(
    private readonly host: LitElement,
    private readonly own: PageHost,
    private readonly aim: (role: string) => void,
  ) {
    this.jsonLd = new JsonLd(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.followAddress);
    this.withdraw = offerContacts((role) => contactOf(personAt(this.people, role)));
    this.followAddress();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.followAddress);
    this.withdraw?.();
  }

  /** Call after each drawing. */
  show(directory: Directory, people: readonly Person[], schedule: Schedule | undefined): void {
    this.focusWanted();
    if (directory === this.directory && schedule === this.schedule && this.people.length === people.length) return;
    this.directory = directory;
    this.schedule = schedule;
    this.people = people;
    contactsChanged();
    const site = this.own.site();
    const { name } = site;
    if (!name) return;
    const office = governmentOffice({
      name: site.office ?? name, url: location.href.split(/[?#]/)[0] ?? '', address: site.points?.[0]?.address, schedule, people, today: vietnamDate(this.own.now()),
      hotlines: site.hotlines?.length ? readHotlines(site.hotlines) : directory.hotlines,
    });
    this.jsonLd.show(canonicalJson(office));
  }

  private readonly followAddress = (): void => {
    this.wanted = roleInAddress(location.href);
    this.aim(this.wanted);
    this.host.requestUpdate();
  };

  /** Once a visit: a reader who moves on is not pulled back by the next drawing. */
  private focusWanted(): void {
    if (!this.wanted) return;
    const row = this.host.renderRoot.querySelector<HTMLElement>('.ps.at');
    if (!row) return;
    this.wanted = '';
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'center' });
  }
}

/** A person as the site file writes contacts; a vacant post, or one without a public number, is none. */
function contactOf(person: Person | undefined): SiteContact | undefined {
  const phone = person?.phones[0];
  if (!person || !phone || person.vacant) return undefined;
  const contact: SiteContact = { name: [person.honorific, person.name].filter(Boolean).join(' '), phone: phone.display };
  if (person.titles[0]) contact.title = person.titles[0];
  if (person.place) contact.place = person.place;
  if (person.zaloUrl) contact.zalo = person.zaloUrl;
  return contact;
}
