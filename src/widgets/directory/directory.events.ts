/**
 * The citizen says that a contact is wrong. Cancelable, before anything happens: a feedback form on the page takes it by
 * `preventDefault()` on `document` and opens itself filled in; if nobody does, the site file's `links.feedback` opens.
 */
export class ContactReportEvent extends Event {
  static readonly type = 'commune-contact-report';
  constructor(
    /** Anchor of the record: "dia-chinh". */
    readonly role: string,
    /** Name of the person or post as shown. */
    readonly contactName: string,
    /** The numbers as shown. */
    readonly numbers: readonly string[],
    /** A ready sentence for the text of a feedback. */
    readonly text: string,
  ) {
    super(ContactReportEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** The citizen searched the directory. */
export class DirectorySearchEvent extends Event {
  static readonly type = 'commune-directory-search';
  constructor(
    readonly query: string,
    /** Number of people found. */
    readonly results: number,
  ) {
    super(DirectorySearchEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'commune-contact-report': ContactReportEvent;
    'commune-directory-search': DirectorySearchEvent;
  }
}
