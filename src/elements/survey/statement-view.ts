import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { type Item, itemsOf } from '../../core/instrument/instrument.js';
import type { ItemPage } from '../../core/response/page.js';
import { type Answer, type Answers, answerOf } from '../../core/response/response.js';
import { textOf } from '../../core/instrument/text.js';
import type { Messages } from '../../i18n/messages.js';
import type { SurveySubject } from '../../engine/survey-engine.js';
import { langOf } from '../../ui/lang-of.js';

/** An answer as a person reads it. */
export interface AnswerView {
  readonly answer: Answer;
  readonly label: string;
}

/** Every answer that a statement can get: the options of the scale, then the two that are no point on it. */
export function answersOf(
  { instrument, language }: Pick<SurveySubject, 'instrument' | 'language'>,
  words: Messages,
): readonly AnswerView[] {
  return [
    ...instrument.scale.options.map(({ value, label }) => ({ answer: value, label: textOf(label, language) })),
    { answer: 'unknown', label: words.survey.unknown },
    { answer: 'na', label: words.survey.na },
  ];
}

function renderOption(item: string, view: AnswerView, chosen: Answer | undefined): TemplateResult {
  const name = `${item}.${view.answer}`;
  // The name is on the input alone: a reader of the page would say it once more for the words below it.
  return html`<label class="option"
    ><input
      type="radio"
      name=${item}
      aria-labelledby=${name}
      value=${view.answer}
      .checked=${live(chosen === view.answer)}
    /><span class="face" part="option" id=${name} aria-hidden="true">${view.label}</span></label
  >`;
}

/**
 * One statement with its answers; the last two smaller and apart. In `single` layout its text is the heading of the
 * screen.
 */
function renderStatement(
  subject: SurveySubject,
  words: Messages,
  item: Item,
  answers: Answers,
  single: boolean,
  describedBy: string | typeof nothing,
): TemplateResult {
  const views = answersOf(subject, words);
  const chosen = answerOf(answers, item.id);
  const text = textOf(item.text, subject.language);
  const lang = langOf(subject.language);
  return html`<fieldset
    class="statement"
    part="statement"
    data-item=${item.id}
    role="radiogroup"
    aria-describedby=${describedBy}
  >
    <legend>
      ${single ? html`<h2 lang=${lang} tabindex="-1" data-heading>${text}</h2>` : html`<h3 lang=${lang}>${text}</h3>`}
    </legend>
    <div class="scale" lang=${lang}>${views.slice(0, -2).map((view) => renderOption(item.id, view, chosen))}</div>
    <div class="apart">${views.slice(-2).map((view) => renderOption(item.id, view, chosen))}</div>
  </fieldset>`;
}

/**
 * A page of statements; each keeps its DOM for as long as it is shown. What a theme is about stands over them, or over
 * the first one where each has a screen of its own.
 */
export function renderItemPage(
  subject: SurveySubject,
  page: ItemPage,
  words: Messages,
  answers: Answers,
  single: boolean,
): TemplateResult {
  const { instrument, form, language } = subject;
  const dimension = instrument.dimensions.find((one) => one.id === page.dimension);
  const items = instrument.items.filter((item) => page.items.includes(item.id));
  const heading = html`<h2 tabindex="-1" data-heading lang=${langOf(language)}>
    ${textOf(dimension?.title, language)}
  </h2>`;
  const isFirst = page.items[0] === itemsOf(instrument, form).find((item) => item.dimension === page.dimension)?.id;
  return html`${single ? nothing : heading}
    ${!single || isFirst ? html`<p class="muted lead" id="theme" lang=${langOf(language)}>${textOf(dimension?.description, language)}</p>` : nothing}
    <div class="statements ${single ? 'single' : ''}">
      ${items.map(
        // A click changes one statement; the others need no second look.
        (item) =>
          guard([subject, words, answerOf(answers, item.id), single], () =>
            renderStatement(subject, words, item, answers, single, single && isFirst ? 'theme' : nothing),
          ),
      )}
    </div>`;
}
