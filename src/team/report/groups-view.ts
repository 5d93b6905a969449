import { type TemplateResult, html, nothing } from 'lit';
import type { TeamDimension, TeamScore } from '../../core/team/team-figures.js';
import { type ReportView, groupText, scoreRange, titleOf } from './report-words.js';
import { intervalCell, renderScore } from './team-profile-view.js';

/** Groups side by side, where they may be shown. One alone, beside all together of whom it is most, is no picture. */
export function renderGroups(view: ReportView, isPaper = false): TemplateResult | typeof nothing {
  const { groups } = view.team.report;
  const { breakdown, dimensions } = view.snapshot.result;
  if (breakdown === null) return nothing;
  const shown = dimensions.filter((one) => one.groups.length > 0);
  const isCompared = shown.some((one) => one.groups.length > 1);
  const bars = html`<p>${groups.hint}</p>
    <div class="sets">${shown.map((one) => renderGroupBars(view, one))}</div>`;
  return html`<section aria-labelledby="groups" part="groups">
    <h2 id="groups">${groups.title}</h2>
    ${
      shown.length === 0
        ? html`<p>${groups.none}</p>`
        : isCompared && isPaper
          ? bars
          : html`${isCompared ? bars : nothing}
            ${
              isPaper
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
  const hasInterval = dimensions.some((one) => one.groups.some(({ ci }) => ci !== null));
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
          ${hasInterval ? html`<th scope="col">${profile.ci}</th>` : nothing}
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
                ${hasInterval ? intervalCell(view, own) : nothing}
              </tr>`,
          ),
        )}
      </tbody>
    </table>
  </div>`;
}

function renderGroupBars(view: ReportView, one: TeamDimension): TemplateResult {
  return renderBarsBeside(view, one.dimension, [
    ...(one.score ? [{ name: view.team.report.groups.all, ...one.score }] : []),
    ...one.groups.map((own) => ({ name: groupText(view, own.group), ...own })),
  ]);
}

/** The scores of several groups in one theme, below each other. */
export function renderBarsBeside(
  view: ReportView,
  dimension: string,
  groups: readonly (TeamScore & { readonly name: string })[],
): TemplateResult {
  return html`<div class="set">
    <h3>${titleOf(view, dimension)}</h3>
    <ul class="beside">
      ${groups.map(
        ({ name, n, mean, ci }) =>
          html`<li>
            <span class="who">${name} <span class="muted">(${n})</span></span
            ><span class="track" aria-hidden="true"
              ><b class="level-3" .style=${`inline-size: ${mean.value}%`}></b
              >${ci ? html`<i .style=${`inset-inline-start: ${ci[0]}%; inline-size: ${ci[1] - ci[0]}%`}></i>` : nothing}</span
            >${renderScore(view, mean)}
          </li>`,
      )}
    </ul>
  </div>`;
}
