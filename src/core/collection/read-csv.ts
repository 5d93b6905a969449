import { type Cell, asTyped } from '../format/csv.js';
import type { Instrument } from '../instrument/instrument.js';
import { MAX_ABOVE, headOf, itemsIn, readTable } from './read-table.js';
import { type Reading, refusalAt } from './reading.js';

const SEPARATORS = [';', ',', '\t', '|'];
/** Characters in which the names of the columns are looked for. */
const BEGINNING = 60_000;

/** Rows of a CSV file, and those in which a quote opens that does not close: row and line, both from 1. */
interface CsvTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly open: readonly { readonly row: number; readonly line: number }[];
}

/** Whatever separates its cells: that with which a row has the most ids of statements. Undefined when none has any. */
export function csvTable(instrument: Instrument, text: string): CsvTable | undefined {
  // Some programs say in a first line which one it is.
  const [first = '', said] = /^\uFEFF*"?sep=(.)"?\r?\n?|^\uFEFF*/.exec(text) ?? [];
  const plain = text.slice(first.length);
  const found = (said ? [said] : SEPARATORS).map((separator) => ({
    separator,
    items: mostItems(instrument, parseRows(plain.slice(0, BEGINNING), separator, () => false).rows),
  }));
  const best = found.reduce((one, other) => (other.items > one.items ? other : one));
  if (best.items === 0) return undefined;
  const { rows, open } = parseRows(plain, best.separator, (row) => itemsIn(instrument, row) > 0);
  const above = said ? 1 : 0;
  // A line above counts: that is where people look.
  return {
    rows: [...(said ? [[]] : []), ...rows.map((row) => row.map(asTyped))],
    open: open.map(({ row, line }) => ({ row: row + above, line: line + above })),
  };
}

/** Responses in a CSV file, and each line on which a quote opens that does not close: it swallows nobody. */
export function* readCsv(instrument: Instrument, { rows, open }: CsvTable): Generator<Reading> {
  const cells = rows[headOf(instrument, rows)]?.length ?? 0;
  // Where cells run over, nobody knows which answer belongs to what.
  const torn = new Set(open.map(({ row }) => row).filter((row) => rows[row - 1]?.length !== cells));
  for (const { row, line } of open)
    yield torn.has(row)
      ? refusalAt(line, 'open-quote', 'expected a quote that closes, but it stays open')
      : { at: line, note: 'open-quote' };
  yield* readTable(
    instrument,
    rows.map((row, index) => (torn.has(index + 1) ? [] : row)),
  );
}

function mostItems(instrument: Instrument, rows: readonly (readonly Cell[])[]): number {
  return Math.max(0, ...rows.slice(0, MAX_ABOVE).map((row) => itemsIn(instrument, row)));
}

/** RFC 4180, with any line break. A quote that does not close, or is followed by text, is a character like another. */
function parseRows(
  text: string,
  separator: string,
  isHead: (row: readonly string[]) => boolean,
): { readonly rows: readonly (readonly string[])[]; readonly open: CsvTable['open'] } {
  const rows: string[][] = [];
  const open: { row: number; line: number }[] = [];
  const plain = new RegExp(`[^\\r\\n${separator}]*`, 'y');
  let cells = 0;
  let line = 1;
  for (let at = 0; at < text.length;) {
    const row: string[] = [];
    const start = at;
    for (;;) {
      const quoted = text[at] === '"' ? quotedAt(text, at, separator) : undefined;
      if (quoted && !hidesRows(text, start, at, quoted.end, separator, cells)) {
        line += text.slice(at, quoted.end).split(/\r\n|\r|\n/).length - 1;
        at = quoted.end;
        row.push(quoted.text);
      } else {
        if (text[at] === '"' && open.at(-1)?.row !== rows.length + 1) open.push({ row: rows.length + 1, line });
        plain.lastIndex = at;
        const cell = plain.exec(text)?.[0] ?? '';
        at += cell.length;
        row.push(cell);
      }
      if (text[at] !== separator) break;
      at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    rows.push(row);
    if (cells === 0 && isHead(row)) cells = row.length;
  }
  return { rows, open };
}

/**
 * A cell in quotes, and where it ends; undefined when its quote does not close before a separator or the end of a line.
 */
function quotedAt(
  text: string,
  start: number,
  separator: string,
): { readonly text: string; readonly end: number } | undefined {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (text[quote + 1] === '"') {
      quote += 1;
      continue;
    }
    let end = quote + 1;
    while (text[end] === ' ') end += 1;
    const next = text[end];
    const isClosed = next === undefined || next === separator || next === '\r' || next === '\n';
    return isClosed ? { text: text.slice(start + 1, quote).replaceAll('""', '"'), end } : undefined;
  }
  return undefined;
}

/**
 * Whether a cell in quotes runs over lines that would each be a whole row: then its quote was not meant to open one.
 */
function hidesRows(
  text: string,
  rowStart: number,
  start: number,
  end: number,
  separator: string,
  cells: number,
): boolean {
  if (cells < 2 || !/[\r\n]/.test(text.slice(start, end))) return false;
  const lineEnd = /[\r\n]|$/g;
  lineEnd.lastIndex = end;
  const lines = text.slice(rowStart, lineEnd.exec(text)?.index).split(/\r\n|\r|\n/);
  return lines.every((line) => line.split(separator).length === cells);
}
