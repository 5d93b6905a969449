import { type TemplateResult, html, nothing } from 'lit';
import { textOf } from '../../core/instrument/text.js';
import { sentence } from '../../elements/result/result-words.js';
import { renderPrintedStep, renderStepCard } from '../../elements/result/step-view.js';
import { langOf } from '../../ui/lang-of.js';
import { longDay } from '../../ui/long-date.js';
import { titleOf } from '../report/report-words.js';
import { renderBarsBeside } from '../report/groups-view.js';
import { renderOrder, renderTeamBar, renderTeamTable } from '../report/team-profile-view.js';
import {
  type EventView,
  type ListedStatement,
  answersTo,
  askedOf,
  breakdownIn,
  eventHeadline,
  eventSteps,
  groupSentences,
  groupsIn,
  listedAt,
  methodText,
  optionsOf,
  questionText,
  scansText,
  spreadOf,
  stepReasons,
  unknownStatements,
} from './event-words.js';

/** The report of an event, on the screen and on paper. */
export function renderEvent(view: EventView, isPaper = false): TemplateResult {
  return html`${renderHead(view)} ${renderWho(view)} ${renderPotential(view, isPaper)} ${renderGroups(view)}
  ${renderSteps(view, isPaper)} ${renderHave(view)} ${renderMethod(view)}`;
}

function renderHead(view: EventView): TemplateResult {
  const { event, snapshot, report } = view;
  const [first, ...others] = eventHeadline(view);
  const [step] = eventSteps(view);
  return html`<div class="headline">
    <p class="kicker">${snapshot.event} · ${report.team.report.provisional(longDay(snapshot.day, report.language))}</p>
    <h2 tabindex="-1" data-heading>${first}</h2>
    ${others.map((sentence) => html`<p class="lead">${sentence}</p>`)}
    ${step && !step.step.keep ? html`<p class="lead">${event.headline.first(sentence(textOf(step.step.title, report.language)))}</p>` : nothing}
  </div>`;
}

function renderWho(view: EventView): TemplateResult {
  const { event, snapshot } = view;
  const { respondents } = snapshot.result;
  const asked = askedOf(view);
  return html`<section aria-labelledby="who">
    <h2 id="who">${event.who.title}</h2>
    <p class="count">${scansText(view)}</p>
    <p>${event.who.unit}</p>
    ${respondents.withdrawn > 0 ? html`<p data-withdrawn>${event.who.withdrawn(respondents.withdrawn)}</p>` : nothing}
    ${
      asked.length > 0
        ? html`<div class="sets">${asked.map((one) => renderQuestion(view, one))}</div>
            <p class="muted small">${event.who.hidden}</p>`
        : html`<p class="muted">${event.who.none}</p>`
    }
  </section>`;
}

function renderQuestion(view: EventView, asked: EventView['snapshot']['result']['background'][number]): TemplateResult {
  return html`<div class="set">
    <h3>${questionText(view, asked.question)}</h3>
    <ul class="beside">
      ${answersTo(view, asked).map(
        (row) =>
          html`<li>
            <span class="who">${row.name}</span
            ><span class="track" aria-hidden="true"
              ><b
                class=${row.isRest ? 'rest' : 'level-3'}
                .style=${`inline-size: ${(100 * row.n) / asked.n}%`}
              ></b></span
            ><span class="score">${row.n}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

function renderPotential(view: EventView, isPaper: boolean): TemplateResult {
  const { event, report } = view;
  const { dimensions } = report.snapshot.result;
  const table = renderTeamTable(report);
  const [lowest = '', low = ''] = optionsOf(report);
  const rare = listedAt(report, 'worst');
  return html`<section aria-labelledby="potential">
    <h2 id="potential">${event.potential.title}</h2>
    <p class="muted small">${event.profile.explain}</p>
    <div class="bars">
      <ul>
        ${dimensions.map((one) => renderTeamBar(report, one, undefined))}
      </ul>
    </div>
    ${renderOrder(report)}
    ${
      isPaper
        ? table
        : html`<details>
            <summary>${report.team.report.table}</summary>
            ${table}
          </details>`
    }
    ${renderSpread(view)}
    <h3>${event.potential.rare(low, lowest)}</h3>
    ${rare.length > 0 ? renderList(view, rare) : html`<p>${event.potential.rareNone(low, lowest)}</p>`}
    ${renderUnknown(view)}
  </section>`;
}

/** A bar of all answers for each theme that may be told; the figures stand in it as text too. */
function renderSpread(view: EventView): TemplateResult | typeof nothing {
  const { event, report } = view;
  const options = optionsOf(report);
  const rows = report.snapshot.result.dimensions.flatMap(({ dimension }) => {
    const spread = spreadOf(report, dimension);
    return spread ? [{ dimension, ...spread }] : [];
  });
  if (rows.length === 0) return nothing;
  return html`<div class="together">
    <h3>${event.potential.spread}</h3>
    <p class="muted small">${event.potential.spreadHint}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${event.potential.spread}>
      <table class="spread">
        <thead>
          <tr>
            <th scope="col">${report.words.profile.columns.dimension}</th>
            ${options.map((option) => html`<th scope="col">${option}</th>`)}
            <th scope="col">${event.potential.rest}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ dimension, counts, rest, n }) =>
              html`<tr>
                <th scope="row">${titleOf(report, dimension)}</th>
                ${counts.map((count) => html`<td><span class="part" .style=${`--share: ${((100 * count) / n).toFixed(1)}%`}>${count || '–'}</span></td>`)}
                <td class="muted">${rest}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
}

function renderList({ event }: EventView, listed: readonly ListedStatement[]): TemplateResult {
  return html`<ol class="listed">
    ${listed.map(({ text, n, atLeast }) => html`<li>${text} <span class="muted">${event.potential.atLeast(atLeast, n)}</span></li>`)}
  </ol>`;
}

function renderUnknown(view: EventView): TemplateResult {
  const { potential } = view.event;
  const unknown = unknownStatements(view);
  return html`<h3>${potential.unknown}</h3>
    ${
      unknown.length === 0
        ? html`<p>${potential.unknownNone}</p>`
        : html`<ol class="listed">
            ${unknown.map(({ text, said: { n, count } }) => html`<li>${text} <span class="muted">${potential.between(count.low, count.high, n)}</span></li>`)}
          </ol>`
    }`;
}

/** Those who guide students beside all others; never a reason why. */
function renderGroups(view: EventView): TemplateResult | typeof nothing {
  const { event, snapshot, report } = view;
  const { breakdown } = snapshot.result;
  if (breakdown === null || breakdown !== breakdownIn(report.instrument)) return nothing;
  const pairs = snapshot.result.dimensions.flatMap(({ dimension }) => {
    const pair = groupsIn(view, dimension);
    return pair ? [{ dimension, ...pair }] : [];
  });
  return html`<section aria-labelledby="groups">
    <h2 id="groups">${event.groups.title}</h2>
    ${
      pairs.length === 0
        ? html`<p>${event.groups.none}</p>`
        : html`<ul class="plain">
              ${groupSentences(view).map((sentence) => html`<li>${sentence}</li>`)}
            </ul>
            <p class="muted">${event.groups.causal}</p>
            <div class="sets">
              ${pairs.map(({ dimension, those, others }) =>
                renderBarsBeside(report, dimension, [
                  { name: event.groups.those, ...those },
                  { name: event.groups.others, ...others },
                ]),
              )}
            </div>`
    }
  </section>`;
}

function renderSteps(view: EventView, isPaper: boolean): TemplateResult | typeof nothing {
  const { event, report } = view;
  if (report.instrument.steps.length === 0) return nothing;
  const steps = eventSteps(view);
  return html`<section aria-labelledby="steps">
    <h2 id="steps">${event.steps.title}</h2>
    ${
      steps.length === 0
        ? html`<p>${event.steps.none}</p>`
        : html`<ol class="steps">
              ${steps.map((one, place) => {
                const reasons = stepReasons(view, one);
                return isPaper
                  ? renderPrintedStep(report, one.step, reasons)
                  : renderStepCard(report, one.step, place + 1, reasons);
              })}
            </ol>
            <p class="muted small">${event.steps.explain}</p>`
    }
  </section>`;
}

/** Where most said "often" or better: what a student would find there. */
function renderHave(view: EventView): TemplateResult {
  const { event, report } = view;
  const options = optionsOf(report);
  const [often = '', always = ''] = options.slice(-2);
  const have = listedAt(report, 'best');
  return html`<section aria-labelledby="have">
    <h2 id="have">${event.have.title}</h2>
    ${
      have.length === 0
        ? html`<p>${event.have.none}</p>`
        : html`<p class="muted">${event.have.hint(often, always)}</p>
            ${renderList(view, have)}`
    }
  </section>`;
}

function renderMethod(view: EventView): TemplateResult {
  const { event, report } = view;
  const { method } = event;
  return html`<section class="method" aria-labelledby="method">
    <h2 id="method">${method.title}</h2>
    <p>${methodText(view)}</p>
    <p>${method.disclosure}</p>
    <p>${method.sample} ${report.instrument.levels.length > 0 ? method.norm : nothing}</p>
    <p lang=${langOf(report.language)}>${textOf(report.instrument.provenance, report.language)}</p>
  </section>`;
}
