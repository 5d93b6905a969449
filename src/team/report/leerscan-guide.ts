import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { earlierOf } from '../../core/team/comparison.js';
import type { Snapshot } from '../../core/team/snapshot.js';
import { languageOf } from '../../core/instrument/text.js';
import { pagePrintStyles } from '../../elements/result/page-print.styles.js';
import { keepKeys } from '../../ui/key-guard.js';
import { printFrameStyles } from '../../ui/print-frame.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { loadResultMessages, screenLanguageOf } from '../../i18n/messages.js';
import { loadTeamMessages } from '../../i18n/team-messages.js';
import { WordsController } from '../../i18n/words-controller.js';
import { guideStyles } from './guide.styles.js';
import { type GuideView, renderGuide } from './guide-view.js';
import { printGuide } from './print-view.js';

/**
 * @tagname leerscan-guide
 * @summary The conversation about a team report: 45 minutes, with questions for each step and room for agreements.
 *   Comes with `leerscan/team`.
 * @fires leerscan-export - The guide was printed.
 * @csspart guide - All of it.
 */
export class LeerscanGuide extends LitElement {
  static override styles = [tokens, controls, guideStyles, printFrameStyles, pagePrintStyles];

  /** What was asked, complete with its steps. */
  @property({ attribute: false }) instrument: Instrument | undefined;
  /** The released report that the conversation is about. */
  @property({ attribute: false }) snapshot: Snapshot | undefined;

  readonly #language = new LanguageController(this);
  readonly #words = new WordsController(this, this.#language, (language) =>
    loadResultMessages(screenLanguageOf(language)),
  );
  readonly #team = new WordsController(this, this.#language, loadTeamMessages);

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this.renderRoot);
  }

  /** Opens the browser's print window with the guide alone, on A4. Resolves to whether it opened. */
  async print(): Promise<boolean> {
    const view = this.#view();
    return view !== undefined && printGuide(this, view, screenLanguageOf(this.#language.language));
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.#view();
    return view
      ? html`<div part="guide" lang=${screenLanguageOf(this.#language.language)}>${renderGuide(view)}</div>`
      : nothing;
  }

  #view(): GuideView | undefined {
    const { instrument, snapshot } = this;
    const { words } = this.#words;
    const team = this.#team.words;
    return instrument && snapshot && words && team
      ? {
          instrument,
          snapshot,
          earlier: earlierOf(instrument, snapshot),
          words,
          team,
          language: languageOf(instrument.languages, screenLanguageOf(this.#language.language)),
        }
      : undefined;
  }
}
