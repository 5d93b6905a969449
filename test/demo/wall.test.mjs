import assert from 'node:assert/strict';
import test from 'node:test';
import { axeViolations } from '../helpers/axe.mjs';
import { Couch } from '../helpers/couch.mjs';
import { READ_CODE, eventReceiver } from '../helpers/event-receiver.mjs';
import { deletionRecord, responseRecord } from '../helpers/kiosk-sender.mjs';
import { freePort } from '../helpers/program.mjs';
import { see, tap } from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';
import { catchDownloads, pick, says } from '../helpers/team-page.mjs';
import { EVENT, countOn, openWall, refresh, shownOn, startWall } from '../helpers/wall-page.mjs';

const here = useSite();

/** So many visitors; themes differ, so that there is something to see. */
const scans = (count, answer = 3) => Array.from({ length: count }, () => responseRecord('Tablet A', answer));

/** A receiver with scans, and a wall on it. */
async function wallWith(t, count, page = {}) {
  const receiver = await eventReceiver(scans(count));
  t.after(() => receiver.close());
  const opened = await openWall(here.browser, here.site, page);
  t.after(() => opened.browserContext().close());
  return { receiver, page: opened, start: (more = {}) => startWall(opened, { url: receiver.url, ...more }) };
}
const releasedIn = (receiver, event = EVENT) => JSON.parse(receiver.releases.get(event) ?? 'null');

test('before ten scans a wall says what will come, and no figure below five', async (t) => {
  const { receiver, page, start } = await wallWith(t, 0);
  await start();
  await see(page, '.waiting');
  for (const [count, sentence] of /** @type {[number, RegExp][]} */ ([
    [0, /Vanaf 10 ingevulde scans/],
    [5, /Vanaf 10 ingevulde scans/],
    [6, /Nog minder dan 5 scans/],
    [9, /Nog minder dan 5 scans/],
  ])) {
    receiver.records = scans(count);
    await refresh(page);
    const shown = await shownOn(page);
    assert.match(shown, sentence);
    // The 10 of the first picture, the 5 that is a bound, and no other.
    assert.deepEqual(
      (shown.match(/\d+/g) ?? []).filter((figure) => !['10', '5'].includes(figure)),
      [],
    );
  }
  assert.equal(receiver.releases.size, 0, 'nothing was released');
});

test('a batch of ten is shown once it is kept; what waits is not, and what is deleted never comes', async (t) => {
  const { receiver, page, start } = await wallWith(t, 10);
  await start();
  await see(page, '.profile');
  assert.equal(await countOn(page), '10');
  const first = await shownOn(page);
  receiver.records = [...receiver.records, ...scans(9, 5)];
  await refresh(page);
  assert.equal(await shownOn(page), first, 'nine more change nothing');
  const gone = responseRecord('Tablet A', 5);
  receiver.records = [...receiver.records, gone, deletionRecord(gone)];
  await refresh(page);
  assert.equal(await shownOn(page), first, 'one that was deleted does not count');
  receiver.mood = ({ method }) => (method === 'PUT' ? 503 : undefined);
  receiver.records = [...receiver.records, ...scans(1, 5)];
  await refresh(page);
  assert.match(await shownOn(page), / 10 ingevulde scans/, 'what could not be kept is not shown');
  receiver.mood = () => undefined;
  await refresh(page);
  assert.equal(await countOn(page), '20');
  assert.equal(releasedIn(receiver).memory.batches.length, 2);
  const asked = receiver.asked.length;
  await refresh(page);
  assert.deepEqual(receiver.asked.slice(asked), ['GET /export/responses.json'], 'the same release is not kept again');
});

test('two walls go on in one line, also one that was opened later', async (t) => {
  const { receiver, page, start } = await wallWith(t, 10);
  await start();
  await see(page, '.profile');
  const other = await openWall(here.browser, here.site);
  t.after(() => other.browserContext().close());
  await startWall(other, { url: receiver.url });
  await see(other, '.profile');
  assert.equal(releasedIn(receiver).memory.batches.length, 1, 'the second one took over what the first released');
  receiver.records = [...receiver.records, ...scans(10)];
  await refresh(other);
  receiver.records = [...receiver.records, ...scans(10)];
  // It knows the first release alone, and another one stands there.
  await refresh(page);
  assert.equal(await countOn(page), '30');
  const { memory } = releasedIn(receiver);
  assert.deepEqual(
    memory.people.map(({ n }) => n),
    [10, 10, 10],
  );
});

test('without a network the last picture stays, with since when; a bad answer is a sentence for staff', async (t) => {
  const { receiver, page, start } = await wallWith(t, 10);
  await start();
  await see(page, '.profile');
  const before = await page.$$eval('deep/.profile .figure', (all) => all.map(({ textContent }) => textContent));
  await tap(page, '.door');
  for (const [mood, sentence] of /** @type {[any, RegExp][]} */ ([
    ['drop', /We kunnen de antwoorden nu niet ophalen/],
    [502, /We kunnen de antwoorden nu niet ophalen/],
    [401, /De ontvanger weigert de code/],
    [404, /Op dit adres vinden we geen antwoorden/],
    [418, /Wat de ontvanger antwoordt, kunnen we niet lezen/],
    ['<html>', /Wat de ontvanger antwoordt, kunnen we niet lezen/],
    ['{"records":7}', /Wat de ontvanger antwoordt, kunnen we niet lezen/],
    ['null', /Wat de ontvanger antwoordt, kunnen we niet lezen/],
  ])) {
    receiver.mood = () => mood;
    await refresh(page);
    const shown = await shownOn(page);
    assert.match(shown, /Sinds \d\d:\d\d kregen we geen nieuwe gegevens/);
    assert.match(shown, sentence, String(mood));
    assert.deepEqual(
      await page.$$eval('deep/.profile .figure', (all) => all.map(({ textContent }) => textContent)),
      before,
    );
  }
  receiver.mood = () => undefined;
  receiver.records = [...receiver.records, { type: 'response', id: 'x' }, 7];
  await refresh(page);
  const shown = await shownOn(page);
  assert.doesNotMatch(shown, /Sinds /);
  assert.match(shown, /2 antwoorden konden we niet lezen/);
});

test('a release that is damaged, or of another questionnaire, is left alone and nothing new is shown', async (t) => {
  const { receiver, page, start } = await wallWith(t, 10);
  await start();
  await see(page, '.profile');
  const good = receiver.releases.get(EVENT) ?? '';
  for (const change of [
    (release) => ({ ...release, instrument: { ...release.instrument, fingerprint: 7 } }),
    (release) => ({ ...release, memory: { ...release.memory, salt: 'x' } }),
    ({ format, event, day, instrument, result }) => ({ format, event, day, instrument, result }),
  ]) {
    const bad = JSON.stringify(change(JSON.parse(good)));
    receiver.releases.set(EVENT, bad);
    const other = await openWall(here.browser, here.site);
    t.after(() => other.browserContext().close());
    await startWall(other, { url: receiver.url });
    await says(other, '.note', 'De bewaarde tussenstand past niet bij deze vragenlijst');
    assert.equal(receiver.releases.get(EVENT), bad);
  }
});

test('the set-up says what is wrong, and keeps the code in the memory of the page alone', async (t) => {
  const { receiver, page, start } = await wallWith(t, 12);
  await tap(page, 'button.start');
  await says(page, '.note', 'Vul de naam van het evenement in');
  await start({ url: 'http://elsewhere.example.org/' });
  await says(page, '.note', 'geen adres dat met https begint');
  await start({ code: 'read-answers-0000' });
  await says(page, '.note', 'De ontvanger weigert de code');
  await start({ join: 'scan' });
  await says(page, '.note', 'Het adres in de QR-code');
  await start({ event: 'Macthing' });
  await says(page, '.note', 'Van “Macthing” zijn er nog geen antwoorden, wel van “Matching”');
  await start();
  await see(page, '.profile');
  const traces = await page.evaluate(async () => [
    location.href,
    JSON.stringify({ ...localStorage, ...sessionStorage }),
    document.cookie,
    JSON.stringify(history.state),
    String((await indexedDB.databases()).length),
    [...(document.querySelector('leerscan-wall')?.attributes ?? [])].map(({ value }) => value).join(),
    document.querySelector('leerscan-wall')?.shadowRoot?.innerHTML ?? '',
  ]);
  for (const trace of traces) assert.ok(!trace.includes(READ_CODE));
  assert.equal(traces[4], '0');
  await tap(page, '.door');
  await tap(page, 'button.stop');
  assert.equal(await (await see(page, '#code')).evaluate((field) => field.value), '');
  const asked = receiver.asked.length;
  await page.reload();
  assert.equal(await (await see(page, '#code')).evaluate((field) => field.value), '');
  assert.equal(receiver.asked.length, asked, 'nothing is read before the code is typed again');
});

for (const [language, width, height, features] of /** @type {[string, number, number, any[]][]} */ ([
  ['nl', 1920, 1080, []],
  ['fr', 1920, 1080, [{ name: 'prefers-color-scheme', value: 'dark' }]],
  ['de', 3840, 2160, []],
  ['en', 1080, 1920, [{ name: 'prefers-reduced-motion', value: 'reduce' }]],
]))
  test(`is read from six metres, and accessible, in ${language} on ${width} × ${height}`, async (t) => {
    const { receiver, page, start } = await wallWith(t, 4, { language, width, height, features });
    assert.deepEqual(await axeViolations(page), []);
    await start();
    const looks = async () => {
      assert.deepEqual(await axeViolations(page), []);
      const { small, figures, over } = await page.$eval('leerscan-wall', ({ shadowRoot }) => {
        const size = (element) =>
          parseFloat(getComputedStyle(element).fontSize) / (Math.min(innerWidth, innerHeight) / 1080);
        const wall = shadowRoot.querySelector('.wall');
        const texts = [...wall.querySelectorAll('*')].filter(({ childNodes }) =>
          [...childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''),
        );
        return {
          small: texts.filter((one) => size(one) < 28).map(({ textContent }) => textContent.trim()),
          figures: [...wall.querySelectorAll('.figure')].map(size),
          over: [wall.scrollWidth > innerWidth, wall.scrollHeight > innerHeight],
        };
      });
      assert.deepEqual(small, []);
      assert.ok(
        figures.every((one) => one >= 60),
        figures.join(),
      );
      assert.deepEqual(over, [false, false]);
      return figures.length;
    };
    await see(page, '.waiting');
    await looks();
    receiver.records = scans(20);
    await refresh(page);
    await see(page, '.profile');
    assert.equal(await looks(), 6, 'five themes, and how many scans');
    await see(page, '.join svg');
    const own = await page.$$eval('deep/.headline, .wall h3', (all) =>
      all.map(({ textContent }) => textContent).join(' '),
    );
    assert.doesNotMatch(own, /\b(jullie|team|équipe|vous|ihr)\b/i, 'companies are no team');
  });

test('a wall that tells companies apart begins so, and a later one goes on with that', async (t) => {
  const answered = (count, role) =>
    scans(count).map((record) => ({ ...record, response: { ...record.response, respondent: { role } } }));
  const { receiver, page, start } = await wallWith(t, 0);
  receiver.records = [...answered(6, 'lead'), ...answered(6, 'employee')];
  await page.$eval('leerscan-wall', (wall) => wall.setAttribute('breakdown', 'role'));
  await start();
  await see(page, '.profile');
  assert.equal(releasedIn(receiver).result.breakdown, 'role');
  receiver.records = [...receiver.records, ...answered(10, 'employee')];
  const later = await openWall(here.browser, here.site);
  t.after(() => later.browserContext().close());
  await startWall(later, { url: receiver.url });
  await see(later, '.profile');
  assert.equal(await countOn(later), '22');
  assert.equal(releasedIn(receiver).result.breakdown, 'role');
});

test('without a receiver, staff open the files of tablets, and save what was shown to go on with', async (t) => {
  const file = (records) => JSON.stringify({ format: 'leerscan-kiosk-1', records });
  const [one, two, three] = [scans(7), scans(6), scans(7)];
  const page = await openWall(here.browser, here.site);
  t.after(() => page.browserContext().close());
  await startWall(page, {
    store: 'files',
    files: [
      ['a.json', file(one)],
      ['b.json', file(two)],
    ],
  });
  await see(page, '.profile');
  assert.equal(await countOn(page), '13');
  const saved = await catchDownloads(page);
  await tap(page, '.door');
  await tap(page, 'button.save');
  const { name, bytes } = await saved(/./);
  assert.equal(name, 'leerscan-Matching-releases.json');
  await pick(page, '#more', [
    ['c.json', file(three)],
    ['strange.json', '[7'],
  ]);
  await says(page, '.corner', 'Dit konden we niet openen: strange.json');
  assert.equal(await countOn(page), '13', 'seven more wait');

  const later = await openWall(here.browser, here.site);
  t.after(() => later.browserContext().close());
  const more = scans(3);
  await startWall(later, {
    store: 'files',
    files: [
      [name, bytes.toString()],
      ['all.json', file([...one, ...two, ...three, ...more])],
    ],
  });
  await see(later, '.profile');
  assert.equal(await countOn(later), '23');
  await catchDownloads(later);
});

test('a wall on CouchDB reads its documents, and keeps its releases beside them', { timeout: 120_000 }, async (t) => {
  const couch = new Couch(await freePort());
  await couch.start();
  t.after(() => couch.end());
  await couch.ask('event', { method: 'PUT' });
  const add = (records) =>
    couch.ask('event/_bulk_docs', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ docs: records.map(({ id, ...rest }) => ({ _id: id, ...rest })) }),
    });
  const [gone, ...rest] = scans(11);
  await add([gone, ...rest, deletionRecord(gone)]);
  const pages = await Promise.all([1, 2].map(() => openWall(here.browser, here.site)));
  t.after(() => Promise.all(pages.map((page) => page.browserContext().close())));
  for (const page of pages) {
    await startWall(page, { store: 'couchdb', url: `${couch.url}event`, code: '' });
    await see(page, '.profile');
    assert.equal(await countOn(page), '10');
  }
  await add(scans(10));
  for (const page of pages) await refresh(page);
  for (const page of pages) assert.equal(await countOn(page), '20');
  const { release } = await couch.ask(`event/_local/leerscan-release-${EVENT}`);
  assert.deepEqual(
    release.memory.people.map(({ n }) => n),
    [10, 10],
  );
  const { rows } = await couch.ask('event/_all_docs');
  assert.equal(rows.length, 22, 'a release is no document among the answers');
});

test('runs a day and longer without growing: 10,000 looks at the answers', { timeout: 900_000 }, async (t) => {
  const { receiver, page, start } = await wallWith(t, 20);
  await start();
  await see(page, '.profile');
  const session = await page.createCDPSession();
  const looked = async (times) => {
    await page.$eval(
      'leerscan-wall',
      async (wall, text, count) => {
        // As the receiver answers, without its network: each answer is read and parsed anew.
        window.fetch = async () => new Response(text, { headers: { etag: '"x"' } });
        for (let time = 0; time < count; time += 1) {
          await wall.refresh();
          await wall.updateComplete;
        }
      },
      JSON.stringify({ records: receiver.records }),
      times,
    );
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const early = await looked(1_000);
  const late = await looked(9_000);
  t.diagnostic(`${Math.round(early / 1000)} kB after 1,000, ${Math.round(late / 1000)} kB after 10,000`);
  assert.equal(await countOn(page), '20');
  assert.ok(late <= early * 1.05, `${early} bytes, then ${late}`);
});
