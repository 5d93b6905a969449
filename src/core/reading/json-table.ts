import type { Cell } from '../format/csv.js';
import type { Instrument } from '../instrument/instrument.js';
import { type Rows, itemsIn } from './table-head.js';

/** Objects of which more columns than this are no table that somebody made. */
const MAX_COLUMNS = 2_000;

/**
 * A list of flat objects with statements as names, as SurveyJS and form tools hand on what was answered, as the table
 * that it is; its names are the first row. Undefined where no object names a statement.
 */
export function jsonTable(instrument: Instrument, parts: readonly unknown[]): Rows | undefined {
  const names = new Set<string>();
  for (const part of parts) {
    if (typeof part !== 'object' || part === null || 'type' in part || 'response' in part || 'instrument' in part)
      return undefined;
    for (const name of Object.keys(part)) names.add(name);
    if (names.size > MAX_COLUMNS) return undefined;
  }
  const head = [...names];
  if (itemsIn(instrument, head) === 0) return undefined;
  return [
    head,
    ...parts.map((part) =>
      head.map((name) =>
        Object.hasOwn(part as object, name) ? cellOf((part as Readonly<Record<string, unknown>>)[name]) : undefined,
      ),
    ),
  ];
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map(String).join(', ') : undefined;
}
