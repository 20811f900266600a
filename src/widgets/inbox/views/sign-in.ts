import { CircleAlert } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.js';
import type { SignInFault } from '../session.controller.js';
import type { InboxContext } from './context.js';

export interface SignInView extends Pick<InboxContext, 'term'> {
  /** Asks for the commune's key too, where the address does not name it. */
  readonly commune: string | null;
  /** Name of the officer whose session ended; the field is filled with it. */
  readonly username: string;
  readonly fault: SignInFault | undefined;
  readonly busy: boolean;
  readonly onSubmit: (commune: string | null, username: string, password: string) => void;
}

/** Name and password. The fields are not bound: what is typed stays whatever comes back. */
export function signInForm({ term, commune, username, fault, busy, onSubmit }: SignInView): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    const fields = (event.currentTarget as HTMLFormElement).elements;
    const value = (name: string) => (fields.namedItem(name) as HTMLInputElement | null)?.value ?? '';
    onSubmit(commune === null ? null : value('commune').trim().toLowerCase(), value('username'), value('password'));
  };
  const described = fault ? 'sign-in-fault' : nothing;
  const invalid = fault && fault.key !== 'ibOffline' && fault.key !== 'ibBusy' ? 'true' : nothing;
  return html`<form class="si" novalidate @submit=${submit}>
<div class="sif" role="alert">${fault ? html`<p class="em" id="sign-in-fault">${icon(CircleAlert, 20)}<span>${fault.key === 'ibLocked' ? term(fault.key, fault.minutes) : term(fault.key)}</span></p>` : nothing}</div>
${commune === null ? nothing : html`<div class="fld"><label class="lb" for="commune">${term('ibCommune')}</label><p class="hint" id="commune-h">${term('ibCommuneHint')}</p>
<input class="inp" id="commune" name="commune" autocomplete="organization" autocapitalize="off" spellcheck="false" aria-describedby="commune-h" .value=${commune}></div>`}
<div class="fld"><label class="lb" for="username">${term('ibUsername')}</label>
<input class="inp" id="username" name="username" autocomplete="username" autocapitalize="off" spellcheck="false" maxlength="60" aria-describedby=${described} aria-invalid=${invalid} .value=${username}></div>
<div class="fld"><label class="lb" for="password">${term('ibPassword')}</label>
<input class="inp" id="password" name="password" type="password" autocomplete="current-password" maxlength="128" aria-describedby=${described} aria-invalid=${invalid}></div>
<p class="sia"><button class="btn main" aria-disabled=${busy ? 'true' : nothing}>${term(busy ? 'ibSigningIn' : 'ibSignIn')}</button></p>
<p class="sub">${term('ibForgot')}</p></form>`;
}
