import { type LeerscanIssue, describe } from './leerscan-error.js';

const MAX_DEPTH = 12;
const MAX_VALUES = 60_000;

/** The path of a place in a document, as a person would write it: `items[3].text.nl`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key)),
    '',
  );
}

/** Whether a key or id would collide with a member that every object has (`constructor`, `toString` …). */
export function isUnsafeKey(key: string): boolean {
  return key in Object.prototype || key === 'prototype';
}

/**
 * What makes a value unfit to look into at all: not JSON, too large, too deep (a cycle too), or a key that every object
 * has. Comes before any schema, since validators trip over such keys themselves. Empty when there is nothing.
 */
export function plainJsonIssues(root: unknown): LeerscanIssue[] {
  const issues: LeerscanIssue[] = [];
  let values = 0;
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (issues.length > 0) return;
    const at = pathOf(path);
    if (++values > MAX_VALUES)
      issues.push({ path: '', message: `expected at most ${MAX_VALUES} values in all, but there are more` });
    else if (path.length > MAX_DEPTH)
      issues.push({ path: at, message: `expected at most ${MAX_DEPTH} levels of nesting, but it goes deeper` });
    else if (Array.isArray(value))
      for (let index = 0; index < value.length && issues.length === 0; index++) visit(value[index], [...path, index]);
    else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        if (isUnsafeKey(key))
          issues.push({ path: at, message: `expected a safe key, but "${key}" is a name that every object has` });
        visit((value as Record<string, unknown>)[key], [...path, key]);
      }
    } else if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      issues.push({ path: at, message: `expected plain JSON, but got ${describe(value)}` });
    }
  };
  visit(root, []);
  return issues;
}
