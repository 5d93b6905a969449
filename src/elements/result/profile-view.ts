import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Level } from '../../core/instrument/instrument.js';
import { type DimensionResult, MIN_SCORED } from '../../core/result/result.js';
import { roundedScore } from '../../core/result/score.js';
import { textOf } from '../../core/instrument/text.js';
import { langOf } from '../../ui/lang-of.js';
import { shadeOf } from './level-shade.js';
import type { RadarLayout } from './radar-layout.js';
import { renderRadarSvg } from './radar-view.js';
import { type ResultView, namesOf } from './result-words.js';

export { profileStyles } from './leerscan-profile.styles.js';
export { pagePrintStyles } from './page-print.styles.js';
export { layOutRadar } from './radar-layout.js';

/** What the profile shows beside the figures. */
export interface ProfileState {
  readonly sorted: boolean;
  readonly chartFailed: boolean;
  /** Undefined until there is room for a radar. */
  readonly layout: RadarLayout | undefined;
  sort(byScore: boolean): void;
  /** Tries to load the chart again. */
  retry(): void;
}

/** Names around a radar that still stand apart. */
const MAX_AXES = 10;

/** Dimensions that have a score: the axes of the radar. */
export function scoredOf(view: ResultView): readonly DimensionResult[] {
  return view.result.dimensions.filter((one) => one.score !== null);
}

/** With fewer a radar has no shape, with more its names no room; the bars say the same. */
export function hasRadar(view: ResultView): boolean {
  return hasRoomFor(scoredOf(view).length);
}

export function hasRoomFor(axes: number): boolean {
  return axes >= MIN_SCORED && axes <= MAX_AXES;
}

/** The number that stands for a dimension's name at the radar, where its names have no room. */
export function keyOf(
  layout: RadarLayout | undefined,
  axes: readonly { readonly dimension: string }[],
  { dimension }: { readonly dimension: string },
): TemplateResult | typeof nothing {
  const place = axes.findIndex((axis) => axis.dimension === dimension);
  return layout?.isKeyed && place >= 0 ? html`<span class="key" aria-hidden="true">${place + 1}</span>` : nothing;
}

/** Radar beside bars, then the same figures as a table. */
export function renderProfile(view: ResultView, state: ProfileState): TemplateResult {
  const { words, result } = view;
  const missing = result.dimensions.filter((one) => one.score === null).map((one) => one.dimension);
  return html`<div class="profile" part="profile">
      ${hasRadar(view) ? renderRadar(view, state) : nothing}
      <div class="bars" part="bars">${renderSort(view, state)} ${renderBars(view, state)}</div>
    </div>
    ${missing.length > 0 ? html`<p class="muted">${words.profile.tooFewHint(namesOf(view, missing))}</p>` : nothing}
    ${result.overall ? html`<p class="muted">${words.profile.overall(result.overall.shown, textOf(result.overall.level?.title, view.language))}</p>` : nothing}
    <p class="muted small">
      ${result.dimensions.some((one) => one.band) ? words.profile.explain : nothing}
      ${view.instrument.levels.length > 0 ? words.profile.conventions : nothing}
    </p>
    ${renderMeaning(view, namedLevels(view))} ${renderTable(view)}`;
}

function renderRadar(view: ResultView, state: ProfileState): TemplateResult {
  if (state.chartFailed) {
    return html`<div class="muted radar-trouble">
      <p>${view.words.profile.chartTrouble}</p>
      <button type="button" class="plain" @click=${() => state.retry()}>${view.words.profile.retry}</button>
    </div>`;
  }
  return html`<figure class="radar" part="radar">
    <i class="look" hidden></i><canvas role="img" tabindex="-1" aria-label=${view.words.profile.radar}></canvas>
    ${
      state.layout
        ? html`<div class="on-paper" lang=${langOf(view.language)}>
            ${renderRadarSvg(state.layout, [{ name: 'own', scores: scoredOf(view).map(({ score }) => score ?? 0) }])}
          </div>`
        : nothing
    }
  </figure>`;
}

function renderSort(
  { words, result, instrument }: ResultView,
  { sorted, sort }: ProfileState,
): TemplateResult | typeof nothing {
  if (result.dimensions.length < 3) return nothing;
  const option = (byScore: boolean, label: string): TemplateResult =>
    html`<label
      ><input
        type="radio"
        name="sort-${instrument.id}"
        .checked=${sorted === byScore}
        @change=${() => sort(byScore)}
      /><span>${label}</span></label
    >`;
  return html`<fieldset class="sort">
    <legend>${words.profile.sort}</legend>
    ${option(false, words.profile.sortInstrument)}${option(true, words.profile.sortScore)}
  </fieldset>`;
}

function renderBars(view: ResultView, { sorted, layout }: ProfileState): TemplateResult {
  const { dimensions } = view.result;
  const ordered = sorted ? [...dimensions].sort((a, b) => (b.score ?? -1) - (a.score ?? -1)) : dimensions;
  return html`<ul>
    ${repeat(
      ordered,
      (one) => one.dimension,
      (one) => renderBar(view, one, layout),
    )}
  </ul>`;
}

function renderBar(view: ResultView, one: DimensionResult, layout: RadarLayout | undefined): TemplateResult {
  const { words, instrument, language } = view;
  const dimension = instrument.dimensions.find((other) => other.id === one.dimension);
  const level = one.level ? textOf(one.level.title, language) : '';
  return html`<li class="bar">
    <p class="name">
      <span lang=${langOf(language)}>${keyOf(layout, scoredOf(view), one)}${textOf(dimension?.title, language)}</span
      ><span class="value"
        >${one.shown === null ? html`<span class="muted">${words.profile.tooFew}</span>` : html`${level ? html`<strong lang=${langOf(language)}>${level}</strong>` : nothing}<span class="score"><span class="unseen">${words.profile.score(one.shown)}</span><span aria-hidden="true">${one.shown}</span></span>`}</span
      >
    </p>
    <div class="track" aria-hidden="true">
      ${one.shown === null ? nothing : html`<b class="level-${shadeOf(instrument, one.level)}" .style=${`inline-size: ${one.shown}%`}></b>`}
      ${one.band ? html`<i .style=${`inset-inline-start: ${one.band[0]}%; inline-size: ${one.band[1] - one.band[0]}%`}></i>` : nothing}
    </div>
  </li>`;
}

function namedLevels({ result }: ResultView): readonly NamedLevel[] {
  return result.dimensions.flatMap(({ dimension, level }) => (level ? [{ dimension, level }] : []));
}

/** A level that a dimension is said to be in. */
export interface NamedLevel {
  readonly dimension: string;
  readonly level: Level;
}

/** What each level looks like at work and why it matters, folded; on paper it stands open. */
export function renderMeaning(
  { instrument, language, words }: Pick<ResultView, 'instrument' | 'language' | 'words'>,
  named: readonly NamedLevel[],
  isOpen = false,
): TemplateResult | typeof nothing {
  const told = named.flatMap(({ dimension: id, level }) => {
    const dimension = instrument.dimensions.find((one) => one.id === id);
    const text = dimension?.levels?.[level.id];
    return dimension && text ? [{ dimension, level, text }] : [];
  });
  if (told.length === 0) return nothing;
  return html`<details ?open=${isOpen}>
    <summary>${words.profile.meaning}</summary>
    <dl class="meaning" lang=${langOf(language)}>
      ${told.map(
        ({ dimension, level, text }) =>
          html`<div>
            <dt>${textOf(dimension.title, language)} · ${textOf(level.title, language)}</dt>
            <dd>${textOf(text.looks, language)} ${textOf(text.matters, language)}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

const COUNTS = ['answered', 'unknown', 'na', 'skipped'] as const;

/** The same figures as the chart, as a table; on paper it stands open, without columns of noughts. */
export function renderTable(view: ResultView, open = false): TemplateResult {
  const { instrument, language, words, result } = view;
  const { columns } = words.profile;
  const hasLevels = instrument.levels.length > 0;
  const hasBands = result.dimensions.some((one) => one.band);
  const counts = COUNTS.filter(
    (count) => !open || count === 'answered' || result.dimensions.some((one) => one[count] > 0),
  );
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label=${words.profile.tableLabel}>
    <table>
      <thead>
        <tr>
          <th scope="col">${columns.dimension}</th>
          <th scope="col">${columns.score}</th>
          ${hasLevels ? html`<th scope="col">${columns.level}</th>` : nothing}
          ${hasBands ? html`<th scope="col">${columns.band}</th>` : nothing}
          ${counts.map((count) => html`<th scope="col">${columns[count]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${result.dimensions.map(
          (one) =>
            html`<tr>
              <th scope="row" lang=${langOf(language)}>
                ${textOf(instrument.dimensions.find((other) => other.id === one.dimension)?.title, language)}
              </th>
              <td data-score=${one.dimension}>${one.shown ?? words.profile.tooFew}</td>
              ${hasLevels ? html`<td lang=${langOf(language)}>${one.level ? textOf(one.level.title, language) : '–'}</td>` : nothing}
              ${hasBands ? html`<td>${one.band ? words.profile.band(roundedScore(one.band[0]), roundedScore(one.band[1])) : '–'}</td>` : nothing}
              ${counts.map((count) => html`<td>${one[count]}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
  return open
    ? table
    : html`<details>
        <summary>${words.profile.table}</summary>
        ${table}
      </details>`;
}
