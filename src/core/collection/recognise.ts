import type { Alike, Arrivals } from './arrivals.js';
import type { Entry } from './incoming.js';
import type { People } from './people.js';
import type { Row } from '../reading/reading.js';

/** Who somebody is: the id under which they count. Where nothing but their answers says so, it is not sure. */
export interface Recognised {
  readonly id: string;
  readonly isNew: boolean;
  readonly isSure: boolean;
}

/**
 * Finds out who of a collection an entry is, and notes all ids of theirs: by its kiosk's record, by its own id, and
 * where one of the two came without an id by what was answered. Of a file the first equal row is the first person who
 * answered so, the second one the second.
 */
export function recognise(people: People, entry: Entry, arrivals: Arrivals): Recognised {
  const { row } = entry;
  if (row) arrivals.enter(row);
  const recognised =
    byIds(people, entry, arrivals) ?? byAnswers(people, entry, arrivals) ?? asNew(people, entry, arrivals);
  if (!row || !people.knowsTable(row.upTo)) return recognised;
  arrivals.vouch(row);
  return { ...recognised, isSure: true };
}

function byIds(people: People, entry: Entry, arrivals: Arrivals): Recognised | undefined {
  const { id: own, record, row } = entry;
  if (record !== undefined) partRecords(people, record, own);
  const person = record === undefined ? undefined : people.personOf(record);
  const known = [...(person === undefined ? [] : [person]), people.idOf(isPlain(entry) ? entry.row.was : own)].filter(
    (id) => people.isHere(id) || people.isGone(id),
  );
  const [first] = known;
  if (first === undefined) return undefined;
  const id = known.reduce((one, other) => people.unite(one, other), first);
  if (row && (id === row.was || id === own)) people.takeForRow(id);
  arrivals.claim(id);
  tie(people, entry, id, arrivals);
  return { id, isNew: false, isSure: true };
}

/**
 * Two records are two people. Where the id of one leads to the person of another, that was a guess from equal answers:
 * it is put right, and nobody is lost.
 */
function partRecords(people: People, record: string, own: string): void {
  const [person, other] = [people.personOf(record), people.idOf(own)];
  if (person === undefined || person === other || !people.isHere(person) || !people.isHere(other)) return;
  if (!people.hasRecord(other)) return;
  if (other === own) people.link(record, own);
  else people.move(own, person);
}

function byAnswers(people: People, entry: Entry, arrivals: Arrivals): Recognised | undefined {
  const id = likeOf(people, { ...entry, isRow: entry.row !== undefined }, arrivals);
  if (id === undefined) return undefined;
  const ties = tie(people, entry, id, arrivals);
  // Of somebody who was deleted there is nothing to ask.
  if (entry.record === undefined || !people.deleted.has(entry.record)) arrivals.doubt({ entry, isOf: id, ties });
  return { id, isNew: false, isSure: false };
}

/**
 * Somebody who answered the same, and stands for nobody in this file yet. Of two who each have an id, or a record, of
 * their own, answers prove nothing.
 */
export function likeOf(
  people: People,
  { code, record, isRow }: Pick<Entry, 'code' | 'record'> & { readonly isRow: boolean },
  arrivals: Arrivals,
): string | undefined {
  if (!isRow && people.unnamed.size === 0) return undefined;
  const fits = (id: string): boolean =>
    people.isHere(id) && (isRow || people.unnamed.has(id)) && (record === undefined || !people.hasRecord(id));
  return arrivals.claimOf(
    people.like(people.contentOf(code)),
    `${isRow ? 'row' : 'id'} ${record === undefined ? '' : 'record'}`,
    fits,
  );
}

/** Who of those here an entry is, by its ids or else by what was answered; notes nothing. */
export function knownId(people: People, entry: Entry, arrivals: Arrivals): string | undefined {
  const { id: own, record, row } = entry;
  const ids = [
    record === undefined ? undefined : people.personOf(record),
    people.idOf(isPlain(entry) ? entry.row.was : own),
  ];
  return (
    ids.find((id) => id !== undefined && people.isHere(id)) ??
    likeOf(people, { ...entry, isRow: row !== undefined }, arrivals)
  );
}

function asNew(people: People, entry: Entry, arrivals: Arrivals): Recognised {
  const { record, row } = entry;
  const id = isPlain(entry)
    ? arrivals.idFor(
        people.contentOf(entry.code),
        (one) => isFree(people, one) || (people.isGone(people.idOf(one)) && !arrivals.isClaimed(people.idOf(one))),
      )
    : entry.id;
  const person = people.idOf(id);
  arrivals.claim(person);
  if (people.isGone(person)) return { id: person, isNew: false, isSure: true };
  if (row) people.unnamed.add(person);
  if (record !== undefined) people.link(record, person);
  return { id: person, isNew: true, isSure: true };
}

/** Notes that an entry is a person who is here. @returns the ids that are theirs too from now on. */
function tie(people: People, entry: Entry, id: string, arrivals: Arrivals): readonly string[] {
  const { id: own, record, row, code } = entry;
  if (record !== undefined) people.link(record, id);
  const isUnnamed = people.unnamed.has(id);
  if (isPlain(entry) && isUnnamed) return [];
  // A row is remembered too: once its person is deleted, it must not come back as somebody new.
  const other = isPlain(entry)
    ? arrivals.idFor(people.contentOf(code), (one) => people.idOf(one) === id || isFree(people, one))
    : own;
  if (people.idOf(other) === id) return [];
  people.unite(id, other);
  // Of a row the id of the response is still not known.
  if (row && isUnnamed) people.unnamed.add(id);
  return [other];
}

/** What was noted of two who are other people after all is undone, and the one that came last is somebody new. */
export function part(people: People, { entry, isOf, ties }: Alike, arrivals: Arrivals): Recognised {
  for (const other of ties) people.part(other);
  if (entry.record !== undefined) people.unlink(entry.record, isOf);
  // Else it would not have been found.
  if (!entry.row) people.unnamed.add(isOf);
  return asNew(people, entry, arrivals);
}

function isFree(people: People, id: string): boolean {
  const person = people.idOf(id);
  return !people.isHere(person) && !people.isGone(person);
}

/** A row of which nothing but its cells says whose it is. */
function isPlain(entry: Entry): entry is Entry & { readonly row: Row } {
  return entry.row !== undefined && entry.record === undefined;
}
