import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { textOf } from 'leerscan/core';
import { axeViolations } from '../helpers/axe.mjs';
import { saidBy, see, tap } from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';
import { instrument } from '../helpers/team-answers.mjs';
import { invite, openTeam, pick, released, says, textOf as shown } from '../helpers/team-page.mjs';

const here = useSite();
const ITEMS = instrument.items;

/** An export of a form with the statements as its questions; `nameOf` and `wordOf` change what a column or an answer says. */
function exported(people, { nameOf = (text) => text, wordOf = (text) => text, mail = 'E-mailadres' } = {}) {
  const quoted = (text) => `"${String(text).replaceAll('"', '""')}"`;
  const labels = instrument.scale.options.map(({ label }) => textOf(label, 'nl'));
  return [
    ['Tijdstempel', mail, 'Wat is je rol?', ...ITEMS.map(({ text }) => nameOf(textOf(text, 'nl')))],
    ...Array.from({ length: people }, (_, person) => [
      `23-11-2026 10:${10 + person}:00`,
      `iemand${person}@voorbeeld.example`,
      '',
      ...ITEMS.map((_item, place) => wordOf(labels[(person * 7 + place * 3 + (person % 3)) % labels.length])),
    ]),
  ]
    .map((row) => row.map(quoted).join(','))
    .join('\r\n');
}

async function gathering(language = 'nl', options = {}) {
  const page = await openTeam(here.browser, `${here.site.url}team.html`, language, options);
  const said = saidBy(page);
  await invite(page, { form: 'full', invited: 14 });
  return { page, said };
}

describe('files that HR has', () => {
  test('an export of fourteen people becomes a report without a question, and says what it keeps nothing of', async () => {
    const { page, said } = await gathering();
    await pick(page, '#files', [['antwoorden.csv', exported(14)]]);
    await says(page, '.added', /^14 /);
    const top = await (await see(page, '.outcome')).evaluate((outcome) => outcome.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 800, 'what became of it is in view');
    assert.match(await shown(page, '.notes'), /E-mailadres/);
    assert.equal(await page.$('>>> leerscan-team-mapping'), null);
    assert.deepEqual(await axeViolations(page), []);
    await released(page);
    assert.deepEqual(said, []);
  });

  test('columns and words that are nearly ours are asked about once, and remembered', async () => {
    const { page, said } = await gathering('nl', { width: 360, height: 640 });
    const nearly = {
      nameOf: (text) => (text === textOf(ITEMS[0].text, 'nl') ? `${text.slice(0, -8)} collegas te prten` : text),
      wordOf: (text) => (text === 'soms' ? 'soms wel eens' : text),
    };
    await pick(page, '#files', [['antwoorden.csv', exported(6, nearly)]]);
    await see(page, '.mapping');
    assert.equal(await page.$('>>> .added'), null, 'nothing is read before it is answered');
    assert.deepEqual(await axeViolations(page), []);
    await tap(page, '.read-so');
    await says(page, '.added', /^6 /);
    await pick(page, '#files', [['anderen.csv', exported(8, nearly)]]);
    await says(page, '.added', /^[28] /);
    assert.equal(await page.$('>>> leerscan-team-mapping'), null);
    assert.deepEqual(said, []);
  });

  test('what cannot be read is named, and a reason that a hundred rows have is one line that opens', async () => {
    const { page } = await gathering();
    await pick(page, '#files', [['scan.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj']]);
    await says(page, '.refusals', /pdf/i);
    const rows = Array.from({ length: 100 }, (_, row) => `${1 + (row % 5)};9`).join('\n');
    await pick(page, '#files', [['hand.csv', `${ITEMS[0].id};${ITEMS[1].id}\n${rows}\n`]]);
    await says(page, '.refused', /^100 /);
    assert.equal((await page.$$('>>> .refusals:not(.notes) > li')).length, 1);
    const line = await shown(page, '.refusals:not(.notes) summary');
    assert.match(line, new RegExp(ITEMS[1].id));
    assert.match(line, /“9”/);
    await tap(page, '.refusals:not(.notes) summary');
    assert.match(await shown(page, '.refusals:not(.notes) details li'), /hand\.csv, regel 2/);
  });
});
