import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ElementView, Problem, QuestionView } from '../../engine/question-view.js';
import type { Messages } from '../../i18n/messages.js';
import { type Respond, controlId, describedBy } from './background-parts.js';
import { type Speech, answerText, formHint, sentenceOf } from './background-words.js';
import { renderCheckboxes, renderRadios } from './choices-view.js';
import { renderField } from './field-view.js';
import { renderMatrix } from './matrix-view.js';

export { loadBackgroundMessages, nlBackground } from '../../i18n/background-messages.js';
export { controlId } from './background-parts.js';
export { backgroundStyles } from './background-view.styles.js';

/** The background questions that are visible now; each keeps its DOM for as long as it is. */
export function renderBackground(elements: readonly ElementView[], speech: Speech, respond: Respond): TemplateResult {
  return html`${repeat(
    elements,
    (element) => element.name,
    (element) =>
      element.kind === 'panel'
        ? html`<section class="panel" aria-label=${element.title || nothing}>
            ${element.title ? html`<h3>${element.title}</h3>` : nothing}
            ${element.description ? html`<p class="muted">${element.description}</p>` : nothing}
            ${renderBackground(element.elements, speech, respond)}
          </section>`
        : renderQuestion(element, speech, respond),
  )}`;
}

const GROUPS = new Set(['radiogroup', 'checkbox', 'boolean', 'rating', 'matrix']);

function renderQuestion(view: QuestionView, speech: Speech, respond: Respond): TemplateResult {
  const { words, language } = speech;
  // Words of the page among those of the questionnaire, which can be in another language and direction. As `textContent`
  // they change also where a page translator has been.
  const own = (text: string): TemplateResult => html`<bdi lang=${language} .textContent=${text}></bdi>`;
  const title = html`${view.title}${view.required ? html` <span class="muted">(${own(words.required)})</span>` : nothing}`;
  const hint = view.description ? html`<p class="muted" id="hint-${view.name}">${view.description}</p>` : nothing;
  const form = formHint(view, speech);
  const example = form ? html`<p class="muted" id="form-${view.name}">${own(form)}</p>` : nothing;
  const error = view.fault
    ? html`<p class="error" id="error-${view.name}">
        <bdi
          lang=${view.fault.kind === 'said' ? nothing : language}
          .textContent=${sentenceOf(view.fault, view, speech)}
        ></bdi>
      </p>`
    : nothing;
  if (!GROUPS.has(view.kind)) {
    return html`<div class="question" data-question=${view.name}>
      <label class="title" for=${controlId(view.name)}>${title}</label
      >${hint}${example}${error}${renderField(view, speech, respond)}
    </div>`;
  }
  const isOneGroup = view.kind === 'radiogroup' || view.kind === 'rating' || view.kind === 'boolean';
  return html`<fieldset
    class="question"
    data-question=${view.name}
    role=${isOneGroup ? 'radiogroup' : 'group'}
    aria-labelledby="title-${view.name}"
    aria-describedby=${describedBy(view)}
    aria-invalid=${isOneGroup ? view.fault !== undefined : nothing}
  >
    <legend class="title" id="title-${view.name}">${title}</legend>
    ${hint}${error}${view.kind === 'matrix' ? renderMatrix(view, speech, respond) : view.kind === 'checkbox' ? renderCheckboxes(view, respond) : renderRadios(view, speech, respond)}
  </fieldset>`;
}

/** What still keeps the page from being complete; each line leads to its question. */
export function renderProblems(
  problems: readonly Problem[] = [],
  speech: Speech,
  visit: (name: string) => void,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div
    class="note"
    part="note"
    role="group"
    aria-labelledby="problems-title"
    tabindex="-1"
    data-prompt
    dir="auto"
    lang=${speech.language}
  >
    <h2 id="problems-title"><span .textContent=${speech.words.errors(problems.length)}></span></h2>
    <ul>
      ${problems.map(({ question, fault }) => {
        const id = controlId(question.name);
        const go = (event: Event): void => {
          event.preventDefault();
          visit(question.name);
        };
        const title = html`<bdi .textContent=${question.title}></bdi>`;
        const said = html`<bdi .textContent=${sentenceOf(fault, question, speech)}></bdi>`;
        return html`<li><a href="#${id}" @click=${go}>${title}</a>${speech.words.colon}${said}</li>`;
      })}
    </ul>
  </div>`;
}

/** The background questions on the overview, as they were understood, each with a way back to it. */
export function renderGiven(
  questions: readonly QuestionView[],
  speech: Speech,
  { survey, summary }: Messages,
  visit: (name: string) => void,
): TemplateResult | typeof nothing {
  const given = questions.map((view) => ({ view, text: answerText(view, speech) }));
  const answered = given.filter(({ text }) => text !== undefined);
  if (given.length === 0) return nothing;
  // What was read from a typed text must be seen, for it can be read otherwise than it was meant.
  return html`<details class="theme" ?open=${answered.some(({ view }) => view.reading !== undefined)}>
    <summary>
      <span>${survey.background}</span><span class="unseen">, </span
      ><span class="count">${summary.answered(answered.length, given.length)}</span>
    </summary>
    <ul>
      ${given.map(
        ({ view: { name, title }, text }) =>
          html`<li class=${text === undefined ? 'open' : ''}>
            <span class="text">${title}</span>
            <span class="answer">${text ?? summary.open}</span>
            <button
              type="button"
              class="plain"
              aria-label="${summary.changeItem(title)} ${text ?? summary.open}"
              @click=${() => visit(name)}
            >
              ${summary.change}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
