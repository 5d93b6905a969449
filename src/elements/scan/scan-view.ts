import { type TemplateResult, html, nothing, svg } from 'lit';
import { type Instrument, itemsOf } from '../../core/instrument/instrument.js';
import { minutesFor } from '../../core/response/page.js';
import { LeerscanError } from '../../core/errors/leerscan-error.js';
import type { Response } from '../../core/response/response.js';
import { textOf } from '../../core/instrument/text.js';
import type { Messages } from '../../i18n/messages.js';
import { langOf } from '../../ui/lang-of.js';

/** Parts of the elements inside, handed on to the page. */
export const SURVEY_PARTS = 'survey, progress, statement, option, note, navigation';
const RESULT_PARTS = 'headline, profile, radar, bars, steps, step, talk, team, answers, take-along, qr';

/** Where a result leads. */
export interface ResultPages {
  readonly shareUrl: string;
  readonly teamUrl: string;
}

/** A result, with what stands below it; computed where it is shown, unless it comes along. */
export function renderResultElement(
  instrument: Instrument | undefined,
  response: Response,
  { shareUrl, teamUrl }: ResultPages,
  language: string,
  end: TemplateResult,
): TemplateResult {
  return html`<leerscan-result
    lang=${language}
    exportparts=${RESULT_PARTS}
    .instrument=${instrument}
    .response=${response}
    .shareUrl=${shareUrl}
    .teamUrl=${teamUrl}
    >${end}</leerscan-result
  >`;
}

/** Five dimensions around one middle: the only ornament. */
const EMBLEM = svg`<g fill="none" stroke="currentColor" stroke-width="1.5">${[0, 1, 2, 3, 4].map((turn) => svg`<ellipse cy="-13" rx="8" ry="13" transform="rotate(${turn * 72})"/>`)}</g><circle r="3.5" fill="currentColor"/>`;

/** What the first screen says of the scan. */
export interface Intro {
  readonly instrument: Instrument;
  readonly form: string;
  readonly language: string;
  readonly hasSteps: boolean;
  /** The page gets the answers. */
  readonly isShared: boolean;
  readonly owner: TemplateResult | typeof nothing | undefined;
  /** Where a draft is kept: what to say of it. */
  readonly kept: { readonly note: TemplateResult; readonly isAsking: boolean } | undefined;
  start(): void;
}

/** What it is, for whom, how long, and what happens to the answers. */
export function renderIntro(
  words: Messages,
  { instrument, form, language, hasSteps, isShared, owner, kept, start }: Intro,
): TemplateResult {
  const items = itemsOf(instrument, form).length;
  const { intro } = words;
  return html`<div class="intro" part="intro" dir="auto">
    <svg class="emblem" viewBox="-30 -30 60 60" role="img" aria-label="Leerscan">${EMBLEM}</svg>
    <h2 tabindex="-1" data-heading lang=${langOf(language)}>${textOf(instrument.title, language)}</h2>
    ${instrument.description ? html`<p class="lead" lang=${langOf(language)}>${textOf(instrument.description, language)}</p>` : nothing}
    <p>
      ${instrument.instructions ? html`<span lang=${langOf(language)}>${textOf(instrument.instructions, language)}</span>` : intro.instructions}
    </p>
    <p>${intro.about(items)} ${intro.gain(hasSteps)}</p>
    <ul class="facts">
      <li>${intro.minutes(minutesFor(items))}</li>
      ${isShared || !kept ? html`<li>${isShared ? intro.shared : intro.privacy}</li>` : nothing}
    </ul>
    ${owner} ${kept?.note}
    ${kept?.isAsking ? nothing : html`<button type="button" class="primary start" part="start" @click=${start}>${intro.start}</button>`}
  </div>`;
}

/** The questionnaire itself is not to be had: what is wrong with it, and a way to try again. */
export function renderInstrumentTrouble(words: Messages, error: unknown, retry: () => void): TemplateResult {
  const refused = error instanceof LeerscanError && error.code !== 'instrument-unreachable';
  return html`<div class="note" part="note" role="alert">
    <p>${refused ? words.trouble.instrumentInvalid : words.trouble.instrument}</p>
    ${
      error instanceof LeerscanError
        ? html`<details>
            <summary>${words.trouble.details}</summary>
            <ul lang="en">
              ${error.issues.map(({ path, message }) => html`<li>${path ? html`<code>${path}</code>: ` : nothing}${message}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${refused ? nothing : html`<button type="button" @click=${retry}>${words.trouble.retry}</button>`}
  </div>`;
}

/** A last step could not be loaded; everything answered is still there. */
export function renderResultTrouble(words: Messages, retry: () => void, way: TemplateResult): TemplateResult {
  return html`<div class="note" part="note" role="alert">
    <p>${words.trouble.result}</p>
    <div class="row"><button type="button" class="primary" @click=${retry}>${words.trouble.retry}</button>${way}</div>
  </div>`;
}

/**
 * Said only when it takes a while; a live region says it to those who cannot see it. `stop` for what comes from
 * elsewhere, and may never come.
 */
export function renderLoading(words: Messages, stop?: () => void): TemplateResult {
  return html`<p class="slow muted">
    ${words.trouble.loading}
    ${stop ? html`<button type="button" class="plain" @click=${stop}>${words.trouble.stop}</button>` : nothing}
  </p>`;
}

/** The end where the host shows the result itself. */
export function renderDone(words: Messages): TemplateResult {
  return html`<h2 tabindex="-1" data-heading>${words.done.title}</h2>
    <p>${words.done.text}</p>`;
}
