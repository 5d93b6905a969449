import { type TemplateResult, html, nothing } from 'lit';
import { type Invitation, MAX_IN_NAME, toInvitationCode } from '../../core/team/invitation.js';
import { qrOf, renderQr } from '../../ui/qr-view.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { linkWith } from '../../ui/link-page.js';

/** The invitation: link, QR code, and a text for a mail. */
export function renderInvite(
  { invite }: TeamMessages,
  invitation: Invitation,
  page: string,
  copied: string,
  copy: (text: string) => void,
): TemplateResult {
  const link = linkWith(page, 'leerscan-invitation', toInvitationCode(invitation));
  const code = qrOf(link);
  const text = invite.mailText(invitation.team, invitation.wave, invitation.reader, link);
  return html`<section class="card">
    <h3>${invite.title}</h3>
    <p>${invite.hint}</p>
    <div class="invite">
      ${code ? html`<div>${renderQr(code, invite.qr, invite.longLink)}</div>` : nothing}
      <div class="stack">
        <label>${invite.link}<input id="invitation" readonly .value=${link} /></label>
        ${code ? nothing : html`<p class="muted">${invite.longLink}</p>`}
        <div class="row">
          <button type="button" class="primary copy-link" @click=${() => copy(link)}>${invite.copy}</button>
        </div>
        <details>
          <summary>${invite.mail}</summary>
          <label
            ><span class="unseen">${invite.mail}</span><textarea id="mail" rows="9" readonly .value=${text}></textarea>
          </label>
          <button type="button" class="plain" @click=${() => copy(text)}>${invite.copyMail}</button>
        </details>
        <p role="status">${copied}</p>
      </div>
    </div>
  </section>`;
}

/** Where nobody was invited yet: who reads the codes has to be said first. */
export function renderInvitable({ invite, start }: TeamMessages, named: (reader: string) => void): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const reader = (new FormData(event.target as HTMLFormElement).get('reader') as string).trim();
    if (reader) named(reader);
  };
  return html`<section class="card invitable">
    <details>
      <summary>${invite.more}</summary>
      <form novalidate autocomplete="off" @submit=${onSubmit}>
        <label>${start.reader}<input id="reader" name="reader" maxlength=${MAX_IN_NAME} autocomplete="off" /></label>
        <div class="row"><button class="create">${start.create}</button></div>
      </form>
    </details>
  </section>`;
}
