import { ImageOff, Save, Scale, ShieldAlert, X } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { findPersonalNumbers } from '../../../core/personal-data.js';
import { clockTime } from '../../../core/date-words.js';
import { field } from '../../../ui/field.js';
import { icon } from '../../../ui/icon.js';
import { legalWordIn } from '../model/legal-words.js';
import { hamletSelect, textField } from '../views/content.js';
import { fieldId } from '../views/head.js';
import type { LaterContext } from './context.js';

/** Notices under the message, as it is written. They inform and never stop anybody. */
export function beneathText(context: LaterContext): TemplateResult {
  const { state, term } = context;
  const kinds: string[] = [];
  for (const { kind } of findPersonalNumbers(state.fields.content)) if (kinds.indexOf(kind) < 0) kinds.push(kind);
  const what = kinds.map((kind) => term(`fb-${kind as 'phone'}`)).join(', ');
  return html`<div role="status">${legalNotice(context)}${what ? html`<div class="nt warn">${icon(ShieldAlert, 22)}<div><p class="b">${term('fbGuardTitle')}</p><p>${term('fbGuard', what)}</p></div></div>` : nothing}</div>`;
}

function legalNotice({ state, term, focus }: LaterContext): unknown {
  const word = legalWordIn(state.fields.content);
  if (!word) return nothing;
  const denounce = word === 'denunciation';
  const see = (event: Event) => {
    const details = ((event.target as HTMLElement).getRootNode() as ShadowRoot).getElementById(word) as HTMLDetailsElement | null;
    if (details) details.open = true;
    focus(`#${word}>summary`);
  };
  return html`<div class="nt">${icon(Scale, 22)}<div><p class="b">${term(denounce ? 'fbDenounceTitle' : 'fbComplainTitle')}</p>
<p>${term(denounce ? 'fbDenounce' : 'fbComplain')} <button type="button" class="link" @click=${see}>${term('fbSeeWhere')}</button>. ${term('fbGoOn')}</p></div></div>`;
}

/** Thumbnails with their way out, a bar while one is made small, and what is wrong with one. */
export function photoRow({ photos, term }: LaterContext): TemplateResult {
  const broken = photos.items.filter(({ state }) => state === 'failed')[0];
  const sentence = broken ? (broken.fault === 'tool' ? term('fbPhotoToolFailed') : term(`fb:${broken.fault as 'photo-unreadable'}`)) : '';
  return html`${photos.items.map((photo, index) => (photo.state === 'failed' ? nothing : html`<div class="th" data-photo><span class="sub" aria-hidden="true">${index + 1}</span>${
    photo.preview ? html`<img src=${photo.preview} alt=${`${term('fbPhotoNumber', index + 1)}. ${term('fbPhotoShrunk', kilobytes(photo.bytes?.byteLength))}`} width="72" height="72" @error=${hidePicture}>` : html`<progress aria-label=${term('fbPhotoWorking')}></progress>`}
<button type="button" aria-label=${term('fbPhotoRemove', index + 1)} @click=${() => photos.remove(photo.id)}>${icon(X, 18)}</button></div>`))}${
    sentence || photos.tooMany ? html`<p class="em ph-e" role="alert">${icon(ImageOff, 20)}<span>${sentence} ${photos.tooMany ? term('fbPhotoMost', photos.items.length) : nothing}</span></p>` : nothing}`;
}

/** A strict page policy may forbid blob: pictures; the photo is there all the same, and its words are still read out. */
function hidePicture(event: Event): void {
  (event.target as HTMLElement).classList.add('sr');
}

export const kilobytes = (bytes = 0) => Math.max(1, Math.round(bytes / 1000));

/** What came of "Dùng vị trí của máy này". */
export function placeExtra({ state, term, act, position }: LaterContext): TemplateResult {
  const found = state.fields.position;
  return html`<div role="status" class="sub">${position === 'asking' ? term('fbPositionAsking') : nothing}${position === 'refused' ? term('fbPositionRefused') : nothing}${
    found ? html`${term('fbPositionGot', found.accuracyMetres ?? 0)} <button type="button" class="link" @click=${() => act({ type: 'position', position: undefined })}>${term('fbPositionDrop')}</button>` : nothing}</div>`;
}

/** "Đã tự lưu trên máy này lúc 8:42", or that this device keeps nothing; nothing before the first letter. */
export function savedLine(savedAt: number | false | undefined, term: LaterContext['term']): unknown {
  if (savedAt === undefined) return nothing;
  return html`<p class="sub sav">${icon(Save)}<span>${savedAt === false ? term('fbNotKept') : term('fbSavedAt', clockTime(savedAt))}</span></p>`;
}

/** Help at home: for whom, which hamlet, when it suits. */
export function homeFields(context: LaterContext): TemplateResult {
  const { settings, term, state, act, leave } = context;
  const pointer = '/homeVisit/hamlet';
  const id = fieldId(pointer);
  const choose = (value: string) => {
    act({ type: 'typed', field: 'hamlet', value });
    leave();
  };
  const hamlet = settings.hamlets.length
    ? field({ id, label: term('fbHamlet'), error: context.parts.errorOf?.(pointer), control: ({ describedBy, invalid }) => hamletSelect(context, id, state.fields.hamlet, choose, describedBy, invalid) })
    : textField(context, pointer, 'hamlet', term('fbHamlet'));
  return html`${textField(context, '/homeVisit/forWhom', 'forWhom', term('fbForWhom'), { hint: term('fbForWhomHint') })}${hamlet}
${textField(context, '/homeVisit/preferredTime', 'preferredTime', term('fbPreferredTime'), { optional: true })}`;
}
