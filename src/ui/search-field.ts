import { Search, X } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.js';

export interface SearchFieldProps {
  label: string;
  /** Label and hint are kept for screen readers only. */
  quiet: boolean;
  hint: string;
  placeholder: string;
  button: string;
  clear: string;
  /** Shown under the hint and announced at once; '' for none. */
  error: string;
  filled: boolean;
  /** Rows of the suggestion list; empty: the list is closed. */
  suggestions: readonly TemplateResult[];
  /** Active row, -1 for none. */
  active: number;
  listLabel: string;
  onInput: (text: string) => void;
  onKey: (event: KeyboardEvent) => void;
  onSubmit: (text: string) => void;
  onClear: () => void;
  onLeave: () => void;
}

const FIELD = 'q';

/** The id of suggestion number `index`. */
export const optionId = (index: number) => `o${index}`;

/**
 * A search field with suggestions: an editable combobox with list autocomplete (ARIA 1.2, APG "Editable Combobox With
 * List Autocomplete"). The field's value is not bound: writing to it while an input method composes would break the word.
 */
export function searchField(props: SearchFieldProps): TemplateResult {
  const { suggestions, active, error, quiet } = props;
  const open = suggestions.length > 0;
  const submit = (event: Event) => {
    event.preventDefault();
    props.onSubmit(((event.target as HTMLFormElement).elements.namedItem(FIELD) as HTMLInputElement).value);
  };
  return html`<form class="find" role="search" @submit=${submit} @focusout=${(event: FocusEvent) => {
    if (!(event.currentTarget as HTMLElement).contains(event.relatedTarget as Node | null)) props.onLeave();
  }}>
<label class=${quiet ? 'sr' : 'lb'} for=${FIELD}>${props.label}</label>
<p class=${quiet ? 'sr' : 'hint'} id="hint">${props.hint}</p>
${error ? html`<p class="em" id="err" role="alert">${error}</p>` : nothing}
<div class="sb"><span class="ic">${icon(Search, 22)}</span>
<input id=${FIELD} name=${FIELD} type="text" inputmode="search" enterkeyhint="search" role="combobox" aria-label=${props.label} autocomplete="off" autocapitalize="off" spellcheck="false"
 placeholder=${props.placeholder} aria-describedby=${error ? 'err' : 'hint'} aria-autocomplete="list" aria-controls="list" aria-expanded=${open ? 'true' : 'false'}
 aria-activedescendant=${open && active >= 0 ? optionId(active) : nothing}
 @input=${(event: Event) => props.onInput((event.target as HTMLInputElement).value)} @keydown=${props.onKey}>
<button class="clr" type="button" aria-label=${props.clear} ?hidden=${!props.filled} @click=${props.onClear}>${icon(X, 20)}</button>
<button class="go">${props.button}</button><span class="ring"></span></div>
<ul class="pop" id="list" role="listbox" aria-label=${props.listLabel} ?hidden=${!open}>${suggestions}</ul>
</form>`;
}
