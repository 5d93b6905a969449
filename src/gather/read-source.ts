import type { Instrument } from '../core/instrument/instrument.js';
import type { Mapping } from '../core/reading/mapping.js';
import { type Reading, refusalAt } from '../core/reading/reading.js';
import { type ReadingLimits, partsOf } from '../ui/read-address.js';
import { compoundFormat, formatOf } from './file-format.js';
import { isLines, readLines } from './read-lines.js';
import { readText, textOf } from './read-text.js';
import { formatRefusal } from './refusals.js';

/** Something to read: a file, a text that was pasted, or an address. */
export interface ImportSource {
  readonly name: string;
  readonly content: Pick<Blob, 'stream'> | string | URL;
  /** What somebody said of its columns. */
  readonly mapping?: Mapping | undefined;
}

/** Bytes of what must be in memory as a whole: tables, and JSON that is not one record a line. */
const MAX_WHOLE = 100_000_000;
/** A million responses are 0.7 GB, and are on their way for as long as something comes. */
const ADDRESS_LIMITS: ReadingLimits = { bytes: 2_000_000_000, pause: 30_000 };
/** Bytes after which it is clear what a source is; one line may be a few thousand. */
const ENOUGH = 65_536;

/**
 * Everything in a source, one by one and as it comes; lines of JSON are never all in memory, and `passed` hears how
 * many bytes of them went by. Never throws for what is in it.
 */
export async function* readSource(
  instrument: Instrument,
  input: ImportSource,
  signal: AbortSignal,
  passed: (bytes: number) => void = () => undefined,
): AsyncGenerator<Reading> {
  const { content } = input;
  if (typeof content === 'string' && !isLines(new TextEncoder().encode(content.slice(0, ENOUGH)))) {
    yield* readText(instrument, content, input);
    return;
  }
  const chunks =
    content instanceof URL
      ? partsOf(content, ADDRESS_LIMITS, signal, { referrerPolicy: 'no-referrer' })
      : chunksOf((typeof content === 'string' ? new Blob([content]) : content).stream());
  try {
    const first = await beginningOf(chunks);
    const format = formatOf(first);
    if (format !== undefined && format !== 'container' && format !== 'compound') yield formatRefusal(format);
    else if (format === undefined && isLines(first)) yield* readLines(instrument, first, chunks, passed);
    else yield* readWhole(instrument, input, withFirst(first, chunks), signal);
  } finally {
    // Of what is no table, the rest need not come.
    await chunks.return();
  }
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
  input: ImportSource,
  parts: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Reading> {
  const bytes = await wholeOf(parts);
  if (!bytes) {
    yield refusalAt(
      1,
      'too-large',
      `expected at most ${MAX_WHOLE / 1e6} MB, or one record of JSON a line, which may be larger`,
    );
    return;
  }
  const format = formatOf(bytes);
  if (format === 'container') {
    // What unpacks and reads workbooks comes in only when there is one.
    const { readContainer } = await import('./read-workbook.js');
    yield* readContainer(instrument, bytes, input.mapping, signal);
  } else if (format === 'compound') {
    const known = compoundFormat(bytes, input.name);
    yield known ? formatRefusal(known) : refusalAt(1, 'unreadable', 'expected a file of a kind that is known here');
  } else yield* readText(instrument, textOf(bytes), input);
}

async function wholeOf(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const all: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of parts) {
    all.push(part as Uint8Array<ArrayBuffer>);
    size += part.length;
    if (size > MAX_WHOLE) return undefined;
  }
  return new Uint8Array(await new Blob(all).arrayBuffer());
}

async function* withFirst(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
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
