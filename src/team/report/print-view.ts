import { type LitElement, type TemplateResult, html, nothing } from 'lit';
import { teamRecommendationsOf } from '../../core/team/team-steps.js';
import { textOf } from '../../core/instrument/text.js';
import { type Paper, printInFrame } from '../../ui/print-frame.js';
import { layOutOnPaper, profileClass } from '../../elements/result/print-view.js';
import { renderMeaning } from '../../elements/result/profile-view.js';
import { renderRadarSvg } from '../../elements/result/radar-view.js';
import { renderPrintedStep } from '../../elements/result/step-view.js';
import { emit } from '../../events.js';
import { type GuideView, renderGuide } from './guide-view.js';
import { renderChange } from './change-view.js';
import { renderAnnex, renderBenchmark } from './comparison-view.js';
import { reportPrintStyles } from './print-view.styles.js';
import { renderGroups } from './groups-view.js';
import { renderTeamItems } from './items-view.js';
import { renderAgreement, renderReportHeadline, renderWho } from './report-view.js';
import { namedLevels, renderOrder, renderTeamBar, renderTeamTable, teamRadarOf } from './team-profile-view.js';
import { type ReportView, roundOf, teamReasons } from './report-words.js';

/**
 * Opens the browser's print window with the whole report on A4; `language` is that of the screens. The annex comes
 * along when it is asked for.
 */
export function printReport(host: LitElement, view: ReportView, language: string, hasAnnex: boolean): Promise<boolean> {
  return printSheets(
    host,
    (page) => renderReportSheets({ ...view, own: undefined }, page, hasAnnex),
    `${view.team.report.title} ${view.snapshot.team}`,
    language,
  );
}

/** The same with the conversation guide alone, for who leads it. */
export function printGuide(host: LitElement, view: GuideView, language: string): Promise<boolean> {
  return printSheets(host, () => renderGuidePrint(view), `${view.team.guide.title} ${view.snapshot.team}`, language);
}

async function printSheets(
  host: LitElement,
  content: Paper['content'],
  title: string,
  language: string,
): Promise<boolean> {
  const hasOpened = await printInFrame(host.renderRoot as ShadowRoot, {
    content,
    styles: reportPrintStyles,
    title,
    language,
    screen: host.renderRoot.firstElementChild,
  });
  if (hasOpened) emit(host, 'leerscan-export', { as: 'print' });
  return hasOpened;
}

function renderGuidePrint(view: GuideView): TemplateResult {
  return html`<main>
    <section class="headline">
      <p class="muted">${roundOf(view.snapshot)}</p>
      <h2>${view.team.guide.title}</h2>
      ${renderGuide(view)}
    </section>
  </main>`;
}

/**
 * The report on A4: the picture; what it means and the steps; the guide; statements and figures behind it. Without
 * groups or a comparison these are four sheets.
 */
export function renderReportSheets(view: ReportView, page: Document, hasAnnex: boolean): TemplateResult {
  const { team, snapshot } = view;
  const radar = teamRadarOf(view);
  const layout = radar && layOutOnPaper(page, radar.names);
  const steps = teamRecommendationsOf(view.instrument, snapshot.result);
  return html`<main>
    <section class="cover">
      ${renderReportHeadline(view)} ${renderWho(view)} ${renderAgreement(view)}
      <div class="picture">
        <h2>${team.report.profile.title}</h2>
        <p class="small">
          ${team.report.profile.explain} ${view.instrument.levels.length > 0 ? team.report.conventions : nothing}
        </p>
        <div class=${profileClass(snapshot.result.dimensions.length)}>
          ${layout ? renderRadarSvg(layout, radar.shapes) : nothing}
          <div class="bars">
            <ul>
              ${snapshot.result.dimensions.map((one) => renderTeamBar(view, one, layout))}
            </ul>
          </div>
        </div>
        ${renderOrder(view)}
      </div>
      ${renderTeamTable(view)}
    </section>
    ${renderMeaning(view, namedLevels(view), true)} ${renderBenchmark(view)} ${renderChange(view)}
    ${renderGroups(view, true)}
    ${
      steps.length > 0
        ? html`<section>
            <h2>${team.report.steps.title}</h2>
            <ol class="steps">
              ${steps.map((one) => renderPrintedStep(view, one.step, teamReasons(view, one)))}
            </ol>
          </section>`
        : nothing
    }
    <section class="fresh">
      <h2>${team.guide.title}</h2>
      ${renderGuide(view)}
    </section>
    <section class="fresh annexes">
      ${renderTeamItems(view, true)} ${hasAnnex ? renderAnnex(view, true) : nothing}
      <p class="small">${view.words.provenance} ${textOf(view.instrument.provenance, view.language)}</p>
    </section>
  </main>`;
}
