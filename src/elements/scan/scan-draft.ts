import { type TemplateResult, html, nothing } from 'lit';
import { type Instrument, formOf, itemsOf } from '../../core/instrument/instrument.js';
import { answerOf } from '../../core/response/response.js';
import type { Draft } from '../../engine/survey-engine.js';
import type { ResultMessages } from '../../i18n/messages.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import { DraftStore, type StoredDraft } from '../../storage/draft-store.js';
import { fitting, withPlace } from '../survey/survey-run.js';
import { longDate } from '../../ui/long-date.js';

/** What a person can do with a draft that was found. */
export interface DraftActions {
  goOn(): void;
  wipe(): void;
}

/** What the first screen says of a draft. Whose it is comes first: without an answer to that nobody begins. */
export interface DraftIntro {
  readonly note: TemplateResult;
  readonly isAsking: boolean;
}

/**
 * A scan that can be left and taken up again on the same device, where its host gives a key for that: under another key
 * it is another person's. Without one nothing is kept.
 */
export class ScanDraft {
  readonly #words: { readonly words: ResultMessages | undefined };
  #key: string | null = null;
  #store: DraftStore | undefined;
  #found: StoredDraft | undefined;
  /** Found after this person had begun: another's, and not offered to them. */
  #isWithheld = false;

  constructor(words: { readonly words: ResultMessages | undefined }) {
    this.#words = words;
  }

  /** What was found is offered before the person begins: a draft to go on with, or one that no longer can. */
  get isFound(): boolean {
    return this.#found !== undefined && !this.#isWithheld;
  }

  /**
   * Keeps under this key from now on, and looks for what is there. A scan that is under way where a draft of earlier
   * waits keeps nothing. What is kept under a key that is unwanted goes.
   */
  follow(key: string | null, isUnderWay: boolean, unwanted: string | null): void {
    if (unwanted !== null) new DraftStore(unwanted).wipe();
    if (key === this.#key) return;
    const last = this.#offered;
    this.#key = key;
    this.#store = key === null ? undefined : new DraftStore(key);
    this.#found = this.#store?.read();
    this.#isWithheld = this.#found !== undefined && isUnderWay;
    if (key === null) last?.wipe();
  }

  /** The version of the questionnaire that a draft which was found goes on with; the one now where there is none. */
  async versionOf(now: OpenedInstrument): Promise<OpenedInstrument> {
    const begun = this.isFound ? this.#found?.instrument : undefined;
    if (begun?.id !== now.questions.id || begun.version === now.questions.version) return now;
    return (await now.earlier()).find(({ questions }) => questions.version === begun.version) ?? now;
  }

  /** Where this person's answers are kept. */
  get #offered(): DraftStore | undefined {
    return this.#isWithheld ? undefined : this.#store;
  }

  get isKept(): boolean {
    return this.#offered?.works === true;
  }

  /** This person's answers are kept no longer. */
  wipe(): void {
    this.#found = undefined;
    this.#offered?.wipe();
  }

  /** Whatever is kept under the key goes, also when that is not followed yet. */
  wipeAll(key: string | null): void {
    this.#found = undefined;
    this.#store?.wipe();
    if (key !== null && key !== this.#key) new DraftStore(key).wipe();
  }

  /** Keeps what was answered so far, where there is a place for it; says whether there is. */
  keep(instrument: Instrument, form: string, { answers, respondent }: Draft): boolean {
    const { id, version } = instrument;
    this.#offered?.write({
      instrument: { id, version },
      form: formOf(instrument, form),
      answers,
      respondent: respondent as StoredDraft['respondent'],
      at: Date.now(),
    });
    return this.#offered !== undefined;
  }

  /**
   * Answers to go on from, at the first statement that is open; undefined when there are none for this version of the
   * questionnaire.
   */
  draftFor(instrument: Instrument, form: string): Draft | undefined {
    // Read again: another tab may have gone on, or wiped it.
    this.#found &&= this.#offered?.read();
    return draftOf(this.#found, instrument, form);
  }

  /** Before the start: what was found, or that answers will be kept; undefined where none are. */
  introOf(
    instrument: Instrument,
    form: string,
    language: string,
    { goOn, wipe }: DraftActions,
  ): DraftIntro | undefined {
    const { words } = this.#words;
    if (!this.#offered || !words) return undefined;
    const { resume } = words;
    if (!this.#found) return { note: html`<p class="note">${explained(this.#offered, words)}</p>`, isAsking: false };
    const draft = draftOf(this.#found, instrument, form);
    const items = itemsOf(instrument, form);
    const answered = draft ? items.filter((item) => answerOf(draft.answers, item.id) !== undefined).length : 0;
    const date = longDate(new Date(this.#found.at), language);
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
  renderNote(wipe: () => void): TemplateResult | undefined {
    const { words } = this.#words;
    if (!this.#offered || !words) return undefined;
    return html`<div class="kept">
      <p>${explained(this.#offered, words)}</p>
      <button type="button" class="plain" @click=${wipe}>${words.resume.wipe}</button>
    </div>`;
  }
}

function explained({ works }: DraftStore, { resume }: ResultMessages): string {
  return works ? resume.explain : resume.impossible;
}

/** Answers to go on from; undefined when they are not of this version and form of the questionnaire. */
function draftOf(found: StoredDraft | undefined, instrument: Instrument, form: string): Draft | undefined {
  const fits =
    found?.instrument.id === instrument.id &&
    found.instrument.version === instrument.version &&
    formOf(instrument, found.form) === formOf(instrument, form);
  if (!found || !fits) return undefined;
  // The questionnaire may have changed under the same version: a place that counts what no longer fits lies too far.
  return withPlace(instrument, form, fitting(instrument, found));
}
