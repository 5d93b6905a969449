import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Arrivals } from '../../core/collection/arrivals.js';
import type { Collection } from '../../core/collection/collection.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { dayOf } from '../../core/format/day.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { FocusController } from '../../ui/focus-controller.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { emit } from '../../events.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { renderFilePicker } from '../file-picker-view.js';
import { pickerStyles } from '../file-picker.styles.js';
import type { ImportBatch } from '../worker/import-batches.js';
import type { ImportSource } from '../worker/import-source.js';
import { importFrom } from '../worker/importer.js';
import {
  NOTHING,
  type Outcome,
  renderAlike,
  renderCounts,
  renderRefusals,
  withOthers,
  withTaken,
} from './outcome-view.js';
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
  @property({ attribute: false }) source = '';
  @property({ attribute: false }) changed: () => void = () => undefined;

  @state() private outcome: Outcome | undefined;
  @state() private isOver = false;
  /** Things read so far and how much of all is behind them, while reading. */
  @state() private progress: { readonly read: number; readonly share: number | null } | undefined;
  @state() private isCancelled = false;

  /** Files of which somebody must say whether their people are here already; until then these count once. */
  @state() private asked: readonly Asked[] = [];

  #reading: AbortController | undefined;
  /** Of this import, by the place of the source. */
  #arrivals = new Map<number, Asked>();
  #queue: Promise<void> = Promise.resolve();
  readonly #focus = new FocusController(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
  }

  override render(): TemplateResult {
    const { gather } = this.words;
    const isBusy = this.progress !== undefined;
    return html`<section class="card">
      <h3>${gather.title}</h3>
      <form novalidate @submit=${this.#onPaste}>
        <label>${gather.paste}<textarea id="paste" rows="4" spellcheck="false" autocomplete="off"></textarea></label>
        <div class="row"><button class="primary add" ?disabled=${isBusy}>${gather.add}</button></div>
      </form>
      <div
        class="drop ${this.isOver ? 'over' : ''}"
        @dragover=${this.#onOver}
        @dragleave=${() => (this.isOver = false)}
        @drop=${this.#onDrop}
      >
        ${renderFilePicker({ id: 'files', label: gather.files, button: gather.choose, accept: '.csv,.tsv,.txt,.json,.ndjson,.jsonl,.xlsx', isMultiple: true, isDisabled: isBusy, picked: this.#onFiles })}
        <p class="muted">${gather.drop}</p>
      </div>
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
      </form>
      ${this.progress ? renderGathered(this.words, gather.title, gather.reading(this.progress.read), this.progress.share, this.#onCancel) : nothing}
      <div class="outcome" tabindex="-1">
        ${isBusy ? nothing : this.asked.map((one) => renderAlike(this.words, one.source, one.arrivals, (areOthers) => this.#settle(one, areOthers)))}
        <div role="status">
          ${isBusy || !this.outcome ? nothing : html`${this.isCancelled ? html`<p>${gather.cancelled}</p>` : nothing}${renderCounts(this.words, this.outcome)}`}
        </div>
        ${isBusy || !this.outcome ? nothing : renderRefusals(this.words, this.outcome)}
      </div>
    </section>`;
  }

  /** One import after the other: what is dropped while another one runs comes next. */
  #take(sources: readonly ImportSource[]): Promise<void> {
    if (sources.length > 0) this.#queue = this.#queue.then(() => this.#import(sources));
    return this.#queue;
  }

  async #import(sources: readonly ImportSource[]): Promise<void> {
    // Whoever closed the collection meanwhile is somewhere else.
    if (!this.isConnected) return;
    const reading = new AbortController();
    this.#reading = reading;
    this.isCancelled = false;
    this.progress = { read: 0, share: null };
    this.outcome = NOTHING;
    this.#arrivals = new Map();
    try {
      await importFrom(this.instrument, this.questionnaire, sources, reading.signal, (batch) => this.#add(batch));
    } catch (error) {
      emit(this, 'leerscan-error', { error });
      this.outcome = {
        ...this.outcome,
        unreadable: [...this.outcome.unreadable, { source: sources.map(({ name }) => name).join(', '), reason: '' }],
      };
    }
    for (const { arrivals } of this.#arrivals.values()) this.collection.close(arrivals);
    this.#arrivals = new Map([...this.#arrivals].filter(([, { arrivals }]) => arrivals.alike.length > 0));
    const asked = [...this.#arrivals.values()].filter(
      (one, place, all) => !all.slice(place + 1).some((later) => later.arrivals.isSameTable(one.arrivals)),
    );
    // The same table twice is one question: two answers to it would count its people twice.
    this.asked = [
      ...this.asked.filter(({ arrivals }) => !asked.some((one) => one.arrivals.isSameTable(arrivals))),
      ...asked,
    ];
    this.progress = undefined;
    this.#reading = undefined;
    // Whatever no file and no browser holds yet, be it word of a deletion.
    if (this.collection.heldBy.size === 0) this.changed();
  }

  #add(batch: ImportBatch): void {
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

  #settle(asked: Asked, areOthers: boolean): void {
    const added = this.collection.settle(asked.arrivals, areOthers, dayOf(new Date()));
    this.asked = this.asked.filter((one) => one !== asked);
    // Of an import before this one nothing is listed any more.
    const isListed = [...this.#arrivals.values()].includes(asked);
    this.outcome = isListed ? withOthers(this.outcome ?? NOTHING, asked.source, added) : { ...NOTHING, added };
    this.changed();
    this.#focus.move('.outcome');
  }

  readonly #onPaste = (event: Event): void => {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#paste');
    if (!field || field.value.trim() === '') return;
    void this.#take([{ name: this.words.gather.pasted, content: field.value }]).then(() => {
      // What did not count stays, to be mended.
      if (this.outcome?.refused === 0 && this.outcome.empty.length === 0) field.value = '';
    });
  };

  readonly #onFiles = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    void this.#take(files.map((file) => ({ name: file.name, content: file })));
  };

  readonly #onOver = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = true;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    void this.#take([...(event.dataTransfer?.files ?? [])].map((file) => ({ name: file.name, content: file })));
  };

  readonly #onSource = (event: Event): void => {
    event.preventDefault();
    const address = this.renderRoot.querySelector<HTMLInputElement>('#source')?.value.trim() ?? '';
    if (URL.canParse(address, document.baseURI))
      void this.#take([{ name: address, content: new URL(address, document.baseURI) }]);
    else if (address) this.outcome = { ...NOTHING, unreadable: [{ source: address, reason: '' }] };
  };

  readonly #onCancel = (): void => {
    this.isCancelled = true;
    this.#reading?.abort();
  };
}
