import { type ISurveyWebProvider, SurveyModel, settings } from 'survey-core';
import { ENGINE_WORDS } from './languages.js';

let created = 0;

/** Fetches what a model in this language needs beyond the library itself. */
export async function loadWords(language: string): Promise<void> {
  await ENGINE_WORDS[language]?.();
}

/** A model that renders nothing, stores nothing, fetches nothing and moves no focus: all of that is ours. */
export function createSurvey(json: object, language: string): SurveyModel {
  settings.animationEnabled = false;
  const survey = new SurveyModel(json);
  survey.locale = language in ENGINE_WORDS ? language : '';
  survey.elementIdPrefix = `leerscan-${++created}-`;
  survey.generateStylesheet = false;
  survey.autoFocusFirstError = false;
  survey.autoFocusFirstQuestion = false;
  survey.webProvider = OFFLINE;
  return survey;
}

/** Refuses every request: a definition from outside must not make the page call anyone. */
const OFFLINE: ISurveyWebProvider = { sendRequest: (_request, onResponse) => onResponse({ status: 0, statusText: 'leerscan surveys do not use the network' }) };
