import { html, nothing, type TemplateResult } from 'lit';
import { Check } from 'lucide';
import type { LevelQuestion, MatrixQuestion } from '../../../core/questionnaire/types.js';
import { icon } from '../../../ui/icon.js';
import { face } from '../../../ui/rating.js';
import { levelOf } from '../model/answers.js';
import { legend } from './legend.js';
import { idOf, levelWord, say, type QuestionView } from './view.js';

/** One level question: rows with face and word on phones, five columns from 560 px. Native radios: arrows move, nothing is chosen beforehand. */
export function levelView(view: QuestionView, question: LevelQuestion): TemplateResult {
  const { key } = question;
  const chosen = view.answers[key];
  const row = (level: number) => html`<label class="sl ${levelOf(chosen) === level ? 'on' : ''}"><input type="radio" name=${idOf(key)} .checked=${levelOf(chosen) === level}
    @change=${() => view.answer(key, { kind: 'level', question: key, level })}>${face(level, 44)}<span>${levelWord(view, level)}</span><i class="tick">${levelOf(chosen) === level ? icon(Check, 18) : nothing}</i></label>`;
  const none = question.noOpinion ? html`<label class="ch ${chosen?.kind === 'none' ? 'on' : ''}"><input type="radio" name=${idOf(key)} .checked=${chosen?.kind === 'none'} @change=${() => view.answer(key, { kind: 'none', question: key })}><span>${view.term('svNoOpinion')}</span></label>` : nothing;
  return html`<fieldset class="fs" role="radiogroup" aria-labelledby=${idOf(key)} aria-describedby=${view.missing === key ? `${idOf(key)}-e` : nothing}>${legend(view, question)}<div class="sc full">${view.levels.map(row)}</div>${none}</fieldset>`;
}

/**
 * Several level questions under one head: one fieldset a row on phones, words as column heads from 560 px. The same
 * markup for both; the heads are for the eye, every radio carries row and word in its name.
 */
export function matrixView(view: QuestionView, question: MatrixQuestion): TemplateResult {
  const heads = html`<div class="mh" aria-hidden="true"><span></span>${view.levels.map((level) => html`<span>${levelWord(view, level)}</span>`)}${question.noOpinion ? html`<span>${view.term('svNoOpinion')}</span>` : nothing}</div>`;
  return html`<div class="fs" role="group" aria-labelledby=${idOf(question.key)}>${legend(view, question, 'div')}
    <div class="cr full ${question.noOpinion ? 'six' : ''}">${heads}${question.rows.map((row) => matrixRow(view, row.key, say(view, row.label), question.noOpinion === true))}</div></div>`;
}

function matrixRow(view: QuestionView, key: string, label: string, noOpinion: boolean): TemplateResult {
  const chosen = view.answers[key];
  const none = chosen?.kind === 'none';
  const level = levelOf(chosen);
  const cell = (one: number) => html`<label class=${level === one ? 'on' : ''}><input type="radio" name=${idOf(key)} aria-label="${label}: ${levelWord(view, one)}" .checked=${level === one}
    @change=${() => view.answer(key, { kind: 'level', question: key, level: one })}>${face(one, 30)}</label>`;
  const word = level ? html`<span>${levelWord(view, level)}</span>` : html`<span class="mu">${view.term('svNotChosen')}</span>`;
  return html`<fieldset role="radiogroup" aria-labelledby=${idOf(key)}><legend id=${idOf(key)}>${label}</legend><div class="cf">${view.levels.map(cell)}
    ${noOpinion ? html`<label class="no ${none ? 'on' : ''}"><input type="radio" name=${idOf(key)} aria-label="${label}: ${view.term('svNoOpinion')}" .checked=${none} @change=${() => view.answer(key, { kind: 'none', question: key })}><i></i><span>${view.term('svNoOpinion')}</span></label>` : nothing}</div>
    <p class="cw" aria-hidden="true">${none ? nothing : word}</p></fieldset>`;
}
