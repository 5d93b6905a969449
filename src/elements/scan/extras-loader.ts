import type { TemplateResult, nothing } from 'lit';
import { emit } from '../../events.js';
import type { ResultMessages } from '../../i18n/messages.js';
import type { WordsController } from '../../i18n/words-controller.js';
import type { ScanDraft } from './scan-draft.js';
import type { ScanExtras } from './scan-extras.js';
import type { ScanHost } from './scan-host.js';

/**
 * Brings what only some hosts ask for, once one does: a draft that is kept, and whose scan it is. Without these a scan
 * goes on.
 */
export class ExtrasLoader {
  readonly #host: ScanHost;
  readonly #words: () => WordsController<ResultMessages>;
  readonly #isUnderWay: () => boolean;
  #extras: ScanExtras | undefined;
  /** Under way, or come. */
  #asking: Promise<void> | undefined;
  /** Key of a draft that goes as soon as it can be read. */
  #unwanted: string | null = null;

  /** `isUnderWay`: a person has begun, and a draft of earlier is another's. */
  constructor(host: ScanHost, words: () => WordsController<ResultMessages>, isUnderWay: () => boolean) {
    this.#host = host;
    this.#words = words;
    this.#isUnderWay = isUnderWay;
  }

  /** Where answers are kept, once it is known whether they can be. */
  get draft(): ScanDraft | undefined {
    return this.#extras?.draft;
  }

  /** On a device that others use next, nothing is kept. */
  get key(): string | null {
    return this.#host.sharedDevice ? null : this.#host.resume;
  }

  /** Asks for what the host wants by now. */
  ask(): void {
    const { owner, privacyUrl, resume } = this.#host;
    if (owner || privacyUrl || resume !== null) this.#asking ??= this.#fetch();
  }

  /** What could not be had is asked for again. */
  askAgain(): void {
    if (!this.#extras) this.#asking = undefined;
  }

  /** The draft under the key of now, once what was asked for is there or cannot be had. */
  async find(): Promise<ScanDraft | undefined> {
    await this.#asking?.then(this.#follow);
    return this.draft;
  }

  /** Whatever is kept under the key goes, also when that cannot be read yet. */
  wipe(): void {
    if (this.draft) this.draft.wipeAll(this.key);
    else this.#unwanted = this.key;
  }

  renderOwner(): TemplateResult | typeof nothing | undefined {
    return this.#extras?.renderOwner(this.#host);
  }

  async #fetch(): Promise<void> {
    try {
      const late = this.#words();
      const [{ ScanExtras }] = await Promise.all([import('./scan-extras.js'), late.words ?? late.fetch()]);
      if (late.failed) throw new Error('words could not be loaded');
      this.#extras ??= new ScanExtras(late);
      this.#follow();
      this.#host.requestUpdate();
    } catch (error) {
      emit(this.#host, 'leerscan-error', { error });
    }
  }

  readonly #follow = (): void => {
    this.draft?.follow(this.key, this.#isUnderWay(), this.key === null ? this.#host.resume : this.#unwanted);
    this.#unwanted = null;
  };
}
