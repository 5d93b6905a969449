import type { BackgroundQuestion } from './background.js';

/** One end of what an answer may be, and where it is written. */
export interface Bound {
  readonly keys: readonly PropertyKey[];
  readonly isLeast: boolean;
  readonly limit: string | number;
  /** As it stands there: the limit, or "today()". */
  readonly written: unknown;
}

/** What can be limited: what is answered, its characters, how many are ticked. */
export type Quantity = 'value' | 'length' | 'count';

/** Every limit of a question: of the field, then those of its validators. One that is today counts where `today` is given. */
export function boundsOf(
  { type, settings, choices, rateMin, rateMax }: BackgroundQuestion,
  today?: string,
): Readonly<Record<Quantity, readonly Bound[]>> {
  const now = settings['inputType'] === 'month' ? today?.slice(0, 7) : today;
  const bound = (isLeast: boolean, written: unknown, ...keys: readonly PropertyKey[]): Bound[] => {
    const limit = isToday(written) ? now : written;
    return typeof limit === 'number' || typeof limit === 'string' ? [{ keys, isLeast, limit, written }] : [];
  };
  const validators = (settings['validators'] ?? []) as readonly (Readonly<Record<string, unknown>> | undefined)[];
  const validated = (...ends: readonly [least: string, most: string]): Bound[] =>
    validators.flatMap((validator, index) =>
      ends.flatMap((key, end) => bound(end === 0, validator?.[key], 'validators', index, key)),
    );
  const field =
    type === 'rating'
      ? [...bound(true, rateMin, 'rateMin'), ...bound(false, rateMax, 'rateMax')]
      : [...bound(true, settings['min'], 'min'), ...bound(false, settings['max'], 'max')];
  return {
    value: [...field, ...validated('minValue', 'maxValue')],
    length: [...bound(false, settings['maxLength'], 'maxLength'), ...validated('minLength', 'maxLength')],
    count: [...bound(false, choices.length || undefined, 'choices'), ...validated('minCount', 'maxCount')],
  };
}

/** Both spellings mean the day on which the question is answered. */
export function isToday(limit: unknown): boolean {
  return limit === 'today()' || limit === '=today()';
}
