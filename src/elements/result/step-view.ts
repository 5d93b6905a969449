import { type TemplateResult, html, nothing } from 'lit';
import type { Step } from '../../core/instrument/instrument.js';
import { textOf } from '../../core/instrument/text.js';
import { langOf } from '../../ui/lang-of.js';
import type { ResultView } from './result-words.js';

/** What a step needs to be put into words, whoever it is for. */
export type StepView = Pick<ResultView, 'words' | 'instrument' | 'language'>;

/** A step as a card; `reasons` say why it is there. One that the reader cannot take is theirs to propose. */
export function renderStepCard(
  { words, instrument, language }: StepView,
  step: Step,
  number: number,
  reasons: readonly string[],
  isTheirs = true,
): TemplateResult {
  return html`<li class="step" part="step">
    <p class="theme" lang=${langOf(language)}>
      <span class="number" aria-hidden="true">${number}</span
      >${textOf(instrument.dimensions.find((one) => one.id === step.dimension)?.title, language)}
    </p>
    <h3 lang=${langOf(language)}>${textOf(step.title, language)}</h3>
    ${
      step.action
        ? html`<div class="action">
            <h4>${words.steps.action}</h4>
            <p lang=${langOf(language)}>${textOf(step.action, language)}</p>
          </div>`
        : nothing
    }
    <div class="reason">
      <h4>${words.steps.why}</h4>
      ${reasons.map((reason) => html`<p>${reason}</p>`)}
      ${step.why ? html`<p lang=${langOf(language)}>${textOf(step.why, language)}</p>` : nothing}
    </div>
    <dl class="facts">
      ${
        step.who.length > 0
          ? html`<div>
              <dt>${isTheirs ? words.steps.who : words.steps.propose}</dt>
              <dd>${step.who.map((actor) => words.steps.actors[actor]).join(', ')}</dd>
            </div>`
          : nothing
      }
      <div>
        <dt>${words.steps.effort}</dt>
        <dd>${words.steps.efforts[step.effort]}</dd>
      </div>
    </dl>
  </li>`;
}

/** The same on paper. */
export function renderPrintedStep(
  { words, language }: StepView,
  step: Step,
  reasons: readonly string[],
  isTheirs = true,
): TemplateResult {
  const facts = [
    ...(step.who.length > 0
      ? [
          `${isTheirs ? words.steps.who : words.steps.propose}: ${step.who.map((actor) => words.steps.actors[actor]).join(', ')}`,
        ]
      : []),
    `${words.steps.effort}: ${words.steps.efforts[step.effort]}`,
  ];
  return html`<li>
    <h3>${textOf(step.title, language)}</h3>
    <p class="small">${reasons.join(' ')} ${textOf(step.why, language)}</p>
    ${step.action ? html`<p><strong>${words.steps.action}:</strong> ${textOf(step.action, language)}</p>` : nothing}
    <p class="small">${facts.join(' · ')}</p>
  </li>`;
}
