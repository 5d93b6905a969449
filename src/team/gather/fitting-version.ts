import type { Instrument } from '../../core/instrument/instrument.js';
import { NO_MAPPING, withMapping } from '../../core/reading/mapping.js';
import { fromShareCode } from '../../core/share-code/share-code.js';
import { importFrom } from '../worker/importer.js';
import type { Questionnaire } from '../worker/worker-messages.js';

/** A version of a questionnaire, as whoever reads files needs it. */
export interface ReadableVersion {
  readonly instrument: Instrument;
  readonly questionnaire: Questionnaire;
}

/**
 * The version that a file's answers are of: the one of which it has the most statements, those aside of which somebody
 * would have to be asked; the first of several. Of a file that none can read, the first.
 */
export async function fittingVersion(
  versions: readonly ReadableVersion[],
  file: File,
  signal: AbortSignal,
): Promise<Instrument | undefined> {
  let best: { readonly instrument: Instrument; readonly sure: number } | undefined;
  for (const version of versions) {
    const { instrument } = version;
    // One at a time: a large file is read once more for each.
    const sure = await sureItems(version, file, signal);
    if (sure > (best?.sure ?? Number.NEGATIVE_INFINITY)) best = { instrument, sure };
    if (sure === instrument.items.length) break;
  }
  return best?.instrument;
}

/** Statements with answers in a file's beginning, less the columns that are in doubt. */
async function sureItems(
  { instrument, questionnaire }: ReadableVersion,
  file: File,
  signal: AbortSignal,
): Promise<number> {
  let doubtful = 0;
  let mapping = NO_MAPPING;
  const items = new Set<string>();
  const read = async (): Promise<void> => {
    const reading = new AbortController();
    const stop = (): void => reading.abort();
    signal.addEventListener('abort', stop, { once: true });
    await importFrom(
      instrument,
      questionnaire,
      [{ name: file.name, content: file, mapping }],
      reading.signal,
      (batch) => {
        if (batch.kind === 'asked') {
          doubtful += batch.question.columns.length;
          mapping = { ...withMapping(mapping, batch.question.proposal), hidden: batch.question.proposal.hidden };
        } else {
          for (const one of batch.kind === 'read' ? batch.incoming : [])
            if ('code' in one)
              for (const id of Object.keys(fromShareCode([instrument], one.code).answers)) items.add(id);
          // The beginning of a file is enough.
          if (items.size > 0) stop();
        }
      },
    );
    signal.removeEventListener('abort', stop);
  };
  await read();
  if (items.size === 0 && mapping !== NO_MAPPING) await read();
  return items.size - doubtful;
}
