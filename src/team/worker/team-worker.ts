import { LeerscanError } from '../../core/errors/leerscan-error.js';
import { teamResultOfCodes } from '../../core/team/team-result.js';
import { type ImportBatch, readInBatches } from './import-batches.js';
import { packed } from './packed-incoming.js';
import { wholeInstrument } from './whole-instrument.js';
import type { PageMessage, WorkerMessage } from './worker-messages.js';

/** What takes time, beside the page: reading sources, and counting a report. */
const page = globalThis as unknown as {
  onmessage: ((event: MessageEvent<PageMessage>) => void) | null;
  postMessage(message: WorkerMessage): void;
};
const { signal } = new AbortController();

/** Says something, and waits for what the page says to it. */
function ask(message: WorkerMessage): Promise<PageMessage> {
  return new Promise((resolve) => {
    page.onmessage = ({ data }) => resolve(data);
    page.postMessage(message);
  });
}

/** The page looks up the next ones while these are counted. */
async function* codeTexts(): AsyncGenerator<string> {
  for (let coming = ask({ kind: 'hungry' }); ;) {
    const given = await coming;
    if (given.kind !== 'codes' || given.text === undefined) return;
    coming = ask({ kind: 'hungry' });
    yield given.text;
  }
}

/** The next batch is read while the page takes this one. */
async function send(batches: AsyncIterable<ImportBatch>): Promise<void> {
  let taken: Promise<unknown> = Promise.resolve();
  for await (const batch of batches) {
    await taken;
    taken = ask(batch.kind === 'read' ? { ...batch, incoming: packed(batch.incoming) } : batch);
  }
  await taken;
}

async function run(job: PageMessage): Promise<WorkerMessage> {
  if (job.kind === 'import') {
    const sources = job.sources.map(({ content, url, ...source }) => ({
      ...source,
      content: url === undefined ? (content as Blob | string) : new URL(url),
    }));
    await send(readInBatches(await wholeInstrument(job.questionnaire, true, signal), sources, signal));
  }
  if (job.kind === 'release') {
    const instrument = await wholeInstrument(job.questionnaire, false, signal);
    return { kind: 'released', release: await teamResultOfCodes(instrument, codeTexts(), job.options) };
  }
  return { kind: 'done' };
}

// Nothing else would say on the page that it failed here.
void ask({ kind: 'ready' })
  .then(run)
  .catch((error: unknown): WorkerMessage =>
    error instanceof LeerscanError
      ? { kind: 'refused', code: error.code, issues: error.issues }
      : { kind: 'failed', reason: error instanceof Error ? error.message : '' },
  )
  .then((last) => page.postMessage(last));
