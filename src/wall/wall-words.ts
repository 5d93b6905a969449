import type { Instrument } from '../core/instrument/instrument.js';
import { textOf } from '../core/instrument/text.js';
import { boundOf, levelsOf } from '../core/team/shown-figures.js';
import { standOutOf } from '../core/team/stand-out.js';
import type { ShownScore, TeamDimension } from '../core/team/team-figures.js';
import { MAX_NAMES, namesOf } from '../elements/result/result-words.js';
import type { ResultMessages } from '../i18n/messages.js';
import type { WallMessages } from '../i18n/nl-wall.js';

/** All that a sentence on the wall is made of. */
export interface WallView {
  readonly instrument: Instrument;
  readonly language: string;
  readonly words: ResultMessages;
  readonly wall: WallMessages;
}

/** What stands out among all companies, in one sentence. */
export function wallHeadline(view: WallView, dimensions: readonly TeamDimension[]): string {
  const { headline } = view.wall;
  const { kind, differ, top, bottom } = standOutOf(dimensions);
  const named = (names: readonly string[]): string => view.words.inSentence(namesOf(view, names));
  switch (kind) {
    case 'differ':
      // More names are a list, which stands below.
      return differ.length > MAX_NAMES ? headline.differMany(differ.length) : headline.differ(named(differ));
    case 'extremes': {
      const isTop = bottom.length === 0 || (top.length > 0 && top.length <= MAX_NAMES);
      return isTop ? view.words.headline.contrast(named(top), top.length) : headline.bottom(named(bottom));
    }
    case 'agree':
      return headline.agree;
    case 'none':
    case 'few':
    case 'unclear':
      return headline.unclear;
  }
}

/** The level of a score; two, where the score may lie in either. */
export function levelText({ instrument, language, wall }: WallView, mean: ShownScore): string {
  const titles = levelsOf(instrument, mean).map((level) => textOf(level?.title, language));
  const [first = '', last = first] = [titles[0], titles.at(-1)];
  return first === last ? first : wall.either(first, last);
}

/** A score: its figure, and what is said beside it where only a bound is known. */
export function scoreWords({ wall }: WallView, mean: ShownScore): { readonly figure: number; readonly bound: string } {
  switch (boundOf(mean)) {
    case 'at-most':
      return { figure: Math.ceil(mean.high), bound: wall.orLess };
    case 'at-least':
      return { figure: Math.floor(mean.low), bound: wall.orMore };
    case undefined:
      return { figure: mean.value, bound: '' };
  }
}
