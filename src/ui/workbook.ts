import { type Cell, type Table, asTyped } from '../core/format/csv.js';

/** Characters across: of a column with little in it, and of one with much. */
const NARROWEST = 8;
const WIDEST = 40;
/** A name above narrow cells is written in several lines. */
const WIDEST_NAME = 22;
/** Rows that say how wide a column has to be. */
const ROWS_MEASURED = 200;

/**
 * A workbook with a sheet per table: a head that stays and filters, columns as wide as what they hold. Texts are texts
 * there: nothing is run or taken for something else.
 */
export async function toWorkbook(sheets: Readonly<Record<string, Table>>): Promise<Blob> {
  const { default: writeXlsx } = await import('write-excel-file/universal');
  const tables = Object.values(sheets);
  return writeXlsx(
    Object.entries(sheets).map(([sheet, table]) => ({
      sheet,
      stickyRowsCount: 1,
      columns: widthsOf(table),
      data: [
        table.columns.map((name) => ({
          value: written(name),
          type: String,
          fontWeight: 'bold' as const,
          wrap: true,
          alignVertical: 'top' as const,
        })),
        ...table.rows.map((row) =>
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
    {
      features: [
        {
          files: {
            transform: {
              // Without these names LibreOffice shows no buttons.
              'xl/workbook.xml': {
                transform: (xml: string) =>
                  xml.replace('<definedNames/>', () => `<definedNames>${filterNames(sheets)}</definedNames>`),
              },
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
                  xml.replace('</sheetData>', `</sheetData>${filterOf(tables[sheetIndex])}`),
              },
            },
          },
        },
      ],
    },
  ).toBlob();
}

function widthsOf({ columns, rows }: Table): { width: number }[] {
  const measured = rows.slice(0, ROWS_MEASURED);
  const lengthOf = (cell: Cell): number => String(cell ?? '').length;
  return columns.map((name, place) => {
    const longest = measured.reduce((most, row) => Math.max(most, lengthOf(row[place])), 0);
    // Beside the text stands the button of the filter.
    const own = Math.max(NARROWEST, longest + 2, Math.min(name.length + 4, WIDEST_NAME));
    return { width: Math.min(own, WIDEST) };
  });
}

function filterOf(table: Table | undefined): string {
  if (!table || table.columns.length === 0) return '';
  return `<autoFilter ref="A1:${letterOf(table.columns.length)}${table.rows.length + 1}"/>`;
}

function filterNames(sheets: Readonly<Record<string, Table>>): string {
  return Object.entries(sheets)
    .map(([sheet, { columns, rows }], place) => {
      const name = sheet.replace(/'/g, "''").replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      const last = `$${letterOf(columns.length)}$${rows.length + 1}`;
      return columns.length === 0
        ? ''
        : `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">'${name}'!$A$1:${last}</definedName>`;
    })
    .join('');
}

/** The name of a column, from 1: A to Z, then AA. */
function letterOf(column: number): string {
  const place = column - 1;
  return (place < 26 ? '' : letterOf(Math.floor(place / 26))) + String.fromCharCode(65 + (place % 26));
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
