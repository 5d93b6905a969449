import type { Instrument } from '../../core/instrument/instrument.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';

/** The rest of an instrument, and the screens that show a result of it. */
export async function wholeOf(opened: OpenedInstrument): Promise<Instrument> {
  const [instrument] = await Promise.all([opened.whole(), import('../result/result-tags.js')]);
  return instrument;
}
