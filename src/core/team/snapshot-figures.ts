import { toJson } from '../format/json.js';
import { MIN_FOR_DISTRIBUTION, MIN_UNTOLD, isWhole } from './disclosure.js';
import { agreementLimit, answerStep } from './grid.js';
import type { Instrument } from '../instrument/instrument.js';
import type { LeerscanIssue } from '../errors/leerscan-error.js';
import { roundedScore } from '../result/score.js';
import { SPREAD_STEP, intervalOf } from './shown-figures.js';
import type { ShownScore, TeamDimension, TeamItem, TeamResult, TeamScore } from './team-figures.js';
import { breakdownGroups } from '../instrument/background.js';
import { sumOf } from '../group/moments.js';

/** Tolerance for cells, which are written to a tenth. */
const TENTH = 0.101;

/** Figures that no release can have, whatever its questionnaire: a report that somebody edited by hand. */
export function impossibleFigures(result: TeamResult): readonly LeerscanIssue[] {
  const { minimum, respondents, dimensions, items } = result;
  const people = respondents.n ?? 0;
  const isSplit = (n: number, groups: readonly { readonly n: number }[]): boolean =>
    isWhole(n - sumOf(groups, (one) => one.n), minimum);
  const names = respondents.groups.map(({ group }) => group);
  const isPeople =
    respondents.withdrawn <= people &&
    people - respondents.withdrawn >= Math.min(people, minimum) &&
    isSplit(people, respondents.groups) &&
    new Set(names).size === names.length &&
    (result.breakdown !== null || names.length === 0);
  const isDimension = ({ score, groups, agreement, technical }: TeamDimension): boolean =>
    score
      ? score.n <= people &&
        isScore(score) &&
        technical !== null &&
        groups.every(
          (one) =>
            names.includes(one.group) &&
            isScore(one) &&
            one.n <= (respondents.groups.find(({ group }) => group === one.group)?.n ?? 0),
        ) &&
        isSplit(score.n, groups)
      : groups.length === 0 && agreement === null && technical === null;
  const isItem = ({ n, mean, distribution }: TeamItem): boolean =>
    n === null
      ? mean === null && distribution === null
      : n <= people && mean !== null && isMean(mean) && isDistribution(n, distribution);
  return [
    ...(isPeople ? [] : [issue('result.respondents', 'counts that fit together')]),
    ...dimensions.flatMap((one, place) =>
      isDimension(one) ? [] : [issue(`result.dimensions.${place}`, 'figures that fit together')],
    ),
    ...items.flatMap((one, place) =>
      isItem(one) ? [] : [issue(`result.items.${place}`, 'figures that fit together')],
    ),
  ];
}

/** Figures that a release of this questionnaire cannot have. */
export function foreignFigures(
  instrument: Instrument,
  { minimum, breakdown, respondents, dimensions, items }: TeamResult,
): readonly LeerscanIssue[] {
  const options = instrument.scale.options.length;
  const known = breakdown === null ? [] : breakdownGroups(instrument.background, breakdown);
  const step = answerStep(instrument);
  const isOnGrid = (n: number | null, mean: ShownScore | null | undefined): boolean =>
    !mean ||
    n === null ||
    (mean.high - mean.low >= (2 * step) / n - TENTH &&
      mean.high - mean.low <= Math.min(50, (100 + 1.5 * step) / minimum) + TENTH);
  const isDimension = ({ score, groups, agreement, technical }: TeamDimension): boolean => {
    const deviates = technical?.adm?.high ?? Infinity;
    return (
      [score, ...groups].every((one) => isOnGrid(one?.n ?? null, one?.mean)) &&
      (agreement === null ||
        (technical?.adm != null && (agreement === 'agree') === deviates <= agreementLimit(options) + 1e-3))
    );
  };
  const isItem = ({ n, mean, distribution }: TeamItem): boolean =>
    isOnGrid(n, mean) && (distribution === null || distribution.counts.length === options);
  return [
    ...(respondents.groups.every(({ group }) => known.includes(group))
      ? []
      : [issue('result.respondents.groups', 'groups of this questionnaire')]),
    ...dimensions.flatMap((one, place) =>
      isDimension(one) ? [] : [issue(`result.dimensions.${place}`, 'figures that this questionnaire can have')],
    ),
    ...items.flatMap((one, place) =>
      isItem(one) ? [] : [issue(`result.items.${place}`, 'figures that this questionnaire can have')],
    ),
  ];
}

function isScore({ n, mean, sd, ci }: TeamScore): boolean {
  return (
    isMean(mean) &&
    (sd === null || (sd > 0 && sd % SPREAD_STEP === 0)) &&
    toJson(ci) === toJson(sd === null ? null : intervalOf(n, mean, sd))
  );
}

function isMean({ value, low, high }: ShownScore): boolean {
  return low < high && value === roundedScore((low + high) / 2);
}

function isDistribution(n: number, distribution: TeamItem['distribution']): boolean {
  if (!distribution) return true;
  const told = sumOf(distribution.counts, (count) => count) + distribution.rest;
  return told === n && n >= MIN_FOR_DISTRIBUTION && distribution.rest >= MIN_UNTOLD;
}

function issue(path: string, expected: string): LeerscanIssue {
  return { path, message: `expected ${expected}, but got some that cannot be` };
}
