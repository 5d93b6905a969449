/** Whether all of them say the same: a framework may make a new object of the same questionnaire at every render. */
export function areSame(values: readonly unknown[], others: readonly unknown[]): boolean {
  return values.every((value, index) => isSame(value, others[index]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other || typeof one !== 'object' || typeof other !== 'object') return one === other;
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    // What JSON cannot write is refused when it is parsed.
    return false;
  }
}
