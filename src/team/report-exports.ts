import { type Table, toCsv } from '../core/csv.js';
import type { Snapshot } from '../core/snapshot.js';
import { viewOf } from '../core/snapshot.js';
import { teamTables } from '../core/team-table.js';
import { toWorkbook } from '../elements/workbook.js';

/** A file to hand to the browser's download. */
export interface ExportFile {
  readonly name: string;
  readonly content: Blob;
}

/** What may be shown, as a workbook with a sheet a table. */
export async function toXlsxFile(snapshot: Snapshot): Promise<ExportFile> {
  return { name: `${stemOf(snapshot)}.xlsx`, content: await toWorkbook(teamTables(snapshot)) };
}

/** The same as one table: a second download would be held back by browsers. */
export function toCsvFile(snapshot: Snapshot): ExportFile {
  const { dimensions, items } = teamTables(snapshot);
  const table: Table = { columns: [...dimensions.columns, ...items.columns.slice(3)], rows: [...dimensions.rows.map((row) => [...row, ...Array.from({ length: dimensions.columns.length - row.length }, () => undefined)]), ...items.rows.map((row) => [...row.slice(0, 3), ...Array.from({ length: dimensions.columns.length - 3 }, () => undefined), ...row.slice(3)])] };
  return { name: `${stemOf(snapshot)}.csv`, content: new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }) };
}

/** To look at: whoever gets it sees the report, and cannot make a next one. */
export function toViewFile(snapshot: Snapshot): ExportFile {
  return { name: `${stemOf(snapshot)}.json`, content: jsonOf(viewOf(snapshot)) };
}

export function jsonOf(value: unknown): Blob {
  return new Blob([JSON.stringify(value, null, 1)], { type: 'application/json' });
}

/** A file name out of names that somebody typed. */
export function stemOf({ team, wave, day }: Pick<Snapshot, 'team' | 'wave' | 'day'>): string {
  const plain = [team, wave].map((name) => name.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').toLowerCase()).filter(Boolean);
  return ['leerscan', ...plain, day].join('-');
}
