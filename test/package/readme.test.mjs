import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { packedPackage } from '../helpers/packed.mjs';
import { WITH_TABLES, withTables } from './readme-tables.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(`${ROOT}/${path}`, 'utf8');
/** Every README of ours, by its folder. */
const readmes = new Map(
  ['.', ...['dist', 'src', 'test'].flatMap((top) => [top, ...foldersIn(top)])]
    .filter((folder) => existsSync(`${ROOT}/${folder}/README.md`))
    .map((folder) => [folder, read(`${folder}/README.md`)]),
);

function foldersIn(top) {
  return readdirSync(`${ROOT}/${top}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((folder) => !/node_modules|^dist\//.test(folder));
}

test('the tables of the elements are fresh', () => {
  const readme = readFileSync(WITH_TABLES, 'utf8');
  assert.equal(readme, withTables(readme), 'run `npm run build && npm run readme`');
});

test('the first README is read in minutes: 12 kB at most', () => {
  assert.ok(Buffer.byteLength(readmes.get('.')) <= 12_000, `${Buffer.byteLength(readmes.get('.'))} bytes`);
});

test('every tag of the source is in the manifest, and so in the tables and the types', () => {
  const source = /** @type {string[]} */ (readdirSync(`${ROOT}/src`, { recursive: true }))
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

/** The address of a heading, as GitHub makes it. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');

test('every file and every heading that a README links to is there', () => {
  assert.ok(readmes.size >= 9);
  for (const [folder, text] of readmes) {
    for (const [, linked] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      const [path, anchor] = linked.split('#');
      if (path.includes(':')) continue;
      const file = join(folder, path || 'README.md');
      assert.ok(existsSync(`${ROOT}/${file}`), `${folder}: ${linked}`);
      if (!anchor || !file.endsWith('.md')) continue;
      const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading));
      assert.ok(headings.includes(anchor), `${folder}: ${linked}`);
    }
  }
});

test('in the package, a link of a README leads to a file of it, or its text is the path in the repository', () => {
  const paths = packedPackage().files.map(({ path }) => path);
  const shipped = [...readmes].filter(([folder]) => paths.includes(join(folder, 'README.md')));
  assert.ok(shipped.length >= 8);
  for (const [folder, text] of shipped) {
    // The text of an image says what it shows.
    for (const [, words, linked] of text.matchAll(/(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g)) {
      const [path] = linked.split('#');
      const file = join(folder, path || 'README.md');
      assert.ok(path.includes(':') || paths.includes(file) || words === file, `${folder}: [${words}](${linked})`);
    }
  }
});

test('the questionnaires of the README are what they say: the least, and all that may come on top', async () => {
  const { parseInstrument } = await import('../../dist/core/index.js');
  const section = readmes.get('src/instruments').split('## Bring your own instrument')[1].split('\n## ')[0];
  const [least, ...others] = [...section.matchAll(/```json\n([^`]*)```/g)].map(([, block]) => JSON.parse(block));
  assert.equal(parseInstrument(least).items.length, 1);
  const all = Object.assign({}, least, ...others);
  const whole = parseInstrument(all);
  assert.deepEqual(
    [whole.steps.length, whole.levels.length, whole.background.length, whole.forms],
    [1, 2, 1, { short: ['goggles'] }],
  );
  // With nothing left out that the format knows.
  const { INSTRUMENT_SHAPE } = await import('../../dist/core/instrument/instrument-schema.js');
  assert.deepEqual(
    Object.keys(all).sort(),
    Object.keys(INSTRUMENT_SHAPE.shape ?? INSTRUMENT_SHAPE._zod.def.shape).sort(),
  );
});

test('every dependency earns its place among the decisions', () => {
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  for (const name of Object.keys(dependencies))
    assert.ok(readmes.get('src').includes(`\`${name}\``), `src/README.md says nothing about ${name}`);
});
