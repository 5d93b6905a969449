import { listOf } from '../format/list-of.js';
import type { Cell, Table } from '../format/csv.js';
import type { Cell as Range } from './grid.js';
import { boundOf } from './shown-figures.js';
import type { Snapshot } from './snapshot.js';
import type { ShownScore } from './team-figures.js';

const COLUMNS = [
  'team',
  'wave',
  'day',
  'what',
  'id',
  'group',
  'n',
  'withdrawn',
  'mean',
  'mean low',
  'mean high',
  'sd at most',
  'ci low',
  'ci high',
  'agreement',
  'adm low',
  'adm high',
  'rwgj low',
  'rwgj high',
];
const empty = (columns: number): readonly Cell[] => listOf(columns, () => undefined);

/**
 * What may be shown of a group, as one table: who answered, a row for each dimension and subgroup, and for each
 * statement with how often each option was chosen. `<5` stands for a count that is not shown; an empty end of a range
 * is open.
 */
export function teamTable({ team, wave, day, result }: Snapshot): Table {
  const options = Math.max(0, ...result.items.map(({ distribution }) => distribution?.counts.length ?? 0));
  const { respondents } = result;
  const row = (
    what: string,
    id: string,
    group: string,
    n: number | null | undefined,
    ...figures: readonly Cell[]
  ): readonly Cell[] => [team, wave, day, what, id, group, n ?? `<${result.minimum}`, ...figures];
  return {
    columns: [...COLUMNS, ...listOf(options, (index) => `option ${index + 1}`), 'other options'],
    rows: [
      row('respondents', result.breakdown ?? '', 'all', respondents.n, respondents.withdrawn),
      ...respondents.groups.map(({ group, n }) => row('respondents', result.breakdown ?? '', group || 'not given', n)),
      ...result.dimensions.flatMap(({ dimension, score, groups, agreement, technical }) => [
        row(
          'dimension',
          dimension,
          'all',
          score?.n,
          undefined,
          ...meanCells(score?.mean),
          score?.sd ?? undefined,
          ...(score?.ci ?? empty(2)),
          agreement ?? undefined,
          ...ends(technical?.adm),
          ...ends(technical?.rwgj),
        ),
        ...groups.map(({ group, n, mean, sd, ci }) =>
          row(
            'dimension',
            dimension,
            group || 'not given',
            n,
            undefined,
            ...meanCells(mean),
            sd ?? undefined,
            ...(ci ?? empty(2)),
          ),
        ),
      ]),
      ...result.items.map(({ item, n, mean, distribution }) =>
        row(
          'item',
          item,
          'all',
          n,
          undefined,
          ...meanCells(mean),
          ...empty(COLUMNS.length - 11),
          ...(distribution ? [...distribution.counts, distribution.rest] : []),
        ),
      ),
    ],
  };
}

/** At an end only the bound is said. */
function meanCells(mean: ShownScore | null | undefined): readonly Cell[] {
  if (!mean) return empty(3);
  const bound = boundOf(mean);
  return [
    bound === 'at-most' ? `≤ ${Math.ceil(mean.high)}` : bound === 'at-least' ? `≥ ${Math.floor(mean.low)}` : mean.value,
    mean.low,
    mean.high,
  ];
}

function ends(range: Range | null | undefined): readonly Cell[] {
  return [range?.low ?? undefined, range?.high ?? undefined];
}
