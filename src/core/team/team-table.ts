import type { Cell, Table } from '../format/csv.js';
import type { Cell as Range } from './grid.js';
import { boundOf } from './shown-figures.js';
import type { Snapshot } from './snapshot.js';
import type { ShownScore, TeamScore } from './team-figures.js';

/** The columns of every row, in order; how often each option was chosen follows. */
export const TEAM_COLUMNS = [
  'team',
  'wave',
  'day',
  'what',
  'name',
  'id',
  'group',
  'n',
  'withdrawn',
  'mean',
  'meanLow',
  'meanHigh',
  'sd',
  'ciLow',
  'ciHigh',
  'agreement',
  'admLow',
  'admHigh',
  'rwgjLow',
  'rwgjHigh',
] as const;

type Column = (typeof TEAM_COLUMNS)[number];
type Cells = Partial<Record<Column, Cell>>;

/** What the table calls things, in the reader's language. */
export interface TeamTableWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly kinds: Readonly<Record<'respondents' | 'dimension' | 'item', string>>;
  /** All together, as a group. */
  readonly all: string;
  readonly agreement: Readonly<Record<'agree' | 'differ', string>>;
  /** How often an option was chosen at least. */
  option(label: string): string;
  /** Options that were chosen too seldom to be told apart. */
  readonly others: string;
}

/** What a questionnaire calls its parts. */
export interface TeamTableNames {
  dimension(id: string): string;
  item(id: string): string;
  /** The question that the groups follow. */
  breakdown(name: string): string;
  /** '' is who did not say. */
  group(value: string): string;
  /** The labels of the options, from the lowest to the highest. */
  readonly options: readonly string[];
  /** Statements whose options count the other way round. */
  isReversed(item: string): boolean;
}

/**
 * What may be shown of a group, as one table: who answered, a row for each dimension and subgroup, and for each
 * statement with how often each option was chosen. `<5` stands for a count that is not shown; an empty end of a range
 * is open.
 */
export function teamTable({ team, wave, day, result }: Snapshot, words: TeamTableWords, names: TeamTableNames): Table {
  const { respondents, minimum } = result;
  const row = (n: number | null | undefined, cells: Cells, counts: readonly Cell[] = []): readonly Cell[] => {
    const all: Cells = { team, wave, day, ...cells, n: n ?? `<${minimum}` };
    return [...TEAM_COLUMNS.map((column) => all[column]), ...counts];
  };
  const people = {
    what: words.kinds.respondents,
    name: result.breakdown === null ? '' : names.breakdown(result.breakdown),
    id: result.breakdown ?? '',
  };
  return {
    columns: [
      ...TEAM_COLUMNS.map((column) => words.columns[column]),
      ...names.options.map((label) => words.option(label)),
      words.others,
    ],
    rows: [
      row(respondents.n, { ...people, group: words.all, withdrawn: respondents.withdrawn }),
      ...respondents.groups.map(({ group, n }) => row(n, { ...people, group: names.group(group) })),
      ...result.dimensions.flatMap(({ dimension: id, score, groups, agreement, technical }) => {
        const theme = { what: words.kinds.dimension, name: names.dimension(id), id };
        return [
          row(score?.n, {
            ...theme,
            group: words.all,
            ...scoreCells(score),
            agreement: agreement ? words.agreement[agreement] : undefined,
            ...rangeCells('adm', technical?.adm),
            ...rangeCells('rwgj', technical?.rwgj),
          }),
          ...groups.map((own) => row(own.n, { ...theme, group: names.group(own.group), ...scoreCells(own) })),
        ];
      }),
      ...result.items.map(({ item, n, mean, distribution }) =>
        row(
          n,
          { what: words.kinds.item, name: names.item(item), id: item, group: words.all, ...meanCells(mean) },
          distribution ? [...inOrder(distribution.counts, names.isReversed(item)), distribution.rest] : [],
        ),
      ),
    ],
  };
}

/** Counts under the columns of their options. */
function inOrder(counts: readonly number[], isReversed: boolean): readonly number[] {
  return isReversed ? [...counts].reverse() : counts;
}

function scoreCells(score: Omit<TeamScore, 'n'> | null): Cells {
  return { ...meanCells(score?.mean), sd: score?.sd ?? undefined, ciLow: score?.ci?.[0], ciHigh: score?.ci?.[1] };
}

/** At an end only the bound is said. */
function meanCells(mean: ShownScore | null | undefined): Cells {
  if (!mean) return {};
  const bound = boundOf(mean);
  return {
    mean:
      bound === 'at-most'
        ? `≤ ${Math.ceil(mean.high)}`
        : bound === 'at-least'
          ? `≥ ${Math.floor(mean.low)}`
          : mean.value,
    meanLow: mean.low,
    meanHigh: mean.high,
  };
}

function rangeCells(name: 'adm' | 'rwgj', range: Range | null | undefined): Cells {
  return { [`${name}Low`]: range?.low ?? undefined, [`${name}High`]: range?.high ?? undefined };
}
