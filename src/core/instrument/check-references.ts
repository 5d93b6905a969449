import { FULL_FORM } from './instrument.js';
import { type InstrumentShape, LIMITS, spellingsOf } from './instrument-schema.js';
import { type LeerscanIssue, describe } from '../errors/leerscan-error.js';
import { didYouMean, didYouMeanOneOf, nearest } from '../errors/nearest.js';
import { isUnsafeKey } from '../errors/plain-json.js';
import { valueAt } from '../errors/shape-sentence.js';
import type { Rough } from './rough.js';
import { ID_PATTERN } from './text.js';
import type { z } from 'zod/mini';

type Written = Rough<InstrumentShape>;

/** What does not fit together in an instrument, of what could be read. */
export function* referenceIssues(written: Written): Generator<LeerscanIssue> {
  yield* idIssues(written);
  yield* unknownIds(written);
  yield* formIssues(written);
  yield* scaleIssues(written);
}

/** Whether what refers to an id repeats how it is misspelt there, where it is said. */
export function isSaidOfItself({ path, code }: Pick<z.core.$ZodIssue, 'path' | 'code'>, written: Written): boolean {
  const [list, , key] = path;
  const value = valueAt(written, path);
  const isIn = (part: 'items' | 'dimensions'): boolean =>
    typeof value === 'string' && idsOf(written[part]).includes(value) && !ID_PATTERN.test(value);
  if ((list === 'items' || list === 'steps') && key === 'dimension') return isIn('dimensions');
  if ((list === 'steps' && key === 'items') || list === 'forms') return path.length > 2 && isIn('items');
  return list === 'planning' && code === 'invalid_key' && Object.hasOwn(written.forms ?? {}, String(path[1]));
}

/** The ids of a list, undefined where there is none. */
export function idsOf(
  list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
): (string | undefined)[] {
  return (list ?? []).map((one) => one?.id);
}

function* idIssues(written: Written): Generator<LeerscanIssue> {
  const { id: own, dimensions, items, levels, steps, addOn } = written;
  const lists = { '': [{ id: own }], dimensions, items, levels, steps, 'addOn.statements': addOn?.statements };
  for (const [list, parts] of Object.entries(lists)) {
    const ids = idsOf(parts);
    for (const [index, id] of ids.entries()) {
      const path = list && `${list}[${index}].`;
      if (id !== undefined && isUnsafeKey(id))
        yield { path: `${path}id`, message: `expected a safe id, but "${id}" is a name that every object has` };
      else if (id !== undefined && ids.indexOf(id) !== index)
        yield { path: `${path}id`, message: `expected every id once, but "${id}" came before` };
    }
  }
  for (const [index, id] of (written.retired ?? []).entries())
    if (id !== undefined && idsOf(items).includes(id))
      yield { path: `retired[${index}]`, message: `expected an id that no item has any more, but "${id}" is one` };
}

/** Says of an id that nothing has it, unless what could have it could not be read. */
function* unknownId(
  what: string,
  known: readonly (string | undefined)[] | undefined,
  id: string | undefined,
  path: string,
  retired: readonly (string | undefined)[] = [],
): Generator<LeerscanIssue> {
  if (id === undefined || !known || known.includes(id)) return;
  if (known.some((one) => one !== undefined && !ID_PATTERN.test(one) && spellingsOf(one).includes(id))) return;
  if (retired.includes(id)) {
    yield { path, message: `expected the id of ${what}, but "${id}" is in retired` };
    return;
  }
  const ids = known.filter((one) => one !== undefined && ID_PATTERN.test(one)) as string[];
  // Of two with one id, one is probably what is asked for.
  if (new Set(ids).size < ids.length && !didYouMean(id, ids)) return;
  yield { path, message: `expected the id of ${what}, but there is no "${id}"${didYouMeanOneOf(id, ids)}` };
}

function* unknownIds(written: Written): Generator<LeerscanIssue> {
  const dimensions = written.dimensions && idsOf(written.dimensions);
  const items = written.items && idsOf(written.items);
  const levels = isUnread(written, 'levels') ? undefined : idsOf(written.levels);
  const named = (written.items ?? []).map((item) => item?.dimension);
  for (const [index, id] of named.entries())
    yield* unknownId('a dimension', dimensions, id, `items[${index}].dimension`);
  // A dimension whose name was misspelt in its items is said there.
  const known = (dimensions ?? []).filter((id) => id !== undefined);
  const used = named.map((id) => (id === undefined || known.includes(id) ? id : nearest(id, known)));
  const areAllKnown = items && used.every((id) => id !== undefined);
  for (const [index, dimension] of (written.dimensions ?? []).entries()) {
    for (const level of Object.keys(dimension?.levels ?? {}))
      yield* unknownId('a level', levels, level, `dimensions[${index}].levels.${level}`);
    const id = dimension?.id;
    if (id !== undefined && areAllKnown && !used.includes(id))
      yield { path: `dimensions[${index}]`, message: `expected at least one item for "${id}", but there is none` };
  }
  for (const [index, step] of (written.steps ?? []).entries()) {
    for (const [place, item] of (step?.items ?? []).entries())
      yield* unknownId('an item', items, item, `steps[${index}].items[${place}]`, written.retired);
    yield* unknownId('a dimension', dimensions, step?.dimension, `steps[${index}].dimension`);
    const isKnown = known.includes(step?.dimension ?? '');
    const theirs = isKnown ? step?.items?.map((id) => used[items?.indexOf(id) ?? -1]) : [];
    if (step) yield* stepIssues(step, theirs ?? [], `steps[${index}]`);
  }
}

/** A step serves items, or it keeps a dimension; `theirs` are those of its items, where it has one that is known. */
function* stepIssues(
  step: Rough<NonNullable<InstrumentShape['steps']>[number]>,
  theirs: readonly (string | undefined)[],
  path: string,
): Generator<LeerscanIssue> {
  const { keep, dimension, items = [] } = step;
  // Which of the two it is to do, is not known before "keep" is.
  if (isUnread(step, 'keep')) return;
  if (keep && dimension === undefined)
    yield { path: `${path}.dimension`, message: 'expected the dimension that this step keeps, but got nothing' };
  if (keep && items.length > 0)
    yield {
      path: `${path}.items`,
      message: `expected no items beside "keep": true, but got ${describe(items)}`,
    };
  if (!keep && items.length === 0)
    yield {
      path: `${path}.items`,
      message: `expected the items that this step serves${dimension === undefined ? '' : ', or "keep": true'}, but got nothing`,
    };
  if (!keep && theirs.length > 0 && !theirs.some((id) => id === undefined || id === dimension))
    yield {
      path: `${path}.dimension`,
      message: `expected a dimension of its items, such as ${describe(theirs[0])}, but got ${describe(dimension)}`,
    };
}

function* formIssues(written: Written): Generator<LeerscanIssue> {
  const items = written.items && idsOf(written.items);
  const forms = Object.entries(written.forms ?? {});
  for (const [form, ids = []] of forms) {
    if (form === FULL_FORM)
      yield { path: 'forms.full', message: 'expected another name, since "full" always holds every item' };
    for (const [index, id] of ids.entries())
      yield* unknownId('an item', items, id, `forms.${form}[${index}]`, written.retired);
    const twice = ids.findIndex(
      (id, index) => id !== undefined && ids.indexOf(id) !== index && items?.indexOf(id) === items?.lastIndexOf(id),
    );
    if (twice >= 0)
      yield { path: `forms.${form}`, message: `expected every item once, but "${ids[twice] ?? ''}" comes twice` };
  }
  if (forms.length > LIMITS.forms)
    yield { path: 'forms', message: `expected at most ${LIMITS.forms} forms, but there are ${forms.length}` };
  const names = isUnread(written, 'forms')
    ? undefined
    : [FULL_FORM, ...forms.slice(0, LIMITS.forms).map(([form]) => form)];
  for (const form of Object.keys(written.planning ?? {})) yield* unknownId('a form', names, form, `planning.${form}`);
}

/** Whether an optional part is there but was of the wrong type. */
function isUnread<T extends object>(written: T, key: keyof T): boolean {
  return key in written && written[key] === undefined;
}

function* scaleIssues(written: Written): Generator<LeerscanIssue> {
  const values = (written.scale?.options ?? []).map((option) => option?.value);
  for (const [index, value] of values.entries())
    if (value !== undefined && values.indexOf(value) !== index)
      yield { path: `scale.options[${index}].value`, message: `expected every value once, but ${value} came before` };
  const starts = (written.levels ?? []).map((level) => level?.from);
  const known = starts.filter((from) => from !== undefined);
  if (known.length === 0 || known.length < starts.length) return;
  const lowest = Math.min(...known);
  if (lowest !== 0)
    yield {
      path: `levels[${known.indexOf(lowest)}].from`,
      message: `expected the lowest level to begin at 0, but it begins at ${lowest}`,
    };
  for (const [index, from] of known.entries())
    if (known.indexOf(from) !== index)
      yield {
        path: `levels[${index}].from`,
        message: `expected each level to begin at another score, but one before begins at ${from} too`,
      };
}
