import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { describe } from 'node:test';
import { createId, deletionCodeOf } from '../../dist/core/kiosk/kiosk-record.js';
import { createResponse, fromShareCode, teamResultOf, textOf as textIn, toShareCode } from '../../dist/core/index.js';
import { responseTable } from '../../dist/core/kiosk/kiosk-table.js';
import { toCsv } from '../../dist/core/format/csv.js';
import { axeViolations } from '../helpers/axe.mjs';
import { hostPages } from '../helpers/host-pages.mjs';
import { python, writeWorkbook } from '../helpers/python.mjs';
import { saidBy, see, tap } from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';
import { sheetsOf } from '../helpers/paper.mjs';
import { MEANS, ROLES, SHORT, TWELVE, instrument, responseOf } from '../helpers/team-answers.mjs';
import {
  answerInvitation,
  catchDownloads,
  fillIn,
  invite,
  keptHere,
  meansOf,
  openTeam,
  paste,
  pick,
  printed,
  released,
  says,
  tagOf,
  tagsOn,
  textOf,
  type,
} from '../helpers/team-page.mjs';

const here = useSite();
// The same of six employees and the six others: ends of 137.5 / 6, between them six cells of 54.2 / 6.
const MEANS_OF_GROUPS = ['59–69', '36–46', '38–62', '77 or more', '22–32'];
const CHOICES = /** @type {any} */ (instrument.background.find(({ name }) => name === 'role')).choices.map(
  ({ value }) => value,
);
const dimensionOf = (item) => item.split('-')[0];

/** A collection with so many of the twelve. */
async function collected(language, count, options = {}) {
  const page = await openTeam(here.browser, `${here.site.url}team.html`, language, options);
  await invite(page);
  const tag = await tagOf(page);
  if (count > 0) {
    await paste(
      page,
      Array.from({ length: count }, (_, place) => toShareCode(instrument, responseOf(place, tag))).join('\n'),
    );
    await says(page, '.added', new RegExp(`^(${count} |1 )`));
  }
  return { page, tag };
}

/** Responses of a file that takes a while. */
const LONG = 40_000;

const linkOf = async (page) => (await see(page, '#report-link')).evaluate(({ value }) => value);

const sizeOf = (page) => page.$eval('deep/leerscan-team-gather', ({ collection }) => collection.size);

/**
 * Begins a long import, and once some of it has been read drops a file with that text beside it, and stops it when
 * asked to.
 */
function longImport(page, /** @type {{ stop?: boolean, drop?: string }} */ { stop = false, drop } = {}) {
  const line = JSON.stringify({ ...responseOf(0, 0), id: 'TEN-DIGITS' });
  return page.$eval(
    'deep/leerscan-team-intake',
    async ({ shadowRoot }, text, count, wanted, dropped) => {
      const transferOf = (name, content) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], name));
        return transfer;
      };
      const input = shadowRoot.querySelector('#files');
      const first = Math.floor(Math.random() * 2 ** 32) * 256;
      input.files = transferOf(
        'long.ndjson',
        Array.from({ length: count }, (_, index) =>
          text.replace('TEN-DIGITS', (first + index).toString(16).padStart(10, '0')),
        ).join('\n'),
      ).files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      const isReading = () => shadowRoot.querySelector('progress')?.value > 0;
      do {
        await new Promise(requestAnimationFrame);
        if (shadowRoot.querySelector('.added')) throw new Error('all was read between two frames: make it longer');
      } while (!isReading());
      let seen;
      if (dropped) {
        const zone = shadowRoot.querySelector('.drop');
        const carried = { dataTransfer: transferOf('codes.txt', dropped), bubbles: true, cancelable: true };
        zone.dispatchEvent(new DragEvent('dragover', carried));
        await new Promise(requestAnimationFrame);
        const isOver = zone.classList.contains('over');
        seen = { isOver, isTaken: !zone.dispatchEvent(new DragEvent('drop', carried)) };
      }
      if (wanted) shadowRoot.querySelector('.cancel').click();
      return seen;
    },
    line,
    LONG,
    stop,
    drop,
  );
}

describe('a team of twelve, from invitation to printed report', () => {
  for (const language of ['nl', 'en']) {
    test(`in ${language}`, { timeout: 240_000 }, async () => {
      const page = await openTeam(here.browser, `${here.site.url}team.html`, language);
      const said = saidBy(page);
      const link = await invite(page);
      assert.match(link, /team\.html#leerscan-invitation=[A-Za-z0-9_-]+$/);
      const codes = [];
      for (let place = 0; place < 12; place++)
        codes.push(
          await answerInvitation(here.browser, link, language, {
            answerOf: (item) => TWELVE[dimensionOf(item)][place],
            role: CHOICES.indexOf(ROLES[place]),
            isBare: place === 11,
          }),
        );
      // As they come in: in mails, quoted, wrapped, one of them twice.
      await paste(
        page,
        `${codes
          .slice(0, 6)
          .map((code) => `Dag An,\n> ${code.slice(0, 20)}\n> ${code.slice(20)}\nGroeten`)
          .join('\n\n')}`,
      );
      await says(page, '.added', /^6 /);
      await paste(
        page,
        codes
          .slice(5)
          .map((code) => `https://scan.example/#leerscan=${code}`)
          .join('\n'),
      );
      await says(page, '.outcome', /^\s*6 [\s\S]*1 [\s\S]*(er al|already)/);
      await says(page, '.count', /12 .*\(100 ?%\)/);
      const hasGroups = language === 'en';
      await released(page, hasGroups ? 'role' : '');
      assert.deepEqual(await meansOf(page), hasGroups ? MEANS_OF_GROUPS : MEANS[language]);
      const report = await textOf(page, '.report');
      assert.match(
        report,
        language === 'nl' ? /12 van de 12 mensen hebben geantwoord/ : /12 of 12 people have responded/,
      );
      if (hasGroups) {
        // Six employees stand apart; the five leads do not: one person would be left beside them. Below ten in a group,
        // nothing is said of agreement.
        assert.match(report, /Employee: 6/);
        assert.doesNotMatch(report, /Manager \(5\)/);
        assert.match(report, /With so few responses, we cannot say whether you see the themes the same way/);
      } else {
        assert.match(report, /Jullie ervaringen met leerkansen lopen uiteen\./);
        assert.doesNotMatch(report, /Medewerker/);
      }
      // A leader lays their own beside it; that stays on this screen.
      await type(page, '#own-code', codes[8]);
      await tap(page, '.own form button');
      await see(page, '[data-own]');
      assert.deepEqual(await page.$$eval('deep/[data-own]', (cells) => cells.map((cell) => cell.textContent)), [
        '50',
        '50',
        '100',
        '100',
        '25',
      ]);
      const paper = await printed(page);
      assert.equal(paper.language, language);
      assert.match(paper.text, language === 'nl' ? /Leidraad voor het gesprek/ : /Conversation guide/);
      // The annex is for whoever asks for it.
      assert.doesNotMatch(paper.text, /Technische bijlage|Technical annex/);
      if (!hasGroups) {
        await tap(page, '#with-annex');
        assert.match((await printed(page)).text, /(Technische bijlage|Technical annex)[\s\S]*SD/);
      }
      assert.match(paper.styles, /counter\(page\)/);
      assert.equal(paper.markup.includes('data-own'), false);
      assert.equal(paper.markup.includes('mine'), false);
      // The picture, what it means with the steps, the guide, the statements; groups are one sheet more.
      assert.equal((await sheetsOf(here.browser, paper)).pages, hasGroups ? 5 : 4);
      // The guide alone, for who leads the conversation: on two sheets at most, with nothing else of the report.
      const guide = await printed(page, 'button.print-guide');
      assert.match(
        guide.text,
        language === 'nl'
          ? /^Team Noord · najaar 2026\s+Leidraad voor het gesprek/
          : /^Team Noord · najaar 2026\s+Conversation guide/,
      );
      assert.doesNotMatch(guide.text, /Technische bijlage|Technical annex/);
      assert.ok((await sheetsOf(here.browser, guide)).pages <= 2);
      assert.deepEqual(said, []);
      await page.browserContext().close();
    });
  }

  for (const [language, refusal, advice] of /** @type {[string, RegExp, RegExp][]} */ ([
    [
      'nl',
      /Je hebt nu 4 deelnemers\. Vanaf 5 kan je een rapport maken\./,
      /Wat kan je wel doen\? Bewaar je teambestand/,
    ],
    [
      'en',
      /You have 4 responses now\. You can make a report once there are 5\./,
      /What can you do\? Save your team file/,
    ],
  ])) {
    test(`a team of four gets no report, but kind advice, in ${language}`, async () => {
      const { page } = await collected(language, 4);
      await tap(page, 'button.make');
      await see(page, '.note[role=alert]');
      const said = await page.$eval(
        'deep/leerscan-team-release',
        ({ shadowRoot }) => shadowRoot.querySelector('[role=alert]').textContent,
      );
      assert.match(said, refusal);
      assert.match(said, advice);
      assert.equal(await page.$('deep/leerscan-report'), null);
      await page.browserContext().close();
    });
  }

  test('whoever is invited reads who can read it, hands over one code with or without their role, and opens their own result again', async () => {
    const gathering = await openTeam(here.browser, `${here.site.url}team.html`);
    const link = await invite(gathering);
    const page = await openTeam(here.browser, link);
    const before = await textOf(page, '.note');
    assert.match(before, /vertrouwelijk, maar niet anoniem/);
    assert.match(
      before,
      /Wil je meedoen, dan stuur je die zelf naar An, HR\. Wie je code heeft, kan al je antwoorden lezen/,
    );
    await fillIn(page, () => 4, CHOICES.indexOf('mentor'));
    // On a phone too, what others wait for comes first, and every link on the page holds the same code.
    assert.match(
      await textOf(page, '.hand'),
      /^Geef je antwoorden door aan An, HR\s[^]*An, HR kan met deze code al je antwoorden lezen, net als iedereen die de code krijgt/,
    );
    assert.equal(
      await page.evaluate(() => {
        let inside = document.activeElement;
        while (inside.shadowRoot?.activeElement) inside = inside.shadowRoot.activeElement;
        return inside.id;
      }),
      'hand',
    );
    const codeNow = () => page.$eval('deep/#code', (field) => field.value);
    const linkNow = () => page.$eval('deep/#link', (field) => field.value);
    await see(page, '#link');
    assert.deepEqual(fromShareCode([instrument], await codeNow()).respondent, { role: 'mentor' });
    await tap(page, '#bare');
    const code = await codeNow();
    assert.deepEqual(fromShareCode([instrument], code).respondent, {});
    while (!(await linkNow()).endsWith(code)) await page.evaluate(() => new Promise(requestAnimationFrame));
    const mail = new URL(await page.$eval('deep/a.mail', ({ href }) => href));
    assert.match(
      mail.searchParams.get('body'),
      new RegExp(`leerscan van Team Noord \\(najaar 2026\\):\r\n\r\n${code}\r\n$`),
    );
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text) => Promise.resolve((window.copied = text)) },
      });
    });
    await tap(page, 'button.copy');
    await page.waitForFunction(() => window.copied);
    assert.equal(await page.evaluate(() => window.copied), code);
    // As it arrives: the whole mail is pasted.
    await paste(gathering, mail.searchParams.get('body'));
    await says(gathering, '.added', /^1 /);
    const own = await openTeam(here.browser, await linkNow());
    await see(own, 'ol.steps');
    for (const one of [gathering, page, own]) await one.browserContext().close();
  });

  test('the mail has a subject and the day to answer by, and opens in a mail program', async () => {
    const { page } = await collected('fr', 0);
    await page.$eval('deep/leerscan-team-invite >>> details', (details) => {
      details.open = true;
    });
    const until = await see(page, '#until');
    await until.evaluate((field) => {
      field.value = '2027-01-15';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const text = await (await see(page, '#mail')).evaluate(({ value }) => value);
    assert.match(text, /Envoyez alors votre code à An, HR pour le 15 janvier 2027 au plus tard\./);
    const mail = new URL(await (await see(page, 'a.open-mail')).evaluate(({ href }) => href));
    assert.equal(mail.protocol, 'mailto:');
    assert.equal(
      mail.searchParams.get('subject'),
      'Comment apprenons-nous au travail\u00a0? Le bilan pour «\u00a0Team Noord\u00a0»',
    );
    assert.equal(mail.searchParams.get('body'), text.replaceAll('\n', '\r\n'));
    await page.browserContext().close();
  });

  test('fewer than five invited are advised at once', async () => {
    const page = await openTeam(here.browser, `${here.site.url}team.html`);
    await type(page, '#invited', '4');
    assert.match(await textOf(page, 'form .note'), /Met minder dan 5 mensen/);
    await page.browserContext().close();
  });
});

describe('a collection', () => {
  test('takes kiosk exports in every format, and a result that somebody downloaded, and counts each once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leerscan-team-'));
    try {
      const { page } = await collected('nl', 0);
      const record = (place) => ({
        type: /** @type {const} */ ('response'),
        id: createId(),
        day: '2026-11-24',
        place: { event: 'Matching', stand: '', kiosk: 'A' },
        response: responseOf(place, 0),
      });
      const records = Array.from({ length: 9 }, (_, place) => record(place));
      const { columns, rows } = responseTable(instrument, records.slice(0, 3));
      // Written by another program than ours.
      writeWorkbook(join(folder, 'kiosk.xlsx'), [columns, ...rows]);
      const downloaded = responseOf(9, 0);
      await pick(page, '#files', [
        ['kiosk.xlsx', [...readFileSync(join(folder, 'kiosk.xlsx'))]],
        ['kiosk.csv', toCsv(responseTable(instrument, records.slice(2, 5)))],
        ['kiosk.json', JSON.stringify({ format: 'leerscan-kiosk-1', records: records.slice(4, 7) })],
        [
          'lines.ndjson',
          `${records
            .slice(7)
            .map((one) => JSON.stringify(one))
            .join('\n')}\nnot json\n`,
        ],
        ['mine.json', JSON.stringify({ format: 'leerscan-response', response: downloaded })],
        ['holiday.jpg', 'JFIF nothing'],
      ]);
      await says(page, '.added', /^10 /);
      const outcome = await textOf(page, '.outcome');
      assert.match(outcome, /3 niet geteld/);
      assert.match(
        outcome,
        /kiosk\.csv, regel 2: Deze deelnemer is er al\.|kiosk\.csv, regel \d: Deze deelnemer is er al\./,
      );
      assert.match(outcome, /kiosk\.json, regel 1: Deze deelnemer is er al\./);
      assert.match(outcome, /lines\.ndjson, regel 3: Deze ingevulde scan kunnen we niet lezen/);
      // What the visitor has is the code from the tablet, and no row.
      const [gone] = records;
      await type(page, '#remove', `${deletionCodeOf(gone.id).toLowerCase().replace('-', ' ')} 0000-0000`);
      await tap(page, 'button.remove');
      await says(page, '.removed', /^1 persoon verwijderd/);
      await page.browserContext().close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  for (const [language, question, answers] of [
    [
      'nl',
      /Zijn dit dezelfde mensen\?[\s\S]*In met-opmerking\.csv hebben 3 mensen precies hetzelfde geantwoord/,
      ['Ja, dezelfde mensen', 'Nee, tel ook deze mensen mee'],
    ],
    [
      'en',
      /Are these the same people\?[\s\S]*In met-opmerking\.csv, 3 people gave exactly the same answers/,
      ['Yes, the same people', 'No, count these people too'],
    ],
  ]) {
    test(`counts three people of two tables as three, until somebody says that they are others, in ${language}`, async () => {
      const { page } = await collected(language, 0);
      const first = ['eerste.csv', 'naam;interaction-place;interaction-watch\nA;4;5\nB;3;4\nC;2;2\n'];
      const more = [
        'met-opmerking.csv',
        'naam;interaction-place;interaction-watch;opmerking\nA;4;5;\nB;3;4;\nC;2;2;\nGemiddelde;3;3,67;\nD;;;\n',
      ];
      await pick(page, '#files', [first, more]);
      await says(page, '.alike', question);
      assert.equal(await sizeOf(page), 3);
      assert.deepEqual(
        await page.$$eval('deep/.alike button', (buttons) => buttons.map((button) => button.textContent)),
        answers,
      );
      assert.match(
        await textOf(page, '.refusals'),
        language === 'nl'
          ? /regel 5: Dit lijkt een gemiddelde[\s\S]*regel 6: Hier is geen enkele uitspraak beantwoord/
          : /line 5: This looks like an average[\s\S]*line 6: No statement was answered here/,
      );
      assert.deepEqual(await axeViolations(page), []);
      // Unanswered, it asks again; and a report on three there is none.
      await pick(page, '#files', [more]);
      await says(page, '.added', /^(Geen|No)/);
      assert.equal((await page.$$('deep/.alike')).length, 1);
      await tap(page, 'button.make');
      await see(page, '.note[role=alert]');
      assert.equal(await page.$('deep/leerscan-report'), null);
      await tap(page, '.alike button.same');
      assert.equal(await page.$('deep/.alike'), null);
      assert.equal(await sizeOf(page), 3);
      await pick(page, '#files', [['andere.csv', 'naam;interaction-place;interaction-watch\nE;4;5\nF;3;4\nG;2;2\n']]);
      await see(page, '.alike');
      await tap(page, '.alike button.others');
      await says(page, '.added', /^3 /);
      assert.equal(await sizeOf(page), 6);
      // Whoever answered with the keyboard is not left at the top of the page.
      assert.equal(
        await page.$eval('deep/leerscan-team-intake', ({ shadowRoot }) => shadowRoot.activeElement?.className),
        'outcome',
      );
      await pick(page, '#files', [first, more]);
      await says(page, '.added', /^(Geen|No)/);
      assert.deepEqual([await page.$('deep/.alike'), await sizeOf(page)], [null, 6]);
      await page.browserContext().close();
    });
  }

  test('is read from an address, and says so when it cannot be', async () => {
    const host = await hostPages(
      {
        '/inbox': {
          type: 'application/json',
          body: JSON.stringify({
            rows: Array.from({ length: 6 }, (_, place) => ({
              doc: {
                _id: createId(),
                _rev: '1-a',
                type: 'response',
                day: '2026-11-24',
                place: { event: '', stand: '', kiosk: '' },
                response: responseOf(place, 0),
              },
            })),
          }),
        },
      },
      { headers: { 'access-control-allow-origin': '*' } },
    );
    const { page } = await collected('nl', 0);
    await type(page, '#source', `${host.url}inbox`);
    await tap(page, 'button.read');
    await says(page, '.added', /^6 /);
    await (
      await see(page, '#source')
    ).evaluate((field, url) => {
      field.value = url;
    }, `${host.url}none`);
    await tap(page, 'button.read');
    await says(page, '.outcome', /We konden .*none niet lezen/);
    await page.browserContext().close();
    await host.close();
  });

  test('is a file to save and open again, and on request kept on the device', async () => {
    const { page, tag } = await collected('nl', 8);
    const download = await catchDownloads(page);
    await tap(page, 'button.save');
    const { bytes, name } = await download(/teambestand-.*\.json$/);
    assert.match(name, /^leerscan-team-noord-najaar-2026-teambestand-\d{4}-\d{2}-\d{2}-\d{4}\.json$/);
    assert.deepEqual(await tagsOn(page), undefined, 'nothing is kept unasked');
    await tap(page, '#keep-here');
    await keptHere(page, true);
    assert.deepEqual(await tagsOn(page), [tag]);
    await page.reload();
    await tap(page, 'button.resume');
    await says(page, '.count', /8 van de 12 mensen hebben geantwoord/);
    await tap(page, '#keep-here');
    await keptHere(page, false);
    assert.deepEqual(await tagsOn(page), undefined);
    const other = await openTeam(here.browser, `${here.site.url}team.html`);
    await pick(other, '#open', [['collection.json', bytes.toString()]]);
    await says(other, '.count', /8 van de 12 mensen hebben geantwoord/);
    await other.goto('about:blank');
    await other.goto(`${here.site.url}team.html`);
    await pick(other, '#open', [['x.json', '{"format":"leerscan-collection-1"}']]);
    await says(other, '[role=alert]', /beschadigd/);
    await pick(other, '#open', [['x.json', bytes.subarray(0, 500).toString()]]);
    await says(other, '[role=alert]', /beschadigd/);
    for (const one of [page, other]) await one.browserContext().close();
  });

  test('lets somebody take their answers out again', async () => {
    const { page, tag } = await collected('nl', 0);
    const code = toShareCode(instrument, responseOf(0, tag));
    await paste(page, code);
    await says(page, '.added', /^1 /);
    await type(page, '#remove', code);
    await tap(page, 'button.remove');
    await says(page, '.count', /0 van de 12 mensen hebben geantwoord/);
    await page.browserContext().close();
  });

  test('is not lost by a report, another language or another address, nor closed unsaved without a question', async () => {
    const { page } = await collected('nl', 8);
    await released(page);
    const link = await (await see(page, '#report-link')).evaluate((field) => field.value);
    await page.evaluate((address) => {
      location.hash = new URL(address).hash;
    }, link);
    await page.evaluate(() => document.querySelector('.languages [lang=en]').click());
    await says(page, '.report', /You do not all see|You see things|This is the picture/);
    await tap(page, 'button.back');
    await says(page, '.count', /8 of 12 people have responded/);
    await tap(page, 'button.close');
    await says(page, '.closing', /not saved/);
    await tap(page, '.closing button.primary');
    assert.equal(
      await page.evaluate(() => {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        return focused?.className;
      }),
      'plain close',
    );
    assert.match(await textOf(page, '.count'), /^8 /);
    // A page that was opened by a link to a report is no trap for a collection that begins after it.
    const other = await openTeam(here.browser, link);
    await see(other, '.report ol.steps');
    await tap(other, 'button.back');
    await invite(other);
    await other.evaluate(() => document.querySelector('.languages [lang=en]').click());
    await says(other, 'leerscan-team-gather', /^/);
    assert.notEqual(await see(other, '#invitation'), null);
    assert.equal(await other.$('deep/leerscan-report'), null);
    for (const one of [page, other]) await one.browserContext().close();
  });

  test('says when the last response came in', async () => {
    const { page } = await collected('nl', 2);
    const today = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' }).format(
      new Date(),
    );
    await says(page, '.count + .muted', new RegExp(`^laatst toegevoegd op ${today}$`));
    await page.browserContext().close();
  });

  test('shows how far a long import is, stops on request with what was read, and takes next what was dropped meanwhile', async () => {
    const { page, tag } = await collected('nl', 0);
    await longImport(page, { stop: true });
    await says(page, '.outcome', /^\s*Gestopt\. Wat al gelezen is, telt mee\./);
    const stopped = await sizeOf(page);
    assert.ok(stopped > 0 && stopped < LONG, `${stopped} of ${LONG}`);
    await says(page, '.count', new RegExp(`^${stopped.toLocaleString('nl-BE')} deelnemers`));
    const codes = Array.from({ length: 3 }, (_, place) => toShareCode(instrument, responseOf(place, tag))).join('\n');
    const over = await longImport(page, { stop: true, drop: codes });
    assert.deepEqual(over, { isOver: true, isTaken: true });
    await says(page, '.outcome', /^\s*3 deelnemers toegevoegd/);
    await page.browserContext().close();
  });

  test('takes nothing more once it is closed, also of an import that waits', async () => {
    const { page, tag } = await collected('nl', 0);
    const collection = await page.evaluateHandle(
      () => document.querySelector('leerscan-team').shadowRoot.querySelector('leerscan-team-gather').collection,
    );
    const waiting = responseOf(0, tag);
    await longImport(page, { drop: toShareCode(instrument, waiting) });
    await tap(page, '.close');
    await tap(page, '.closing .leave');
    assert.ok((await collection.evaluate((one) => one.size)) < LONG);
    // Another collection takes as long a file meanwhile: by then the first one would have had all of its own, and what
    // waited.
    await invite(page);
    await longImport(page);
    await says(page, '.added', new RegExp(`^${LONG} deelnemers`), 60_000);
    assert.equal(
      await collection.evaluate((one, id) => [...one.responses()].some((response) => response.id === id), waiting.id),
      false,
    );
    assert.ok((await collection.evaluate((one) => one.size)) < LONG);
    await page.browserContext().close();
  });

  test('stays open when a report is stopped half way', async () => {
    const { page } = await collected('nl', 0);
    await longImport(page);
    await says(page, '.added', new RegExp(`^${LONG} deelnemers`), 60_000);
    await page.$eval('deep/leerscan-team-release', async ({ shadowRoot }) => {
      shadowRoot.querySelector('button.make').click();
      while (!shadowRoot.querySelector('.cancel')) await new Promise(requestAnimationFrame);
      shadowRoot.querySelector('.cancel').click();
    });
    await page.waitForFunction(
      () =>
        !document
          .querySelector('leerscan-team')
          .shadowRoot.querySelector('leerscan-team-gather')
          .shadowRoot.querySelector('leerscan-team-release')
          .shadowRoot.querySelector('button.make').disabled,
    );
    assert.equal(await page.$('deep/leerscan-team-report'), null);
    assert.equal(await page.$('deep/leerscan-team-release >>> [role=alert]'), null);
    await page.browserContext().close();
  });

  test('is where an earlier build kept it in the local storage, once, and is on the disk then', async () => {
    const { page, tag } = await collected('nl', 3);
    const file = await page.$eval('deep/leerscan-team-gather', ({ collection }) => JSON.stringify(collection.toJson()));
    await page.evaluate((key, text) => localStorage.setItem(key, text), `leerscan-collection:${tag}`, file);
    const other = await page.browserContext().newPage();
    await other.goto(`${here.site.url}team.html`);
    await see(other, 'button.resume');
    assert.deepEqual(await tagsOn(other), [tag]);
    assert.deepEqual(await other.evaluate(() => Object.keys(localStorage)), []);
    await tap(other, 'button.resume');
    await says(other, '.count', /^3 /);
    await page.browserContext().close();
  });

  test('says when it was deleted in another tab, or when the device has no room, and is never kept in silence', async () => {
    const { page, tag } = await collected('nl', 5);
    await tap(page, '#keep-here');
    await keptHere(page, true);
    const other = await page.browserContext().newPage();
    await other.goto(`${here.site.url}team.html`);
    await tap(other, '.row .plain');
    await tap(other, 'button.forget');
    await other.waitForSelector('deep/button.resume', { hidden: true });
    await page.bringToFront();
    await paste(page, toShareCode(instrument, responseOf(5, tag)));
    await says(page, '.keep [aria-live]', /in een ander tabblad uit deze browser gewist/);
    assert.equal(await page.$eval('deep/#keep-here', ({ checked }) => checked), false);
    assert.deepEqual(await tagsOn(page), undefined);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await tap(page, '#keep-here');
    await says(page, '.keep [aria-live]', /kan het teambestand niet bewaren/);
    assert.equal(await page.$eval('deep/#keep-here', ({ checked }) => checked), false);
    // Not taken for kept: closing asks first.
    await tap(page, '.close');
    await see(page, '.closing');
    await page.browserContext().close();
  });

  test('is one in two tabs: a report of one comes before that of the other, and gives nobody away', async () => {
    const { page, tag } = await collected('nl', 10);
    await tap(page, '#keep-here');
    await keptHere(page, true);
    const other = await page.browserContext().newPage();
    await other.evaluateOnNewDocument(`Object.defineProperty(navigator, 'languages', { get: () => ['nl'] })`);
    await other.goto(`${here.site.url}team.html`);
    await tap(other, 'button.resume');
    await paste(other, toShareCode(instrument, responseOf(10, tag)));
    await says(other, '.added', /^1 /);
    await page.bringToFront();
    await released(page);
    const first = await textOf(page, '.report');
    await other.bringToFront();
    await tap(other, 'button.make');
    await see(other, '.report ol.steps');
    // The tab that keeps last has eleven; whichever released first, the other adds nobody alone.
    const counts = [first, await textOf(other, '.report')].map((text) => /(\d+) van de 12 mensen/.exec(text)[1]);
    assert.equal(counts[0], counts[1]);
    await page.browserContext().close();
  });

  test('forgets nobody who was taken out, and blocks no report by it', async () => {
    const { page, tag } = await collected('nl', 8);
    await released(page);
    await tap(page, 'button.back');
    const code = toShareCode(instrument, responseOf(0, tag));
    const taken = await page.$eval('deep/leerscan-team-gather', ({ collection }) => {
      const [{ id }] = [...collection.responses()];
      return id;
    });
    const own = await page.$eval(
      'deep/leerscan-team-gather',
      ({ collection }, id) => collection.toJson().codes[[...collection.responses()].findIndex((one) => one.id === id)],
      taken,
    );
    assert.notEqual(own, code, 'each has an id of its own');
    await type(page, '#remove', own);
    await tap(page, 'button.remove');
    await says(page, '.count', /7 van de 12 mensen hebben geantwoord/);
    await paste(page, own);
    await says(page, '.outcome', /Deze persoon doet niet meer mee/);
    await tap(page, 'button.make');
    await says(
      page,
      '.report',
      /8 van de 12 mensen hebben geantwoord[\s\S]*1 van deze deelnemers is intussen weggehaald/,
    );
    await page.browserContext().close();
  });

  test('lets new responses wait until five of them are there, across saving and opening', async () => {
    const { page, tag } = await collected('nl', 8);
    await released(page);
    assert.match(await textOf(page, '.report'), /8 van de 12 mensen/);
    await tap(page, 'button.back');
    await paste(page, [8, 9, 10].map((place) => toShareCode(instrument, responseOf(place, tag))).join('\n'));
    await says(page, 'leerscan-team-release', /^/);
    const download = await catchDownloads(page);
    await tap(page, 'button.save');
    const { bytes } = await download(/teambestand|team-file/);
    await page.browserContext().close();
    const later = await openTeam(here.browser, `${here.site.url}team.html`);
    await pick(later, '#open', [['collection.json', bytes.toString()]]);
    await says(later, '.count', /11 van de 12 mensen hebben geantwoord/);
    await released(later);
    assert.match(await textOf(later, '.report'), /8 van de 12 mensen/);
    await tap(later, 'button.back');
    assert.match(
      await later.$eval('deep/leerscan-team-release', ({ shadowRoot }) => shadowRoot.textContent),
      /3 deelnemers staan\s+nog niet in het rapport/,
    );
    const more = [0, 1].map((place) => toShareCode(instrument, responseOf(place, tag)));
    await paste(later, more.join('\n'));
    await says(later, '.count', /13 deelnemers, 12 mensen uitgenodigd/);
    await released(later);
    assert.match(await textOf(later, '.report'), /13 deelnemers/);
    await later.browserContext().close();
  });
});

describe('a report', () => {
  for (const language of ['nl', 'en', 'fr', 'de'])
    test(`of fourteen people who answered every statement is four sheets, in ${language}`, async () => {
      const page = await openTeam(here.browser, `${here.site.url}team.html`, language);
      await invite(page, { form: 'full', invited: 14 });
      const tag = await tagOf(page);
      const answersOf = (place) => instrument.items.map(({ id }, index) => [id, 1 + ((index * 7 + place * 3) % 5)]);
      await paste(
        page,
        Array.from({ length: 14 }, (_, place) =>
          toShareCode(
            instrument,
            createResponse({ instrument, wave: tag, answers: Object.fromEntries(answersOf(place)) }),
          ),
        ).join('\n'),
      );
      await says(page, '.count', /14/);
      await released(page);
      assert.equal((await sheetsOf(here.browser, await printed(page))).pages, 4);
      await page.browserContext().close();
    });

  test('opens anywhere from its link, to look at and not to go on from', async () => {
    const { page } = await collected('nl', 12);
    await released(page);
    const link = await (await see(page, '#report-link')).evaluate((field) => field.value);
    assert.ok(link.length < 2500, `${link.length} characters`);
    const other = await openTeam(here.browser, link, 'en');
    await see(other, '.report ol.steps');
    assert.deepEqual(await meansOf(other), MEANS.en);
    assert.equal(await other.$eval('deep/leerscan-report', ({ snapshot }) => snapshot.memory), undefined);
    const broken = await openTeam(here.browser, `${link.slice(0, -30)}`, 'nl');
    await says(broken, '[role=alert]', /niet volledig/);
    for (const one of [page, other, broken]) await one.browserContext().close();
  });

  test('goes along as CSV, workbook, page and guide, with what may be shown and no more', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leerscan-team-'));
    const { page } = await collected('nl', 12);
    try {
      await released(page);
      const download = await catchDownloads(page);
      for (const button of ['csv', 'xlsx', 'docx', 'markdown', 'page']) await tap(page, `button.${button}`);
      const csv = await download(/\.csv$/);
      assert.match(csv.name, /^leerscan-team-noord-najaar-2026-cijfers-\d{4}-\d{2}-\d{2}\.csv$/);
      writeFileSync(join(folder, 'a.csv'), csv.bytes);
      writeFileSync(join(folder, 'a.xlsx'), (await download(/\.xlsx$/)).bytes);
      writeFileSync(join(folder, 'a.docx'), (await download(/leidraad-.*\.docx$/)).bytes);
      const rows = python(
        "import csv, json, sys\nprint(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), delimiter=';'))))",
        join(folder, 'a.csv'),
      );
      const [sheet] = Object.values(
        python(
          'import json, sys, openpyxl\nprint(json.dumps({sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in openpyxl.load_workbook(sys.argv[1])}))',
          join(folder, 'a.xlsx'),
        ),
      );
      // In words of the reader, statements too; the short names stay for whoever reads it by program.
      const expected = [
        ['Interactie met collega’s', 'interaction', '12', '61', 'op dezelfde manier'],
        ['Toegang tot informatie', 'information', '12', '39', 'op dezelfde manier'],
        ['Leerkansen en feedback', 'feedback', '12', '52', 'verschillend'],
        ['Reflectie', 'reflection', '12', '≥ 88', 'op dezelfde manier'],
        ['Begeleiding en steun van collega’s', 'coaching', '12', '26', 'op dezelfde manier'],
      ];
      const wanted = [
        'Thema, uitspraak of vraag',
        'Korte naam',
        'Aantal',
        'Gemiddelde (0 tot 100)',
        'Hoe jullie het ervaren',
      ];
      for (const [head, ...body] of [rows, sheet]) {
        const of = (kind) => body.filter((row) => row[head.indexOf('Soort rij')] === kind);
        assert.deepEqual(
          of('thema').map((row) => wanted.map((column) => String(row[head.indexOf(column)]))),
          expected,
        );
        const asked = SHORT[0];
        const first = of('uitspraak').find((row) => row[head.indexOf('Korte naam')] === asked.id);
        assert.equal(first[head.indexOf('Thema, uitspraak of vraag')], textIn(asked.text, 'nl'));
        // Five chose 4 and seven chose 3.
        assert.equal(Number(first[head.indexOf('“vaak”, minstens')]), 5);
        assert.equal(Number(first[head.indexOf('“soms”, minstens')]), 5);
      }
      const guide = (await download(/leidraad-.*\.md$/)).bytes.toString();
      assert.match(guide, /^# Leidraad voor het gesprek: Team Noord · najaar 2026\n/);
      assert.match(guide, /\| Wat spreken we af\? \| Wie\? \| Tegen wanneer\? \|/);
      // The same in Word, with room to write in.
      const word = python(
        "import json, re, sys, zipfile\ntext = zipfile.ZipFile(sys.argv[1]).read('word/document.xml').decode()\nprint(json.dumps({'paragraphs': [''.join(re.findall('<w:t[^>]*>([^<]*)', one)) for one in re.findall('<w:p[ >].*?</w:p>', text)], 'rows': text.count('<w:tr>'), 'heads': text.count('<w:tblHeader')}))",
        join(folder, 'a.docx'),
      );
      const plain = guide
        .split('\n')
        .filter((line) => line && !line.startsWith('|'))
        .map((line) => line.replace(/^(#+|-) /, '').trim());
      for (const line of plain.slice(1)) assert.ok(word.paragraphs.includes(line), line);
      assert.deepEqual([word.rows, word.heads], [5, 1]);
      const shown = await page.$eval('deep/leerscan-report', ({ snapshot }) => JSON.stringify(snapshot));
      const file = (await download(/rapport-.*\.html$/)).bytes;
      const data = /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(file.toString())?.[1] ?? '';
      assert.deepEqual(JSON.parse(data), JSON.parse(shown));
      assert.equal(JSON.parse(data).memory, undefined);
      assert.equal(file.includes(toShareCode(instrument, responseOf(0, 0)).slice(0, 20)), false);
    } finally {
      rmSync(folder, { recursive: true });
      await page.browserContext().close();
    }
  });

  test('is a page that a colleague opens with a double click, and that a later report is compared with', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leerscan-page-'));
    const { page } = await collected('nl', 12);
    try {
      // A name that would be markup, were it written as it is.
      await page.$eval('deep/leerscan-team-gather', ({ collection }) => {
        collection.invitation.team = 'A & B </script><b>c</b>';
      });
      await released(page);
      const download = await catchDownloads(page);
      await tap(page, 'button.page');
      const { bytes } = await download(/\.html$/);
      const path = join(folder, 'rapport.html');
      writeFileSync(path, bytes);
      const colleague = await here.browser.newPage();
      const said = saidBy(colleague);
      const asked = [];
      colleague.on('request', (request) => asked.push(request.url()));
      for (const width of [360, 1280]) {
        await colleague.setViewport({ width, height: 800 });
        await colleague.goto(`file://${path}`);
        assert.equal(await colleague.evaluate(() => document.documentElement.scrollWidth), width);
      }
      assert.deepEqual(new Set(asked), new Set([`file://${path}`]));
      const text = await colleague.evaluate(() => document.body.innerText);
      assert.match(text, /A & B <\/script><b>c<\/b> · najaar 2026/);
      assert.match(text, /Stappen voor het team[^]*Leidraad voor het gesprek[^]*Alle uitspraken/);
      // What a screen reader says of a bar stands nowhere to be seen.
      const seen = await colleague.$$eval('.bars .unseen', (words) =>
        words.map((one) => one.getBoundingClientRect().width),
      );
      assert.ok(seen.length > 0 && seen.every((width) => width <= 1), seen.join());
      assert.equal(await colleague.$('b b, script:not([type="application/json"])'), null);
      assert.deepEqual(await axeViolations(colleague), []);
      assert.deepEqual(said, []);
      await colleague.close();
      // Next year it is laid beside the report of then.
      await pick(page, '#open-earlier', [['rapport.html', [...bytes]]]);
      await says(page, '[part=change]', /geen duidelijke verandering/);
      await tap(page, 'button.back');
      await tap(page, 'button.close');
      await tap(page, 'button.leave');
      await pick(page, '#open', [['rapport.html', [...bytes]]]);
      await see(page, '.report ol.steps');
      assert.deepEqual(await meansOf(page), MEANS.nl);
    } finally {
      rmSync(folder, { recursive: true });
      await page.browserContext().close();
    }
  });

  test('says what changed since an earlier wave, and what was laid beside it', async () => {
    const { page } = await collected('nl', 12);
    await released(page);
    const snapshot = await page.$eval('deep/leerscan-report', ({ snapshot: shown }) => JSON.stringify(shown));
    // The same people, who answered "never" to all of interaction.
    const then = Array.from({ length: 12 }, (_, place) => {
      const one = responseOf(place, 0);
      return {
        ...one,
        answers: {
          ...one.answers,
          ...Object.fromEntries(SHORT.flatMap(({ id, dimension }) => (dimension === 'interaction' ? [[id, 1]] : []))),
        },
      };
    });
    const earlier = {
      ...JSON.parse(snapshot),
      wave: 'voorjaar 2025',
      day: '2025-05-05',
      ...(await teamResultOf(instrument, then)),
    };
    const alone = await linkOf(page);
    await pick(page, '#open-earlier', [['earlier.json', JSON.stringify(earlier)]]);
    await says(page, '[data-change=interaction]', /^hoger/);
    assert.equal(
      await page.evaluate(() => {
        let inside = document.activeElement;
        while (inside.shadowRoot?.activeElement) inside = inside.shadowRoot.activeElement;
        return inside.id;
      }),
      'change',
    );
    assert.match(await textOf(page, '[data-change=information]'), /^geen duidelijke verandering/);
    assert.match(await textOf(page, '[data-change=reflection]'), /^geen duidelijke verandering/);
    assert.match(await textOf(page, '[part=change]'), /Vergeleken met voorjaar 2025 \(/);
    assert.match(
      await textOf(page, '[part=headline]'),
      /Vergeleken met voorjaar 2025 scoort het team hoger op interactie\./,
    );
    // Then and now, and what the steps of then were about.
    assert.match(await textOf(page, '[part=change] .set'), /Toen\s+12 of minder\s+Nu\s+61/);
    assert.match(await textOf(page, '.then'), /toen gemiddeld “zelden”, en nu ook\./);
    assert.match(await textOf(page, '[part=guide]'), /Vorige keer stonden deze stappen in het rapport: “/);
    // It goes along in the link, the file and on paper.
    while ((await linkOf(page)) === alone) await page.evaluate(() => new Promise(requestAnimationFrame));
    const other = await openTeam(here.browser, await linkOf(page), 'nl');
    assert.equal(await textOf(other, '[part=change]'), await textOf(page, '[part=change]'));
    await other.browserContext().close();
    assert.match((await printed(page)).text, /Vergeleken met voorjaar 2025/);
    earlier.team = 'Team Zuid';
    await pick(page, '#open-earlier', [['south.json', JSON.stringify(earlier)]]);
    await says(page, '[part=change]', /Vergeleken met Team Zuid · voorjaar 2025 \(/);
    await pick(page, '#open-beside', [['beside.json', snapshot]]);
    await says(
      page,
      '[part=benchmark]',
      /Team Noord, najaar 2026: 12 deelnemers, .*Het is geen norm en geen ranglijst/,
    );
    await pick(page, '#open-beside', [['x.json', '{"format":"other"}']]);
    await says(page, '.compare [role=alert]', /Dit is geen rapport/);
    await page.browserContext().close();
  });
});

test('a file is read beside the page, and in slices where a policy forbids that; nothing is stored, sent or violated', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; WORKER require-trusted-types-for 'script'; trusted-types lit-html leerscan";
  const html =
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Strict</title><link rel="icon" href="icon.svg"><script type="module" src="leerscan/team/team.js"></script></head><body><leerscan-team></leerscan-team></body></html>';
  for (const [worker, expected] of /** @type {[string, number[]][]} */ ([
    ["worker-src 'self';", [1, 2]],
    ["worker-src 'none';", [0, 0]],
  ])) {
    const host = await hostPages(
      { '/': html },
      { headers: { 'content-security-policy': policy.replace('WORKER', worker) } },
    );
    const page = await openTeam(here.browser, host.url);
    let workers = 0;
    page.on('workercreated', () => {
      workers += 1;
    });
    await invite(page);
    const lines = Array.from({ length: 2500 }, (_, index) => JSON.stringify(responseOf(index % 12, 0))).join('\n');
    await pick(page, '#files', [['many.ndjson', lines]]);
    await says(page, '.added', /^2500 /);
    assert.equal(workers, expected[0], worker);
    await released(page);
    assert.match(await textOf(page, '.report'), /2\.500 deelnemers/);
    assert.equal(workers, expected[1], `${worker} for the report`);
    const left = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(left, [0, 0, '', 0]);
    await page.browserContext().close();
    await host.close();
  }
});

test('every screen is accessible, in light and dark', { timeout: 120_000 }, async () => {
  for (const scheme of ['light', 'dark']) {
    const { page } = await collected('nl', 0, { scheme, width: 820, height: 1180 });
    const check = async (screen, on = page) => assert.deepEqual(await axeViolations(on), [], `${scheme} ${screen}`);
    const tag = await tagOf(page);
    await paste(
      page,
      `${Array.from({ length: 12 }, (_, place) => toShareCode(instrument, responseOf(place, tag))).join('\n')}\nhttps://x.example/#leerscan=broken`,
    );
    await says(page, '.added', /^12 /);
    await check('gathering');
    await tap(page, '.close');
    await see(page, '.closing');
    await check('closing unsaved');
    await tap(page, '.closing button:last-child');
    await released(page);
    await page.$$eval('deep/details', (all) => {
      for (const one of all) one.open = true;
    });
    await check('report');
    // The same with everything beside it: an earlier wave, another report, and one's own scores.
    const beside = JSON.stringify(
      await page.$eval('deep/leerscan-report', ({ snapshot }) => ({ ...snapshot, wave: 'voorjaar 2026' })),
    );
    await pick(page, '#open-earlier', [['earlier.json', beside]]);
    await see(page, '[part=change]');
    await pick(page, '#open-beside', [['beside.json', beside]]);
    await see(page, '[part=benchmark]');
    await type(page, '#own-code', toShareCode(instrument, responseOf(3, tag)));
    await tap(page, '.own form button');
    await see(page, '[data-own]');
    await check('report with comparisons');
    await pick(page, '#open-beside', [['x.json', '{}']]);
    await see(page, '.compare [role=alert]');
    await tap(page, '.own .hide');
    await type(page, '#own-code', 'no code at all');
    await tap(page, '.own form button');
    await says(page, '.own [aria-live]', /./);
    await check('report that refuses');
    const link = await page
      .$eval('deep/leerscan-team-report', (screen) => screen.back() ?? '')
      .then(() => see(page, '#invitation'))
      .then((field) => field.evaluate((input) => input.value));
    await page.browserContext().close();
    const start = await openTeam(here.browser, `${here.site.url}team.html`, 'nl', { scheme, width: 820, height: 1180 });
    await see(start, '#team');
    await check('start', start);
    await start.browserContext().close();
    const invited = await openTeam(here.browser, link, 'nl', { scheme, width: 820, height: 1180 });
    await see(invited, 'button.begin');
    await check('invitation', invited);
    await fillIn(invited, () => 3);
    await see(invited, 'leerscan-result >>> h2');
    await check('hand over', invited);
    await invited.browserContext().close();
  }
});
