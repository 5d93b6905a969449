import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import test from 'node:test';
import { createResponse, teamResultOf, textOf } from 'leerscan/core';
import { readResponses } from 'leerscan/gather';
import { loadInstrument } from 'leerscan/instruments';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = readFileSync(join(ROOT, 'src/gather/README.md'), 'utf8').split('```js\n')[1].split('```')[0];
const instrument = await loadInstrument('leercultuur');
const PEOPLE = Array.from({ length: 14 }, (_, person) =>
  Object.fromEntries(instrument.items.map(({ id }, place) => [id, 1 + ((person * 7 + place * 3 + (person % 3)) % 5)])),
);

/** As Google Forms exports a form with one question a statement: its words, in the language of the form. */
function googleForms(language) {
  const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const labelOf = (value) => textOf(instrument.scale.options.find((option) => option.value === value)?.label, language);
  return [
    ['Tijdstempel', 'E-mailadres', ...instrument.items.map(({ text }) => textOf(text, language)), 'Nog een opmerking?'],
    ...PEOPLE.map((answers, person) => [
      `2026/11/${10 + person} 9:0${person % 10}:11 a.m. OEZ`,
      `persoon${person}@voorbeeld.example`,
      ...Object.values(answers).map(labelOf),
      person % 4 === 0 ? 'Goed, maar druk' : '',
    ]),
  ]
    .map((row) => row.map(quoted).join(','))
    .join('\r\n');
}

test('the example in the README makes a report of a Google Forms export', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-gather-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/leerscan'));
  writeFileSync(join(folder, 'answers.csv'), googleForms('nl'));
  writeFileSync(join(folder, 'report.mjs'), EXAMPLE);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['report.mjs'], { cwd: folder });
  const { result } = await teamResultOf(
    instrument,
    PEOPLE.map((answers) => createResponse({ instrument, answers })),
  );
  for (const { dimension } of result.dimensions) assert.match(stdout, new RegExp(dimension));
  assert.doesNotMatch(stdout, /null/);
  assert.match(stderr, /E-mailadres/, 'what is not kept is said');
  assert.doesNotMatch(stdout + stderr, /voorbeeld\.example|Goed, maar druk/);
});

test('a form in any language of the questionnaire is read as it comes', async () => {
  for (const language of instrument.languages) {
    const found = [];
    for await (const one of readResponses(instrument, googleForms(language))) found.push(one);
    assert.deepEqual(
      found.flatMap((one) => (one.kind === 'response' ? [one.response.answers] : [])),
      PEOPLE,
      language,
    );
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'refusal' || kind === 'question'),
      [],
    );
  }
});
