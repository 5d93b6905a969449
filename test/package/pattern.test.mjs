import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { patternOf } from '../../dist/core/instrument/pattern.js';

const EDGES = ['^', '$', '\\b', '\\B'];
const ONES = [
  'a',
  'b',
  '.',
  '1',
  '-',
  '[ab]',
  '[^a]',
  '[a-c1]',
  '[\\]\\-]',
  '[\\w]',
  '\\d',
  '\\W',
  '\\s',
  '\\.',
  '\\p{L}',
  '\\P{Lu}',
  '[\\p{L}-]',
  '\\u{1F600}',
  '\\uD83D\\uDE00',
  '\\x61',
  '\\n',
  'é',
  '😀',
];
const SIGNS = ['', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{0}', '{0,}', '{1,2}', '{2,3}?'];

/** Patterns of every kind that is taken. */
const { either: pattern } = fc.letrec((tie) => ({
  either: fc.oneof(
    { depthSize: 'small' },
    tie('row'),
    fc.tuple(tie('row'), tie('either')).map((parts) => parts.join('|')),
  ),
  row: fc.array(tie('repeated'), { maxLength: 3 }).map((parts) => parts.join('')),
  repeated: fc
    .tuple(tie('atom'), fc.constantFrom(...SIGNS))
    .map(([atom, sign]) => (EDGES.includes(/** @type {string} */ (atom)) ? atom : atom + sign)),
  atom: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...ONES, ...EDGES),
    tie('either').map((inner) => `(${inner})`),
    tie('either').map((inner) => `(?:${inner})`),
    tie('either').map((inner) => `(?<x>${inner})`),
  ),
}));
/**
 * Without characters of two halves, between which V8 looks for edges (/\B/u fits "a😀a" there): these are among the
 * cases of test/core/instrument/pattern.test.ts.
 */
const text = fc
  .array(fc.constantFrom('a', 'b', 'A', '1', '-', ' ', '.', ']', '\n', 'é', '_'), { maxLength: 8 })
  .map((parts) => parts.join(''));

function takes(source, given) {
  try {
    return patternOf(source).test(given);
  } catch (error) {
    if (/some text fits/.test(error.message)) return false;
    throw error;
  }
}

test('a pattern of a questionnaire takes and refuses the same texts as an engine that tries one way after another', () => {
  let taken = 0;
  fc.assert(
    fc.property(pattern, text, (source, given) => {
      // Two groups of one name are no pattern.
      fc.pre((source.match(/<x>/g) ?? []).length < 2);
      const expected = new RegExp(source, 'u').test(given);
      taken += Number(expected);
      // One that no text fits is refused.
      assert.equal(takes(source, given), expected, `${source} on ${JSON.stringify(given)}`);
    }),
    { numRuns: 20_000 },
  );
  assert.ok(taken > 2000 && taken < 18_000, `${taken} of 20000 were taken`);
});
