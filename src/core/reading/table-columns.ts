import { type BackgroundQuestion, questionsOf } from '../instrument/background.js';
import { FULL_FORM, type Instrument, itemsOf } from '../instrument/instrument.js';
import { type Match, OWN_COLUMNS, type OwnColumn, type Target, columnNamesOf } from './column-names.js';
import type { Mapping } from './mapping.js';
import { plainName } from './words/plain-words.js';

/** Where the answer to a background question stands: in whichever of some columns, or each choice in its own. */
export interface BackgroundColumns {
  readonly question: BackgroundQuestion;
  readonly places: readonly number[];
  readonly parts: readonly (readonly [part: string | number | boolean, place: number])[];
}

/** Where in a table the answers stand: a name can have several columns. */
export interface TableColumns {
  /** In the order of the instrument. */
  readonly items: readonly { readonly id: string; readonly places: readonly number[] }[];
  readonly background: readonly BackgroundColumns[];
  readonly own: ReadonlyMap<OwnColumn, readonly number[]>;
  /** Of statements that only other versions have. */
  readonly retired: readonly number[];
  /** Of which nothing is kept. */
  readonly unused: readonly number[];
}

interface Placed extends Match {
  readonly place: number;
}

/**
 * What the columns of a table hold. Each has its name, and behind it what else may name it: in another row of names.
 * What somebody said of it goes before all.
 */
export function columnsOf(
  instrument: Instrument,
  names: readonly (readonly string[])[],
  mapping: Mapping,
): TableColumns {
  const known = columnNamesOf(instrument);
  const questions = questionsOf(instrument.background);
  const saidOf = (name: string): Target | null | undefined => {
    if (!Object.hasOwn(mapping.columns, name)) return undefined;
    const said = mapping.columns[name];
    if (instrument.items.some(({ id }) => id === said)) return { kind: 'item', name: said as string };
    return questions.some((question) => question.name === said) ? { kind: 'background', name: said as string } : null;
  };
  const placed = names.flatMap(([name = '', ...others], place): Placed[] => {
    const said = saidOf(name);
    if (said === null) return [];
    if (said) return [{ target: said, sureness: 0, place }];
    const own = known.match(name);
    // Below a question, its choices may stand over their columns.
    if (own && !known.hasParts(own.target)) return [{ ...own, place }];
    const matches = [own, ...others.map((one) => (one === '' ? undefined : known.match(one)))];
    const match = matches.find((one) => one && isPart(one.target)) ?? matches.find((one) => one !== undefined);
    return match ? [{ ...match, place }] : [];
  });
  // Of two that could be it, the surer one: a remark may have a statement in its name.
  const surest = (kind: Target['kind'], name: string): readonly Placed[] => {
    const all = placed.filter(({ target }) => target.kind === kind && target.name === name && !isPart(target));
    const least = Math.min(...all.map(({ sureness }) => sureness));
    return all.filter(({ sureness }) => sureness === least);
  };
  const placesOf = (kind: Target['kind'], name: string): readonly number[] =>
    surest(kind, name).map(({ place }) => place);
  // A question of the same name as a kiosk's own column has the one behind it, or the only one.
  const sharing = (name: string): BackgroundQuestion | undefined =>
    questions.find((question) => plainName(question.name) === plainName(name));
  const own = OWN_COLUMNS.map((name) => {
    const question = sharing(name);
    const shared = question ? placesOf('background', question.name) : [];
    return [name, question ? (shared.length > 1 ? shared.slice(0, 1) : []) : placesOf('own', name)] as const;
  }).filter(([, places]) => places.length > 0);
  const taken = new Set(own.flatMap(([, places]) => places));
  const items = instrument.items
    .map(({ id }) => ({ id, places: placesOf('item', id) }))
    .filter(({ places }) => places.length > 0);
  const background = questions
    .map((question) => ({
      question,
      places: placesOf('background', question.name).filter((place) => !taken.has(place)),
      parts: placed.flatMap(({ target, place }) =>
        target.kind === 'background' && target.name === question.name && target.part !== undefined
          ? [[target.part, place] as const]
          : [],
      ),
    }))
    .filter(({ places, parts }) => places.length > 0 || parts.length > 0);
  const retired = placed.flatMap(({ target, place }) => (target.kind === 'retired' ? [place] : []));
  const used = new Set([
    ...taken,
    ...retired,
    ...items.flatMap(({ places }) => places),
    ...background.flatMap(({ places, parts }) => [...places, ...parts.map(([, place]) => place)]),
  ]);
  return {
    items,
    background,
    own: new Map(own),
    retired,
    unused: [...names.keys()].filter((place) => !used.has(place)),
  };
}

function isPart(target: Target): boolean {
  return target.kind === 'background' && target.part !== undefined;
}

/**
 * The form that a table is of: one that has all of its statements, and at least half of whose own are there; of several
 * the one that lacks the fewest.
 */
export function formOfTable(instrument: Instrument, { items }: TableColumns): string {
  const lacking = (form: string): number => itemsOf(instrument, form).length - items.length;
  const fitting = Object.keys(instrument.forms).filter((form) => {
    const own = new Set(itemsOf(instrument, form).map(({ id }) => id));
    return items.every(({ id }) => own.has(id)) && items.length * 2 >= own.size;
  });
  return [FULL_FORM, ...fitting].reduce((one, other) => (lacking(other) < lacking(one) ? other : one));
}
