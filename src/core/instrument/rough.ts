import type { z } from 'zod/mini';

/** A value of a known shape, of which any part may be missing. */
export type Rough<T> = T extends readonly (infer E)[]
  ? readonly (Rough<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Rough<T[K]> | undefined }
    : T;

/** Of the others a value still has its type: how many, what it looks like, what more is there. */
const MISTYPED = /^invalid_(type|union|value|element)$/;

/** A copy without what has the wrong type, so that the rest can still be judged. */
export function roughOf<T>(value: unknown, issues: readonly z.core.$ZodIssue[]): Rough<T> | undefined {
  // What is in a list that is too long is not looked into either, and an empty one says nothing of what refers to it.
  const isMisfit = (issue: z.core.$ZodIssue): boolean =>
    MISTYPED.test(issue.code) ||
    (issue.code === 'too_big' && issue.origin === 'array') ||
    (issue.code === 'too_small' && issue.origin === 'array' && issue.minimum === 1);
  const misfits = new Set(issues.filter(isMisfit).map(({ path }) => keyOf(path)));
  const copied = (part: unknown, path: readonly PropertyKey[]): unknown => {
    if (misfits.has(keyOf(path))) return undefined;
    if (Array.isArray(part))
      return [...(part as readonly unknown[])].map((one, index) => copied(one, [...path, index]));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, copied(one, [...path, key])]));
  };
  return copied(value, []) as Rough<T> | undefined;
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\n');
}
