import { isStopped } from '../core/is-stopped.js';
import type { Instrument } from '../core/instrument.js';
import { ownScript } from '../elements/own-script.js';
import { type ImportBatch, readInBatches } from './import-batches.js';
import type { ImportSource } from './import-source.js';

/** The questionnaire, as a worker can open it: by id, or as a value. */
export interface Questionnaire {
  readonly id: string;
  readonly definition: unknown;
  readonly language: string;
}

export interface ImportJob {
  readonly questionnaire: Questionnaire;
  readonly sources: readonly { readonly name: string; readonly content?: Blob | string | undefined; readonly url?: string | undefined }[];
}

export type ImportNews = ImportBatch | { readonly is: 'ready' } | { readonly is: 'done' } | { readonly is: 'failed'; readonly reason: string };

/** Milliseconds after which a worker that does not answer is given up. */
const LONGEST_START = 10_000;

/** Reads beside the page where its policy allows a worker, and in slices where not. */
export async function importFrom(instrument: Instrument, questionnaire: Questionnaire, sources: readonly ImportSource[], signal: AbortSignal, take: (batch: ImportBatch) => void): Promise<void> {
  const worker = sources.some(({ content }) => typeof content !== 'string') ? await startWorker(signal) : undefined;
  if (isStopped(signal)) {
    worker?.terminate();
    return;
  }
  if (worker) return readBeside(worker, questionnaire, sources, signal, take);
  for await (const batch of readInBatches(instrument, sources, signal)) {
    if (isStopped(signal)) return;
    take(batch);
    // A page that is asked to wait still moves.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function readBeside(worker: Worker, questionnaire: Questionnaire, sources: readonly ImportSource[], signal: AbortSignal, take: (batch: ImportBatch) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', end);
      resolve();
    };
    signal.addEventListener('abort', end);
    worker.onmessage = ({ data }: MessageEvent<ImportNews>) => {
      if (data.is === 'read' || data.is === 'unreadable') take(data);
      else end();
      if (data.is === 'failed') reject(new Error(data.reason));
    };
    worker.onerror = () => {
      end();
      reject(new Error('reading failed'));
    };
    const job: ImportJob = { questionnaire, sources: sources.map(({ name, content }) => (content instanceof URL ? { name, url: content.href } : { name, content })) };
    worker.postMessage(job);
  });
}

/** Undefined where a policy, another origin or an old browser stands in the way. */
function startWorker(signal: AbortSignal): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(ownScript(new URL('./import-worker.js', import.meta.url).href), { type: 'module', name: 'leerscan-import' });
      const giveUp = (): void => {
        worker.terminate();
        resolve(undefined);
      };
      const timer = setTimeout(giveUp, LONGEST_START);
      signal.addEventListener('abort', giveUp);
      worker.onmessage = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        resolve(worker);
      };
      worker.onerror = giveUp;
    } catch {
      resolve(undefined);
    }
  });
}
