import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { attack, coreIn } from '../helpers/disclosure-attack.mjs';
import { eventScenarioOf, scenarioOf } from '../helpers/disclosure-scenario.mjs';

const load = (folder) => coreIn(pathToFileURL(`${resolve(folder)}/`));

test('300 random groups, released again and again, give nobody away', async (t) => {
  const core = await load('dist/core');
  let answers = 0;
  for (let seed = 0; seed < 300; seed++) {
    const tried = await attack(core, scenarioOf(seed), seed);
    answers += tried.answers;
    assert.deepEqual({ seed, found: tried.found, refused: tried.refused }, { seed, found: [], refused: 0 });
  }
  t.diagnostic(`${answers} answers and scores`);
  assert.ok(answers > 18_000);
});

test('nor do 60 events, with what was not known', async () => {
  const core = await load('dist/core');
  for (let seed = 0; seed < 60; seed++) {
    const { found, refused } = await attack(core, eventScenarioOf(seed), seed);
    assert.deepEqual({ seed, found, refused }, { seed, found: [], refused: 0 });
  }
});

/**
 * Each rule: its file, what stands in its place when it is switched off, and a group that it protects.
 * @type {Record<string, [number, string, RegExp, string]>}
 */
const RULES = {
  'at least five values': [6, 'team/disclosure.js', /MINIMUM = 5/, 'MINIMUM = 2'],
  'two sums in a cell': [
    58,
    'team/grid.js',
    /const count = Math\.floor\(inner \/ \(2 \* step\) \+ HAIR\);/,
    'const count = Math.floor(inner / step + HAIR);',
  ],
  'a step as wide as the widest gap': [98, 'team/grid.js', /Math\.max\(\.\.\.gaps\)/, 'Math.min(...gaps)'],
  'a bottom wider than one member': [
    10,
    'team/grid.js',
    /if \(sum < end - HAIR\)/,
    'if (sum < 100 + step / 2 - HAIR) return cellOf(0, 100 + step / 2, n); if (sum < end - HAIR)',
  ],
  'a top wider than one member': [
    10,
    'team/grid.js',
    /if \(sum > total - end \+ HAIR\)/,
    'if (sum > total - 100 - step / 2 + HAIR) return cellOf(total - 100 - step / 2, total, n); if (sum > total - end + HAIR)',
  ],
  'counts from three on': [
    86,
    'team/disclosure.js',
    /\(count > MIN_UNTOLD \? count : 0\)/,
    '(count > MIN_UNTOLD - 1 ? count : 0)',
  ],
  'two answers that are not told apart': [
    2,
    'team/disclosure.js',
    /while \(rest\(\) < MIN_UNTOLD\)/,
    'while (rest() < MIN_UNTOLD - 1)',
  ],
};
/** As the groups were chosen: enough for these, and no more. */
const ROUNDS = 5;

for (const [rule, [seed, file, pattern, without]] of Object.entries(RULES)) {
  test(`without the rule "${rule}" somebody is given away`, async (t) => {
    const folder = mkdtempSync(join('dist', 'attacked-'));
    t.after(() => rmSync(folder, { recursive: true }));
    cpSync('dist/core', folder, { recursive: true });
    const code = readFileSync(join(folder, file), 'utf8');
    assert.equal(code.match(new RegExp(pattern, 'g'))?.length, 1, `${file} has this rule once`);
    writeFileSync(join(folder, file), code.replace(pattern, without));
    assert.deepEqual(
      (await attack(await load('dist/core'), scenarioOf(seed), seed, ROUNDS)).found,
      [],
      'with it nobody is',
    );
    const { found } = await attack(await load(folder), scenarioOf(seed), seed, ROUNDS);
    assert.ok(found.length > 0, 'the attack learned nothing');
    t.diagnostic(found[0]);
  });
}
