import { dsvFormat } from 'd3-dsv';

/** One cell. Nothing and an empty text look the same in a table. */
export type Cell = string | number | undefined;

/** A table with a first row of names. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection; full-width signs too), and an
 * apostrophe, so that undoing is exact.
 */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20']/;

/** A text that a spreadsheet shows and does not run: with an apostrophe before it where it could be a formula. */
export function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text again, as it was before `withoutFormula`. An apostrophe that somebody wrote stays. */
export function asTyped(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/**
 * A table as the Excel of a Belgian or Dutch office opens it with a double click: byte order mark, semicolons, decimal
 * commas, no formulas.
 */
export function toCsv({ columns, rows }: Table): string {
  const shown = (cell: Cell): string =>
    typeof cell === 'number' ? String(cell).replace('.', ',') : withoutFormula(cell ?? '');
  return `\uFEFF${dsvFormat(';').formatRows([columns.map(shown), ...rows.map((row) => row.map(shown))])}\n`;
}
