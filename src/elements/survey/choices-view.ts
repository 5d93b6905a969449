import { type TemplateResult, html, nothing } from 'lit';
import type { ChoiceView, QuestionView } from '../../engine/question-view.js';
import { type Respond, controlId, focusGroupOf } from './background-parts.js';
import type { Speech } from './background-words.js';

/** One of a few answers. */
export function renderRadios(view: QuestionView, { words }: Speech, respond: Respond): TemplateResult {
  const choices: readonly ChoiceView[] =
    view.kind === 'boolean'
      ? [
          { value: true, text: view.highest || words.yes },
          { value: false, text: view.lowest || words.no },
        ]
      : view.choices;
  const ends =
    view.kind === 'rating' && (view.lowest || view.highest)
      ? html`<p class="ends muted"><span>${view.lowest}</span><span>${view.highest}</span></p>`
      : nothing;
  const clear = (event: Event): void => {
    focusGroupOf(event.target);
    respond(view.name, undefined);
  };
  // From another one, an arrow key or Space would change the answer.
  const first = Math.max(
    0,
    choices.findIndex(({ value }) => value === view.value),
  );
  return html`<div class="choices ${view.kind}">
      ${choices.map((choice, index) => renderChoice(view, 'radio', choice, choice.value === view.value, index === first, () => respond(view.name, choice.value)))}
      ${view.value === undefined || view.required || view.readOnly ? nothing : html`<button type="button" class="plain" @click=${clear}>${words.clear}</button>`}
    </div>
    ${ends}`;
}

/** Any number of answers. */
export function renderCheckboxes(view: QuestionView, respond: Respond): TemplateResult {
  const chosen = Array.isArray(view.value) ? (view.value as readonly ChoiceView['value'][]) : [];
  const toggle = (value: ChoiceView['value']): void => {
    const next = view.choices
      .map((choice) => choice.value)
      .filter((one) => (one === value ? !chosen.includes(one) : chosen.includes(one)));
    respond(view.name, next.length > 0 ? next : undefined);
  };
  return html`<div class="choices">
    ${view.choices.map((choice, index) => renderChoice(view, 'checkbox', choice, chosen.includes(choice.value), index === 0, () => toggle(choice.value)))}
  </div>`;
}

function renderChoice(
  view: QuestionView,
  type: 'radio' | 'checkbox',
  choice: ChoiceView,
  checked: boolean,
  isFirst: boolean,
  onChange: () => void,
): TemplateResult {
  return html`<label class="choice"
    ><input
      type=${type}
      name=${view.name}
      id=${isFirst ? controlId(view.name) : nothing}
      .checked=${checked}
      ?disabled=${view.readOnly}
      @change=${onChange}
    /><span>${choice.text}</span></label
  >`;
}
