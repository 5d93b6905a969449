import type { Instrument, Level } from '../instrument/instrument.js';
import { roundedScore } from './score.js';

/** The level of a score: that of its rounded value. Undefined when the instrument has no levels. */
export function levelOf(instrument: Instrument, score: number): Level | undefined {
  const shown = roundedScore(score);
  return instrument.levels.findLast((level) => level.from <= shown);
}
