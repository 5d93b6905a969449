import { createResponse } from '../../dist/core/index.js';
import { loadInstrument } from '../../dist/instruments/index.js';

/** Twelve people of a team, whose figures are known. */

export const instrument = await loadInstrument('leercultuur');
export const SHORT = instrument.items.filter(({ id }) => instrument.forms.short.includes(id));

/**
 * What each of the twelve answers to every statement of a dimension: chosen so that the figures below can be worked out
 * by hand.
 */
export const TWELVE = {
  // 5 × 4, 7 × 3: mean 3.4167, score 60.4.
  interaction: [4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3],
  // 6 × 2, 6 × 3: mean 2.5, score 37.5, shown 38.
  information: [2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3],
  // 6 × 1, 6 × 5: mean 3, score 50, average deviation 2 options: they differ.
  feedback: [1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5],
  // All 5: above 95, nothing more is said.
  reflection: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
  // 12 × 2: score 25, no spread.
  coaching: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
};
export const ROLES = [
  'employee',
  'employee',
  'employee',
  'employee',
  'employee',
  'employee',
  'lead',
  'lead',
  'lead',
  'lead',
  'lead',
  'mentor',
];
// Means of 60, 38, 50, 100 and 25, as cells of twelve: ends of 137.5 / 12, between them eighteen cells of 51.4 / 12.
export const MEANS = {
  nl: ['58–63', '37–42', '50–55', '88 of meer', '24–29'],
  en: ['58–63', '37–42', '50–55', '88 or more', '24–29'],
};

/** What the one at that place of the twelve handed over. */
export const responseOf = (place, tag, parts = {}) =>
  createResponse({
    instrument,
    form: 'short',
    wave: tag,
    answers: Object.fromEntries(SHORT.map(({ id, dimension }) => [id, TWELVE[dimension][place]])),
    respondent: { role: ROLES[place] },
    ...parts,
  });
