import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Arrivals } from '../../core/collection/arrivals.js';
import type { Collection } from '../../core/collection/collection.js';
import { type Mapping, type MappingQuestion, withMapping } from '../../core/reading/mapping.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { addressOf } from '../../core/format/address.js';
import { dayOf } from '../../core/format/day.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { FocusController } from '../../ui/focus-controller.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { emit } from '../../events.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { FileDropController } from '../file-drop-controller.js';
import { pickerStyles } from '../../ui/file-picker.styles.js';
import type { GivenSource, ImportBatch } from '../worker/import-batches.js';
import { importFrom } from '../worker/importer.js';
import {
  NOTHING,
  type Outcome,
  renderAlike,
  renderCounts,
  renderRefusals,
  withKnown,
  withOthers,
  withTaken,
} from './outcome-view.js';
import { type Unmapped, withAnswer, withQuestion } from './open-questions.js';
import { renderGathered } from './progress-view.js';
import { screenStyles } from '../team.styles.js';
import type { Questionnaire } from '../worker/worker-messages.js';

interface Asked {
  readonly source: string;
  readonly arrivals: Arrivals;
}

/** Ways in for responses: codes, files, an address; and what does not count, with the reason. */
export class TeamIntake extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, pickerStyles, screenStyles];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) instrument!: Instrument;
  @property({ attribute: false }) questionnaire!: Questionnaire;
  @property({ attribute: false }) collection!: Collection;
  /** What is there already comes first, and the ways to more are folded. */
  @property({ attribute: false }) hasAnswers = false;
  /** Read at once. */
  @property({ attribute: false }) files: readonly File[] = [];
  @property({ attribute: false }) source = '';
  @property({ attribute: false }) changed: () => Promise<void> = () => Promise.resolve();

  @state() private outcome: Outcome | undefined;
  /** Things read so far and how much of all is behind them, while reading. */
  @state() private progress: { readonly read: number; readonly share: number | null } | undefined;
  @state() private isCancelled = false;

  /** Files of which somebody must say whether their people are here already; until then these count once. */
  @state() private asked: readonly Asked[] = [];

  @state() private unmapped: readonly Unmapped[] = [];

  #reading: AbortController | undefined;
  /** Of this import, by the place of the source. */
  #arrivals = new Map<number, Asked>();
  #queue: Promise<void> = Promise.resolve();
  readonly #focus = new FocusController(this, 'leerscan-team-mapping');
  readonly #drop = new FileDropController(this, (files) => void this.#takeFiles(files));

  /** Once all is read that somebody gave. */
  get read(): Promise<void> {
    return this.#queue;
  }

  override firstUpdated(): void {
    void this.#takeFiles(this.files);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
  }

  override render(): TemplateResult {
    const { gather } = this.words;
    const isBusy = this.progress !== undefined;
    const outcome = html`${this.progress ? renderGathered(this.words, gather.title, gather.reading(this.progress.read), this.progress.share, this.#onCancel) : nothing}
      <div class="outcome" tabindex="-1">
        ${isBusy ? nothing : this.unmapped.map((one) => this.#renderMapping(one))}
        ${isBusy ? nothing : this.asked.map((one) => renderAlike(this.words, one.source, one.arrivals, (areOthers) => void this.#settle(one, areOthers)))}
        <div aria-live="polite">
          ${isBusy || !this.outcome ? nothing : html`${this.isCancelled ? html`<p>${gather.cancelled}</p>` : nothing}${renderCounts(this.words, this.outcome)}`}
        </div>
        ${isBusy || !this.outcome ? nothing : renderRefusals(this.words, this.outcome)}
      </div>`;
    return this.hasAnswers
      ? html`<section class="card">
          <h3>${gather.answers}</h3>
          ${outcome}
          <details class="more">
            <summary>${gather.title}</summary>
            <div class="ways">${this.#renderWays(isBusy)}</div>
          </details>
        </section>`
      : html`<section class="card">
          <h3>${gather.title}</h3>
          ${this.#renderWays(isBusy)} ${outcome}
        </section>`;
  }

  #renderWays(isBusy: boolean): TemplateResult {
    const { gather } = this.words;
    return html`<form novalidate @submit=${this.#onPaste}>
        <label>${gather.paste}<textarea id="paste" rows="4" spellcheck="false" autocomplete="off"></textarea></label>
        <div class="row"><button class="primary add" ?disabled=${isBusy}>${gather.add}</button></div>
      </form>
      ${this.#drop.render({ id: 'files', label: gather.files, button: gather.choose, accept: '.csv,.tsv,.txt,.json,.ndjson,.jsonl,.xlsx', isDisabled: isBusy }, gather.drop)}
      <form novalidate @submit=${this.#onSource}>
        <label
          >${gather.source}<input
            id="source"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            .value=${this.source}
        /></label>
        <div class="row"><button class="read" ?disabled=${isBusy}>${gather.read}</button></div>
      </form>`;
  }

  #renderMapping(one: Unmapped): TemplateResult {
    return html`${one.questions
      .slice(0, 1)
      .map(
        (question) =>
          html`<leerscan-team-mapping
            .words=${this.words}
            .instrument=${this.instrument}
            .language=${this.questionnaire.language}
            .source=${one.given.name}
            .question=${question}
            .answered=${(mapping: Mapping | undefined) => this.#onMapped(one, question, mapping)}
          ></leerscan-team-mapping>`,
      )}`;
  }

  /** One import after the other: what is dropped while another one runs comes next. */
  #take(sources: readonly GivenSource[]): Promise<void> {
    if (sources.length > 0) this.#queue = this.#queue.then(() => this.#import(sources));
    return this.#queue;
  }

  #takeFiles(files: readonly File[]): Promise<void> {
    return this.#take(files.map((file) => ({ name: file.name, content: file })));
  }

  async #import(sources: readonly GivenSource[]): Promise<void> {
    // Whoever closed the collection meanwhile is somewhere else.
    if (!this.isConnected) return;
    const reading = new AbortController();
    this.#reading = reading;
    this.isCancelled = false;
    this.progress = { read: 0, share: null };
    this.outcome = NOTHING;
    this.#arrivals = new Map();
    const given = sources.map((source) => ({ mapping: this.collection.mapping, ...source }));
    try {
      await importFrom(this.instrument, this.questionnaire, given, reading.signal, (batch) =>
        batch.kind === 'asked' ? this.#ask(given[batch.place] as GivenSource, batch.question) : this.#add(batch),
      );
    } catch (error) {
      emit(this, 'leerscan-error', { error });
      this.outcome = {
        ...this.outcome,
        unreadable: [...this.outcome.unreadable, { source: sources.map(({ name }) => name).join(', ') }],
      };
    }
    for (const { source, arrivals } of this.#arrivals.values()) {
      this.collection.close(arrivals);
      if (arrivals.alike.length === 0) this.outcome = withKnown(this.outcome, source);
    }
    this.#arrivals = new Map([...this.#arrivals].filter(([, { arrivals }]) => arrivals.alike.length > 0));
    const asked = [...this.#arrivals.values()].filter(
      (one, place, all) => !all.slice(place + 1).some((later) => later.arrivals.isSameTable(one.arrivals)),
    );
    // The same table twice is one question: two answers to it would count its people twice.
    this.asked = [
      ...this.asked.filter(({ arrivals }) => !asked.some((one) => one.arrivals.isSameTable(arrivals))),
      ...asked,
    ];
    this.#reading = undefined;
    if (this.outcome === NOTHING && this.unmapped.length > 0) this.outcome = undefined;
    // Whatever no file and no browser holds yet, be it word of a deletion.
    if (this.collection.heldBy.size === 0) await this.changed();
    this.progress = undefined;
    // What became of it can stand below what is in view.
    if (this.unmapped.length === 0) this.#focus.move('.outcome');
  }

  #ask(given: GivenSource, question: MappingQuestion): void {
    this.unmapped = withQuestion(this.unmapped, given, question);
    this.#focus.move('leerscan-team-mapping');
  }

  #onMapped(one: Unmapped, question: MappingQuestion, said: Mapping | undefined): void {
    if (said) this.collection.mapping = withMapping(this.collection.mapping, said);
    const { left, ready } = withAnswer(this.unmapped, one, question, said);
    this.unmapped = left;
    if (ready) void this.#take([ready]);
    this.#focus.move(left.length > 0 ? 'leerscan-team-mapping' : '.outcome');
  }

  #add(batch: Exclude<ImportBatch, { readonly kind: 'asked' }>): void {
    const { source } = batch;
    const before = this.outcome ?? NOTHING;
    if (batch.kind === 'unreadable') {
      this.outcome = { ...before, unreadable: [...before.unreadable, batch] };
      return;
    }
    const isFirst = !this.#arrivals.has(batch.place);
    const { arrivals } = this.#arrivals.get(batch.place) ?? { arrivals: new Arrivals() };
    this.#arrivals.set(batch.place, { source, arrivals });
    const today = dayOf(new Date());
    const outcome = withTaken(
      before,
      source,
      batch.incoming.map((one) => this.collection.take(one, today, arrivals)),
    );
    this.outcome = isFirst && batch.incoming.length === 0 ? { ...outcome, empty: [...outcome.empty, source] } : outcome;
    this.progress = { read: (this.progress?.read ?? 0) + batch.incoming.length, share: batch.share };
  }

  async #settle(asked: Asked, areOthers: boolean): Promise<void> {
    const added = this.collection.settle(asked.arrivals, areOthers, dayOf(new Date()));
    this.asked = this.asked.filter((one) => one !== asked);
    await this.changed();
    // Of an import before this one nothing is listed any more.
    const isListed = [...this.#arrivals.values()].includes(asked);
    this.outcome = isListed ? withOthers(this.outcome ?? NOTHING, asked.source, added) : { ...NOTHING, added };
    this.#focus.move('.outcome');
  }

  readonly #onPaste = (event: Event): void => {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#paste');
    if (!field || field.value.trim() === '') return;
    void this.#take([{ name: this.words.gather.pasted, content: field.value }]).then(() => {
      // What did not count stays, to be mended.
      if (this.outcome?.refused === 0 && this.outcome.empty.length === 0 && this.unmapped.length === 0)
        field.value = '';
    });
  };

  readonly #onSource = (event: Event): void => {
    event.preventDefault();
    const address = this.renderRoot.querySelector<HTMLInputElement>('#source')?.value.trim() ?? '';
    const content = addressOf(address, document.baseURI);
    if (content) void this.#take([{ name: address, content }]);
    else if (address) this.outcome = { ...NOTHING, unreadable: [{ source: address }] };
  };

  readonly #onCancel = (): void => {
    if (!this.#reading) return;
    this.isCancelled = true;
    this.#reading.abort();
  };
}
