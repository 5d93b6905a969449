import { type Table, toCsv } from '../core/csv.js';
import type { Instrument } from '../core/instrument.js';
import type { KioskRecord } from '../core/kiosk-record.js';
import { contactTable, responseTable } from '../core/kiosk-table.js';

export type ExportFormat = 'csv' | 'xlsx' | 'json';

interface ExportFile {
  readonly name: string;
  readonly content: Blob;
}

/** Everything that a kiosk keeps, as files; contact details in a file or sheet of their own. */
export async function exportFiles(format: ExportFormat, instrument: Instrument | undefined, records: readonly KioskRecord[], stem: string): Promise<readonly ExportFile[]> {
  const responses = responseTable(instrument, records);
  const contacts = contactTable(records);
  if (format === 'json') return [{ name: `${stem}.json`, content: new Blob([JSON.stringify({ format: 'leerscan-kiosk-1', records }, null, 2)], { type: 'application/json' }) }];
  if (format === 'xlsx') return [{ name: `${stem}.xlsx`, content: await toXlsx({ responses, contacts }) }];
  const csv = (name: string, table: Table): ExportFile => ({ name: `${stem}-${name}.csv`, content: new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }) });
  return [csv('responses', responses), ...(contacts.rows.length > 0 ? [csv('contacts', contacts)] : [])];
}

/** A workbook with a sheet per table. Texts are texts there: nothing is run, and nothing needs an apostrophe. */
async function toXlsx(sheets: Readonly<Record<string, Table>>): Promise<Blob> {
  const { default: writeXlsx } = await import('write-excel-file/universal');
  return writeXlsx(
    Object.entries(sheets).map(([sheet, { columns, rows }]) => ({
      sheet,
      stickyRowsCount: 1,
      data: [
        columns.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((cell) => (cell === undefined || cell === '' ? null : typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String }))),
      ],
    })),
  ).toBlob();
}
