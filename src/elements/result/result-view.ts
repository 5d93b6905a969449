import { type TemplateResult, html, nothing } from 'lit';
import { MAX_STEPS, type Recommendation, canTake } from '../../core/result/recommendation.js';
import { itemsOf } from '../../core/instrument/instrument.js';
import { textOf } from '../../core/instrument/text.js';
import { langOf } from '../../ui/lang-of.js';
import { type ResultView, answerText, headlineOf, isOption, itemText } from './result-words.js';
import { renderStepCard } from './step-view.js';

/** Answers that are named as the reason for a step; more would be a list, not a reason. */
const MAX_REASONS = 2;

/** What stands out, and where the opportunity is. */
export function renderHeadline(view: ResultView): TemplateResult {
  const { headline, hint, isStep } = headlineOf(view);
  return html`<div class="headline" part="headline">
    <p class="kicker" lang=${langOf(view.language)}>${textOf(view.instrument.title, view.language)}</p>
    <h2 tabindex="-1" data-heading>
      <span class="unseen">${view.words.headline.mark} </span
      ><span lang=${isStep ? langOf(view.language) : nothing}>${headline}</span>
    </h2>
    <p class="lead">${hint}</p>
  </div>`;
}

/** Why a step is there, in the person's own answers. */
export function reasonsOf(view: ResultView, { step, because }: Recommendation): readonly string[] {
  const { words, instrument, language } = view;
  if (step.keep)
    return [
      words.steps.keepBecause(textOf(instrument.dimensions.find((one) => one.id === step.dimension)?.title, language)),
    ];
  return because
    .slice(0, MAX_REASONS)
    .map((item) => words.steps.because(answerText(view, item), itemText(view, item).replace(/\.$/, '')));
}

export function renderSteps(view: ResultView): TemplateResult | typeof nothing {
  const { words, result } = view;
  const told = result.kind === 'empty' || result.kind === 'partial';
  if (view.instrument.steps.length === 0 || (result.steps.length === 0 && !told)) return nothing;
  return html`<section aria-labelledby="steps" part="steps">
    <h2 id="steps">${result.steps.length === MAX_STEPS ? words.steps.title : words.steps.titleFewer}</h2>
    ${
      result.steps.length === 0
        ? html`<p>${words.steps.none}</p>`
        : html`<ol class="steps">
            ${result.steps.map((recommendation, index) => renderStepCard(view, recommendation.step, index + 1, reasonsOf(view, recommendation), canTake(recommendation.step, view.response.respondent)))}
          </ol>`
    }
  </section>`;
}

/** The conversation questions of the steps. */
export function renderTalk(view: ResultView): TemplateResult | typeof nothing {
  const questions = view.result.steps.flatMap(({ step }) => step.questions);
  if (questions.length === 0) return nothing;
  return html`<section aria-labelledby="talk" part="talk">
    <h2 id="talk">${view.words.talk.title}</h2>
    <p class="muted">${view.words.talk.hint}</p>
    <ul class="questions" lang=${langOf(view.language)}>
      ${questions.map((question) => html`<li>${textOf(question, view.language)}</li>`)}
    </ul>
  </section>`;
}

/** One person saw it so: the way to ask the others. */
export function renderTeam({ words }: ResultView, page: string): TemplateResult {
  return html`<section class="team" aria-labelledby="team" part="team">
    <h2 id="team">${words.team.title}</h2>
    <p>${words.team.text}</p>
    <p><a href=${page}>${words.team.ask}</a></p>
  </section>`;
}

/** Every statement with its answer and what it rests on, folded. */
export function renderAnswers(view: ResultView): TemplateResult {
  const { instrument, language, words, response } = view;
  const items = itemsOf(instrument, response.form);
  return html`<details part="answers">
    <summary>${words.answers.title}</summary>
    ${items.some(({ source }) => source) ? html`<p class="muted">${words.answers.sources}</p>` : nothing}
    ${instrument.dimensions.map((dimension) => {
      const own = items.filter((item) => item.dimension === dimension.id);
      if (own.length === 0) return nothing;
      return html`<h3 lang=${langOf(language)}>${textOf(dimension.title, language)}</h3>
        <dl class="answers">
          ${own.map(
            (item) =>
              html`<div>
                <dt lang=${langOf(language)}>${textOf(item.text, language)}</dt>
                <dd lang=${isOption(view, item.id) ? langOf(language) : nothing}>${answerText(view, item.id)}</dd>
                ${item.source ? html`<dd class="source" lang=${langOf(language)}>${textOf(item.source, language)}</dd>` : nothing}
              </div>`,
          )}
        </dl>`;
    })}
  </details>`;
}
