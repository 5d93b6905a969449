import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html } from 'lit';
import type { Instrument } from '../../core/instrument/instrument.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import { LeerscanError } from '../../core/errors/leerscan-error.js';
import type { ReadLink } from './link-view.js';
import { emit } from '../../events.js';
import type { Messages, ResultMessages } from '../../i18n/messages.js';
import type { WordsController } from '../../i18n/words-controller.js';
import { type ResultPages, renderResultTrouble } from './scan-view.js';
import { codeInAddress } from '../../ui/address.js';

/** What the screen of a link needs to know of the scan around it. */
export interface LinkScreen {
  readonly words: Messages;
  /** The whole instrument, once it is there. */
  readonly whole: Instrument | undefined;
  readonly pages: ResultPages;
  readonly language: string;
  /** A scan of their own stands behind the link. */
  readonly isBehind: boolean;
  /** Shown while the result is on its way, or cannot be had. */
  waiting(way: TemplateResult): TemplateResult;
  left(): void;
}

/** Opens the result that the page's own address carries after `#leerscan=`; follows the address when it changes. */
export class LinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #instrument: () => OpenedInstrument | undefined;
  readonly #words: () => WordsController<ResultMessages>;
  readonly #opened: () => void;
  /** The code that was read or left last; it is not opened again by itself. */
  #seen: string | null = null;
  #error: unknown;
  /** What reads and shows a link; it comes in with the first one. */
  #screen: typeof import('./link-view.js') | undefined;
  found: ReadLink | undefined;

  /** `opened` is called for a link that came while the page was open: the person looks elsewhere then. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    instrument: () => OpenedInstrument | undefined,
    words: () => WordsController<ResultMessages>,
    opened: () => void,
  ) {
    this.#host = host;
    this.#words = words;
    this.#opened = opened;
    this.#instrument = instrument;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** Whether a link, read or still to be read, stands between the person and a scan of their own. */
  get isOpen(): boolean {
    const code = codeInAddress('leerscan');
    return (
      this.found !== undefined ||
      this.#error !== undefined ||
      (code !== null && code !== this.#seen && this.#instrument() !== undefined)
    );
  }

  /**
   * Reads the address, once there is an instrument to read it for. @returns whether the screen shows something else
   * now.
   */
  async read(): Promise<boolean> {
    const instrument = this.#instrument();
    const code = codeInAddress('leerscan');
    if (!instrument || code === null || code === this.#seen) return false;
    this.found = undefined;
    this.#error = undefined;
    try {
      const late = this.#words();
      const [screen] = await Promise.all([import('./link-view.js'), late.words ?? late.fetch()]);
      this.#screen = screen;
      this.found = await screen.readLink(instrument, code);
    } catch (error) {
      this.#error = error;
      emit(this.#host, 'leerscan-error', { error });
    }
    this.#seen = code;
    this.#host.requestUpdate();
    return true;
  }

  /** For a link that is fine but could not be read yet. */
  async #retry(): Promise<void> {
    this.#seen = null;
    await this.#readNow();
  }

  /** For whoever is looking at the page: focus comes along, where there is something to go to. */
  async #readNow(): Promise<void> {
    if ((await this.read()) && (this.found || this.#error instanceof LeerscanError)) this.#opened();
  }

  leave(): void {
    this.#seen = codeInAddress('leerscan');
    this.found = undefined;
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  /** The result of the link, or why it cannot be shown; and the way back to a scan of one's own. */
  render({ words, whole, pages, language, isBehind, waiting, left }: LinkScreen): TemplateResult {
    const leave = (): void => {
      this.leave();
      left();
    };
    const way = html`<button type="button" @click=${leave}>
      ${isBehind ? words.trouble.continueScan : words.trouble.newScan}
    </button>`;
    const error = this.#error;
    const { words: link, failed } = this.#words();
    if (failed || (error !== undefined && !(error instanceof LeerscanError)))
      return renderResultTrouble(words, () => void this.#retry(), way);
    const now = this.#instrument()?.questions;
    if (!this.#screen || !link || !now) return waiting(way);
    if (error) return this.#screen.renderRefused(error, link, way);
    return this.found && whole
      ? this.#screen.renderShared(link, this.found, now, whole, pages, language, way)
      : waiting(way);
  }

  readonly #onHashChange = (): void => {
    if (codeInAddress('leerscan') === null) this.leave();
    else void this.#readNow();
  };
}
