import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Instrument, formOf, itemsOf } from '../../core/instrument/instrument.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import type { Invitation } from '../../core/team/invitation.js';
import { createResponse } from '../../core/response/create-response.js';
import type { Response } from '../../core/response/response.js';
import { toShareCode } from '../../core/share-code/share-code.js';
import { prepareResult } from '../../elements/result/result-tags.js';
import { FocusController } from '../../ui/focus-controller.js';
import { mailTo } from '../mail-to.js';
import { copyText } from '../../ui/copy-text.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { download } from '../../ui/download.js';
import { minutesFor } from '../../core/response/page.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { emit } from '../../events.js';
import type { LeerscanEvents } from '../../events.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { jsonFile } from '../../ui/saved-file.js';
import { screenStyles } from '../team.styles.js';

/** Whoever is invited: first who will read it, then the scan and their own result, then handing over, or not. */
export class TeamInvited extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, screenStyles];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) instrument!: Instrument;
  /** As it came from outside; undefined when it is built in. */
  @property({ attribute: false }) written: unknown;
  /** The version that is asked, where it is not the one now. */
  @property({ attribute: false }) earlier: OpenedInstrument | undefined;
  @property({ attribute: false }) instrumentId = '';
  @property({ attribute: false }) invitation!: Invitation;
  @property({ attribute: false }) shareUrl = '';
  /** Of the screens. */
  @property({ attribute: false }) language = '';

  @state() private hasBegun = false;
  /** What goes out: with the tag of this invitation, and without the facts when the person wants that. */
  @state() private handed: Response | undefined;
  @state() private said = '';

  /** As it was filled in. */
  #response: Response | undefined;
  readonly #focus = new FocusController(this, 'leerscan-scan');

  override focus(): void {
    this.#focus.move('[data-heading]');
  }

  override render(): TemplateResult {
    const { invited } = this.words;
    const { team, wave, reader } = this.invitation;
    const form = formOf(this.instrument, this.invitation.form);
    const items = itemsOf(this.instrument, form).length;
    if (!this.hasBegun) {
      return html`<div class="screen">
        <div class="stack">
          <h2 tabindex="-1" data-heading>${invited.title(team)}</h2>
          <p class="muted">${wave}</p>
          <p class="lead">${invited.lead(items, minutesFor(items))}</p>
          <div class="note">
            <p><strong>${invited.confidential}</strong></p>
            <p>${invited.before(reader)}</p>
          </div>
          <div class="row">
            <button type="button" class="primary begin" @click=${this.#onBegin}>${invited.begin}</button>
          </div>
        </div>
      </div>`;
    }
    if (this.handed) return this.#renderHand(this.handed);
    return html`<div class="screen">
      <leerscan-scan
        no-intro
        no-result
        .instrument=${this.instrumentId}
        .definition=${this.written}
        .opened=${this.earlier}
        .form=${form}
        @leerscan-complete=${this.#onComplete}
      ></leerscan-scan>
    </div>`;
  }

  /** First what others wait for, then what the person sees of it: there is one code, and every link holds it. */
  #renderHand(handed: Response): TemplateResult {
    const { invited } = this.words;
    const { team, wave, reader } = this.invitation;
    const code = toShareCode(this.instrument, handed);
    const text = invited.message(team, wave, code);
    const canShare = 'share' in navigator;
    return html`<div class="screen">
      <section class="card hand" aria-labelledby="hand">
        <h2 id="hand" tabindex="-1" data-heading>${invited.handTitle(reader)}</h2>
        <p>${invited.done} ${invited.read(reader)}</p>
        <label class="tick"
          ><input type="checkbox" id="bare" aria-describedby="bare-hint" @change=${this.#onBare} /><span
            >${invited.leaveOut}</span
          ></label
        >
        <label>${invited.code}<input id="code" class="code" readonly .value=${code} /></label>
        <div class="row">
          ${canShare ? html`<button type="button" class="primary share" @click=${() => void this.#share(text)}>${invited.share}</button>` : nothing}<button
            type="button"
            class=${canShare ? 'copy' : 'primary copy'}
            @click=${() => void this.#copy(code)}
          >
            ${invited.copy}</button
          ><a class="button mail" href=${mailTo(invited.subject(team), text)} @click=${() => this.#took('link')}
            >${invited.mail}</a
          ><button type="button" class="download" @click=${() => this.#download(handed)}>${invited.download}</button>
        </div>
        <p aria-live="polite">${this.said}</p>
        <p id="bare-hint" class="muted">${invited.leaveOutHint}</p>
        <details>
          <summary>${invited.more}</summary>
          <p>${invited.twice}</p>
          <p>${invited.change}</p>
        </details>
      </section>
      <leerscan-result .instrument=${this.instrument} .response=${handed} .shareUrl=${this.shareUrl}></leerscan-result>
    </div>`;
  }

  #hand({ isBare }: { readonly isBare: boolean }): void {
    if (!this.#response) return;
    this.handed = createResponse({
      ...this.#response,
      instrument: this.instrument,
      wave: this.invitation.tag,
      respondent: isBare ? {} : this.#response.respondent,
    });
  }

  async #share(text: string): Promise<void> {
    try {
      await navigator.share({ text });
      this.#took('link');
    } catch {
      // Whoever closed the device's own window knows that; the other ways are beside it.
    }
  }

  async #copy(text: string): Promise<void> {
    const { invite, invited } = this.words;
    this.said = (await copyText(text)) ? invited.copied(this.invitation.reader) : invite.copyTrouble;
    this.#took('link');
  }

  #download(response: Response): void {
    download(`leerscan-${response.id}.json`, jsonFile({ format: 'leerscan-response', response }));
    this.#took('json');
  }

  #took(as: 'link' | 'json'): void {
    emit(this, 'leerscan-export', { as });
  }

  readonly #onBare = ({ target }: Event): void => {
    this.#hand({ isBare: (target as HTMLInputElement).checked });
    // What was copied is another code now.
    this.said = '';
  };

  readonly #onBegin = (): void => {
    this.hasBegun = true;
    void prepareResult(this.language);
    this.#focus.moveInto();
  };

  readonly #onComplete = ({ detail }: CustomEvent<LeerscanEvents['leerscan-complete']>): void => {
    this.#response = detail.response;
    this.#hand({ isBare: false });
    this.#focus.move('#hand');
  };
}
