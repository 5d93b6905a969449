import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { serve } from '../../demo/serve.mjs';
import { findFirefox, launchFirefox } from '../helpers/browser.mjs';
import { factsOf, openPanel, round, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { receiver } from '../helpers/receiver.mjs';
import { saidBy, see } from '../helpers/scan-page.mjs';

/** Firefox asks a person where others decide by themselves, and says nothing until that person has answered. */
if (findFirefox())
  describe('in Firefox', () => {
    let browser;
    let site;
    before(async () => {
      browser = await launchFirefox();
      site = await serve(undefined, 0);
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    test('the set-up ends, and is kept, though nobody answers the question about storage', async () => {
      const page = await browser.newPage();
      const said = saidBy(page);
      await page.goto(`${site.url}kiosk.html`);
      await setUpKiosk(page, { asksContact: true });
      assert.equal(
        await page.evaluate(() =>
          navigator.permissions.query({ name: 'persistent-storage' }).then(({ state }) => state),
        ),
        'prompt',
      );
      await page.reload();
      await see(page, 'button.start');
      await round(page, () => 4, { contact: { fields: { email: 'a@example.org' }, purposes: ['contact'] } });
      // The panel asks too, and does not wait either.
      await openPanel(page);
      const facts = await factsOf(page);
      assert.deepEqual([facts['Ingevulde scans op dit toestel'], facts.Contactgegevens], ['1', '1']);
      assert.match(facts.Opslag, /^niet blijvend/);
      assert.match(
        await (await see(page, '.place')).evaluate((place) => place.textContent),
        /Matching · Stand 3 · Tablet A/,
      );
      assert.deepEqual(said, []);
    });

    test('a redirect takes no record elsewhere', async () => {
      const elsewhere = await receiver();
      let isMended = false;
      const { url, said, stored, close } = await receiver(() =>
        isMended ? 'yes' : { redirect: 307, to: elsewhere.url },
      );
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(`${site.url}kiosk.html`);
      await setUpKiosk(page, { endpoint: url, transport: 'text' });
      await round(page, () => 4);
      while (elsewhere.codes.size === 0 && !(said[307] > 1))
        await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.deepEqual([elsewhere.stored.size, elsewhere.codes.size], [0, 0]);
      isMended = true;
      while (stored.size < 1) await page.evaluate(() => new Promise(requestAnimationFrame));
      await context.close();
      await Promise.all([elsewhere.close(), close()]);
    });
  });
