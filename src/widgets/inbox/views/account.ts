import { CircleAlert, CircleCheck } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { field } from '../../../ui/field.js';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import { notice } from '../../../ui/notice.js';
import type { AccountController } from '../account.controller.js';
import type { AccountForm } from '../model/account.js';
import type { Fields } from '../model/outline.js';
import type { InboxContext } from './context.js';

export type SendAccount = (form: AccountForm, fields: Fields, element: HTMLFormElement) => void;

/** One's own password; for the chief also who else has an account. The fields are not bound: nothing typed is kept anywhere. */
export function accountView(account: AccountController, send: SendAccount, context: InboxContext): TemplateResult {
  const { term, level, officer } = context;
  return html`<div class="box">${heading(level, term('ibAccount'), 'section', 'page-title')}<p class="sub">${term('ibAccountOf', officer.name, officer.username)}</p>
${form('password', account, send, context, [input('current', 'ibCurrent', 'current-password', '', account, context), input('next', 'ibNext', 'new-password', term('ibPasswordHint'), account, context)])}
${officer.role === 'chief' ? peopleView(account, send, context) : nothing}</div>`;
}

function peopleView(account: AccountController, send: SendAccount, context: InboxContext): TemplateResult {
  const { term, level } = context;
  return html`${heading(level + 1, term('ibPeople'), 'section sh')}<ul class="rows full">${(account.people ?? []).map(({ name, role }) => html`<li class="au"><b>${name}</b><span class="sub">${term(role === 'chief' ? 'ib-role-chief' : 'ib-role-officer')}</span></li>`)}</ul>
${heading(level + 1, term('ibAddPerson'), 'section sh')}${account.notice === 'added' ? html`<div class="nt ok" role="status" id="added" tabindex="-1">${icon(CircleCheck, 22)}<div><p class="b">${term('ibAdded', account.added)}</p></div></div>` : nothing}
${form('person', account, send, context, [
    input('name', 'ibPersonName', 'off', '', account, context), input('username', 'ibUsername', 'off', term('ibUsernameHint'), account, context),
    input('password', 'ibFirstPassword', 'new-password', term('ibPasswordHint'), account, context),
    html`<fieldset class="pp fld"><legend class="lb">${term('ibRole')}</legend>${(['officer', 'chief'] as const).map((role) => html`<label class="tick rd"><input type="radio" name="role" value=${role} ?checked=${role === 'officer'}><span>${term(`ib-role-${role}`)} <span class="sub">${term(`ib-role-${role}-may`)}</span></span></label>`)}</fieldset>`,
  ])}`;
}

function form(name: AccountForm, account: AccountController, send: SendAccount, { term }: InboxContext, fields: readonly TemplateResult[]): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    const element = event.currentTarget as HTMLFormElement;
    const typed: Record<string, string> = {};
    new FormData(element).forEach((value, key) => { typed[key] = String(value); });
    send(name, typed, element);
  };
  const failed = account.form === name && account.notice === 'failed';
  return html`<form class="ac" id="form-${name}" novalidate @submit=${submit}>${failed ? notice('bad', CircleAlert, term('ibNotSent'), html`<p>${term('ibKept')}</p>`) : nothing}${fields}<p class="sia"><button class="btn main" aria-disabled=${account.sending ? 'true' : nothing}>${term(name === 'password' ? 'ibChangePassword' : 'ibAddPerson')}</button></p></form>`;
}

function input(name: string, label: 'ibCurrent' | 'ibNext' | 'ibPersonName' | 'ibUsername' | 'ibFirstPassword', autocomplete: 'current-password' | 'new-password' | 'off', hint: string, account: AccountController, { term }: InboxContext): TemplateResult {
  const fault = account.faults.filter((one) => one.field === name)[0];
  const error = fault ? fault.detail ?? term(`ib-fault-${fault.key as 'password-too-short'}`) : '';
  return field({
    id: `a-${name}`, label: term(label), ...(hint && { hint }), ...(error && { error }),
    control: ({ describedBy, invalid }) => html`<input class="inp" id="a-${name}" name=${name} type=${autocomplete === 'off' ? 'text' : 'password'} autocomplete=${autocomplete} autocapitalize="off" spellcheck="false" maxlength="128" aria-describedby=${describedBy} aria-invalid=${invalid}>`,
  });
}
