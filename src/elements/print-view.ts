import { type TemplateResult, html, nothing, svg } from 'lit';
import { MOST_STEPS, type Recommendation } from '../core/recommendation.js';
import { FEWEST_SCORED } from '../core/result.js';
import { textOf } from '../core/text.js';
import { renderTable, scoredOf } from './profile-view.js';
import { renderQr } from './result-take-along.js';
import { reasonsOf } from './result-view.js';
import { type ResultView, headlineOf } from './result-words.js';

/** The result on two A4s: the profile on the first, steps and questions on the second. */
export function renderPrint(view: ResultView, link: string | undefined): TemplateResult {
  const { instrument, language, words, result } = view;
  const { headline, hint } = headlineOf(view);
  const questions = result.steps.flatMap(({ step }) => step.questions);
  const date = longDate(new Date(), language);
  return html`<main lang=${language === 'und' ? nothing : language}>
    <section>
      <p class="kicker">${textOf(instrument.title, language)} · ${words.print.date(date)}</p>
      <h1>${headline}</h1>
      <p class="lead">${hint}</p>
      <h2>${words.profile.title}</h2>
      <div class="profile">${scoredOf(view).length >= FEWEST_SCORED ? renderRadar(view) : nothing} ${renderBars(view)}</div>
      ${renderTable(view, true)}
      <p class="small">${result.dimensions.some((one) => one.band) ? words.profile.explain : nothing} ${instrument.levels.length > 0 ? words.profile.conventions : nothing}</p>
    </section>
    <section class="second">
      ${result.steps.length > 0
        ? html`<h2>${result.steps.length === MOST_STEPS ? words.steps.title : words.steps.titleFewer}</h2>
            <ol>${result.steps.map((one) => renderPrintedStep(view, one))}</ol>
            ${questions.length > 0 ? html`<h2>${words.talk.title}</h2><ul>${questions.map((question) => html`<li>${textOf(question, language)}</li>`)}</ul>` : nothing}`
        : nothing}
      <footer>
        ${link ? renderQr(link, words.take.qr) : nothing}
        <div><p class="link">${link ?? nothing}</p><p class="small">${words.provenance} ${textOf(instrument.provenance, language)}</p></div>
      </footer>
    </section>
  </main>`;
}

function renderPrintedStep(view: ResultView, recommendation: Recommendation): TemplateResult {
  const { words, language } = view;
  const { step } = recommendation;
  const facts = [...(step.who.length > 0 ? [`${words.steps.who}: ${step.who.map((actor) => words.steps.actors[actor]).join(', ')}`] : []), `${words.steps.effort}: ${words.steps.efforts[step.effort]}`];
  return html`<li>
    <h3>${textOf(step.title, language)}</h3>
    <p class="small">${reasonsOf(view, recommendation).join(' ')} ${textOf(step.why, language)}</p>
    ${step.action ? html`<p><strong>${words.steps.action}:</strong> ${textOf(step.action, language)}</p>` : nothing}
    <p class="small">${facts.join(' · ')}</p>
  </li>`;
}

/** In the language of the texts, or in the browser's where that is no language it knows. */
function longDate(date: Date, language: string): string {
  try {
    return date.toLocaleDateString(language === 'und' ? undefined : language, { dateStyle: 'long' });
  } catch {
    return date.toLocaleDateString(undefined, { dateStyle: 'long' });
  }
}

/** Drawn by hand, not by chart.js: lines stay sharp on paper, and it prints even when the chart could not load. */
function renderRadar(view: ResultView): TemplateResult {
  const axes = scoredOf(view);
  const at = (index: number, share: number): readonly [number, number] => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2;
    return [Math.cos(angle) * share, Math.sin(angle) * share];
  };
  const ring = (share: (index: number) => number): string => axes.map((_, index) => at(index, share(index)).map((value) => value.toFixed(1)).join(',')).join(' ');
  return html`<svg class="radar" viewBox="-195 -125 390 245" aria-hidden="true">
    ${[20, 40, 60, 80, 100].map((share) => svg`<polygon class="grid" points=${ring(() => share)} />`)}
    <polygon class="shape" points=${ring((index) => axes[index]?.score ?? 0)} />
    ${axes.map((axis, index) => {
      const [x, y] = at(index, 112);
      const dimension = view.instrument.dimensions.find((one) => one.id === axis.dimension);
      return svg`<text x=${x} y=${y} text-anchor=${Math.abs(x) < 5 ? 'middle' : x > 0 ? 'start' : 'end'} dominant-baseline="middle">${textOf(dimension?.short ?? dimension?.title, view.language)}</text>`;
    })}
  </svg>`;
}

function renderBars({ result, instrument, language, words }: ResultView): TemplateResult {
  return html`<ul class="bars">
    ${result.dimensions.map(
      (one) =>
        html`<li>
          <p><span>${textOf(instrument.dimensions.find((other) => other.id === one.dimension)?.title, language)}</span><strong>${one.shown === null ? words.profile.tooFew : `${textOf(one.level?.title, language)} ${one.shown}`}</strong></p>
          <div class="track">${one.shown === null ? nothing : html`<b .style=${`inline-size: ${one.shown}%`}></b>`}${one.band ? html`<i .style=${`inset-inline-start: ${one.band[0]}%; inline-size: ${one.band[1] - one.band[0]}%`}></i>` : nothing}</div>
        </li>`,
    )}
  </ul>`;
}
