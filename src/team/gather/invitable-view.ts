import { type TemplateResult, html } from 'lit';
import { MAX_IN_NAME } from '../../core/team/invitation.js';
import type { TeamMessages } from '../../i18n/nl-team.js';

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
