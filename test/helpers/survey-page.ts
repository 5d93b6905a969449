import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Instrument } from '../../src/core/index.js';
import '../../src/index.js';
import type { LeerscanSurvey } from '../../src/index.js';
import { waitUntil } from './wait-until.js';

/** A survey in a box of that width, with its words there. */
export async function surveyIn(
  width: number,
  instrument: Instrument,
  more: Partial<Pick<LeerscanSurvey, 'draft' | 'form' | 'begun'>> = {},
): Promise<LeerscanSurvey> {
  const box = await fixture<HTMLElement>(
    boxed(width, html`<leerscan-survey .instrument=${instrument}></leerscan-survey>`),
  );
  const survey = box.querySelector('leerscan-survey') as LeerscanSurvey;
  Object.assign(survey, more);
  await waitUntil(() => survey.shadowRoot?.querySelector('nav'), 'the survey should show its first page');
  return survey;
}

export function boxed(width: number, content: TemplateResult): TemplateResult {
  return html`<div lang="nl" .style=${`inline-size: ${width}px`}>${content}</div>`;
}

export function all<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

// The type is the caller's word for what the selector finds.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function one<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export function option(survey: Element, item: string, value: string | number): HTMLInputElement {
  return one<HTMLInputElement>(survey, `[data-item="${item}"] input[value="${value}"]`);
}

/** A click as a mouse or a finger gives it: the pointer goes down first. */
export function tap(input: HTMLInputElement): void {
  input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  input.click();
}

export async function next(survey: LeerscanSurvey): Promise<void> {
  // The button comes a frame after the first statement.
  await survey.updateComplete;
  one<HTMLButtonElement>(survey, 'nav .primary').click();
  await survey.updateComplete;
  await survey.updateComplete;
}

export function items(survey: Element): string[] {
  return all(survey, '[data-item]').map((group) => group.dataset['item'] ?? '');
}

export function checked(survey: Element): string[] {
  return all<HTMLInputElement>(survey, '[data-item] input:checked').map((input) => `${input.name}=${input.value}`);
}

/** Waits for survey-core to have taken over: the background page shows its questions only then. */
export async function engineReady(survey: LeerscanSurvey): Promise<void> {
  await waitUntil(() => survey.hasEngine, 'survey-core should take over', { timeout: 15_000 });
  await survey.updateComplete;
}
