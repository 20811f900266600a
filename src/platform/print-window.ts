/** A page of its own for printing: the host page's print styles cannot be trusted, so they must not reach it. */
export interface PrintPage {
  title: string;
  language: string;
  /** Style sheet as text; taken in as a constructable sheet, which a strict content policy allows. */
  styles: string;
  /** Draws the content. */
  draw(body: HTMLElement): void;
}

/** How long a browser may take to say that it is printing. Longer silence means that it ignores the wish (in-app browsers, sandboxed frames). */
const ANSWER_WITHIN = 1500;

/**
 * Prints a page from a hidden frame.
 * @returns false where the browser silently does nothing: say so, and tell what else helps
 */
export async function printPage(page: PrintPage): Promise<boolean> {
  const frame = hiddenFrame(page.title);
  await loaded(frame);
  const view = frame.contentWindow;
  if (!view || !frame.contentDocument || typeof view.print !== 'function') {
    frame.remove();
    return false;
  }
  writePage(frame.contentDocument, page);
  await frame.contentDocument.fonts?.ready;
  const answered = printingStarted(view);
  view.focus();
  view.print();
  const printed = await answered;
  // Phones go on drawing the page after print() has returned.
  setTimeout(() => frame.remove(), printed ? 120_000 : 0);
  return printed;
}

/** Fills a document for printing; apart, so that tests and previews can show it. */
export function writePage(target: Document, page: PrintPage): void {
  target.title = page.title;
  target.documentElement.lang = page.language;
  const charset = target.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  target.head.appendChild(charset);
  addStyles(target, page.styles);
  page.draw(target.body);
}

function hiddenFrame(title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Off the screen but laid out: engines do not print frames that are not displayed.
  const look: [string, string][] = [['position', 'fixed'], ['left', '-10000px'], ['top', '0'], ['width', '794px'], ['height', '1123px'], ['border', '0']];
  for (const [name, value] of look) frame.style.setProperty(name, value, 'important');
  return frame;
}

/** Waits for the frame's empty document: Firefox replaces the first one when its load event comes. */
function loaded(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve();
    frame.addEventListener('load', done, { once: true });
    setTimeout(done, 1000);
    document.body.appendChild(frame);
  });
}

function addStyles(target: Document, styles: string): void {
  // A constructed sheet belongs to the document whose window made it.
  const Sheet = (target.defaultView as (Window & typeof globalThis) | null)?.CSSStyleSheet;
  try {
    if (!Sheet) throw new TypeError('no window');
    const sheet = new Sheet();
    sheet.replaceSync(styles);
    target.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4 has no constructable sheets.
    const element = target.createElement('style');
    element.textContent = styles;
    target.head.appendChild(element);
  }
}

function printingStarted(view: Window): Promise<boolean> {
  return new Promise((resolve) => {
    const yes = () => resolve(true);
    view.addEventListener('beforeprint', yes, { once: true });
    view.addEventListener('afterprint', yes, { once: true });
    setTimeout(() => resolve(false), ANSWER_WITHIN);
  });
}
