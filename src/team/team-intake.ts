import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Collection } from '../core/collection.js';
import type { Instrument } from '../core/instrument.js';
import { dayOf } from '../core/kiosk-record.js';
import type { Refusal } from '../core/reading.js';
import { cardStyles, fieldStyles } from '../elements/form.styles.js';
import { controls } from '../elements/controls.styles.js';
import { tokens } from '../elements/tokens.styles.js';
import { emit } from '../events.js';
import type { TeamMessages } from '../i18n/nl-team.js';
import { renderFilePicker } from './file-picker.js';
import { pickerStyles } from './file-picker.styles.js';
import type { ImportBatch } from './import-batches.js';
import type { ImportSource } from './import-source.js';
import { importFrom } from './importer.js';
import { renderProgress } from './progress-row.js';
import { screenStyles } from './team.styles.js';
import type { Questionnaire } from './worker-messages.js';

/** Refusals that are listed; the others are counted. */
const MOST_LISTED = 200;

interface Outcome {
  readonly added: number;
  /** Taken out again, since a kiosk says that they were deleted there. */
  readonly removed: number;
  /** Of people who say less about themselves now. */
  readonly changed: number;
  readonly refused: number;
  readonly listed: readonly (Refusal & { readonly source: string })[];
  /** Names of sources that could not be read, and why. */
  readonly unreadable: readonly { readonly source: string; readonly reason: string; readonly why?: 'refused' | 'slow' | 'large' | undefined }[];
  /** A text that was pasted had nothing in it. */
  readonly isEmpty: boolean;
}

const NOTHING: Outcome = { added: 0, removed: 0, changed: 0, refused: 0, listed: [], unreadable: [], isEmpty: true };

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

  #reading: AbortController | undefined;
  #queue: Promise<void> = Promise.resolve();

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
      <div class="drop ${this.isOver ? 'over' : ''}" @dragover=${this.#onOver} @dragleave=${() => (this.isOver = false)} @drop=${this.#onDrop}>
        ${renderFilePicker({ id: 'files', label: gather.files, button: gather.choose, accept: '.csv,.tsv,.txt,.json,.ndjson,.jsonl,.xlsx', isMultiple: true, isDisabled: isBusy, picked: this.#onFiles })}
        <p class="muted">${gather.drop}</p>
      </div>
      <form novalidate @submit=${this.#onSource}>
        <label>${gather.source}<input id="source" inputmode="url" autocomplete="off" spellcheck="false" .value=${this.source} /></label>
        <div class="row"><button class="read" ?disabled=${isBusy}>${gather.read}</button></div>
      </form>
      ${this.progress ? renderProgress(this.words, gather.title, gather.reading(this.progress.read), this.progress.share, this.#onCancel) : nothing}
      <div class="outcome">
        <div role="status">${isBusy || !this.outcome ? nothing : this.#renderCounts(this.outcome)}</div>
        ${isBusy || !this.outcome ? nothing : this.#renderRefusals(this.outcome)}
      </div>
    </section>`;
  }

  #renderCounts(outcome: Outcome): TemplateResult {
    const { gather } = this.words;
    return html`${this.isCancelled ? html`<p>${gather.cancelled}</p>` : nothing}
      <p class="added">${outcome.isEmpty ? gather.nothing : gather.added(outcome.added)} ${outcome.removed > 0 ? gather.removed(outcome.removed) : nothing} ${outcome.changed > 0 ? gather.changed(outcome.changed) : nothing}</p>
      ${outcome.unreadable.map(({ source, reason, why }) => html`<p class="unreadable">${gather.unreadable(source)} ${why ? gather.addressTrouble[why] : nothing} ${why === 'slow' || why === 'large' ? nothing : html`<span class="muted" lang="en">${reason}</span>`}</p>`)} ${outcome.refused > 0 ? html`<p class="refused">${gather.refused(outcome.refused)}</p>` : nothing}`;
  }

  /** Apart from the counts: hundreds of lines are for looking up, not for being read aloud. */
  #renderRefusals({ listed, refused }: Outcome): TemplateResult | typeof nothing {
    const { gather } = this.words;
    if (refused === 0) return nothing;
    return html`<ul class="refusals" tabindex="0" aria-label=${gather.refused(refused)}>
      ${listed.map(({ source, at, reason, detail }) => html`<li>${gather.at(source, at)}: ${gather.reasons[reason]} ${['broken', 'unreadable'].includes(reason) ? html`<span class="muted" lang="en">${detail}</span>` : nothing}</li>`)} ${refused > listed.length ? html`<li>${gather.more(refused - listed.length)}</li>` : nothing}
    </ul>`;
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
    try {
      await importFrom(this.instrument, this.questionnaire, sources, reading.signal, (batch) => this.#add(batch));
    } catch (error) {
      emit(this, 'leerscan-error', { error });
      this.outcome = { ...this.outcome, isEmpty: false, unreadable: [...this.outcome.unreadable, { source: sources.map(({ name }) => name).join(', '), reason: '' }] };
    }
    this.progress = undefined;
    this.#reading = undefined;
    // Whatever no file and no browser holds yet, be it word of a deletion.
    if (this.collection.heldBy.size === 0) this.changed();
  }

  #add(batch: ImportBatch): void {
    const before = this.outcome ?? NOTHING;
    if (batch.is === 'unreadable') {
      this.outcome = { ...before, isEmpty: false, unreadable: [...before.unreadable, batch] };
      return;
    }
    const today = dayOf(new Date());
    const taken = batch.incoming.map((one) => this.collection.take(one, today));
    const refusals = taken.filter((one) => typeof one === 'object');
    const countOf = (what: 'added' | 'removed' | 'changed'): number => taken.filter((one) => one === what).length;
    this.outcome = {
      ...before,
      isEmpty: before.isEmpty && batch.incoming.length === 0,
      added: before.added + countOf('added'),
      removed: before.removed + countOf('removed'),
      changed: before.changed + countOf('changed'),
      refused: before.refused + refusals.length,
      listed: [...before.listed, ...refusals.slice(0, MOST_LISTED - before.listed.length).map((refusal) => ({ ...refusal, source: batch.source }))],
    };
    this.progress = { read: (this.progress?.read ?? 0) + batch.incoming.length, share: batch.share };
  }

  readonly #onPaste = (event: Event): void => {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#paste');
    if (!field || field.value.trim() === '') return;
    void this.#take([{ name: this.words.gather.pasted, content: field.value }]).then(() => {
      // What did not count stays, to be mended.
      if (this.outcome?.refused === 0 && !this.outcome.isEmpty) field.value = '';
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
    if (URL.canParse(address, document.baseURI)) void this.#take([{ name: address, content: new URL(address, document.baseURI) }]);
    else if (address) this.outcome = { ...NOTHING, isEmpty: false, unreadable: [{ source: address, reason: '' }] };
  };

  readonly #onCancel = (): void => {
    this.isCancelled = true;
    this.#reading?.abort();
  };
}
