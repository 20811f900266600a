import { CircleAlert, RefreshCw, WifiOff } from 'lucide';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { LEVEL_WORDS, wordsIn } from '../../../core/questionnaire/types.js';
import { headlineShare, sharesInTenths, tenthsText } from '../../../core/statistics/shares.js';
import { disclosure } from '../../../ui/disclosure.js';
import { heading } from '../../../ui/heading.js';
import { icon } from '../../../ui/icon.js';
import { notice } from '../../../ui/notice.js';
import { headlineOf, lastMonths, LEAST_PEOPLE, monthNumbers, questionWords, tally, type QuestionCounts, type SurveyOverview } from '../model/survey-overview.js';
import type { SurveyController } from '../survey.controller.js';
import { meterView } from './bias-meter.js';
import type { InboxContext } from './context.js';
import { select } from './list.js';
import { sourceWords } from './source-words.js';

export interface SurveyView {
  readonly survey: SurveyController;
  readonly exportUrl: (file: 'survey.csv' | 'survey.xlsx', query: string) => string;
}

/** Figures of one month for officers, and whether anything makes them doubtful. */
export function surveyView(view: SurveyView, context: InboxContext): TemplateResult {
  const { survey } = view;
  const { term, level, language, now } = context;
  return html`<div class="box svy">${heading(level, term('ibSurvey'), 'section', 'page-title')}<p class="sub">${term('ibSurveyText')}</p>
${survey.choices.length ? html`<div class="svc noprint">${select('s-questionnaire', term('ibQuestionnaire'), survey.questionnaire, survey.choices.map(({ id, title }) => [id, wordsIn(title, language)] as const), (questionnaire) => void survey.choose({ questionnaire }))}
${select('s-month', term('ibMonth'), survey.month, lastMonths(now).map((month) => [month, term('ibMonthOf', monthNumbers(month))] as const), (month) => void survey.choose({ month }))}</div>` : nothing}
${troubleView(survey, context)}<div aria-busy=${survey.loading === 'loading' ? 'true' : 'false'}>${bodyView(view, context)}</div></div>`;
}

function troubleView(survey: SurveyController, { term }: InboxContext): TemplateResult | typeof nothing {
  const again = html`<button type="button" class="btn small" @click=${() => void survey.load()}>${icon(RefreshCw, 18)}${term('ibRetry')}</button>`;
  if (survey.loading === 'offline') return notice('warn', WifiOff, term('ibOfflineTitle'), html`<p>${term('ibOfflineText')}</p>${again}`);
  if (survey.loading === 'failed') return notice('bad', CircleAlert, term('ibListFailed'), again);
  return nothing;
}

function bodyView(view: SurveyView, context: InboxContext): TemplateResult {
  const { overview, loading } = view.survey;
  const { term } = context;
  if (!overview && loading === 'loading') return html`<p class="sub ld" role="status">${term('ibLoading')}</p>`;
  if (!overview && loading !== 'missing') return html``;
  if (!overview?.questions.length) return html`<p class="cnt" role="status">${term('ibNoAnswers')}</p>`;
  return html`<div class="sv2"><div>${headlineView(view.survey, overview, context)}</div>${meterView(overview, context)}<div>${questionsView(view.survey, overview, context)}${breakdownsView(overview, context)}${exportsView(view, context)}</div></div>`;
}

function headlineView({ wording }: SurveyController, overview: SurveyOverview, context: InboxContext): TemplateResult {
  const { term, level, language } = context;
  const lead = headlineOf(overview);
  const { n, good } = tally(lead);
  const words = questionWords(lead.question, wording, language);
  return html`${heading(level + 1, term('ibHeadline'), 'section sh')}${words === lead.question ? nothing : html`<p class="sub">${words}</p>`}<p class="cnt" role="status">${term('ibAnswered', n)}${n >= LEAST_PEOPLE ? html` <br>${term('ibGoodShare', headlineShare(good, n, language))}` : nothing}</p>
${n < LEAST_PEOPLE ? html`<p class="sub">${term('ibTooFew')}</p>` : nothing}${levelsTable(lead, term('ibHeadline'), context)}`;
}

/** Five levels with count and share; the bar repeats the share. */
function levelsTable(question: QuestionCounts, name: string, { term, language }: InboxContext): TemplateResult {
  const enough = tally(question).n >= LEAST_PEOPLE;
  const shares = sharesInTenths(question.levels);
  return html`<table class="svt"><caption class="sr">${name}</caption><thead><tr><th scope="col">${term('ibLevel')}</th><th scope="col">${term('ibPeople1')}</th>${enough ? html`<th scope="col">${term('ibShare')}</th>` : nothing}</tr></thead>
<tbody>${question.levels.map((people, index) => html`<tr><th scope="row">${wordsIn(LEVEL_WORDS[index], language)}${enough ? bar(shares[index] as number) : nothing}</th><td>${people}</td>${enough ? html`<td>${tenthsText(shares[index] as number, language)}%</td>` : nothing}</tr>`)}</tbody></table>
${question.noOpinion ? html`<p class="sub">${term('ibNoOpinion', question.noOpinion)}</p>` : nothing}`;
}

const bar = (share: number) => html`<svg class="svb" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">${svg`<rect class="bg" width="1000" height="8"></rect><rect width=${share} height="8"></rect>`}</svg>`;

function questionsView(survey: SurveyController, { questions, headline }: SurveyOverview, context: InboxContext): TemplateResult | typeof nothing {
  const { term, level, language } = context;
  const others = questions.filter(({ question }) => question !== headline);
  if (!others.length) return nothing;
  return html`${heading(level + 1, term('ibByQuestion'), 'section sh')}<div class="svq">${others.map((one) => {
    const { n, good } = tally(one);
    const words = questionWords(one.question, survey.wording, language);
    const count = n >= LEAST_PEOPLE ? `${headlineShare(good, n, language)}% · ${term('ibNOf', n)}` : term('ibNOf', n);
    return disclosure({ summary: words, count, body: levelsTable(one, words, context) });
  })}</div>`;
}

function breakdownsView({ breakdowns }: SurveyOverview, context: InboxContext): TemplateResult[] {
  const { term, level } = context;
  return (['via', 'channel', 'procedure'] as const).map((by) => {
    const rows = breakdowns.filter((one) => one.by === by)[0]?.rows ?? [];
    if (!rows.length) return html``;
    const share = (n: number, good: number) => (n >= LEAST_PEOPLE ? `${headlineShare(good, n, context.language)}%` : term('ibTooFewShort'));
    return html`${heading(level + 1, term(`ib-by-${by}`), 'section sh')}<table class="svt"><caption class="sr">${term(`ib-by-${by}`)}</caption><thead><tr><td></td><th scope="col">${term('ibPeople1')}</th><th scope="col">${term('ibGoodCount')}</th><th scope="col">${term('ibShare')}</th></tr></thead>
<tbody>${rows.map(({ key, n, good }) => html`<tr><th scope="row">${rowWords(by, key, context)}</th><td>${n}</td><td>${good}</td><td>${share(n, good)}</td></tr>`)}</tbody></table>`;
  });
}

function rowWords(by: 'via' | 'channel' | 'procedure', key: string | null, context: InboxContext): string {
  const { term } = context;
  if (by === 'via') return sourceWords(key, context);
  if (by === 'procedure') return key ?? term('ibNoProcedure');
  return key === 'web' || key === 'kiosk' || key === 'paper' ? term(`ib-channel-${key}`) : (key ?? term('ibNoSource'));
}

function exportsView({ survey, exportUrl }: SurveyView, { term, level }: InboxContext): TemplateResult {
  const link = (format: 'csv' | 'xlsx', about: string, rows: string) => html`<a href=${exportUrl(`survey.${format}`, survey.query() + rows)} download>${format.toUpperCase()}<span class="sr"> ${about.replace(/:$/, '')}</span></a>`;
  const line = (about: string, rows: string) => html`<p class="ex sub">${about} ${link('csv', about, rows)} ${link('xlsx', about, rows)}</p>`;
  return html`<div class="noprint">${heading(level + 1, term('ibSurveyExport'), 'section sh')}${line(term('ibExportCriteria'), '')}${line(term('ibExportAnswers'), '&rows=answers')}</div>`;
}
