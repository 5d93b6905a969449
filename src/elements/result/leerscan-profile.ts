import { LitElement, type PropertyValues, type TemplateResult, adoptStyles, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import type { Radar } from '../../charts/radar-chart.js';
import type { Response } from '../../core/response/response.js';
import type { Result } from '../../core/result/result.js';
import { languageOf } from '../../core/instrument/text.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { loadResultMessages } from '../../i18n/messages.js';
import { untranslate } from '../../i18n/translated-page.js';
import { WordsController } from '../../i18n/words-controller.js';
import { ResultController } from './result-controller.js';
import { FocusController } from '../../ui/focus-controller.js';
import { keepKeys } from '../../ui/key-guard.js';
import { LazyController } from '../../ui/lazy-controller.js';
import { RadarController } from './radar-controller.js';
import type { RadarLayout } from './radar-layout.js';
import { RadarRoomController } from './radar-room-controller.js';
import { type ResultView, shortName } from './result-words.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';

/**
 * @tagname leerscan-profile
 * @summary The profile of one response: a radar, bars with level and uncertainty, and the same figures as a table.
 * @fires leerscan-error - Something could not be loaded, or the response does not fit the instrument.
 * @csspart profile - Radar and bars together.
 * @csspart radar - The radar chart.
 * @csspart bars - The bars, one per dimension.
 */
export class LeerscanProfile extends LitElement {
  static override styles = [tokens, controls];

  /** What was asked, complete with its levels. */
  @property({ attribute: false }) instrument: Instrument | undefined;
  /** What was answered. */
  @property({ attribute: false }) response: Response | undefined;
  /** @internal The result of this response, where it is computed already. */
  @property({ attribute: false }) result: Result | undefined;

  @state() private sorted = false;

  #styled = false;

  readonly #result = new ResultController(this);
  readonly #language = new LanguageController(this);
  readonly #words = new WordsController(this, this.#language, loadResultMessages);
  readonly #view = new LazyController(this, () => import('./profile-view.js'));
  readonly #focus = new FocusController(this);
  readonly #room = new RadarRoomController(this);
  readonly #drawing = new RadarController(this, () => this.#radar());

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('instrument')) untranslate(this.renderRoot);
    // The styles come with what they style.
    const module = this.#view.value;
    if (module && !this.#styled) {
      const { profileStyles, pagePrintStyles } = module;
      adoptStyles(this.renderRoot as ShadowRoot, [tokens, controls, profileStyles, pagePrintStyles]);
    }
    this.#styled = module !== undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.#resultView();
    const module = this.#view.value;
    if (this.#result.refused) return html`<p class="note" role="alert">${this.#words.words?.refused}</p>`;
    if (this.#view.failed)
      return html`<div class="note" role="alert">
        <p>${this.#words.words?.profile.trouble}</p>
        <button type="button" @click=${() => void this.#view.fetch()}>${this.#words.words?.profile.retry}</button>
      </div>`;
    if (!view || !module) return nothing;
    const sort = (byScore: boolean): void => {
      this.sorted = byScore;
    };
    return module.renderProfile(view, {
      sorted: this.sorted,
      chartFailed: this.#drawing.failed,
      layout: this.#layout(view),
      sort,
      retry: this.#onRetry,
    });
  }

  readonly #onRetry = (): void => {
    this.#drawing.retry();
    // The button goes away with the note.
    this.#focus.move('canvas');
  };

  #resultView(): ResultView | undefined {
    const { instrument, response } = this;
    const { words } = this.#words;
    const result = this.#result.value;
    if (!instrument || !response || !words || !result) return undefined;
    return { instrument, response, words, result, language: languageOf(instrument.languages, this.#language.language) };
  }

  #layout(view: ResultView): RadarLayout | undefined {
    const module = this.#view.value;
    const room = this.#room.value;
    if (!module || !room || !module.hasRadar(view)) return undefined;
    return module.layOutRadar(
      module.scoredOf(view).map(({ dimension }) => shortName(view, dimension)),
      room,
    );
  }

  #radar(): Radar | undefined {
    const view = this.#resultView();
    const layout = view && this.#layout(view);
    return layout && { layout, scores: (this.#view.value?.scoredOf(view) ?? []).map(({ score }) => score ?? 0) };
  }
}
