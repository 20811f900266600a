import { css, html, type TemplateResult } from 'lit';
import { X } from 'lucide';
import { heading } from './heading.js';
import { icon } from './icon.js';

export interface DialogView {
  title: string;
  closeLabel: string;
  headingLevel: number;
  body: unknown;
  onClose: () => void;
}

/** A native dialog: in the top layer, so that no z-index of the page can cover it; Esc closes, focus returns by itself. */
export function dialog({ title, closeLabel, headingLevel, body, onClose }: DialogView): TemplateResult {
  return html`<dialog class="dlg" aria-labelledby="dialog-title" @close=${onClose} @keydown=${closeByEscape}>
    <div class="dlg-head">${heading(headingLevel, title, 'section', 'dialog-title')}
      <button type="button" class="dlg-x" aria-label=${closeLabel} @click=${closeDialog}>${icon(X, 24)}</button>
    </div>${body}</dialog>`;
}

/** Engines close a modal dialog by themselves; one that only stands open (old Safari) needs to be told. */
function closeByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  closeDialog(event);
}

function closeDialog(event: Event): void {
  const dialogElement = (event.currentTarget as HTMLElement).closest('dialog');
  if (typeof dialogElement?.close === 'function') dialogElement.close();
  else {
    dialogElement?.removeAttribute('open');
    dialogElement?.dispatchEvent(new CustomEvent('close'));
  }
}

/** Opens it over the page; a browser without modal dialogs (Safari before 15.4) shows it in its place. */
export function openDialog(dialogElement: HTMLDialogElement | null): void {
  if (!dialogElement || dialogElement.open) return;
  if (typeof dialogElement.showModal === 'function') dialogElement.showModal();
  else dialogElement.setAttribute('open', '');
}

export const dialogStyles = css`
.commune .dlg{margin:auto;width:min(400px,calc(100% - 24px));max-height:calc(100% - 24px);padding:12px 16px 16px;border:1px solid var(--_line);border-radius:var(--_radius-l);background:var(--_surface);color:var(--_text);overflow:auto}
.dlg::backdrop{background:rgba(7,9,11,.55)}
.dlg-head{display:flex;justify-content:space-between;align-items:center;gap:8px;min-height:48px}
.dlg-x{width:48px;height:48px;margin-right:-12px!important;border:0;background:none;cursor:pointer;display:flex;align-items:center;justify-content:center}
@media (forced-colors:active){.commune .dlg{border:2px solid CanvasText}}
`;
