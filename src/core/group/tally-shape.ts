import { FULL_FORM, type Instrument, itemsOf, scaleRange } from '../instrument/instrument.js';
import type { Answers } from '../response/response.js';

/** The items of one dimension in one form, as places in the instrument. */
export interface ItemSet {
  readonly form: string;
  readonly dimension: number;
  readonly items: readonly number[];
}

/** What counting needs to know of an instrument, looked up once and not for every response. */
export interface TallyShape {
  readonly instrument: Instrument;
  /** Number of options. */
  readonly options: number;
  /**
   * By item: the rank of an answer from 1 (worst) to A (best), reversal applied. Ranks, so that uneven option values do
   * no harm.
   */
  readonly ranks: readonly ReadonlyMap<number, number>[];
  /** By rank, from 1: the value that counts, on 0 to 100. */
  readonly shares: readonly number[];
  /** Every set of items over which agreement may be computed: a dimension in a form. */
  readonly sets: readonly ItemSet[];
  /** By form: which of the sets it holds completely. */
  readonly held: ReadonlyMap<string, readonly number[]>;
}

/** By rank, from 1: the value of an option that counts, on 0 to 100. */
export function sharesOf(instrument: Instrument): readonly number[] {
  const [min, max] = scaleRange(instrument);
  return sortedValues(instrument).map((value) => (100 * (value - min)) / (max - min));
}

function sortedValues({ scale }: Instrument): readonly number[] {
  return scale.options.map(({ value }) => value).sort((a, b) => a - b);
}

export function tallyShapeOf(instrument: Instrument): TallyShape {
  const values = sortedValues(instrument);
  const forms = [FULL_FORM, ...Object.keys(instrument.forms)];
  const placesIn = (form: string): readonly number[] =>
    itemsOf(instrument, form).map((item) => instrument.items.indexOf(item));
  const sets = forms.flatMap((form) => {
    const places = placesIn(form);
    return instrument.dimensions.map(({ id }, dimension) => ({
      form,
      dimension,
      items: places.filter((place) => instrument.items[place]?.dimension === id),
    }));
  });
  return {
    instrument,
    options: values.length,
    ranks: instrument.items.map(
      ({ reversed }) => new Map(values.map((value, index) => [value, reversed ? values.length - index : index + 1])),
    ),
    shares: sharesOf(instrument),
    sets,
    held: new Map(
      forms.map((form) => {
        const places = new Set(placesIn(form));
        return [
          form,
          sets.flatMap(({ items }, index) =>
            items.length > 0 && items.every((place) => places.has(place)) ? [index] : [],
          ),
        ];
      }),
    ),
  };
}

/** By item: the rank of the answer to it from 1, or 0 without one. */
export function ranksOf({ instrument, ranks }: TallyShape, answers: Answers): number[] {
  return instrument.items.map(({ id }, place) =>
    Object.hasOwn(answers, id) ? (ranks[place]?.get(answers[id] as number) ?? 0) : 0,
  );
}
