import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../../core/questionnaire/types.js';
import { heading } from '../../../ui/heading.js';
import { idOf, say, type QuestionView } from './view.js';

/** The question as a heading inside its legend, with hint and, where it was passed without an answer, what to do. */
export function legend(view: QuestionView, question: Question, tag: 'legend' | 'div' = 'legend'): TemplateResult {
  const { key, kind } = question;
  const optional = kind === 'text' ? html` <span class="opt">${view.term('svOptional')}</span>` : nothing;
  const title = heading(view.headingLevel + 1, html`${say(view, question.label)}${optional}`, 'q', idOf(key));
  const under = html`${question.hint ? html`<p class="hint" id="${idOf(key)}-h">${say(view, question.hint)}</p>` : nothing}
    ${view.missing === key ? html`<p class="em" id="${idOf(key)}-e" role="alert">${view.term(kind === 'level' ? 'svChooseLevel' : 'svChooseOne')}</p>` : nothing}`;
  return tag === 'legend' ? html`<legend>${title}</legend>${under}` : html`${title}${under}`;
}
