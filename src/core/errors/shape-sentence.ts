import { type LeerscanIssue, describe } from './leerscan-error.js';
import { didYouMean, nearest } from './nearest.js';
import type { z } from 'zod/mini';
import { pathOf } from './plain-json.js';
import { toJson } from '../format/json.js';

/** What a schema found. */
type ShapeIssue = z.core.$ZodIssue;

/** Nobody reads more, and each takes its time. */
export const MOST_SENTENCES = 200;

/** As many words as are read at a glance: which one was meant, its author knows better than any guess. */
const MOST_READ = 4;

/** The keys of an object: all, and those that have to be there. */
interface Keys {
  readonly known: readonly string[];
  readonly needed: readonly string[];
}

/** A sentence, and what needs no other one because of it. */
export interface ShapeSentence extends LeerscanIssue {
  /** Whether all that stands there is refused: what is under it is not judged. */
  readonly isOfWhole?: boolean;
  /** The place of a key that this one was meant for: that it is missing there need not be said too. */
  readonly meant?: string | undefined;
}

/** For a schema that parses: an issue then has, as its message, the keys of the object. */
export const WITH_KEYS: z.core.ParseContext<ShapeIssue> = {
  error: ({ inst }) => {
    const { shape = {} } = (inst?._zod.def ?? {}) as { readonly shape?: Shape };
    const known = Object.keys(shape).filter((key) => !key.startsWith('$'));
    return `${known.join()}/${known.filter((key) => shape[key]?._zod.def.type !== 'optional').join()}`;
  },
};
/** How a schema's own words for what it expects begin; other messages are keys, or those of the library. */
const OWN_WORDS = /^an? /;
type Shape = Readonly<Record<string, z.core.$ZodType>>;

function keysIn({ message }: ShapeIssue): Keys | undefined {
  const [known, needed] = message.split('/').map((keys) => keys.split(',').filter(Boolean));
  return known?.length && needed ? { known, needed } : undefined;
}

/** Sentences for what a schema refused: zod/mini has no locale, so expectation and arrival are spelled out here. */
export function sentencesOf(
  issues: readonly ShapeIssue[],
  root: unknown,
  at: readonly PropertyKey[] = [],
): ShapeSentence[] {
  // Of what has the wrong type, its length says nothing.
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')));
  const told = issues
    .filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(path.join('.')))
    .slice(0, MOST_SENTENCES)
    .flatMap((issue) => innerIssues(issue, root))
    .flatMap(perKey)
    .slice(0, MOST_SENTENCES);
  const sentences = told.map((issue): ShapeSentence => {
    const isOfWhole = issue.code === 'unrecognized_keys';
    const came = valueAt(root, issue.path);
    const meant = isOfWhole ? meantKey(issue.keys[0] ?? '', came, keysIn(issue)) : undefined;
    return {
      path: pathOf([...at, ...issue.path, ...(isOfWhole ? issue.keys : [])]),
      message: sentenceOf(issue, came),
      isOfWhole,
      meant: meant && pathOf([...at, ...issue.path, meant]),
    };
  });
  const meant = new Set(sentences.map((sentence) => sentence.meant));
  return sentences.filter(({ path }) => !meant.has(path));
}

/** Of several forms that a value can have: what is wrong inside the one that it has, for an object. */
function innerIssues(issue: ShapeIssue, root: unknown): readonly ShapeIssue[] {
  const value = valueAt(root, issue.path);
  if (issue.code !== 'invalid_union' || typeof value !== 'object' || value === null) return [issue];
  const isInside = ({ path, code }: ShapeIssue): boolean => path.length > 0 || code === 'unrecognized_keys';
  const meant = issue.errors.find((inner) => inner.length > 0 && inner.every(isInside));
  if (!meant) return [issue];
  return meant.flatMap((inner) => innerIssues({ ...inner, path: [...issue.path, ...inner.path] }, root));
}

function perKey(issue: ShapeIssue): readonly ShapeIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}

/** What kinds of values are called. */
export const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function sentenceOf(issue: ShapeIssue, came: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = keysIn(issue);
      return `expected only ${keys ? `the keys ${keys.known.join(', ')}` : 'keys that the format knows'}, but got ${list(issue.keys)}${meantBy(issue.keys[0] ?? '', came, keys)}`;
    }
    case 'invalid_key': {
      const key = String(issue.path.at(-1));
      const language =
        key === 'default' ? '; what SurveyJS calls "default" is the text in one language: give its code' : '';
      return `expected as key ${issue.issues[0]?.message ?? 'another name'}, but got "${key}"${language}`;
    }
    case 'invalid_value': {
      const words = issue.values.map(String);
      const hint = words.length > MOST_READ ? didYouMean(String(came), words) : '';
      return `expected ${words.length > 1 ? 'one of ' : ''}${list(words)}, but got ${describe(came)}${hint}`;
    }
    default:
      return `expected ${expectationOf(issue)}, but ${arrivalOf(issue, came)}${insteadOf(issue, came)}`;
  }
}

/** What came; of a key that is not there, which one. */
function arrivalOf({ path }: ShapeIssue, came: unknown): string {
  const key = path.at(-1);
  return came === undefined && typeof key === 'string' ? `there is no "${key}"` : `got ${describe(came)}`;
}

/** How a value that came in another form would be written, or a word that stands in no list of `type`. */
function insteadOf(issue: ShapeIssue, came: unknown): string {
  // Of a shape per type, the types.
  if (issue.code === 'invalid_union' && 'options' in issue)
    return didYouMean(String(came), (issue.options as readonly unknown[]).map(String));
  if (issue.code !== 'invalid_type') return '';
  // One that is written as if there were only one.
  if (issue.expected === 'array' && isOne(came)) return '; put [ ] around it';
  if (typeof came !== 'string') return '';
  if (issue.expected === 'array') return came.length < 60 ? `; did you mean ${toJson(came.split(/\s*[,;]\s*/))}?` : '';
  return (issue.expected === 'boolean') === /^[tf]/.test(came) ? unquoted(came) : '';
}

/** For a number or yes and no that were written as a text. */
export function unquoted(came: unknown): string {
  return typeof came === 'string' && /^(true|false|-?\d+(\.\d+)?)$/.test(came)
    ? `; did you mean ${came}, without quotes?`
    : '';
}

/** Whether an object is one of a list, not several by their names. */
function isOne(came: unknown): boolean {
  return typeof came === 'object' && came !== null && ['id', 'type', 'name', 'value'].some((key) => key in came);
}

function expectationOf(issue: ShapeIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const keys = keysIn(issue);
      if (OWN_WORDS.test(issue.message)) return issue.message;
      return `${KINDS[issue.expected] ?? issue.expected}${keys ? ` with the keys ${keys.needed.join(', ')}` : ''}`;
    }
    case 'too_small':
      return `${unit(issue.origin)}${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`;
    case 'too_big':
      return `${unit(issue.origin)}${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** The end of a sentence that refuses a key. */
function meantBy(key: string, came: unknown, keys: Keys | undefined): string {
  // SurveyJS has these beside the others.
  const [inValidator, end] = /^(min|max)selected|^minlength/i.exec(key) ?? [];
  if (inValidator && keys?.known.includes('validators'))
    return `; did you mean "validators": [{ "type": ${end ? `"answercount", "${end}Count"` : '"text", "minLength"'}: … }]?`;
  const meant = meantKey(key, came, keys);
  return didYouMean(key, absentOf(keys?.known, came)) || (meant === undefined ? '' : `; did you mean "${meant}"?`);
}

/** The key that was meant: one that looks like it, else the only one that has to be there and is not. */
function meantKey(key: string, came: unknown, keys: Keys | undefined): string | undefined {
  const needed = absentOf(keys?.needed, came);
  return nearest(key, absentOf(keys?.known, came)) ?? (needed.length === 1 ? needed[0] : undefined);
}

function absentOf(keys: readonly string[] | undefined, came: unknown): readonly string[] {
  return (keys ?? []).filter((key) => !Object.hasOwn(came as object, key));
}

function unit(origin: string): string {
  return { array: 'a list with a length of ', string: 'a text with a length of ' }[origin] ?? 'a number of ';
}

function list(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

/** What stands at a place of a value; undefined where there is nothing. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}
