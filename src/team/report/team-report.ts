import { Task, TaskStatus } from '@lit/task';
import { LitElement, type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { type Snapshot, parseSnapshot, viewOf } from '../../core/team/snapshot.js';
import { languageOf } from '../../core/instrument/text.js';
import { FocusController } from '../../ui/focus-controller.js';
import { copyText } from '../../ui/copy-text.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { download } from '../../ui/download.js';
import { isSandboxed } from '../../ui/sandbox.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { emit } from '../../events.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { loadResultMessages, screenLanguageOf } from '../../i18n/messages.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { reportLink } from './report-link.js';
import { renderFilePicker } from '../../ui/file-picker-view.js';
import { pickerStyles } from '../../ui/file-picker.styles.js';
import { besideOf } from './laid-beside.js';
import type { LeerscanReport } from './leerscan-report.js';
import { readTeamFile } from '../team-file.js';
import { type FileKind, exportFile } from './report-exports.js';
import type { ReportView } from './report-words.js';
import { screenStyles } from '../team.styles.js';

const EARLIER = 'open-earlier';
const REPORTS = '.html,.json';
/** What the event says of each kind of file. */
const EXPORTED = { page: 'html', xlsx: 'xlsx', csv: 'csv', docx: 'guide', markdown: 'guide' } as const;

const paperStyles = css`
  @media print {
    .screen {
      display: block;
    }

    .cards,
    .row {
      display: none;
    }
  }
`;

/** A report on the screen, what to lay beside it, and the ways to take it along. */
export class TeamReport extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, pickerStyles, screenStyles, paperStyles];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) instrument!: Instrument;
  /** Every version of the questionnaire that is here: what is laid beside the report may be of another one. */
  @property({ attribute: false }) versions: readonly Instrument[] = [];
  @property({ attribute: false }) snapshot!: Snapshot;
  @property({ attribute: false }) shareUrl = '';
  @property({ attribute: false }) back: () => void = () => undefined;

  /** What is shown and passed on: without memory, with the report of an earlier wave that it is compared with. */
  @state() private shown!: Snapshot;
  /** What can be compared of a report that was laid beside it. */
  @state() private benchmark: Snapshot | undefined;
  /** Whether the technical annex is printed too. */
  @state() private hasAnnex = false;
  @state() private said = '';
  @state() private trouble = '';

  /** What can be compared of the earlier wave. */
  #earlier: Snapshot | undefined;

  readonly #language = new LanguageController(this);
  readonly #focus = new FocusController(this, 'leerscan-report');
  readonly #link = new Task(this, {
    task: ([page, snapshot]) => reportLink(page, snapshot),
    args: () => [this.shareUrl, this.shown] as const,
  });

  override focus(): void {
    this.#focus.moveInto();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('snapshot')) this.#compareWith(this.snapshot.earlier);
  }

  override render(): TemplateResult {
    return html`<div class="screen">
      ${isSandboxed() ? nothing : html`<div class="row top">${this.#renderPrint()}</div>`}
      <leerscan-report
        exportparts="headline, who, agreement, profile, radar, bars, groups, own, change, benchmark, steps, step, guide, items, annex"
        .instrument=${this.instrument}
        .snapshot=${this.shown}
        .earlier=${this.#earlier}
        .benchmark=${this.benchmark}
      ></leerscan-report>
      <div class="cards">${this.#renderCompare()} ${this.#renderTake()}</div>
      <div class="row"><button type="button" class="back" @click=${() => this.back()}>${this.words.back}</button></div>
    </div>`;
  }

  #renderCompare(): TemplateResult {
    const { take } = this.words;
    return html`<section class="card compare">
      <h3>${take.compare}</h3>
      <div class="pair">
        ${renderFilePicker({ id: EARLIER, label: take.earlier, button: this.words.start.open, accept: REPORTS, picked: (event) => void this.#open(event, (snapshot) => this.#onEarlier(snapshot)) })}
        ${renderFilePicker({ id: 'open-beside', label: take.benchmark, button: this.words.start.open, accept: REPORTS, picked: (event) => void this.#open(event, (_, comparable) => (this.benchmark = comparable)) })}
      </div>
      ${this.trouble ? html`<p class="note" role="alert">${this.trouble}</p>` : nothing}
      ${this.shown.earlier || this.benchmark ? html`<div class="row"><button type="button" class="plain" @click=${this.#onClear}>${take.clearComparison}</button></div>` : nothing}
    </section>`;
  }

  #renderTake(): TemplateResult {
    const { take } = this.words;
    const link = this.#link.value;
    return html`<section class="card take">
      <h3>${take.title}</h3>
      ${
        isSandboxed()
          ? nothing
          : html`<div class="row">
                ${this.#renderPrint()}
                <button type="button" class="page" @click=${() => void this.#export('page')}>${take.page}</button>
                <button type="button" class="xlsx" @click=${() => void this.#export('xlsx')}>${take.xlsx}</button>
                <button type="button" class="csv" @click=${() => void this.#export('csv')}>${take.csv}</button>
                <button
                  type="button"
                  class="print-guide"
                  @click=${() => void this.#print((report) => report.printGuide())}
                >
                  ${take.printGuide}
                </button>
                <button type="button" class="docx" @click=${() => void this.#export('docx')}>${take.docx}</button>
                <button type="button" class="markdown" @click=${() => void this.#export('markdown')}>
                  ${take.markdown}
                </button>
              </div>
              ${
                this.snapshot.result.dimensions.some(({ technical }) => technical?.adm)
                  ? html`<label class="tick"
                      ><input
                        type="checkbox"
                        id="with-annex"
                        .checked=${this.hasAnnex}
                        @change=${({ target }: Event) => (this.hasAnnex = (target as HTMLInputElement).checked)}
                      /><span>${take.withAnnex}</span></label
                    >`
                  : nothing
              }
              <p class="muted">${take.pageHint}</p>`
      }
      ${
        link
          ? html`<label>${take.link}<input id="report-link" readonly .value=${link} /></label>
              <div class="row">
                <button type="button" class="copy" @click=${() => void this.#copy(link)}>${take.copy}</button>
              </div>
              <p class="muted">${take.linkHint}</p>`
          : this.#link.status === TaskStatus.COMPLETE
            ? html`<p class="muted">${take.noLink}</p>`
            : nothing
      }
      <p aria-live="polite">${this.said}</p>
    </section>`;
  }

  /** Above the report and below it. */
  #renderPrint(): TemplateResult {
    return html`<button
      type="button"
      class="primary print"
      @click=${() => void this.#print((report) => report.print({ annex: this.hasAnnex }))}
    >
      ${this.words.take.print}
    </button>`;
  }

  async #open({ target }: Event, lay: (snapshot: Snapshot, comparable: Snapshot) => void): Promise<void> {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    this.trouble = '';
    // The same file again, once it is mended, is a change too.
    input.value = '';
    try {
      const snapshot = parseSnapshot(await readTeamFile(file));
      const { take } = this.words;
      const beside = besideOf(this.instrument, this.versions, snapshot);
      if ('why' in beside) this.trouble = beside.why(take);
      else if (input.id === EARLIER && snapshot.day > this.snapshot.day) this.trouble = take.tooLate;
      else lay(snapshot, beside.comparable);
    } catch (error) {
      emit(this, 'leerscan-error', { error });
      this.trouble = this.words.take.notSnapshot;
    }
  }

  async #export(kind: FileKind): Promise<void> {
    try {
      const { name, content } = await exportFile(kind, await this.#view(), this.renderRoot as ShadowRoot);
      download(name, content);
      this.said = this.words.take.savedAs(name);
      emit(this, 'leerscan-export', { as: EXPORTED[kind] });
    } catch (error) {
      // What writes it may be gone from the server.
      emit(this, 'leerscan-error', { error });
      this.said = this.words.take.fileTrouble;
    }
  }

  async #print(print: (report: LeerscanReport) => Promise<boolean>): Promise<void> {
    const report = this.renderRoot.querySelector<LeerscanReport>('leerscan-report');
    if (!report) return;
    this.said = '';
    this.said = (await print(report)) ? this.words.take.printed : this.words.take.printTrouble;
  }

  async #view(): Promise<ReportView> {
    const language = screenLanguageOf(this.#language.language);
    return {
      instrument: this.instrument,
      language: languageOf(this.instrument.languages, language),
      words: await loadResultMessages(language),
      team: this.words,
      snapshot: this.shown,
      earlier: this.#earlier,
      benchmark: this.benchmark,
      own: undefined,
    };
  }

  async #copy(link: string): Promise<void> {
    const { invite } = this.words;
    this.said = (await copyText(link)) ? invite.copied : invite.copyTrouble;
    emit(this, 'leerscan-export', { as: 'link' });
  }

  #compareWith(earlier: Snapshot | undefined): void {
    this.shown = viewOf(this.snapshot, earlier);
    const beside = earlier && besideOf(this.instrument, this.versions, earlier);
    this.#earlier = beside && 'comparable' in beside ? beside.comparable : undefined;
  }

  #onEarlier(snapshot: Snapshot): void {
    this.#compareWith(snapshot);
    // It stands far above the field.
    this.renderRoot.querySelector<LeerscanReport>('leerscan-report')?.focusChange();
  }

  readonly #onClear = (): void => {
    this.#compareWith(undefined);
    this.benchmark = undefined;
  };
}
