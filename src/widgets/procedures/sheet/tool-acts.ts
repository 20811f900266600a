/** What the sheet's tools do. Loaded when the page is at rest, or with the first press of a tool. */
import { copyText } from '../../../platform/copy-text.js';
import { pngAddress, svgAddress } from '../../../platform/download.js';
import { registerMessages } from '../../../platform/localize.js';
import { share } from '../../../platform/share.js';
import { openDialog } from '../../../ui/dialog.js';
import { loadQr } from '../../../ui/qr.js';
import { shareContent, shareMessage, type ShareContent } from '../model/share-text.js';
import { ProcedureShareEvent } from './events.js';
import { factTexts } from './fact-texts.js';
import { toolsVi } from './messages/tools.vi.js';
import type { SheetTools, Tool } from './sheet-tools.js';
import { titleOf, type SheetView } from './sheet-view.js';

registerMessages('vi', toolsVi);

export { qrAside, qrDialog } from './views/qr.js';

export const copyCode = (tools: SheetTools): Promise<void> => copy(tools, 'code', tools.view()?.procedure.code ?? '', '');

export const copyLink = (tools: SheetTools): Promise<void> => copy(tools, 'link', tools.view()?.pageUrl ?? '', '');

/** The device's share sheet, else the whole message on the clipboard. */
export async function shareIt(tools: SheetTools): Promise<void> {
  const view = tools.view();
  if (!view || !tools.host.dispatchEvent(new ProcedureShareEvent(view.procedure.code, view.pageUrl))) return;
  const content = contentOf(view);
  const outcome = await share(content);
  if (outcome === 'unavailable') await copy(tools, 'share', shareMessage(content), view.term('sheetMessageCopied'));
}

export async function openQr(tools: SheetTools): Promise<void> {
  tools.done = undefined;
  tools.qrOpen = true;
  if (!tools.qr) tools.drawnFor = ''; // a failed load is tried again for a press only, never by itself
  tools.say('');
  await tools.host.updateComplete;
  openDialog(tools.host.renderRoot.querySelector('dialog'));
  await drawCode(tools);
  await makeFiles(tools);
}

/** Draws the code of the page's address, once; loads the encoder the first time. */
export function drawCode(tools: SheetTools): Promise<void> {
  const view = tools.view();
  if (!view) return Promise.resolve();
  if (tools.drawing && tools.drawnFor === view.pageUrl) return tools.drawing;
  tools.drawnFor = view.pageUrl;
  tools.files = undefined;
  return (tools.drawing = draw(tools, view));
}

async function draw(tools: SheetTools, { pageUrl, term }: SheetView): Promise<void> {
  try {
    const { drawQr } = await loadQr();
    if (tools.drawnFor === pageUrl) tools.qr = drawQr(pageUrl);
    tools.host.requestUpdate();
  } catch (error) {
    // An address can be too long for a code; everything else is a file that did not arrive.
    tools.say(term(/too big/.test(String(error)) ? 'sheetQrTooLong' : 'sheetToolFailed'));
  }
}

export async function print(tools: SheetTools, tool: 'print' | 'poster'): Promise<void> {
  const view = tools.view();
  if (!view || tools.busy) return;
  // Half a sheet would send people off without the papers they need.
  if (tool === 'print' && view.details !== 'complete') return tools.say(view.term('sheetDetailsFailed'));
  tools.busy = tool;
  tools.say('');
  let said = '';
  try {
    const [{ printGuide, printPoster }] = await Promise.all([import('./print/print.js'), drawCode(tools)]);
    const printed = await (tool === 'print' ? printGuide(view, tools.qr) : printPoster(view, tools.qr, accentOf(tools)));
    if (!printed) said = view.term('sheetPrintIgnored');
  } catch {
    said = view.term('sheetToolFailed'); // what draws the paper did not arrive
  }
  tools.busy = undefined;
  tools.say(said);
}

async function makeFiles(tools: SheetTools): Promise<void> {
  if (!tools.qr || tools.files) return;
  try {
    const { qrCanvas, qrSvgFile } = await import('../../../ui/qr/image.js');
    tools.files = { svg: svgAddress(qrSvgFile(tools.qr)), png: pngAddress(qrCanvas(tools.qr)) };
    tools.host.requestUpdate();
  } catch {
    // Without the files the code is still on the screen to be photographed.
  }
}

/** The colour the widget is drawn in, for the poster's band. */
function accentOf({ host }: SheetTools): string | undefined {
  const frame = host.renderRoot.querySelector('section');
  return (frame && getComputedStyle(frame).getPropertyValue('--_accent').trim()) || undefined;
}

async function copy(tools: SheetTools, tool: Tool, text: string, said: string): Promise<void> {
  const near = tools.host.renderRoot.querySelector(tools.qrOpen ? 'dialog' : 'section');
  const copied = near !== null && (await copyText(text, near));
  tools.done = copied ? tool : undefined;
  tools.say(copied ? said : (tools.view()?.term('sheetCopyFailed') ?? ''), copied ? '' : text);
}

function contentOf({ procedure, site, term, list, pageUrl }: SheetView): ShareContent {
  const facts = factTexts(procedure, site, term).map(({ label, value }) => `${label}: ${value}`);
  const names: string[] = [];
  for (const group of list.required) for (const { paper } of group.rows) names.push(paper.name);
  return shareContent(titleOf(procedure), facts, term('sheetPapers'), names, pageUrl);
}
