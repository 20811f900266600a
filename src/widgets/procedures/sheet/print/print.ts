/** Paper: guide sheet, poster of one procedure, poster by field. Loaded only when something is printed. */
import { render } from 'lit';
import { vietnamDate } from '../../../../core/dates.js';
import type { Site } from '../../../../core/site.js';
import { registerMessages } from '../../../../platform/localize.js';
import { printPage, type PrintPage } from '../../../../platform/print-window.js';
import { loadQr, type QrDrawing } from '../../../../ui/qr.js';
import type { Procedure } from '../../model/procedure.js';
import { posterPages } from '../../model/print-model.js';
import { pageLink } from '../../model/sheet-links.js';
import { paperVi } from '../messages/paper.vi.js';
import { toolsVi } from '../messages/tools.vi.js';
import type { SheetMessages } from '../messages/vi.js';
import type { SheetTerm, SheetView } from '../sheet-view.js';
import { fieldPoster } from './field-poster.js';
import { guideSheet } from './guide-sheet.js';
import { onePoster } from './one-poster.js';
import { guideStyles, paperStyles, posterStyles } from './print.styles.js';

registerMessages('vi', { ...toolsVi, ...paperVi });

/** The guide sheet of one procedure as a page. */
export function guidePage(view: SheetView, qr: QrDrawing | undefined, now: number): PrintPage {
  return page(view.term('sheetPaperTitle'), `${paperStyles}${guideStyles}`, guideSheet(view, qr, vietnamDate(now)));
}

/** The A4 poster of one procedure as a page. */
export function posterPage(view: SheetView, qr: QrDrawing | undefined, accent?: string): PrintPage {
  return page(view.term('sheetQrPoster'), `${paperStyles}${posterStyles}`, onePoster(view, qr), accent ?? view.site.accent);
}

/** @returns false where the browser ignores printing */
export const printGuide = (view: SheetView, qr: QrDrawing | undefined): Promise<boolean> => printPage(guidePage(view, qr, Date.now()));

/** @returns false where the browser ignores printing */
export const printPoster = (view: SheetView, qr: QrDrawing | undefined, accent?: string): Promise<boolean> => printPage(posterPage(view, qr, accent));

export interface FieldPosterOptions {
  site: Site;
  /** Address of the page that shows the procedures; `links.page` of the site file wins. */
  page: string;
  language?: 'vi' | 'en';
  /** Colour of the head band; default the site's. */
  accent?: string;
}

/** A4 pages of 16 codes, by field, in the order given. */
export async function fieldPosterPage(procedures: readonly Procedure[], options: FieldPosterOptions): Promise<PrintPage> {
  const { site, language = 'vi' } = options;
  const [{ drawQr }, messages] = await Promise.all([loadQr(), language === 'en' ? import('../messages/en.js').then(({ en }) => en) : { ...toolsVi, ...paperVi }]);
  const term = plainTerm(messages, site, language);
  const address = (code: string) => new URL(pageLink(code, options.page, site.links?.page), options.page).href;
  const content = fieldPoster(posterPages(procedures), site, term, (code) => drawQr(address(code)), address);
  return page(term('sheetPosterTitle'), `${paperStyles}${posterStyles}`, content, options.accent ?? site.accent);
}

/** Prints the poster by field. @returns false where the browser ignores printing */
export async function printFieldPoster(procedures: readonly Procedure[], options: FieldPosterOptions): Promise<boolean> {
  return printPage(await fieldPosterPage(procedures, options));
}

function page(title: string, styles: string, content: unknown, accent?: string): PrintPage {
  return {
    title, styles, language: 'vi',
    draw: (body) => {
      if (accent) body.style.setProperty('--accent', accent);
      render(content, body);
    },
  };
}

/** Texts without an element: the poster by field is asked for by the list, which has its own. */
function plainTerm(messages: Partial<SheetMessages>, site: Site, language: 'vi' | 'en'): SheetTerm {
  return (key, ...values) => {
    const text = site.terms?.[language]?.[key] ?? (messages[key] as string | ((...all: unknown[]) => string));
    return typeof text === 'function' ? text(...values) : text.replace(/\{(\d)\}/g, (_match, n: string) => String(values[Number(n) - 1] ?? ''));
  };
}
