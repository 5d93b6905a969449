import type { Instrument } from '../../core/instrument/instrument.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';

/** The rest of an instrument, and the screens that show a result of it; what those fetch in turn comes in a pause. */
export async function wholeOf(opened: OpenedInstrument, language: string): Promise<Instrument> {
  const [instrument, { prepareResult }] = await Promise.all([opened.whole(), import('../result/result-tags.js')]);
  void prepareResult(language);
  return instrument;
}
