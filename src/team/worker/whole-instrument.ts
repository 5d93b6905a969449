import type { Instrument } from '../../core/instrument/instrument.js';
import { openWhole } from '../../instruments/open-instrument.js';
import type { Questionnaire } from './worker-messages.js';

/**
 * The questionnaire of a collection, in its version; `isEveryLanguage` for reading files, whose statements may be in
 * another one than the page. @throws as `openWhole`.
 */
export async function wholeInstrument(
  { definition, id, version, language }: Questionnaire,
  isEveryLanguage: boolean,
  signal: AbortSignal,
): Promise<Instrument> {
  const open = (languages: readonly string[]): ReturnType<typeof openWhole> =>
    openWhole({ definition, src: '', id, languages }, signal);
  const asShown = await open([language]);
  const now = isEveryLanguage ? await open([language, ...asShown.languages]) : asShown;
  const versions = now.questions.version === version ? [now] : [now, ...(await now.earlier())];
  return (versions.find(({ questions }) => questions.version === version) ?? now).questions;
}
