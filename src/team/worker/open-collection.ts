import { Collection } from '../../core/collection/collection.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { isStopped } from '../../core/is-stopped.js';

/**
 * A collection from its file or this browser, in slices: a page with very many responses still moves. `read` hears how
 * many there are so far; undefined when it was stopped. @throws {LeerscanError} as `Collection.opening`.
 */
export async function openCollection(
  instrument: Instrument,
  value: unknown,
  signal: AbortSignal,
  read: (count: number) => void,
): Promise<Collection | undefined> {
  const opening = Collection.opening(instrument, value);
  while (!isStopped(signal)) {
    const step = opening.next();
    if (step.done) return step.value;
    read(step.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
