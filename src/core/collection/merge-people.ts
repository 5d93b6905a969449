import { Arrivals } from './arrivals.js';
import type { People } from './people.js';
import { likeOf } from './recognise.js';

/**
 * Takes over whom another copy of the same collection has, and who it knows to be who. Somebody who came into each copy
 * by another way, with an id into one at most, is known by their answers, and counts once.
 */
export function mergePeople(people: People, other: People): void {
  const { same, withdrawn, records, tables } = other.memory();
  for (const [alias, id] of same) people.unite(id, alias);
  for (const id of withdrawn) people.withdraw(people.idOf(id));
  for (const [record, id] of records) {
    const person = people.personOf(record);
    if (person === undefined) people.link(record, people.idOf(id));
    else people.unite(person, id);
  }
  for (const record of [...other.deleted, ...people.deleted]) people.delete(record);
  for (const table of tables) people.rememberTable(table);
  for (const id of people.unnamed) if (other.isHere(id) && !other.unnamed.has(id)) people.unnamed.delete(id);
  const recorded = new Map(records.map(([record, id]) => [other.idOf(id), record]));
  const arrivals = new Arrivals();
  if (people.unnamed.size + other.unnamed.size > 0)
    for (const [id] of other.codes.entries()) arrivals.claim(people.idOf(id));
  for (const [id, code] of other.codes.entries()) {
    const known = people.idOf(id);
    const own = people.codeUnder(known, id, code);
    const isNew = !people.isHere(known);
    if (people.isGone(known) || (!isNew && !people.saysLess(own, known))) continue;
    const isRow = isNew && other.unnamed.has(id);
    if (isRow) people.unnamed.add(known);
    const isOf = isNew ? likeOf(people, { code, record: recorded.get(id), isRow }, arrivals) : undefined;
    if (isOf === undefined) people.set(known, own);
    else people.unite(isOf, known);
  }
}
