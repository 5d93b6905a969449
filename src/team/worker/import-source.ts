import type { Instrument } from '../../core/instrument/instrument.js';
import { readCodes } from '../../core/collection/read-codes.js';
import { readJson, readPart } from '../../core/collection/read-json.js';
import { csvTable, readCsv } from '../../core/collection/read-csv.js';
import { MAX_ABOVE, itemsIn, readTable } from '../../core/collection/read-table.js';
import { type Reading, refusalAt } from '../../core/collection/reading.js';
import { type ReadingLimits, partsOf } from '../../ui/read-address.js';

/** Something to read: a file, a text that was pasted, or an address. */
export interface ImportSource {
  readonly name: string;
  readonly content: Blob | string | URL;
}

/** Bytes of what must be in memory as a whole: tables, and JSON that is not one record a line. */
const MAX_WHOLE = 100_000_000;
const MAX_IN_LINE = 1_000_000;
/** A million responses are 0.7 GB, and are on their way for as long as something comes. */
const ADDRESS_LIMITS: ReadingLimits = { bytes: 2_000_000_000, pause: 30_000 };
/** Bytes after which it is clear what a source is; one line may be a few thousand. */
const ENOUGH = 65_536;
const FIRST_LINES = 3;
const ZIP = [0x50, 0x4b];

/**
 * Everything in a source, one by one and as it comes; lines of JSON are never all in memory, and `passed` hears how
 * many bytes of them went by. Never throws for what is in it.
 */
export async function* readSource(
  instrument: Instrument,
  { content }: ImportSource,
  signal: AbortSignal,
  passed: (bytes: number) => void = () => undefined,
): AsyncGenerator<Reading> {
  if (typeof content === 'string') {
    yield* readText(instrument, content);
    return;
  }
  const chunks =
    content instanceof URL
      ? partsOf(content, ADDRESS_LIMITS, signal, { referrerPolicy: 'no-referrer' })
      : chunksOf(content.stream());
  const first = await beginningOf(chunks);
  if (isLines(first)) yield* readLines(instrument, first, chunks, passed);
  else yield* readWhole(instrument, first, chunks);
}

/** Enough to know what it is, however a network cut it up. */
async function beginningOf(chunks: AsyncGenerator<Uint8Array, void, undefined>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; size < ENOUGH;) {
    const next = await chunks.next();
    if (next.done) break;
    parts.push(next.value as Uint8Array<ArrayBuffer>);
    size += next.value.length;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function* readWhole(
  instrument: Instrument,
  first: Uint8Array<ArrayBuffer>,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Reading> {
  const parts = [first];
  let size = first.length;
  for await (const part of rest) {
    parts.push(part as Uint8Array<ArrayBuffer>);
    size += part.length;
    if (size > MAX_WHOLE) {
      yield refusalAt(
        1,
        'unreadable',
        `expected at most ${MAX_WHOLE / 1e6} MB, or one record of JSON a line, which may be larger`,
      );
      return;
    }
  }
  const blob = new Blob(parts);
  if (ZIP.every((byte, index) => first[index] === byte)) yield* readWorkbook(instrument, blob);
  else yield* readText(instrument, decoded(new Uint8Array(await blob.arrayBuffer())));
}

/** Excel writes UTF-16 as "Unicode text", and Windows' own letters as plain CSV. */
function decoded(bytes: Uint8Array<ArrayBuffer>): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function* readText(instrument: Instrument, text: string): Generator<Reading> {
  if (/^\uFEFF?\s*[[{]/.test(text)) {
    let value: unknown;
    try {
      value = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      // A chat can begin with a bracket too, and so can the title of a table.
      const others = [...readTableOrCodes(instrument, text)];
      yield* others.length > 0
        ? others
        : [refusalAt(1, 'unreadable', 'expected whole JSON, a table or codes, but got something else')];
      return;
    }
    yield* readJson(instrument, value);
    return;
  }
  yield* readTableOrCodes(instrument, text);
}

function readTableOrCodes(instrument: Instrument, text: string): Generator<Reading> {
  const table = csvTable(instrument, text);
  return table ? readCsv(instrument, table) : readCodes(instrument, text);
}

async function* readWorkbook(instrument: Instrument, blob: Blob): AsyncGenerator<Reading> {
  try {
    const { default: readSheets } = await import('read-excel-file/universal');
    const sheets = await readSheets(await blob.arrayBuffer());
    // A sheet with a chart alone has no cells.
    const tables = sheets.map(({ data }) =>
      ((data as typeof data | undefined) ?? []).map((row) =>
        row.map((cell) => (typeof cell === 'number' ? cell : cell === null ? undefined : String(cell))),
      ),
    );
    // Every sheet with answers. Of a kiosk: the one with contact details has none, and is not looked at.
    const answered = tables.filter((rows) => rows.slice(0, MAX_ABOVE).some((row) => itemsIn(instrument, row) > 0));
    for (const [table, rows] of (answered.length > 0 ? answered : tables.slice(0, 1)).entries())
      yield* readTable(instrument, rows, table);
  } catch {
    // What the library says of it is about its insides.
    yield refusalAt(1, 'unreadable', 'expected a workbook of Excel (.xlsx) without a password, but got something else');
  }
}

async function* readLines(
  instrument: Instrument,
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
  passed: (bytes: number) => void,
): AsyncGenerator<Reading> {
  let at = 0;
  for await (const line of linesOf(first, rest, passed)) {
    at += 1;
    if (line.trim() === '') continue;
    if (line.length > MAX_IN_LINE) {
      yield refusalAt(at, 'broken', `expected at most ${MAX_IN_LINE} characters in a line`);
      continue;
    }
    let part: unknown;
    try {
      part = JSON.parse(line);
    } catch {
      const codes = [...readCodes(instrument, line)];
      yield* codes.length > 0
        ? codes.map((reading) => ({ ...reading, at }))
        : [refusalAt(at, 'broken', 'expected a line of JSON, but got something else')];
      continue;
    }
    yield* readPart(instrument, part, at);
  }
}

async function* linesOf(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
  passed: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let left = decoder.decode(first, { stream: true });
  const whole = function* (): Generator<string> {
    const lines = left.split('\n');
    left = lines.pop() ?? '';
    // What is too long is told as such, and not kept until the memory is full.
    if (left.length > MAX_IN_LINE) left = left.slice(0, MAX_IN_LINE + 1);
    yield* lines;
  };
  yield* whole();
  passed(first.length);
  for await (const chunk of rest) {
    left += decoder.decode(chunk, { stream: true });
    yield* whole();
    passed(chunk.length);
  }
  yield left + decoder.decode();
}

/**
 * One record a line: one of the first lines is whole JSON by itself, and more than one line has something in it. Below
 * a title, any line may be the first.
 */
function isLines(first: Uint8Array): boolean {
  const text = new TextDecoder().decode(first).replace(/^\uFEFF?\s*/, '');
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  // The last record of a list in many lines has no comma behind it.
  if (text.startsWith('[') || lines.length < 2) return false;
  return lines
    .slice(0, text.startsWith('{') ? FIRST_LINES : lines.length)
    .some((line) => line.startsWith('{') && isJson(line));
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Not every browser lets one walk over a stream. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value.length > 0) yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
