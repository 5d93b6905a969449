import { type TemplateResult, html, nothing } from 'lit';
import { teamRecommendationsOf } from '../../core/team/team-steps.js';
import { renderStepCard } from '../../elements/result/step-view.js';
import { type ReportView, byAgreement, fewText, groupText, roundOf, teamReasons, titleOf } from './report-words.js';
import { reportHeadline } from './report-headline.js';
import { longDay } from '../../ui/long-date.js';

export function renderReportHeadline(view: ReportView): TemplateResult {
  const { snapshot, team } = view;
  const { headline, hint, change } = reportHeadline(view);
  return html`<div class="headline" part="headline">
    <p class="kicker">${roundOf(snapshot)} · ${team.report.provisional(longDay(snapshot.day, view.language))}</p>
    <h2 tabindex="-1" data-heading>${headline}</h2>
    <p class="lead">${hint}</p>
    ${change ? html`<p class="lead">${change}</p>` : nothing}
  </div>`;
}

/** Who answered: roles, never people. */
export function renderWho(view: ReportView): TemplateResult {
  const { who, privacy } = view.team.report;
  const { respondents, breakdown } = view.snapshot.result;
  return html`<section aria-labelledby="who" part="who">
    <h2 id="who">${who.title}</h2>
    <p>${respondents.n === null ? fewText(view) : who.count(respondents.n, view.snapshot.invited)}</p>
    ${respondents.withdrawn > 0 ? html`<p data-withdrawn>${who.withdrawn(respondents.withdrawn)}</p>` : nothing}
    ${
      respondents.groups.length > 0
        ? html`<ul class="people">
            ${respondents.groups.map(({ group, n }) => html`<li>${groupText(view, group)}: <strong>${n}</strong></li>`)}
          </ul>`
        : nothing
    }
    ${breakdown === null ? nothing : html`<p class="muted">${who.hidden}</p>`}
    <p class="muted">${privacy}</p>
  </section>`;
}

/** Before any average: where the group agrees. */
export function renderAgreement(view: ReportView): TemplateResult {
  const { agreement } = view.team.report;
  const lists = byAgreement(view.snapshot.result.dimensions);
  const list = (is: keyof typeof lists): TemplateResult | typeof nothing =>
    lists[is].length === 0
      ? nothing
      : html`<div class=${is}>
          <h3>${agreement[is]}</h3>
          <ul>
            ${lists[is].map((dimension) => html`<li>${titleOf(view, dimension)}</li>`)}
          </ul>
        </div>`;
  return html`<section aria-labelledby="agreement" part="agreement">
    <h2 id="agreement">${agreement.title}</h2>
    <div class="agreements">${list('differ')} ${list('agree')} ${list('unknown')}</div>
  </section>`;
}

export function renderTeamSteps(view: ReportView): TemplateResult | typeof nothing {
  if (view.instrument.steps.length === 0) return nothing;
  const steps = teamRecommendationsOf(view.instrument, view.snapshot.result);
  const { title, none } = view.team.report.steps;
  return html`<section aria-labelledby="steps" part="steps">
    <h2 id="steps">${title}</h2>
    ${
      steps.length === 0
        ? html`<p>${none}</p>`
        : html`<ol class="steps">
            ${steps.map((one, index) => renderStepCard(view, one.step, index + 1, teamReasons(view, one)))}
          </ol>`
    }
  </section>`;
}
