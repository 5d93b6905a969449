import { isStopped } from '../../core/is-stopped.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { type GivenSource, type ImportBatch, readInBatches } from './import-batches.js';
import { unpacked } from './packed-incoming.js';
import { wholeInstrument } from './whole-instrument.js';
import { startWorker, workBeside } from './worker-job.js';
import type { Questionnaire } from './worker-messages.js';

/** Reads beside the page where its policy allows a worker, and in slices where not. */
export async function importFrom(
  instrument: Instrument,
  questionnaire: Questionnaire,
  sources: readonly GivenSource[],
  signal: AbortSignal,
  take: (batch: ImportBatch) => void,
): Promise<void> {
  const isPasted = sources.every(({ content }) => typeof content === 'string');
  const worker = isPasted ? undefined : await startWorker(signal);
  if (isStopped(signal)) {
    worker?.terminate();
    return;
  }
  if (worker) {
    const job = {
      kind: 'import',
      questionnaire,
      sources: sources.map(({ content, ...source }) =>
        content instanceof URL ? { ...source, url: content.href } : { ...source, content },
      ),
    } as const;
    await workBeside(worker, job, signal, (batch) => {
      if (batch.kind === 'read') take({ ...batch, incoming: unpacked(batch.incoming) });
      else if (batch.kind !== 'hungry') take(batch);
      return { kind: 'next' };
    });
    return;
  }
  // Without a network, what the page has must do.
  const known = isPasted ? instrument : await wholeInstrument(questionnaire, true, signal).catch(() => instrument);
  for await (const batch of readInBatches(known, sources, signal)) {
    if (isStopped(signal)) return;
    take(batch);
    // A page that is asked to wait still moves.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
