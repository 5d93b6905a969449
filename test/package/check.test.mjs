import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CHECK = join(ROOT, '.build/check.mjs');
const GOOD = readFileSync(join(ROOT, 'demo/own-instrument.json'), 'utf8');

/** A folder of its own, with files in it. */
function folderWith(t, files) {
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-check-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, said: (stdout + stderr).trim().split('\n') };
}

test('a good file is summed up in a line', (t) => {
  const folder = folderWith(t, { 'own.json': GOOD });
  assert.deepEqual(run('node', [CHECK, 'own.json'], folder), {
    status: 0,
    said: [
      'own.json  mentor-roles 1.0 is good; languages nl, en; dimensions expert, trainer, guide, administrator; highest answer: "bijna altijd"; full 8 items in about 1 minute; 3 background questions',
    ],
  });
});

test('every mistake of every file is a line with its place, in the order of the file', (t) => {
  const folder = folderWith(t, {
    'one.json': GOOD.replace('"{course} = true"', '"{cours} = true"')
      .replace('"dimension": "guide"', '"dimension": "gide"')
      .replace('"version": "1.0"', '"version": "one"'),
    'two.json': '{\n  "id": "x",\n}\n',
    'good.json': `\uFEFF${GOOD}`,
  });
  const { status, said } = run('node', [CHECK, 'check', 'one.json', 'two.json', 'good.json'], folder);
  assert.equal(status, 1);
  const lines = GOOD.split('\n');
  const lineOf = (part) => lines.findIndex((line) => line.includes(part)) + 1;
  const columnOf = (part, value) => lines[lineOf(part) - 1].indexOf(value, lines[lineOf(part) - 1].indexOf(part)) + 1;
  assert.deepEqual(said.slice(0, -1), [
    `one.json:${lineOf('"version"')}:${columnOf('"version"', '"1.0"')}  version  expected a version such as "1", "1.2" or "1.2.3", each part at most 999, but got "one"`,
    `one.json:${lineOf('"guide-listen", "dim')}:${columnOf('"guide-listen"', '"guide"')}  items[4].dimension  expected the id of a dimension, but there is no "gide"; did you mean "guide"? (item "guide-listen")`,
    `one.json:${lineOf('visibleIf')}:${columnOf('visibleIf', '"{course')}  background[2].visibleIf  expected the name of a question or the id of an item in braces, but {cours} is neither; did you mean {course}? (question "which")`,
    'two.json:3:1  expected no comma before "}"',
  ]);
  assert.match(said.at(-1) ?? '', /^good\.json {2}mentor-roles 1\.0 is good/);
});

test('a file that cannot be read is told apart from one with mistakes, in the words of whoever saved it', (t) => {
  const folder = folderWith(t, {
    'marked.json': Buffer.from(`\uFEFF${GOOD}`, 'utf16le'),
    'utf16.json': Buffer.from(GOOD, 'utf16le'),
    'ansi.json': Buffer.from(`{\n"title": "Op caf\xe9"}`, 'latin1'),
    'word.docx': Buffer.from([0x50, 0x4b, 3, 4, 0xff]),
    'long.json': ' '.repeat(4_000_001),
    'good.json': GOOD,
  });
  mkdirSync(join(folder, 'own'));
  for (const [name, sentence] of [
    ['godo.json', 'is not there; did you mean good.json?'],
    ['elsewhere/good.json', 'is not there: is it in another folder?'],
    ['own', 'is a folder: name the files in it, such as own/*.json'],
    ['marked.json', 'is in UTF-16: save it as UTF-8'],
    ['utf16.json', 'is in UTF-16: save it as UTF-8'],
    ['ansi.json', 'is not in UTF-8 from line 2 on: save it as UTF-8'],
    ['word.docx', 'is a document of an office program, or a zip: save its text as a .json file, in UTF-8'],
    ['long.json', 'has 4000001 bytes, and a page reads at most 4000000'],
  ]) {
    const { status, said } = run('node', [CHECK, 'good.json', name], folder);
    assert.equal(status, 2);
    assert.equal(said.at(-1), `${name}  ${sentence}`);
  }
});

test('a file that nobody may read is told so', (t) => {
  const folder = folderWith(t, { 'shut.json': GOOD });
  // Whoever runs the tests may be allowed to read everything.
  const shut = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    fs.readFileSync = () => { throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }); };
    syncBuiltinESMExports();`;
  const { status, said } = run(
    'node',
    ['--import', `data:text/javascript,${encodeURIComponent(shut)}`, CHECK, 'shut.json'],
    folder,
  );
  assert.equal(status, 2);
  assert.deepEqual(said, ['shut.json  cannot be opened: you have no right to read it']);
});

test('an empty file is a mistake of its own', (t) => {
  const folder = folderWith(t, { 'empty.json': '', 'blank.json': ' \n' });
  const { status, said } = run('node', [CHECK, 'empty.json', 'blank.json'], folder);
  assert.equal(status, 1);
  assert.deepEqual(said, [
    'empty.json:1:1  expected a questionnaire in JSON, but the file is empty',
    'blank.json:2:1  expected a questionnaire in JSON, but the file is empty',
  ]);
});

test('what several languages share is told of, and is no mistake', (t) => {
  const folder = folderWith(t, {
    'own.json': GOOD.replace(
      '"background": [',
      '"background": [\n    { "type": "radiogroup", "name": "role", "choices": ["lead", "mentor"] },',
    ),
  });
  const { status, said } = run('node', [CHECK, 'own.json'], folder);
  const line = GOOD.split('\n').findIndex((one) => one.includes('"background"')) + 2;
  assert.equal(status, 0);
  assert.deepEqual(said.slice(0, -1), [
    `own.json:${line}:5  background[0]  asked as "role" in each of nl, en; a "title" asks it in words (question "role")`,
    `own.json:${line}:56  background[0].choices  shown as "lead", "mentor" in each of nl, en; {"value": "lead", "text": {…}} says it in each language (question "role")`,
  ]);
});

test('what an author may have overlooked is seen in a good file: a form, a scale, a text that comes twice', (t) => {
  const both = (text) => ({ nl: text, en: text });
  const folder = folderWith(t, {
    'own.json': JSON.stringify({
      ...{ id: 'own', version: '1', title: both('x') },
      scale: {
        options: [
          { value: 2, label: both('helemaal eens') },
          { value: 1, label: both('eens') },
          { value: 3, label: { nl: 'Eens ', en: 'oneens' } },
          { value: 4, label: both('helemaal oneens') },
        ],
      },
      dimensions: ['zorg', 'veiligheid'].map((id) => ({ id, title: both(id) })),
      items: [
        { id: 'a', dimension: 'zorg', text: both('Ik help.') },
        { id: 'b', dimension: 'zorg', text: both('Ik luister.') },
        { id: 'c', dimension: 'veiligheid', text: { nl: 'Ik vraag.', en: 'Ik help.' } },
      ],
      forms: { kort: ['a', 'b'] },
      background: [
        {
          ...{ type: 'panel', name: 'p' },
          elements: [
            {
              ...{ type: 'dropdown', name: 'team', title: both('Team') },
              choices: [
                { value: 1, text: both('noord') },
                { value: 2, text: both('zuid') },
                { value: 3, text: both('noord') },
              ],
            },
          ],
        },
      ],
    }),
  });
  const { status, said } = run('node', [CHECK, 'own.json'], folder);
  assert.equal(status, 0);
  assert.deepEqual(
    said.map((one) => one.replace(/^own\.json(:1:\d+)? {2}/, '')),
    [
      'scale.options[2]  the same text as scale.options[1]: "Eens "',
      'items[2]  the same text as items[0]: "Ik help."',
      'background[0].elements[0].choices[2]  the same text as background[0].elements[0].choices[0]: "noord"',
      'own 1 is good; languages nl, en; dimensions zorg, veiligheid; highest answer: "helemaal oneens"; full 3 items in about 1 minute; kort 2 items, none of veiligheid, in about 1 minute; 1 background question',
    ],
  );
});

test('what goes wrong with one file does not end the others', (t) => {
  const folder = folderWith(t, { 'odd.json': 'odd', 'bad.json': 'bad', 'package.json': '{"type":"module"}' });
  cpSync(CHECK, join(folder, '.build/check.mjs'));
  for (const [name, source] of [
    [
      'instrument/read-instrument',
      `export function readInstrument(text) {
        if (text === 'odd') throw new RangeError('Invalid array length');
        return { mistakes: [{ path: '', message: 'wrong', line: 1, column: 1 }] };
      }`,
    ],
    ...['instrument/untranslated', 'instrument/twins', 'instrument/instrument'].map((one) => [one, '']),
    ...['instrument/background', 'instrument/text', 'response/page', 'errors/json-text', 'errors/nearest'].map(
      (one) => [one, ''],
    ),
  ]) {
    const file = join(folder, `dist/core/${name ?? ''}.js`);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, source ?? '');
  }
  const { status, said } = run('node', ['.build/check.mjs', 'odd.json', 'bad.json'], folder);
  assert.equal(status, 2);
  assert.deepEqual(said, [
    'bad.json:1:1  wrong',
    'odd.json  could not be judged, which is a fault of this check: Invalid array length',
  ]);
});

test('without a file it says how it is used, and without a build what to do first', (t) => {
  assert.equal(run('node', [CHECK]).status, 2);
  assert.equal(run('node', [CHECK, '--help']).status, 0);
  assert.match(run('node', [CHECK, 'check']).said[0] ?? '', /^Usage: leerscan check <file\.json>/);
  const folder = folderWith(t, {});
  cpSync(CHECK, join(folder, '.build/check.mjs'));
  const { status, said } = run('node', ['.build/check.mjs', 'x.json'], folder);
  assert.equal(status, 2);
  assert.match(said[0] ?? '', /^This needs what the build makes; run "npm ci && npm run build" first\./);
});

test('where the package is installed, npx --no leerscan check does it', (t) => {
  const folder = folderWith(t, { 'own.json': GOOD, 'package.json': '{}' });
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  // As npm would lay it out; its dependencies are those of this folder.
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  execFileSync('tar', ['-xzf', filename, '-C', modules], { cwd: folder });
  execFileSync('mv', [join(modules, 'package'), join(modules, 'leerscan')]);
  symlinkSync(join(ROOT, 'node_modules/zod'), join(modules, 'zod'));
  const { bin } = JSON.parse(readFileSync(join(modules, 'leerscan/package.json'), 'utf8'));
  symlinkSync(`../leerscan/${bin.leerscan}`, join(modules, '.bin/leerscan'));
  chmodSync(join(modules, 'leerscan', bin.leerscan), 0o755);
  const { status, said } = run('npx', ['--no', 'leerscan', 'check', 'own.json'], folder);
  assert.match(said[0] ?? '', /^own\.json {2}mentor-roles 1\.0 is good/);
  assert.equal(status, 0);
  assert.ok(readFileSync(join(modules, 'leerscan/dist/instrument.schema.json'), 'utf8').startsWith('{'));
});
