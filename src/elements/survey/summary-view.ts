import { type TemplateResult, html, nothing } from 'lit';
import { type Instrument, itemsOf } from '../../core/instrument/instrument.js';
import { type Answers, answerOf } from '../../core/response/response.js';
import { textOf } from '../../core/instrument/text.js';
import type { Messages } from '../../i18n/messages.js';
import { langOf } from '../../ui/lang-of.js';
import { answersOf } from './statement-view.js';

/**
 * Everything answered so far, by dimension, each with a way back to it. Dimensions with an open statement stand
 * unfolded. `given` are the background questions.
 */
export function renderSummary(
  instrument: Instrument,
  form: string,
  language: string,
  words: Messages,
  answers: Answers,
  visit: (item: string) => void,
  given: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const items = itemsOf(instrument, form);
  const labels = new Map(answersOf({ instrument, language }, words).map((view) => [view.answer, view.label]));
  const none = items.every((item) => answerOf(answers, item.id) === undefined);
  return html`<h2 tabindex="-1" data-heading>${words.summary.title}</h2>
    <p class="muted">${none ? words.summary.allOpen : words.summary.hint}</p>
    <div class="themes">
      ${instrument.dimensions.map((dimension) => {
        const own = items.filter((item) => item.dimension === dimension.id);
        const answered = own.filter((item) => answerOf(answers, item.id) !== undefined).length;
        if (own.length === 0) return nothing;
        return html`<details class="theme" ?open=${answered < own.length}>
          <summary>
            <span lang=${langOf(language)}>${textOf(dimension.title, language)}</span><span class="unseen">, </span
            ><span class="count">${words.summary.answered(answered, own.length)}</span>
          </summary>
          <ul>
            ${own.map((item) => {
              const answer = answerOf(answers, item.id);
              const text = textOf(item.text, language);
              const label = answer === undefined ? words.summary.open : labels.get(answer);
              return html`<li class=${answer === undefined ? 'open' : ''}>
                <span class="text" lang=${langOf(language)}>${text}</span>
                <span class="answer" lang=${typeof answer === 'number' ? langOf(language) : nothing}>${label}</span>
                <button
                  type="button"
                  class="plain"
                  aria-label="${words.summary.changeItem(text)} ${label}"
                  @click=${() => visit(item.id)}
                >
                  ${words.summary.change}
                </button>
              </li>`;
            })}
          </ul>
        </details>`;
      })}
      ${given}
    </div>`;
}
