import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FocusController } from '../../ui/focus-controller.js';
import { fieldStyles } from '../../ui/form.styles.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';
import { contactStyles } from './contact-form.styles.js';
import { privacyStyles, renderPrivacy } from './privacy-view.js';
import { type Consents, type Purpose, USUAL, ownSentence } from '../keeper/consents.js';
import type { ContactDetails } from '../keeper/record-keeper.js';

/** Changes with the words of the purposes in any language: it travels with every consent. A test holds it to them. */
export const CONSENT_VERSION = '2026-11-29';

/** What an organiser wrote has no version: the whole sentence travels with the consent. */
const OWN_VERSION = 'own';
const FIELDS = ['name', 'organisation', 'email'] as const;
const MAX_LENGTHS = { name: 200, organisation: 200, email: 320 } as const;

/** What the form hands over; `isLinked` when the person wants it kept with the answers. */
export type ContactGiven = Omit<ContactDetails, 'response'> & { readonly isLinked: boolean };

/** Name and address of a visitor who wants to hear more: after the result, never a condition, one box per purpose. */
export class ContactForm extends LitElement {
  static override styles = [tokens, controls, fieldStyles, privacyStyles, contactStyles];

  @property({ attribute: false }) words: KioskMessages | undefined;
  /** Who asks. */
  @property() organisation = '';
  /** Where they say what happens with data. */
  @property({ attribute: false }) privacy: string | undefined;
  /** What for; the usual where nobody chose. */
  @property({ attribute: false }) consents: Consents | undefined;
  /** Language in which the texts stand there. */
  @property({ attribute: false }) language = 'nl';
  @property({ attribute: false }) give: (given: ContactGiven) => void = () => undefined;
  @property({ attribute: false }) skip: () => void = () => undefined;

  @state() private trouble = '';
  /** The field that it is about. */
  @state() private troubleAt = '';
  @state() private isGiven = false;

  readonly #focus = new FocusController(this);

  override focus(): void {
    this.#focus.move('[data-heading]');
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    const { contact } = words;
    // The buttons stay in view on a tablet: what else there is to read comes below them.
    // No name or type by which a browser would know the fields and offer what the last visitor typed.
    return html`<form autocomplete="off" novalidate @submit=${this.#onSubmit}>
      <h2 tabindex="-1" data-heading>${contact.title}</h2>
      <p>${contact.hint(this.organisation)}</p>
      ${FIELDS.map((field) => html`<label>${contact[field]}<input id=${field} inputmode=${field === 'email' ? 'email' : 'text'} maxlength=${MAX_LENGTHS[field]} autocomplete="off" autocapitalize=${field === 'email' ? 'none' : 'words'} autocorrect="off" spellcheck="false" data-1p-ignore data-lpignore="true" aria-invalid=${this.troubleAt === field ? 'true' : nothing} aria-describedby=${this.troubleAt === field ? 'trouble' : nothing} /></label>`)}
      <fieldset>
        <legend class="unseen">${contact.title}</legend>
        ${this.#asked.map(({ purpose, text, language }) => html`<label class="purpose"><input type="checkbox" id=${purpose} autocomplete="off" aria-describedby=${this.troubleAt === purpose ? 'trouble' : nothing} /><span lang=${language}>${text}</span></label>`)}
      </fieldset>
      ${this.trouble ? html`<p id="trouble" class="note" role="alert">${this.trouble}</p>` : nothing}
      <div class="row">
        <button type="button" class="skip" @click=${() => this.skip()}>${contact.skip}</button
        ><button class="primary" ?disabled=${this.isGiven}>${contact.send}</button>
      </div>
      ${this.privacy === undefined ? nothing : renderPrivacy(words, this.organisation, this.privacy)}
    </form>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const { contact } = this.words as KioskMessages;
    const [name, organisation, email] = FIELDS.map((field) => this.#input(field).value.trim()) as [
      string,
      string,
      string,
    ];
    const chosen = this.#asked.filter(({ purpose }) => this.#input(purpose).checked);
    if (!email) return this.#refuse(contact.nothingTyped, 'email');
    // Forgiving: whoever mails will see; only what cannot be an address is asked about.
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return this.#refuse(contact.emailTrouble, 'email');
    if (!chosen.some(({ purpose }) => purpose !== 'link'))
      return this.#refuse(contact.nothingChosen, this.#asked[0]?.purpose ?? 'email');
    // Once: what is corrected while the device is busy would come too late.
    if (this.isGiven) return;
    this.isGiven = true;
    const at = new Date().toISOString();
    this.give({
      name,
      organisation,
      email,
      isLinked: chosen.some(({ purpose }) => purpose === 'link'),
      consents: chosen.map((asked) => ({ ...asked, at })),
    });
  };

  #refuse(trouble: string, field: string): void {
    this.trouble = trouble;
    this.troubleAt = field;
    this.#input(field).focus();
  }

  /** The sentences that stand there. */
  get #asked(): readonly { purpose: Purpose; text: string; version: string; language: string }[] {
    const { language } = this;
    const { purposes } = (this.words as KioskMessages).contact;
    const asked: Consents = this.consents ?? USUAL.map((id) => ({ id }));
    return asked.map(({ id, texts = {} }) =>
      id === 'own'
        ? { purpose: id, version: OWN_VERSION, ...ownSentence(texts, language) }
        : { purpose: id, version: CONSENT_VERSION, text: purposes[id](this.organisation), language },
    );
  }

  #input(id: string): HTMLInputElement {
    return this.renderRoot.querySelector(`#${id}`) as HTMLInputElement;
  }
}
