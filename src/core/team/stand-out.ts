import { shownExtremes } from './shown-figures.js';
import type { TeamDimension } from './team-figures.js';

/**
 * What stands out in a group, by shown figures alone: themes that it experiences differently, before any average; then
 * its highest and its lowest, where these are clear. The mean of a theme that a group experiences differently is no
 * verdict: such a theme is in neither.
 */
export interface StandOut {
  readonly kind: 'none' | 'differ' | 'extremes' | 'agree' | 'unclear' | 'few';
  readonly differ: readonly string[];
  readonly top: readonly string[];
  readonly bottom: readonly string[];
}

export function standOutOf(dimensions: readonly TeamDimension[]): StandOut {
  const scored = dimensions.filter(({ score }) => score);
  const differ = scored.filter(({ agreement }) => agreement === 'differ').map(({ dimension }) => dimension);
  const extremes = shownExtremes(dimensions);
  const named = (ends: readonly string[] = []): readonly string[] => ends.filter((one) => !differ.includes(one));
  const [top, bottom] = [named(extremes?.top), named(extremes?.bottom)];
  const kindOf = (): StandOut['kind'] => {
    if (scored.length === 0) return 'none';
    if (differ.length > 0) return 'differ';
    if (top.length > 0 || bottom.length > 0) return 'extremes';
    if (scored.every(({ agreement }) => agreement === null)) return 'few';
    return scored.some(({ agreement }) => agreement === null) ? 'unclear' : 'agree';
  };
  return { kind: kindOf(), differ, top, bottom };
}
