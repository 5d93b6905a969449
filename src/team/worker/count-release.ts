import type { Collection } from '../../core/collection/collection.js';
import { isStopped } from '../../core/is-stopped.js';
import type { Response } from '../../core/response/response.js';
import { type Release, type TeamOptions, teamResultOf } from '../../core/team/team-result.js';
import { startWorker, workBeside } from './worker-job.js';
import type { Questionnaire } from './worker-messages.js';

/** Responses of which a page can count a report before a worker has started. */
const FEW = 2000;
/** Responses that a worker gets at once, and after which a page that counts by itself moves. */
const BATCH = 500;

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
  const codes = collection.codes();
  const last = await workBeside(worker, { kind: 'release', questionnaire, options }, signal, () => {
    counted(count);
    const next = firstOf(codes, BATCH);
    count += next.length;
    return { kind: 'codes', codes: next };
  });
  return last?.kind === 'released' ? last.release : undefined;
}

async function inSlices(
  collection: Collection,
  options: TeamOptions,
  signal: AbortSignal,
  counted: (count: number) => void,
): Promise<Release | undefined> {
  const slices = async function* (): AsyncGenerator<Response> {
    let count = 0;
    for (const response of collection.responses()) {
      if (isStopped(signal)) return;
      if (count % BATCH === 0) {
        counted(count);
        await new Promise((resolve) => setTimeout(resolve));
      }
      count += 1;
      yield response;
    }
  };
  const release = await teamResultOf(collection.instrument, slices(), options);
  return isStopped(signal) ? undefined : release;
}

function firstOf(codes: Generator<string, void>, count: number): readonly string[] {
  const first: string[] = [];
  while (first.length < count) {
    const next = codes.next();
    if (next.done) break;
    first.push(next.value);
  }
  return first;
}
