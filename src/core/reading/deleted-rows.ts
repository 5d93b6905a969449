import { DELETED_COLUMN, KIOSK_MARK } from '../kiosk/table-marks.js';
import { UUID_PATTERN } from '../kiosk/kiosk-record.js';
import type { Cell } from '../format/csv.js';
import type { KnownTable } from './known-table.js';
import { cellText } from './words/plain-words.js';

/**
 * Finds the record that a row of a kiosk's table says was deleted; undefined where no row says so. A question of that
 * name keeps its column.
 */
export function deletedIn({
  names,
  columns,
}: Pick<KnownTable, 'names' | 'columns'>): ((row: readonly Cell[]) => string | undefined) | undefined {
  const named = (name: string): number | undefined =>
    columns.unused.find((place) => names[place]?.[0]?.toLowerCase() === name);
  const place = named(DELETED_COLUMN);
  if (place === undefined || named(KIOSK_MARK) === undefined) return undefined;
  const ids = columns.own.get('id') ?? [];
  return (row) =>
    cellText(row[place]) === '' ? undefined : ids.map((id) => cellText(row[id])).find((id) => UUID_PATTERN.test(id));
}
