/** The headless API: instruments, answers, scores, results and share codes, in Node and in browsers. */
export type {
  BackgroundAnswer,
  BackgroundElement,
  BackgroundPanel,
  BackgroundQuestion,
  Choice,
  QuestionType,
  Respondent,
} from './background.js';
export type {
  DimensionStatistics,
  GroupReliability,
  GroupStatistics,
  ItemStatistics,
  Responses,
} from './group-statistics.js';
export type {
  Actor,
  Dimension,
  Effort,
  Instrument,
  Item,
  Level,
  LevelText,
  PlanningValues,
  ScaleOption,
  Step,
} from './instrument.js';
export type { LeerscanErrorCode, LeerscanIssue } from './leerscan-error.js';
export type { Recommendation } from './recommendation.js';
export type { Answer, Answers, Response, ResponseParts } from './response.js';
export type { DimensionResult, ProfileKind, Result } from './result.js';
export type { DimensionScore } from './score.js';
export type { Release, TeamDimension, TeamItem, TeamOptions, TeamResult, TeamScore } from './team-result.js';
export type { Text } from './text.js';
export type { Band } from './uncertainty.js';
export { groupReliability, groupStatistics } from './group-statistics.js';
export { teamResultOf } from './team-result.js';
export { LeerscanError } from './leerscan-error.js';
export { parseInstrument } from './parse-instrument.js';
export { createResponse } from './response.js';
export { resultOf } from './result.js';
export { scoreResponse } from './score.js';
export { fromShareCode, toShareCode } from './share-code.js';
export { textOf } from './text.js';
