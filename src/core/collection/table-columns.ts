import { questionsOf } from '../instrument/background.js';
import type { Instrument } from '../instrument/instrument.js';

/** Columns of a kiosk's table that say whose a row is and of what. */
const OWN_COLUMNS = ['id', 'response id', 'instrument', 'version', 'form', 'language'] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

/** Where in a table the answers stand: a name can have several columns. */
export interface TableColumns {
  readonly items: ReadonlyMap<string, readonly number[]>;
  readonly background: ReadonlyMap<string, readonly number[]>;
  readonly own: ReadonlyMap<OwnColumn, readonly number[]>;
  /** Of statements that only other versions have. */
  readonly retired: readonly number[];
}

/** Capitals and spaces do not make it another column. */
export function plainName(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}

export function columnsOf(instrument: Instrument, head: readonly string[]): TableColumns {
  const questions = questionsOf(instrument.background).map(({ name }) => name);
  const own = new Set(OWN_COLUMNS.map(plainName));
  const placesOf = (name: string): readonly number[] => {
    // Two questions whose names differ in capitals alone keep their own columns.
    const isOne = questions.filter((one) => plainName(one) === plainName(name)).length < 2;
    return head.flatMap((one, place) => ((isOne ? plainName(one) === plainName(name) : one === name) ? [place] : []));
  };
  const found = <Name extends string>(
    names: readonly Name[],
    placed: (name: Name) => readonly number[],
  ): ReadonlyMap<Name, readonly number[]> =>
    new Map(names.map((name) => [name, placed(name)] as const).filter(([, places]) => places.length > 0));
  // A question of the same name as a kiosk's own column has the one behind it, or the only one.
  const isShared = (name: string): boolean =>
    own.has(plainName(name)) && questions.some((one) => plainName(one) === plainName(name));
  return {
    retired: (instrument.retired ?? []).flatMap(placesOf),
    items: found(
      instrument.items.map(({ id }) => id),
      placesOf,
    ),
    background: found(questions, (name) =>
      isShared(name) && placesOf(name).length > 1 ? placesOf(name).slice(1) : placesOf(name),
    ),
    own: found(OWN_COLUMNS, (name) =>
      isShared(name) ? placesOf(name).slice(0, placesOf(name).length > 1 ? 1 : 0) : placesOf(name),
    ),
  };
}
