import { LitElement, type PropertyValues, type TemplateResult, adoptStyles, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toJson } from '../../core/format/json.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import type { Response } from '../../core/response/response.js';
import { languageOf, textOf } from '../../core/instrument/text.js';
import { emit } from '../../events.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { type Messages, loadMessages, loadResultMessages, screenLanguageOf } from '../../i18n/messages.js';
import { nl } from '../../i18n/nl.js';
import { untranslate } from '../../i18n/translated-page.js';
import { WordsController } from '../../i18n/words-controller.js';
import { copyText } from '../../ui/copy-text.js';
import { ResultController } from './result-controller.js';
import { FocusController } from '../../ui/focus-controller.js';
import { keepKeys } from '../../ui/key-guard.js';
import { LazyController } from '../../ui/lazy-controller.js';
import type { ResultView } from './result-words.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';

type Screen = typeof import('./whole-result-view.js');

/**
 * @tagname leerscan-result
 * @summary A result: headline, profile, three steps, questions to talk about, answers, and ways to take it along.
 * @fires leerscan-export - The person copied the link, printed or downloaded.
 * @fires leerscan-error - Something could not be loaded, or the response does not fit the instrument.
 * @csspart headline - What stands out.
 * @csspart steps - The section with the steps.
 * @csspart step - One step.
 * @csspart talk - Questions to talk about.
 * @csspart team - The way to the team scan.
 * @csspart answers - Every statement with its answer.
 * @csspart take-along - Link, QR code, print and download.
 * @csspart qr - The QR code.
 * @csspart profile - Radar and bars together.
 * @csspart radar - The radar chart.
 * @csspart bars - The bars, one per dimension.
 */
export class LeerscanResult extends LitElement {
  static override styles = [tokens, controls];

  /** What was asked, complete with its levels and steps. */
  @property({ attribute: false }) instrument: Instrument | undefined;
  /** What was answered. */
  @property({ attribute: false }) response: Response | undefined;
  /**
   * The page that opens a link to this result; when absent this page, by its canonical address or without its query.
   */
  @property({ attribute: 'share-url' }) shareUrl = '';
  /** Page with a team scan: a result then asks to let the team answer too, and leads there. */
  @property({ attribute: 'team-url' }) teamUrl = '';
  /** Without link, QR code, print and download: the page has its own way. */
  @property({ type: Boolean, attribute: 'no-take-along' }) noTakeAlong = false;

  @state() private said = '';

  #styled = false;

  readonly #result = new ResultController(this);
  readonly #language = new LanguageController(this);
  readonly #words = new WordsController(this, this.#language, loadResultMessages);
  readonly #focus = new FocusController(this);
  readonly #shared = new WordsController(this, this.#language, loadMessages, nl);
  readonly #screen = new LazyController<Screen>(this, () => import('./whole-result-view.js'));

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this.renderRoot);
  }

  /** Puts focus on the headline. */
  override focus(): void {
    this.#focus.move('[data-heading]');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('instrument')) untranslate(this.renderRoot);
    // The styles come with what they style.
    const module = this.#screen.value;
    if (module && !this.#styled) adoptStyles(this.renderRoot as ShadowRoot, [tokens, controls, ...module.resultStyles]);
    this.#styled = module !== undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.#view();
    const screen = this.#screen.value;
    if (this.#result.refused) return html`<p class="note" role="alert">${this.#words.words?.refused}</p>`;
    if (this.#screen.failed || this.#words.failed) return this.#renderTrouble(this.#shared.words);
    if (!view || !screen) return nothing;
    const link = screen.shareLink(view, this.shareUrl);
    const take = {
      link,
      said: this.said,
      copy: () => void this.#copy(view, link),
      print: () => void this.#print(screen, view, link),
      download: () => this.#download(screen, view),
    };
    return html`<div class="result" dir="auto" lang=${screenLanguageOf(this.#language.language)}>
      ${screen.renderResult(view, this.noTakeAlong ? undefined : take, this.teamUrl, this.#language.language)}<slot
      ></slot>
    </div>`;
  }

  #renderTrouble(words: Messages | undefined): TemplateResult {
    const retry = (): void => {
      void this.#screen.fetch();
      void this.#words.fetch();
    };
    return html`<div class="note" role="alert">
      <p>${words?.trouble.result}</p>
      <button type="button" @click=${retry}>${words?.trouble.retry}</button>
    </div>`;
  }

  #view(): ResultView | undefined {
    const { instrument, response } = this;
    const { words } = this.#words;
    const result = this.#result.value;
    if (!instrument || !response || !words || !result) return undefined;
    return { instrument, response, words, result, language: languageOf(instrument.languages, this.#language.language) };
  }

  async #copy({ words }: ResultView, link: string | undefined): Promise<void> {
    if (await copyText(link ?? '')) {
      this.said = words.take.copied;
      emit(this, 'leerscan-export', { as: 'link' });
      return;
    }
    // At least it is selected.
    const field = this.renderRoot.querySelector<HTMLInputElement>('#link');
    field?.focus();
    field?.select();
    this.said = words.take.copyTrouble;
  }

  async #print(screen: Screen, view: ResultView, link: string | undefined): Promise<void> {
    this.said = '';
    const hasOpened = await screen.printInFrame(this.renderRoot as ShadowRoot, {
      content: (page) => screen.renderPrint(view, link, page),
      styles: screen.printStyles,
      title: textOf(view.instrument.title, view.language),
      language: view.language,
      screen: this.renderRoot.querySelector('.result'),
    });
    this.said = hasOpened ? view.words.take.printed : view.words.take.printTrouble;
    if (hasOpened) emit(this, 'leerscan-export', { as: 'print' });
  }

  #download(screen: Screen, { response, result }: ResultView): void {
    const scores = result.dimensions.map(({ dimension, shown, answered, na, unknown, skipped }) => ({
      dimension,
      score: shown,
      answered,
      na,
      unknown,
      skipped,
    }));
    const content = toJson(
      { format: 'leerscan-response', response, scores, steps: result.steps.map(({ step }) => step.id) },
      2,
    );
    this.said = '';
    screen.download(`leerscan-${response.id}.json`, new Blob([content], { type: 'application/json' }));
    emit(this, 'leerscan-export', { as: 'json' });
  }
}
