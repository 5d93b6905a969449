import { toCsv } from '../../core/format/csv.js';
import { type Snapshot, viewOf } from '../../core/team/snapshot.js';
import { teamTable } from '../../core/team/team-table.js';
import { toWorkbook } from '../../ui/workbook.js';
import { jsonOf, stemOf } from '../team-file.js';

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
