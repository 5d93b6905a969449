import { type TemplateResult, html, nothing } from 'lit';
import { levelOf, scoreResponse } from '../../core/result/score.js';
import { levelsOf } from '../../core/team/shown-figures.js';
import type { TeamDimension, TeamScore } from '../../core/team/team-figures.js';
import { shadeOf } from '../../elements/result/level-shade.js';
import { type NamedLevel, hasRoomFor, keyOf, renderMeaning } from '../../elements/result/profile-view.js';
import type { RadarLayout } from '../../elements/result/radar-layout.js';
import { type RadarShape, renderRadarSvg } from '../../elements/result/radar-view.js';
import { shortName } from '../../elements/result/result-words.js';
import { orderSentence } from './report-headline.js';
import { type ReportView, fewText, levelText, scoreRange, scoreText, titleOf } from './report-words.js';

/** `layout` is undefined until there is room for a radar. */
export function renderTeamProfile(view: ReportView, layout: RadarLayout | undefined): TemplateResult {
  const { profile, conventions } = view.team.report;
  const { dimensions } = view.snapshot.result;
  const radar = teamRadarOf(view);
  return html`<section aria-labelledby="profile" part="profile">
    <h2 id="profile">${profile.title}</h2>
    <div class="profile">
      ${
        radar
          ? html`<figure class="radar-figure" part="radar">
              <div class="radar" role="img" aria-label=${profile.radar}>
                ${layout ? renderRadarSvg(layout, radar.shapes) : nothing}
              </div>
              ${radar.shapes.length > 1 ? html`<figcaption class="muted small legend">${view.team.report.own.you}</figcaption>` : nothing}
            </figure>`
          : nothing
      }
      <div class="bars" part="bars">
        <ul>
          ${dimensions.map((one) => renderTeamBar(view, one, layout))}
        </ul>
      </div>
    </div>
    ${renderOrder(view)}
    <p class="muted small">${profile.explain} ${view.instrument.levels.length > 0 ? conventions : nothing}</p>
    ${renderMeaning(view, namedLevels(view))}
    <details>
      <summary>${view.team.report.table}</summary>
      ${renderTeamTable(view)}
    </details>
  </section>`;
}

/** From the highest theme to the lowest, where they are not all at one place. */
export function renderOrder(view: ReportView): TemplateResult | typeof nothing {
  const order = orderSentence(view);
  return order ? html`<p class="order">${order}</p>` : nothing;
}

/** Every level that the report names: two where a mean may be in either, none where a mean is no verdict. */
export function namedLevels({ instrument, snapshot }: ReportView): readonly NamedLevel[] {
  return snapshot.result.dimensions.flatMap(({ dimension, score, agreement }) =>
    score && agreement !== 'differ'
      ? levelsOf(instrument, score.mean).flatMap((level) => (level ? [{ dimension, level }] : []))
      : [],
  );
}

export function renderTeamBar(view: ReportView, one: TeamDimension, layout: RadarLayout | undefined): TemplateResult {
  const { dimension, score, agreement } = one;
  const { profile, benchmark } = view.team.report;
  const beside = view.benchmark?.result.dimensions.find((other) => other.dimension === dimension)?.score;
  return html`<li class="bar">
    <p class="name">
      <span>${keyOf(layout, axesOf(view), one)}${titleOf(view, dimension)}</span
      ><span class="value"
        >${score ? html`<strong>${agreement === 'differ' ? profile.disagree : levelText(view, score.mean)}</strong>${renderScore(view, score.mean)}` : html`<span class="muted">${fewText(view)}</span>`}</span
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

/** A figure beside its bar; with its scale for whoever does not see that. */
export function renderScore(view: ReportView, mean: TeamScore['mean']): TemplateResult {
  return html`<span class="score"
    ><span class="unseen">${scoreText(view, mean, view.words.profile.score)}</span
    ><span aria-hidden="true">${scoreText(view, mean)}</span></span
  >`;
}

/** The figures of the chart, with the interval and how many answered. */
export function renderTeamTable(view: ReportView): TemplateResult {
  const { profile } = view.team.report;
  const { columns } = view.words.profile;
  const { dimensions } = view.snapshot.result;
  const hasInterval = dimensions.some(({ score }) => score?.ci != null);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${view.words.profile.tableLabel}>
    <table>
      <thead>
        <tr>
          <th scope="col">${columns.dimension}</th>
          <th scope="col">${profile.n}</th>
          <th scope="col">${profile.mean}</th>
          <th scope="col">${columns.level}</th>
          ${hasInterval ? html`<th scope="col">${profile.ci}</th>` : nothing}
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
                      ${hasInterval ? intervalCell(view, score) : nothing}`
                  : html`<td colspan=${hasInterval ? 4 : 3}>${fewText(view)}</td>`
              }
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Where the mean of a larger group most likely is: only known from ten answers on. */
export function intervalCell({ words }: ReportView, { ci }: TeamScore): TemplateResult {
  return html`<td>${ci ? words.profile.band(ci[0], ci[1]) : '–'}</td>`;
}

/** Themes with a score: the axes of the radar. */
function axesOf({ snapshot }: ReportView): readonly TeamDimension[] {
  return snapshot.result.dimensions.filter(({ score }) => score);
}

/** The names at the radar, and its shapes: the team's, and the reader's own. */
interface TeamRadar {
  readonly names: readonly string[];
  readonly shapes: readonly RadarShape[];
}

/** Undefined where a radar has no shape, or its names no room. */
export function teamRadarOf(view: ReportView): TeamRadar | undefined {
  const axes = axesOf(view);
  if (!hasRoomFor(axes.length)) return undefined;
  const scores = view.own && scoreResponse(view.instrument, view.own.answers, view.own.form);
  const own = axes.flatMap(({ dimension }) => scores?.find((one) => one.dimension === dimension)?.score ?? []);
  return {
    names: axes.map(({ dimension }) => shortName(view, dimension)),
    shapes: [
      { name: 'team', scores: axes.map(({ score }) => score?.mean.value ?? 0) },
      // Half a shape would draw a score that is not there as the worst one.
      ...(own.length === axes.length ? [{ name: 'mine', scores: own }] : []),
    ],
  };
}
