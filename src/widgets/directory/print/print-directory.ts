/** Paper: the A4 poster of numbers, and cards for the wallet. Loaded only when something is printed. */
import { render, type TemplateResult } from 'lit';
import { vietnamDate } from '../../../core/dates.js';
import type { Site } from '../../../core/site.js';
import { printPage, type PrintPage } from '../../../platform/print-window.js';
import { loadQr, type QrDrawing } from '../../../ui/qr.js';
import type { Directory, Hotline, Person } from '../model/directory.js';
import { readHotlines } from '../model/read-hotlines.js';
import type { PeopleTerm } from '../views/person-row.js';
import { contactPoster } from './contact-poster.js';
import { printStyles } from './print.styles.js';
import { walletCards } from './wallet-cards.js';

export interface PrintedDirectory {
  directory: Directory;
  people: readonly Person[];
  site: Site;
  term: PeopleTerm;
  language: 'vi' | 'en';
  /** Epoch milliseconds. */
  now: number;
}

/** What the drawings need. */
export interface PrintView extends PrintedDirectory {
  hotlines: readonly Hotline[];
  today: string;
  /** Address of the page, and the code that leads there. */
  url: string;
  qr: QrDrawing;
}

/** The page to print, apart from printing it: tests and previews show it. */
export async function directoryPage(what: 'poster' | 'card', printed: PrintedDirectory, href: string): Promise<PrintPage> {
  const { drawQr } = await loadQr();
  const { site, directory, term } = printed;
  const url = new URL(site.links?.directory ?? href.split(/[?#]/)[0] ?? href, href).href;
  const view: PrintView = { ...printed, url, qr: drawQr(url, 'Q'), today: vietnamDate(printed.now), hotlines: site.hotlines?.length ? readHotlines(site.hotlines) : directory.hotlines };
  const content: TemplateResult = what === 'poster' ? contactPoster(view) : walletCards(view);
  return {
    title: term('dirTitle'), language: printed.language, styles: printStyles,
    draw: (body) => {
      if (site.accent) body.style.setProperty('--accent', site.accent);
      render(content, body);
    },
  };
}

/** @returns false where the browser ignores printing */
export async function printDirectory(what: 'poster' | 'card', printed: PrintedDirectory): Promise<boolean> {
  return printPage(await directoryPage(what, printed, location.href));
}
