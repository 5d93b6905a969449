import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { describe } from 'node:test';
import { asTyped } from '../../dist/core/format/csv.js';
import { axeViolations } from '../helpers/axe.mjs';
import { recordsOn, settingsOn, writeRows, writeSettings } from '../helpers/kiosk-disk.mjs';
import { CODE, answer, factsOf, openPanel, round, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { installRounds } from '../helpers/kiosk-rounds.mjs';
import { freshKiosk, useTablet } from '../helpers/kiosk-site.mjs';
import { python } from '../helpers/python.mjs';
import { see, tap } from '../helpers/scan-page.mjs';
import { says } from '../helpers/team-page.mjs';

const here = useTablet();
/** What a visitor may type, and a spreadsheet must not run. */
const INJECTIONS = {
  name: '=HYPERLINK("http://x.example";"klik")',
  organisation: '+32 470 12 34 56',
  email: '=a@x.example',
};

const FIRST = { name: 'Zoe Janssens', organisation: 'Zorg vzw', email: 'zoe@zorg.example' };

const READ_CSV = `
import csv, json, sys
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    print(json.dumps(list(csv.reader(file, delimiter=';'))))`;
const READ_XLSX = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({sheet.title: [[None if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()] for sheet in book} | {'types': sorted({cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row})}))`;

/** Presses an export button, and waits for its file. @returns its path. */
async function exported(page, folder, format) {
  const cdp = await page.createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    browserContextId: page.browserContext().id,
    eventsEnabled: true,
  });
  const before = readdirSync(folder);
  const finished = new Promise((resolve) => {
    cdp.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
  });
  await tap(page, `button[data-format="${format}"]`);
  await finished;
  return join(
    folder,
    readdirSync(folder).find((name) => !before.includes(name)),
  );
}

const textOf = async (page, what) => (await see(page, what)).evaluate((element) => element.textContent);

const said = (page, what) =>
  page
    .waitForFunction(
      (selector) => {
        const panel = document
          .querySelector('leerscan-kiosk')
          .shadowRoot.querySelector('leerscan-kiosk-staff')
          ?.shadowRoot.querySelector('leerscan-kiosk-panel');
        return panel?.shadowRoot.querySelector(selector)?.textContent.trim() || undefined;
      },
      {},
      what,
    )
    .then((handle) => handle.jsonValue());

describe('staff', () => {
  test('export the same rows as Excel, CSV and JSON, as independent readers see them, and nothing in them runs', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'leerscan-export-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const { page } = await freshKiosk(t, here, { asksContact: true });
    const codes = [];
    codes.push(
      ...(await round(page, (item) => (item.startsWith('coaching') ? 'na' : 4), {
        contact: { fields: INJECTIONS, purposes: ['contact'] },
      })),
    );
    codes.push(
      ...(await round(page, () => 2, { contact: { fields: { email: 'b@example.org' }, purposes: ['news', 'link'] } })),
    );
    await openPanel(page);
    const json = await exported(page, folder, 'json');
    const { records } = JSON.parse(readFileSync(json, 'utf8'));
    assert.deepEqual(records.map(({ type }) => type).sort(), ['contact', 'contact', 'response', 'response']);
    assert.deepEqual(
      records.map(({ id }) => id),
      records.map(({ id }) => id).sort(),
      'not in the order in which people came',
    );
    const contacts = python(READ_CSV, await exported(page, folder, 'contacts.csv'));
    const responses = python(READ_CSV, await exported(page, folder, 'csv'));
    const xlsx = await exported(page, folder, 'xlsx');
    const book = python(READ_XLSX, xlsx);
    // CSV and Excel agree cell by cell, but for the apostrophe that keeps a text as it is in CSV.
    const plain = (rows) => rows.map((row) => row.map((cell) => asTyped(cell ?? '')));
    assert.deepEqual(plain(responses), plain(book['Ruwe antwoorden']));
    assert.deepEqual(plain(contacts), plain(book['Ruwe contactgegevens']));
    assert.deepEqual(Object.keys(book).slice(0, 4), ['Antwoorden', 'Contactgegevens', 'Verwijderd', 'Uitleg']);
    assert.deepEqual([book.Antwoorden.length, book.Contactgegevens.length, book.Verwijderd.length], [3, 3, 1]);
    // In words: no id and no number stands for an answer.
    assert.ok(codes.includes(book.Antwoorden[1][4]));
    const said = new Set(book.Antwoorden.slice(1).flat());
    assert.ok(said.has('Niet van toepassing') && !said.has('na'));
    assert.ok(!book.types.includes('f'), 'no formula in the workbook');
    // And both say what the records say.
    const [head, ...rows] = responses;
    for (const { id, response, place } of records.filter(({ type }) => type === 'response')) {
      const row = Object.fromEntries(rows.find((one) => one[0] === id).map((cell, at) => [head[at], cell]));
      assert.ok(codes.includes(row['deletion code']), 'the code that the visitor saw');
      assert.deepEqual([row.event, row.stand, row.kiosk], [place.event, place.stand, place.kiosk]);
      for (const [item, value] of Object.entries(response.answers)) assert.equal(row[item], String(value));
    }
    const typed = contacts.find((row) => row.includes("'=a@x.example"));
    assert.deepEqual(typed.slice(6, 10), [
      `'${INJECTIONS.name}`,
      `'${INJECTIONS.organisation}`,
      `'${INJECTIONS.email}`,
      '',
    ]);
    const linked = contacts.find((row) => row.includes('b@example.org'));
    assert.ok(records.some(({ type, id }) => type === 'response' && id === linked[9]));
  });

  test('clear only what they exported and counted', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'leerscan-clear-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const { page } = await freshKiosk(t, here, {});
    await installRounds(page);
    await page.evaluate(async () => {
      for (let at = 0; at < 3; at++) await window.leerscanRound(() => 3);
    });
    await openPanel(page);
    assert.equal(
      await page.$eval('deep/.export form button', (button) => button.disabled),
      true,
      'nothing was exported yet',
    );
    await exported(page, folder, 'csv');
    await (await see(page, '#count')).type('2');
    await tap(page, '.export form button');
    assert.match(await said(page, '.cleared'), /klopt niet/);
    assert.equal((await factsOf(page))['Ingevulde scans op dit toestel'], '3');
    await (
      await see(page, '#count')
    ).evaluate((field) => {
      field.value = '3';
    });
    await tap(page, '.export form button');
    await page.waitForFunction(() =>
      document
        .querySelector('leerscan-kiosk')
        .shadowRoot.querySelector('leerscan-kiosk-staff')
        .shadowRoot.querySelector('leerscan-kiosk-panel')
        .shadowRoot.querySelector('.cleared')
        .textContent.includes(': 3 ('),
    );
    assert.equal((await factsOf(page))['Ingevulde scans op dit toestel'], '0');
  });

  /** Types into a field as if it were new, presses, and waits for what is said. */
  async function typeAndTap(page, field, typed, button, where, pattern) {
    await (
      await see(page, field)
    ).evaluate((one, value) => {
      one.value = value;
    }, typed);
    await tap(page, button);
    await page.waitForFunction(
      (selector, source) =>
        new RegExp(source).test(
          document
            .querySelector('leerscan-kiosk')
            .shadowRoot.querySelector('leerscan-kiosk-staff')
            .shadowRoot.querySelector('leerscan-kiosk-panel')
            .shadowRoot.querySelector(selector).textContent,
        ),
      {},
      where,
      pattern.source,
    );
  }

  /** The same name again would stand for the file that is there. */
  const emptied = (folder) => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
  };

  test('clear by the new numbers after the only details were deleted, and still see what the day brought', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'leerscan-recount-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const { page } = await freshKiosk(t, here, { asksContact: true });
    const [, code] = await round(page, () => 4, {
      contact: { fields: { email: 'a@example.org' }, purposes: ['contact'] },
    });
    await openPanel(page);
    await exported(page, folder, 'xlsx');
    assert.match(await said(page, '.exported'), /1 ingevulde scan, contactgegevens van 1 bezoeker\./);
    await typeAndTap(page, '#deletion', code, '.delete button', '.deleted', /^Verwijderd/);
    emptied(folder);
    await exported(page, folder, 'xlsx');
    assert.match(await said(page, '.exported'), /1 ingevulde scan, contactgegevens van 0 bezoekers/);
    assert.equal(await page.$('deep/#count-contacts'), null);
    await typeAndTap(page, '#count', '1', '.export form button', '.cleared', /: 1 \(/);
    const facts = await factsOf(page);
    assert.deepEqual(
      [facts['Vandaag ingevuld'], facts['Ingevuld sinds het begin'], facts['Ingevulde scans op dit toestel']],
      ['1', '1', '0'],
    );
    await page.reload();
    await openPanel(page);
    assert.equal((await factsOf(page))['Vandaag ingevuld'], '1');
  });

  test('count nobody who is not in the newest file, also where the device deleted only half', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'leerscan-half-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const { page } = await freshKiosk(t, here, { asksContact: true });
    const [code] = await round(page, () => 4, {
      contact: { fields: { email: 'a@example.org' }, purposes: ['contact', 'link'] },
    });
    await openPanel(page);
    await exported(page, folder, 'xlsx');
    const { id } = (await recordsOn(page)).find(({ type }) => type === 'response');
    await page.evaluate((kept) => {
      const { delete: usual } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.delete = function (key) {
        if (key === kept) throw new DOMException('not this one', 'UnknownError');
        return usual.call(this, key);
      };
    }, id);
    await typeAndTap(page, '#deletion', code, '.delete button', '.deleted', /niet gelukt/);
    emptied(folder);
    await exported(page, folder, 'xlsx');
    assert.match(await said(page, '.exported'), /1 ingevulde scan, contactgegevens van 0 bezoekers/);
    assert.equal(await page.$('deep/#count-contacts'), null, 'nobody is asked to count an empty sheet');
    assert.equal(
      await page.$eval('deep/.deleted', (note) => note.textContent),
      '',
      'what was said before is about another file',
    );
  });

  test('share a file with another app, which counts only once that app has it', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    assert.equal(await page.evaluate(() => 'canShare' in navigator), false, 'no share sheet on this device');
    await round(page, () => 4);
    await openPanel(page);
    assert.equal(await page.$('deep/[data-share]'), null);
    // The share sheet belongs to the device; here the page's own stands for it.
    await page.evaluate(() => {
      window.leerscanShared = [];
      navigator.canShare = ({ files }) => files.every(({ type }) => type !== 'application/json');
      navigator.share = ({ files: [file] }) => {
        window.leerscanShared.push([file.name, file.type, file.size]);
        return window.leerscanShareTrouble
          ? Promise.reject(new DOMException('', window.leerscanShareTrouble))
          : Promise.resolve();
      };
      window.leerscanShareTrouble = 'AbortError';
    });
    await tap(page, 'button.pause');
    await see(page, '[data-share=xlsx]');
    assert.equal(await page.$('deep/[data-share=json]'), null);
    const clear = () => page.$eval('deep/.export form button', (button) => button.disabled);
    await tap(page, '[data-share=xlsx]');
    assert.match(await said(page, '.exported'), /Delen is gestopt/);
    assert.equal(await clear(), true);
    await page.evaluate(() => {
      window.leerscanShareTrouble = 'NotAllowedError';
    });
    await tap(page, '[data-share=csv]');
    await page.waitForFunction(() => window.leerscanShared.length === 2);
    assert.equal(await clear(), true);
    await page.evaluate(() => {
      window.leerscanShareTrouble = undefined;
    });
    await typeAndTap(page, '#count', '', '[data-share=xlsx]', '.exported', /Geëxporteerd: 1 ingevulde scan/);
    assert.equal(await clear(), false);
    const shared = await page.evaluate(() => window.leerscanShared);
    assert.deepEqual(
      shared.map(([name]) => name.split('.').at(-1)),
      ['xlsx', 'csv', 'xlsx'],
    );
    assert.ok(shared.every(([name, type, size]) => name.startsWith('leerscan-') && type !== '' && size > 100));
  });

  test('count nobody who answered nothing, and who can go back and answer after all', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    await tap(page, 'button.start');
    const pass = async () => {
      for (;;) {
        const screen = await see(page, ':is(fieldset.statement, .question)');
        const item = await screen.evaluate(({ dataset }) => dataset.item);
        if (item === undefined) break;
        await tap(page, 'nav button.primary');
        const next = `fieldset.statement:not([data-item="${item}"])`;
        const after = await see(page, `:is([data-prompt], .question, ${next})`);
        if (await after.evaluate((one) => one.matches('[data-prompt]'))) {
          await tap(page, '[data-prompt] button:not(.primary)');
          await see(page, `:is(.question, ${next})`);
        }
      }
      await tap(page, 'nav button.primary');
      await see(page, 'details.theme');
      await tap(page, 'nav button.primary');
      await see(page, '.empty');
    };
    await pass();
    assert.match(await textOf(page, '.empty h2'), /nog niets ingevuld/);
    assert.deepEqual(await axeViolations(page), []);
    assert.deepEqual(await recordsOn(page), []);
    await tap(page, '.empty .again');
    await see(page, 'fieldset.statement');
    await pass();
    await tap(page, 'button.stop');
    assert.match(await textOf(page, '#stop'), /worden gewist/);
    await tap(page, 'button.leave');
    await see(page, '.attract');
    await round(page, () => 4);
    await openPanel(page);
    const facts = await factsOf(page);
    assert.deepEqual([facts['Vandaag ingevuld'], facts['Ingevulde scans op dit toestel']], ['1', '1']);
  });

  test('begin the next event: what was exported goes, what was not and all settings stay, counting begins again', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'leerscan-next-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const { page } = await freshKiosk(t, here, { asksContact: true });
    const [code] = await round(page, () => 4, { contact: { fields: FIRST, purposes: ['contact'] } });
    await openPanel(page);
    const before = await settingsOn(page);
    await exported(page, folder, 'csv');
    await said(page, '.exported');
    await tap(page, 'button.new-event');
    assert.match(await textOf(page, '.left'), /Nog niet geëxporteerd: 1 /);
    assert.deepEqual(await axeViolations(page), []);
    const start = async (name, count) => {
      await (await see(page, '#new-event')).evaluate((field) => field.select());
      await (await see(page, '#new-event')).type(name);
      if (count) await (await see(page, '#count')).type(count);
      await tap(page, 'button.start');
    };
    await tap(page, 'button.start');
    assert.match(await textOf(page, '[role=alert]'), /naam van het nieuwe evenement/);
    await start('Jobbeurs Aalst', '7');
    await says(page, 'form.new [role=alert]', /Er is niets gewist/);
    assert.deepEqual([(await recordsOn(page)).length, (await settingsOn(page)).event], [2, 'Matching']);
    await (await see(page, '#count')).evaluate((field) => field.select());
    await start('Jobbeurs Aalst', '1');
    assert.match(await said(page, '.started'), /^Het evenement heet nu Jobbeurs Aalst\. Gewist van dit toestel: 1 /);
    assert.deepEqual(await settingsOn(page), { ...before, event: 'Jobbeurs Aalst' });
    assert.deepEqual(
      (await recordsOn(page)).map(({ type, place, email }) => [type, place.event, email]),
      [['contact', 'Matching', FIRST.email]],
    );
    const counts = async () => {
      const facts = await factsOf(page);
      const names = [
        'Vandaag ingevuld',
        'Ingevulde scans op dit toestel',
        'Ingevuld sinds het begin',
        'Contactgegevens',
      ];
      return names.map((name) => Number(facts[name]));
    };
    assert.deepEqual(await counts(), [0, 0, 0, 1]);
    await tap(page, 'button.close');
    assert.match(await textOf(page, '.attract'), /^\s*Jobbeurs Aalst/);
    await round(page, () => 3, { contact: { fields: { email: 'b@example.org' }, purposes: ['contact'] } });
    // Nothing was exported: nothing goes, and what stays is not counted for the event after it.
    await openPanel(page);
    assert.deepEqual(await counts(), [1, 1, 1, 2]);
    await tap(page, 'button.new-event');
    assert.match(await textOf(page, '.left'), /Nog niet geëxporteerd: 3 /);
    await start('Jobbeurs Gent', '');
    await said(page, '.started');
    assert.deepEqual(await counts(), [0, 1, 0, 2]);
    await page.reload();
    await round(page, () => 2, { contact: { fields: { email: 'c@example.org' }, purposes: ['news'] } });
    await openPanel(page);
    assert.deepEqual(await counts(), [1, 2, 1, 3]);
    await exported(page, folder, 'json');
    await said(page, '.exported');
    await (await see(page, '#count')).type('2');
    await (await see(page, '#count-contacts')).type('3');
    await tap(page, '.export form button');
    assert.match(await said(page, '.cleared'), /: 5 /);
    assert.deepEqual(await counts(), [1, 0, 1, 0]);
    // Who answered at the first event can still have it deleted, where it went.
    await (await see(page, '#deletion')).type(code);
    await tap(page, '.delete button');
    assert.match(await said(page, '.deleted'), /^Verwijderd/);
  });

  test('begin the next event while a receiver still waits for answers that were exported: these stay', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'leerscan-waiting-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const { page } = await freshKiosk(t, here, { endpoint: `${here.site.url}nowhere` });
    await round(page, () => 4);
    await openPanel(page);
    await exported(page, folder, 'json');
    await said(page, '.exported');
    await tap(page, 'button.new-event');
    assert.match(await textOf(page, 'form.new'), /Nog niet bij de ontvanger: 1/);
    await (await see(page, '#new-event')).type('Jobbeurs Aalst');
    await (await see(page, '#count')).type('1');
    await tap(page, 'button.start');
    assert.equal(await said(page, '.started'), 'Het evenement heet nu Jobbeurs Aalst.');
    assert.deepEqual(
      (await recordsOn(page)).map(({ type, place }) => [type, place.event]),
      [['response', 'Matching']],
    );
  });

  test('delete one visitor’s records by the code from the thanks screen, linked details with them', async (t) => {
    const { page } = await freshKiosk(t, here, { asksContact: true });
    const [code] = await round(page, () => 4, {
      contact: { fields: { email: 'a@example.org' }, purposes: ['contact', 'link'] },
    });
    await round(page, () => 4, { contact: { fields: { email: 'b@example.org' }, purposes: ['contact'] } });
    await openPanel(page);
    // A device that is slow to say how it stands: what is said and the figures come together all the same.
    await page.evaluate(() => {
      const { estimate } = StorageManager.prototype;
      StorageManager.prototype.estimate = async function () {
        await new Promise((late) => {
          setTimeout(late, 400);
        });
        return estimate.call(this);
      };
    });
    await (await see(page, '#deletion')).type('0000-0000');
    await tap(page, '.delete button');
    assert.match(await said(page, '.deleted'), /^Op dit toestel staan geen antwoorden/);
    await (
      await see(page, '#deletion')
    ).evaluate(
      (field, typed) => {
        field.value = typed;
      },
      ` ${code.toLowerCase().replace('-', '')}`,
    );
    await tap(page, '.delete button');
    await page.waitForFunction(() =>
      document
        .querySelector('leerscan-kiosk')
        .shadowRoot.querySelector('leerscan-kiosk-staff')
        .shadowRoot.querySelector('leerscan-kiosk-panel')
        .shadowRoot.querySelector('.deleted')
        .textContent.startsWith('Verwijderd'),
    );
    const facts = await factsOf(page);
    assert.deepEqual([facts['Ingevulde scans op dit toestel'], facts.Contactgegevens], ['1', '1']);
  });

  test('see, export, delete and clear what another version kept', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'leerscan-versions-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const { page } = await freshKiosk(t, here, { asksContact: true });
    const [code] = await round(page, () => 4, { contact: { fields: FIRST, purposes: ['contact', 'link'] } });
    await round(page, () => 4, { contact: { fields: { email: 'b@example.org' }, purposes: ['contact'] } });
    // A newer version was here: one thing more in each, and one in a shape of its own.
    const records = await recordsOn(page);
    await writeRows(
      page,
      'responses',
      records.filter(({ type }) => type === 'response').map((row) => ({ ...row, mood: 5 })),
    );
    await writeRows(page, 'contacts', [
      ...records.filter(({ type }) => type === 'contact').map((row) => ({ ...row, phone: '0470' })),
      { id: 'A-1', who: { mail: 'c@example.org' } },
    ]);
    await page.reload();
    await openPanel(page);
    const facts = await factsOf(page);
    assert.deepEqual(
      [
        facts['Vandaag ingevuld'],
        facts['Ingevulde scans op dit toestel'],
        facts.Contactgegevens,
        facts['Daarvan uit een andere versie van de kiosk'],
      ],
      ['2', '2', '3', '5'],
    );
    const list = await (await see(page, '.unreadable')).evaluate(({ textContent }) => textContent);
    for (const { id } of [...records, { id: 'A-1' }]) assert.ok(list.includes(id), id);
    assert.deepEqual(await axeViolations(page), []);
    const contacts = python(READ_CSV, await exported(page, folder, 'contacts.csv'));
    assert.match(await said(page, '.exported'), /0 ingevulde scans, contactgegevens van 3 bezoekers/);
    const cellsOf = (mail) => contacts.find((row) => row.some((cell) => cell.includes(mail)));
    assert.equal(contacts.length, 4);
    assert.ok(cellsOf(FIRST.email).includes(FIRST.name));
    assert.deepEqual(JSON.parse(cellsOf('c@example.org').at(-1)), { id: 'A-1', who: { mail: 'c@example.org' } });
    const book = python(READ_XLSX, await exported(page, folder, 'xlsx'));
    assert.match(await said(page, '.exported'), /2 ingevulde scans, contactgegevens van 3 bezoekers/);
    assert.deepEqual([book.Antwoorden.length, book.Contactgegevens.length], [3, 4]);
    assert.deepEqual([book['Ruwe antwoorden'].length, book['Ruwe contactgegevens'].length], [3, 4]);
    // A visitor's code finds the answers, and the details that say that they belong to them.
    const remove = async (typed, begins) => {
      await (
        await see(page, '#deletion')
      ).evaluate((field, value) => {
        field.value = value;
      }, typed);
      await tap(page, '.delete button');
      await page.waitForFunction(
        (start) =>
          document
            .querySelector('leerscan-kiosk')
            .shadowRoot.querySelector('leerscan-kiosk-staff')
            .shadowRoot.querySelector('leerscan-kiosk-panel')
            .shadowRoot.querySelector('.deleted')
            .textContent.startsWith(start),
        {},
        begins,
      );
      return said(page, '.deleted');
    };
    assert.match(
      await remove(code, 'Verwijderd'),
      /contactgegevens die de bezoeker aan deze antwoorden koppelde.*staat 1 scan of contactgegeven uit een andere versie waarin we geen verwijdercode vinden/,
    );
    // What was exported is not what is here any more.
    assert.equal(await page.$eval('deep/.exported', ({ textContent }) => textContent), '');
    assert.match(await remove('0000-0000', 'Op dit toestel staan geen'), /staat 1 scan of contactgegeven/);
    const after = await recordsOn(page);
    assert.deepEqual([after.filter(({ type }) => type === 'deletion').length, after.length], [2, 5]);
    assert.ok(!JSON.stringify(after).includes(FIRST.email));
    // The rest is counted and cleared.
    await exported(page, folder, 'json');
    await (await see(page, '#count')).type('1');
    await (await see(page, '#count-contacts')).type('2');
    await tap(page, '.export form button');
    await page.waitForFunction(() =>
      document
        .querySelector('leerscan-kiosk')
        .shadowRoot.querySelector('leerscan-kiosk-staff')
        .shadowRoot.querySelector('leerscan-kiosk-panel')
        .shadowRoot.querySelector('.cleared')
        .textContent.includes(': 3 ('),
    );
    assert.ok((await recordsOn(page)).every(({ type }) => type === 'deletion'));
    assert.equal((await factsOf(page)).Contactgegevens, '0');
    assert.equal(await page.$('deep/.unreadable'), null);
  });

  test('name who keeps the answers, which visitors read also where nobody asks for contact details', async (t) => {
    const { page } = await here.tablet.open(`${here.site.url}kiosk.html`, { fresh: true });
    t.after(() => page.browserContext().close());
    await (await see(page, '#event')).type('Matching');
    await (await see(page, '#kiosk')).type('Tablet A');
    await tap(page, 'button.next');
    assert.match(await textOf(page, '[role=alert]'), /de organisatie/);
    await page.reload();
    await setUpKiosk(page, { organisation: ' Leerpunt Zuid ' });
    assert.match(await textOf(page, '.attract'), /Leerpunt Zuid bewaart je antwoorden zonder je naam\./);
    await round(page, () => 4);
    assert.equal((await settingsOn(page)).organisation, 'Leerpunt Zuid');
  });

  test('find a kiosk that an earlier version set up as they left it, and the name asked for when they change it', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    const { organisation, ...earlier } = await settingsOn(page);
    delete earlier.asksContact;
    earlier.format = 'leerscan-kiosk-settings-1';
    await writeSettings(page, { ...earlier, contactOrganisation: organisation });
    await page.reload();
    assert.match(await textOf(page, '.attract'), /Leerpunt bewaart je antwoorden zonder je naam\./);
    await round(page, () => 4, { contact: { fields: { email: 'a@example.org' }, purposes: ['contact'] } });
    await writeSettings(page, { ...earlier, contactOrganisation: '' });
    await page.reload();
    assert.match(await textOf(page, '.attract'), /We bewaren je antwoorden zonder je naam\./);
    await round(page, () => 4);
    await openPanel(page);
    await tap(page, 'button.set-up');
    await tap(page, '[data-step=place]');
    await see(page, '#organisation');
    await tap(page, 'button.next');
    assert.match(await textOf(page, '[role=alert]'), /de organisatie/);
  });

  test('pause the kiosk, and set it going again', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    await openPanel(page);
    await tap(page, 'button.pause');
    await tap(page, 'button.close');
    assert.equal(await (await see(page, '.attract h2')).evaluate((title) => title.textContent), 'Even pauze');
    assert.equal(await page.$('deep/button.start'), null);
    await openPanel(page);
    await tap(page, 'button.pause');
    await tap(page, 'button.close');
    await see(page, 'button.start');
  });

  test('see that storage was deleted under the page, and lose nothing', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'leerscan-vanished-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const { page } = await freshKiosk(t, here, {});
    await installRounds(page);
    await page.evaluate(async () => {
      for (let at = 0; at < 3; at++) await window.leerscanRound(() => 3);
    });
    const cdp = await page.createCDPSession();
    await cdp.send('Storage.clearDataForOrigin', { origin: new URL(here.site.url).origin, storageTypes: 'indexeddb' });
    await page.evaluate(() => window.leerscanRound(() => 5));
    await openPanel(page);
    assert.match(
      await (await see(page, '.trouble')).evaluate((note) => note.textContent),
      /gewist terwijl de kiosk open was/,
    );
    const json = await exported(page, folder, 'json');
    assert.equal(JSON.parse(readFileSync(json, 'utf8')).records.length, 4);
    await page.reload();
    await openPanel(page);
    assert.equal((await factsOf(page))['Ingevulde scans op dit toestel'], '4', 'written again');
  });

  for (const [how, pattern, breakIt] of /** @type {[string, RegExp, () => void][]} */ ([
    [
      'full',
      /opslag van dit toestel is vol/,
      () => {
        IDBObjectStore.prototype.add = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      },
    ],
    [
      'blocked',
      /laat niet toe om iets te bewaren/,
      () => {
        IDBDatabase.prototype.transaction = () => {
          throw new DOMException('gone', 'InvalidStateError');
        };
        IDBFactory.prototype.open = () => {
          throw new DOMException('no', 'SecurityError');
        };
      },
    ],
  ])) {
    test(`see that storage is ${how}; the visitor is told the truth, and the export holds everything`, async (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'leerscan-trouble-'));
      t.after(() => rmSync(folder, { recursive: true }));
      const { page } = await freshKiosk(t, here, {});
      await installRounds(page);
      await page.evaluate(() => window.leerscanRound(() => 3));
      await page.evaluate(breakIt);
      await round(page, () => 4, {
        look: async (screen) => {
          if (screen === 'thanks')
            assert.match(
              await page.$eval('deep/.thanks .lead', (lead) => lead.textContent),
              /nu niet blijvend bewaren/,
            );
        },
      });
      await openPanel(page);
      assert.match(await (await see(page, '.trouble')).evaluate((note) => note.textContent), pattern);
      assert.match((await factsOf(page))['Ingevulde scans op dit toestel'], /^2 \(1 alleen in het geheugen\)$/);
      const json = await exported(page, folder, 'json');
      assert.equal(JSON.parse(readFileSync(json, 'utf8')).records.length, 2);
    });
  }

  test('cannot open the kiosk twice on one device', async (t) => {
    const { page } = await freshKiosk(t, here, {});
    const second = await page.browserContext().newPage();
    await second.goto(`${here.site.url}kiosk.html`);
    await see(second, '.note');
    assert.equal(await second.$('deep/.attract'), null);
    await page.close();
    await see(second, '.attract');
  });
});

test('every screen is accessible, in light and dark', { timeout: 180_000 }, async (t) => {
  for (const scheme of ['light', 'dark']) {
    const { page } = await here.tablet.open('about:blank', { fresh: true, width: 820, height: 1180 });
    t.after(() => page.browserContext().close());
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(`${here.site.url}kiosk.html`);
    const seen = new Set();
    const check = async (screen) => {
      if (seen.has(screen)) return;
      seen.add(screen);
      assert.deepEqual(await axeViolations(page), [], `${scheme} ${screen}`);
    };
    await setUpKiosk(page, { asksContact: true, at: (step) => check(`set-up ${step}`) });
    await check('attract');
    await round(page, () => 2, {
      contact: { fields: { email: 'a@example.org' }, purposes: ['contact'] },
      look: (screen) => check(screen.includes('-') ? 'statement' : screen),
    });
    await answer(page, () => 4);
    await tap(page, 'button.stop');
    await see(page, '#stop');
    await check('stop question');
    await tap(page, 'button.stay');
    await page.evaluate(() => {
      window.leerscanJump += 62_000;
    });
    await see(page, '.idle');
    await check('idle');
    await page.evaluate(() => {
      window.leerscanJump += 30_000;
    });
    await see(page, '.attract');
    await (await see(page, '.corner')).evaluate((corner) => corner.click());
    await see(page, '#code');
    await check('staff code');
    await (await see(page, '#code')).type('0000');
    await tap(page, 'form button.primary');
    await see(page, '[role=alert]');
    await check('wrong staff code');
    await (
      await see(page, '#code')
    ).evaluate((field) => {
      field.value = '';
    });
    await (await see(page, '#code')).type(CODE);
    await tap(page, 'form button.primary');
    await see(page, 'dl.facts');
    await check('panel');
    await tap(page, 'button.pause');
    await tap(page, 'button.close');
    await see(page, '.attract');
    await check('paused');
    assert.equal(seen.size, 22);
  }
});
