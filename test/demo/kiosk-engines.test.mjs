import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { serve } from '../../demo/serve.mjs';
import { deletionCodeOf } from '../../dist/core/kiosk/kiosk-record.js';
import { TABLETS, downloaded } from '../helpers/engines.mjs';
import { emptied, everythingOn, recordsOn, waitingOn } from '../helpers/kiosk-disk.mjs';
import { factsOf, isReady, openPanel, round, setUpKiosk, toThanks } from '../helpers/kiosk-page.mjs';
import { installRounds } from '../helpers/kiosk-rounds.mjs';
import { receiver } from '../helpers/receiver.mjs';
import { see, tap } from '../helpers/scan-page.mjs';
import { TABLET, filesWith } from '../helpers/tablet.mjs';

/** What a visitor hands over, and what another one typed before they walked away: it may be nowhere once they are gone. */
const TYPED = 'Quibusdam';
const LEFT = 'Zoetendaal';
const CONTACT = { fields: { name: TYPED, email: 'quibusdam@example.org' }, purposes: ['contact'] };

/** What an engine says of storage that lasts. Firefox would ask a person, and is silent until they have answered. */
const LASTING = { Chromium: 'prompt', Firefox: 'prompt', WebKitGTK: 'unknown' };
const lasting = (page) =>
  page.evaluate(() =>
    navigator.permissions.query({ name: 'persistent-storage' }).then(
      ({ state }) => state,
      () => 'unknown',
    ),
  );

/** Codes of the records on the device. */
const codesOn = async (page) => (await recordsOn(page)).map(({ id }) => deletionCodeOf(id)).sort();

/** Everything that is in the page, also in fields: where something of a visitor could stay. */
const everythingIn = (page) =>
  page.evaluate(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    const elements = all(document);
    return {
      text: elements.map((one) => `${one.value ?? ''} ${one.shadowRoot?.innerHTML ?? ''}`).join(' ') + location.href,
      elements: elements.length,
      history: history.length,
    };
  });

for (const [engine, create] of Object.entries(TABLETS))
  describe(`a kiosk in ${engine}`, { timeout: 240_000 }, () => {
    /** A tablet, and a site and a receiver of its own, which can go and come back. */
    async function standOf(t) {
      const tablet = create();
      const site = await serve(undefined, 0);
      t.after(async () => {
        await tablet.stop();
        await site.close().catch(() => undefined);
      });
      await tablet.start();
      return { tablet, site, open: () => tablet.open(`${site.url}kiosk.html`, TABLET) };
    }

    test('keeps what a visitor was thanked for, and nothing else of anybody, whenever the browser is killed', async (t) => {
      const { tablet, open } = await standOf(t);
      const first = await open();
      await setUpKiosk(first.page, { asksContact: true });
      assert.equal(await lasting(first.page), LASTING[engine], 'nobody answered a question about storage');
      const promised = await toThanks(first.page, () => 4, { contact: CONTACT });
      await tablet.kill();

      await tablet.start();
      const second = await open();
      // The first screen, and not the set-up.
      await see(second.page, '.attract');
      assert.deepEqual(await codesOn(second.page), promised.toSorted());
      const before = await everythingOn(second.page);
      await tap(second.page, 'button.start');
      await tap(second.page, 'fieldset.statement input[value="2"]');
      await tap(second.page, 'nav button.primary');
      await see(second.page, 'button.stop');
      await tablet.kill();

      await tablet.start();
      const third = await open();
      await see(third.page, '.attract');
      assert.equal(await everythingOn(third.page), before, 'half a round leaves nothing');
      for (const { said } of [first, second, third]) assert.deepEqual(said, []);
    });

    test('opens without a network, and sends what waits exactly once when the receiver is back', async (t) => {
      const { tablet, site, open } = await standOf(t);
      const gone = await receiver();
      const port = Number(new URL(gone.url).port);
      const { page } = await open();
      await setUpKiosk(page, { endpoint: gone.url });
      await isReady(page);
      // WebKitGTK writes down a moment later that there is a worker.
      await page.reload();
      await see(page, '.attract');
      await tablet.kill();
      await Promise.all([site.close(), gone.close()]);

      await tablet.start();
      const cold = await open();
      // In a language that was never shown before, so that it is in no other cache.
      await tap(cold.page, '.languages button[lang=de]');
      await installRounds(cold.page);
      const code = await cold.page.evaluate(() => window.leerscanRound(() => 2));
      assert.deepEqual(await codesOn(cold.page), [code]);
      assert.equal(await waitingOn(cold.page), 1);
      await openPanel(cold.page);
      assert.equal((await factsOf(cold.page))['Werkt zonder netwerk'], 'ja');
      await tablet.kill();

      // The page is opened again, still from the device, with a receiver there.
      const back = await receiver(() => 'yes', port);
      t.after(back.close);
      await tablet.start();
      const warm = await open();
      await see(warm.page, '.attract');
      await emptied(warm.page);
      const sent = [...back.stored].filter(([id]) => !id.startsWith('deletion-'));
      assert.deepEqual(
        sent.map(([id, times]) => [deletionCodeOf(id), times]),
        [[code, 1]],
      );
    });

    test('has nothing of ten visitors in a row on its screens or on the device but their records, and hands these over', async (t) => {
      const { tablet, open } = await standOf(t);
      const { page, said } = await open();
      await setUpKiosk(page, { asksContact: true });
      await installRounds(page);
      const codes = [...(await round(page, () => 4, { contact: CONTACT }))];
      const before = await everythingIn(page);
      for (let visitor = 0; visitor < 8; visitor++)
        codes.push(await page.evaluate(() => window.leerscanRound(() => 3)));
      // The tenth walks away with something in a field.
      await page.evaluate(() => window.leerscanAnswers(() => 5));
      await (await see(page, '#name')).type(LEFT);
      await page.evaluate(() => {
        window.leerscanJump += 62_000;
      });
      await see(page, '.idle');
      await page.evaluate(() => {
        window.leerscanJump += 21_000;
      });
      await see(page, '.attract');
      const after = await everythingIn(page);
      assert.doesNotMatch(after.text, new RegExp(`${TYPED}|quibusdam|${LEFT}`));
      assert.doesNotMatch(await everythingOn(page), new RegExp(LEFT));
      assert.deepEqual([after.elements, after.history], [before.elements, before.history]);
      const records = await recordsOn(page);
      assert.equal(records.length, 11);
      for (const code of codes) assert.ok((await codesOn(page)).includes(code), code);
      assert.deepEqual(await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }, document.cookie]), [
        {},
        {},
        '',
      ]);

      await openPanel(page);
      const facts = await factsOf(page);
      assert.deepEqual([facts['Ingevulde scans op dit toestel'], facts.Contactgegevens], ['10', '1']);
      assert.match(facts.Opslag, /^niet blijvend/);
      // WebKitGTK does not tell how much room there is.
      assert.equal('Vrije ruimte' in facts, engine !== 'WebKitGTK');
      await tap(page, 'button[data-format="json"]');
      const file = JSON.parse((await downloaded(tablet, /\.json$/)).toString());
      assert.deepEqual(file.records.map(({ id }) => id).sort(), records.map(({ id }) => id).sort());
      await tap(page, 'button[data-format="csv"]');
      assert.equal((await downloaded(tablet, /responses\.csv$/)).toString().trim().split('\n').length, 11);
      await tap(page, 'button[data-format="xlsx"]');
      assert.equal((await downloaded(tablet, /\.xlsx$/)).subarray(0, 2).toString(), 'PK');
      assert.deepEqual(said, []);
      await tablet.kill();
      assert.deepEqual(filesWith(tablet.profile.folder, LEFT), [], 'on the disk, in any of the browser’s own files');
    });

    test('takes no record to where a redirect leads', async (t) => {
      const { open } = await standOf(t);
      const elsewhere = await receiver();
      let isMended = false;
      const { url, said, stored, close } = await receiver(() =>
        isMended ? 'yes' : { redirect: 307, to: elsewhere.url },
      );
      t.after(() => Promise.all([elsewhere.close(), close()]));
      const { page } = await open();
      await setUpKiosk(page, { endpoint: url, transport: 'text' });
      await installRounds(page);
      await page.evaluate(() => window.leerscanRound(() => 4));
      while (elsewhere.codes.size === 0 && !(said[307] > 1))
        await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.deepEqual([elsewhere.stored.size, elsewhere.codes.size], [0, 0]);
      isMended = true;
      await emptied(page);
      assert.equal(stored.size, 1);
    });
  });
