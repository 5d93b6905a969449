import { toCsv } from '../core/csv.js';
import { type Snapshot, viewOf } from '../core/snapshot.js';
import { teamTable } from '../core/team-table.js';
import { toWorkbook } from '../elements/workbook.js';

/** A file to hand to the browser's download. */
export interface ExportFile {
  readonly name: string;
  readonly content: Blob;
}

/** What may be shown, as a workbook. */
export async function toXlsxFile(snapshot: Snapshot): Promise<ExportFile> {
  return { name: `${stemOf(snapshot)}.xlsx`, content: await toWorkbook({ report: teamTable(snapshot) }) };
}

export function toCsvFile(snapshot: Snapshot): ExportFile {
  return {
    name: `${stemOf(snapshot)}.csv`,
    content: new Blob([toCsv(teamTable(snapshot))], { type: 'text/csv;charset=utf-8' }),
  };
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
  const plain = [team, wave]
    .map((name) =>
      name
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .toLowerCase(),
    )
    .filter(Boolean);
  return ['leerscan', ...plain, day].join('-');
}
