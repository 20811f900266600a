import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceQuestion, ChoicesQuestion, CountQuestion, TextQuestion } from '../../../core/questionnaire/types.js';
import { legend } from './legend.js';
import { idOf, say, type QuestionView } from './view.js';

/** One of several, as ruled rows. */
export function choiceView(view: QuestionView, question: ChoiceQuestion): TemplateResult {
  const { key } = question;
  const answer = view.answers[key];
  const chosen = answer?.kind === 'choice' ? answer.choice : undefined;
  const rows = question.choices.map((choice) => radioRow(key, say(view, choice.label), chosen === choice.key, () => view.answer(key, { kind: 'choice', question: key, choice: choice.key })));
  return group(view, question, rows);
}

/** A number: each with its own row, the last one open. */
export function countView(view: QuestionView, question: CountQuestion): TemplateResult {
  const { key, from, to } = question;
  const answer = view.answers[key];
  const chosen = answer?.kind === 'count' ? answer.count : undefined;
  const rows: TemplateResult[] = [];
  for (let count = from; count <= to + 1; count += 1) {
    rows.push(radioRow(key, count > to ? view.term('svMoreThan', to) : String(count), chosen === count, () => view.answer(key, { kind: 'count', question: key, count })));
  }
  return group(view, question, rows, 'four');
}

function radioRow(key: string, label: string, on: boolean, choose: () => void): TemplateResult {
  return html`<label class="ch ${on ? 'on' : ''}"><input type="radio" name=${idOf(key)} .checked=${on} @change=${choose}><span>${label}</span></label>`;
}

function group(view: QuestionView, question: ChoiceQuestion | CountQuestion, rows: readonly TemplateResult[], className = ''): TemplateResult {
  return html`<fieldset class="fs" role="radiogroup" aria-labelledby=${idOf(question.key)}>${legend(view, question)}<div class="wy full ${className}">${rows}</div></fieldset>`;
}

/** Several, up to a number. At the limit the others stay in reach and the reason is said: a dead box would not explain itself. */
export function choicesView(view: QuestionView, question: ChoicesQuestion): TemplateResult {
  const { key } = question;
  const most = question.most ?? question.choices.length;
  const answer = view.answers[key];
  const chosen = answer?.kind === 'choices' ? answer.choices : [];
  const toggle = (event: Event, choice: string) => {
    const box = event.target as HTMLInputElement;
    const rest = chosen.filter((one) => one !== choice);
    if (box.checked && rest.length >= most) box.checked = false;
    else view.answer(key, { kind: 'choices', question: key, choices: box.checked ? [...rest, choice] : rest });
  };
  const full = most < question.choices.length && chosen.length >= most;
  return html`<fieldset class="fs" aria-labelledby=${idOf(key)}>${legend(view, question)}<div class="wy full">${question.choices.map((choice) => {
    const on = chosen.indexOf(choice.key) >= 0;
    return html`<label class="tick ch ${on ? 'on' : ''}"><input type="checkbox" .checked=${on} @change=${(event: Event) => toggle(event, choice.key)}><span>${say(view, choice.label)}</span></label>`;
  })}</div><p class="hint after" role="status">${full ? view.term('svMost', most) : nothing}</p></fieldset>`;
}

/** Free text; the value is not bound while somebody types, so that an input method is not disturbed. */
export function textView(view: QuestionView, question: TextQuestion): TemplateResult {
  const { key } = question;
  const most = Math.min(500, question.most ?? 500);
  const answer = view.answers[key];
  const text = answer?.kind === 'text' ? answer.text : '';
  const left = most - text.length;
  return html`<div class="fs">${legend(view, question, 'div')}<textarea class="ta" rows="3" maxlength=${most} aria-labelledby=${idOf(key)} aria-describedby=${question.hint ? `${idOf(key)}-h` : nothing} .defaultValue=${text}
    @input=${(event: Event) => view.answer(key, { kind: 'text', question: key, text: (event.target as HTMLTextAreaElement).value })}></textarea>
    <p class="hint after" role="status">${left <= 50 ? view.term('svLettersLeft', left) : nothing}</p></div>`;
}
