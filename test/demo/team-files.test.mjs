import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { textOf } from 'leerscan/core';
import { loadEarlier } from 'leerscan/instruments';
import { axeViolations } from '../helpers/axe.mjs';
import { focusOn, saidBy, see, tap } from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';
import { instrument } from '../helpers/team-answers.mjs';
import { invite, openTeam, pick, released, says, textOf as shown, type } from '../helpers/team-page.mjs';

const here = useSite();
const ITEMS = instrument.items;

/** An export of a form with the statements as its questions; `nameOf` and `wordOf` change what a column or an answer says. */
function exported(
  people,
  {
    nameOf = (text) => text,
    wordOf = (text) => text,
    mail = 'E-mailadres',
    role = 'Wat is je rol?',
    roles = [''],
    items = ITEMS,
  } = {},
) {
  const quoted = (text) => `"${String(text).replaceAll('"', '""')}"`;
  const labels = instrument.scale.options.map(({ label }) => textOf(label, 'nl'));
  return [
    ['Tijdstempel', mail, role, ...items.map(({ text }) => nameOf(textOf(text, 'nl')))],
    ...Array.from({ length: people }, (_, person) => [
      `23-11-2026 10:${10 + person}:00`,
      `iemand${person}@voorbeeld.example`,
      roles[person % roles.length],
      ...items.map((_item, place) => wordOf(labels[(person * 7 + place * 3 + (person % 3)) % labels.length])),
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
  test('whoever has answers already begins with them, and nobody has to be invited', async () => {
    const page = await openTeam(here.browser, `${here.site.url}team.html`);
    const said = saidBy(page);
    const file = exported(14, {
      role: 'Je functie',
      roles: ['Leidinggevende', 'Medewerker', 'Medewerker', 'Mentor', 'Medewerker'],
    });
    await pick(page, '#open', [['antwoorden.csv', file]]);
    await says(page, 'h2', /antwoorden\.csv/);
    assert.deepEqual(await axeViolations(page), []);
    await tap(page, 'button.create');
    await says(page, '[role=alert]', /team en het meetmoment/);
    await type(page, '#team', 'Team Noord');
    await type(page, '#wave', 'najaar 2026');
    await tap(page, 'button.create');
    await says(page, '.mapping', /Je functie/);
    await focusOn(page, '[data-heading]');
    const question = await (await see(page, '.mapping')).evaluate((form) => form.getBoundingClientRect().top);
    assert.ok(question >= 0 && question < 700, 'what is asked is in view');
    // Chosen once more, since nothing seemed to happen: still one question.
    await pick(page, '#files', [['antwoorden.csv', file]]);
    await tap(page, '.read-so');
    await says(page, '.added', /^14 /);
    assert.match(await shown(page, '.notes'), /E-mailadres/);
    const splits = await page.$$eval('deep/#breakdown option', (options) => options.map(({ value }) => value));
    assert.deepEqual(splits, ['', 'role'], 'nobody said how large or what sector');
    assert.deepEqual(await axeViolations(page), []);
    // Somebody who has no code is taken out by their row.
    const [names, , third] = file.split('\r\n');
    await type(page, '#remove', 'niets');
    await tap(page, 'button.remove');
    await says(page, '.removed', /niet in het teambestand/);
    await (await see(page, '#remove')).evaluate((field, rows) => (field.value = rows), `${names}\n${third}`);
    await tap(page, 'button.remove');
    await says(page, '.count', /^13 /);
    await says(page, '.removed', /^\s*1 persoon/);
    // A whole range is asked about first: it holds everybody above them.
    await (await see(page, '#remove')).evaluate((field, rows) => (field.value = rows), file);
    await tap(page, 'button.remove');
    await says(page, '.asking', /13 mensen/);
    await tap(page, 'button.none');
    await says(page, '.count', /^13 /);
    // Only now somebody is invited: the page says who will read the codes.
    await tap(page, '.invitable summary');
    await type(page, '#reader', 'An, HR');
    await tap(page, '.invitable button.create');
    assert.match(await (await see(page, '#invitation')).evaluate((field) => field.value), /#leerscan-invitation=/);
    await says(page, '.count', /^13 /);
    await released(page);
    await see(page, '.top button.print');
    assert.deepEqual(said, []);
  });

  test('answers to an earlier version of the questionnaire are read in the statements of that version', async () => {
    const [before] = await loadEarlier('leercultuur', ['nl']);
    const page = await openTeam(here.browser, `${here.site.url}team.html`);
    await pick(page, '#open', [['vorig-jaar.csv', exported(7, { items: before.items })]]);
    await see(page, 'button.back');
    await type(page, '#team', 'Team Noord');
    await type(page, '#wave', 'najaar 2025');
    await tap(page, 'button.create');
    await says(page, '.added', /^7 /);
    assert.equal(await page.$('deep/leerscan-team-mapping'), null);
    assert.equal(
      await page.$eval('deep/leerscan-team-gather', ({ collection }) => collection.instrument.version),
      before.version,
    );
  });

  test('what holds no answers is said at once, and what was typed is there again after going back', async () => {
    const page = await openTeam(here.browser, `${here.site.url}team.html`);
    await pick(page, '#open', [['boodschappen.csv', 'artikel;aantal\nmelk;2\nbrood;1\n']]);
    await says(page, '[role=alert]', /In boodschappen\.csv hebben we geen ingevulde scans gevonden/);
    await pick(page, '#open', [['verslag.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj']]);
    await says(page, '[role=alert]', /Dit is een pdf/);
    await pick(page, '#open', [['antwoorden.csv', exported(6)]]);
    await see(page, 'button.back');
    await type(page, '#team', 'Team Noord');
    await tap(page, 'button.back');
    await says(page, 'h2', /teamscan/);
    assert.equal(await (await see(page, '#team')).evaluate((field) => field.value), 'Team Noord');
  });

  test('the language that somebody chose goes with them to the next page, and nothing is kept of it', async () => {
    const page = await openTeam(here.browser, `${here.site.url}index.html`);
    await tap(page, '.languages button[lang=fr]');
    assert.equal(await page.$eval('leerscan-scan', (scan) => scan.getAttribute('team-url')), '/team.html?lang=fr');
    await page.goto(`${here.site.url}team.html?lang=fr`);
    await says(page, 'h2', /bilan d’équipe/);
    assert.equal(await page.$eval('footer a', (link) => link.getAttribute('href')), '/index.html?lang=fr');
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [
      0,
      0,
      '',
    ]);
  });

  test('an export of fourteen people becomes a report without a question, and says what it keeps nothing of', async () => {
    const { page, said } = await gathering();
    await pick(page, '#files', [['antwoorden.csv', exported(14)]]);
    await says(page, '.added', /^14 /);
    const top = await (await see(page, '.outcome')).evaluate((outcome) => outcome.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 800, 'what became of it is in view');
    assert.match(await shown(page, '.notes'), /E-mailadres/);
    assert.equal(await page.$('deep/leerscan-team-mapping'), null);
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
    assert.equal(await page.$('deep/.added'), null, 'nothing is read before it is answered');
    assert.deepEqual(await axeViolations(page), []);
    await tap(page, '.read-so');
    await says(page, '.added', /^6 /);
    await pick(page, '#files', [['anderen.csv', exported(8, nearly)]]);
    await says(page, '.added', /^[28] /);
    assert.equal(await page.$('deep/leerscan-team-mapping'), null);
    assert.deepEqual(said, []);
  });

  test('what cannot be read is named, and a reason that a hundred rows have is one line that opens', async () => {
    const { page } = await gathering();
    await pick(page, '#files', [['scan.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj']]);
    await says(page, '.refusals', /pdf/i);
    const rows = Array.from({ length: 100 }, (_, row) => `${1 + (row % 5)};9`).join('\n');
    await pick(page, '#files', [['hand.csv', `${ITEMS[0].id};${ITEMS[1].id}\n${rows}\n`]]);
    await says(page, '.refused', /^100 /);
    assert.equal((await page.$$('deep/.refusals:not(.notes) > li')).length, 1);
    const line = await shown(page, '.refusals:not(.notes) summary');
    assert.match(line, new RegExp(ITEMS[1].id));
    assert.match(line, /“9”/);
    await tap(page, '.refusals:not(.notes) summary');
    assert.match(await shown(page, '.refusals:not(.notes) details li'), /hand\.csv, regel 2/);
  });
});
