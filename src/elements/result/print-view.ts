import { type TemplateResult, html, nothing } from 'lit';
import { MAX_STEPS, canTake } from '../../core/result/recommendation.js';
import { textOf } from '../../core/instrument/text.js';
import { longDate } from '../../ui/long-date.js';
import { keyOf, hasRadar, renderTable, scoredOf } from './profile-view.js';
import { type RadarLayout, layOutRadar } from './radar-layout.js';
import { measureIn } from './radar-room-controller.js';
import { renderRadarSvg } from './radar-view.js';
import { qrOf, renderQr } from '../../ui/qr-view.js';
import { reasonsOf } from './result-view.js';
import { type ResultView, headlineOf, shortName } from './result-words.js';
import { renderPrintedStep } from './step-view.js';

/** The result on two A4s: the profile on the first, steps and questions on the second. */
export function renderPrint(view: ResultView, link: string | undefined, page: Document): TemplateResult {
  const { instrument, language, words, result } = view;
  const { headline, hint } = headlineOf(view);
  const questions = result.steps.flatMap(({ step }) => step.questions);
  const date = longDate(new Date(), language);
  const axes = scoredOf(view);
  const code = link ? qrOf(link) : undefined;
  const layout = hasRadar(view)
    ? layOutOnPaper(
        page,
        axes.map(({ dimension }) => shortName(view, dimension)),
      )
    : undefined;
  return html`<main lang=${language === 'und' ? nothing : language}>
    <section>
      <p class="kicker">${textOf(instrument.title, language)} · ${words.print.date(date)}</p>
      <h1>${headline}</h1>
      <p class="lead">${hint}</p>
      <h2>${words.profile.title}</h2>
      <div class=${profileClass(result.dimensions.length)}>
        ${layout ? renderRadarSvg(layout, [{ name: 'own', scores: axes.map(({ score }) => score ?? 0) }]) : nothing}
        ${renderPrintedBars(view, layout)}
      </div>
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
        ${code ? renderQr(code, words.take.qr) : nothing}
        <div>
          ${
            link
              ? html`<p><strong>${words.take.hint}</strong></p>
                  <p class="link" dir="ltr">${link}</p>`
              : nothing
          }
          <p class="small">${words.provenance} ${textOf(instrument.provenance, language)}</p>
        </div>
      </footer>
    </section>
  </main>`;
}

/** From so many dimensions on, their bars take more of the sheet. */
const MANY = 7;

/** How a profile of so many dimensions stands on paper. */
export function profileClass(dimensions: number): string {
  return dimensions < MANY ? 'profile' : 'profile many';
}

/** A radar beside its bars on A4. */
export function layOutOnPaper(page: Document, names: readonly string[]): RadarLayout {
  const font = page.defaultView?.getComputedStyle(page.body).fontFamily ?? 'sans-serif';
  const size = 12;
  const [width, height] = names.length < MANY ? [330, 260] : [270, 310];
  return layOutRadar(names, { width, height, size, measure: measureIn(page, `${size}px ${font}`) });
}

function renderPrintedBars(view: ResultView, layout: RadarLayout | undefined): TemplateResult {
  const { result, instrument, language, words } = view;
  return html`<ul class="bars">
    ${result.dimensions.map(
      (one) =>
        html`<li>
          <p>
            <span
              >${keyOf(layout, scoredOf(view), one)}${textOf(instrument.dimensions.find((other) => other.id === one.dimension)?.title, language)}</span
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
