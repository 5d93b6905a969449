import type { Instrument } from '../../core/instrument/instrument.js';
import { emit } from '../../events.js';
import type { Draft } from '../../engine/survey-engine.js';
import type { ScanDraft } from './scan-draft.js';

/**
 * Follows what a host says of keeping a draft: under another key it is another person's, and without a key nothing is
 * kept.
 */
export class DraftHolder {
  readonly #host: HTMLElement;
  #key: string | null = null;
  /** Key of a draft that goes as soon as it can be read. */
  #unwanted: string | null = null;
  /** Found after this person had begun: another's, and not offered to them. */
  #withheld: ScanDraft | undefined;
  draft: ScanDraft | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Whether this key means that somebody else is sitting there now. */
  isAnother(key: string | null): boolean {
    return this.#key !== null && key !== null && key !== this.#key;
  }

  /**
   * Without the code for it a scan goes on, and keeps nothing; so does one that is under way where a draft of earlier
   * waits.
   */
  async follow(key: string | null, isUnderWay: () => boolean): Promise<void> {
    if (key === this.#key) return;
    const last = this.draft;
    this.#key = key;
    this.draft = undefined;
    this.#withheld = undefined;
    if (key === null) return last?.wipe();
    try {
      const { ScanDraft: Opened } = await import('./scan-draft.js');
      const opened = new Opened(key);
      if (key === this.#unwanted) {
        this.#unwanted = null;
        opened.wipe();
      }
      if (key !== this.#key) return;
      if (opened.isFound && isUnderWay()) this.#withheld = opened;
      else this.draft = opened;
    } catch (error) {
      emit(this.#host, 'leerscan-error', { error });
    }
  }

  /** What was kept goes, also when it is still on its way. */
  wipe(key: string | null): void {
    const draft = this.draft ?? this.#withheld;
    if (draft) draft.wipe();
    else this.#unwanted = key;
  }

  /** Keeps what was answered so far, where that is wished for; says whether it is. */
  keep(instrument: Instrument, form: string, answered: Draft): boolean {
    this.draft?.keep(instrument, form, answered);
    return this.draft !== undefined;
  }
}
