import { type TemplateResult, html, nothing } from 'lit';
import { type Instrument, formOf, itemsOf } from '../../core/instrument/instrument.js';
import { answerOf } from '../../core/response/response.js';
import type { Messages } from '../../i18n/messages.js';
import { DraftStore, type StoredDraft } from '../../storage/draft-store.js';
import type { Draft } from '../../engine/survey-engine.js';
import { longDate } from '../../ui/long-date.js';

/** What a person can do with a draft that was found. */
export interface DraftActions {
  goOn(): void;
  wipe(): void;
}

/**
 * A scan that can be left and taken up again on the same device: what is kept, and what the person is told about it.
 */
export class ScanDraft {
  readonly #store: DraftStore;
  #found: StoredDraft | undefined;

  constructor(key: string) {
    this.#store = new DraftStore(key);
    this.#found = this.#store.read();
  }

  /** Whether there is something to say before the person begins: a draft to go on with, or one that no longer can. */
  get isFound(): boolean {
    return this.#found !== undefined;
  }

  /**
   * Answers to go on from, at the first statement that is open; undefined when there are none for this version of the
   * questionnaire.
   */
  draftFor(instrument: Instrument, form: string): Draft | undefined {
    // Read again: another tab may have gone on, or wiped it.
    this.#found &&= this.#store.read();
    return this.#fitting(instrument, form);
  }

  #fitting(instrument: Instrument, form: string): Draft | undefined {
    const found = this.#found;
    const fits =
      found?.instrument.id === instrument.id &&
      found.instrument.version === instrument.version &&
      formOf(instrument, found.form) === formOf(instrument, form);
    if (!found || !fits) return undefined;
    const { answers, respondent } = found;
    return {
      answers,
      respondent,
      place:
        itemsOf(instrument, form).find((item) => answerOf(answers, item.id) === undefined)?.id ??
        (instrument.background.length > 0 ? '@background' : '@summary'),
    };
  }

  keep(instrument: Instrument, form: string, { answers, respondent }: Draft): void {
    const { id, version } = instrument;
    this.#store.write({
      instrument: { id, version },
      form: formOf(instrument, form),
      answers,
      respondent: respondent as StoredDraft['respondent'],
      at: Date.now(),
    });
  }

  wipe(): void {
    this.#found = undefined;
    this.#store.wipe();
  }

  /**
   * Before the start: what was found, or that answers will be kept. Whose draft it is comes first: without an answer
   * nobody begins.
   */
  introOf(
    instrument: Instrument,
    form: string,
    language: string,
    { resume }: Messages,
    { goOn, wipe }: DraftActions,
  ): { readonly note: TemplateResult; readonly isAsking: boolean } {
    const found = this.#found;
    if (!found)
      return {
        note: html`<p class="note">${this.#store.works ? resume.explain : resume.impossible}</p>`,
        isAsking: false,
      };
    const draft = this.#fitting(instrument, form);
    const items = itemsOf(instrument, form);
    const answered = draft ? items.filter((item) => answerOf(draft.answers, item.id) !== undefined).length : 0;
    const date = longDate(new Date(found.at), language);
    const note = html`<div class="note" part="note">
      <p>${draft ? resume.found(date, answered, items.length) : resume.otherVersion(date)}</p>
      <div class="row">
        ${draft ? html`<button type="button" class="primary" @click=${goOn}>${resume.goOn}</button>` : nothing}<button
          type="button"
          @click=${wipe}
        >
          ${resume.wipe}
        </button>
      </div>
    </div>`;
    return { note, isAsking: draft !== undefined };
  }

  /** While answering: that answers are kept, and how to be rid of them. */
  renderNote({ resume }: Messages, wipe: () => void): TemplateResult {
    return html`<div class="kept">
      <p>${this.#store.works ? resume.explain : resume.impossible}</p>
      <button type="button" class="plain" @click=${wipe}>${resume.wipe}</button>
    </div>`;
  }
}
