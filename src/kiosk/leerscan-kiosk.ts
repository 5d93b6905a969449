import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { openInstrument } from '../elements/scan-source.js';
import { controls, tokens } from '../elements/tokens.styles.js';
import { emit } from '../events.js';
import { LanguageController } from '../i18n/language-controller.js';
import { loadKioskMessages } from '../i18n/kiosk-messages.js';
import { LANGUAGES } from '../i18n/messages.js';
import { nlKiosk } from '../i18n/nl-kiosk.js';
import { WordsController } from '../i18n/words-controller.js';
import { AppUpdate } from './app-update.js';
import { DeviceController } from './device.js';
import { kioskStyles } from './leerscan-kiosk.styles.js';
import { USUAL_MM } from './kiosk-settings.js';
import { OnlyKiosk } from './only-kiosk.js';
import { RecordKeeper } from './record-keeper.js';

/** Seconds; less would chase people away. */
const LEAST_IDLE = 10;
const LEAST_TAKE_ALONG = 120;
/** Taps on the corner within as many milliseconds. */
const TAPS = 5;
const TAPS_WITHIN = 3000;
/** WCAG asks 24 CSS pixels; a stand asks what an arm's length away is hit without aiming. */
const TARGET_MM = 20;
const GAP_MM = 6;

/**
 * @tagname leerscan-kiosk
 * @summary The scan on a stand: one visitor after another, nothing lost, nothing of one left for the next. Comes with `leerscan/kiosk`.
 * @fires leerscan-start - A visitor began to answer.
 * @fires leerscan-progress - Another page or another answer.
 * @fires leerscan-complete - All done, with response and result.
 * @fires leerscan-error - Something from outside was refused or could not be loaded.
 */
export class LeerscanKiosk extends LitElement {
  static override styles = [tokens, controls, kioskStyles];

  /** Id of a built-in instrument. */
  @property() instrument = 'leercultuur';
  /** Address of a JSON file with an instrument of your own; comes before `instrument`. */
  @property() src = '';
  /** An instrument of your own as a value; comes before `src`. */
  @property({ attribute: false }) definition: unknown;
  /** `full`, or the name of a shorter form of the instrument. */
  @property() form = 'short';
  /** The page that opens a link to a result, until staff set another. */
  @property({ attribute: 'share-url' }) shareUrl = './';
  /** Seconds without a touch until the warning; 10 at least. */
  @property({ type: Number, attribute: 'idle-after' }) idleAfter = 60;
  /** The same on the screen with the QR code; 120 at least. */
  @property({ type: Number, attribute: 'take-along-after' }) takeAlongAfter = LEAST_TAKE_ALONG;
  /** Address of the service worker that keeps the kiosk on the device; none when absent. */
  @property() worker = '';

  @state() private visit = 0;
  @state() private isStaff = false;

  #taps: readonly number[] = [];
  #isOpen = false;

  readonly #page = new LanguageController(this);
  readonly #words = new WordsController(this, this, loadKioskMessages, nlKiosk);
  readonly #keeper = new RecordKeeper(() => this.requestUpdate());
  readonly #only = new OnlyKiosk(this, () => void this.#open());
  readonly #app = new AppUpdate(() => this.requestUpdate());
  readonly #opening = new Task(this, {
    task: ([definition, src, id, language], { signal }) => openInstrument({ definition, src, id, language }, signal),
    args: () => [this.definition, this.src, this.instrument, this.language] as const,
    onError: (error) => emit(this, 'leerscan-error', { error }),
  });

  /** Of the first screen, and of staff: the first one that they set, else the page's. */
  get language(): string {
    return this.#keeper.settings?.languages[0] ?? this.#page.language;
  }

  constructor() {
    super();
    this.addController(new DeviceController(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#onLeave);
    queueMicrotask(() => {
      if (!this.isConnected) this.#keeper.close();
    });
  }

  protected override updated(): void {
    const mm = this.#keeper.settings?.mm ?? USUAL_MM;
    this.style.setProperty('--leerscan-target', `${TARGET_MM * mm}px`);
    this.style.setProperty('--leerscan-target-gap', `${GAP_MM * mm}px`);
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    if (this.#only.isElsewhere) return html`<p class="note" role="alert">${words.elsewhere}</p>`;
    if (!this.#isOpen) return nothing;
    const opened = this.#opening.value;
    const { settings } = this.#keeper;
    if (this.isStaff || !settings) {
      return html`<leerscan-kiosk-staff lang=${this.language} .keeper=${this.#keeper} .app=${this.#app} .opened=${opened} .shareUrl=${this.shareUrl} .close=${this.#onStaffLeave}></leerscan-kiosk-staff>`;
    }
    if (!opened) return this.#opening.error === undefined ? nothing : html`<div class="note" role="alert"><p>${words.attract.trouble}</p><button type="button" @click=${() => void this.#opening.run()}>${words.attract.retry}</button></div>`;
    const languages = settings.languages.filter((language) => opened.languages.includes(language) && LANGUAGES.includes(language));
    const options = { instrument: this.instrument, form: this.form, shareUrl: this.shareUrl, idleAfter: Math.max(LEAST_IDLE, this.idleAfter), takeAlongAfter: Math.max(LEAST_TAKE_ALONG, this.takeAlongAfter) };
    return html`${keyed(this.visit, html`<leerscan-kiosk-visit .settings=${settings} .options=${options} .opened=${opened} .languages=${languages.length > 0 ? languages : opened.languages} .intake=${this.#keeper} .over=${this.#onOver}></leerscan-kiosk-visit>`)}
      <button type="button" class="corner" aria-label=${words.tools.staff} @click=${this.#onCorner}></button>`;
  }

  async #open(): Promise<void> {
    await this.#keeper.open();
    this.#isOpen = true;
    this.requestUpdate();
    void this.#app.register(this.worker);
  }

  /** Nothing of a visitor outlives this: their element goes, and with it all that it knew. */
  readonly #onOver = (): void => {
    this.visit += 1;
    // The page's last match of a regular expression can be read by anyone (RegExp.$_); it may be something that was typed.
    /^/.exec('');
    this.#app.change();
  };

  /** Going away, also into the browser's memory of pages from which a back button returns. */
  readonly #onLeave = (): void => {
    this.#onOver();
    this.performUpdate();
  };

  /** A finger taps five times; a keyboard or a screen reader, which say what they press, once. */
  readonly #onCorner = ({ detail, timeStamp }: MouseEvent): void => {
    this.#taps = [...this.#taps.filter((tap) => timeStamp - tap < TAPS_WITHIN), timeStamp];
    if (detail > 0 && this.#taps.length < TAPS) return;
    this.#taps = [];
    this.#onOver();
    this.isStaff = true;
  };

  readonly #onStaffLeave = (): void => {
    this.isStaff = false;
  };
}
