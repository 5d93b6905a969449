import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { attack, exposed } from '../helpers/disclosure-attack.mjs';

/** Every module of a build that the attack asks something of. */
async function load(folder) {
  const modules = await Promise.all(['index.js', 'id-hash.js', 'instrument.js', 'snapshot.js', 'team-table.js', 'comparison.js'].map((name) => import(pathToFileURL(join(folder, name)))));
  return Object.assign({}, ...modules);
}

test('the attack knows one person when it sees one', () => {
  assert.equal(exposed([[1, 1, 1, 0], [1, 1, 0, 0]]), 2);
  assert.equal(exposed([[1, 1, 0, 0], [0, 1, 1, 0], [1, 0, 1, 0]]) !== undefined, true, 'half the sum of all three, less one of them');
  assert.equal(exposed([[1, 1, 0, 0], [0, 0, 1, 1], [1, 1, 1, 1]]), undefined);
});

test('3000 random collections, released again and again, give nobody away', async (t) => {
  const core = await load('dist/core');
  let figures = 0;
  for (let seed = 0; seed < 3000; seed++) {
    const found = await attack(core, seed);
    figures += found.figures;
    assert.deepEqual(found.findings, [], `seed ${seed}`);
  }
  t.diagnostic(`${figures} releases`);
  assert.ok(figures > 10_000);
});

/** Each rule, and what stands in its place when it is switched off. */
const RULES = {
  'at least five values': [['disclosure.js', /MINIMUM = 5/, 'MINIMUM = 2']],
  'values that were in a figure are not new to it': [['release-memory.js', /pending\.filter\(\(\{ past \}\) => [^\n]*;/, 'pending;']],
  'a batch that somebody left waits': [['release-memory.js', /members\?\.hashes\.size === this\.#sizes\[batch\] && textOf\(members\?\.digest \?\? 0n\) === this\.#memory\.digests\[batch\]/, 'true']],
  'a batch of which somebody says less waits': [['release-memory.js', / && textOf\(members\?\.digest \?\? 0n\) === this\.#memory\.digests\[batch\]/, '']],
  'what was released is remembered': [['team-result.js', /const memory = lastOf\(releases\) \?\? /, 'const memory = ']],
  'no releases side by side': [['release-memory.js', /one\.batches\.every\(\(batch, index\) => batch === other\.batches\[index\]\)/, 'true']],
  'a minimum is never lowered': [['team-result.js', /\.\.\.releases\.map\(\(release\) => release\.memory\.minimum\), /, '']],
  'a group that is hidden among the people is hidden everywhere': [['team-result.js', /\{ within: people\.blocks \}/, '{}']],
  'no reliability where a spread is hidden': [['team-result.js', / \|\| groups\.some\(\(\{ shown \}\) => shown\.sd === null\)/, '']],
  'no reliability over two groups': [['disclosure.js', /FEWEST_FOR_ICC = 3/, 'FEWEST_FOR_ICC = 2']],
  'no alpha below thirty': [['disclosure.js', /FEWEST_FOR_ALPHA = 30/, 'FEWEST_FOR_ALPHA = 5']],
  'what is left beside the subgroups is hidden too': [['disclosure.js', /const isSafe = /, 'const isSafe = true || ']],
  'one breakdown for good': [['team-result.js', /if \(breakdown !== undefined && breakdown !== memory\.breakdown\)\s+throw[^;]+;/, 'if (breakdown !== undefined) memory.breakdown = breakdown;']],
  'a group has figures where it was shown from the beginning': [['release-memory.js', /covered\.filter\(\(block\) => block\.shown\.includes\(group\)\)/, 'covered']],
  'whole numbers': [['disclosure.js', /return \{ value: roundedScore\(mean\) \};/, 'return { value: mean };']],
  'no scores at the ends': [['disclosure.js', /LOWEST_SHOWN = 5/, 'LOWEST_SHOWN = -1']],
  'no spread where all answered alike': [['disclosure.js', /roundedScore\(sd\) === 0 \|\| /, '']],
  'no spread at the ends': [['disclosure.js', / \|\| shownScore\(mean\)\.bound/, '']],
  'a spread in whole numbers': [['disclosure.js', /sd: roundedScore\(sd\), /, 'sd, ']],
  'an interval in whole numbers': [['disclosure.js', /\[roundedScore\(ci\[0\]\), roundedScore\(ci\[1\]\)\]/, 'ci']],
  'a deviation to one decimal': [['disclosure.js', /const shown = shownDecimals\(adm, 1\);/, 'const shown = adm;']],
  'no deviation where all answered alike': [['disclosure.js', /return shown === 0 \? null : shown;/, 'return shown;']],
  'what is added to a distribution is one by itself': [['release-memory.js', /fit\(mergedOf\(this\.#shape, fresh\)\) \? shownGroups\(waiting, fewest, /, 'true ? shownGroups(waiting, this.#minimum, ']],
  'a file that is passed on remembers nothing': [['snapshot.js', /delete view\.memory;/, '']],
  'an export knows only what was released': [['team-table.js', /technical\?\.n,/, 'technical?.n - 1,']],
  'an export calls an end an end': [['team-table.js', /if \(!mean\)\s+return undefined;/, 'return mean?.value;']],
  'no change where a mean is at an end': [['comparison.js', / \|\| before\.mean\.bound \|\| after\.mean\.bound/, '']],
  'no distribution below ten': [['disclosure.js', /FEWEST_FOR_DISTRIBUTION = 10/, 'FEWEST_FOR_DISTRIBUTION = 5']],
  'no distribution where all chose the same': [['disclosure.js', /return counts\.includes\([^\n]*;/, 'return false;']],
};

for (const [rule, changes] of Object.entries(RULES)) {
  test(`without the rule "${rule}" somebody is given away`, async (t) => {
    const folder = mkdtempSync(join('dist', 'attacked-'));
    t.after(() => rmSync(folder, { recursive: true }));
    cpSync('dist/core', folder, { recursive: true });
    for (const [file, rules, without] of changes) {
      const code = readFileSync(join(folder, file), 'utf8');
      assert.equal(code.match(new RegExp(rules, 'g'))?.length, 1, `${file} has this rule once`);
      writeFileSync(join(folder, file), code.replace(rules, without));
    }
    const core = await load(folder);
    for (let seed = 0; seed < 3000; seed++) {
      const { findings } = await attack(core, seed);
      if (findings.length === 0) continue;
      t.diagnostic(`${findings[0]} (after ${seed + 1} collections)`);
      return;
    }
    assert.fail('the attack learned nothing');
  });
}
