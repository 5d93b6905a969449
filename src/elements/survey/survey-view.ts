import { type TemplateResult, html, nothing } from 'lit';
import { itemsOf } from '../../core/instrument/instrument.js';
import type { ItemPage, Page } from '../../core/response/page.js';
import { type Answers, answerOf } from '../../core/response/response.js';
import { textOf } from '../../core/instrument/text.js';
import type { Messages } from '../../i18n/messages.js';
import type { SurveySubject } from '../../engine/survey-engine.js';
import { langOf } from '../../ui/lang-of.js';

/** Where the person is: the theme, and, one at a time, its title and the statement; else its heading says that. */
function placeWords(
  { instrument, form, language }: SurveySubject,
  page: ItemPage,
  words: Messages,
  single: boolean,
): readonly string[] {
  const theme = words.survey.theme(page.theme, page.themes);
  const dimension = instrument.dimensions.find((one) => one.id === page.dimension);
  return single
    ? [
        `${theme} · ${textOf(dimension?.title, language)}`,
        words.survey.statement(page.first, itemsOf(instrument, form).length),
      ]
    : [theme];
}

// Texts that change while their element stays are its `textContent`: a page translator (see i18n/translated-page.ts)
// cannot come between.

/** Where the person is, in words, and how much of each theme is answered. */
export function renderProgress(
  subject: SurveySubject,
  words: Messages,
  page: Page,
  single: boolean,
  answers: Answers,
): TemplateResult | typeof nothing {
  if (page.kind !== 'items') return nothing;
  const { instrument, form } = subject;
  const items = itemsOf(instrument, form);
  const parts = instrument.dimensions
    .map(({ id }) => items.filter((item) => item.dimension === id))
    .filter((own) => own.length > 0);
  const share = (own: typeof items): number =>
    Math.round((100 * own.filter((item) => answerOf(answers, item.id) !== undefined).length) / own.length);
  return html`<div class="progress" part="progress">
    <p>${placeWords(subject, page, words, single).map((text) => html`<span .textContent=${text}></span>`)}</p>
    <div class="dots" aria-hidden="true">
      ${parts.map((own) => html`<i><b .style=${`inline-size: ${share(own)}%`}></b></i>`)}
    </div>
  </div>`;
}

/** The same in one sentence, to be heard: focus goes to the heading, below that line. */
export function placeText(
  subject: SurveySubject | undefined,
  page: Page | undefined,
  words: Messages | undefined,
  single: boolean,
): string {
  return subject && words && page?.kind === 'items' ? `${placeWords(subject, page, words, single).join('. ')}.` : '';
}

/** One friendly word about statements left open, with both ways on. */
export function renderSkipPrompt(
  words: Messages,
  open: readonly string[],
  fillIn: () => void,
  goOn: (event: Event) => void,
): TemplateResult {
  return html`<div class="note" part="note" role="group" aria-labelledby="skip-text" tabindex="-1" data-prompt>
    <p id="skip-text"><strong>${words.survey.skipped(open.length)}</strong> ${words.survey.skippedHint}</p>
    <div class="row">
      <button type="button" class="primary" @click=${fillIn}>${words.survey.fillIn}</button
      ><button type="button" @click=${goOn}>${words.survey.goOn}</button>
    </div>
  </div>`;
}

/** The background questions, with a hint where there is one. */
export function renderBackgroundPage(
  words: Messages,
  language: string,
  questions: TemplateResult | undefined,
  hint: string | undefined,
  failed: boolean,
  retry: () => void,
  skip: (event: Event) => void,
): TemplateResult {
  return html`<h2 tabindex="-1" data-heading>${words.survey.background}</h2>
    <p class="muted lead">${hint}</p>
    ${questions ? html`<div class="questions" dir="auto" lang=${langOf(language)}>${questions}</div>` : renderEngineTrouble(words, failed, retry, skip)}`;
}

/** The background questions cannot be shown: still on their way, or not to be had. Never a dead end. */
function renderEngineTrouble(
  words: Messages,
  failed: boolean,
  retry: () => void,
  skip: (event: Event) => void,
): TemplateResult {
  if (!failed) return html`<p class="muted" role="status">${words.trouble.loading}</p>`;
  return html`<div class="note" part="note" role="alert">
    <p>${words.trouble.engine}</p>
    <div class="row">
      <button type="button" class="primary" @click=${retry}>${words.trouble.retry}</button
      ><button type="button" @click=${skip}>${words.trouble.withoutBackground}</button>
    </div>
  </div>`;
}

export interface NavigationState {
  readonly page: Page;
  readonly first: boolean;
  /** Came from the summary, and goes back there. */
  readonly returns: boolean;
  /** Undefined where it does not apply. */
  readonly autoAdvance: boolean | undefined;
  /** Number of answers that a digit key can choose by place; 0 where it says nothing to count them. */
  readonly keys: number;
}

/**
 * Back, next, and the switch that stops the survey from moving on by itself. Next is a click too: a frame's sandbox may
 * have forms that are not submitted.
 */
export function renderNavigation(
  words: Messages,
  { page, first, returns, autoAdvance, keys }: NavigationState,
  back: () => void,
  goOn: (event: Event) => void,
  toggle: (event: Event) => void,
): TemplateResult {
  const next =
    page.kind === 'summary'
      ? words.summary.show
      : returns || page.kind === 'background'
        ? words.survey.toSummary
        : words.survey.next;
  const items = page.kind === 'items';
  return html`<nav part="navigation">
      ${first ? nothing : html`<button type="button" @click=${back}>${words.survey.back}</button>`}
      <button type="submit" class="primary" @click=${goOn}><span .textContent=${next}></span></button>
    </nav>
    ${items && autoAdvance !== undefined ? html`<label class="switch"><input type="checkbox" .checked=${autoAdvance} @change=${toggle} />${words.survey.autoAdvance}</label>` : nothing}
    ${items && keys > 0 ? html`<p class="keys" aria-hidden="true">${words.survey.keys(Math.min(9, keys))}</p>` : nothing}`;
}
