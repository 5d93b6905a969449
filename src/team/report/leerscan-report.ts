import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { LeerscanError } from '../../core/errors/leerscan-error.js';
import { readCodes } from '../../core/reading/codes/read-codes.js';
import type { Response } from '../../core/response/response.js';
import { earlierOf } from '../../core/team/comparison.js';
import type { Snapshot } from '../../core/team/snapshot.js';
import { languageOf, textOf } from '../../core/instrument/text.js';
import { FocusController } from '../../ui/focus-controller.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { keepKeys } from '../../ui/key-guard.js';
import { langOf } from '../../ui/lang-of.js';
import { profileStyles } from '../../elements/result/leerscan-profile.styles.js';
import { type RadarLayout, layOutRadar } from '../../elements/result/radar-layout.js';
import { RadarRoomController } from '../../elements/result/radar-room-controller.js';
import { resultStyles } from '../../elements/result/leerscan-result.styles.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { loadResultMessages, screenLanguageOf } from '../../i18n/messages.js';
import { loadTeamMessages } from '../../i18n/team-messages.js';
import { WordsController } from '../../i18n/words-controller.js';
import { guideStyles } from './guide.styles.js';
import { renderGuide } from './guide-view.js';
import { renderChange } from './change-view.js';
import { renderAnnex, renderBenchmark, renderOwn } from './comparison-view.js';
import { printGuide, printReport } from './print-view.js';
import { renderGroups } from './groups-view.js';
import { renderTeamItems } from './items-view.js';
import { renderAgreement, renderReportHeadline, renderTeamSteps, renderWho } from './report-view.js';
import { renderTeamProfile, teamRadarOf } from './team-profile-view.js';
import type { ReportView } from './report-words.js';
import { reportStyles } from './report.styles.js';

/**
 * @tagname leerscan-report
 * @summary A released team report: who answered, where they agree, the profile, subgroups, change, steps, the
 *   conversation. Comes with `leerscan/team`.
 * @fires leerscan-export - The report or its guide was printed.
 * @csspart headline - What stands out.
 * @csspart who - Who answered.
 * @csspart agreement - Where the group agrees, and where not.
 * @csspart profile - Radar and bars.
 * @csspart radar - The radar chart.
 * @csspart bars - The bars, one per dimension.
 * @csspart groups - Subgroups side by side.
 * @csspart own - The reader's own answers beside the team's.
 * @csspart change - What changed since an earlier wave.
 * @csspart benchmark - What was laid beside it.
 * @csspart steps - The section with the steps.
 * @csspart step - One step.
 * @csspart guide - The conversation guide.
 * @csspart items - Every statement.
 * @csspart annex - The technical annex.
 */
export class LeerscanReport extends LitElement {
  static override styles = [
    tokens,
    controls,
    fieldStyles,
    cardStyles,
    ...resultStyles,
    profileStyles,
    guideStyles,
    reportStyles,
  ];

  /** What was asked, complete with its levels and steps. */
  @property({ attribute: false }) instrument: Instrument | undefined;
  /** What was released. */
  @property({ attribute: false }) snapshot: Snapshot | undefined;
  /** The report of an earlier wave, for what changed; instead of the one that the snapshot came with. */
  @property({ attribute: false }) earlier: Snapshot | undefined;
  /** A report to lay beside it: data of the reader's, never a norm. */
  @property({ attribute: false }) benchmark: Snapshot | undefined;

  @state() private own: Response | undefined;
  @state() private isRefused = false;

  readonly #language = new LanguageController(this);
  readonly #words = new WordsController(this, this.#language, (language) =>
    loadResultMessages(screenLanguageOf(language)),
  );
  readonly #team = new WordsController(this, this.#language, loadTeamMessages);
  readonly #focus = new FocusController(this);
  readonly #room = new RadarRoomController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this.renderRoot);
  }

  /** Puts focus on the headline. */
  override focus(): void {
    this.#focus.move('[data-heading]');
  }

  /** Puts focus on what changed since an earlier wave, once that is there. */
  focusChange(): void {
    this.#focus.move('#change');
  }

  /**
   * Opens the browser's print window with the report and its guide, on A4; with the technical annex when that is asked
   * for. Resolves to whether it opened.
   */
  async print({ annex = false }: { readonly annex?: boolean } = {}): Promise<boolean> {
    const view = this.#view();
    return view !== undefined && printReport(this, view, screenLanguageOf(this.#language.language), annex);
  }

  /** Opens the browser's print window with the guide alone, on A4. Resolves to whether it opened. */
  async printGuide(): Promise<boolean> {
    const view = this.#view();
    return view !== undefined && printGuide(this, view, screenLanguageOf(this.#language.language));
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.#view();
    if (!view) return nothing;
    return html`<div class="report" lang=${screenLanguageOf(this.#language.language)}>
      ${renderReportHeadline(view)} ${renderWho(view)} ${renderAgreement(view)}
      ${renderTeamProfile(view, this.#layout(view))} ${renderBenchmark(view)} ${renderGroups(view)}
      ${this.#renderOwn(view)} ${renderChange(view)} ${renderTeamSteps(view)}
      <section aria-labelledby="guide" part="guide">
        <h2 id="guide">${view.team.guide.title}</h2>
        ${renderGuide(view)}
      </section>
      <section>${renderTeamItems(view)} ${renderAnnex(view)}</section>
      <div class="muted">
        <p>${view.words.provenance}</p>
        <p lang=${langOf(view.language)}>${textOf(view.instrument.provenance, view.language)}</p>
      </div>
    </div>`;
  }

  #renderOwn(view: ReportView): TemplateResult {
    const { own } = view.team.report;
    return html`<section class="own" aria-labelledby="own" part="own">
      <h2 id="own">${own.title}</h2>
      <p class="muted">${own.hint}</p>
      ${
        view.own
          ? html`${renderOwn(view)}
              <div class="row"><button type="button" class="hide" @click=${this.#onHide}>${own.hide}</button></div>`
          : html`<form class="row" autocomplete="off" novalidate @submit=${this.#onOwn}>
              <label>${own.label}<input id="own-code" autocomplete="off" spellcheck="false" /></label>
              <button>${own.show}</button>
            </form>`
      }
      <p aria-live="polite">${this.isRefused ? own.trouble : nothing}</p>
    </section>`;
  }

  #layout(view: ReportView): RadarLayout | undefined {
    const radar = teamRadarOf(view);
    return radar && this.#room.value && layOutRadar(radar.names, this.#room.value);
  }

  #view(): ReportView | undefined {
    const { instrument, snapshot, earlier, benchmark, own } = this;
    const { words } = this.#words;
    const team = this.#team.words;
    if (!instrument || !snapshot || !words || !team) return undefined;
    return {
      instrument,
      snapshot,
      earlier: earlier ?? earlierOf(instrument, snapshot),
      benchmark,
      own,
      words,
      team,
      language: languageOf(instrument.languages, screenLanguageOf(this.#language.language)),
    };
  }

  readonly #onOwn = (event: Event): void => {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>('#own-code');
    const { instrument } = this;
    if (!field || !instrument) return;
    try {
      const [found] = [...readCodes(instrument, field.value)].flatMap((reading) =>
        'response' in reading ? [reading.response] : [],
      );
      this.own = found;
    } catch (error) {
      if (!(error instanceof LeerscanError)) throw error;
    }
    this.isRefused = this.own === undefined;
    if (this.own) this.#focus.move('button.hide');
  };

  readonly #onHide = (): void => {
    this.own = undefined;
    this.#focus.move('#own-code');
  };
}
