import { type LeerscanIssue, describe } from './leerscan-error.js';
import type { z } from 'zod/mini';
import { pathOf } from './plain-json.js';

/** What a schema found. */
type ShapeIssue = z.core.$ZodIssue;

/** Sentences for what a schema refused: zod/mini has no locale, so expectation and arrival are spelled out here. */
export function sentencesOf(
  issues: readonly ShapeIssue[],
  root: unknown,
  at: readonly PropertyKey[] = [],
): LeerscanIssue[] {
  // Of what has the wrong type, its length says nothing.
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')));
  const told = issues
    .filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(path.join('.')))
    .flatMap((issue) => innerIssues(issue, root));
  return told.map((issue) => {
    const came = describe(valueAt(root, issue.path));
    return {
      path: pathOf([...at, ...issue.path]),
      message: `expected ${expectationOf(issue)}, but got ${issue.code === 'unrecognized_keys' ? list(issue.keys) : issue.code === 'invalid_key' ? `"${String(issue.path.at(-1))}"` : came}`,
    };
  });
}

/** Of several forms that a value can have: what is wrong inside the one that it has, for an object. */
function innerIssues(issue: ShapeIssue, root: unknown): readonly ShapeIssue[] {
  const value = valueAt(root, issue.path);
  if (issue.code !== 'invalid_union' || typeof value !== 'object' || value === null) return [issue];
  const meant = issue.errors.find((inner) => inner.length > 0 && inner.every(({ path }) => path.length > 0));
  return meant ? meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function expectationOf(issue: ShapeIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'too_small':
      return `${unit(issue.origin)}at least ${issue.minimum}`;
    case 'too_big':
      return `${unit(issue.origin)}at most ${issue.maximum}`;
    case 'invalid_value':
      return list(issue.values.map(String));
    case 'unrecognized_keys':
      return 'only keys that the format knows';
    case 'invalid_key':
      return 'an id or language code as key';
    default:
      return issue.message;
  }
}

function unit(origin: string): string {
  return { array: 'a list with a length of ', string: 'a text with a length of ' }[origin] ?? 'a number of ';
}

function list(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(words.length > 1 ? ', ' : '');
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}
