import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Collection } from '../../core/collection/collection.js';
import type { Entry } from '../../core/collection/incoming.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { controls } from '../../ui/controls.styles.js';
import { FocusController } from '../../ui/focus-controller.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { screenStyles } from '../team.styles.js';
import { importFrom } from '../worker/importer.js';
import type { Questionnaire } from '../worker/worker-messages.js';

/** Takes out whoever no longer takes part: by their code, or by their row of a file. */
export class TeamRemove extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, screenStyles];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) instrument!: Instrument;
  @property({ attribute: false }) questionnaire!: Questionnaire;
  @property({ attribute: false }) collection!: Collection;
  @property({ attribute: false }) changed: () => Promise<void> = () => Promise.resolve();

  /** People of whom it is asked whether they are all meant. */
  @state() private asked: readonly Entry[] = [];
  /** How many were taken out; undefined while nobody asked. */
  @state() private removed: number | undefined;

  readonly #focus = new FocusController(this);

  override render(): TemplateResult {
    const { gather } = this.words;
    return html`<section class="card">
      <h3>${gather.removeTitle}</h3>
      <p>${gather.removeHint}</p>
      <p>${gather.removeFile}</p>
      <p>${gather.removeReport}</p>
      <p>${gather.removeTell}</p>
      <form novalidate autocomplete="off" @submit=${this.#onSubmit}>
        <label>${gather.code}<textarea id="remove" rows="3" autocomplete="off" spellcheck="false"></textarea></label>
        <div class="row"><button class="remove">${gather.remove}</button></div>
      </form>
      ${this.asked.length > 0 ? this.#renderAsked(this.collection.countKnown(this.asked)) : nothing}
      <p class="removed" aria-live="polite">
        ${this.removed === undefined ? nothing : this.removed > 0 ? gather.takenOut(this.removed) : gather.notRemoved}
      </p>
    </section>`;
  }

  #renderAsked(count: number): TemplateResult {
    const { gather } = this.words;
    return html`<div class="note asking" role="alert">
      <p>${gather.removeMany(count)}</p>
      <div class="row">
        <button type="button" class="all" @click=${() => void this.#remove(this.asked)}>
          ${gather.removeAll(count)}</button
        ><button type="button" class="primary none" @click=${() => (this.asked = [])}>${gather.removeNobody}</button>
      </div>
    </div>`;
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { collection } = this;
    const content = this.#field?.value ?? '';
    const entries: Entry[] = [...collection.byDeletionCodes(content)];
    await importFrom(
      this.instrument,
      this.questionnaire,
      [{ name: '', content, mapping: collection.mapping }],
      new AbortController().signal,
      (batch) => {
        if (batch.kind === 'read') entries.push(...batch.incoming.filter((one): one is Entry => 'code' in one));
      },
    );
    this.asked = [];
    this.removed = undefined;
    if (collection.countKnown(entries) < 2) await this.#remove(entries);
    else {
      this.asked = entries;
      this.#focus.move('.none');
    }
  };

  async #remove(entries: readonly Entry[]): Promise<void> {
    const removed = this.collection.remove(entries);
    if (removed > 0) {
      if (this.#field) this.#field.value = '';
      await this.changed();
    }
    this.asked = [];
    this.removed = removed;
  }

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector<HTMLTextAreaElement>('#remove');
  }
}
