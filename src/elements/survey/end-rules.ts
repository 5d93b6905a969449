import { type Respondent, questionsOf, readingOf } from '../../core/instrument/background.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { isMoment } from '../../core/format/moment.js';

/** What makes a response and its result: nobody needs it before the end. */
export { createResponse } from '../../core/response/create-response.js';
export { resultOf } from '../../core/result/result.js';

/**
 * Answers without typed texts that stand for nothing ("1.000" as a number, February 30): a draft has them as they were
 * typed, and nobody may have looked at them since.
 */
export function readIn(instrument: Instrument, respondent: Respondent): Respondent {
  const reading = new Map(questionsOf(instrument.background).map((one) => [one.name, readingOf(one)]));
  return Object.fromEntries(
    Object.entries(respondent).filter(([name, answer]) => {
      const wanted = reading.get(name);
      return wanted === 'number' ? typeof answer === 'number' : !wanted || isMoment(wanted, answer);
    }),
  );
}
