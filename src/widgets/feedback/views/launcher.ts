import { ChevronRight } from 'lucide';
import { html, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.js';
import type { ViewContext } from './context.js';
import { KIND_ICONS } from './kinds.js';
import { routeRows } from './routes.js';

/** The sidebar: the types to write, and a field for a code. */
export function launcherView(context: ViewContext): TemplateResult {
  const { settings, term, act, track } = context;
  const submit = (event: Event) => {
    event.preventDefault();
    track(((event.target as HTMLFormElement).elements.namedItem('code') as HTMLInputElement).value);
  };
  return html`<ul class="rl full la">${settings.kinds.map(({ kind }) => html`<li><button type="button" @click=${() => act({ type: 'opened', kind })}>
${icon(KIND_ICONS[kind], 24)}<span>${term(`fb-${kind}`)}</span>${icon(ChevronRight)}</button></li>`)}</ul>
<form class="lk" @submit=${submit}><label class="lb" for="code">${term('fbSentBefore')}</label><div><input class="inp" id="code" name="code" inputmode="numeric" autocomplete="off" placeholder="0000 0000 0000" maxlength="20">
<button class="btn">${term('fbLook')}</button></div></form>${routeRows(context)}`;
}
