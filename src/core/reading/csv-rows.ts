import { asTyped } from '../format/csv.js';

/** Rows of a CSV file, and those in which a quote opens that does not close: their numbers, from 1. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly open: readonly number[];
}

/** RFC 4180, with any line break. A quote that does not close, or is followed by text, is a character like another. */
export function parseRows(text: string, separator: string, isHead: (row: readonly string[]) => boolean): CsvRows {
  const rows: string[][] = [];
  const open: number[] = [];
  const code = separator.charCodeAt(0).toString(16).padStart(4, '0');
  const plain = new RegExp(`[^\\r\\n\\u${code}]*`, 'y');
  const quoteAfter = finder(text, '"');
  const feedAfter = finder(text, '\n');
  const returnAfter = finder(text, '\r');
  let cells = 0;
  for (let at = 0; at < text.length;) {
    let end = Math.min(feedAfter(at), returnAfter(at));
    let row: string[];
    if (quoteAfter(at) >= end) row = text.slice(at, end).split(separator);
    else {
      row = [];
      const start = at;
      for (;;) {
        const quoted = text[at] === '"' ? quotedAt(text, at, separator) : undefined;
        if (quoted && !(quoted.end > end && hidesRows(text, start, quoted.end, separator, cells))) {
          at = quoted.end;
          if (at > end) end = Math.min(feedAfter(at), returnAfter(at));
          row.push(quoted.text);
        } else {
          if (text[at] === '"' && open.at(-1) !== rows.length + 1) open.push(rows.length + 1);
          plain.lastIndex = at;
          const cell = plain.exec(text)?.[0] ?? '';
          at += cell.length;
          row.push(cell);
        }
        if (text[at] !== separator) break;
        at += 1;
      }
      end = at;
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    rows.push(row);
    if (cells === 0 && isHead(row)) cells = row.length;
  }
  const isTyped = text.includes("'");
  return { rows: isTyped ? rows.map((row) => row.map(asTyped)) : rows, open };
}

/** Where a character stands next; looked for once, as long as the places that are asked for grow. */
function finder(text: string, character: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      next = text.indexOf(character, from);
      if (next < 0) next = text.length;
    }
    return next;
  };
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
function hidesRows(text: string, rowStart: number, end: number, separator: string, cells: number): boolean {
  if (cells < 2) return false;
  const lineEnd = /[\r\n]|$/g;
  lineEnd.lastIndex = end;
  const lines = text.slice(rowStart, lineEnd.exec(text)?.index).split(/\r\n|\r|\n/);
  return lines.every((line) => line.split(separator).length === cells);
}
