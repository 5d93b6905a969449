import { toJson } from '../format/json.js';
import type { People } from './people.js';

/** What a spreadsheet takes for another number. */
const NUMBER = /^0\d{9}$|^\d+e\d+$/;

/**
 * Collections of before can hold a visitor of a kiosk twice whose id a spreadsheet took for a number: under that id,
 * and under the beginning of their record. They count once, and a deletion takes out both.
 */
export function uniteOldDoubles(people: People, records: readonly (readonly [record: string, id: string])[]): void {
  if (records.length === 0) return;
  const named = new Set(records.map(([, id]) => people.idOf(id)));
  const originals = new Map<string, string[]>();
  for (const [id, code] of people.codes.entries()) {
    if (!NUMBER.test(id) || named.has(id)) continue;
    const key = toJson(people.contentOf(code));
    originals.set(key, [...(originals.get(key) ?? []), id]);
  }
  if (originals.size === 0) return;
  for (const [record, id] of records) {
    const code = people.codes.get(id);
    if (code === undefined || !record.replace('-', '').startsWith(id)) continue;
    const original = originals.get(toJson(people.contentOf(code)))?.shift();
    if (original !== undefined) people.unite(original, id);
  }
}
