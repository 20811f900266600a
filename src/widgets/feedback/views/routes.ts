import { ChevronDown, Scale, Siren } from 'lucide';
import { html, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.js';
import type { ViewContext } from './context.js';

/** Emergency numbers of the whole country (Thông tư 22/2014/TT-BTTTT, Nghị định 56/2017/NĐ-CP); they must show with no network at all. */
const EMERGENCY = [['113', 'fbPolice'], ['114', 'fbFire'], ['115', 'fbAmbulance'], ['112', 'fbDisaster'], ['111', 'fbChildren']] as const;

/** Rows that lead away: emergencies, complaints, denunciations. None of them opens the form. */
export function routeRows(context: ViewContext): TemplateResult {
  const { term, parts } = context;
  const row = (id: 'complaint' | 'denunciation', label: string) => html`<details class="lgr" id=${id}><summary>${icon(Scale)}<span>${label}</span>${icon(ChevronDown)}</summary>
<div class="lgb">${parts.routeBody ? parts.routeBody(id) : term('fbLoading')}</div></details>`;
  return html`<div class="lg full"><p class="sos">${icon(Siren)}<span><b>${term('fbEmergency')}</b> ${EMERGENCY.map(([number, name]) => html`<span class="nw"><a href="tel:${number}">${number}</a> ${term(name)}</span> `)}</span></p>
${row('complaint', term('fbComplaintWhere'))}${row('denunciation', term('fbDenunciationWhere'))}</div>`;
}
