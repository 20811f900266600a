/** `free` is 1800, `paid` is 1900 (the page should say so), `short` is a national code such as 113. */
export type PhoneKind = 'mobile' | 'landline' | 'free' | 'paid' | 'short';

/** A number that can exist. */
export interface Phone {
  kind: PhoneKind;
  /** National digits, for example `0912345678`, `02273851234`, `18001096`, `113`. */
  digits: string;
  /** Máy lẻ; not part of `href`, because dialers disagree on how to send it. */
  extension: string;
  /** Grouped for the eye: `0912 345 678`. */
  display: string;
  /** `tel:+84912345678`; 1800, 1900 and short codes stay national, they do not exist behind +84. */
  href: string;
  /** Digit by digit with a pause between groups, for an accessible name: `0 9 1 2, 3 4 5, 6 7 8`. */
  readOut: string;
  /** The number in international form, or the national digits where there is none. For a vCard. */
  dial: string;
}

/** Why a text is not a number one can call. `params` fill the message. */
export interface PhoneFault {
  key:
    | 'phone.empty'
    /** Letters among the digits. */
    | 'phone.letters'
    /** `count` digits where `expected` are needed. */
    | 'phone.tooShort'
    | 'phone.tooLong'
    /** An 11-digit mobile from before 2018; `suggestion` is today's number. */
    | 'phone.oldMobile'
    /** A landline with an area code from before 2017; `suggestion` is today's number, or empty. */
    | 'phone.oldLandline'
    /** `code` is not an area code. */
    | 'phone.unknownArea'
    /** A local number without area code. */
    | 'phone.noAreaCode'
    /** `prefix` begins no Vietnamese number. */
    | 'phone.unknownPrefix'
    /** A number of another country. */
    | 'phone.foreign'
    /** A fax number: nobody answers. */
    | 'phone.fax';
  params: Readonly<Record<string, string | number>>;
  /** The text it is about. */
  text: string;
}

export type PhoneReading = { ok: true; phone: Phone } | { ok: false; fault: PhoneFault };
