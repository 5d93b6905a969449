import { type TemplateResult, html, nothing } from 'lit';
import type { Distribution } from '../../core/team/disclosure.js';
import { levelOf, scoreResponse } from '../../core/result/score.js';
import { MIN_SCORED } from '../../core/result/result.js';
import { teamRecommendationsOf } from '../../core/team/team-steps.js';
import type { TeamDimension, TeamScore } from '../../core/team/team-figures.js';
import { textOf } from '../../core/instrument/text.js';
import { shadeOf } from '../../elements/result/level-shade.js';
import { type RadarShapes, renderRadarSvg } from '../../elements/result/radar-svg.js';
import { shortName } from '../../elements/result/result-words.js';
import { renderStepCard } from '../../elements/result/step-view.js';
import {
  type ReportView,
  byAgreement,
  fewText,
  groupText,
  levelText,
  reportHeadline,
  roundOf,
  scoreRange,
  scoreText,
  teamReasons,
  titleOf,
} from './report-words.js';
import { longDay } from '../../ui/long-date.js';

export function renderReportHeadline(view: ReportView): TemplateResult {
  const { snapshot, team } = view;
  const { headline, hint } = reportHeadline(view);
  return html`<header class="headline" part="headline">
    <p class="kicker">${roundOf(snapshot)} · ${team.report.provisional(longDay(snapshot.day, view.language))}</p>
    <h2 tabindex="-1" data-heading>${headline}</h2>
    <p class="lead">${hint}</p>
  </header>`;
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

export function renderTeamProfile(view: ReportView): TemplateResult {
  const { profile, conventions } = view.team.report;
  const { dimensions } = view.snapshot.result;
  const shapes = teamRadarOf(view);
  return html`<section aria-labelledby="profile" part="profile">
    <h2 id="profile">${profile.title}</h2>
    <div class="profile">
      ${
        shapes
          ? html`<figure class="radar-figure" part="radar">
              <div role="img" aria-label=${profile.radar}>${renderRadarSvg(shapes)}</div>
              ${shapes.shapes.length > 1 ? html`<figcaption class="muted small legend">${view.team.report.own.you}</figcaption>` : nothing}
            </figure>`
          : nothing
      }
      <div class="bars" part="bars">
        <ul>
          ${dimensions.map((one) => renderTeamBar(view, one))}
        </ul>
      </div>
    </div>
    <p class="muted small">${profile.explain} ${view.instrument.levels.length > 0 ? conventions : nothing}</p>
    <details>
      <summary>${view.team.report.table}</summary>
      ${renderTeamTable(view)}
    </details>
  </section>`;
}

export function renderTeamBar(view: ReportView, { dimension, score, agreement }: TeamDimension): TemplateResult {
  const { profile, benchmark } = view.team.report;
  const beside = view.benchmark?.result.dimensions.find((one) => one.dimension === dimension)?.score;
  return html`<li class="bar">
    <p class="name">
      <span>${titleOf(view, dimension)}</span
      ><span class="value"
        >${score ? html`<strong>${agreement === 'differ' ? profile.disagree : levelText(view, score.mean)}</strong><span class="score">${scoreText(view, score.mean)}</span>` : html`<span class="muted">${fewText(view)}</span>`}</span
      >
    </p>
    <div class="track" aria-hidden="true">
      ${score ? html`<b class="level-${shadeOf(view.instrument, levelOf(view.instrument, score.mean.value))} ${agreement === 'differ' ? 'unsure' : ''}" .style=${`inline-size: ${score.mean.value}%`}></b>` : nothing}
      ${score?.ci ? html`<i .style=${`inset-inline-start: ${score.ci[0]}%; inline-size: ${score.ci[1] - score.ci[0]}%`}></i>` : nothing}
      ${beside ? html`<em .style=${`inset-inline-start: ${beside.mean.value}%`}></em>` : nothing}
    </div>
    ${beside ? html`<p class="muted small">${benchmark.mark}: ${scoreText(view, beside.mean)}</p>` : nothing}
  </li>`;
}

/** The figures of the chart, with the interval and how many answered. */
export function renderTeamTable(view: ReportView): TemplateResult {
  const { profile } = view.team.report;
  const { columns } = view.words.profile;
  const { dimensions } = view.snapshot.result;
  const hasSpread = dimensions.some(({ score }) => score?.sd != null);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${view.words.profile.tableLabel}>
    <table>
      <thead>
        <tr>
          <th scope="col">${columns.dimension}</th>
          <th scope="col">${profile.n}</th>
          <th scope="col">${profile.mean}</th>
          <th scope="col">${columns.level}</th>
          ${hasSpread ? spreadColumns(view) : nothing}
        </tr>
      </thead>
      <tbody>
        ${dimensions.map(
          ({ dimension, score, agreement }) =>
            html`<tr>
              <th scope="row">${titleOf(view, dimension)}</th>
              ${
                score
                  ? html`<td>${score.n}</td>
                      <td data-mean=${dimension}>${scoreRange(view, score.mean)}</td>
                      <td>${agreement === 'differ' ? profile.disagree : levelText(view, score.mean)}</td>
                      ${hasSpread ? spreadCells(view, score) : nothing}`
                  : html`<td colspan=${hasSpread ? 5 : 3}>${fewText(view)}</td>`
              }
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Columns of what is only known from ten answers on. */
function spreadColumns({ team }: ReportView): TemplateResult {
  const { profile } = team.report;
  return html`<th scope="col">${profile.ci}</th>
    <th scope="col">${profile.sd}</th>`;
}

function spreadCells({ words }: ReportView, { ci, sd }: TeamScore): TemplateResult {
  return html`<td>${ci ? words.profile.band(ci[0], ci[1]) : '–'}</td>
    <td>${sd ?? '–'}</td>`;
}

/** Roles side by side, where they may be shown; with their table unfolded where nobody can click. */
export function renderGroups(view: ReportView, isOpen = false): TemplateResult | typeof nothing {
  const { groups } = view.team.report;
  const { breakdown, dimensions } = view.snapshot.result;
  if (breakdown === null) return nothing;
  const shown = dimensions.filter((one) => one.groups.length > 0);
  return html`<section aria-labelledby="groups" part="groups">
    <h2 id="groups">${groups.title}</h2>
    ${
      shown.length === 0
        ? html`<p>${groups.none}</p>`
        : html`<p>${groups.hint}</p>
            ${shown.map((one) => renderGroupBars(view, one))}
            ${
              isOpen
                ? renderGroupTable(view, shown)
                : html`<details>
                    <summary>${view.team.report.table}</summary>
                    ${renderGroupTable(view, shown)}
                  </details>`
            }`
    }
  </section>`;
}

/** The figures of these bars. */
function renderGroupTable(view: ReportView, dimensions: readonly TeamDimension[]): TemplateResult {
  const { profile, groups } = view.team.report;
  const { columns } = view.words.profile;
  const hasSpread = dimensions.some((one) => one.groups.some(({ sd }) => sd !== null));
  return html`<div
    class="scroll"
    tabindex="0"
    role="region"
    aria-label="${groups.title}: ${view.words.profile.tableLabel}"
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${columns.dimension}</th>
          <th scope="col">${groups.column}</th>
          <th scope="col">${profile.n}</th>
          <th scope="col">${profile.mean}</th>
          ${hasSpread ? spreadColumns(view) : nothing}
        </tr>
      </thead>
      <tbody>
        ${dimensions.flatMap((one) =>
          one.groups.map(
            (own) =>
              html`<tr>
                <th scope="row">${titleOf(view, one.dimension)}</th>
                <td>${groupText(view, own.group)}</td>
                <td>${own.n}</td>
                <td>${scoreRange(view, own.mean)}</td>
                ${hasSpread ? spreadCells(view, own) : nothing}
              </tr>`,
          ),
        )}
      </tbody>
    </table>
  </div>`;
}

function renderGroupBars(view: ReportView, one: TeamDimension): TemplateResult {
  return html`<h3>${titleOf(view, one.dimension)}</h3>
    <ul class="beside">
      ${[
        ...(one.score ? [{ name: view.team.report.groups.all, ...one.score }] : []),
        ...one.groups.map((own) => ({ name: groupText(view, own.group), ...own })),
      ].map(
        ({ name, n, mean, ci }) =>
          html`<li>
            <span class="who">${name} <span class="muted">(${n})</span></span
            ><span class="track" aria-hidden="true"
              ><b class="level-3" .style=${`inline-size: ${mean.value}%`}></b
              >${ci ? html`<i .style=${`inset-inline-start: ${ci[0]}%; inline-size: ${ci[1] - ci[0]}%`}></i>` : nothing}</span
            ><span class="score">${scoreText(view, mean)}</span>
          </li>`,
      )}
    </ul>`;
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

/** The shapes of the radar: the team's, and the reader's own. Undefined with fewer than three scores. */
export function teamRadarOf(view: ReportView): RadarShapes | undefined {
  const scored = view.snapshot.result.dimensions.filter(({ score }) => score);
  if (scored.length < MIN_SCORED) return undefined;
  const scores = view.own && scoreResponse(view.instrument, view.own.answers, view.own.form);
  // Half a shape would draw a score that is not there as the worst one.
  const own = scored.every(
    ({ dimension }) => typeof scores?.find((one) => one.dimension === dimension)?.score === 'number',
  )
    ? scores
    : undefined;
  return {
    labels: scored.map(({ dimension }) => shortName(view, dimension)),
    shapes: [
      { name: 'team', scores: scored.map(({ score }) => score?.mean.value ?? 0) },
      ...(own
        ? [
            {
              name: 'mine',
              scores: scored.map(({ dimension }) => own.find((one) => one.dimension === dimension)?.score ?? 0),
            },
          ]
        : []),
    ],
  };
}

/** How often each option was chosen at least. */
function spreadText(labels: readonly string[], { counts }: Distribution): string {
  const told = counts.flatMap((count, rank) => (count > 0 ? [`${labels[rank] ?? ''} ${count}`] : []));
  return told.join(' · ');
}

/** Every statement: mean, and from ten answers on how often each option. */
export function renderTeamItems(view: ReportView, isOpen = false): TemplateResult {
  const { items: words } = view.team.report;
  const { instrument, language, snapshot } = view;
  const labels = [...instrument.scale.options]
    .sort((a, b) => a.value - b.value)
    .map(({ label }) => textOf(label, language));
  // A short form does not ask them all: ten lines without a figure help nobody.
  const shown = snapshot.result.items.filter(({ mean }) => mean !== null);
  const without = snapshot.result.items.length - shown.length;
  const hasCounts = shown.some(({ distribution }) => distribution !== null);
  return html`<details part="items" ?open=${isOpen}>
    <summary>${words.title}</summary>
    <p class="muted">${words.hint} ${without > 0 ? words.without(without, snapshot.result.minimum) : nothing}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.title}</th>
            <th scope="col">${words.n}</th>
            <th scope="col">${words.mean}</th>
            ${hasCounts ? html`<th scope="col">${words.spread}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${shown.map(({ item, n, mean, distribution }) => {
            const written = instrument.items.find(({ id }) => id === item);
            const ordered = written?.reversed ? [...labels].reverse() : labels;
            return html`<tr>
              <th scope="row">${textOf(written?.text, language)}</th>
              <td>${n}</td>
              <td>${mean ? scoreRange(view, mean) : nothing}</td>
              ${hasCounts ? html`<td>${distribution ? spreadText(ordered, distribution) || '–' : '–'}</td>` : nothing}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </details>`;
}
