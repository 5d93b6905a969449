import { isStopped } from '../../core/is-stopped.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { type ImportBatch, readInBatches } from './import-batches.js';
import type { ImportSource } from './import-source.js';
import { startWorker, workBeside } from './worker-job.js';
import type { Questionnaire } from './worker-messages.js';

/** Reads beside the page where its policy allows a worker, and in slices where not. */
export async function importFrom(
  instrument: Instrument,
  questionnaire: Questionnaire,
  sources: readonly ImportSource[],
  signal: AbortSignal,
  take: (batch: ImportBatch) => void,
): Promise<void> {
  const worker = sources.some(({ content }) => typeof content !== 'string') ? await startWorker(signal) : undefined;
  if (isStopped(signal)) {
    worker?.terminate();
    return;
  }
  if (worker) {
    const job = {
      kind: 'import',
      questionnaire,
      sources: sources.map(({ name, content }) =>
        content instanceof URL ? { name, url: content.href } : { name, content },
      ),
    } as const;
    await workBeside(worker, job, signal, (batch) => {
      if (batch.kind !== 'hungry') take(batch);
      return { kind: 'next' };
    });
    return;
  }
  for await (const batch of readInBatches(instrument, sources, signal)) {
    if (isStopped(signal)) return;
    take(batch);
    // A page that is asked to wait still moves.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
