import type { Instrument } from '../core/instrument.js';
import type { Reading } from '../core/reading.js';
import { type ImportSource, readSource } from './import-source.js';

/** Readings of one source, or why it could not be read to the end. */
export type ImportBatch = { readonly is: 'read'; readonly source: string; readonly readings: readonly Reading[] } | { readonly is: 'unreadable'; readonly source: string; readonly reason: string };

/** Readings in a batch: few messages, and a page that moves in between. */
const BATCH = 500;

/** Everything in some sources, in batches; one that fails does not keep the next from being read. */
export async function* readInBatches(instrument: Instrument, sources: readonly ImportSource[], signal: AbortSignal): AsyncGenerator<ImportBatch> {
  for (const source of sources) {
    let readings: Reading[] = [];
    try {
      for await (const reading of readSource(instrument, source, signal)) {
        readings.push(reading);
        if (readings.length < BATCH) continue;
        yield { is: 'read', source: source.name, readings };
        readings = [];
      }
      yield { is: 'read', source: source.name, readings };
    } catch (error) {
      if (signal.aborted) return;
      if (readings.length > 0) yield { is: 'read', source: source.name, readings };
      yield { is: 'unreadable', source: source.name, reason: error instanceof Error ? error.message : '' };
    }
  }
}
