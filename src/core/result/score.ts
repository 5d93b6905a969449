import { FULL_FORM, type Instrument, type Item, type Level, itemsOf, scaleRange } from '../instrument/instrument.js';
import { checkAnswers } from '../response/create-response.js';
import { type Answer, type Answers, answerOf } from '../response/response.js';

/** One dimension of one response. `score` runs from 0 to 100, unrounded; null when too few items were answered. */
export interface DimensionScore {
  readonly dimension: string;
  readonly score: number | null;
  readonly answered: number;
  readonly na: number;
  readonly unknown: number;
  readonly skipped: number;
}

/**
 * The score of each dimension of the form, in instrument order: `100·(mean − min)/(max − min)` of the answered items,
 * when at least `ceil(0.6·J)` of the J items of the form are answered. "Not applicable", "don't know" and
 * skipped are all missing, never 0.
 * @throws {LeerscanError} `response-invalid` for an answer that is not on the scale or not of an item.
 */
export function scoreResponse(
  instrument: Instrument,
  answers: Answers,
  form: string = FULL_FORM,
): readonly DimensionScore[] {
  checkAnswers(instrument, form, answers);
  const items = itemsOf(instrument, form);
  const byDimension = instrument.dimensions.map(({ id }) => ({
    id,
    own: items.filter((item) => item.dimension === id),
  }));
  // A form may leave a whole dimension out: then nothing is said of it.
  return byDimension
    .filter(({ own }) => own.length > 0)
    .map(({ id, own }) => scoreDimension(instrument, id, own, answers));
}

function scoreDimension(
  instrument: Instrument,
  dimension: string,
  items: readonly Item[],
  answers: Answers,
): DimensionScore {
  const given = items.map((item) => answerOf(answers, item.id));
  const values = items
    .map((item) => valueOf(instrument, item, answerOf(answers, item.id)))
    .filter((value) => value !== null);
  const count = (what: Answer | undefined): number => given.filter((answer) => answer === what).length;
  return {
    dimension,
    score: values.length >= fewestAnswers(items.length) ? scoreOf(instrument, values) : null,
    answered: values.length,
    na: count('na'),
    unknown: count('unknown'),
    skipped: count(undefined),
  };
}

/** The fewest answers that make a score: `ceil(0.6·J)`, in whole numbers so that no rounding error adds one. */
export function fewestAnswers(items: number): number {
  return Math.ceil((items * 3) / 5);
}

function scoreOf(instrument: Instrument, values: readonly number[]): number {
  const [min, max] = scaleRange(instrument);
  const sum = values.reduce((total, value) => total + (value - min), 0);
  return Math.min(100, Math.max(0, (100 * sum) / (values.length * (max - min))));
}

/** The value that counts for an item, reversal applied with the scale's own ends; null when it was not answered. */
export function valueOf(instrument: Instrument, item: Item, answer: Answer | undefined): number | null {
  if (typeof answer !== 'number') return null;
  const [min, max] = scaleRange(instrument);
  return item.reversed ? min + max - answer : answer;
}

/** How far an answer is from the best one, 0 (at the top) to 1; null when the item was not answered. */
export function gapOf(instrument: Instrument, item: Item, answer: Answer | undefined): number | null {
  const [min, max] = scaleRange(instrument);
  const value = valueOf(instrument, item, answer);
  // Reversal of a decimal scale leaves a last bit behind.
  return value === null ? null : Math.round(((max - value) / (max - min)) * 1e9) / 1e9;
}

/** A score as it is shown: rounded half up, whole. */
export function roundedScore(score: number): number {
  // The tolerance undoes the last bits of a division, which would else turn 59.5 into 59.
  return Math.floor(score + 0.5 + 1e-9);
}

/** The level of a score: that of its rounded value. Undefined when the instrument has no levels. */
export function levelOf(instrument: Instrument, score: number): Level | undefined {
  const shown = roundedScore(score);
  return instrument.levels.findLast((level) => level.from <= shown);
}
