import assert from 'node:assert/strict';
import test from 'node:test';
import { idHasher, unpackHashes } from '../../dist/core/team/id-hash.js';
import { deletionCodeOf } from '../../dist/core/kiosk/kiosk-record.js';
import { emptied, recordsOn, waitingOn } from '../helpers/kiosk-disk.mjs';
import { CODE, openPanel, roundByHand } from '../helpers/kiosk-page.mjs';
import { installRounds } from '../helpers/kiosk-rounds.mjs';
import { useTablet } from '../helpers/kiosk-site.mjs';
import { paperOf, sheetsOf } from '../helpers/paper.mjs';
import { CODES, READ, getRelease, keptIn, recordsIn, untilSo, useReceiver } from '../helpers/receiver-program.mjs';
import { press, saidBy, see, tap } from '../helpers/scan-page.mjs';
import { hasten } from '../helpers/tablet.mjs';
import { catchDownloads, openTeam, pick, says, textOf, type } from '../helpers/team-page.mjs';
import { countOn, openWall, refresh, startWall } from '../helpers/wall-page.mjs';

const EVENT = 'Jobdag Gent';
const PASSPHRASE = 'drie fietsen';
const TABLETS = 10;
const VISITORS = 20;
/** What a browser says of a network, a server or a database that is away, and of a wall without an earlier release. */
const IS_AWAY =
  /^error: (Failed to load resource: (net::ERR_|the server responded with a status of (503|404))|Access to fetch at .* blocked by CORS)/;

const stand = useTablet();
const here = useReceiver();

/** The organiser's page, filled in. @returns the link for all tablets. */
async function prepare(page, url) {
  for (const [selector, text] of Object.entries({
    '#event': EVENT,
    '#organisation': 'Leerpunt',
    '#responses-url': url,
    '#responses-authorization': CODES.RESPONSES_CODE,
  }))
    await type(page, selector, text);
  await tap(page, '#with-codes');
  await type(page, '#passphrase', PASSPHRASE);
  await tap(page, 'button.make');
  return (await see(page, '#link')).evaluate(({ value }) => value);
}

/** A tablet set up from the link, with a mouse and keys that are counted. */
async function takeOver(t, link, number) {
  const { page, said } = await stand.tablet.open('about:blank', { fresh: true, width: 820, height: 1180 });
  t.after(() => page.browserContext().close());
  await page.evaluateOnNewDocument(hasten);
  await page.goto(link);
  // Its sentence has another height then, and the button below it moves.
  await see(page, '.ready');
  await page.evaluate(() => {
    window.leerscanTouched = { taps: 0, keys: 0 };
    addEventListener('pointerdown', () => (window.leerscanTouched.taps += 1), true);
    addEventListener('keydown', () => (window.leerscanTouched.keys += 1), true);
  });
  for (const [selector, text] of [
    ['#kiosk', `${number}`],
    ['#passphrase', PASSPHRASE],
    ['#code', CODE],
  ]) {
    await press(page, selector);
    await page.keyboard.type(text);
  }
  await press(page, '#noted');
  await press(page, 'button.next');
  await see(page, '.attract');
  const { taps, keys } = await page.evaluate(() => window.leerscanTouched);
  assert.ok(taps > 0 && taps < 6 && keys > 0 && keys < 20, `${taps} taps, ${keys} keys`);
  await installRounds(page);
  return { page, said, number, gone: [] };
}

/** Themes differ, and so do visitors. */
const valueFor = (visitor) => `(item) => 1 + ((item.length * 7 + item.charCodeAt(item.length - 1) + ${visitor}) % 5)`;

/** A visitor who is as fast as the page; `meanwhile` the network does what it does. @returns their deletion code. */
async function visit({ page }, visitor, meanwhile = async () => {}) {
  const code = page.evaluate(`leerscanRound(${valueFor(visitor)})`);
  await Promise.all([code, meanwhile()]);
  return code;
}

const flapping = (page) => async () => {
  for (const isAway of [true, false, true, false]) {
    await page.setOfflineMode(isAway);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
};

/** Staff delete what belongs to a visitor's code. */
async function forget(tablet, code) {
  const { page } = tablet;
  const [record] = (await recordsOn(page)).filter((one) => one.type === 'response' && deletionCodeOf(one.id) === code);
  tablet.gone.push(record);
  await openPanel(page);
  await type(page, '#deletion', code);
  await tap(page, '.delete button');
  await says(page, '.deleted', /^Verwijderd/);
  await tap(page, 'button.close');
  await see(page, '.attract');
  return record;
}

/** All but the last visitor of a tablet; of some, a visitor is deleted before their answers were sent, and one after. */
async function morning(tablet, done) {
  const { page, number } = tablet;
  for (let visitor = 0; visitor < VISITORS - 1; visitor += 1) {
    const isForgotten = number <= 4 && visitor === 4;
    // The network is away for a whole visit now and then, and comes and goes in others.
    const isAway = isForgotten || (visitor + number) % 4 === 0;
    if (isAway) await page.setOfflineMode(true);
    const code = await visit(tablet, visitor * TABLETS + number, isAway ? undefined : flapping(page));
    if (isForgotten) {
      assert.ok((await waitingOn(page)) > 0, 'nothing of it was sent');
      await forget(tablet, code);
    }
    if (isAway) await page.setOfflineMode(false);
    if (number <= 4 && visitor === 9) {
      await emptied(page);
      await forget(tablet, code);
    }
    done();
  }
}

test('a day of an event: ten tablets, 200 visitors, a wall, and the report', { timeout: 400_000 }, async (t) => {
  const env = { DATABASE_URL: here.database.url, ORIGIN: new URL(stand.site.url).origin };
  let receiver = await here.program.start(env);
  t.after(() => receiver.stop());
  const { url, port } = receiver;

  const organiser = await stand.tablet.open(`${stand.site.url}event.html`, { fresh: true });
  t.after(() => organiser.page.browserContext().close());
  const link = await prepare(organiser.page, url);
  const tablets = [];
  for (let number = 1; number <= TABLETS; number += 1) tablets.push(await takeOver(t, link, number));
  const wall = await openWall(stand.tablet.browser, stand.site);
  t.after(() => wall.browserContext().close());
  const saidByWall = saidBy(wall);
  await startWall(wall, { url, code: READ.responses, event: EVENT });
  await see(wall, '.waiting');

  // Twice the receiver and twice its database are killed; six more visitors come before each is there again.
  let visitors = 0;
  const kills = (async () => {
    for (const mark of [30, 70, 110, 150]) {
      await untilSo(() => visitors >= mark);
      await refresh(wall);
      const isReceiver = mark % 80 === 30;
      await (isReceiver ? receiver.stop('SIGKILL') : here.database.kill());
      await untilSo(() => visitors >= mark + 6);
      await refresh(wall);
      if (isReceiver) receiver = await here.program.start(env, port);
      else await here.database.restart();
    }
  })();
  await Promise.all([kills, ...tablets.map((tablet) => morning(tablet, () => (visitors += 1)))]);
  for (const { page } of tablets) await emptied(page);

  // What was deleted unsent is in no picture, and of one who was in a picture the figures stay.
  await refresh(wall);
  await see(wall, '.profile');
  const shown = await (await getRelease(url, EVENT)).json();
  assert.equal(await countOn(wall), String(shown.result.respondents.n));
  assert.ok(shown.memory.people.length > 1 && shown.memory.people.every(({ n }) => n >= 10));
  for (const tablet of tablets.slice(4, 6)) {
    const [first] = (await recordsOn(tablet.page)).filter(({ response }) => isIn(shown.memory, response));
    await forget(tablet, deletionCodeOf(first.id));
    await emptied(tablet.page);
  }
  await refresh(wall);
  const release = await (await getRelease(url, EVENT)).text();
  const { memory: before } = JSON.parse(release);
  await tap(wall, '.door');
  await tap(wall, 'button.stop');

  // The last ones come when the wall is off.
  await Promise.all(tablets.map(({ page }) => roundByHand(page)));
  const files = [];
  const kept = [];
  for (const { page, number } of tablets) {
    await emptied(page);
    const own = (await recordsOn(page)).filter(({ type: kind }) => kind === 'response');
    assert.ok(own.every(({ response, place }) => response.form === 'short' && place.kiosk === `${number}`));
    assert.ok(own.every(({ response }) => Object.values(response.answers).length === 15));
    kept.push(...own);
    const downloads = await catchDownloads(page);
    await openPanel(page);
    await tap(page, '.export [data-format=json]');
    files.push([`tablet-${number}.json`, `${(await downloads(/json$/)).bytes}`]);
  }
  const gone = tablets.flatMap((tablet) => tablet.gone);
  assert.deepEqual([gone.length, kept.length], [10, TABLETS * VISITORS - 10]);
  const idsOf = (records) => records.map(({ id }) => id).sort();
  assert.deepEqual((await keptIn(url)).sort(), idsOf(kept), 'each is there once, and none that was deleted');
  const deletions = (await recordsIn(url, 'responses')).filter(({ type: kind }) => kind === 'deletion');
  assert.deepEqual(deletions.map(({ of }) => of).sort(), idsOf(gone));
  const withdrawn = gone.filter(({ response }) => isIn(before, response));
  assert.ok(withdrawn.length >= 2, 'two were deleted when they were in a picture');
  assert.ok(
    tablets.slice(0, 4).every((tablet) => !isIn(before, tablet.gone[0].response)),
    'unsent, in no picture',
  );

  const team = await openTeam(stand.tablet.browser, `${stand.site.url}team.html`);
  t.after(() => team.browserContext().close());
  const saidByTeam = saidBy(team);
  await pick(team, '#event-files', [...files, ['release.json', release]]);
  await says(team, '.count', new RegExp(`^${kept.length} ingevulde scans`));
  await see(team, '.taken');
  await tap(team, 'button.make');
  await see(team, 'leerscan-team-event-report >>> h2');
  const downloads = await catchDownloads(team);
  await tap(team, 'button.keep');
  const { memory, result } = JSON.parse(`${(await downloads(/tussenstand.*\.json$/)).bytes}`);
  assert.equal(memory.salt, before.salt, 'it goes on from the memory of the wall');
  assert.deepEqual(memory.batches.slice(0, -1), before.batches);
  const { n } = result.respondents;
  assert.equal(result.respondents.withdrawn, withdrawn.length);
  assert.equal(n, kept.length + withdrawn.length);
  assert.ok(kept.every(({ response }) => isIn(memory, response)));
  assert.deepEqual(idsOf(gone.filter(({ response }) => isIn(memory, response))), idsOf(withdrawn));
  assert.match(await textOf(team, '#who + .count'), new RegExp(`^${n} `));
  const paper = await paperOf(team, 'leerscan-team-event-report', () => tap(team, 'button.print'));
  assert.match(paper.text, new RegExp(`${EVENT}[^]*${n} ingevulde scans`));
  const { pages } = await sheetsOf(stand.tablet.browser, paper);
  assert.ok(pages >= 3 && pages <= 6, `${pages} sheets`);

  const said = [organiser, ...tablets, { said: saidByWall }, { said: saidByTeam }].flatMap((one) => one.said);
  assert.deepEqual(
    said.filter((line) => !IS_AWAY.test(line)),
    [],
  );
});

/** Whether answers are among those that a memory says were counted. */
function isIn({ salt, batches }, { id }) {
  const hash = idHasher(salt)(Number.parseInt(id, 16));
  return batches.some((batch) => unpackHashes(batch).includes(hash));
}
