import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Collection } from '../../core/collection/collection.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { dayOf } from '../../core/format/day.js';
import type { Snapshot } from '../../core/team/snapshot.js';
import { FocusController } from '../../ui/focus-controller.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { download } from '../../ui/download.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { loadResultMessages } from '../../i18n/messages.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import type { CollectionStore } from '../../storage/collection-store.js';
import type { Questionnaire } from '../worker/worker-messages.js';
import { fileName } from '../team-file.js';
import { jsonFile } from '../../ui/saved-file.js';
import { CollectionKeeper } from './collection-keeper.js';
import { renderInvitable } from './invitable-view.js';
import { longDay } from '../../ui/long-date.js';
import { pause } from '../../ui/pause.js';
import { screenStyles } from '../team.styles.js';

/** A collection under way: the invitation, what came in, and the way to the report. */
export class TeamGather extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, screenStyles];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) instrument!: Instrument;
  @property({ attribute: false }) questionnaire!: Questionnaire;
  @property({ attribute: false }) collection!: Collection;
  /** Answers that it begins with. */
  @property({ attribute: false }) files: readonly File[] = [];
  @property({ attribute: false }) shareUrl = '';
  @property({ attribute: false }) source = '';
  @property({ attribute: false }) store!: CollectionStore;
  @property({ attribute: false }) show: (snapshot: Snapshot) => void = () => undefined;
  @property({ attribute: false }) close: () => void = () => undefined;

  @state() private isClosing = false;
  readonly #focus = new FocusController(this);
  readonly #keeper = new CollectionKeeper(this);
  /** Nobody was invited at first: what is needed then comes first. */
  #beganWithFiles = false;

  override focus(): void {
    this.#focus.move('[data-heading]');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#beganWithFiles = this.collection.invitation.reader === '';
    // Of the report only its words are not here yet: a site may be updated before it is made.
    void pause().then(() => loadResultMessages(this.questionnaire.language).catch(() => undefined));
  }

  override render(): TemplateResult {
    const { gather } = this.words;
    const { invitation, size, invited, last } = this.collection;
    return html`<div class="screen">
      <div class="stack">
        <h2 tabindex="-1" data-heading>${invitation.team} · ${invitation.wave}</h2>
        <p>
          <span class="count">${size === 0 && !invited ? gather.none : gather.count(size, invited)}</span
          >${last ? html` <span class="muted">${gather.last(longDay(last, this.questionnaire.language))}</span>` : nothing}
        </p>
      </div>
      ${this.collection.unread > 0 ? html`<p class="note">${gather.unread(this.collection.unread)}</p>` : nothing}
      ${invited ? html`<div class="meter" aria-hidden="true"><b .style=${`inline-size: ${Math.min(100, (100 * size) / invited)}%`}></b></div>` : nothing}
      <div class="cards">
        ${
          this.#beganWithFiles
            ? html`${this.#renderIntake()} ${this.#renderRelease()} ${this.#renderKeep()} ${this.#renderInvite()}`
            : html`${this.#renderInvite()} ${this.#renderKeep()} ${this.#renderIntake()} ${this.#renderRelease()}`
        }
        ${
          size > 0
            ? html`<leerscan-team-remove
                .words=${this.words}
                .instrument=${this.instrument}
                .questionnaire=${this.questionnaire}
                .collection=${this.collection}
                .changed=${() => this.#changed()}
              ></leerscan-team-remove>`
            : nothing
        }
      </div>
      ${
        this.isClosing
          ? html`<div class="note closing" role="alert">
              <p>${this.#beganWithFiles ? gather.closeAnswers : gather.closeQuestion}</p>
              <div class="row">
                <button type="button" class="leave" @click=${() => this.close()}>${gather.closeYes}</button
                ><button type="button" class="primary" @click=${this.#onStay}>${gather.closeNo}</button>
              </div>
            </div>`
          : html`<div class="row">
              <button type="button" class="plain close" @click=${this.#onClose}>${gather.close}</button>
            </div>`
      }
    </div>`;
  }

  #renderInvite(): TemplateResult {
    const { invitation } = this.collection;
    return invitation.reader === ''
      ? renderInvitable(this.words, (reader) => this.#invite(reader))
      : html`<leerscan-team-invite
          .words=${this.words}
          .invitation=${invitation}
          .page=${this.shareUrl}
          .language=${this.questionnaire.language}
        ></leerscan-team-invite>`;
  }

  #renderIntake(): TemplateResult {
    return html`<leerscan-team-intake
      .words=${this.words}
      .instrument=${this.instrument}
      .questionnaire=${this.questionnaire}
      .collection=${this.collection}
      .hasAnswers=${this.#beganWithFiles}
      .files=${this.files}
      .source=${this.source}
      .changed=${() => this.#changed()}
    ></leerscan-team-intake>`;
  }

  #renderRelease(): TemplateResult {
    return html`<leerscan-team-release
      .words=${this.words}
      .instrument=${this.instrument}
      .questionnaire=${this.questionnaire}
      .collection=${this.collection}
      .size=${this.collection.size}
      .catchUp=${() => this.#keeper.catchUp()}
      .released=${(snapshot: Snapshot) => this.#onReleased(snapshot)}
    ></leerscan-team-release>`;
  }

  #renderKeep(): TemplateResult {
    const { gather } = this.words;
    return html`<section class="card keep">
      <h3>${gather.keepTitle}</h3>
      <p>${this.#beganWithFiles ? gather.keepAnswers : gather.keepHint}</p>
      <div class="row"><button type="button" class="save" @click=${this.#onSave}>${gather.save}</button></div>
      <label class="tick"
        ><input type="checkbox" id="keep-here" .checked=${this.#keeper.isKept} @click=${this.#onKeep} /><span
          >${gather.keepHere}. <span class="muted">${gather.keepHereHint}</span></span
        ></label
      >
      <p aria-live="polite">${this.#keeper.said ? gather[this.#keeper.said] : nothing}</p>
    </section>`;
  }

  /** Once it resolves, a change is kept where the collection is. */
  #changed(): Promise<void> {
    this.requestUpdate();
    return this.#keeper.keepUp();
  }

  #invite(reader: string): void {
    this.collection.readBy(reader);
    void this.#changed();
    this.#focus.move('#invitation');
  }

  async #onReleased(snapshot: Snapshot): Promise<void> {
    if (this.collection.release !== snapshot) {
      this.collection.release = snapshot;
      await this.#changed();
    }
    // Another tab released beside it: what cannot be followed is not shown.
    if (this.isConnected && this.collection.memories.length < 2) this.show(snapshot);
  }

  readonly #onSave = (): void => {
    const now = new Date();
    const clock = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join('');
    const { invitation } = this.collection;
    download(
      fileName(invitation, this.words.gather.fileName, `${dayOf(now)}-${clock}`, 'json'),
      jsonFile(this.collection.toJson()),
    );
    this.collection.heldBy.add('file');
    this.#keeper.say('saved');
  };

  readonly #onKeep = (event: Event): void => {
    const isWanted = (event.target as HTMLInputElement).checked;
    // The tick comes and goes with what is on the disk: somebody may switch off the computer right after.
    event.preventDefault();
    void (isWanted ? this.#keeper.begin() : this.#keeper.stop());
  };

  readonly #onStay = (): void => {
    this.isClosing = false;
    this.#focus.move('button.close');
  };

  readonly #onClose = async (): Promise<void> => {
    await this.#keeper.settled();
    if (this.collection.heldBy.size > 0) {
      this.close();
      return;
    }
    this.isClosing = true;
    this.#focus.move('.closing button');
  };
}
