/** The same shape with anything left out: what a language that is still being translated looks like. */
export type Incomplete<T> = {
  readonly [Key in keyof T]?: T[Key] extends object
    ? T[Key] extends (...parts: never) => unknown
      ? T[Key]
      : Incomplete<T[Key]>
    : T[Key];
};

let mark = (dutch: string): string => dutch;

/** From now on a text that a language lacks can be told from the others. For development: people see plain Dutch. */
export function markMissingTexts(): void {
  mark = (dutch) => `⟦${dutch}⟧`;
}

/** The words of a language, with Dutch ones where it has none. */
export function completed<T extends object>(words: Incomplete<T>, dutch: T): T {
  const own = words as Readonly<Record<string, unknown>>;
  if (Array.isArray(dutch)) return (Array.isArray(words) ? words : missing(dutch)) as T;
  return Object.fromEntries(
    Object.entries(dutch).map(([key, model]) => [
      key,
      Object.hasOwn(own, key) ? inner(own[key], model) : missing(model),
    ]),
  ) as T;
}

function inner(own: unknown, model: unknown): unknown {
  return isGroup(model) ? completed(own as object, model) : own;
}

function missing(model: unknown): unknown {
  if (typeof model === 'string') return mark(model);
  if (Array.isArray(model)) return model.map(missing);
  if (isGroup(model)) return completed({}, model);
  return (...parts: unknown[]) => mark(String((model as (...parts: unknown[]) => unknown)(...parts)));
}

function isGroup(model: unknown): model is object {
  return typeof model === 'object' && model !== null;
}
