import { dsvFormat } from 'd3-dsv';

/**
 * One cell. Nothing and an empty text look the same in a table; moments are texts (`2026-11-30T10:00`), and so are the
 * errors of a spreadsheet (`#N/A`).
 */
export type Cell = string | number | boolean | undefined;

/** A cell with a formula that no spreadsheet ever computed. It looks like an error, and no program writes it. */
export const NOT_COMPUTED = '#NOT-COMPUTED!';

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

/**
 * What a spreadsheet takes for a number, an amount, a share, a time, a date, a truth or an error, in the languages of
 * the product, and writes in its own way when it saves: `1-9`, `1.0`, `0012`, `12e3`, `5 mei`, `true`.
 */
const GUESSED = [
  /^[\d\s.,:/()%€$£*'’+-]*\d[\d\s.,:/()%€$£*'’+-]*$/,
  /^\d[\d.,]*e[+-]?\d+$/i,
  /^\d{1,2}([:.]\d{2}){0,2} ?[ap]\.?m?\.?$/i,
  /^(true|false|waar|onwaar|vrai|faux|wahr|falsch)$/i,
  /^#/,
];
/** Days, months and years around a word. */
const AROUND_WORD = /^(?:\p{L}+\.?,? )?(?:\d{1,4}\.?[ \-/]?)?(\p{L}+)\.?(?:[ \-/,.]{0,2}\d{1,4}){0,2}$/u;
const MONTHS: ReadonlySet<string> = new Set([
  ...['jan', 'januari', 'january', 'januar', 'janv', 'janvier', 'feb', 'februari', 'february', 'februar', 'févr'],
  ...['février', 'mrt', 'maart', 'mar', 'march', 'mär', 'märz', 'mrz', 'mars', 'apr', 'april', 'avr', 'avril', 'may'],
  ...['mei', 'mai', 'jun', 'june', 'juni', 'juin', 'jul', 'july', 'juli', 'juil', 'juillet', 'aug', 'august'],
  ...['augustus', 'août', 'aout', 'sep', 'sept', 'september', 'septembre', 'oct', 'okt', 'october', 'oktober'],
  ...['octobre', 'nov', 'november', 'novembre', 'dec', 'dez', 'déc', 'december', 'dezember', 'décembre'],
]);
/** Whole numbers come back as they are, and days as days. */
const SAFE = /^(0|[1-9]\d{0,14}|\d{4}-\d\d-\d\d)$/;

function isGuessed(text: string): boolean {
  const plain = text.trim();
  if (SAFE.test(plain)) return false;
  return (
    GUESSED.some((way) => way.test(plain)) ||
    (/\d/.test(plain) && MONTHS.has(AROUND_WORD.exec(plain)?.[1]?.toLowerCase() ?? ''))
  );
}

/**
 * A text that a spreadsheet leaves as it is: with an apostrophe before it where it would be run as a formula, or taken
 * for something else.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) || isGuessed(text) ? `'${text}` : text;
}

/** The text again, as it was before `guarded`. An apostrophe that somebody wrote stays. */
export function asTyped(text: string): string {
  if (!text.startsWith("'")) return text;
  const rest = text.slice(1);
  return FORMULA.test(rest) || isGuessed(rest) ? rest : text;
}

/**
 * A table as the Excel of a Belgian or Dutch office opens it with a double click: byte order mark, semicolons, decimal
 * commas, no formulas, and texts that stay what they are.
 */
export function toCsv({ columns, rows }: Table): string {
  const shown = (cell: Cell): string =>
    typeof cell === 'number' ? String(cell).replace('.', ',') : guarded(String(cell ?? ''));
  return `\uFEFF${dsvFormat(';').formatRows([columns.map(shown), ...rows.map((row) => row.map(shown))])}\n`;
}
