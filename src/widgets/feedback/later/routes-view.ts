import { html, nothing, type TemplateResult } from 'lit';
import { telephone } from '../views/context.js';
import type { LaterContext } from './context.js';

/** Where a complaint or a denunciation is filed: the commune's own place, hours, number and forms. */
export function routeBody({ term, settings, site, hotline }: LaterContext, which: 'complaint' | 'denunciation'): TemplateResult {
  const route = settings[which];
  const place = route.place || site.office || site.points?.[0]?.name;
  const address = route.address || (route.place ? '' : site.points?.[0]?.address);
  const phone = route.phone || hotline;
  return html`<p>${term(which === 'complaint' ? 'fbComplaintLaw' : 'fbDenunciationLaw')} <b>${term('fbNotInstead')}</b></p>
<p>${place ? term('fbFileAt', [place, address].filter(Boolean).join(', ')) : term('fbFileUnknown')} ${route.hours ? term('fbFileHours', route.hours) : nothing}
${phone ? html` ${term('fbFileAsk')} <a class="nw" href=${telephone(phone)}>${phone}</a>` : nothing}</p>${route.note ? html`<p>${route.note}</p>` : nothing}
${route.forms.map(({ label, url }) => html`<p><a href=${url} target="_blank" rel="noopener">${label}</a> (${term('fbNewPage')})</p>`)}`;
}
