import { checkAnswers } from '../response/create-response.js';
import { areAnswers } from '../response/look-up.js';
import { FULL_FORM, type Item, itemsOf } from '../instrument/instrument.js';
import { Moments } from './moments.js';
import type { Response } from '../response/response.js';
import { type FormShape, type TallyShape, cellOf } from './tally-shape.js';

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
  /** Of the response that is being counted, by the place of an item: its states and its ranks. */
  readonly #states: Uint8Array;
  readonly #ranked: Uint8Array;

  constructor(shape: TallyShape) {
    this.shape = shape;
    this.#scores = shape.instrument.dimensions.map(() => new Moments());
    this.#answers = new Float64Array(shape.instrument.items.length * shape.options);
    this.#complete = shape.sets.map(({ items }) => new Float64Array(items.length * shape.options + 3));
    this.#states = new Uint8Array(shape.instrument.items.length);
    this.#ranked = new Uint8Array(shape.instrument.items.length);
  }

  get n(): number {
    return this.#n;
  }

  /** @throws {LeerscanError} `response-invalid` when the response does not fit the instrument. */
  add({ answers, form }: Pick<Response, 'answers' | 'form'>): void {
    const { instrument, lookUp } = this.shape;
    const { items } = this.#formOf(form);
    // Looked at closely only where something does not fit.
    if (!areAnswers(lookUp, items, answers, this.#states)) checkAnswers(instrument, form, answers);
    this.addStates(form, this.#states);
  }

  /** The same of answers that fit, as states by the place of an item. They are not kept. */
  addStates(form: string, states: Uint8Array): void {
    const { options, ranks, gains, range, sets } = this.shape;
    const { dimensions, held } = this.#formOf(form);
    const ranked = this.#ranked;
    for (const { dimension, items: places, fewest } of dimensions) {
      let [count, sum] = [0, 0];
      for (const place of places) {
        const cell = cellOf(this.shape, place, states[place] as number);
        const rank = ranks[cell] as number;
        ranked[place] = rank;
        if (rank === 0) continue;
        increase(this.#answers, place * options + rank - 1);
        count += 1;
        sum += gains[cell] as number;
      }
      // Clamped, as the score of one response is: the last bits of a decimal scale must not lead beyond its ends.
      if (count >= fewest)
        (this.#scores[dimension] as Moments).add(Math.min(100, Math.max(0, (100 * sum) / (count * range))));
    }
    for (const set of held) this.#addComplete(this.#complete[set] as Float64Array, sets[set]?.items ?? [], ranked);
    this.#forms.set(form, (this.#forms.get(form) ?? 0) + 1);
    this.#n += 1;
  }

  #addComplete(complete: Float64Array, places: readonly number[], ranked: Uint8Array): void {
    const { options } = this.shape;
    for (const place of places) if (ranked[place] === 0) return;
    let total = 0;
    for (const [index, place] of places.entries()) {
      const rank = ranked[place] as number;
      increase(complete, index * options + rank - 1);
      total += rank;
    }
    increase(complete, complete.length - 3);
    increase(complete, complete.length - 2, total);
    increase(complete, complete.length - 1, total * total);
  }

  /** Of a form that nobody knows every item is one, and no set is held. */
  #formOf(form: string): FormShape {
    const { forms } = this.shape;
    return forms.get(form) ?? { ...(forms.get(FULL_FORM) as FormShape), held: [] };
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
    const { sets, forms, instrument, options } = this.shape;
    const place = instrument.dimensions.findIndex(({ id }) => id === dimension);
    const common = sets.flatMap(({ dimension: own, items }, index) =>
      own === place && [...this.#forms.keys()].every((form) => forms.get(form)?.held.includes(index))
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
