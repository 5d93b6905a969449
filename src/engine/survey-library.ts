/** What the engine takes of survey-core: a file of its own that imports nothing of ours, so that it stays as it is. */
import { SurveyModel, settings } from 'survey-core';

export { SurveyModel, settings };
