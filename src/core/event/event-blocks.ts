import { breakdownGroups } from '../instrument/background.js';
import { type Instrument, itemsOf } from '../instrument/instrument.js';
import type { Response } from '../response/response.js';
import { scoreResponse } from '../result/score.js';
import { MINIMUM, MIN_FOR_DISTRIBUTION, shownGroups } from '../team/disclosure.js';
import type { Memory } from '../team/release-memory.js';
import { breakdownsOf } from '../team/team-result.js';
import { countCell } from './count-cell.js';
import type { BackgroundBlock, BackgroundCount, UnknownBlock } from './event-figures.js';

/** By batch: those of its scans that are still there. */
export type Batches = readonly (readonly Response[])[];

/** Places of batches that are in none of the blocks, and their scans. One with too few who are left waits on. */
function waiting(
  blocks: readonly { readonly batches: readonly number[] }[],
  batches: Batches,
): { readonly places: readonly number[]; readonly scans: readonly Response[] } {
  const done = new Set(blocks.flatMap((block) => block.batches));
  const places = batches.flatMap((own, place) => (done.has(place) || own.length < MINIMUM ? [] : [place]));
  return { places, scans: places.flatMap((place) => batches[place] ?? []) };
}

/** Of a theme, over the scans that its figures rest on. */
export function unknownBlock(
  instrument: Instrument,
  dimension: string,
  { blocks: released }: Memory,
  blocks: readonly UnknownBlock[],
  batches: Batches,
): readonly UnknownBlock[] {
  const inTheme = new Set((released[dimension] ?? []).flatMap((block) => block.batches));
  const { places, scans } = waiting(
    blocks,
    batches.map((own, place) => (inTheme.has(place) ? own : [])),
  );
  const scored = scans.filter(({ answers, form }) =>
    scoreResponse(instrument, answers, form).some((one) => one.dimension === dimension && one.score !== null),
  );
  const items = instrument.items.flatMap((item) => {
    const asked = scored.filter(({ form }) => itemsOf(instrument, form).includes(item));
    if (item.dimension !== dimension || asked.length < MIN_FOR_DISTRIBUTION) return [];
    // Who left a statement open may be known: among them, nobody's reason may be.
    const open = asked.filter(({ answers }) => typeof answers[item.id] !== 'number');
    const unknown = open.filter(({ answers }) => answers[item.id] === 'unknown');
    return [{ item: item.id, n: asked.length, count: countCell(unknown.length, open.length) }];
  });
  return items.length > 0 ? [{ batches: places, items }] : [];
}

/**
 * Who took part: each question for itself, each answer that is told and what is left nobody or `MINIMUM`. Who gave the
 * breakdown's first answer is known batch by batch; the other answers to that question are counted where it is, and
 * among themselves.
 */
export function backgroundBlock(
  instrument: Instrument,
  { breakdown, people }: Memory,
  blocks: readonly BackgroundBlock[],
  batches: Batches,
): readonly BackgroundBlock[] {
  const { places, scans } = waiting(blocks, batches);
  if (scans.length < MINIMUM) return [];
  const questions = breakdownsOf(instrument).flatMap((question) => {
    const [first = '', ...others] = breakdownGroups(instrument.background, question);
    const count = (choice: string): { readonly choice: string; readonly n: number } => ({
      choice,
      n: scans.filter((scan) => answerTo(scan, question) === choice).length,
    });
    if (question !== breakdown) return [{ question, choices: toldOf([first, ...others].map(count)) }];
    // Whoever left since would be the difference.
    const isKnown = places.every(
      (place) =>
        people[place]?.n === batches[place]?.length && people[place]?.groups.some(({ group }) => group === first),
    );
    return isKnown ? [{ question, choices: [count(first), ...toldOf(others.map(count))] }] : [];
  });
  return [{ batches: places, n: scans.length, questions }];
}

/** What somebody said of themselves, as a text; `''` where they did not. */
export function answerTo({ respondent }: Response, question: string): string {
  const answer = Object.hasOwn(respondent, question) ? respondent[question] : '';
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
}

function toldOf(counts: BackgroundCount['choices']): BackgroundCount['choices'] {
  const shown =
    shownGroups(
      counts.map(({ choice, n }) => ({ group: choice, n })),
      MINIMUM,
    ) ?? [];
  return counts.filter(({ choice }) => shown.includes(choice));
}
