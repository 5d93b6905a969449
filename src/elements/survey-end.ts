import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { createResponse } from '../core/response.js';
import { emit } from '../events.js';
import type { Messages } from '../i18n/messages.js';
import type { Draft, SurveySubject } from '../survey/survey-engine.js';

/** The end of the questions: a response, and its result, whose rules are fetched only then. When they cannot be had, the person can press again. */
export class SurveyEnd implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#failed = false;
  }

  async finish({ instrument, form, language }: SurveySubject, outcome: Draft): Promise<void> {
    const response = createResponse({ instrument, form, language, ...outcome });
    this.#failed = false;
    try {
      const { resultOf } = await import('../core/result.js');
      emit(this.#host, 'leerscan-complete', { response, result: resultOf(instrument, response) });
    } catch (error) {
      this.#failed = true;
      emit(this.#host, 'leerscan-error', { error });
    }
    this.#host.requestUpdate();
  }

  render(words: Messages): TemplateResult | typeof nothing {
    return this.#failed ? html`<p class="note" part="note" role="alert">${words.trouble.result}</p>` : nothing;
  }
}
