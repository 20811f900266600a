import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { headlineShare } from '../../../core/statistics/shares.js';
import { disclosure } from '../../../ui/disclosure.js';
import { heading } from '../../../ui/heading.js';
import { icon, type IconNode } from '../../../ui/icon.js';
import { ALL_BEST_PERCENT, biasMeter, KEYED_PERCENT, type BiasMeter, type Finding } from '../model/bias-signs.js';
import type { SurveyOverview } from '../model/survey-overview.js';
import { instantWords, type InboxContext } from './context.js';
import { sourceWords } from './source-words.js';

/** A shape for each finding, so that colour only helps. */
const SHAPES: Record<Finding, IconNode> = { sign: TriangleAlert, clear: CircleCheck, few: CircleDashed };
const LOOKS: Record<Finding, string> = { sign: 'warn', clear: 'ok', few: 'line' };
/** Bursts shown at once; the others stand under a summary. */
const BURSTS_SHOWN = 5;

/** Four signs, each with what it means and where it was seen. It points out and changes nothing. */
export function meterView(overview: SurveyOverview, context: InboxContext): TemplateResult {
  const { term, level } = context;
  const meter = biasMeter(overview);
  const { verdict } = meter;
  const words = verdict === 'sign' ? term('ib-meter-sign', meter.signs) : term(`ib-meter-${verdict}`);
  return html`<section class="bm" aria-labelledby="meter">${heading(level + 1, term('ibMeter'), 'section', 'meter')}<p class="bmv ${LOOKS[verdict]}" data-verdict=${verdict}>${icon(SHAPES[verdict], 22)}<b>${words}</b></p><p>${term('ibMeterText')}</p><ul class="bml">
${sign('burst', meter.burst.finding, term('ibBurst'), term('ibBurstMeans'), burstsView(meter, context), context)}
${sign('all-best', meter.allBest.finding, term('ibAllBest'), term('ibAllBestMeans', ALL_BEST_PERCENT), meter.allBest.of ? html`<p class="bmf">${term('ibAllBestAre', meter.allBest.records, meter.allBest.of)}</p>` : nothing, context)}
${sign('spread', meter.spread.finding, term('ibSpread'), term('ibSpreadMeans'), spreadView(meter, context), context)}
${sign('keyed', meter.keyed.finding, term('ibKeyed'), term('ibKeyedMeans', KEYED_PERCENT), html`<p class="bmf">${term('ibKeyedAre', meter.keyed.records, meter.keyed.of)}</p>`, context)}</ul></section>`;
}

function sign(name: string, finding: Finding, title: string, means: string, facts: unknown, { term }: InboxContext): TemplateResult {
  return html`<li data-sign=${name} data-finding=${finding}><p class="bmt"><b>${title}</b> <span class="bd ${LOOKS[finding]}">${icon(SHAPES[finding], 16)}${term(`ib-finding-${finding}`)}</span></p>${facts}<p class="sub">${means}</p></li>`;
}

function burstsView({ burst }: BiasMeter, context: InboxContext): unknown {
  const { term, language } = context;
  const lines = burst.minutes.map(({ via, minute, answers }) => html`<li>${term('ibBurstAt', sourceWords(via, context), instantWords(minute, language), answers)}</li>`);
  if (!lines.length) return nothing;
  const rest = lines.slice(BURSTS_SHOWN);
  return html`<ul class="bmf">${lines.slice(0, BURSTS_SHOWN)}</ul>${rest.length ? disclosure({ summary: term('ibMoreBursts', rest.length), body: html`<ul class="bmf">${rest}</ul>` }) : nothing}`;
}

function spreadView({ spread }: BiasMeter, context: InboxContext): unknown {
  const { term, language } = context;
  if (!spread.departures.length) return nothing;
  const share = ({ good, n }: { good: number; n: number }) => headlineShare(good, n, language);
  return html`<ul class="bmf">${spread.departures.map((one) => html`<li>${term('ibSpreadIs', sourceWords(one.via, context), share(one), one.n, share(one.others), one.others.n)}</li>`)}</ul>`;
}
