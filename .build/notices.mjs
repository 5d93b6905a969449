import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What every built file is made of: its path in dist/, and the folders of the packages in it. */
export const CONTENTS = 'dist/contents.json';
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const contents = new Map();

/**
 * The folder of the package that a module is in (`node_modules/lit`, `node_modules/a/node_modules/b`), or undefined for
 * one of ours.
 */
export function packageOf(id) {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/').replace(ROOT.replaceAll('\\', '/'), '');
  return /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

function packagesOf(ids) {
  return [...new Set(ids.map(packageOf).filter(Boolean))].sort();
}

/** Remembers what Rollup puts into each file. */
export function remembering() {
  return {
    name: 'remembering',
    generateBundle({ dir, file }, bundle) {
      for (const { type, fileName, modules } of Object.values(bundle))
        if (type === 'chunk') contents.set(dir ? `${dir}/${fileName}` : file, packagesOf(Object.keys(modules)));
    },
  };
}

/** Writes down what was remembered, for the last step of the build. */
export function writeContents() {
  writeFileSync(CONTENTS, `${JSON.stringify(Object.fromEntries(contents), null, 2)}\n`);
}

/** Adds what esbuild put into its files. */
export function addContents({ outputs }) {
  const all = JSON.parse(readFileSync(CONTENTS, 'utf8'));
  for (const [file, { inputs }] of Object.entries(outputs))
    if (file.endsWith('.js')) all[file] = packagesOf(Object.keys(inputs));
  writeFileSync(CONTENTS, `${JSON.stringify(all, null, 2)}\n`);
}

/** Workbox builds its own file, and marks each of its packages in it. */
export function addWorker(file) {
  const all = JSON.parse(readFileSync(CONTENTS, 'utf8'));
  all[file] = packagesOf(
    [...readFileSync(file, 'utf8').matchAll(/workbox:([a-z-]+):\d/g)].map(
      ([, name]) => `node_modules/workbox-${name}/x`,
    ),
  );
  if (all[file].length === 0) throw new Error(`${file} has no marks of Workbox any more`);
  writeFileSync(CONTENTS, `${JSON.stringify(all, null, 2)}\n`);
}

/**
 * A package's name, version and licence, and the text that must go along with copies of it. @throws when there is none.
 */
export function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${ROOT}/${folder}/package.json`, 'utf8'));
  const files = readdirSync(`${ROOT}/${folder}`)
    .filter((file) => /^(licen[cs]e|copying|notice|copyrightnotice)(\.(md|txt))?$/i.test(file))
    .sort();
  const texts = files.map((file) => readFileSync(`${ROOT}/${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim());
  // Published without its licence's text: the one that it names, with the copyright line of its code.
  if (name === 'survey-core') texts.push(mitOf(readFileSync(`${ROOT}/${folder}/fesm/survey-core.mjs`, 'utf8')));
  if (texts.length === 0) throw new Error(`${name} has no licence text: find it, and add it to .build/notices.mjs`);
  return { name, version, license, text: texts.join('\n\n') };
}

function mitOf(code) {
  const [line] = /Copyright \(c\).*/.exec(code) ?? [];
  if (!line) throw new Error('survey-core no longer says whose copyright it is');
  const mit = readFileSync(`${ROOT}/LICENSE`, 'utf8');
  return mit.replace(/^Copyright .*$/m, line).trim();
}

/** The notices of everything that is built: dist/cdn, dist/site and the npm package each have them all. */
function writeNotices(fonts) {
  const folders = [...new Set([...Object.values(JSON.parse(readFileSync(CONTENTS, 'utf8'))).flat(), ...fonts])].sort();
  const parts = folders
    .map(noticeOf)
    .map(
      ({ name, version, license, text }) =>
        `${'-'.repeat(78)}\n${name} ${version} (${license})\n${'-'.repeat(78)}\n\n${text}\n`,
    );
  const head =
    'The files for script tags (dist/cdn) and the site (dist/site) contain these packages, or parts of them.\nOf the npm package only dist/team/worker/team-worker.js does: it asks for the packages that it needs.\n';
  for (const folder of ['dist', 'dist/cdn', 'dist/site', 'dist/site/leerscan'])
    writeFileSync(`${folder}/${NOTICES}`, `${head}\n${parts.join('\n')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  addWorker('dist/site/kiosk-worker.js');
  writeNotices(['node_modules/@fontsource-variable/atkinson-hyperlegible-next']);
}
