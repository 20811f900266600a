import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Question, Section } from '../../../core/questionnaire/types.js';
import { heading } from '../../../ui/heading.js';
import { choicesView, choiceView, countView, textView } from './choice.js';
import { levelView, matrixView } from './level.js';
import { say, type QuestionView } from './view.js';

/** One screen of questions. */
export function sectionView(view: QuestionView, section: Section, questions: readonly Question[], consent: { given: boolean; change: (granted: boolean) => void }): TemplateResult {
  const title = section.title && (questions.length > 1 || questions[0]?.kind === 'matrix') ? heading(view.headingLevel + 1, say(view, section.title), 'q', 'section') : nothing;
  const inner = title === nothing ? view : { ...view, headingLevel: view.headingLevel + 1 };
  return html`${title}${section.hint ? html`<p class="hint">${say(view, section.hint)}</p>` : nothing}
    <div class=${title === nothing ? 'qs' : 'qs sub2'}>${questions.map((question) => keyed(question.key, questionView(inner, question)))}</div>
    ${section.consent ? html`<label class="tick cs"><input type="checkbox" .checked=${consent.given} @change=${(event: Event) => consent.change((event.target as HTMLInputElement).checked)}><span>${say(view, section.consent.text)}</span></label>` : nothing}`;
}

function questionView(view: QuestionView, question: Question): TemplateResult {
  switch (question.kind) {
    case 'level': return levelView(view, question);
    case 'matrix': return matrixView(view, question);
    case 'choice': return choiceView(view, question);
    case 'choices': return choicesView(view, question);
    case 'count': return countView(view, question);
    case 'text': return textView(view, question);
  }
}
