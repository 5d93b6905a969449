import { type Instrument, type Item, scaleRange } from '../instrument/instrument.js';
import { type FormItems, type LookUp, lookUpOf } from '../response/look-up.js';
import type { Answer } from '../response/response.js';
import { fewestAnswers, valueOf } from '../result/score.js';

/** The items of one dimension in one form, as places in the instrument. */
export interface ItemSet {
  readonly form: string;
  readonly dimension: number;
  readonly items: readonly number[];
}

/** What is counted of a response in one form. */
export interface FormShape {
  readonly items: FormItems;
  /** Those that it asks about, with their items and the fewest answers that make a score. */
  readonly dimensions: readonly (Omit<ItemSet, 'form'> & { readonly fewest: number })[];
  /** Which of the sets it holds completely. */
  readonly held: readonly number[];
}

/** What counting needs to know of an instrument, looked up once and not for every response. */
export interface TallyShape {
  readonly instrument: Instrument;
  readonly lookUp: LookUp;
  /** Number of options. */
  readonly options: number;
  /**
   * By item and state (`cellOf`): the rank of an answer from 1 (worst) to A (best), reversal applied; 0 where there is
   * none. Ranks, so that uneven option values do no harm.
   */
  readonly ranks: Uint8Array;
  /** By item and state: how far the value that counts is above the lowest. */
  readonly gains: Float64Array;
  /** Between the lowest and the highest value. */
  readonly range: number;
  /** By rank, from 1: the value that counts, on 0 to 100. */
  readonly shares: readonly number[];
  /** Every set of items over which agreement may be computed: a dimension in a form. */
  readonly sets: readonly ItemSet[];
  readonly forms: ReadonlyMap<string, FormShape>;
}

/** Where an item and a state of it stand in `ranks` and `gains`. */
export function cellOf({ lookUp }: TallyShape, place: number, state: number): number {
  return place * lookUp.answers.length + state;
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
  const lookUp = lookUpOf(instrument);
  const values = sortedValues(instrument);
  const [min, max] = scaleRange(instrument);
  const sets = [...lookUp.forms].flatMap(([form, { places }]) =>
    instrument.dimensions.map(({ id }, dimension) => ({
      form,
      dimension,
      items: places.filter((place) => instrument.items[place]?.dimension === id),
    })),
  );
  const ofItemsAndAnswers = (figure: (item: Item, answer: Answer | undefined) => number): readonly number[] =>
    instrument.items.flatMap((item) => lookUp.answers.map((answer) => figure(item, answer)));
  return {
    instrument,
    lookUp,
    options: values.length,
    ranks: new Uint8Array(
      ofItemsAndAnswers(({ reversed }, answer) => {
        const index = values.findIndex((value) => value === answer);
        return index < 0 ? 0 : reversed ? values.length - index : index + 1;
      }),
    ),
    gains: new Float64Array(ofItemsAndAnswers((item, answer) => (valueOf(instrument, item, answer) ?? min) - min)),
    range: max - min,
    shares: sharesOf(instrument),
    sets,
    forms: new Map(
      [...lookUp.forms].map(([form, items]) => {
        const isHeld = (set: ItemSet): boolean =>
          set.items.length > 0 && set.items.every((place) => items.places.includes(place));
        return [
          form,
          {
            items,
            // A form may leave a whole dimension out: then nothing is said of it.
            dimensions: sets
              .filter((set) => set.form === form && set.items.length > 0)
              .map((set) => ({ ...set, fewest: fewestAnswers(set.items.length) })),
            held: sets.flatMap((set, index) => (isHeld(set) ? [index] : [])),
          },
        ];
      }),
    ),
  };
}
