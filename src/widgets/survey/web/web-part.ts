import { html, nothing, type TemplateResult } from 'lit';
import { CircleAlert, Settings } from 'lucide';
import { formatDate, vietnamDate } from '../../../core/dates.js';
import { isWebAddress } from '../../../core/link.js';
import { wordsIn, type Questionnaire, type Section } from '../../../core/questionnaire/types.js';
import { focusAfterUpdate } from '../../../platform/focus-after-update.js';
import { registerMessages } from '../../../platform/localize.js';
import { Patience } from '../../../platform/patience.controller.js';
import { disclosure } from '../../../ui/disclosure.js';
import { notice } from '../../../ui/notice.js';
import { webVi } from '../messages/web-vi.js';
import { lowestLevel, questionsShown, sectionsAhead } from '../model/flow.js';
import type { SurveyHost, SurveyMessages, SurveyPart } from '../part.js';
import { SurveyLowScoreEvent } from '../survey.events.js';
import { answeredView, thanksView, type EndView } from '../views/end.js';
import { sectionView } from '../views/section.js';
import { idOf, levelOrder, say, type QuestionView } from '../views/view.js';
import { Session } from './session.js';
import { webStyles } from './web.styles.js';

registerMessages('vi', webVi as SurveyMessages);

/** More screens than this are "parts": "Câu 7 trên 9" would promise nine questions. */
const MOST_QUESTIONS = 4;

/** The form on a page. */
export class WebPart implements SurveyPart {
  readonly styles = webStyles;
  readonly bare = false;
  private readonly session: Session;
  private standing = '';
  /** A site file still on its way may name the receiver: only after a while is the setting missing. */
  private readonly settingPatience: Patience;

  constructor(private readonly host: SurveyHost & import('lit').ReactiveElement) {
    this.session = new Session(host);
    this.settingPatience = new Patience(host, 1500);
  }

  start(): void {
    this.session.start();
  }

  stop(): void {
    this.session.stop();
  }

  updated(): void {
    this.session.sync();
    this.settingPatience.watch(!this.session.deliverable);
    const { phase, section } = this.session;
    const standing = phase === 'ask' ? section?.key ?? '' : phase === 'done' || phase === 'answered' ? phase : '';
    // Only a change made by the reader moves the focus; arriving on the page does not.
    if (this.standing && standing && standing !== this.standing) void focusAfterUpdate(this.host, '.q[tabindex], #end');
    this.standing = standing;
  }

  head(): { title: string; sub: string } {
    const { questionnaire, phase } = this.session;
    if (phase === 'done') return { title: '', sub: '' };
    const title = questionnaire ? wordsIn(questionnaire.title, this.host.language) : '';
    const date = formatDate(vietnamDate(this.host.clock()));
    return { title: title || this.host.term('svTitle'), sub: [this.host.subject || this.host.siteData.name, date].filter(Boolean).join(' · ') };
  }

  template(): TemplateResult {
    const { session, host } = this;
    const { term } = host;
    if (session.phase === 'loading') return html`<p class="sub">${term('svLoading')}</p>`;
    if (session.phase === 'failed') return html`${notice('bad', CircleAlert, term('svFailed'), html`<p>${term('svFailedText')}</p><button type="button" class="btn small" @click=${() => { void session.open(); }}>${term('svRetry')}</button>`)}`;
    if (session.phase === 'faulty' || session.phase === 'unknown') return this.faultyTemplate();
    if (session.phase === 'done') return thanksView(this.endView());
    if (session.phase === 'answered') return answeredView(this.endView());
    if (this.settingPatience.stage !== 'calm' && !session.deliverable) return notice('warn', Settings, term('svUnset'), html`<p>${term('svUnsetText')}</p>`);
    const { questionnaire, section } = session;
    return questionnaire && section ? this.formTemplate(questionnaire, section) : html``;
  }

  private formTemplate(questionnaire: Questionnaire, section: Section): TemplateResult {
    const { session, host } = this;
    const { term } = host;
    const ahead = sectionsAhead(questionnaire, session.answers, section.key);
    const at = ahead.indexOf(section) + 1;
    const questions = questionsShown(questionnaire, section, session.answers);
    const consent = section.consent;
    const view: QuestionView = {
      term, language: host.language, headingLevel: host.headingLevel, answers: session.answers, levels: levelOrder(host.order), missing: session.missing,
      answer: (key, answer) => session.answer(key, answer),
    };
    const submit = (event: Event) => { event.preventDefault(); this.next(); };
    return html`<form class="sv" novalidate @submit=${submit}>
      ${ahead.length > 1 ? progress(at, ahead.length, term(ahead.length > MOST_QUESTIONS ? 'svPart' : 'svStep', at, ahead.length), term('svNoName')) : nothing}
      ${at === 1 && questionnaire.lead ? html`<p class="lead">${say(view, questionnaire.lead)}</p>` : nothing}
      ${sectionView(view, section, questions, { given: consent ? session.consents[consent.purpose]?.granted === true : false, change: (granted) => consent && session.consent(consent.purpose, granted) })}
      <div class="acts nx"><button class="btn main">${term(at === ahead.length ? 'svSend' : 'svContinue')}</button>
        ${session.missing ? html`<button type="button" class="link" @click=${() => this.next(true)}>${term('svSkip')}</button>` : nothing}
        ${session.canGoBack ? html`<button type="button" class="link" @click=${() => session.back()}>${term('svBack')}</button>` : nothing}</div>
      ${host.preview ? html`<p class="hint">${term('svPreview')}</p>` : nothing}${this.frameNote(questionnaire)}</form>`;
  }

  private next(skip = false): void {
    this.session.next(skip);
    if (this.session.missing) void focusAfterUpdate(this.host, `#${idOf(this.session.missing)}`);
  }

  /** Whose frame the questions follow: on the first screen, in small print. */
  private frameNote(questionnaire: Questionnaire): TemplateResult | typeof nothing {
    const { frame, sections } = questionnaire;
    if (this.session.section !== sections[0]) return nothing;
    const { term, language, printable } = this.host;
    const print = printable ? html`<p><button type="button" class="link fr" @click=${() => void this.print(questionnaire)}>${term('svPrint')}</button></p>` : nothing;
    return html`${print}${frame ? html`<p class="fr">${term('svFrame')}: ${wordsIn(frame.name, language)} (${frame.source}). ${term('svFrameNote')}</p>` : nothing}`;
  }

  /** The paper twin; its QR opens this page and tells that the reader came from paper. */
  private async print(questionnaire: Questionnaire): Promise<void> {
    const { language, order, siteData, term } = this.host;
    const { printPaper } = await import('../paper/paper.js');
    const url = `${location.origin}${location.pathname}?via=giay`;
    const printed = await printPaper({ questionnaire, url, language, order, commune: siteData.name ?? '', handIn: siteData.office ?? '' });
    if (!printed) this.host.say(term('svPrintFailed'));
  }

  private faultyTemplate(): TemplateResult {
    const { session, host } = this;
    const { term } = host;
    const lines = session.phase === 'unknown' ? [term('svNoTemplate', session.wantedId)] : session.faults.map(({ path, sentence }) => `${path}: ${sentence}`);
    const list = html`<ul class="fl">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
    return notice('bad', CircleAlert, term('svFaulty'), html`<p>${term('svFaultyText')}</p>${disclosure({ summary: term('svFaultyList'), count: String(lines.length), open: true, body: list })}`);
  }

  private endView(): EndView {
    const { session, host } = this;
    const { links } = host.siteData;
    const low = lowestLevel(session.sentAnswers);
    return {
      term: host.term, headingLevel: host.headingLevel, delivery: session.delivery, low: low !== undefined && low.level <= 2,
      resultsUrl: address(host.resultsUrl, links?.surveyResults), feedbackUrl: this.feedbackUrl(),
      onFeedback: (event) => this.toFeedback(event, low?.question),
    };
  }

  private feedbackUrl(): string | undefined {
    const url = address(this.host.feedbackUrl, this.host.siteData.links?.feedback);
    if (!url) return undefined;
    const { procedureCode, via } = this.session.context;
    const query = [procedureCode && `tthc=${encodeURIComponent(procedureCode)}`, via && `via=${encodeURIComponent(via)}`].filter(Boolean).join('&');
    const [before = '', hash] = url.split('#');
    return `${before}${query ? (before.indexOf('?') < 0 ? '?' : '&') + query : ''}${hash === undefined ? '' : `#${hash}`}`;
  }

  /** A feedback box on this page takes the event; else the link is followed. */
  private toFeedback(event: Event, question: string | undefined): void {
    const { procedureCode, via } = this.session.context;
    const { subject } = this.host;
    const about = [subject, procedureCode && (subject ? `(${procedureCode})` : `Thủ tục ${procedureCode}`), via && `– ${via}`].filter(Boolean).join(' ');
    const label = question ? this.labelOf(question) : '';
    const taken = !this.host.dispatchEvent(new SurveyLowScoreEvent(about, label ? `${label}: ` : '', procedureCode, via));
    if (taken) return event.preventDefault();
    const url = this.feedbackUrl();
    if (!url) event.preventDefault();
    else if ((event.currentTarget as HTMLElement).localName === 'button') location.assign(url);
  }

  /** Words of a question, where they say what it is about: the overall question does not. */
  private labelOf(key: string): string {
    for (const section of this.session.questionnaire?.sections ?? []) {
      for (const question of section.questions) {
        if (question.kind === 'matrix') for (const row of question.rows) if (row.key === key) return wordsIn(row.label, this.host.language);
      }
    }
    return '';
  }
}

/** The tag's address, else the site file's; only http(s) or relative ones. */
function address(own: string, ofSite: string | undefined): string | undefined {
  const url = own || ofSite;
  return url && isWebAddress(url) ? url : undefined;
}

function progress(at: number, of: number, words: string, note: string): TemplateResult {
  const parts: TemplateResult[] = [];
  for (let i = 1; i <= of; i += 1) parts.push(html`<i class=${i <= at ? 'on' : ''}></i>`);
  return html`<div class="stp"><div class="seg" aria-hidden="true">${parts}</div><p class="sm"><b class="b">${words}</b> · ${note}</p></div>`;
}
