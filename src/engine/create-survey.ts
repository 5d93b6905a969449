import type { ISurveyWebProvider, SurveyModel } from 'survey-core';
import { type BackgroundElement, questionsOf } from '../core/instrument/background.js';

/** Matches a typed text: the browser's own engine can take for ever. */
export type PatternOf = typeof import('../core/instrument/pattern.js').patternOf;

type Library = typeof import('./survey-library.js');

let library: Library | undefined;
let created = 0;

/** Brings survey-core in; a survey can be made once it is there. */
export async function loadLibrary(): Promise<void> {
  library ??= await import('./survey-library.js');
}

/** What checks typed texts against patterns; comes in with a questionnaire that has one. */
export async function loadPatterns(background: readonly BackgroundElement[]): Promise<PatternOf | undefined> {
  const hasPattern = questionsOf(background).some(({ settings }) =>
    ((settings['validators'] ?? []) as readonly { readonly regex?: string }[]).some(({ regex }) => regex !== undefined),
  );
  return hasPattern ? (await import('../core/instrument/pattern.js')).patternOf : undefined;
}

/**
 * A model that renders nothing, says nothing, stores nothing, fetches nothing and moves no focus: all of that is ours.
 */
export function createSurvey(json: object): SurveyModel {
  if (!library) throw new Error('loadLibrary comes first');
  library.settings.animationEnabled = false;
  const survey = new library.SurveyModel(json);
  survey.elementIdPrefix = `leerscan-${++created}-`;
  survey.generateStylesheet = false;
  survey.autoFocusFirstError = false;
  survey.autoFocusFirstQuestion = false;
  survey.webProvider = OFFLINE;
  return survey;
}

/** Refuses every request: a definition from outside must not make the page call anyone. */
const OFFLINE: ISurveyWebProvider = {
  sendRequest: (_request, onResponse) =>
    onResponse({ status: 0, statusText: 'leerscan surveys do not use the network' }),
};
