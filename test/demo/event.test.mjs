import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axeViolations } from '../helpers/axe.mjs';
import { recordsOn, settingsOn } from '../helpers/kiosk-disk.mjs';
import { CODE, openDoor, openPanel, round, toThanks } from '../helpers/kiosk-page.mjs';
import { useTablet } from '../helpers/kiosk-site.mjs';
import { see, tap } from '../helpers/scan-page.mjs';
import { paperOf, sheetsOf } from '../helpers/paper.mjs';
import { catchDownloads, pick, says, textOf, type } from '../helpers/team-page.mjs';

const PASSPHRASE = 'zeven blauwe fietsen';
const fill = async (page, fields) => {
  for (const [selector, text] of Object.entries(fields)) await type(page, selector, text);
};
const retype = async (page, selector, text) => {
  await (await see(page, selector)).evaluate((field) => field.select());
  await type(page, selector, text);
};
const valueOf = async (page, selector) => (await see(page, selector)).evaluate(({ value }) => value);
const settingsIn = (link) => JSON.parse(Buffer.from(new URL(link).hash.split('=')[1], 'base64url').toString());
/** A picture of one colour, larger than any logo has to be, as the bytes of a file. */
const picture = (page, mime) =>
  page.evaluate(async (kind) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 600 });
    const context = canvas.getContext('2d');
    context.fillStyle = 'rgb(200 30 60)';
    context.fillRect(0, 0, 1600, 600);
    const blob = await new Promise((resolve) => {
      canvas.toBlob(resolve, kind);
    });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, mime);
const linkWith = (settings) => `#leerscan-event=${Buffer.from(JSON.stringify(settings)).toString('base64url')}`;

describe('an event is prepared once', () => {
  const here = useTablet();

  async function open(t, path) {
    const { page, said } = await here.tablet.open(`${here.site.url}${path}`, { fresh: true });
    t.after(() => page.browserContext().close());
    return { page, said };
  }

  /** What the organiser fills in. @returns the link for the tablets. */
  async function prepared(page, { stands = 'Bouw\nZorg', receiver = false, withCodes = false } = {}) {
    await fill(page, { '#event': 'Jobbeurs Gent', '#organisation': 'Leerpunt', '#stands': stands });
    await type(page, '#deletions', 'privacy@leerpunt.example');
    await tap(page, '#language-de');
    if (receiver)
      await fill(page, {
        '#responses-url': 'https://receiver.example/in',
        '#responses-authorization': 'Bearer geheim',
      });
    if (withCodes) {
      await tap(page, '#with-codes');
      await type(page, '#passphrase', PASSPHRASE);
    }
    await tap(page, 'button.make');
    return valueOf(page, '#link');
  }

  test('ten tablets take it over by its link, in four taps and seven keys each at most', async (t) => {
    const organiser = await open(t, 'event.html');
    const link = await prepared(organiser.page);
    assert.ok(await organiser.page.$('deep/.made .qr'));
    for (let tablet = 1; tablet <= 10; tablet++) {
      const { page, said } = await open(t, link.slice(here.site.url.length));
      assert.match(
        await textOf(page, 'form.card'),
        /Instellingen van Jobbeurs Gent\. Leerpunt bewaart de antwoorden\. Ze blijven op deze tablet/,
      );
      // A tap into each field, its keys, the box, and the button.
      await fill(page, { '#kiosk': `T${tablet}`, '#code': CODE });
      await tap(page, '#noted');
      await tap(page, 'button.next');
      await see(page, '.attract');
      const { event, stand, kiosk, organisation, languages } = await settingsOn(page);
      assert.deepEqual([event, stand, kiosk, organisation], ['Jobbeurs Gent', 'Bouw', `T${tablet}`, 'Leerpunt']);
      assert.deepEqual(languages, ['nl', 'en', 'fr']);
      assert.deepEqual(await page.evaluate(() => [location.hash, history.state]), ['', {}]);
      if (tablet === 1) {
        assert.match(await textOf(page, '.attract'), /^\s*Jobbeurs Gent/);
        await toThanks(page, () => 3);
        assert.match(await textOf(page, '.thanks'), /Zo bereik je ons daarvoor: privacy@leerpunt\.example/);
      }
      assert.deepEqual(said, []);
    }
    assert.deepEqual(
      await organiser.page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]),
      [0, 0, 0],
      'the page that prepares keeps nothing',
    );
  });

  test('access codes travel only under a passphrase, and where the organiser says so', async (t) => {
    const { page } = await open(t, 'event.html');
    const bare = settingsIn(await prepared(page, { receiver: true }));
    assert.deepEqual([bare.endpoints.responses.authorization, bare.sealed], ['', undefined]);
    await tap(page, '#with-codes');
    await type(page, '#passphrase', 'kort');
    await tap(page, 'button.make');
    assert.match(await textOf(page, '[role=alert]'), /minstens 12 tekens/);
    await retype(page, '#passphrase', PASSPHRASE);
    await tap(page, 'button.make');
    const link = await valueOf(page, '#link');
    assert.ok(!JSON.stringify(settingsIn(link)).includes('geheim'));
    const tablet = await open(t, link.slice(here.site.url.length));
    assert.match(await textOf(tablet.page, 'form.card'), /Ze gaan naar receiver\.example\./);
    await fill(tablet.page, { '#kiosk': 'A', '#code': CODE, '#passphrase': 'een heel andere zin' });
    await tap(tablet.page, '#noted');
    await tap(tablet.page, 'button.next');
    assert.match(await textOf(tablet.page, '[role=alert]'), /wachtwoordzin klopt niet/);
    await retype(tablet.page, '#passphrase', PASSPHRASE);
    await tap(tablet.page, 'button.next');
    await see(tablet.page, '.attract');
    assert.deepEqual((await settingsOn(tablet.page)).endpoints.responses, {
      url: 'https://receiver.example/in',
      transport: 'json',
      authorization: 'Bearer geheim',
    });
  });

  test('is pasted, or taken from its file, where an installed app has no link; a damaged one says so', async (t) => {
    const { page } = await open(t, 'event.html');
    const link = await prepared(page, { stands: '' });
    const downloads = await catchDownloads(page);
    await tap(page, 'button.file');
    const { name, bytes } = await downloads(/json$/);
    assert.equal(name, 'leerscan-Jobbeurs-Gent.json');
    for (const [selector, give] of /** @type {[string, (shown: any) => Promise<unknown>][]} */ ([
      ['#event-link', (shown) => type(shown, '#event-link', link)],
      ['#event-file', (shown) => pick(shown, '#event-file', [[name, bytes.toString()]])],
    ])) {
      const tablet = await open(t, 'kiosk.html');
      await tap(tablet.page, '.take-over summary');
      await see(tablet.page, selector);
      await give(tablet.page);
      await says(tablet.page, 'form.card', /Instellingen van Jobbeurs Gent/);
      await tap(tablet.page, 'button.cancel');
      assert.equal(await valueOf(tablet.page, '#event'), '');
    }
    for (const broken of [link.slice(link.indexOf('#')).slice(0, -9), '#leerscan-event=', '#leerscan-event=e30']) {
      const tablet = await open(t, `kiosk.html${broken}`);
      assert.match(await textOf(tablet.page, '[role=alert]'), /geen instellingen/);
      await see(tablet.page, '#event');
    }
  });

  test('a poster and a card for the table are a sheet each, in the language of the tablets', async (t) => {
    const { page } = await open(t, 'event.html');
    const link = await prepared(page, { stands: '' });
    assert.equal(settingsIn(link).languages[0], 'nl');
    const paper = await paperOf(page, 'leerscan-event', () => tap(page, 'button.poster'));
    assert.equal(paper.language, 'nl');
    assert.match(
      paper.text,
      /Jobbeurs Gent[^]*Hoe leren jullie op het werk\?[^]*op je eigen telefoon[^]*Leerpunt bewaart/,
    );
    const { pages } = await sheetsOf(here.tablet.browser, paper);
    assert.equal(pages, 2);
  });

  test('visitors are asked for exactly the consents that the organiser chose, and read where its privacy page is', async (t) => {
    const organiser = (await open(t, 'event.html')).page;
    await fill(organiser, { '#privacyUrl': 'leerpunt.example/privacy' });
    await tap(organiser, '#asks-contact');
    for (const id of ['contact', 'workplace', 'news']) await tap(organiser, `#consent-${id}`);
    await fill(organiser, { '#event': 'Jobbeurs Gent', '#organisation': 'Leerpunt' });
    await tap(organiser, '#language-de');
    await tap(organiser, 'button.make');
    assert.match(await textOf(organiser, '[role=alert]'), /minstens één doel/);
    await tap(organiser, '#consent-own');
    const own = {
      nl: 'Leerpunt mag mij uitnodigen voor een opleiding.',
      en: 'Leerpunt may invite me to a course.',
      fr: 'Leerpunt peut m’inviter à une formation.',
    };
    await fill(organiser, { '#own-nl': own.nl, '#own-en': own.en });
    await tap(organiser, 'button.make');
    assert.match(await textOf(organiser, '[role=alert]'), /eigen zin in elke taal/);
    await organiser.reload();
    await type(organiser, '#own-fr', own.fr);
    await tap(organiser, 'button.make');
    assert.match(await textOf(organiser, '[role=alert]'), /volledig webadres/);
    await retype(organiser, '#privacyUrl', 'https://leerpunt.example/privacy');
    assert.deepEqual(await axeViolations(organiser), []);
    await tap(organiser, 'button.make');
    const link = await valueOf(organiser, '#link');
    const { page } = await open(t, link.slice(here.site.url.length));
    await fill(page, { '#kiosk': 'A', '#code': CODE });
    await tap(page, '#noted');
    await tap(page, 'button.next');
    assert.match(await textOf(page, '.attract .privacy'), /leerpunt\.example\/privacy/);
    let asked;
    await round(page, () => 4, {
      contact: { fields: { email: 'a@example.org' }, purposes: ['own', 'link'] },
      look: async (screen) => {
        if (screen !== 'contact') return;
        asked = await page.$$eval('deep/label.purpose', (labels) =>
          labels.map(({ textContent }) => textContent.trim()),
        );
        assert.match(await textOf(page, 'form .privacy'), /leerpunt\.example\/privacy/);
      },
    });
    assert.deepEqual(asked, [
      own.nl,
      'Leerpunt mag mijn gegevens bij mijn antwoorden bewaren en ziet dus wat ik heb geantwoord.',
    ]);
    const contact = (await recordsOn(page)).find(({ type: kind }) => kind === 'contact');
    assert.deepEqual(
      contact.consents.map(({ purpose, text, version, language }) => [purpose, text, version, language]).slice(0, 1),
      [['own', own.nl, 'own', 'nl']],
    );
    await openPanel(page);
    await tap(page, 'button.set-up');
    await tap(page, '[data-step=languages]');
    await tap(page, 'button.next');
    await see(page, 'ul.settings');
    const kept = await settingsOn(page);
    assert.deepEqual([kept.privacyUrl, kept.consents[0].texts], ['https://leerpunt.example/privacy', own]);
    // Settings of an event that says nothing of these bring back the usual ones.
    const { consents, privacyUrl, ...others } = settingsIn(link);
    assert.ok(consents && privacyUrl);
    await page.goto('about:blank');
    await page.goto(`${here.site.url}kiosk.html${linkWith(others)}`);
    await openDoor(page);
    await says(page, 'form.card', /Instellingen van Jobbeurs Gent/);
    await tap(page, 'button.next');
    await see(page, '.attract');
    const after = await settingsOn(page);
    assert.deepEqual([after.privacyUrl, after.consents], [undefined, undefined]);
  });

  test('a logo reaches tablet, poster and card by the file alone; a hostile one is refused with a sentence', async (t) => {
    const { page, said } = await open(t, 'event.html');
    await pick(page, '#logo', [
      ['logo.png', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ]);
    assert.match(await textOf(page, '[role=alert]'), /Kies een gewone afbeelding: PNG, JPEG of WebP/);
    assert.equal(await page.$('deep/canvas.logo'), null);
    for (const kind of ['image/jpeg', 'image/webp', 'image/png']) {
      await pick(page, '#logo', [['logo', await picture(page, kind)]]);
      await see(page, 'canvas.logo');
      assert.equal(await page.$('deep/[role=alert]'), null);
      if (kind !== 'image/png') {
        await tap(page, 'button.remove-logo');
        await page.waitForSelector('deep/canvas.logo', { hidden: true });
      }
    }
    assert.deepEqual(await axeViolations(page), []);
    const link = await prepared(page);
    assert.equal(settingsIn(link).logo, undefined);
    assert.match(await textOf(page, '.made .note'), /Het logo reist alleen in het bestand mee/);
    const paper = await paperOf(page, 'leerscan-event', () => tap(page, 'button.poster'));
    assert.deepEqual(
      [...paper.markup.matchAll(/<canvas class="logo"[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name),
      Array(3).fill('Logo van Leerpunt'),
    );
    const downloads = await catchDownloads(page);
    await tap(page, 'button.file');
    const { name, bytes } = await downloads(/json$/);
    const settings = JSON.parse(bytes.toString());
    assert.ok(settings.logo.length < 41_000);
    const take = async (text) => {
      const tablet = await open(t, 'kiosk.html');
      await tap(tablet.page, '.take-over summary');
      await pick(tablet.page, '#event-file', [[name, text]]);
      return tablet.page;
    };
    const tablet = await take(bytes.toString());
    await says(tablet, 'form.card', /Instellingen van Jobbeurs Gent/);
    await fill(tablet, { '#kiosk': 'A', '#code': CODE });
    await tap(tablet, '#noted');
    await tap(tablet, 'button.next');
    const drawn = await (
      await see(tablet, '.attract canvas.logo')
    ).evaluate((canvas) => [
      canvas.getAttribute('aria-label'),
      ...canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data,
    ]);
    assert.deepEqual(drawn, ['Logo van Leerpunt', 200, 30, 60, 255]);
    assert.deepEqual(await axeViolations(tablet), []);
    const png = Buffer.from(settings.logo.split(',')[1], 'base64');
    const withSize = Buffer.from(png);
    withSize.writeUInt32BE(60_000, 16);
    const asPng = (content) => `data:image/png;base64,${Buffer.from(content).toString('base64')}`;
    for (const logo of [
      `data:image/svg+xml;base64,${Buffer.from('<svg onload="alert(1)"/>').toString('base64')}`,
      asPng('<svg onload="alert(1)"/>'),
      asPng(withSize),
      asPng(Buffer.concat([png.subarray(0, 33), Buffer.alloc(400, 7)])),
      asPng(Buffer.concat([png, Buffer.alloc(40_000)])),
      'https://elsewhere.example/logo.png',
      `${settings.logo.slice(0, -2)}"`,
    ]) {
      const refused = await take(JSON.stringify({ ...settings, logo }));
      await says(refused, '[role=alert]', /geen instellingen/);
      assert.equal(await valueOf(refused, '#event'), '', logo.slice(0, 60));
    }
    assert.deepEqual(said, []);
  });

  test('shows how the tablets stand from the files that they export, and keeps nothing of it', async (t) => {
    const organiser = await open(t, 'event.html');
    const link = await prepared(organiser.page);
    const { page } = await open(t, link.slice(here.site.url.length));
    await fill(page, { '#kiosk': 'Balie 1', '#code': CODE });
    await tap(page, '#noted');
    await tap(page, 'button.next');
    const exportNow = async () => {
      await openPanel(page);
      const downloads = await catchDownloads(page);
      await tap(page, '[data-format=json]');
      const { bytes } = await downloads(/json$/);
      await tap(page, 'button.close');
      return bytes.toString();
    };
    await see(page, '.attract');
    const before = await exportNow();
    await round(page, () => 3);
    const text = await exportNow();
    const { head, records } = JSON.parse(text);
    assert.deepEqual(head.place, { event: 'Jobbeurs Gent', stand: 'Bouw', kiosk: 'Balie 1' });
    assert.deepEqual(head.responses, { kept: 1 });
    assert.ok(Math.abs(Date.now() - Date.parse(head.at)) < 10 * 60_000);
    const sending = {
      format: 'leerscan-kiosk-1',
      head: {
        place: { ...head.place, kiosk: '<b>2</b>' },
        at: '2026-11-30T15:07Z',
        responses: { kept: 41, waiting: 3, refused: 2 },
      },
      records: [],
    };
    const older = records.map((record) => ({
      ...record,
      day: '2026-11-29',
      place: { event: 'Jobbeurs Gent', stand: 'Zorg', kiosk: 'C' },
    }));
    // Its words are those of the page, and so is the clock.
    await organiser.page.emulateTimezone('Europe/Brussels');
    const files = [
      ['nieuw.json', text],
      ['oud.json', before.replace(/"at": "[^"]*"/, '"at": "2026-11-01T08:00Z"')],
      ['twee.json', JSON.stringify(sending)],
      ['zonder-hoofd.json', JSON.stringify({ format: 'leerscan-kiosk-1', records: older })],
      ['stuk.json', text.slice(0, -40)],
      ['antwoorden.csv', 'id;day'],
      ['instellingen.json', JSON.stringify(settingsIn(link))],
      ['leeg.json', JSON.stringify({ format: 'leerscan-kiosk-1', records: [] })],
    ];
    await pick(organiser.page, '#exports', files);
    await says(organiser.page, '.found', /3 tablets gevonden\. 4 bestanden niet gebruikt\./);
    const rows = () =>
      organiser.page.$$eval('deep/:is(tbody, tfoot) tr', (found) =>
        found.map((row) => [...row.cells].map(({ textContent }) => textContent.trim())),
      );
    const [first, second, third, total] = await rows();
    assert.deepEqual(first, ['<b>2</b>', 'Bouw', 'ma 30 nov, 16:07', '41', '3', '2']);
    assert.deepEqual([second[0], second[3], second[4], second[5]], ['Balie 1', '1', '–', '–']);
    assert.deepEqual(third, ['C', 'Zorg', 'laatste scan op zo 29 nov', '1', '–', '–']);
    assert.deepEqual(total, ['Totaal', '43', '3', '2']);
    assert.deepEqual(
      await organiser.page.$$eval('deep/ul.note li', (found) =>
        found.map(({ textContent }) => textContent.split(/[.] /)[0]),
      ),
      [
        'stuk.json is beschadigd of niet volledig',
        'antwoorden.csv is geen JSON',
        'instellingen.json is geen export van een kiosk.',
        'In leeg.json staan geen scans, dus we weten niet van welke tablet het komt.',
      ],
    );
    assert.deepEqual(await axeViolations(organiser.page), []);
    await organiser.page.setViewport({ ...organiser.page.viewport(), width: 320 });
    const widths = await organiser.page.$eval('deep/.scroll', (box) => [
      box.scrollWidth > box.clientWidth,
      document.documentElement.scrollWidth,
    ]);
    assert.deepEqual(widths, [true, 320]);
    assert.deepEqual(
      await organiser.page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        JSON.stringify(history.state).includes('Balie 1'),
      ]),
      [0, 0, 0, false],
    );
    await pick(organiser.page, '#exports', [files[4]]);
    await says(organiser.page, '.found', /0 tablets gevonden\. 1 bestand niet gebruikt\./);
    assert.deepEqual(await rows(), []);
    assert.deepEqual(organiser.said, []);
  });

  test('takes nothing over that a set-up by hand would refuse', async (t) => {
    const { page } = await open(t, 'event.html');
    const good = settingsIn(await prepared(page));
    const { responses } = good.endpoints;
    for (const change of [
      { shareUrl: 'javascript:alert(1)' },
      { shareUrl: 'data:text/html,x' },
      { event: '' },
      { organisation: '' },
      { languages: [] },
      { privacyUrl: 'javascript:alert(1)' },
      { consents: [] },
      { consents: [{ id: 'link' }] },
      { consents: [{ id: 'own' }] },
      { consents: [{ id: 'news' }, { id: 'news' }] },
      { consents: [{ id: 'constructor' }, { id: 'news' }] },
      { consents: [{ id: 'own', texts: { nl: 'x'.repeat(301) } }] },
      { stands: ['x'.repeat(5000)] },
      { code: { salt: 'a', digest: 'b', recovery: 'c' } },
      { endpoints: { ...good.endpoints, responses: { ...responses, url: 'http://receiver.example/' } } },
      { endpoints: { ...good.endpoints, responses: { ...responses, authorization: 'Bearer open' } } },
    ]) {
      const tablet = await open(t, `kiosk.html${linkWith({ ...good, ...change })}`);
      assert.match(await textOf(tablet.page, '[role=alert]'), /geen instellingen/, JSON.stringify(change));
    }
  });

  test('goes on after a reload where one was, on the page and on a tablet; no code of staff is kept for that', async (t) => {
    const { page } = await open(t, 'event.html');
    await fill(page, { '#event': 'Jobbeurs', '#stands': 'Bouw', '#responses-authorization': 'Bearer geheim' });
    await page.reload();
    assert.deepEqual([await valueOf(page, '#event'), await valueOf(page, '#stands')], ['Jobbeurs', 'Bouw']);
    assert.equal(await valueOf(page, '#responses-authorization'), '');
    const tablet = (await open(t, 'kiosk.html')).page;
    await fill(tablet, { '#event': 'Jobbeurs', '#kiosk': 'A', '#organisation': 'Leerpunt' });
    await tap(tablet, 'button.next');
    await type(tablet, '#code', CODE);
    const recovery = await textOf(tablet, '.recovery');
    assert.ok(!JSON.stringify(await tablet.evaluate(() => history.state)).includes(CODE));
    await tablet.reload();
    assert.equal(await valueOf(tablet, '#code'), '');
    await type(tablet, '#code', CODE);
    assert.equal(await textOf(tablet, '.recovery'), recovery);
    await tap(tablet, 'button.back');
    assert.deepEqual([await valueOf(tablet, '#event'), await valueOf(tablet, '#kiosk')], ['Jobbeurs', 'A']);
  });

  test('one setting is changed on one screen, and the link of another event taken over later', async (t) => {
    const organiser = await open(t, 'event.html');
    const link = await prepared(organiser.page);
    const { page } = await open(t, link.slice(here.site.url.length));
    await fill(page, { '#kiosk': 'A', '#code': CODE });
    await tap(page, '#noted');
    await tap(page, 'button.next');
    await openPanel(page);
    await tap(page, 'button.set-up');
    await see(page, 'ul.settings');
    assert.deepEqual(await axeViolations(page), []);
    await tap(page, '[data-step=languages]');
    await tap(page, '#language-en');
    await tap(page, 'button.cancel');
    await tap(page, '[data-step=languages]');
    await tap(page, '#language-fr');
    await tap(page, 'button.next');
    await see(page, 'ul.settings');
    const { code, ...kept } = await settingsOn(page);
    assert.deepEqual(kept.languages, ['nl', 'en']);
    await page.goto('about:blank');
    await page.goto(`${here.site.url}kiosk.html${linkWith({ ...settingsIn(link), event: 'Jobbeurs Aalst' })}`);
    await openDoor(page);
    await says(page, 'form.card', /Instellingen van Jobbeurs Aalst/);
    assert.equal(await valueOf(page, '#kiosk'), 'A');
    await tap(page, 'button.next');
    await see(page, '.attract');
    const after = await settingsOn(page);
    assert.deepEqual([after.event, after.kiosk, after.code], ['Jobbeurs Aalst', 'A', code]);
  });
});
