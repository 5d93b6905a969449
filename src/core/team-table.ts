import type { Cell, Table } from './csv.js';
import type { ShownScore } from './disclosure.js';
import type { Snapshot } from './snapshot.js';

const COLUMNS = ['team', 'wave', 'day', 'what', 'id', 'group', 'n', 'mean', 'sd', 'ci low', 'ci high', 'agreement', 'complete', 'adm', 'rwgj', 'alpha', 'icc1', 'icc2'];
/** Of the figures that only dimensions have. */
const WITHOUT: readonly Cell[] = Array.from({ length: 7 }, () => undefined);

/** What may be shown of a group, as one table: who answered, a row for each dimension and subgroup, and for each statement with how often each option was chosen. `<5` stands for a count that is not shown. */
export function teamTable({ team, wave, day, result }: Snapshot): Table {
  const options = Math.max(0, ...result.items.map(({ distribution }) => distribution?.length ?? 0));
  const row = (what: string, id: string, group: string, n: number | null | undefined, mean: ShownScore | null | undefined): readonly Cell[] => [team, wave, day, what, id, group, n ?? `<${result.minimum}`, shown(mean)];
  const people = (group: string, n: number | null): readonly Cell[] => [...row('respondents', result.breakdown ?? '', group, n, undefined), undefined, undefined, undefined, ...WITHOUT];
  return {
    columns: [...COLUMNS, ...Array.from({ length: options }, (_, index) => `option ${index + 1}`)],
    rows: [
      people('all', result.respondents.n),
      ...result.respondents.groups.map(({ group, n }) => people(group || 'not given', n)),
      ...result.dimensions.flatMap(({ dimension, score, groups, agreement, technical, icc }) => [
        [...row('dimension', dimension, 'all', score?.n, score?.mean), score?.sd ?? undefined, score?.ci?.[0], score?.ci?.[1], agreement ?? undefined, technical?.n, technical?.adm ?? undefined, technical?.rwgj ?? undefined, technical?.alpha ?? undefined, icc?.icc1, icc?.icc2],
        ...groups.map(({ group, n, mean, sd, ci }) => [...row('dimension', dimension, group || 'not given', n, mean), sd ?? undefined, ci?.[0], ci?.[1], ...WITHOUT]),
      ]),
      ...result.items.map(({ item, n, mean, distribution }) => [...row('item', item, 'all', n, mean), undefined, undefined, undefined, ...WITHOUT, ...(distribution ?? [])]),
    ],
  };
}

function shown(mean: ShownScore | null | undefined): Cell {
  if (!mean) return undefined;
  return mean.bound ? `${mean.bound === 'at-most' ? '≤' : '≥'} ${mean.value}` : mean.value;
}
