import { type Item, itemsOf } from '../instrument/instrument.js';
import { Moments } from './moments.js';
import type { Response } from '../response/response.js';
import { scoreResponse } from '../result/score.js';
import { type TallyShape, ranksOf } from './tally-shape.js';

/**
 * Complete answers to one set of items: how often each rank, and the sums of ranks that Cronbach's alpha needs. Whole
 * numbers, so nothing is rounded.
 */
export interface CompleteCounts {
  readonly n: number;
  /** By item of the set, then by rank from 1. */
  readonly counts: readonly (readonly number[])[];
  readonly sum: number;
  readonly squares: number;
}

/**
 * Counts of a group, in one pass: O(items × options) of memory however many responses come, and two of them can be put
 * together.
 */
export class GroupTally {
  readonly shape: TallyShape;
  readonly #scores: readonly Moments[];
  /** By item and rank. */
  readonly #answers: Float64Array;
  /** By set, item of the set and rank, behind each other; then n, the sum of totals and of their squares. */
  readonly #complete: readonly Float64Array[];
  readonly #forms = new Map<string, number>();
  #n = 0;

  constructor(shape: TallyShape) {
    this.shape = shape;
    this.#scores = shape.instrument.dimensions.map(() => new Moments());
    this.#answers = new Float64Array(shape.instrument.items.length * shape.options);
    this.#complete = shape.sets.map(({ items }) => new Float64Array(items.length * shape.options + 3));
  }

  get n(): number {
    return this.#n;
  }

  /** @throws {LeerscanError} `response-invalid` when the response does not fit the instrument. */
  add({ answers, form }: Pick<Response, 'answers' | 'form'>): void {
    const { instrument, options, sets, held } = this.shape;
    const ranked = ranksOf(this.shape, answers);
    for (const { dimension, score } of scoreResponse(instrument, answers, form))
      if (score !== null) this.scores(dimension).add(score);
    for (const [place, rank] of ranked.entries()) if (rank > 0) increase(this.#answers, place * options + rank - 1);
    for (const set of held.get(form) ?? []) {
      const places = sets[set]?.items ?? [];
      const complete = this.#complete[set] as Float64Array;
      const given = places.map((place) => ranked[place] as number);
      if (given.includes(0)) continue;
      for (const [index, rank] of given.entries()) increase(complete, index * options + rank - 1);
      const total = given.reduce((sum, rank) => sum + rank, 0);
      increase(complete, complete.length - 3);
      increase(complete, complete.length - 2, total);
      increase(complete, complete.length - 1, total * total);
    }
    this.#forms.set(form, (this.#forms.get(form) ?? 0) + 1);
    this.#n += 1;
  }

  merge(other: GroupTally): void {
    for (const [index, scores] of this.#scores.entries()) scores.merge(other.#scores[index] as Moments);
    addAll(this.#answers, other.#answers);
    for (const [index, complete] of this.#complete.entries()) addAll(complete, other.#complete[index] as Float64Array);
    for (const [form, count] of other.#forms) this.#forms.set(form, (this.#forms.get(form) ?? 0) + count);
    this.#n += other.#n;
  }

  /** Scores of a dimension, 0 to 100. */
  scores(dimension: string): Moments {
    return this.#scores[this.shape.instrument.dimensions.findIndex(({ id }) => id === dimension)] as Moments;
  }

  /** How often each rank, from 1, was given to an item. */
  answers(place: number): readonly number[] {
    return [...this.#answers.subarray(place * this.shape.options, (place + 1) * this.shape.options)];
  }

  /** Whether every form that was used has the item. */
  isAskedOfAll(item: Item): boolean {
    return [...this.#forms.keys()].every((form) => itemsOf(this.shape.instrument, form).includes(item));
  }

  /**
   * Complete answers to a dimension, over the largest set of its items that every form that was used has. Null when
   * there is no such set.
   */
  complete(dimension: string): CompleteCounts | null {
    const { sets, held, instrument, options } = this.shape;
    const place = instrument.dimensions.findIndex(({ id }) => id === dimension);
    const common = sets.flatMap(({ dimension: own, items }, index) =>
      own === place && [...this.#forms.keys()].every((form) => held.get(form)?.includes(index))
        ? [{ index, items }]
        : [],
    );
    const largest = common.reduce<(typeof common)[number] | undefined>(
      (best, one) => (best && best.items.length >= one.items.length ? best : one),
      undefined,
    );
    const counts = largest && this.#complete[largest.index];
    if (!largest || !counts) return null;
    const [n = 0, sum = 0, squares = 0] = counts.subarray(counts.length - 3);
    return {
      n,
      sum,
      squares,
      counts: largest.items.map((_, index) => [...counts.subarray(index * options, (index + 1) * options)]),
    };
  }
}

/** Several tallies as one. */
export function mergedOf(shape: TallyShape, tallies: readonly GroupTally[]): GroupTally {
  const sum = new GroupTally(shape);
  for (const tally of tallies) sum.merge(tally);
  return sum;
}

function increase(counts: Float64Array, place: number, by = 1): void {
  counts[place] = (counts[place] as number) + by;
}

function addAll(counts: Float64Array, more: Float64Array): void {
  for (const [place, count] of more.entries()) increase(counts, place, count);
}
