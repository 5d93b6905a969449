import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { withTables } from './readme-tables.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${ROOT}/README.md`, 'utf8');

test('the tables of the README are fresh', () => {
  assert.equal(readme, withTables(readme), 'run `npm run build && npm run readme`');
});

test('every tag of the source is in the manifest, and so in the tables and the types', () => {
  const source = readdirSync(`${ROOT}/src`, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${ROOT}/src/${name}`, 'utf8'))
    .join('\n');
  const tags = [...source.matchAll(/@tagname (\S+)/g)].map(([, tag]) => tag);
  const manifest = JSON.parse(readFileSync(`${ROOT}/dist/custom-elements.json`, 'utf8'));
  const known = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .map(({ tagName }) => tagName)
    .filter(Boolean);
  assert.ok(tags.length >= 8);
  assert.deepEqual(known.sort(), tags.sort());
});

test('every file that the README links to is there', () => {
  for (const [, address] of readme.matchAll(/\]\(([^)#:]+)\)|src="([^":]+)"/g))
    if (address) assert.ok(existsSync(`${ROOT}/${address}`), address);
});

test('the questionnaires of the README are what they say: the least, and all that may come on top', async () => {
  const { parseInstrument } = await import('../../dist/core/index.js');
  const section = readme.split('## Bring your own instrument')[1].split('\n## ')[0];
  const [least, more] = [...section.matchAll(/```json\n([^`]*)```/g)].map(([, block]) => JSON.parse(block));
  assert.equal(parseInstrument(least).items.length, 1);
  const whole = parseInstrument({ ...least, ...more });
  assert.deepEqual(
    [whole.steps.length, whole.levels.length, whole.background.length, whole.forms],
    [1, 2, 1, { short: ['goggles'] }],
  );
  // With nothing left out that the format knows.
  const { INSTRUMENT_SHAPE } = await import('../../dist/core/instrument/instrument-schema.js');
  assert.deepEqual(
    Object.keys({ ...least, ...more }).sort(),
    Object.keys(INSTRUMENT_SHAPE.shape ?? INSTRUMENT_SHAPE._zod.def.shape).sort(),
  );
});

test('every dependency earns its place in the README', () => {
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  for (const name of Object.keys(dependencies))
    assert.ok(readme.includes(`\`${name}\``), `README.md says nothing about ${name}`);
});
