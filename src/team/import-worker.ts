import type { ImportJob, ImportNews } from './importer.js';
import { openInstrument } from '../elements/scan-source.js';
import { readInBatches } from './import-batches.js';

/** The part of an import that takes time, beside the page. */
const page = globalThis as unknown as { onmessage: ((event: MessageEvent<ImportJob>) => void) | null; postMessage(news: ImportNews): void };

page.onmessage = ({ data: { questionnaire, sources } }) => {
  const read = async (): Promise<void> => {
    const { signal } = new AbortController();
    const opened = await openInstrument({ ...questionnaire, src: '' }, signal);
    for await (const news of readInBatches(opened.questions, sources.map(({ name, content, url }) => ({ name, content: url === undefined ? (content as Blob | string) : new URL(url) })), signal)) page.postMessage(news);
  };
  // Nothing else would say on the page that it failed here.
  void read().then(() => page.postMessage({ is: 'done' }), (error: unknown) => page.postMessage({ is: 'failed', reason: error instanceof Error ? error.message : '' }));
};

page.postMessage({ is: 'ready' });
