import { lettersOf } from './plain-words.js';

/** Letters that are compared. */
const MOST_LETTERS = 300;
/** Shorter names are like many. */
const LEAST_LETTERS = 3;
/** A statement may be cut short to so many letters. */
const LEAST_BEGINNING = 12;
/** How alike two texts are of which it is hardly in doubt that they are the same. */
export const NEAR = 0.85;

/** Pairs of letters that follow each other, with how often they do. */
type Pairs = ReadonlyMap<string, number>;

/** What is compared with many names. */
export interface Likened {
  readonly letters: string;
  readonly pairs: Pairs;
}

export function likened(text: string): Likened {
  const letters = lettersOf(text).slice(0, MOST_LETTERS);
  const pairs = new Map<string, number>();
  for (let at = 1; at < letters.length; at++) {
    const pair = letters.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { letters, pairs };
}

/** How alike two texts are, from 0 to 1: the share of their pairs of letters that both have (Dice). */
export function likeness(one: Likened, other: Likened): number {
  if (one.letters === other.letters) return one.letters === '' ? 0 : 1;
  const total = one.letters.length + other.letters.length - 2;
  if (total <= 0) return 0;
  let common = 0;
  for (const [pair, count] of one.pairs) common += Math.min(count, other.pairs.get(pair) ?? 0);
  return (2 * common) / total;
}

/** The best of several ways to write something; a beginning of it is as good as most of it. */
export function nearness(own: Likened, ways: readonly Likened[]): number {
  if (own.letters.length < LEAST_LETTERS) return 0;
  return Math.max(
    ...ways.map((way) =>
      own.letters.length >= LEAST_BEGINNING && way.letters.startsWith(own.letters) ? NEAR : likeness(own, way),
    ),
  );
}
