import { questionsOf } from '../../core/instrument/background.js';
import type { Cell } from '../../core/team/grid.js';
import { type Instrument, type ScaleOption, scaleRange } from '../../core/instrument/instrument.js';
import type { Recommendation } from '../../core/result/recommendation.js';
import type { Response } from '../../core/response/response.js';
import type { Snapshot } from '../../core/team/snapshot.js';
import { boundOf, levelsOf } from '../../core/team/shown-figures.js';
import type { ShownScore, TeamDimension, TeamItem } from '../../core/team/team-figures.js';
import { textOf } from '../../core/instrument/text.js';
import type { ResultMessages } from '../../i18n/messages.js';
import type { TeamMessages } from '../../i18n/nl-team.js';

/** A report with everything that is needed to put it into words. */
export interface ReportView {
  readonly instrument: Instrument;
  /** Of the screens and of the instrument's texts. */
  readonly language: string;
  readonly words: ResultMessages;
  readonly team: TeamMessages;
  readonly snapshot: Snapshot;
  /** Of an earlier wave. */
  readonly earlier: Snapshot | undefined;
  /** To lay beside it. */
  readonly benchmark: Snapshot | undefined;
  /** The reader's own answers; never printed or saved. */
  readonly own: Response | undefined;
}

/** What stands where a figure would come from fewer values than the report shows. */
export function fewText({ team, snapshot }: ReportView): string {
  return team.report.profile.tooFew(snapshot.result.minimum);
}

/** Whose report it is, and of which round. */
export function roundOf({ team, wave }: Pick<Snapshot, 'team' | 'wave'>): string {
  return [team, wave].filter(Boolean).join(' · ');
}

/** What an earlier report is called: by its round, and by its team too where that is another or has another name. */
export function earlierName({ snapshot }: Pick<ReportView, 'snapshot'>, earlier: Snapshot): string {
  return earlier.team === snapshot.team && earlier.wave ? earlier.wave : roundOf(earlier);
}

export function titleOf({ instrument, language }: ReportView, dimension: string): string {
  return textOf(instrument.dimensions.find(({ id }) => id === dimension)?.title, language);
}

/** A shown score in words: "63", "90 or more"; `write` says each figure. */
export function scoreText(
  { team }: Pick<ReportView, 'team'>,
  mean: ShownScore,
  write: (score: number) => string = String,
): string {
  switch (boundOf(mean)) {
    case 'at-most':
      return team.report.profile.atMost(write(Math.ceil(mean.high)));
    case 'at-least':
      return team.report.profile.atLeast(write(Math.floor(mean.low)));
    case undefined:
      return write(mean.value);
  }
}

/** Where a score lies at least and at most, in words: "61–65", "90 or more". */
export function scoreRange(view: Pick<ReportView, 'team'>, mean: ShownScore): string {
  return boundOf(mean) ? scoreText(view, mean) : `${Math.floor(mean.low)}–${Math.ceil(mean.high)}`;
}

/** A figure of which only the cell is known, with so many decimals. */
export function rangeText(
  { team, language }: Pick<ReportView, 'team' | 'language'>,
  range: Cell | null | undefined,
  decimals = 0,
): string {
  if (!range || (range.low === null && range.high === null)) return '–';
  const format = new Intl.NumberFormat(language === 'und' ? undefined : language, { maximumFractionDigits: decimals });
  if (range.low === null) return team.report.profile.atMost(format.format(range.high ?? 0));
  return range.high === null
    ? team.report.profile.atLeast(format.format(range.low))
    : `${format.format(range.low)}–${format.format(range.high)}`;
}

/** The level of a score; two, where the score may lie in either. */
export function levelText({ instrument, language, team }: ReportView, mean: ShownScore): string {
  const titles = levelsOf(instrument, mean).map((level) => textOf(level?.title, language));
  const [first = '', last = first] = [titles[0], titles.at(-1)];
  return first === last ? first : team.report.profile.either(first, last);
}

/** The name of a subgroup: the choice that its people made. */
export function groupText({ instrument, language, team, snapshot }: ReportView, group: string): string {
  if (group === '') return team.report.who.notGiven;
  const question = questionsOf(instrument.background).find(({ name }) => name === snapshot.result.breakdown);
  return textOf(question?.choices.find(({ value }) => String(value) === group)?.text, language) || group;
}

/** Why a step is there, in the group's own answers. */
export function teamReasons(view: ReportView, { step, because }: Recommendation): readonly string[] {
  if (step.keep) return [view.words.steps.keepBecause(titleOf(view, step.dimension))];
  const { steps } = view.team.report;
  const differ = byAgreement(view.snapshot.result.dimensions).differ;
  return because.slice(0, 2).flatMap((item) => {
    const written = view.instrument.items.find(({ id }) => id === item);
    const option = nearestOption(
      view.instrument,
      view.snapshot.result.items.find((one) => one.item === item),
    );
    const text = textOf(written?.text, view.language).replace(/\.$/, '');
    // Where a group differs, its mean is no verdict.
    if (differ.includes(written?.dimension ?? '')) return [steps.becauseDiffer(text)];
    return option ? [steps.because(text, textOf(option.label, view.language))] : [];
  });
}

/** The option whose value is nearest to an item's mean. */
export function nearestOption(instrument: Instrument, item: TeamItem | undefined): ScaleOption | undefined {
  if (!item?.mean) return undefined;
  const isReversed = instrument.items.find(({ id }) => id === item.item)?.reversed;
  const [min, max] = scaleRange(instrument);
  const share = (isReversed ? 100 - item.mean.value : item.mean.value) / 100;
  const target = min + share * (max - min);
  return [...instrument.scale.options].sort((a, b) => Math.abs(a.value - target) - Math.abs(b.value - target))[0];
}

/** Dimensions by what can be said of their agreement. */
export function byAgreement(
  dimensions: readonly TeamDimension[],
): Readonly<Record<'agree' | 'differ' | 'unknown', readonly string[]>> {
  const those = (is: TeamDimension['agreement']): readonly string[] =>
    dimensions.filter(({ agreement }) => agreement === is).map(({ dimension }) => dimension);
  return { agree: those('agree'), differ: those('differ'), unknown: those(null) };
}
