import { type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import type { ResultMessages } from '../../i18n/messages.js';
import { FocusController } from '../../ui/focus-controller.js';

/** Start again, after a question: a result that was not taken along is gone. */
export class RestartQuestion {
  readonly #focus: FocusController;
  #asking = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#focus = new FocusController(host);
  }

  render({ restart }: ResultMessages, yes: () => void): TemplateResult {
    if (!this.#asking)
      return html`<div class="end">
        <button type="button" @click=${() => this.#ask(true)}>${restart.button}</button>
      </div>`;
    return html`<div class="end" role="group" aria-labelledby="restart">
      <p id="restart" role="alert">${restart.question}</p>
      <div class="row">
        <button type="button" class="primary" @click=${yes}>${restart.yes}</button
        ><button type="button" class="no" @click=${() => this.#ask(false)}>${restart.no}</button>
      </div>
    </div>`;
  }

  forget(): void {
    this.#asking = false;
  }

  #ask(asking: boolean): void {
    this.#asking = asking;
    // Enter twice must not wipe a result.
    this.#focus.move(asking ? '.end .no' : '.end button');
  }
}
