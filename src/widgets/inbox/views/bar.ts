import { html, nothing, type TemplateResult } from 'lit';
import { placeFragment, type Place } from '../model/route.js';
import type { InboxContext } from './context.js';

/** Pages of the inbox, and who is signed in. */
export function bar({ term, officer }: InboxContext, place: Place, go: (place: Place) => void, signOut: () => void): TemplateResult {
  const tab = (to: Place, words: string) => html`<li><a class="tab" href=${placeFragment(to)} aria-current=${place.page === to.page ? 'page' : nothing} @click=${(event: Event) => {
    event.preventDefault();
    go(to);
  }}>${words}</a></li>`;
  return html`<div class="top full noprint"><nav aria-label=${term('ibPages')}><ul class="tabs">${tab({ page: 'messages', message: null }, term('ibMessages'))}${tab({ page: 'box', message: null }, term('ibBox'))}${
    officer.role === 'chief' ? tab({ page: 'audit', message: null }, term('ibAudit')) : nothing}${tab({ page: 'survey', message: null }, term('ibSurvey'))}${tab({ page: 'account', message: null }, term('ibAccount'))}</ul></nav>
<p class="who"><span><b>${officer.name}</b> <span class="sub">${term(`ib-role-${officer.role}`)}</span></span><button type="button" class="btn small" @click=${signOut}>${term('ibSignOut')}</button></p></div>`;
}
