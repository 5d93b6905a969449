import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { EventResult } from '../core/event/event-figures.js';
import { type EventStep, eventStepsOf } from '../core/event/event-steps.js';
import { textOf } from '../core/instrument/text.js';
import type { TeamDimension } from '../core/team/team-figures.js';
import { addressOf } from '../core/format/address.js';
import { qrOf, renderQr } from '../ui/qr-view.js';
import { BATCH, type Look } from './event-releases.js';
import { type WallView, levelText, scoreWords, wallHeadline } from './wall-words.js';

/** Characters of a headline that fits one line of a wide screen. */
const MAX_HEADLINE = 48;

/** What was released, for everybody in the hall. */
export function renderPicture(view: WallView, event: string, result: EventResult, joinUrl: string): TemplateResult {
  const { wall } = view;
  const { n } = result.respondents;
  return html`<header>
      <p class="event">${event}</p>
      <p class="count">
        <span class="figure">${(n ?? 0).toLocaleString(view.language)}</span> <span>${wall.scans}</span>
      </p>
    </header>
    ${keyed(n, renderHeadline(wallHeadline(view, result.dimensions)))}
    <section class="profile">
      <h3>${wall.profile} <span class="muted">${wall.profileScale}</span></h3>
      <ul>
        ${result.dimensions.map((dimension) => renderTheme(view, dimension))}
      </ul>
    </section>
    <div class="side">${renderSteps(view, eventStepsOf(view.instrument, result))} ${renderJoin(view, joinUrl)}</div>`;
}

function renderHeadline(sentence: string): TemplateResult {
  return html`<h2 class="headline fresh ${sentence.length > MAX_HEADLINE ? 'long' : ''}">${sentence}</h2>`;
}

function renderTheme(view: WallView, { dimension, score }: TeamDimension): TemplateResult {
  const { instrument, language, wall } = view;
  const title = textOf(instrument.dimensions.find(({ id }) => id === dimension)?.title, language);
  if (!score)
    return html`<li>
      <span class="name">${title}</span><span class="bar"></span><span class="level muted">${wall.tooFew}</span>
    </li>`;
  const { figure, bound } = scoreWords(view, score.mean);
  return html`<li>
    <span class="name">${title}</span>
    <span class="bar" .style=${`--low: ${score.mean.low}%; --high: ${score.mean.high}%`}></span>
    <span class="score figure">${figure}</span>
    <span class="level"
      >${bound ? html`<span>${bound}</span> ` : nothing}<span>${levelText(view, score.mean)}</span></span
    >
  </li>`;
}

function renderSteps({ language, wall }: WallView, steps: readonly EventStep[]): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  return html`<section class="steps">
    <h3>${wall.steps}</h3>
    <ol>
      ${steps.map(
        ({ step, reason }) =>
          html`<li>
            <p>${textOf(step.title, language)}</p>
            ${reason && reason.atLeast > 0 ? html`<p class="muted">${wall.reason(reason.atLeast, reason.n)}</p>` : nothing}
          </li>`,
      )}
    </ol>
  </section>`;
}

/** Before the first release: what will come, and how far that is. */
export function renderWaiting(view: WallView, event: string, look: Look | undefined, joinUrl: string): TemplateResult {
  const { waiting } = view.wall;
  return html`<header><p class="event">${event}</p></header>
    <h2 class="headline">${waiting.title}</h2>
    <section class="coming">
      <p class="far">${look?.missing === 'few' ? waiting.few : waiting.many(BATCH)}</p>
      <p>${waiting.coming}</p>
      <ul>
        ${waiting.parts.map((part) => html`<li>${part}</li>`)}
      </ul>
    </section>
    <div class="side">${renderJoin(view, joinUrl)}</div>`;
}

function renderJoin({ wall: { join } }: WallView, joinUrl: string): TemplateResult | typeof nothing {
  const code = joinUrl ? qrOf(joinUrl) : undefined;
  if (!code) return nothing;
  const { host = '' } = addressOf(joinUrl) ?? {};
  return html`<section class="join">
    ${renderQr(code, join.qr(host))}
    <div>
      <h3>${join.title}</h3>
      <p>${join.hint}</p>
    </div>
  </section>`;
}
