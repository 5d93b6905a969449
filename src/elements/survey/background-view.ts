import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BackgroundAnswer } from '../../core/instrument/background.js';
import type { Messages } from '../../i18n/messages.js';
import type { ChoiceView, ElementView, QuestionView } from '../../engine/question-view.js';
import { controlId } from './survey-view.js';

export { backgroundStyles } from './background-view.styles.js';

/** Called with the new answer; undefined clears it. */
export type Respond = (name: string, answer: BackgroundAnswer | undefined) => void;

/** The background questions that are visible now; each keeps its DOM for as long as it is. */
export function renderBackground(elements: readonly ElementView[], words: Messages, respond: Respond): TemplateResult {
  return html`${repeat(
    elements,
    (element) => element.name,
    (element) =>
      element.kind === 'panel'
        ? html`<section class="panel" aria-label=${element.title || nothing}>
            ${element.title ? html`<h3>${element.title}</h3>` : nothing}
            ${element.description ? html`<p class="muted">${element.description}</p>` : nothing}
            ${renderBackground(element.elements, words, respond)}
          </section>`
        : renderQuestion(element, words, respond),
  )}`;
}

const GROUPS = new Set(['radiogroup', 'checkbox', 'boolean', 'rating', 'matrix']);

function renderQuestion(view: QuestionView, words: Messages, respond: Respond): TemplateResult {
  const title = html`${view.title}${view.required ? html` <span class="muted">(${words.survey.required})</span>` : nothing}`;
  const hint = view.description ? html`<p class="muted" id="hint-${view.name}">${view.description}</p>` : nothing;
  const errors =
    view.errors.length > 0
      ? html`<p class="error" id="error-${view.name}">${view.errors.join(' ') || words.survey.invalid}</p>`
      : nothing;
  if (!GROUPS.has(view.kind)) {
    return html`<div class="question" data-question=${view.name}>
      <label class="title" for=${controlId(view.name)}>${title}</label
      >${hint}${errors}${renderField(view, words, respond)}
    </div>`;
  }
  return html`<fieldset
    class="question"
    data-question=${view.name}
    role=${view.kind === 'radiogroup' || view.kind === 'rating' || view.kind === 'boolean' ? 'radiogroup' : 'group'}
    aria-labelledby="title-${view.name}"
    aria-describedby=${describedBy(view)}
  >
    <legend class="title" id="title-${view.name}">${title}</legend>
    ${hint}${errors}${view.kind === 'matrix' ? renderMatrix(view, respond) : view.kind === 'checkbox' ? renderCheckboxes(view, respond) : renderRadios(view, words, respond)}
  </fieldset>`;
}

function describedBy(view: QuestionView): string | typeof nothing {
  return (
    [view.description ? `hint-${view.name}` : '', view.errors.length > 0 ? `error-${view.name}` : '']
      .join(' ')
      .trim() || nothing
  );
}

function renderField(view: QuestionView, words: Messages, respond: Respond): TemplateResult {
  const onInput = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    respond(view.name, value === '' ? undefined : value);
  };
  const id = controlId(view.name);
  const value = typeof view.value === 'string' || typeof view.value === 'number' ? String(view.value) : '';
  // defaultValue, not value: a re-render must never overwrite what is being typed.
  if (view.kind === 'comment') {
    return html`<textarea
      id=${id}
      rows=${view.lines}
      maxlength=${view.maxLength}
      placeholder=${view.placeholder || nothing}
      ?readonly=${view.readOnly}
      aria-required=${view.required}
      aria-invalid=${view.errors.length > 0}
      aria-describedby=${describedBy(view)}
      .defaultValue=${value}
      @input=${onInput}
    ></textarea>`;
  }
  if (view.kind === 'dropdown') {
    const onChange = (event: Event): void =>
      respond(view.name, view.choices[(event.target as HTMLSelectElement).selectedIndex - 1]?.value);
    return html`<select
      id=${id}
      ?disabled=${view.readOnly}
      aria-required=${view.required}
      aria-invalid=${view.errors.length > 0}
      aria-describedby=${describedBy(view)}
      @change=${onChange}
    >
      <option value="" ?selected=${view.value === undefined}>${view.placeholder || words.survey.choose}</option>
      ${view.choices.map((choice, index) => html`<option value=${index} ?selected=${choice.value === view.value}>${choice.text}</option>`)}
    </select>`;
  }
  return html`<input
    id=${id}
    type=${view.inputType}
    maxlength=${view.inputType === 'number' ? nothing : view.maxLength}
    min=${view.min || nothing}
    max=${view.max || nothing}
    step=${view.step || nothing}
    placeholder=${view.placeholder || nothing}
    ?readonly=${view.readOnly}
    aria-required=${view.required}
    aria-invalid=${view.errors.length > 0}
    aria-describedby=${describedBy(view)}
    .defaultValue=${value}
    @input=${onInput}
  />`;
}

function renderRadios(view: QuestionView, words: Messages, respond: Respond): TemplateResult {
  const choices: readonly ChoiceView[] =
    view.kind === 'boolean'
      ? [
          { value: true, text: view.highest || words.survey.yes },
          { value: false, text: view.lowest || words.survey.no },
        ]
      : view.choices;
  const ends =
    view.kind === 'rating' && (view.lowest || view.highest)
      ? html`<p class="ends muted"><span>${view.lowest}</span><span>${view.highest}</span></p>`
      : nothing;
  return html`<div class="choices ${view.kind}">
      ${choices.map((choice, index) => renderChoice(view, 'radio', choice, choice.value === view.value, index, () => respond(view.name, choice.value)))}
      ${view.value === undefined || view.required ? nothing : html`<button type="button" class="plain" @click=${() => respond(view.name, undefined)}>${words.survey.clear}</button>`}
    </div>
    ${ends}`;
}

function renderCheckboxes(view: QuestionView, respond: Respond): TemplateResult {
  const chosen = Array.isArray(view.value) ? (view.value as readonly ChoiceView['value'][]) : [];
  const toggle = (value: ChoiceView['value']): void => {
    const next = view.choices
      .map((choice) => choice.value)
      .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one)));
    respond(view.name, next.length > 0 ? next : undefined);
  };
  return html`<div class="choices">
    ${view.choices.map((choice, index) => renderChoice(view, 'checkbox', choice, chosen.includes(choice.value), index, () => toggle(choice.value)))}
  </div>`;
}

function renderChoice(
  view: QuestionView,
  type: 'radio' | 'checkbox',
  choice: ChoiceView,
  checked: boolean,
  index: number,
  onChange: () => void,
): TemplateResult {
  return html`<label class="choice"
    ><input
      type=${type}
      name=${view.name}
      id=${index === 0 ? controlId(view.name) : nothing}
      .checked=${checked}
      ?disabled=${view.readOnly}
      @change=${onChange}
    /><span>${choice.text}</span></label
  >`;
}

function renderMatrix(view: QuestionView, respond: Respond): TemplateResult {
  const cells = (view.value ?? {}) as Readonly<Record<string, ChoiceView['value']>>;
  return html`<div class="scroll">
    <table class="matrix">
      <thead>
        <tr>
          <td></td>
          ${view.columns.map((column) => html`<th scope="col">${column.text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${view.rows.map(
          (row, rowIndex) =>
            html`<tr>
              <th scope="row">${row.text}</th>
              ${view.columns.map((column, index) => {
                const key = String(row.value);
                const change = (): void => respond(view.name, { ...cells, [key]: column.value });
                return html`<td>
                  <label
                    ><input
                      type="radio"
                      name="${view.name}|${key}"
                      id=${rowIndex === 0 && index === 0 ? controlId(view.name) : nothing}
                      aria-label="${row.text}: ${column.text}"
                      .checked=${cells[key] === column.value}
                      ?disabled=${view.readOnly}
                      @change=${change}
                  /></label>
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
