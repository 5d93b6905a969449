import { type TemplateResult, html, nothing } from 'lit';
import { roundedScore } from '../../core/result/score.js';
import { type Change, compareResults } from '../../core/team/comparison.js';
import { type Snapshot, isSnapshotOf } from '../../core/team/snapshot.js';
import { teamRecommendationsOf } from '../../core/team/team-steps.js';
import { textOf } from '../../core/instrument/text.js';
import { longDay } from '../../ui/long-date.js';
import { type ReportView, earlierName, nearestOption, scoreText, titleOf } from './report-words.js';

/** What a view must have for a look back. */
type LookBack = Pick<ReportView, 'instrument' | 'language' | 'earlier'>;

/** What changed since an earlier wave: then and now, and what became of the steps of then. */
export function renderChange(view: ReportView): TemplateResult | typeof nothing {
  const { earlier, snapshot, team } = view;
  if (!earlier) return nothing;
  const { change } = team.report;
  return html`<section aria-labelledby="change" part="change">
    <h2 id="change" tabindex="-1">${change.title}</h2>
    <p class="muted">${change.hint(earlierName(view, earlier), longDay(earlier.day, view.language))}</p>
    <div class="sets">
      ${compareResults(earlier.result, snapshot.result).map((one) => renderThenAndNow(view, earlier, one))}
    </div>
    ${renderStepsOfThen(view, earlier)}
  </section>`;
}

function renderThenAndNow(view: ReportView, earlier: Snapshot, change: Change): TemplateResult {
  const words = view.team.report.change;
  const bar = (name: string, shade: string, { result }: Snapshot): TemplateResult => {
    const score = result.dimensions.find(({ dimension }) => dimension === change.dimension)?.score;
    return html`<li>
      <span class="who">${name}</span
      ><span class="track" aria-hidden="true"
        >${score ? html`<b class=${shade} .style=${`inline-size: ${score.mean.value}%`}></b>` : nothing}</span
      ><span class="score">${score ? scoreText(view, score.mean) : '–'}</span>
    </li>`;
  };
  return html`<div class="set">
    <h3>${titleOf(view, change.dimension)}</h3>
    <p data-change=${change.dimension}>${differenceText(view, change)}</p>
    <ul class="beside">
      ${bar(words.before, 'level-1 before', earlier)} ${bar(words.after, 'level-3', view.snapshot)}
    </ul>
  </div>`;
}

function differenceText(view: ReportView, { direction, ci, difference, atLeast }: Change): TemplateResult | string {
  const words = view.team.report.change;
  if (!direction) return words.unknown;
  const isBound = difference === null && direction !== 'unclear' && atLeast >= 1;
  const points = isBound ? words.atLeast(Math.floor(atLeast)) : signed(difference);
  const band = ci && view.words.profile.band(roundedScore(ci[0]), roundedScore(ci[1])).replace(/-(?=\d)/g, '−');
  return html`<strong>${words.is[direction]}</strong> ${points}
    ${band ? html`<span class="muted">(${band})</span>` : nothing}`;
}

function signed(difference: number | null): string {
  return difference === null ? '' : `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${Math.abs(difference)}`;
}

/** The titles of the steps that an earlier report advised. */
export function stepsOfThen(view: LookBack): readonly string[] {
  return recommendedThen(view).map(({ step }) => textOf(step.title, view.language));
}

/** Where an earlier report is of another version, its steps were others: then there are none to look back on. */
function recommendedThen({ instrument, earlier }: LookBack): ReturnType<typeof teamRecommendationsOf> {
  return earlier && isSnapshotOf(instrument, earlier) ? teamRecommendationsOf(instrument, earlier.result) : [];
}

function renderStepsOfThen(view: ReportView, earlier: Snapshot): TemplateResult | typeof nothing {
  const steps = recommendedThen(view);
  const { stepsTitle, stepsHint } = view.team.report.change;
  if (steps.length === 0) return nothing;
  return html`<h3>${stepsTitle}</h3>
    <ul class="then">
      ${steps.map(
        ({ step, because }) =>
          html`<li>
            <strong>${textOf(step.title, view.language)}</strong>
            ${because.slice(0, 2).map((item) => renderAnswers(view, earlier, item))}
          </li>`,
      )}
    </ul>
    <p class="muted">${stepsHint}</p>`;
}

/** Then and now, the answers to a statement that a step was there for; nothing where one of them is not shown. */
function renderAnswers(view: ReportView, earlier: Snapshot, item: string): TemplateResult | typeof nothing {
  const { instrument, language } = view;
  const answerIn = ({ result }: Snapshot): string => {
    const shown = result.items.find((one) => one.item === item);
    return textOf(nearestOption(instrument, shown)?.label, language);
  };
  const [before, after] = [answerIn(earlier), answerIn(view.snapshot)];
  if (!before || !after) return nothing;
  const text = textOf(instrument.items.find(({ id }) => id === item)?.text, language).replace(/\.$/, '');
  return html`<p>${view.team.report.change.answers(text, before, after)}</p>`;
}
