import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isMoment } from '../../core/format/moment.js';
import { dayOf } from '../../core/format/day.js';
import { type Invitation, toInvitationCode } from '../../core/team/invitation.js';
import { controls } from '../../ui/controls.styles.js';
import { copyText } from '../../ui/copy-text.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { linkWith } from '../../ui/link-page.js';
import { longDay } from '../../ui/long-date.js';
import { mailTo } from '../mail-to.js';
import { qrOf, renderQr } from '../../ui/qr-view.js';
import { tokens } from '../../ui/tokens.styles.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { screenStyles } from '../team.styles.js';

/** The invitation: link, QR code, and a mail with its subject and the day to answer by. */
export class TeamInvite extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, screenStyles];

  @property({ attribute: false }) words!: TeamMessages;
  @property({ attribute: false }) invitation!: Invitation;
  /** The page that invitations open. */
  @property({ attribute: false }) page = '';
  /** Of the screens. */
  @property({ attribute: false }) language = '';

  /** The day to answer by, as `2026-11-23`; empty while nobody chose one. */
  @state() private until = '';
  @state() private copied = '';

  override render(): TemplateResult {
    const { invite } = this.words;
    const link = linkWith(this.page, 'leerscan-invitation', toInvitationCode(this.invitation));
    const code = qrOf(link);
    return html`<section class="card">
      <h3>${invite.title}</h3>
      <p>${invite.hint}</p>
      <div class="invite">
        ${code ? html`<div>${renderQr(code, invite.qr, invite.longLink)}</div>` : nothing}
        <div class="stack">
          <label>${invite.link}<input id="invitation" readonly .value=${link} /></label>
          ${code ? nothing : html`<p class="muted">${invite.longLink}</p>`}
          <div class="row">
            <button type="button" class="primary copy-link" @click=${() => void this.#copy(link)}>
              ${invite.copy}
            </button>
          </div>
        </div>
      </div>
      <details>
        <summary>${invite.mail}</summary>
        ${this.#renderMail(link)}
      </details>
      <p aria-live="polite">${this.copied}</p>
    </section>`;
  }

  #renderMail(link: string): TemplateResult {
    const { invite } = this.words;
    const { team, wave, reader } = this.invitation;
    const subject = invite.subject(team);
    const until = this.until && longDay(this.until, this.language);
    const text = invite.mailText(team, wave, reader, link, until);
    return html`<div class="stack mail">
      <label
        >${invite.until}<input
          id="until"
          type="date"
          min=${dayOf(new Date())}
          .value=${this.until}
          @input=${this.#onUntil}
      /></label>
      <label>${invite.subjectLabel}<input id="subject" readonly .value=${subject} /></label>
      <label>${invite.text}<textarea id="mail" rows="12" readonly .value=${text}></textarea></label>
      <div class="row">
        <a class="button open-mail" href=${mailTo(subject, text)}>${invite.openMail}</a
        ><button type="button" class="plain" @click=${() => void this.#copy(text)}>${invite.copyMail}</button>
      </div>
    </div>`;
  }

  async #copy(text: string): Promise<void> {
    const { invite } = this.words;
    this.copied = (await copyText(text)) ? invite.copied : invite.copyTrouble;
  }

  readonly #onUntil = ({ target }: Event): void => {
    const day = (target as HTMLInputElement).value;
    // Where the field is plain text, a half-typed day is none yet.
    this.until = isMoment('date', day) ? day : '';
  };
}
