import { type Incoming, incomingOf } from '../../core/collection/incoming.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { AddressError } from '../../ui/read-address.js';
import { type ImportSource, readSource } from './import-source.js';

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
  | {
      readonly kind: 'unreadable';
      readonly source: string;
      readonly reason: string;
      readonly why?: AddressError['why'] | undefined;
    };

/** Readings in a batch: few messages, and a page that moves in between. */
const BATCH = 500;

/** Everything in some sources, in batches; one that fails does not keep the next from being read. */
export async function* readInBatches(
  instrument: Instrument,
  sources: readonly ImportSource[],
  signal: AbortSignal,
): AsyncGenerator<ImportBatch> {
  const total = sources.reduce((sum, source) => sum + sizeOf(source), 0);
  let before = 0;
  for (const [place, source] of sources.entries()) {
    let incoming: Incoming[] = [];
    let passed = 0;
    const read = (): ImportBatch => ({
      kind: 'read',
      source: source.name,
      place,
      incoming,
      share: Number.isNaN(total) || passed === 0 ? null : (before + passed) / total,
    });
    try {
      for await (const reading of readSource(instrument, source, signal, (bytes) => (passed += bytes))) {
        incoming.push(incomingOf(instrument, reading));
        if (incoming.length < BATCH) continue;
        yield read();
        incoming = [];
      }
      yield read();
    } catch (error) {
      if (signal.aborted) return;
      if (incoming.length > 0) yield read();
      yield {
        kind: 'unreadable',
        source: source.name,
        reason: error instanceof Error ? error.message : '',
        why: error instanceof AddressError ? error.why : undefined,
      };
    }
    before += sizeOf(source);
  }
}

/** Not a number at an address: servers need not say. */
function sizeOf({ content }: ImportSource): number {
  if (content instanceof URL) return Number.NaN;
  return typeof content === 'string' ? content.length : content.size;
}
