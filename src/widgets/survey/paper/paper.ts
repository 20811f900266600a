/** The paper twin of a questionnaire: the same questions in the same order, boxes to tick by pen, and the QR that opens it. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { LEVEL_WORDS, wordsIn, type Question, type Questionnaire, type Rule, type Section, type Words } from '../../../core/questionnaire/types.js';
import { printPage, type PrintPage } from '../../../platform/print-window.js';
import { loadQr, qrSvg, type QrDrawing } from '../../../ui/qr.js';
import { paperTexts } from './paper-texts.js';
import { paperStyles } from './paper.styles.js';

export interface PaperOptions {
  readonly questionnaire: Questionnaire;
  /** Absolute address that the QR opens: the page with the form, e.g. with `?via=giay`. */
  readonly url: string;
  readonly language?: 'vi' | 'en';
  /** "UBND xã Đông Xá"; the line above the title. */
  readonly commune?: string;
  /** Where the sheet is handed in. */
  readonly handIn?: string;
  /** `desc` turns the levels round, as on the screen. */
  readonly order?: 'asc' | 'desc';
}

/** Prints it. @returns false where the browser ignores printing */
export async function printPaper(options: PaperOptions): Promise<boolean> {
  return printPage(await paperPage(options));
}

/** The sheet as a page; apart, so that it can be shown and tested. */
export async function paperPage(options: PaperOptions): Promise<PrintPage> {
  const { drawQr } = await loadQr();
  const { questionnaire, language = 'vi' } = options;
  const content = sheet(options, drawQr(options.url));
  return { title: wordsIn(questionnaire.title, language), language, styles: paperStyles, draw: (body) => void render(content, body) };
}

function sheet(options: PaperOptions, qr: QrDrawing): TemplateResult {
  const { questionnaire, language = 'vi', commune, handIn, url } = options;
  const text = paperTexts[language];
  const say = (words: Words | undefined) => wordsIn(words, language);
  return html`<main class="sv"><header><div>${commune ? html`<p>${commune}</p>` : nothing}<h1>${say(questionnaire.title)}</h1><p>${say(questionnaire.lead) || text.lead}</p><p class="sm">${text.how}</p></div>
    <div class="pq">${qrSvg(qr, url)}<p>${text.scan}</p></div></header>
    ${questionnaire.sections.map((section) => sectionSheet(options, section))}
    <footer><p>${handIn ? `${text.handIn}: ${handIn}. ` : ''}${text.noName}</p><p>${questionnaire.frame ? `${text.frame}: ${say(questionnaire.frame.name)} (${questionnaire.frame.source}). ` : ''}${text.own}</p><p>${questionnaire.id} · ${text.version} ${questionnaire.version} · ${url}</p><p class="of">${text.officer}</p></footer></main>`;
}

function sectionSheet(options: PaperOptions, section: Section): TemplateResult {
  const { language = 'vi', questionnaire } = options;
  const note = condition(section.when, questionnaire, language);
  return html`<section>${section.title ? html`<h2>${wordsIn(section.title, language)}</h2>` : nothing}${note ? html`<p class="if">${note}</p>` : nothing}${section.hint ? html`<p class="sm">${wordsIn(section.hint, language)}</p>` : nothing}
    ${section.questions.map((question) => questionSheet(options, question))}${section.consent ? html`<p class="ans"><span><i></i>${wordsIn(section.consent.text, language)}</span></p>` : nothing}</section>`;
}

function questionSheet(options: PaperOptions, question: Question): TemplateResult {
  const { language = 'vi', questionnaire } = options;
  const text = paperTexts[language];
  const note = condition(question.when, questionnaire, language);
  const head = html`<h3>${wordsIn(question.label, language)}</h3>${note ? html`<p class="if">${note}</p>` : nothing}${question.hint ? html`<p class="sm">${wordsIn(question.hint, language)}</p>` : nothing}`;
  const none = (question.kind === 'level' || question.kind === 'matrix') && question.noOpinion ? [text.noOpinion] : [];
  switch (question.kind) {
    case 'level': return html`<div class="q">${head}${boxes([...levelsOf(options), ...none])}</div>`;
    case 'matrix': return matrixSheet(options, head, question.rows.map(({ label }) => wordsIn(label, language)), none);
    case 'choice':
    case 'choices': return html`<div class="q">${head}${boxes(question.choices.map(({ label, opens }) => `${wordsIn(label, language)}${opens ? ` ${text.stop}` : ''}`))}</div>`;
    case 'count': {
      const numbers: string[] = [];
      for (let count = question.from; count <= question.to; count += 1) numbers.push(String(count));
      return html`<div class="q">${head}${boxes([...numbers, `${text.more} ${question.to}`])}</div>`;
    }
    case 'text': return html`<div class="q">${head}<p class="ln"></p><p class="ln"></p><p class="ln"></p></div>`;
  }
}

const levelsOf = ({ language = 'vi', order = 'asc' }: PaperOptions): string[] => {
  const words = LEVEL_WORDS.map((word) => wordsIn(word, language));
  return order === 'desc' ? words.reverse() : words;
};

const boxes = (words: readonly string[]): TemplateResult => html`<p class="ans">${words.map((word) => html`<span><i></i>${word}</span>`)}</p>`;

function matrixSheet(options: PaperOptions, head: TemplateResult, rows: readonly string[], none: readonly string[]): TemplateResult {
  const heads = [...levelsOf(options), ...none];
  return html`<div class="q">${head}<table><thead><tr><th></th>${heads.map((word) => html`<th scope="col">${word}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr><th scope="row">${row}</th>${heads.map(() => html`<td><i></i></td>`)}</tr>`)}</tbody></table></div>`;
}

/** A skip rule in words, for the two forms that paper can say plainly; anything else is asked of everyone. */
function condition(rule: Rule | undefined, questionnaire: Questionnaire, language: 'vi' | 'en'): string {
  if (!rule) return '';
  const text = paperTexts[language];
  if ('anyLevelAtMost' in rule) return text.ifLow(wordsIn(LEVEL_WORDS[rule.anyLevelAtMost - 1], language));
  if ('question' in rule && 'atMost' in rule) return text.ifLow(wordsIn(LEVEL_WORDS[rule.atMost - 1], language));
  if (!('question' in rule) || !('is' in rule)) return '';
  for (const { questions } of questionnaire.sections) {
    for (const question of questions) {
      if (question.key !== rule.question || (question.kind !== 'choice' && question.kind !== 'choices')) continue;
      return text.ifChosen(wordsIn(question.label, language), question.choices.filter(({ key }) => rule.is.indexOf(key) >= 0).map(({ label }) => wordsIn(label, language)).join(', '));
    }
  }
  return '';
}
