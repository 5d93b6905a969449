import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Collection } from '../../core/collection/collection.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { dayOf } from '../../core/format/day.js';
import { readCodes } from '../../core/collection/read-codes.js';
import type { Snapshot } from '../../core/team/snapshot.js';
import { FocusController } from '../../ui/focus-controller.js';
import { copyText } from '../../ui/copy-text.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { download } from '../../ui/download.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import type { CollectionStore } from '../../storage/collection-store.js';
import type { Questionnaire } from '../worker/worker-messages.js';
import { jsonOf, stemOf } from '../team-file.js';
import { renderInvite } from './invite-view.js';
import { longDay } from '../../ui/long-date.js';
import { screenStyles } from '../team.styles.js';

/** A collection under way: the invitation, what came in, and the way to the report. */
export class TeamGather extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, screenStyles];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) instrument!: Instrument;
  @property({ attribute: false }) questionnaire!: Questionnaire;
  @property({ attribute: false }) collection!: Collection;
  @property({ attribute: false }) shareUrl = '';
  @property({ attribute: false }) source = '';
  @property({ attribute: false }) store!: CollectionStore;
  @property({ attribute: false }) show: (snapshot: Snapshot) => void = () => undefined;
  @property({ attribute: false }) close: () => void = () => undefined;

  @state() private isKept = false;
  @state() private isClosing = false;
  @state() private said: Readonly<Record<string, string>> = {};
  readonly #focus = new FocusController(this);

  override focus(): void {
    this.#focus.move('[data-heading]');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.isKept = this.store.tags().includes(this.collection.invitation.tag);
    // A file that was opened and the copy in this browser may each have what the other has not.
    if (this.isKept && !this.collection.heldBy.has('browser')) this.#changed();
  }

  override render(): TemplateResult {
    const { gather } = this.words;
    const { invitation, size, invited, last } = this.collection;
    return html`<div class="screen">
      <header class="stack">
        <h2 tabindex="-1" data-heading>${invitation.team} · ${invitation.wave}</h2>
        <p>
          <span class="count">${size === 0 && !invited ? gather.none : gather.count(size, invited)}</span
          >${last ? html` <span class="muted">${gather.last(longDay(last, this.questionnaire.language))}</span>` : nothing}
        </p>
      </header>
      ${this.collection.unread > 0 ? html`<p class="note">${gather.unread(this.collection.unread)}</p>` : nothing}
      ${invited ? html`<div class="meter" aria-hidden="true"><b .style=${`inline-size: ${Math.min(100, (100 * size) / invited)}%`}></b></div>` : nothing}
      <div class="cards">
        ${renderInvite(this.words, invitation, this.shareUrl, this.said['copied'] ?? '', (text) => void this.#copy(text))}
        ${this.#renderKeep()}
        <leerscan-team-intake
          .words=${this.words}
          .instrument=${this.instrument}
          .questionnaire=${this.questionnaire}
          .collection=${this.collection}
          .source=${this.source}
          .changed=${() => this.#changed()}
        ></leerscan-team-intake>
        <leerscan-team-release
          .words=${this.words}
          .instrument=${this.instrument}
          .questionnaire=${this.questionnaire}
          .collection=${this.collection}
          .size=${size}
          .catchUp=${() => this.#catchUp()}
          .released=${(snapshot: Snapshot) => this.#onReleased(snapshot)}
        ></leerscan-team-release>
        ${size > 0 ? this.#renderRemove() : nothing}
      </div>
      ${
        this.isClosing
          ? html`<div class="note closing" role="alert">
              <p>${gather.closeQuestion}</p>
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

  #renderKeep(): TemplateResult {
    const { gather } = this.words;
    return html`<section class="card keep">
      <h3>${gather.keepTitle}</h3>
      <p>${gather.keepHint}</p>
      <div class="row"><button type="button" class="save" @click=${this.#onSave}>${gather.save}</button></div>
      <label class="tick"
        ><input type="checkbox" id="keep-here" .checked=${this.isKept} @change=${this.#onKeep} /><span
          >${gather.keepHere}. <span class="muted">${gather.keepHereHint}</span></span
        ></label
      >
      <p role="status">${this.said['kept'] ?? nothing}</p>
    </section>`;
  }

  #renderRemove(): TemplateResult {
    const { gather } = this.words;
    return html`<section class="card">
      <h3>${gather.removeTitle}</h3>
      <p>${gather.removeHint}</p>
      <p>${gather.removeReport}</p>
      <form novalidate autocomplete="off" @submit=${this.#onRemove}>
        <label>${gather.code}<input id="remove" autocomplete="off" spellcheck="false" /></label>
        <div class="row"><button class="remove">${gather.remove}</button></div>
        <p role="status">${this.said['removed'] ?? nothing}</p>
      </form>
    </section>`;
  }

  #changed(): void {
    if (this.isKept) {
      // Deleted in another tab: it does not come back by itself.
      const isGone = !this.store.tags().includes(this.collection.invitation.tag);
      this.isKept = !isGone && this.#keep();
      if (!this.isKept)
        this.said = { ...this.said, kept: isGone ? this.words.gather.keepGone : this.words.gather.keepTrouble };
    }
    this.requestUpdate();
  }

  #onReleased(snapshot: Snapshot): void {
    if (this.collection.release !== snapshot) {
      this.collection.release = snapshot;
      this.#changed();
    }
    // Another tab released beside it: what cannot be followed is not shown.
    if (this.collection.memories.length < 2) this.show(snapshot);
  }

  async #copy(text: string): Promise<void> {
    const { invite } = this.words;
    const copied = (await copyText(text)) ? invite.copied : invite.copyTrouble;
    this.said = { ...this.said, copied };
  }

  /** With what another tab, or this browser before, has of it. What cannot be read there is not overwritten. */
  #keep(): boolean {
    const isDone = this.#catchUp() && this.store.write(this.collection.invitation.tag, this.collection.toJson());
    if (isDone) this.collection.heldBy.add('browser');
    return isDone;
  }

  #catchUp(): boolean {
    const kept = this.store.written(this.collection.invitation.tag);
    try {
      if (kept !== undefined) this.collection.merge(Collection.fromJson(this.instrument, kept));
      return true;
    } catch {
      return false;
    }
  }

  readonly #onSave = (): void => {
    const { team, wave } = this.collection.invitation;
    download(`${stemOf({ team, wave, day: dayOf(new Date()) })}-collection.json`, jsonOf(this.collection.toJson()));
    this.collection.heldBy.add('file');
    this.said = { ...this.said, kept: this.words.gather.saved };
  };

  readonly #onKeep = ({ target }: Event): void => {
    const isWanted = (target as HTMLInputElement).checked;
    this.isKept = isWanted && this.#keep();
    // What a full device still has of it stays.
    if (!isWanted) {
      this.store.wipe(this.collection.invitation.tag);
      this.collection.heldBy.delete('browser');
    }
    if (this.isKept !== isWanted) {
      (target as HTMLInputElement).checked = this.isKept;
      this.said = { ...this.said, kept: this.words.gather.keepTrouble };
    }
  };

  readonly #onRemove = (event: Event): void => {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>('#remove');
    const found = Array.from(readCodes(this.instrument, field?.value ?? '')).filter(
      (reading) => 'response' in reading && this.collection.remove(reading.response),
    );
    this.said = { ...this.said, removed: found.length > 0 ? this.words.gather.takenOut : this.words.gather.notRemoved };
    if (found.length === 0) return;
    if (field) field.value = '';
    this.#changed();
  };

  readonly #onStay = (): void => {
    this.isClosing = false;
    this.#focus.move('button.close');
  };

  readonly #onClose = (): void => {
    if (this.collection.heldBy.size > 0) return this.close();
    this.isClosing = true;
    this.#focus.move('.closing button');
  };
}
