import type { Instrument } from '../../core/instrument/instrument.js';
import { LeerscanError } from '../../core/errors/leerscan-error.js';
import type { Response } from '../../core/response/response.js';
import { fromShareCode } from '../../core/share-code/share-code.js';
import { teamResultOf } from '../../core/team/team-result.js';
import { openWhole } from '../../instruments/open-instrument.js';
import { readInBatches } from './import-batches.js';
import type { PageMessage, Questionnaire, WorkerMessage } from './worker-messages.js';

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

async function instrumentOf({ definition, id, version, language }: Questionnaire): Promise<Instrument> {
  const now = await openWhole({ definition, src: '', id, languages: [language] }, signal);
  const versions = now.questions.version === version ? [now] : [now, ...(await now.earlier())];
  return (versions.find(({ questions }) => questions.version === version) ?? now).questions;
}

async function* responsesOf(instrument: Instrument): AsyncGenerator<Response> {
  for (;;) {
    const given = await ask({ kind: 'hungry' });
    if (given.kind !== 'codes' || given.codes.length === 0) return;
    for (const code of given.codes) yield fromShareCode([instrument], code);
  }
}

async function run(job: PageMessage): Promise<WorkerMessage> {
  if (job.kind === 'import') {
    const sources = job.sources.map(({ name, content, url }) => ({
      name,
      content: url === undefined ? (content as Blob | string) : new URL(url),
    }));
    for await (const batch of readInBatches(await instrumentOf(job.questionnaire), sources, signal)) await ask(batch);
  }
  if (job.kind === 'release') {
    const instrument = await instrumentOf(job.questionnaire);
    return { kind: 'released', release: await teamResultOf(instrument, responsesOf(instrument), job.options) };
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
