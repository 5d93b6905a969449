import { LitElement, type TemplateResult, css, html } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { Respondent } from '../../core/instrument/background.js';
import type { LoadFailure } from '../../i18n/load-failure.js';
import { nl } from '../../i18n/nl.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import { LazyController } from '../../ui/lazy-controller.js';
import { isTooOld } from '../../ui/too-old.js';
import { renewPage } from './renew-page.js';
import type { ScanController } from './scan-controller.js';
import { tokens } from '../../ui/tokens.styles.js';

/**
 * @tagname leerscan-scan
 * @summary One respondent from beginning to end: intro, questions, result. The one tag that most pages need.
 * @fires leerscan-start - The person began to answer.
 * @fires leerscan-progress - Another page or another answer.
 * @fires leerscan-complete - All done, with response and result.
 * @fires leerscan-abandon - A scan that had begun was given up, or left on a device that others use next.
 * @fires leerscan-export - The person took the result along.
 * @fires leerscan-error - Something from outside was refused or could not be loaded.
 * @csspart scan - The surface around everything.
 * @csspart intro - The first screen.
 * @csspart start - The button on it.
 * @csspart languages - The language switch.
 * @csspart owner - Whose scan it is, and where they say what happens with data.
 * @csspart note - A note: a result from a link, something that could not load.
 */
export class LeerscanScan extends LitElement {
  // Before anything else has come: the place where it will be.
  static override styles = [
    tokens,
    css`
      .waiting {
        min-block-size: 40em;
      }
    `,
  ];

  /** Id of a built-in instrument. */
  @property() instrument = 'leercultuur';
  /** Address of a JSON file with an instrument of your own; comes before `instrument`. */
  @property() src = '';
  /** An instrument of your own as a value; comes before `src`. */
  @property({ attribute: false }) definition: unknown;
  /** `full`, or the name of a shorter form of the instrument (`short` for the built-in one). */
  @property() form = 'full';
  /**
   * Role of the person, filled in beforehand: `lead`, `mentor`, `employee` or `student` for the built-in instrument.
   */
  @property({ attribute: 'respondent-role' }) respondentRole = '';
  /**
   * Answers to background questions, filled in beforehand, by name. Only questions with choices; anything else is left
   * out.
   */
  @property({ attribute: false }) respondent: Respondent = {};
  /** The page that opens a link to a result; when absent this page, by its canonical address or without its query. */
  @property({ attribute: 'share-url' }) shareUrl = '';
  /** Page with a team scan: a result then asks to let the team answer too, and leads there. */
  @property({ attribute: 'team-url' }) teamUrl = '';
  /** Whose scan it is, in at most 200 characters: the first screen and the last say so. */
  @property() owner = '';
  /** The page on which the owner says what happens with data (http, https or relative): a link beside that. */
  @property({ attribute: 'privacy-url' }) privacyUrl = '';
  /**
   * Keep a draft on this device, under this key of yours (at most 100 characters); the person is told, and can wipe it.
   * Off when absent.
   */
  @property() resume: string | null = null;
  /**
   * Several people use this device: whoever leaves the page leaves nothing behind, also for the back button. Nothing is
   * kept then, whatever `resume` says.
   */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;
  /** Begin with the first statement. */
  @property({ type: Boolean, attribute: 'no-intro' }) noIntro = false;
  /** End with a word of thanks; the host shows what it wants. */
  @property({ type: Boolean, attribute: 'no-result' }) noResult = false;
  /** One statement on the screen at a time, however wide it is. */
  @property({ type: Boolean, attribute: 'one-by-one' }) oneByOne = false;
  /** No language switch: the scan only follows the page. */
  @property({ type: Boolean, attribute: 'no-languages' }) noLanguages = false;
  /**
   * The page receives the answers and the result (it listens for `leerscan-complete` and keeps or sends them): the
   * first screen says so, instead of that nothing is sent; without one, a line below the questions.
   */
  @property({ type: Boolean, attribute: 'shares-result' }) sharesResult = false;

  /** @internal What runs a scan, where it came in one file with this shell: there is nothing to wait for. */
  static session: typeof import('./scan-controller.js') | undefined;

  /** @internal Address of the script that a page loads; undefined where a bundler made another of it. */
  static entry: string | undefined;

  /** @internal An instrument that a kiosk opened; comes before `definition`. */
  @property({ attribute: false }) opened: OpenedInstrument | undefined;

  #session: ScanController | undefined;
  #isWanted = false;
  /** Restarted before it was here. */
  #isAfresh = false;

  // A page on which nobody comes near the scan pays for this shell alone.
  readonly #module = new LazyController(
    this,
    () => (isTooOld() ? Promise.reject(new Error('too old')) : import('./scan-controller.js')),
    'near',
    LeerscanScan.session,
  );
  /** What to say where it does not come; Dutch is here, the page's own language has to come too. */
  #failure: LoadFailure = { language: 'nl', sentence: nl.trouble.instrument, retry: nl.trouble.retry };

  /** Back to the first screen, with nothing left of this person's answers. */
  restart(): void {
    if (this.#session) this.#session.restart();
    else this.#isAfresh = true;
  }

  /** Puts focus on the heading of the screen. */
  override focus(): void {
    this.#isWanted = true;
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    const module = this.#module.value;
    if (this.#module.failed) void this.#sayFailure();
    if (module && !this.#session) {
      this.#session = new module.ScanController(this);
      if (this.#isAfresh) this.#session.restart();
    }
    if (!this.#session || !this.#isWanted) return;
    this.#isWanted = false;
    this.#session.focus.moveInto();
  }

  override render(): TemplateResult {
    if (this.#session) return this.#session.render();
    const { language, sentence, retry } = this.#failure;
    return html`<div class="waiting" lang=${language}>
      ${
        this.#module.failed
          ? html`<p role="alert">${sentence}</p>
              <button type="button" @click=${() => void this.#retry()}>${retry}</button>`
          : ''
      }
    </div>`;
  }

  /** A file that is gone does not come by asking again; nothing is answered yet that a new page could lose. */
  async #retry(): Promise<void> {
    await this.#module.fetch();
    if (this.#module.failed && !isTooOld()) await renewPage(LeerscanScan.entry);
  }

  async #sayFailure(): Promise<void> {
    const last = this.#failure;
    this.#failure = await import('../../i18n/load-failure.js').then(
      ({ loadFailureAt }) => loadFailureAt(this),
      () => last,
    );
    if (this.#failure.sentence !== last.sentence) this.requestUpdate();
  }
}
