import { html, nothing, type TemplateResult } from 'lit';
import { Clock } from 'lucide';
import { disclosure } from '../../../../ui/disclosure.js';
import { heading } from '../../../../ui/heading.js';
import { icon } from '../../../../ui/icon.js';
import { channelFee } from '../../model/facts.js';
import type { Channel, Step } from '../../model/procedure.js';
import { channelsDiffer, methodName } from '../fact-texts.js';
import type { SheetTerm, SheetView } from '../sheet-view.js';

/** What happens, in order; under it the ways to file where they differ, advice, and how to file with VNeID. */
export function steps(view: SheetView): TemplateResult {
  const { term, procedure, level } = view;
  const list = procedure.steps ?? [];
  return html`<section class="sec" aria-labelledby="steps">${heading(level + 1, term('sheetSteps'), 'section', 'steps')}
    ${list.length ? html`<ol class="st">${list.map(step)}</ol>` : html`<p class="sub">${term('sheetNoSteps')}</p>`}
    ${channelsDiffer(procedure.channels) ? channels(view, procedure.channels ?? []) : nothing}
    ${procedure.tips?.length ? tips(view, procedure.tips) : nothing}</section>`;
}

function step({ title, text, time }: Step, index: number): TemplateResult {
  return html`<li><span class="no" aria-hidden="true">${index + 1}</span><div><p class="b">${title}</p>${text ? html`<p>${text}</p>` : nothing}${time ? html`<p class="tm">${icon(Clock, 18)}${time}</p>` : nothing}</div></li>`;
}

/** One body a way to file: its name over time and fee, which fits a side column as well. */
function channels({ term, level }: SheetView, list: readonly Channel[]): TemplateResult {
  return html`${heading(level + 2, term('sheetChannels'), 'subsection', 'channels')}
    <table class="ch" aria-labelledby="channels"><thead><tr><th scope="col">${term('sheetTime')}</th><th scope="col">${term('sheetFee')}</th></tr></thead>${list.map((one) => channel(one, term))}</table>`;
}

function channel(one: Channel, term: SheetTerm): TemplateResult {
  const fee = channelFee(one);
  const notes = [fee.note, fee.exemptions && term('sheetExempt', fee.exemptions), one.note].filter(Boolean);
  return html`<tbody><tr><th colspan="2" scope="rowgroup">${methodName(one.method, term)}</th></tr>
    <tr><td>${one.timeLimit ?? term('sheetNotPublished')}</td><td>${fee.text ?? term(fee.free ? 'sheetFree' : 'sheetNotPublished')}</td></tr>
    ${notes.length ? html`<tr><td colspan="2" class="sub">${notes.map((note) => html`<p>${note}</p>`)}</td></tr>` : nothing}</tbody>`;
}

function tips({ term, level }: SheetView, list: readonly string[]): TemplateResult {
  return html`${heading(level + 2, term('sheetTips'), 'subsection')}<ul class="dots">${list.map((tip) => html`<li>${tip}</li>`)}</ul>`;
}

/** How to file on the national portal; only for what can be filed there. */
export function guide({ term, procedure, filingUrl }: SheetView): TemplateResult | typeof nothing {
  if (!filingUrl) return nothing;
  const lines = term('sheetGuideSteps', procedure.code).split('\n');
  return disclosure({ summary: term('sheetGuide'), body: html`<ol class="numbers">${lines.map((line) => html`<li>${line}</li>`)}</ol>` });
}
