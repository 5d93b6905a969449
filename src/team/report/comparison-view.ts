import { type TemplateResult, html, nothing } from 'lit';
import { roundedScore, scoreResponse } from '../../core/result/score.js';
import { type ReportView, fewText, rangeText, scoreText, titleOf } from './report-words.js';
import { longDay } from '../../ui/long-date.js';

/** What a report that was laid beside it is, with its size and day: data of the reader, and no norm. */
export function renderBenchmark(view: ReportView): TemplateResult | typeof nothing {
  const { benchmark, team } = view;
  if (!benchmark) return nothing;
  const { n } = benchmark.result.respondents;
  return html`<section aria-labelledby="benchmark" part="benchmark">
    <h2 id="benchmark">${team.report.benchmark.title}</h2>
    <p>
      ${team.report.benchmark.hint(benchmark.team, benchmark.wave, n === null ? fewText(view) : team.report.who.count(n, null), longDay(benchmark.day, view.language))}
    </p>
  </section>`;
}

/** The reader's own scores beside the team's, on this screen alone. */
export function renderOwn(view: ReportView): TemplateResult | typeof nothing {
  const { own, team, snapshot } = view;
  if (!own) return nothing;
  const scores = scoreResponse(view.instrument, own.answers, own.form);
  return html`<div
    class="scroll"
    tabindex="0"
    role="region"
    aria-label="${team.report.own.title}: ${view.words.profile.tableLabel}"
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${view.words.profile.columns.dimension}</th>
          <th scope="col">${team.report.own.you}</th>
          <th scope="col">${team.report.own.team}</th>
        </tr>
      </thead>
      <tbody>
        ${snapshot.result.dimensions.map(({ dimension, score }) => {
          const mine = scores.find((one) => one.dimension === dimension)?.score ?? null;
          return html`<tr>
            <th scope="row">${titleOf(view, dimension)}</th>
            <td data-own=${dimension}>${mine === null ? view.words.profile.tooFew : roundedScore(mine)}</td>
            <td>${score ? scoreText(view, score.mean) : fewText(view)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** Figures for who knows them, where there are any. */
export function renderAnnex(view: ReportView, isOpen = false): TemplateResult | typeof nothing {
  const { annex } = view.team.report;
  if (view.snapshot.result.dimensions.every(({ technical }) => !technical?.adm)) return nothing;
  return html`<details part="annex" ?open=${isOpen}>
    <summary>${annex.title}</summary>
    <p>${annex.text}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${annex.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${view.words.profile.columns.dimension}</th>
            <th scope="col">AD</th>
            <th scope="col">r_wg(j)</th>
            <th scope="col">${view.team.report.profile.sd}</th>
          </tr>
        </thead>
        <tbody>
          ${view.snapshot.result.dimensions.map(
            ({ dimension, technical, score }) =>
              html`<tr>
                <th scope="row">${titleOf(view, dimension)}</th>
                <td>${rangeText(view, technical?.adm, 1)}</td>
                <td>${rangeText(view, technical?.rwgj, 1)}</td>
                <td>${score?.sd ?? '–'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
