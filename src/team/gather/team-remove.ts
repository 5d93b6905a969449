import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Collection } from '../../core/collection/collection.js';
import type { Entry } from '../../core/collection/incoming.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { controls } from '../../ui/controls.styles.js';
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

  @state() private hasFound: boolean | undefined;

  override render(): TemplateResult {
    const { gather } = this.words;
    return html`<section class="card">
      <h3>${gather.removeTitle}</h3>
      <p>${gather.removeHint}</p>
      <p>${gather.removeReport}</p>
      <form novalidate autocomplete="off" @submit=${this.#onRemove}>
        <label>${gather.code}<textarea id="remove" rows="3" autocomplete="off" spellcheck="false"></textarea></label>
        <div class="row"><button class="remove">${gather.remove}</button></div>
        <p class="removed" role="status">
          ${this.hasFound === undefined ? nothing : this.hasFound ? gather.takenOut : gather.notRemoved}
        </p>
      </form>
    </section>`;
  }

  readonly #onRemove = async (event: Event): Promise<void> => {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#remove');
    const { collection } = this;
    const given = [{ name: '', content: field?.value ?? '', mapping: collection.mapping }];
    const entries: Entry[] = [];
    await importFrom(this.instrument, this.questionnaire, given, new AbortController().signal, (batch) => {
      if (batch.kind === 'read') entries.push(...batch.incoming.filter((one): one is Entry => 'code' in one));
    });
    const removed = entries.filter((one) => collection.remove(one));
    if (removed.length > 0) {
      if (field) field.value = '';
      await this.changed();
    }
    this.hasFound = removed.length > 0;
  };
}
