import { type TemplateResult, html, nothing } from 'lit';
import { MAX_STEPS, canTake } from '../../core/result/recommendation.js';
import { textOf } from '../../core/instrument/text.js';
import { longDate } from '../../ui/long-date.js';
import { hasRadar, renderTable, scoredOf } from './profile-view.js';
import { type RadarShapes, renderRadarSvg } from './radar-view.js';
import { renderQr } from '../../ui/qr-view.js';
import { reasonsOf } from './result-view.js';
import { type ResultView, headlineOf, shortName } from './result-words.js';
import { renderPrintedStep } from './step-view.js';

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
      <div class="profile">${hasRadar(view) ? renderRadarSvg(radarOf(view)) : nothing} ${renderPrintedBars(view)}</div>
      ${renderTable(view, true)}
      <p class="small">
        ${result.dimensions.some((one) => one.band) ? words.profile.explain : nothing}
        ${instrument.levels.length > 0 ? words.profile.conventions : nothing}
      </p>
    </section>
    <section class="second">
      ${
        result.steps.length > 0
          ? html`<h2>${result.steps.length === MAX_STEPS ? words.steps.title : words.steps.titleFewer}</h2>
              <ol>
                ${result.steps.map((one) => renderPrintedStep(view, one.step, reasonsOf(view, one), canTake(one.step, view.response.respondent)))}
              </ol>
              ${
                questions.length > 0
                  ? html`<h2>${words.talk.title}</h2>
                      <ul>
                        ${questions.map((question) => html`<li>${textOf(question, language)}</li>`)}
                      </ul>`
                  : nothing
              }`
          : nothing
      }
      <footer>
        ${link ? renderQr(link, words.take.qr) : nothing}
        <div>
          <p class="link">${link ?? nothing}</p>
          <p class="small">${words.provenance} ${textOf(instrument.provenance, language)}</p>
        </div>
      </footer>
    </section>
  </main>`;
}

function radarOf(view: ResultView): RadarShapes {
  const axes = scoredOf(view);
  return {
    labels: axes.map(({ dimension }) => shortName(view, dimension)),
    shapes: [{ name: 'own', scores: axes.map(({ score }) => score ?? 0) }],
  };
}

function renderPrintedBars({ result, instrument, language, words }: ResultView): TemplateResult {
  return html`<ul class="bars">
    ${result.dimensions.map(
      (one) =>
        html`<li>
          <p>
            <span>${textOf(instrument.dimensions.find((other) => other.id === one.dimension)?.title, language)}</span
            ><strong
              >${one.shown === null ? words.profile.tooFew : `${textOf(one.level?.title, language)} ${one.shown}`}</strong
            >
          </p>
          <div class="track">
            ${one.shown === null ? nothing : html`<b .style=${`inline-size: ${one.shown}%`}></b>`}${one.band ? html`<i .style=${`inset-inline-start: ${one.band[0]}%; inline-size: ${one.band[1] - one.band[0]}%`}></i>` : nothing}
          </div>
        </li>`,
    )}
  </ul>`;
}
