import type { Table } from '../core/format/csv.js';

/** A workbook with a sheet per table. Texts are texts there: nothing is run, and nothing needs an apostrophe. */
export async function toWorkbook(sheets: Readonly<Record<string, Table>>): Promise<Blob> {
  const { default: writeXlsx } = await import('write-excel-file/universal');
  return writeXlsx(
    Object.entries(sheets).map(([sheet, { columns, rows }]) => ({
      sheet,
      stickyRowsCount: 1,
      data: [
        columns.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) =>
          row.map((cell) =>
            cell === undefined || cell === ''
              ? null
              : typeof cell === 'number'
                ? { value: cell, type: Number }
                : { value: cell, type: String },
          ),
        ),
      ],
    })),
  ).toBlob();
}
