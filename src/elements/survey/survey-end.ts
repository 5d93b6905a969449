import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import type { Instrument } from '../../core/instrument/instrument.js';
import { emit } from '../../events.js';
import type { Messages } from '../../i18n/messages.js';
import type { Draft, SurveySubject } from '../../engine/survey-engine.js';

type Rules = typeof import('./end-rules.js');

/**
 * The end of the questions: a response, and its result. When what that needs cannot be had, the person can press
 * again.
 */
export class SurveyEnd {
  /** Replaced by tests that need rules that come late, or not at all. */
  static load: () => Promise<Rules> = () => import('./end-rules.js');

  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Stands for one press; the person may have gone back since, or have left. */
  #attempt: object | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** These answers are no longer the last word. */
  cancel(): void {
    this.#attempt = undefined;
    this.#failed = false;
  }

  /**
   * `whole` is what a result is computed from: the instrument with its levels and steps. A second press while that is on
   * its way changes nothing.
   */
  async finish(
    { instrument, form, language }: SurveySubject,
    outcome: Draft,
    whole: () => Instrument | Promise<Instrument>,
  ): Promise<void> {
    if (this.#attempt) return;
    const attempt = {};
    this.#attempt = attempt;
    this.#failed = false;
    this.#host.requestUpdate();
    try {
      const [complete, { createResponse, readIn, resultOf }] = await Promise.all([whole(), SurveyEnd.load()]);
      const respondent = readIn(instrument, outcome.respondent);
      const response = createResponse({ instrument, form, language, ...outcome, respondent });
      const isWanted = this.#attempt === attempt && this.#host.isConnected;
      if (isWanted) emit(this.#host, 'leerscan-complete', { response, result: resultOf(complete, response) });
    } catch (error) {
      this.#failed = this.#attempt === attempt;
      emit(this.#host, 'leerscan-error', { error });
    }
    if (this.#attempt === attempt) this.#attempt = undefined;
    this.#host.requestUpdate();
  }

  render(words: Messages): TemplateResult | typeof nothing {
    if (this.#failed) return html`<p class="note" part="note" role="alert">${words.trouble.result}</p>`;
    return this.#attempt ? html`<p class="slow muted" role="status">${words.trouble.loading}</p>` : nothing;
  }
}
