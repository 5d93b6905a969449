import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { attack, scenarioOf } from '../helpers/disclosure-attack.mjs';

const load = (folder) => import(pathToFileURL(join(folder, 'index.js')));

test('100 random groups, released again and again, give nobody away', async (t) => {
  const core = await load('dist/core');
  let answers = 0;
  for (let seed = 0; seed < 100; seed++) {
    const found = await attack(core, scenarioOf(seed), seed);
    answers += found.answers;
    assert.deepEqual(found.found, [], `seed ${seed}`);
  }
  t.diagnostic(`${answers} answers and scores`);
  assert.ok(answers > 5000);
});

/** Each rule: its file, what stands in its place when it is switched off, and a group that it protects. */
const RULES = {
  'at least five values': [0, 'disclosure.js', /MINIMUM = 5/, 'MINIMUM = 2'],
  'two sums in a cell': [14, 'grid.js', /const count = Math\.floor\(inner \/ \(2 \* step\) \+ HAIR\);/, 'const count = Math.floor(inner / step + HAIR);'],
  'a bottom wider than one member': [31, 'grid.js', /if \(sum < end - HAIR\)/, 'if (sum < 100 + step / 2 - HAIR) return cellOf(0, 100 + step / 2, n); if (sum < end - HAIR)'],
  'a top wider than one member': [0, 'grid.js', /if \(sum > total - end \+ HAIR\)/, 'if (sum > total - 100 - step / 2 + HAIR) return cellOf(total - 100 - step / 2, total, n); if (sum > total - end + HAIR)'],
  'no spread where few people could have none that says nothing': [0, 'grid.js', /return step \* Math\.sqrt\(/, 'return true || step * Math.sqrt('],
  'a spread in cells': [1, 'grid.js', /return cellAmong\(SPREADS, sd\);/, 'return { low: sd, high: sd };'],
  'a deviation of nearly nothing is not told apart': [39, 'grid.js', /cellAmong\(\[0, 1\]\.map\(/, 'cellAmong([-options * 5 / 3 + 0.001, 0, 1].map('],
  'a deviation in cells': [0, 'released-block.js', /\? deviationCell\(adm, options\)/, '? { low: adm, high: adm }'],
  'no closeness below thirty': [9, 'released-block.js', /rwgj !== null && n >= FEWEST_FOR_CLOSENESS \?/, 'rwgj !== null ?'],
  'those with another form are nobody or five': [23, 'released-block.js', /asked < minimum \|\| !isWhole\(n - asked, minimum\)/, 'asked < minimum'],
  'those who left it open are nobody or five': [56, 'released-block.js', / && \[people, asked\]\.every\([^;]*\) \?/, ' ?'],
  'no distribution below ten': [3, 'disclosure.js', /FEWEST_FOR_DISTRIBUTION = 10/, 'FEWEST_FOR_DISTRIBUTION = 5'],
  'a distribution in cells': [1, 'disclosure.js', /const told = [^\n]*;/, 'const told = counts;'],
};
/** As the groups were chosen: enough for these, and no more. */
const ROUNDS = 3;

for (const [rule, [seed, file, pattern, without]] of Object.entries(RULES)) {
  test(`without the rule "${rule}" somebody is given away`, async (t) => {
    const folder = mkdtempSync(join('dist', 'attacked-'));
    t.after(() => rmSync(folder, { recursive: true }));
    cpSync('dist/core', folder, { recursive: true });
    const code = readFileSync(join(folder, file), 'utf8');
    assert.equal(code.match(new RegExp(pattern, 'g'))?.length, 1, `${file} has this rule once`);
    writeFileSync(join(folder, file), code.replace(pattern, without));
    assert.deepEqual((await attack(await load('dist/core'), scenarioOf(seed), seed, ROUNDS)).found, [], 'with it nobody is');
    const { found } = await attack(await load(folder), scenarioOf(seed), seed, ROUNDS);
    assert.ok(found.length > 0, 'the attack learned nothing');
    t.diagnostic(found[0]);
  });
}
