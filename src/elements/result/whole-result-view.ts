import { type TemplateResult, html, nothing } from 'lit';
import { textOf } from '../../core/instrument/text.js';
import { register } from '../../register.js';
import { langOf } from '../../ui/lang-of.js';
import { LeerscanProfile } from './leerscan-profile.js';
import { type TakeAlongState, renderTakeAlong } from './take-along-view.js';
import { renderAnswers, renderHeadline, renderSteps, renderTalk, renderTeam } from './result-view.js';
import type { ResultView } from './result-words.js';

export { printInFrame } from '../../ui/print-frame.js';
export { renderPrint } from './print-view.js';
export { printStyles } from './print-view.styles.js';
export { resultStyles } from './leerscan-result.styles.js';
export { download } from '../../ui/download.js';
export { shareLink } from '../../ui/share-link.js';

register({ 'leerscan-profile': LeerscanProfile });

/** The whole result, what to do first. One module, so that it comes in one chunk. */
export function renderResult(
  view: ResultView,
  take: TakeAlongState | undefined,
  teamUrl: string,
  pageLanguage: string,
): TemplateResult {
  return html`${renderHeadline(view)} ${renderSteps(view)}
    <section aria-labelledby="profile">
      <h2 id="profile">${view.words.profile.title}</h2>
      <leerscan-profile
        lang=${pageLanguage}
        exportparts="profile, radar, bars"
        .instrument=${view.instrument}
        .response=${view.response}
        .result=${view.result}
      ></leerscan-profile>
    </section>
    ${renderTalk(view)} ${teamUrl ? renderTeam(view, teamUrl) : nothing}
    <section>${renderAnswers(view)}</section>
    ${take ? renderTakeAlong(view, take) : nothing}
    <div class="muted">
      <p>${view.words.provenance}</p>
      <p lang=${langOf(view.language)}>${textOf(view.instrument.provenance, view.language)}</p>
    </div>`;
}
