import type { TemplateResult } from 'lit';
import type { Instrument } from '../../core/instrument/instrument.js';
import { emit } from '../../events.js';
import type { Draft } from '../../engine/survey-engine.js';
import type { Messages } from '../../i18n/messages.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import type { DraftStore, StoredDraft } from '../../storage/draft-store.js';
import type { DraftActions, DraftIntro } from './draft-view.js';

/**
 * A scan that can be left and taken up again on the same device, where its host gives a key for that: under another key
 * it is another person's, and without a key nothing is kept.
 */
export class ScanDraft {
  readonly #host: HTMLElement;
  #key: string | null = null;
  /** Key of a draft that goes as soon as it can be read. */
  #unwanted: string | null = null;
  /** Comes with the first key. */
  #view: typeof import('./draft-view.js') | undefined;
  #store: DraftStore | undefined;
  #found: StoredDraft | undefined;
  /** Found after this person had begun: another's, and not offered to them. */
  #isWithheld = false;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Whether this key means that somebody else is sitting there now. */
  isAnother(key: string | null): boolean {
    return this.#key !== null && key !== null && key !== this.#key;
  }

  /** What was found is offered before the person begins: a draft to go on with, or one that no longer can. */
  get isFound(): boolean {
    return this.#found !== undefined && !this.#isWithheld;
  }

  /**
   * Without the code for it a scan goes on, and keeps nothing; so does one that is under way where a draft of earlier
   * waits.
   */
  async follow(key: string | null, isUnderWay: () => boolean): Promise<void> {
    if (key === this.#key) return;
    const last = this.#offered;
    this.#key = key;
    this.#store = undefined;
    this.#found = undefined;
    if (key === null) return last?.wipe();
    try {
      const view = await import('./draft-view.js');
      const store = new view.DraftStore(key);
      if (key === this.#unwanted) {
        this.#unwanted = null;
        store.wipe();
      }
      if (key !== this.#key) return;
      this.#view = view;
      this.#store = store;
      this.#found = store.read();
      this.#isWithheld = this.#found !== undefined && isUnderWay();
    } catch (error) {
      emit(this.#host, 'leerscan-error', { error });
    }
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

  /** This person's answers are kept no longer. */
  wipe(): void {
    this.#found = undefined;
    this.#offered?.wipe();
  }

  /** Whatever is kept under the key goes, also when it is still on its way. */
  wipeAll(key: string | null): void {
    this.#found = undefined;
    if (this.#store) this.#store.wipe();
    else this.#unwanted = key;
  }

  /** Keeps what was answered so far, where that is wished for; says whether it is. */
  keep(instrument: Instrument, form: string, answered: Draft): boolean {
    return this.#view?.keepIn(this.#offered, instrument, form, answered) === true;
  }

  /**
   * Answers to go on from, at the first statement that is open; undefined when there are none for this version of the
   * questionnaire.
   */
  draftFor(instrument: Instrument, form: string): Draft | undefined {
    // Read again: another tab may have gone on, or wiped it.
    this.#found &&= this.#offered?.read();
    return this.#view?.draftOf(this.#found, instrument, form);
  }

  /** Before the start: what was found, or that answers will be kept; undefined where none are. */
  introOf(
    instrument: Instrument,
    form: string,
    language: string,
    words: Messages,
    actions: DraftActions,
  ): DraftIntro | undefined {
    return this.#view?.introOf(this.#offered, this.#found, instrument, form, language, words, actions);
  }

  /** While answering: that answers are kept, and how to be rid of them. */
  renderNote(words: Messages, wipe: () => void): TemplateResult | undefined {
    return this.#view?.renderNote(this.#offered, words, wipe);
  }
}
