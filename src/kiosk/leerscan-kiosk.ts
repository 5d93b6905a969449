import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { keepKeys } from '../ui/key-guard.js';
import { WakeLockController } from '../ui/wake-lock-controller.js';
import { areSame } from '../ui/same-values.js';
import { type OpenedInstrument, openWhole } from '../instruments/open-instrument.js';
import { controls } from '../ui/controls.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { emit } from '../events.js';
import { LanguageController } from '../i18n/language-controller.js';
import { loadKioskMessages } from '../i18n/kiosk-messages.js';
import { screenLanguageOf } from '../i18n/messages.js';
import { type KioskMessages, nlKiosk } from '../i18n/nl-kiosk.js';
import { WordsController } from '../i18n/words-controller.js';
import { UpdateController } from './update-controller.js';
import { CornerController } from './corner-controller.js';
import { DeviceController } from './device-controller.js';
import { logoOf } from './keeper/logo.js';
import { innermostFocus } from './keeper/innermost-focus.js';
import { kioskStyles } from './leerscan-kiosk.styles.js';
import { type KioskSettings, USUAL_MM } from './keeper/kiosk-settings.js';
import type { KioskVisit } from './visit/kiosk-visit.js';
import { LockController } from './lock-controller.js';
import { RecordKeeper } from './keeper/record-keeper.js';
import type { Intake } from './visit/visit-terms.js';

/** Seconds; less would chase people away. */
const USUAL_IDLE = 60;
const MIN_IDLE = 10;
const LEAST_TAKE_ALONG = 120;
/** Targets of 20 mm: used standing, at arm's length. (WCAG asks 24 CSS pixels.) */
const TARGET_MM = 20;
const GAP_MM = 6;

/**
 * @tagname leerscan-kiosk
 * @summary The scan on a stand: one visitor after another, nothing lost, nothing of one left for the next. Comes with
 *   `leerscan/kiosk`.
 * @slot - For staff, below the set-up: a link to a manual, say. No visitor sees it.
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
  /**
   * The page on which the organisation says what happens with data: a QR code (of a short address) and the address, on
   * the first screen and where contact details are asked for. A relative one is read from the page that opens a link to
   * a result. Staff may set another.
   */
  @property({ attribute: 'privacy-url' }) privacyUrl = '';
  /** Seconds without a touch until the warning; 10 at least. */
  @property({ type: Number, attribute: 'idle-after' }) idleAfter = USUAL_IDLE;
  /** The same on the screen with the QR code; 120 at least. */
  @property({ type: Number, attribute: 'take-along-after' }) takeAlongAfter = LEAST_TAKE_ALONG;
  /** Address of the service worker that keeps the kiosk on the device; none when absent. */
  @property() worker = '';

  @state() private visit = 0;
  /** For staff. While the code is asked for, the visitor's screen waits behind it. */
  @state() private door: 'shut' | 'asking' | 'open' = 'shut';
  @state() private isSomebodyBusy = false;
  /** The last visit ended by the clock; whoever is there still hears it. */
  @state() private hasRunOut = false;

  /** What had the focus when the code was asked for. */
  #before: WeakRef<HTMLElement> | undefined;
  #isOpen = false;
  /** What staff set up could not be read: a set-up now would open the door to anybody. */
  #isShut = false;

  readonly #page = new LanguageController(this);
  readonly #words = new WordsController(this, this, loadKioskMessages, nlKiosk);
  readonly #keeper = new RecordKeeper(() => this.requestUpdate());
  readonly #only = new LockController(this, () => void this.#open());
  readonly #app = new UpdateController(
    this,
    () =>
      this.#keeper.settings !== undefined &&
      this.door === 'shut' &&
      this.#keeper.store.unsaved.length === 0 &&
      this.#isNobodyBusy,
    () => this.updateComplete.then(() => this.#visitor?.updateComplete),
  );
  /** Closures, and not the keeper itself: a visitor's screens can reach nothing that others left. */
  readonly #intake: Intake = {
    keepResponse: (id, response) => this.#keeper.keepResponse(id, response),
    keepContact: (id, details) => this.#keeper.keepContact(id, details),
  };
  readonly #opening = new Task(this, {
    task: ([definition, src, id, languages], { signal }) =>
      openWhole({ definition, src, id, languages: languages.split(' ') }, signal),
    args: () => {
      const languages = this.#keeper.settings?.languages ?? [];
      return [this.definition, this.src, this.instrument, languages.join(' ') || this.language] as const;
    },
    argsEqual: areSame,
    onError: (error) => emit(this, 'leerscan-error', { error }),
  });

  readonly #logo = new Task(this, {
    task: ([logo]) => (logo ? logoOf(logo) : undefined),
    args: () => [this.#keeper.settings?.logo] as const,
  });

  /** Of the first screen, and of staff: the first one that they set, else the page's. */
  get language(): string {
    return this.#keeper.settings?.languages[0] ?? this.#page.language;
  }

  constructor() {
    super();
    this.addController(new DeviceController(this));
    this.addController(new WakeLockController(this));
    this.addController(new CornerController(this, () => this.#onDoor()));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this.renderRoot);
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
    if (this.#isShut) return this.#renderTrouble(words, words.storageTrouble, () => void this.#open());
    const opened = this.#opening.value;
    if (!this.#isOpen || (!opened && this.#opening.error === undefined)) return nothing;
    const { settings } = this.#keeper;
    return html`${settings && this.door !== 'open' ? this.#renderVisitor(words, settings, opened) : nothing}
    ${settings && this.door === 'shut' ? nothing : html`<leerscan-kiosk-staff lang=${screenLanguageOf(this.language)} .keeper=${this.#keeper} .isOffline=${this.#app.isOffline} .opened=${opened} .shareUrl=${this.shareUrl} .isSomebodyBusy=${this.isSomebodyBusy} .enter=${this.#onEnter} .close=${this.#onStaffLeave}><slot></slot></leerscan-kiosk-staff>`}`;
  }

  /** Out of sight and reach, and with all that it knows, while somebody types the code. */
  #renderVisitor(words: KioskMessages, settings: KioskSettings, opened: OpenedInstrument | undefined): TemplateResult {
    return html`<div class="visitor" ?inert=${this.door === 'asking'}>
      <p class="unseen" aria-live="polite">${this.hasRunOut ? words.idle.ended : nothing}</p>
      ${opened ? this.#renderVisit(settings, opened) : this.#renderTrouble(words, words.attract.trouble, () => void this.#opening.run())}
      <button type="button" class="corner" aria-label=${words.tools.staff} @click=${() => this.#onDoor()}></button>
    </div>`;
  }

  #renderVisit(settings: KioskSettings, opened: OpenedInstrument): TemplateResult {
    const known = opened.questions.languages;
    const languages = settings.languages.filter((language) => known.includes(language));
    const { event, organisation, deletions, asksContact, consents, shareUrl } = settings;
    const options = {
      form: this.form,
      shareUrl: this.shareUrl,
      privacyUrl: settings.privacyUrl ?? this.privacyUrl,
      logo: this.#logo.value,
      idleAfter: Math.max(MIN_IDLE, this.idleAfter || USUAL_IDLE),
      takeAlongAfter: Math.max(LEAST_TAKE_ALONG, this.takeAlongAfter || LEAST_TAKE_ALONG),
    };
    return html`${keyed(this.visit, html`<leerscan-kiosk-visit .settings=${{ paused: settings.paused || this.#app.isChanging, event, organisation, deletions, asksContact, consents, shareUrl }} .options=${options} .opened=${opened} .languages=${languages.length > 0 ? languages : known} .isNext=${this.visit > 0} .isCovered=${this.door === 'asking'} .intake=${this.#intake} .begun=${() => (this.hasRunOut = false)} .over=${this.#onOver}></leerscan-kiosk-visit>`)}`;
  }

  #renderTrouble(words: KioskMessages, text: string, retry: () => void): TemplateResult {
    return html`<div class="note" role="alert">
      <p>${text}</p>
      <button type="button" @click=${retry}>${words.attract.retry}</button>
    </div>`;
  }

  async #open(): Promise<void> {
    this.#isShut = !(await this.#keeper.open());
    this.#isOpen = !this.#isShut;
    this.requestUpdate();
    await this.#app.register(this.worker, this.definition === undefined ? this.src : '');
  }

  /** Nothing of a visitor outlives this: their element goes, and with it all that it knew. */
  #forget(): void {
    this.visit += 1;
    this.isSomebodyBusy = false;
    // The page's last match of a regular expression can be read by anyone (RegExp.$_); it may be something that was
    // typed.
    /^/.exec('');
  }

  readonly #onOver = (end: 'done' | 'gone'): void => {
    this.hasRunOut = end === 'gone';
    this.#forget();
    void this.updateComplete.then(() => this.#app.change());
  };

  /** Going away, also into the browser's memory of pages from which a back button returns. */
  readonly #onLeave = (): void => {
    this.#forget();
    this.door = 'shut';
    this.performUpdate();
  };

  get #visitor(): KioskVisit | null {
    return this.renderRoot.querySelector('leerscan-kiosk-visit');
  }

  get #isNobodyBusy(): boolean {
    return this.#visitor?.isAtStart ?? true;
  }

  #onDoor(): void {
    if (!this.#keeper.settings || this.door !== 'shut') return;
    this.#before = new WeakRef(innermostFocus() ?? this);
    this.isSomebodyBusy = !this.#isNobodyBusy;
    this.door = 'asking';
  }

  /** The code was right: only now is the visitor's round given up. */
  readonly #onEnter = (): void => {
    this.#forget();
    this.door = 'open';
  };

  readonly #onStaffLeave = (): void => {
    const wasOpen = this.door !== 'asking';
    this.door = 'shut';
    if (wasOpen) return this.#forget();
    void this.updateComplete.then(() =>
      this.#visitor ? this.#visitor.comeBack(this.#before?.deref()) : this.#before?.deref()?.focus(),
    );
  };
}
