import { LeerscanError } from '../../core/errors/leerscan-error.js';
import { ownScript } from '../../ui/own-script.js';
import type { PageMessage, WorkerMessage } from './worker-messages.js';

/** Milliseconds after which a worker that does not answer is given up. */
const MAX_START = 10_000;

/** What a worker says while it is at work; each wants an answer. */
type Question = Extract<WorkerMessage, { readonly kind: 'read' | 'asked' | 'unreadable' | 'hungry' }>;

/** Undefined where a policy, another origin or an old browser stands in the way. */
export function startWorker(signal: AbortSignal): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(ownScript(new URL('./team-worker.js', import.meta.url).href), {
        type: 'module',
        name: 'leerscan-team',
      });
      const giveUp = (): void => {
        worker.terminate();
        resolve(undefined);
      };
      const timer = setTimeout(giveUp, MAX_START);
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

/**
 * Gives a worker its job, and answers it until its last word; undefined when it was stopped before.
 * @throws {LeerscanError} what the worker refused, and an `Error` when it failed.
 */
export function workBeside(
  worker: Worker,
  job: PageMessage,
  signal: AbortSignal,
  answer: (question: Question) => PageMessage,
): Promise<WorkerMessage | undefined> {
  return new Promise<WorkerMessage | undefined>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(undefined));
    worker.onerror = () => reject(new Error('the worker failed'));
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'read' || data.kind === 'asked' || data.kind === 'unreadable' || data.kind === 'hungry') {
        try {
          worker.postMessage(answer(data));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      } else if (data.kind === 'refused') reject(new LeerscanError(data.code, data.issues));
      else if (data.kind === 'failed') reject(new Error(data.reason));
      else resolve(data);
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
