import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { EventSnapshot } from '../../core/event/event-snapshot.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { languageOf } from '../../core/instrument/text.js';
import { profileStyles } from '../../elements/result/leerscan-profile.styles.js';
import { resultStyles } from '../../elements/result/leerscan-result.styles.js';
import { emit } from '../../events.js';
import type { EventMessages } from '../../i18n/nl-event.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { loadResultMessages, screenLanguageOf } from '../../i18n/messages.js';
import { WordsController } from '../../i18n/words-controller.js';
import { copyText } from '../../ui/copy-text.js';
import { controls } from '../../ui/controls.styles.js';
import { download } from '../../ui/download.js';
import { FocusController } from '../../ui/focus-controller.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { printInFrame } from '../../ui/print-frame.js';
import { jsonFile } from '../../ui/saved-file.js';
import { isSandboxed } from '../../ui/sandbox.js';
import { tokens } from '../../ui/tokens.styles.js';
import { reportStyles } from '../report/report.styles.js';
import { fileName } from '../team-file.js';
import { screenStyles } from '../team.styles.js';
import { eventText, eventWorkbook } from './event-exports.js';
import { eventPrintStyles, eventStyles } from './event.styles.js';
import { renderEvent } from './event-view.js';
import { type EventView, eventViewOf } from './event-words.js';

/** The report of an event on the screen, and the ways to take it along. */
export class EventReport extends LitElement {
  static override styles = [
    tokens,
    controls,
    fieldStyles,
    cardStyles,
    ...resultStyles,
    profileStyles,
    reportStyles,
    screenStyles,
    eventStyles,
  ];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) event!: EventMessages;
  @property({ attribute: false }) instrument!: Instrument;
  @property({ attribute: false }) snapshot!: EventSnapshot;
  @property({ attribute: false }) back: () => void = () => undefined;

  @state() private said = '';

  readonly #language = new LanguageController(this);
  readonly #result = new WordsController(this, this.#language, (language) =>
    loadResultMessages(screenLanguageOf(language)),
  );
  readonly #focus = new FocusController(this);

  override focus(): void {
    this.#focus.move('[data-heading]');
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.#view();
    if (!view) return nothing;
    return html`<div class="screen" lang=${screenLanguageOf(this.#language.language)}>
      ${isSandboxed() ? nothing : html`<div class="row top">${this.#renderPrint(view)}</div>`}
      <div class="report">${renderEvent(view)}</div>
      <div class="cards">${this.#renderTake(view)}</div>
      <div class="row"><button type="button" class="back" @click=${() => this.back()}>${this.words.back}</button></div>
    </div>`;
  }

  #renderTake(view: EventView): TemplateResult {
    const { take } = this.event;
    const text = eventText(view);
    return html`<section class="card along">
      <h3>${take.title}</h3>
      ${
        isSandboxed()
          ? nothing
          : html`<div class="row">
                ${this.#renderPrint(view)}
                <button type="button" class="xlsx" @click=${() => void this.#saveWorkbook(view)}>${take.xlsx}</button>
                ${this.snapshot.memory ? html`<button type="button" class="keep" @click=${this.#onKeep}>${take.keep}</button>` : nothing}
              </div>
              ${this.snapshot.memory ? html`<p class="muted">${take.keepHint}</p>` : nothing}`
      }
      <label>${take.text}<textarea id="event-text" rows="8" readonly .value=${text}></textarea></label>
      <div class="row">
        <button type="button" class="copy" @click=${() => void this.#copy(text)}>${take.copy}</button>
      </div>
      <p aria-live="polite">${this.said}</p>
    </section>`;
  }

  #renderPrint(view: EventView): TemplateResult {
    return html`<button type="button" class="primary print" @click=${() => void this.#print(view)}>
      ${this.event.take.print}
    </button>`;
  }

  #view(): EventView | undefined {
    const { words } = this.#result;
    const language = languageOf(this.instrument.languages, screenLanguageOf(this.#language.language));
    return (
      words && eventViewOf(this.instrument, language, this.snapshot, { words, team: this.words, event: this.event })
    );
  }

  async #print(view: EventView): Promise<void> {
    const hasOpened = await printInFrame(this.renderRoot as ShadowRoot, {
      content: () => html`<main>${renderEvent(view, true)}</main>`,
      styles: eventPrintStyles,
      title: `${this.event.title} ${this.snapshot.event}`,
      language: screenLanguageOf(this.#language.language),
      screen: this.renderRoot.firstElementChild,
    });
    this.said = hasOpened ? '' : this.event.take.printTrouble;
    if (hasOpened) emit(this, 'leerscan-export', { as: 'print' });
  }

  async #saveWorkbook(view: EventView): Promise<void> {
    try {
      const content = await eventWorkbook(view);
      this.#save(this.event.files.report, 'xlsx', content);
      emit(this, 'leerscan-export', { as: 'xlsx' });
    } catch (error) {
      // What writes it may be gone from the server.
      emit(this, 'leerscan-error', { error });
      this.said = this.event.take.trouble;
    }
  }

  #save(kind: string, ending: string, content: Blob): void {
    const name = fileName({ team: this.snapshot.event, wave: '' }, kind, this.snapshot.day, ending);
    download(name, content);
    this.said = this.event.take.savedAs(name);
  }

  async #copy(text: string): Promise<void> {
    const { invite } = this.words;
    this.said = (await copyText(text)) ? invite.copied : invite.copyTrouble;
  }

  readonly #onKeep = (): void => {
    this.#save(this.event.files.keep, 'json', jsonFile(this.snapshot));
    emit(this, 'leerscan-export', { as: 'json' });
  };
}
