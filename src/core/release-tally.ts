import { GroupTally } from './group-tally.js';
import { itemsOf } from './instrument.js';
import type { Response } from './response.js';
import { type DimensionScore, scoreResponse } from './score.js';
import { type TallyShape, ranksOf } from './tally-shape.js';

/**
 * Counts for a release. All figures of a dimension rest on the same people, those with a score of it: whoever left a statement open counts in it
 * with the option nearest to their own score. Without this, two figures beside each other say what the few answered who are in one of them alone.
 */
export class ReleaseTally {
  /** Scores as they are; answers completed. */
  readonly completed: GroupTally;
  /** By item and rank: answers that were given, by people with a score of its dimension. */
  readonly #given: Float64Array;

  constructor(shape: TallyShape) {
    this.completed = new GroupTally(shape);
    this.#given = new Float64Array(shape.instrument.items.length * shape.options);
  }

  get n(): number {
    return this.completed.n;
  }

  /** @throws {LeerscanError} `response-invalid` when the response does not fit the instrument. */
  add({ answers, form }: Pick<Response, 'answers' | 'form'>): void {
    const { shape } = this.completed;
    const scores = scoreResponse(shape.instrument, answers, form);
    const ranked = ranksOf(shape, answers);
    const completed = completedRanks(shape, form, ranked, scores);
    for (const [place, rank] of ranked.entries()) {
      if (rank === 0 || completed[place] === 0) continue;
      const at = place * shape.options + rank - 1;
      this.#given[at] = (this.#given[at] as number) + 1;
    }
    this.completed.addRanked(form, completed, scores);
  }

  merge(other: ReleaseTally): void {
    this.completed.merge(other.completed);
    for (const [at, count] of other.#given.entries()) this.#given[at] = (this.#given[at] as number) + count;
  }

  /** How often each rank, from 1, was given to an item, without what was completed. */
  given(place: number): readonly number[] {
    const { options } = this.completed.shape;
    return [...this.#given.subarray(place * options, (place + 1) * options)];
  }
}

/** By item: its rank; that nearest to the own score where it was left open; 0 where the form has it not, or its dimension has no score. */
function completedRanks(shape: TallyShape, form: string, ranked: readonly number[], scores: readonly DimensionScore[]): readonly number[] {
  const nearest = new Map(scores.flatMap(({ dimension, score }): [string, number][] => (score === null ? [] : [[dimension, nearestRank(shape.shares, score)]])));
  const asked = new Set(itemsOf(shape.instrument, form));
  return shape.instrument.items.map((item, place) => {
    const own = asked.has(item) ? nearest.get(item.dimension) : undefined;
    return own === undefined ? 0 : (ranked[place] || own);
  });
}

/** The rank whose value is nearest to a score; of two as near, the lower one. */
function nearestRank(shares: readonly number[], score: number): number {
  const distances = shares.map((share) => Math.abs(share - score));
  const least = Math.min(...distances);
  return distances.findIndex((distance) => distance <= least + 1e-9) + 1;
}
