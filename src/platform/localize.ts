import { LocalizeController, registerTranslation, type Translation } from '@shoelace-style/localize';
import type { LitElement, ReactiveController } from 'lit';
import type { Site } from '../core/site.js';

/** Texts of one widget: strings, or functions of their arguments. Vietnamese is the source of the type. */
export type Messages = Record<string, string | ((...values: never[]) => string)>;

/** A catalogue: `$code`, `$name`, `$dir` and the texts. */
export type Catalogue<T extends Messages> = Translation & T;

type Arguments<T> = T extends (...values: infer A) => string ? A : [];

/**
 * All Vietnamese texts. The package falls back to the very first object it was given, so that one must hold the texts of
 * every widget, or a widget whose English is still on its way would show the names of its texts.
 */
const source = { $code: 'vi', $name: 'Tiếng Việt', $dir: 'ltr' } as Translation;

/** Makes a widget's catalogue known. Vietnamese first: it is the fallback. */
export function registerMessages<T extends Messages>(code: 'vi' | 'en', messages: T): void {
  if (code === 'vi') return registerTranslation(Object.assign(source, messages));
  registerTranslation({ $code: code, $name: 'English', $dir: 'ltr', ...messages } as unknown as Translation);
}

/** Asks for a catalogue at most once at a time; a failed load may be asked for again and leaves the source language. */
export function lazyMessages(load: () => Promise<Messages>): () => void {
  let running: Promise<void> | undefined;
  return () => {
    running ??= load().then(
      (messages) => registerMessages('en', messages),
      () => { running = undefined; }, // no network: Vietnamese stays, the next render asks again
    );
  };
}

/** Reads the language from the site file, else from the nearest `lang`; Vietnamese where neither names English. */
class NearestLanguage extends LocalizeController {
  constructor(
    private readonly element: LitElement,
    private readonly site: () => Site,
  ) {
    super(element);
  }

  // The package would take the browser's own language where the page has none: a phone set to English must not
  // turn a Vietnamese commune's page English.
  override lang(): 'vi' | 'en' {
    const language = this.site().language ?? this.element.closest<HTMLElement>('[lang]')?.lang ?? 'vi';
    return /^en\b/i.test(language) ? 'en' : 'vi';
  }
}

/**
 * Texts for one element. A term can be replaced from the site file (`terms.vi.key`, with `{1}`, `{2}` for the
 * arguments), and "ông/bà" by the commune's own form of address.
 */
export class Localizer<T extends Messages> implements ReactiveController {
  private readonly controller: NearestLanguage;

  constructor(
    host: LitElement,
    private readonly site: () => Site,
    private readonly loadEnglish: () => void,
  ) {
    this.controller = new NearestLanguage(host, site);
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.language === 'en') this.loadEnglish();
  }

  get language(): 'vi' | 'en' {
    return this.controller.lang();
  }

  readonly term = <K extends keyof T & string>(key: K, ...values: Arguments<T[K]>): string => {
    const site = this.site();
    const override = site.terms?.[this.language]?.[key];
    const text = override === undefined ? this.controller.term(key as never, ...(values as never[])) : fill(override, values);
    return site.address && this.language === 'vi' ? readdress(text, site.address) : text;
  };
}

const fill = (text: string, values: readonly unknown[]) => text.replace(/\{(\d)\}/g, (_match, n: string) => String(values[Number(n) - 1] ?? ''));

/** Puts the commune's form of address in place of "ông/bà", keeping a capital. */
const readdress = (text: string, address: string) =>
  text.replace(/([ôÔ])ng\/bà/g, (_match, first: string) => (first === 'Ô' ? address.charAt(0).toLocaleUpperCase('vi') + address.slice(1) : address));

/** How a view asks for a text. */
export type Term<T extends Messages> = Localizer<T>['term'];
