import { CircleAlert } from 'lucide';
import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.js';

export interface FieldView {
  /** Id of the control; hint and error hang on it. */
  id: string;
  label: unknown;
  /** Quiet words behind the label: "(không bắt buộc)". */
  optional?: string;
  hint?: string;
  error?: string;
  control: (aria: FieldAria) => TemplateResult;
  after?: unknown;
}

/** What the control says of itself. */
export interface FieldAria {
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
}

/** Label, hint, error, control: in this order, so that whoever reads on hears the fault before the field. */
export function field({ id, label, optional, hint, error, control, after }: FieldView): TemplateResult {
  const describedBy = [hint && `${id}-h`, error && `${id}-e`].filter(Boolean).join(' ') || nothing;
  return html`<div class=${error ? 'fld err' : 'fld'}><label class="lb" for=${id}>${label}${optional ? html` <span class="opt">${optional}</span>` : nothing}</label>${
    hint ? html`<p class="hint" id="${id}-h">${hint}</p>` : nothing}${fieldError(id, error)}${control({ describedBy, invalid: error ? 'true' : nothing })}${after}</div>`;
}

export const fieldError = (id: string, error: string | undefined): TemplateResult | typeof nothing =>
  error ? html`<p class="em" id="${id}-e">${icon(CircleAlert, 20)}<span>${error}</span></p>` : nothing;

export const fieldStyles = css`
.commune .fld{margin-top:24px}
.opt{font-weight:400;color:var(--_text-2)}
.fld>.hint{margin-bottom:8px}
.commune .inp{display:block;width:100%;min-height:48px;padding:10px 12px;border:1px solid var(--_line-2);border-radius:var(--_radius);background:var(--_surface);color:var(--_text);line-height:1.53;-webkit-appearance:none;appearance:none}
.commune textarea.inp{min-height:132px;resize:vertical}
.err{border-left:4px solid var(--_bad);padding-left:12px}
.commune .err .inp{border:2px solid var(--_bad)}
.commune .em{display:flex;gap:8px;margin:4px 0 8px;color:var(--_bad);font-weight:500;font-size:.941em;line-height:1.5}
`;
