import { Arrivals } from '../core/collection/arrivals.js';
import { isAnswered, unansweredAt } from '../core/collection/incoming.js';
import { contentOf } from '../core/reading/content.js';
import type { Mapping, MappingQuestion } from '../core/reading/mapping.js';
import type { Note, Reading, Refusal, Row } from '../core/reading/reading.js';
import type { Instrument } from '../core/instrument/instrument.js';
import { isStopped, stopOf } from '../core/is-stopped.js';
import type { Response } from '../core/response/response.js';
import { type ImportSource, readSource } from './read-source.js';

/** A text, a file's bytes, an address (read with `fetch`), or anything that comes in parts. */
export type Input =
  string | Blob | ArrayBuffer | Uint8Array | URL | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

export interface ReadOptions {
  /** What it is called, such as the name of the file; empty when absent. */
  readonly name?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hears of bytes that went by; of a text, and of tables, nothing. */
  readonly progress?: ((bytes: number) => void) | undefined;
  /** What the columns and words of its tables are, where they are not quite ours: a `proposal`, say. */
  readonly mapping?: Mapping | undefined;
  /**
   * Whether rows without an id that are equal, in two tables of one workbook, are the same people. While nobody said,
   * they count once, and it is asked.
   */
  readonly samePeople?: boolean | undefined;
}

/** `at` is a line, a row or a place, from 1. */
interface Placed {
  readonly at: number;
  /** The name of the input. */
  readonly source: string;
}

/** A response; `record` is its id at a kiosk, `row` stands with one that had no id of its own. */
export interface FoundResponse extends Placed {
  readonly kind: 'response';
  readonly response: Response;
  readonly record?: string | undefined;
  readonly row?: Row | undefined;
}

/** A kiosk's record was deleted there: whoever counted its response takes it out. */
export interface FoundDeletion extends Placed {
  readonly kind: 'deletion';
  readonly record: string;
}

/** Something that does not count; `message` says in English what was expected and what came. */
export interface FoundRefusal extends Placed, Omit<Refusal, 'detail'> {
  readonly kind: 'refusal';
  readonly message: string;
}

/** Something to look at, which keeps nobody from counting. */
export interface FoundNote extends Placed, Note {
  readonly kind: 'note';
}

/** What somebody has to say; the options answer it beforehand. */
export type FoundQuestion = { readonly kind: 'question' } & Placed &
  (MappingQuestion | { readonly about: 'same-people'; readonly proposal: true; readonly count: number });

export type Found = FoundResponse | FoundDeletion | FoundRefusal | FoundNote | FoundQuestion;

/**
 * Everything that a file, a text or an address has of an instrument: responses, word that one was deleted, and what
 * does not count, with the reason. Reads share codes in any text, lines of JSON, JSON, CSV and Excel workbooks, and in
 * tables the ids or the texts of statements. The same id twice is one person: `teamResultOf` counts them once.
 *
 * Unanswered, a question about columns is followed by a refusal, and nothing of that table is read.
 * @throws {AddressError} where an address cannot be read, and the signal's reason once it is aborted. Never for what is
 *   in the input.
 */
export async function* readResponses(
  instrument: Instrument,
  input: Input,
  { name = '', signal = new AbortController().signal, progress, mapping, samePeople }: ReadOptions = {},
): AsyncGenerator<Found, void, undefined> {
  const people = new Tables(instrument, samePeople);
  for await (const reading of readSource(
    instrument,
    { name, content: contentOfInput(input), mapping },
    signal,
    progress,
  )) {
    if (isStopped(signal)) throw stopOf(signal);
    if ('about' in reading) {
      yield { kind: 'question', source: name, ...reading };
      yield refusal(name, {
        at: reading.at,
        reason: 'mapping',
        detail: 'expected to be told which column is which: give the proposal of the question as `mapping`',
      });
    } else yield found(name, people.part(reading));
  }
  if (people.alike > 0 && samePeople === undefined)
    yield { kind: 'question', about: 'same-people', proposal: true, count: people.alike, at: 1, source: name };
}

function contentOfInput(input: Input): ImportSource['content'] {
  if (typeof input === 'string' || input instanceof URL || 'stream' in input) return input;
  if (input instanceof ArrayBuffer || ArrayBuffer.isView(input)) return new Blob([input as BlobPart]);
  return { stream: () => ('getReader' in input ? input : streamOf(input)) as ReturnType<Blob['stream']> };
}

function streamOf(parts: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

function found(source: string, reading: Exclude<Reading, MappingQuestion>): Found {
  if ('response' in reading)
    return isAnswered(reading.response)
      ? { kind: 'response', source, ...reading }
      : refusal(source, unansweredAt(reading.at));
  if ('deletes' in reading) return { kind: 'deletion', at: reading.at, record: reading.deletes, source };
  return 'note' in reading ? { kind: 'note', source, ...reading } : refusal(source, reading);
}

function refusal(source: string, { detail, ...facts }: Refusal): FoundRefusal {
  return { kind: 'refusal', source, message: detail, ...facts };
}

/** The tables of one input: equal rows of two of them are perhaps the same people. */
class Tables {
  readonly #instrument: Instrument;
  readonly #samePeople: boolean | undefined;
  /** Ids that follow from the answers of a row, each with the table that had it first. */
  readonly #ids = new Map<string, number>();
  readonly #arrivals = new Arrivals();
  alike = 0;

  constructor(instrument: Instrument, samePeople: boolean | undefined) {
    this.#instrument = instrument;
    this.#samePeople = samePeople;
  }

  /** Counts a row once whose equal is in another table, or makes it somebody else. */
  part(reading: Exclude<Reading, MappingQuestion>): Exclude<Reading, MappingQuestion> {
    if (!('response' in reading) || !reading.row || reading.record !== undefined) return reading;
    const { at, response, row } = reading;
    if (this.#samePeople === false && row.table > 0) {
      const content = contentOf(this.#instrument, response);
      const id = this.#arrivals.idFor(content, (one) => !this.#ids.has(one));
      this.#ids.set(id, row.table);
      return { ...reading, response: { ...response, id } };
    }
    const known = this.#ids.get(response.id) ?? row.table;
    this.#ids.set(response.id, known);
    if (known === row.table) return reading;
    this.alike += 1;
    return { at, reason: 'alike', detail: 'expected another person, but got the answers of one in another table' };
  }
}
