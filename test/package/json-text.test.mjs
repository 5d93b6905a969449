import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { readJsonText } from '../../dist/core/errors/json-text.js';

const parsed = (read, text) => {
  try {
    return { value: read(text) };
  } catch (error) {
    assert.ok(error instanceof SyntaxError, String(error));
    return { refusal: error.message };
  }
};

/** JSON of every kind, with a few signs changed. */
const text = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...' \t\n\r{}[]:,"\'\\/0123.eE+-tfnu\u0000\u2028é😀'), fc.nat(2)), {
      maxLength: 2,
    }),
    fc.boolean(),
  )
  .map(([json, changes, isSpaced]) =>
    changes.reduce(
      (so, [at, sign, length]) => so.slice(0, at % (so.length + 1)) + sign + so.slice((at % (so.length + 1)) + length),
      isSpaced ? JSON.stringify(JSON.parse(json), null, 2) : json,
    ),
  );

test('a file is taken where JSON.parse takes it, with the same value, and refused where that refuses it', () => {
  let taken = 0;
  fc.assert(
    fc.property(text, (given) => {
      const expected = parsed(JSON.parse, given);
      const own = parsed(readJsonText, given);
      taken += Number('value' in expected);
      // JSON.parse takes the last of two keys.
      if (/every key once/.test(own.refusal)) return;
      assert.deepEqual(own.value?.value, expected.value, given);
      assert.equal('value' in own, 'value' in expected, given);
    }),
    { numRuns: 20_000 },
  );
  assert.ok(taken > 4000 && taken < 18_000, `${taken} of 20000 were taken`);
});

test('every part of a file has its place', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), (json) => {
      const { value, places } = readJsonText(JSON.stringify({ whole: JSON.parse(json) }, null, 2));
      const at = places.get('whole') ?? -1;
      const rest = JSON.stringify({ whole: JSON.parse(json) }, null, 2).slice(at, -2);
      assert.deepEqual(JSON.parse(rest), /** @type {{ whole: unknown }} */ (value).whole);
    }),
  );
});
