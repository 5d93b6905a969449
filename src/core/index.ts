/** The headless API: instruments, answers, scores, results and share codes, in Node and in browsers. */
export type {
  BackgroundAnswer,
  BackgroundElement,
  BackgroundPanel,
  BackgroundQuestion,
  Choice,
  QuestionType,
  Respondent,
} from './instrument/background.js';
export type {
  DimensionStatistics,
  GroupReliability,
  GroupStatistics,
  ItemStatistics,
  Responses,
} from './group/group-statistics.js';
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
} from './instrument/instrument.js';
export type { LeerscanErrorCode, LeerscanIssue } from './errors/leerscan-error.js';
export type { Recommendation } from './result/recommendation.js';
export type { ResponseParts } from './response/create-response.js';
export type { Answer, Answers, Response } from './response/response.js';
export type { DimensionResult, ProfileKind, Result } from './result/result.js';
export type { DimensionScore } from './result/score.js';
export type { TeamDimension, TeamItem, TeamResult, TeamScore } from './team/team-figures.js';
export type { EventResult } from './event/event-figures.js';
export type { EventOptions, EventRelease } from './event/event-release.js';
export type { Release, TeamOptions } from './team/team-result.js';
export type { Text } from './instrument/text.js';
export type { Band } from './result/uncertainty.js';
export { groupReliability, groupStatistics } from './group/group-statistics.js';
export { eventReleaseOf } from './event/event-release.js';
export { teamResultOf } from './team/team-result.js';
export { LeerscanError } from './errors/leerscan-error.js';
export { parseInstrument } from './instrument/parse-instrument.js';
export { createResponse } from './response/create-response.js';
export { resultOf } from './result/result.js';
export { scoreResponse } from './result/score.js';
export { fromShareCode, toShareCode } from './share-code/share-code.js';
export { textOf } from './instrument/text.js';
