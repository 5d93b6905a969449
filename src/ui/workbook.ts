import { type Table, asTyped } from '../core/format/csv.js';

/** A workbook with a sheet per table. Texts are texts there: nothing is run or taken for something else. */
export async function toWorkbook(sheets: Readonly<Record<string, Table>>): Promise<Blob> {
  const { default: writeXlsx } = await import('write-excel-file/universal');
  return writeXlsx(
    Object.entries(sheets).map(([sheet, { columns, rows }]) => ({
      sheet,
      stickyRowsCount: 1,
      data: [
        columns.map((name) => ({ value: written(name), type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) =>
          row.map((cell) =>
            cell === undefined || cell === ''
              ? null
              : typeof cell === 'number'
                ? { value: cell, type: Number }
                : { value: written(String(cell)), type: String },
          ),
        ),
      ],
    })),
  ).toBlob();
}

/** What XML does not have, or reads otherwise, and what looks as if it stood for it, as Excel writes them. */
const NOT_IN_XML = /[\0-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[\da-f]{4}_)/gi;

function written(text: string): string {
  // A table that comes back is read as one that was CSV: an apostrophe that would be taken off there gets another one.
  return `${asTyped(text) === text ? '' : "'"}${text}`.replace(
    NOT_IN_XML,
    (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
