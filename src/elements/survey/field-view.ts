import { type TemplateResult, html, nothing } from 'lit';
import type { QuestionView } from '../../engine/question-view.js';
import type { Respond } from './background-parts.js';
import { type Speech, fieldText, typedIn } from './background-words.js';
import { controlAttributes } from './control-attributes.js';

/** A question with one field: to type in, or to choose from a list. */
export function renderField(view: QuestionView, { words, language }: Speech, respond: Respond): TemplateResult {
  const onInput = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    respond(view.name, typedIn(view, value, language));
  };
  const value = fieldText(view, language);
  // defaultValue, not value: a re-render must never overwrite what is being typed.
  if (view.kind === 'comment') {
    return html`<textarea
      ${controlAttributes(view)}
      rows=${view.lines}
      maxlength=${view.maxLength}
      placeholder=${view.placeholder || nothing}
      ?readonly=${view.readOnly}
      .defaultValue=${value}
      @input=${onInput}
    ></textarea>`;
  }
  if (view.kind === 'dropdown') {
    const onChange = (event: Event): void =>
      respond(view.name, view.choices[(event.target as HTMLSelectElement).selectedIndex - 1]?.value);
    return html`<select ${controlAttributes(view)} ?disabled=${view.readOnly} @change=${onChange}>
      <option value="" ?selected=${view.value === undefined}>${view.placeholder || words.choose}</option>
      ${view.choices.map((choice, index) => html`<option value=${index} ?selected=${choice.value === view.value}>${choice.text}</option>`)}
    </select>`;
  }
  // What is read here is typed as text: browsers' own fields differ by their language, and tell nobody of half a date.
  return html`<input
    ${controlAttributes(view)}
    type=${view.reading ? 'text' : view.inputType}
    inputmode=${view.reading === 'number' ? keyboardFor(view) : nothing}
    maxlength=${view.maxLength}
    placeholder=${view.placeholder || nothing}
    ?readonly=${view.readOnly}
    .defaultValue=${value}
    @input=${onInput}
  />`;
}

/** Keyboards for numbers have no minus on some phones, and no comma where it asks for whole ones. */
function keyboardFor({ min, step }: QuestionView): string {
  if (typeof min !== 'number' || min < 0) return 'text';
  return step === 1 ? 'numeric' : 'decimal';
}
