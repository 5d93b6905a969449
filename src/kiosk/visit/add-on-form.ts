import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AddOn, AddOnStatement } from '../../core/instrument/instrument.js';
import { textOf } from '../../core/instrument/text.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';
import { FocusController } from '../../ui/focus-controller.js';
import { fieldStyles } from '../../ui/form.styles.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { addOnStyles } from './add-on-form.styles.js';

const ANSWERS = ['yes', 'notYet'] as const;

/** What is there already, by id of the statement; absent where that was not said. */
export type AddOnAnswers = Readonly<Record<string, (typeof ANSWERS)[number]>>;

/** An add-on of the questionnaire: what is there already, and what can still be arranged. Nothing of it is kept. */
export class AddOnForm extends LitElement {
  static override styles = [tokens, controls, fieldStyles, addOnStyles];

  @property({ attribute: false }) words: KioskMessages | undefined;
  @property({ attribute: false }) addOn: AddOn | undefined;
  /** Language in which the texts stand there. */
  @property({ attribute: false }) language = 'nl';
  @property({ attribute: false }) answers: AddOnAnswers = {};
  @property({ attribute: false }) answer: (answers: AddOnAnswers) => void = () => undefined;
  @property({ attribute: false }) next: () => void = () => undefined;

  @state() private isShown = false;

  readonly #focus = new FocusController(this);

  override focus(): void {
    this.#focus.move('[data-heading]');
  }

  override render(): TemplateResult | typeof nothing {
    const { words, addOn } = this;
    if (!words || !addOn) return nothing;
    return this.isShown ? this.#renderPicture(words, addOn) : this.#renderQuestions(words, addOn);
  }

  #renderQuestions(words: KioskMessages, { title, description, statements }: AddOn): TemplateResult {
    return html`<div class="add-on">
      <h2 tabindex="-1" data-heading>${textOf(title, this.language)}</h2>
      <p>${textOf(description, this.language)} ${words.addOn.unkept}</p>
      ${statements.map(
        ({ id, text }) =>
          html`<fieldset>
            <legend>${textOf(text, this.language)}</legend>
            ${ANSWERS.map((answer) => html`<label><input type="radio" name=${id} value=${answer} autocomplete="off" .checked=${this.answers[id] === answer} @change=${() => this.answer({ ...this.answers, [id]: answer })} />${words.addOn[answer]}</label>`)}
          </fieldset>`,
      )}
      <div class="row">
        <button type="button" class="skip" @click=${() => this.next()}>${words.contact.skip}</button
        ><button type="button" class="primary show" @click=${() => this.#show(true)}>${words.addOn.show}</button>
      </div>
    </div>`;
  }

  #renderPicture(words: KioskMessages, { title, statements }: AddOn): TemplateResult {
    const those = (answer: AddOnAnswers[string] | undefined): readonly AddOnStatement[] =>
      statements.filter(({ id }) => this.answers[id] === answer);
    const list = (heading: string, own: readonly AddOnStatement[]): TemplateResult | typeof nothing =>
      own.length === 0
        ? nothing
        : html`<h3>${heading}</h3>
            <ul>
              ${own.map(({ short }) => html`<li>${textOf(short, this.language)}</li>`)}
            </ul>`;
    return html`<div class="add-on">
      <h2 tabindex="-1" data-heading>${textOf(title, this.language)}</h2>
      ${those('yes').length === statements.length ? html`<p class="all">${words.addOn.all}</p>` : nothing}
      ${list(words.addOn.has, those('yes'))} ${list(words.addOn.arrange, those('notYet'))}
      ${list(words.addOn.ask, those(undefined))}
      <div class="row">
        <button type="button" class="back" @click=${() => this.#show(false)}>${words.setUp.back}</button
        ><button type="button" class="primary next" @click=${() => this.next()}>${words.take.next}</button>
      </div>
    </div>`;
  }

  #show(isShown: boolean): void {
    this.isShown = isShown;
    this.#focus.move('[data-heading]');
  }
}
