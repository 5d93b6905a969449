import type { Cell, Table } from './csv.js';
import type { Snapshot } from './snapshot.js';
import type { ShownScore } from './disclosure.js';

/** What may be shown of a group, as tables: one of the dimensions with their subgroups, one of the statements. */
export function teamTables({ team, wave, day, result }: Snapshot): Readonly<Record<'dimensions' | 'items', Table>> {
  const options = Math.max(0, ...result.items.map(({ distribution }) => distribution?.length ?? 0));
  return {
    dimensions: {
      columns: ['team', 'wave', 'day', 'dimension', 'group', 'n', 'mean', 'sd', 'ci low', 'ci high', 'agreement', 'adm', 'rwgj', 'alpha'],
      rows: result.dimensions.flatMap(({ dimension, score, groups, agreement, technical }) => [
        [team, wave, day, dimension, 'all', score?.n, shown(score?.mean), score?.sd ?? undefined, score?.ci?.[0], score?.ci?.[1], agreement ?? undefined, technical?.adm ?? undefined, technical?.rwgj ?? undefined, technical?.alpha ?? undefined],
        ...groups.map(({ group, n, mean, sd, ci }): Cell[] => [team, wave, day, dimension, group || 'not given', n, shown(mean), sd ?? undefined, ci?.[0], ci?.[1]]),
      ]),
    },
    items: {
      columns: ['team', 'wave', 'day', 'item', 'n', 'mean', ...Array.from({ length: options }, (_, index) => `option ${index + 1}`)],
      rows: result.items.map(({ item, n, mean, distribution }) => [team, wave, day, item, n ?? undefined, shown(mean), ...(distribution ?? [])]),
    },
  };
}

function shown(mean: ShownScore | null | undefined): Cell {
  if (!mean) return undefined;
  return mean.bound ? `${mean.bound === 'at-most' ? '≤' : '≥'} ${mean.value}` : mean.value;
}
