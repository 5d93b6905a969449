import { type Incoming, incomingOf } from '../../core/collection/incoming.js';
import type { MappingQuestion } from '../../core/reading/mapping.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { AddressError } from '../../ui/read-address.js';
import { type ImportSource, readSource } from '../../gather/read-source.js';

/** What somebody gave the page to read. */
export interface GivenSource extends ImportSource {
  readonly content: Blob | string | URL;
}

/**
 * A part of one source (`place` among all, from 0), or why it could not be read to the end. `share` is how much of all
 * sources is behind it, from 0 to 1; null where nobody knows.
 */
export type ImportBatch =
  | {
      readonly kind: 'read';
      readonly source: string;
      readonly place: number;
      readonly incoming: readonly Incoming[];
      readonly share: number | null;
    }
  /** Nothing of it was read: somebody has to say first what its columns are. */
  | { readonly kind: 'asked'; readonly source: string; readonly place: number; readonly question: MappingQuestion }
  | {
      readonly kind: 'unreadable';
      readonly source: string;
      readonly why: AddressError['why'] | 'unreachable' | 'gone';
    };

/** Readings in a batch: few messages, and a page that moves in between. */
const BATCH = 500;

/** Everything in some sources, in batches; one that fails does not keep the next from being read. */
export async function* readInBatches(
  instrument: Instrument,
  sources: readonly GivenSource[],
  signal: AbortSignal,
): AsyncGenerator<ImportBatch> {
  const total = sources.reduce((sum, source) => sum + sizeOf(source), 0);
  let before = 0;
  for (const [place, source] of sources.entries()) {
    let incoming: Incoming[] = [];
    let passed = 0;
    let isAsked = false;
    const read = (): ImportBatch => ({
      kind: 'read',
      source: source.name,
      place,
      incoming,
      share: Number.isNaN(total) || passed === 0 ? null : (before + passed) / total,
    });
    try {
      for await (const reading of readSource(instrument, source, signal, (bytes) => (passed += bytes))) {
        if ('about' in reading) {
          isAsked = true;
          yield { kind: 'asked', source: source.name, place, question: reading };
          continue;
        }
        incoming.push(incomingOf(instrument, reading));
        if (incoming.length < BATCH) continue;
        yield read();
        incoming = [];
      }
      // Of a file that is asked about, nothing is read.
      if (!isAsked) yield read();
    } catch (error) {
      if (signal.aborted) return;
      if (incoming.length > 0) yield read();
      yield {
        kind: 'unreadable',
        source: source.name,
        why: error instanceof AddressError ? error.why : source.content instanceof URL ? 'unreachable' : 'gone',
      };
    }
    before += sizeOf(source);
  }
}

/** Not a number at an address: servers need not say. */
function sizeOf({ content }: GivenSource): number {
  if (content instanceof URL) return Number.NaN;
  return typeof content === 'string' ? content.length : content.size;
}
