import { compareResults } from '../../core/team/comparison.js';
import { type StandOut, standOutOf } from '../../core/team/stand-out.js';
import { MAX_NAMES, namesOf } from '../../elements/result/result-words.js';
import { type ReportView, earlierName, scoreText } from './report-words.js';

/** The first lines of a report. */
interface ReportHeadline {
  readonly headline: string;
  readonly hint: string;
  /** What changed since an earlier wave; empty without one. */
  readonly change: string;
}

/**
 * What stands out: where the group differs, before any average; then its highest and lowest themes, where these are
 * clear. The mean of a theme that a group experiences differently is no verdict, and is not named.
 */
export function reportHeadline(view: ReportView): ReportHeadline {
  return { ...pictureOf(view), change: changeSentence(view) };
}

function pictureOf(view: ReportView): Omit<ReportHeadline, 'change'> {
  const { headline, headlineHint } = view.team.report;
  const found = standOutOf(view.snapshot.result.dimensions);
  const [first = '', ...others] = extremeSentences(view, found);
  switch (found.kind) {
    case 'none':
      return { headline: headline.none, hint: headlineHint.none };
    case 'differ':
      return {
        // More names are a list, which stands below.
        headline:
          found.differ.length > MAX_NAMES
            ? headline.differMany(found.differ.length)
            : headline.differ(view.words.inSentence(namesOf(view, found.differ))),
        hint: [headlineHint.differ, first, ...others].filter(Boolean).join(' '),
      };
    case 'extremes':
      return { headline: first, hint: [...others, headlineHint.named].join(' ') };
    case 'few':
      return { headline: headline.unclear, hint: headlineHint.few };
    case 'unclear':
      return { headline: headline.unclear, hint: headlineHint.unclear };
    case 'agree':
      return { headline: headline.agree, hint: headlineHint.agree };
  }
}

/** The highest and the lowest themes of a group, each in a sentence. */
function extremeSentences(view: ReportView, { top, bottom }: StandOut): readonly string[] {
  const { contrast, contrastHint } = view.words.headline;
  const named = (ends: readonly string[], say: (names: string, count: number) => string): string[] =>
    ends.length === 0 ? [] : [say(view.words.inSentence(namesOf(view, ends)), ends.length)];
  return [...named(top, contrast), ...named(bottom, contrastHint)];
}

/** Themes whose interval of change does not hold 0; where one can be said of none, nothing is. */
function changeSentence(view: ReportView): string {
  const { earlier, snapshot, words } = view;
  if (!earlier) return '';
  const changes = compareResults(earlier.result, snapshot.result);
  const names = (is: 'up' | 'down'): string => {
    const those = changes.filter(({ direction }) => direction === is).map(({ dimension }) => dimension);
    return those.length > 0 ? words.inSentence(namesOf(view, those)) : '';
  };
  const { since } = view.team.report.change;
  const name = earlierName(view, earlier);
  if (names('up') || names('down')) return since.changed(name, names('up'), names('down'));
  return changes.some(({ direction }) => direction === 'unclear') ? since.unclear(name) : '';
}

/** The themes from high to low by shown means; those of one mean share the place. Empty below two places. */
export function orderSentence(view: ReportView): string {
  const scored = view.snapshot.result.dimensions.flatMap(({ dimension, score }) =>
    score ? [{ dimension, ...score }] : [],
  );
  const means = [...new Set(scored.map(({ mean }) => mean.value))].sort((a, b) => b - a);
  if (means.length < 2) return '';
  return view.team.report.profile.order(
    means
      .map((value) => {
        const those = scored.filter(({ mean }) => mean.value === value);
        const names = those.map(({ dimension }) => dimension);
        return `${view.words.inSentence(namesOf(view, names))} (${scoreText(view, (those[0] as (typeof those)[0]).mean)})`;
      })
      .join(', '),
  );
}
