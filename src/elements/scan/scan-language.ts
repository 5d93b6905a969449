import { type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { languageOf } from '../../core/instrument/text.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { LANGUAGES, type Messages, nameOf, screenLanguageOf } from '../../i18n/messages.js';

/**
 * The language of a scan: the page's, until the person chooses one. A page that changes its own language has the last
 * word.
 */
export class ScanLanguage {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #page: LanguageController;
  /**
   * Turns with each choice, and the role of what holds the texts with it: only then does Firefox tell a screen reader
   * their new language.
   */
  isTurned = false;
  #chosen: { readonly language: string; readonly page: string } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#page = new LanguageController(host);
  }

  get language(): string {
    const page = this.#page.language;
    return this.#chosen?.page === page ? this.#chosen.language : page;
  }

  /** The language of the screens. */
  get shown(): string {
    return screenLanguageOf(this.language);
  }

  /** The next person begins in the page's language. */
  forget(): void {
    this.#chosen = undefined;
  }

  /** A button per language of the questionnaire, in its own name; nothing when there is only one. */
  render(questionnaire: readonly string[], words: Messages): TemplateResult | typeof nothing {
    const offered = questionnaire.filter((language) => LANGUAGES.includes(language));
    if (offered.length < 2) return nothing;
    const current = languageOf(offered, this.language);
    return html`<div class="languages" part="languages" role="group" translate="no" aria-label=${words.languages}>
      ${offered.map((language) => html`<button type="button" class="plain" lang=${language} aria-pressed=${language === current} @click=${() => this.choose(language)}>${nameOf(language)}</button>`)}
    </div>`;
  }

  choose(language: string): void {
    this.isTurned = !this.isTurned;
    this.#chosen = { language, page: this.#page.language };
    this.#host.requestUpdate();
  }
}
