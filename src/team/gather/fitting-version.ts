import type { Instrument } from '../../core/instrument/instrument.js';
import { NO_MAPPING, withMapping } from '../../core/reading/mapping.js';
import type { Refusal } from '../../core/reading/reading.js';
import { fromShareCode } from '../../core/share-code/share-code.js';
import { importFrom } from '../worker/importer.js';
import type { Questionnaire } from '../worker/worker-messages.js';

/** A version of a questionnaire, as whoever reads files needs it. */
export interface ReadableVersion {
  readonly instrument: Instrument;
  readonly questionnaire: Questionnaire;
}

/** What a file's answers are of. */
export interface Fitting {
  readonly instrument: Instrument;
  /** Whether there are answers in it, perhaps after a question. */
  readonly hasAnswers: boolean;
  /** Why the first thing in it does not count. */
  readonly refusal?: Refusal | undefined;
}

/**
 * The version that a file's answers are of: the one of which it has the most statements, those aside of which somebody
 * would have to be asked; the first of several. Of a file that none can read, the first.
 */
export async function fittingVersion(
  versions: readonly ReadableVersion[],
  file: File,
  signal: AbortSignal,
): Promise<Fitting | undefined> {
  let best: (Fitting & { readonly sure: number }) | undefined;
  for (const version of versions) {
    const { instrument } = version;
    // One at a time: a large file is read once more for each.
    const found = await look(version, file, signal);
    if (found.sure > (best?.sure ?? Number.NEGATIVE_INFINITY)) best = { instrument, ...found };
    if (found.sure === instrument.items.length) break;
  }
  return best;
}

/** How many statements have answers in a file's beginning, less the columns that are in doubt (`sure`). */
async function look(
  { instrument, questionnaire }: ReadableVersion,
  file: File,
  signal: AbortSignal,
): Promise<Omit<Fitting, 'instrument'> & { readonly sure: number }> {
  const items = new Set<string>();
  const refusals: Refusal[] = [];
  const doubtful = new Set<string>();
  let mapping = NO_MAPPING;
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
          const { columns, proposal } = batch.question;
          for (const { name } of columns) doubtful.add(name);
          mapping = { ...withMapping(mapping, proposal), hidden: proposal.hidden };
          return;
        }
        for (const one of batch.kind === 'read' ? batch.incoming : []) {
          if ('code' in one) for (const id of Object.keys(fromShareCode([instrument], one.code).answers)) items.add(id);
          else if ('reason' in one) refusals.push(one);
        }
        // The beginning of a file is enough.
        if (items.size > 0) stop();
      },
    );
    signal.removeEventListener('abort', stop);
  };
  await read();
  if (items.size === 0 && mapping !== NO_MAPPING) await read();
  return { sure: items.size - doubtful.size, hasAnswers: items.size > 0, refusal: refusals[0] };
}
