import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { codeInAddress } from '../../ui/address.js';
import { FocusController } from '../../ui/focus-controller.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { loadKioskMessages } from '../../i18n/kiosk-messages.js';
import { nlKiosk } from '../../i18n/nl-kiosk.js';
import { WordsController } from '../../i18n/words-controller.js';
import { IdleController } from '../keeper/idle-controller.js';
import type { RecordKeeper } from '../keeper/record-keeper.js';
import { opens } from './staff-code.js';
import { staffStyles } from './staff.styles.js';

/** Seconds after which a panel that was left open closes by itself. */
const OPEN_FOR = 180;
/** The same of the screen that asks for the code: somebody may wait behind it. */
const ASKS_FOR = 20;

/** Behind the corner: a code, then the panel; on a new kiosk the set-up. */
export class KioskStaff extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, staffStyles];

  @property({ attribute: false }) keeper!: RecordKeeper;
  /** Everything is on the device. */
  @property({ attribute: false }) isOffline = false;
  @property({ attribute: false }) opened: OpenedInstrument | undefined;
  @property({ attribute: false }) shareUrl = '';
  /** Behind the screen that asks for the code a visitor is half way. */
  @property({ attribute: false }) isSomebodyBusy = false;
  /** Called once the code was right. */
  @property({ attribute: false }) enter: () => void = () => undefined;
  @property({ attribute: false }) close: () => void = () => undefined;

  @state() private isOpen = false;
  /** Settings that came with the address are for a kiosk that was set up already, too. */
  @state() private isSettingUp = codeInAddress('leerscan-event') !== null;
  @state() private isWrong = false;

  readonly #page = new LanguageController(this);
  readonly #words = new WordsController(this, this.#page, loadKioskMessages, nlKiosk);
  readonly #focus = new FocusController(this);

  constructor() {
    super();
    this.addController(
      new IdleController(
        this,
        () => (this.keeper.settings ? { after: this.isOpen ? OPEN_FOR : ASKS_FOR, warning: 0 } : undefined),
        { end: () => this.close() },
      ),
    );
  }

  protected override firstUpdated(): void {
    this.#focus.move('[data-heading], input');
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    if (!this.keeper.code || (this.isOpen && (this.isSettingUp || !this.keeper.settings)))
      return html`<leerscan-kiosk-setup
          .words=${words}
          .keeper=${this.keeper}
          .isOffline=${this.isOffline}
          .opened=${this.opened}
          .shareUrl=${this.shareUrl}
          .done=${this.#onSetUp}
        ></leerscan-kiosk-setup>
        <slot></slot>`;
    if (this.isOpen)
      return html`<leerscan-kiosk-panel
        .words=${words}
        .language=${this.#page.language}
        .keeper=${this.keeper}
        .isOffline=${this.isOffline}
        .opened=${this.opened}
        .setUp=${() => (this.isSettingUp = true)}
        .close=${this.close}
      ></leerscan-kiosk-panel>`;
    const { staff } = words;
    return html`<form class="card door" autocomplete="off" novalidate @submit=${this.#onCode}>
      <h2>${staff.title}</h2>
      <label
        >${staff.code}<input
          id="code"
          class="hidden-text"
          autocomplete="off"
          spellcheck="false"
          autocapitalize="none"
          data-1p-ignore
          data-lpignore="true"
          aria-describedby="hint"
      /></label>
      ${this.isWrong ? html`<p class="note" role="alert">${staff.wrong} ${staff.forgotten}</p>` : nothing}
      ${this.isSomebodyBusy ? html`<p class="busy">${staff.busy}</p>` : nothing}
      <p id="hint" class="muted">${staff.codeHint} ${this.keeper.settings ? staff.closesItself(ASKS_FOR) : nothing}</p>
      <div class="row">
        <button class="primary">${staff.open}</button
        ><button type="button" @click=${() => this.close()}>${staff.close}</button>
      </div>
    </form>`;
  }

  readonly #onCode = (event: Event): void => {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>('#code') as HTMLInputElement;
    const { code } = this.keeper;
    if (!code) return;
    void opens(field.value, code).then((isRight) => {
      // Closed in the meantime: too late.
      if (!this.isConnected) return;
      field.value = '';
      this.isOpen = isRight;
      this.isWrong = !isRight;
      if (isRight) this.enter();
    });
  };

  readonly #onSetUp = (): void => {
    this.isSettingUp = false;
    this.close();
  };
}
