import { Camera, MapPin } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { groupDigits } from '../../../core/money.js';
import { field, fieldError } from '../../../ui/field.js';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import type { TextField } from '../model/fields.js';
import type { KindChoice } from '../model/settings.js';
import type { ViewContext } from './context.js';
import { fieldId, progress } from './head.js';
import { KIND_ICONS } from './kinds.js';
import { routeRows } from './routes.js';

/** First step: which type, what, photos, where. */
export function contentView(context: ViewContext): TemplateResult {
  const { state, term, act, settings, parts } = context;
  const home = state.fields.kind === 'ho-tro-tai-nha';
  const next = (event: Event) => {
    event.preventDefault();
    act({ type: 'next' });
  };
  return html`${progress('content', term)}${parts.faults}<form novalidate @submit=${next}>
${kindsView(context)}${parts.subject}${home ? parts.home : nothing}${messageField(context, home)}${parts.beneathText}
<div class="two">${settings.photosMax ? photosField(context) : nothing}${home ? nothing : placeField(context)}</div>
<p class="trap" aria-hidden="true"><label>Website <input name="website" tabindex="-1" autocomplete="off"></label></p>
<div class="acts"><button class="btn main">${term('fbContinue')}</button>${parts.saved}</div></form>${routeRows(context)}`;
}

function kindsView(context: ViewContext): TemplateResult {
  const { settings, term, level } = context;
  const id = fieldId('/kind');
  const error = context.parts.errorOf?.('/kind');
  return html`<fieldset class=${error ? 'fs err' : 'fs'} aria-describedby=${error ? `${id}-e` : nothing}><legend>${heading(level, term('fbWhichKind'), 'section', 'step')}</legend>
${fieldError(id, error)}<div class="ty full">${settings.kinds.map((choice, index) => kindRow(choice, index ? undefined : id, context))}</div></fieldset>`;
}

const kindRow = ({ kind }: KindChoice, id: string | undefined, { state, term, act }: ViewContext): TemplateResult => html`<label class="rw">
<input type="radio" name="kind" id=${id ?? nothing} value=${kind} .checked=${live(state.fields.kind === kind)} @change=${() => act({ type: 'kind', kind })}>
<span><b>${term(`fb-${kind}`)}</b><small>${term(`fb-${kind}-what`)}</small></span>${icon(KIND_ICONS[kind], 22)}</label>`;

/** A one-line text field bound to one of the texts. */
export function textField(context: ViewContext, pointer: string, name: TextField, label: string, more: { hint?: string; optional?: boolean; type?: string; autocomplete?: string; after?: unknown } = {}): TemplateResult {
  const { state, term, act } = context;
  const id = fieldId(pointer);
  return field({
    id, label, hint: more.hint, error: context.parts.errorOf?.(pointer), optional: more.optional ? term('fbOptional') : '', after: more.after,
    control: ({ describedBy, invalid }) => html`<input class="inp" id=${id} name=${name} type=${more.type ?? 'text'} autocomplete=${more.autocomplete ?? 'off'} aria-describedby=${describedBy} aria-invalid=${invalid}
 .value=${live(state.fields[name])} @input=${(event: Event) => act({ type: 'typed', field: name, value: (event.target as HTMLInputElement).value })} @blur=${context.leave}>`,
  });
}

function messageField(context: ViewContext, home: boolean): TemplateResult {
  const { state, term, settings, act } = context;
  const pointer = '/content';
  return field({
    id: fieldId(pointer), label: term(home ? 'fbMatter' : 'fb-content'), hint: term(home ? 'fbMatterHint' : 'fbContentHint'), error: context.parts.errorOf?.(pointer),
    control: ({ describedBy, invalid }) => html`<textarea class="inp" id=${fieldId(pointer)} name="content" rows="4" aria-describedby=${describedBy} aria-invalid=${invalid}
 .value=${live(state.fields.content)} @input=${(event: Event) => act({ type: 'typed', field: 'content', value: (event.target as HTMLTextAreaElement).value })} @blur=${context.leave}></textarea>`,
    after: html`<p class="cnt">${term('fbLetters', groupDigits(state.fields.content.normalize('NFC').length), groupDigits(settings.contentMax))}</p>`,
  });
}

/** The commune's hamlets to choose from. */
export const hamletSelect = ({ settings, term }: ViewContext, id: string, chosen: string, choose: (value: string) => void, describedBy: unknown = nothing, invalid: unknown = nothing): TemplateResult =>
  html`<span class="sel"><select class="inp" id=${id} name="hamlet" aria-describedby=${describedBy} aria-invalid=${invalid} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
<option value="" ?selected=${chosen === ''}>${term('fbAnyHamlet')}</option>${settings.hamlets.map((name) => html`<option value=${name} ?selected=${chosen === name}>${name}</option>`)}</select></span>`;

function placeField(context: ViewContext): TemplateResult {
  const { term, settings, state, act } = context;
  const hamlet = settings.hamlets.length ? html`<label class="sr" for="f-place-hamlet">${term('fbHamlet')}</label>${
    hamletSelect(context, 'f-place-hamlet', state.fields.hamlet, (value) => act({ type: 'typed', field: 'hamlet', value }))}` : nothing;
  return textField(context, '/place/text', 'place', term('fbWhere'), {
    optional: true,
    after: html`${hamlet}${settings.location ? html`<button type="button" class="link pos" @click=${context.useDevicePosition}>${icon(MapPin, 22)}<span>${term('fbUsePosition')}</span></button>${context.parts.placeExtra}` : nothing}`,
  });
}

function photosField({ term, settings, parts, addPhotos }: ViewContext): TemplateResult {
  const add = (event: Event) => {
    const input = event.target as HTMLInputElement;
    addPhotos(input.files);
    input.value = ''; // the same photo may be chosen again
  };
  return html`<div class="fld" role="group" aria-labelledby="ph-l" aria-describedby="ph-h"><p class="lb" id="ph-l">${term('fbPhotos')} <span class="opt">${term('fbOptionalUpTo', settings.photosMax)}</span></p>
<div class="ths">${parts.photoRow}${parts.photosFull ? nothing : html`<label class="add"><input class="sr" type="file" id="f-photos" accept="image/*" multiple aria-label=${term('fbAddPhotoName')} @change=${add}>${icon(Camera, 22)}<span aria-hidden="true">${term('fbAddPhoto')}</span></label>`}</div>
<p class="hint" id="ph-h">${term('fbPhotosHint')}</p></div>`;
}
