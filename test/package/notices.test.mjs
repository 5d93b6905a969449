import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { packageOf } from '../../.build/notices.mjs';
import { packedPackage } from '../helpers/packed.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FONT = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';
const PLACES = ['dist', 'dist/cdn', 'dist/site', 'dist/site/leerscan'];
const read = (path) => readFileSync(`${ROOT}/${path}`, 'utf8');
const pkg = JSON.parse(read('package.json'));
/** Of every built file, the packages in it: from the builders' own module graphs. */
const contents = JSON.parse(read('dist/contents.json'));
const packed = packedPackage();

/** What a package asks to go along with copies of it, word by word. */
function textsOf(folder) {
  const { name, version } = JSON.parse(read(`${folder}/package.json`));
  const licences = readdirSync(`${ROOT}/${folder}`)
    .filter((file) => /^licen[cs]e/i.test(file))
    .map((file) => read(`${folder}/${file}`).replaceAll('\r\n', '\n').trim());
  // survey-core is published without a file of its own.
  const texts =
    name === 'survey-core'
      ? ['Devsoft Baltic', 'The above copyright notice and this permission notice shall be included']
      : licences;
  assert.ok(texts.length > 0, name);
  return { name, version, texts };
}

/** Names of the packages that a notice does not have whole. */
function missingIn(notices, folders) {
  const sections = new Map(
    notices
      .split(/^-{78}\n(?=\S+ \S+ \()/m)
      .slice(1)
      .map((section) => [section.split(' (')[0], section]),
  );
  return folders
    .map(textsOf)
    .filter(({ name, version, texts }) => !texts.every((text) => sections.get(`${name} ${version}`)?.includes(text)))
    .map(({ name }) => name);
}

const folders = [...new Set([...Object.values(contents).flat(), FONT])];

test('what every built file is made of is known', () => {
  const ours = readdirSync(`${ROOT}/demo`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `dist/site/${name}`);
  const built = ['dist/cdn', 'dist/site']
    .flatMap((folder) =>
      readdirSync(`${ROOT}/${folder}`, { recursive: true }).map((name) => `${folder}/${String(name)}`),
    )
    .filter((name) => name.endsWith('.js') && !ours.includes(name));
  for (const name of built) assert.ok(contents[name.replace('dist/site/leerscan/', 'dist/cdn/')], name);
  for (const name of built.filter((one) => /^dist\/cdn\/.*survey-core/.test(one)))
    assert.ok(contents[name].includes('node_modules/survey-core'), name);
  // Every library of ours is in some file, and a file with a library in it says so.
  for (const name of Object.keys(pkg.dependencies)) assert.ok(folders.includes(`node_modules/${name}`), name);
  assert.ok(contents['dist/site/kiosk-worker.js'].includes('node_modules/workbox-precaching'));
  assert.ok(
    Object.keys(contents).some(
      (name) => name.startsWith('dist/site/react/') && contents[name].includes('node_modules/react-dom'),
    ),
  );
});

test('every package in a built file is named with its licence, in every place that is passed on', () => {
  for (const place of PLACES) assert.deepEqual(missingIn(read(`${place}/THIRD-PARTY-NOTICES.txt`), folders), [], place);
});

test('a notice that is left out, or cut short, is noticed', () => {
  const notices = read('dist/THIRD-PARTY-NOTICES.txt');
  for (const folder of folders) {
    const { name, version, texts } = textsOf(folder);
    const heading = `${name} ${version} (`;
    assert.deepEqual(missingIn(notices.replace(heading, `${name}-gone ${version} (`), folders), [name]);
    const at = notices.indexOf(texts.at(-1), notices.indexOf(heading));
    assert.deepEqual(missingIn(`${notices.slice(0, at)}${notices.slice(at + texts.at(-1).length)}`, folders), [name]);
  }
});

test('a module is known by the package that it is in, also inside another one', () => {
  assert.equal(packageOf(`${ROOT}node_modules/@lit/task/task.js`), 'node_modules/@lit/task');
  assert.equal(
    packageOf(`\0${ROOT}node_modules/a/node_modules/b/index.js?commonjs-module`),
    'node_modules/a/node_modules/b',
  );
  assert.equal(packageOf(`${ROOT}dist/index.js`), undefined);
});

test('the font has its licence beside it', () => {
  assert.equal(read('dist/site/fonts/OFL.txt'), read(`${FONT}/LICENSE`));
  assert.match(read('dist/site/fonts/OFL.txt'), /SIL OPEN FONT LICENSE/);
});

test('the package is at most 6 MB, has every public entry and its notices, and nothing that nobody imports', () => {
  const paths = packed.files.map(({ path }) => path);
  console.log(`the package: ${packed.unpackedSize} bytes unpacked, ${paths.length} files`);
  assert.ok(packed.unpackedSize <= 6_000_000, `${packed.unpackedSize} bytes`);
  const named = [
    ...Object.values(pkg.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target))),
    pkg.customElements,
    pkg['web-types'],
    './dist/vscode.html-custom-data.json',
    ...pkg.sideEffects,
  ];
  for (const target of named) assert.ok(paths.includes(target.replace(/^\.\//, '')), target);
  for (const file of ['LICENSE', 'README.md', 'dist/THIRD-PARTY-NOTICES.txt']) assert.ok(paths.includes(file), file);
  assert.deepEqual(
    paths.filter((path) => /^dist\/(cdn|site)\/|contents\.json/.test(path)),
    [],
  );
  // Bundlers hand the worker on as it is, and put it into the page's own script, which no worker may come from, where it
  // has less than 4 kB.
  const worker = read('dist/team/worker/team-worker.js');
  assert.deepEqual(
    parseAst(worker).body.filter(({ type }) => type === 'ImportDeclaration'),
    [],
  );
  assert.ok(worker.length > 4096);
  // Every import inside the package leads to a file in it.
  for (const path of paths.filter((name) => /^dist\/.*\.js$/.test(name))) {
    for (const [, from] of read(path).matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      const target = new URL(from, `file:///${path}`).pathname.slice(1);
      assert.ok(paths.includes(target) && existsSync(`${ROOT}/${target}`), `${path}: ${from}`);
    }
  }
});
