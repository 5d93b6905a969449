import type { Instrument, Step } from '../instrument/instrument.js';
import type { TeamResult } from './team-figures.js';
import { teamRecommendationsOf } from './team-steps.js';

/** A part of the conversation about a report, and how long it takes. */
export type GuidePart =
  | { readonly kind: 'opening' | 'agreements'; readonly minutes: number }
  | {
      readonly kind: 'picture';
      readonly minutes: number;
      /** Dimensions that the group experiences differently. */ readonly differ: readonly string[];
    }
  | { readonly kind: 'step'; readonly minutes: number; readonly step: Step };

/** Minutes of the whole; a team meeting has no more. */
export const GUIDE_MINUTES = 45;
const OPENING = 5;
const PICTURE = 10;
const AGREEMENTS = 6;

/**
 * The conversation that follows from a report: a beginning, the picture, the steps, and agreements with a name and a
 * date.
 */
export function guideOf(instrument: Instrument, result: TeamResult): readonly GuidePart[] {
  const steps = teamRecommendationsOf(instrument, result).map(({ step }) => step);
  const differ = result.dimensions.filter(({ agreement }) => agreement === 'differ').map(({ dimension }) => dimension);
  const left = GUIDE_MINUTES - OPENING - AGREEMENTS;
  const each = steps.length > 0 ? Math.floor((left - PICTURE) / steps.length) : 0;
  return [
    { kind: 'opening', minutes: OPENING },
    // What the steps leave over is for looking.
    { kind: 'picture', minutes: left - each * steps.length, differ },
    ...steps.map((step): GuidePart => ({ kind: 'step', minutes: each, step })),
    { kind: 'agreements', minutes: AGREEMENTS },
  ];
}
