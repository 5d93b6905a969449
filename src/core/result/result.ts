import type { Instrument, Level } from '../instrument/instrument.js';
import { type DimensionScore, gapOf, levelOf, roundedScore, scoreResponse } from './score.js';
import { type Recommendation, recommendationsOf } from './recommendation.js';
import { type Response, answerOf } from '../response/response.js';
import { type Band, type Extremes, bandOf, extremesOf, planningOf } from './uncertainty.js';

/** A dimension as it is shown. `shown` is the rounded score, `level` its level, `band` the 95 % band. */
export interface DimensionResult extends DimensionScore {
  readonly shown: number | null;
  readonly level: Level | null;
  readonly band: Band | null;
}

/**
 * What can honestly be said of the whole: no score at all; fewer than three; everything at the top; no planning
 * values, so that no difference can be called one; scores of which none can be called the highest or the lowest; or a
 * contrast that is beyond chance.
 */
export type ProfileKind = 'empty' | 'partial' | 'all-top' | 'unqualified' | 'open' | 'contrast';

export interface Result {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly form: string;
  readonly dimensions: readonly DimensionResult[];
  /** Unweighted mean of the dimension scores; null below 80 % of the dimensions. */
  readonly overall: { readonly score: number; readonly shown: number; readonly level: Level | null } | null;
  readonly kind: ProfileKind;
  /** Dimensions that stand out, and those with most room; both empty unless `kind` is `contrast`. */
  readonly top: readonly string[];
  readonly bottom: readonly string[];
  readonly steps: readonly Recommendation[];
}

/** A radar, and a statement about the whole, need as many scored dimensions. */
export const MIN_SCORED = 3;

/**
 * Everything that the product says about one response. Computed, never stored.
 * @throws {LeerscanError} `response-invalid` when the answers do not fit the instrument.
 */
export function resultOf(
  instrument: Instrument,
  response: Pick<Response, 'answers' | 'form'> & Partial<Pick<Response, 'respondent'>>,
): Result {
  const scores = scoreResponse(instrument, response.answers, response.form);
  const planning = planningOf(instrument, response.form);
  const scored = scores.filter((one) => one.score !== null);
  const extremes = planning && extremesOf(scores, planning);
  const kind = kindOf(scored, planning !== undefined, extremes, isAllTop(instrument, response));
  const { top, bottom } = kind === 'contrast' && extremes ? extremes : { top: [], bottom: [] };
  return {
    instrument: { id: instrument.id, version: instrument.version },
    form: response.form,
    dimensions: scores.map((one) => ({
      ...one,
      shown: one.score === null ? null : roundedScore(one.score),
      level: one.score === null ? null : (levelOf(instrument, one.score) ?? null),
      band: planning ? bandOf(one, planning) : null,
    })),
    overall: overallOf(instrument, scores),
    kind,
    top,
    bottom,
    steps: recommendationsOf(instrument, (item) => gapOf(instrument, item, answerOf(response.answers, item.id)), {
      first: bottom,
      scores: new Map(scored.map((one) => [one.dimension, one.score as number])),
      reader: response.respondent ?? {},
    }),
  };
}

/** Every statement that was answered got the best answer; those without a score count too. */
function isAllTop(instrument: Instrument, { answers }: Pick<Response, 'answers'>): boolean {
  return instrument.items.every((item) => (gapOf(instrument, item, answerOf(answers, item.id)) ?? 0) === 0);
}

function kindOf(
  scored: readonly DimensionScore[],
  hasPlanning: boolean,
  extremes: Extremes | undefined,
  allTop: boolean,
): ProfileKind {
  if (scored.length === 0) return 'empty';
  if (scored.length < MIN_SCORED) return 'partial';
  if (allTop) return 'all-top';
  if (!hasPlanning) return 'unqualified';
  return extremes ? 'contrast' : 'open';
}

function overallOf(instrument: Instrument, scores: readonly DimensionScore[]): Result['overall'] {
  const scored = scores.flatMap((one) => (one.score === null ? [] : [one.score]));
  // At least 80 %, in whole numbers.
  if (scored.length === 0 || scored.length * 5 < scores.length * 4) return null;
  const score = scored.reduce((sum, one) => sum + one, 0) / scored.length;
  return { score, shown: roundedScore(score), level: levelOf(instrument, score) ?? null };
}
