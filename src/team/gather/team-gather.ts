import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Collection } from '../../core/collection/collection.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { dayOf } from '../../core/format/day.js';
import { readCodes } from '../../core/reading/read-codes.js';
import type { Snapshot } from '../../core/team/snapshot.js';
import { FocusController } from '../../ui/focus-controller.js';
import { copyText } from '../../ui/copy-text.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { download } from '../../ui/download.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import type { CollectionStore, Kept } from '../../storage/collection-store.js';
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
  /** Ends when what was begun with the store is done. */
  #turn: Promise<unknown> = Promise.resolve();

  override focus(): void {
    this.#focus.move('[data-heading]');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.isKept = this.collection.heldBy.has('browser');
    void this.#inTurn(async () => {
      this.isKept = await this.store.has(this.collection.invitation.tag);
      // A file that was opened and the copy in this browser may each have what the other has not.
      if (!this.collection.heldBy.has('browser')) await this.#keepUp();
    });
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
        ><input type="checkbox" id="keep-here" .checked=${this.isKept} @click=${this.#onKeep} /><span
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

  /** Once it resolves, a change is kept where the collection is. */
  #changed(): Promise<void> {
    this.requestUpdate();
    return this.#inTurn(() => this.#keepUp());
  }

  async #begin(): Promise<void> {
    this.isKept = (await this.#write('begin')) === 'kept';
    if (!this.isKept) this.said = { ...this.said, kept: this.words.gather.keepTrouble };
  }

  async #stop(): Promise<void> {
    // What a device that refuses still has of it stays.
    await this.store.wipe(this.collection.invitation.tag);
    this.collection.heldBy.delete('browser');
    this.isKept = false;
  }

  async #keepUp(): Promise<void> {
    if (!this.isKept) return;
    const kept = await this.#write('update');
    this.isKept = kept === 'kept';
    // Deleted in another tab: it does not come back by itself.
    if (!this.isKept)
      this.said = { ...this.said, kept: kept === 'gone' ? this.words.gather.keepGone : this.words.gather.keepTrouble };
    this.requestUpdate();
  }

  async #onReleased(snapshot: Snapshot): Promise<void> {
    if (this.collection.release !== snapshot) {
      this.collection.release = snapshot;
      await this.#changed();
    }
    // Another tab released beside it: what cannot be followed is not shown.
    if (this.isConnected && this.collection.memories.length < 2) this.show(snapshot);
  }

  async #copy(text: string): Promise<void> {
    const { invite } = this.words;
    const copied = (await copyText(text)) ? invite.copied : invite.copyTrouble;
    this.said = { ...this.said, copied };
  }

  /** With what another tab, or this browser before, has of it. What cannot be read there is not overwritten. */
  async #write(how: 'begin' | 'update'): Promise<Kept> {
    const { collection } = this;
    let { heldBy } = collection;
    const kept = await this.store[how](collection.invitation.tag, (others) => {
      this.#merge(others);
      ({ heldBy } = collection);
      return collection.toJson();
    });
    if (kept === 'kept') heldBy.add('browser');
    return kept;
  }

  #merge(others: readonly unknown[]): void {
    for (const other of others) this.collection.merge(Collection.fromJson(this.instrument, other));
  }

  async #catchUp(): Promise<void> {
    try {
      this.#merge(await this.store.others(this.collection.invitation.tag));
    } catch {
      // What cannot be read there stays there.
    }
  }

  /** One step with the store after the other: each finds what the one before it left. */
  #inTurn(step: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(step);
    this.#turn = done;
    return done;
  }

  readonly #onSave = (): void => {
    const { team, wave } = this.collection.invitation;
    download(`${stemOf({ team, wave, day: dayOf(new Date()) })}-collection.json`, jsonOf(this.collection.toJson()));
    this.collection.heldBy.add('file');
    this.said = { ...this.said, kept: this.words.gather.saved };
  };

  readonly #onKeep = (event: Event): void => {
    const isWanted = (event.target as HTMLInputElement).checked;
    // The tick comes and goes with what is on the disk: somebody may switch off the computer right after.
    event.preventDefault();
    void this.#inTurn(() => (isWanted ? this.#begin() : this.#stop()));
  };

  readonly #onRemove = async (event: Event): Promise<void> => {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>('#remove');
    const found = [...readCodes(this.instrument, field?.value ?? '')].filter(
      (reading) => 'response' in reading && this.collection.remove(reading.response),
    );
    if (found.length > 0) {
      if (field) field.value = '';
      await this.#changed();
    }
    this.said = { ...this.said, removed: found.length > 0 ? this.words.gather.takenOut : this.words.gather.notRemoved };
  };

  readonly #onStay = (): void => {
    this.isClosing = false;
    this.#focus.move('button.close');
  };

  readonly #onClose = async (): Promise<void> => {
    await this.#turn;
    if (this.collection.heldBy.size > 0) {
      this.close();
      return;
    }
    this.isClosing = true;
    this.#focus.move('.closing button');
  };
}
