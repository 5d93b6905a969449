import type { Collection } from '../../core/collection/collection.js';
import { isStopped } from '../../core/is-stopped.js';
import { type Release, type TeamOptions, teamResultOfCodes } from '../../core/team/team-result.js';
import { startWorker, workBeside } from './worker-job.js';
import type { Questionnaire } from './worker-messages.js';

/** Responses of which a page can count a report before a worker has started. */
const FEW = 2000;

/**
 * What may be shown of a collection; undefined when it was stopped. Counted beside the page where its policy allows a
 * worker, and in slices where not. `counted` hears how many responses went in so far.
 * @throws {LeerscanError} as `teamResultOf`.
 */
export async function releaseOf(
  collection: Collection,
  questionnaire: Questionnaire,
  options: TeamOptions,
  signal: AbortSignal,
  counted: (count: number) => void,
): Promise<Release | undefined> {
  const worker = collection.size > FEW ? await startWorker(signal) : undefined;
  if (isStopped(signal)) {
    worker?.terminate();
    return undefined;
  }
  if (!worker) return inSlices(collection, options, signal, counted);
  let count = 0;
  const texts = collection.texts();
  const last = await workBeside(worker, { kind: 'release', questionnaire, options }, signal, () => {
    counted(count);
    const next = texts.next();
    if (next.done) return { kind: 'codes' };
    count += next.value.count;
    return { kind: 'codes', text: next.value.text };
  });
  return last?.kind === 'released' ? last.release : undefined;
}

async function inSlices(
  collection: Collection,
  options: TeamOptions,
  signal: AbortSignal,
  counted: (count: number) => void,
): Promise<Release | undefined> {
  const slices = async function* (): AsyncGenerator<string> {
    let before = 0;
    for (const { text, count } of collection.texts()) {
      if (isStopped(signal)) return;
      counted(before);
      await new Promise((resolve) => setTimeout(resolve));
      before += count;
      yield text;
    }
  };
  const release = await teamResultOfCodes(collection.instrument, slices(), options);
  return isStopped(signal) ? undefined : release;
}
