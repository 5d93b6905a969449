import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { serve } from '../../demo/serve.mjs';
import { findFirefox, launchFirefox } from '../helpers/browser.mjs';
import { factsOf, openPanel, round, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { saidBy, see } from '../helpers/scan-page.mjs';

/** Firefox asks a person where others decide by themselves, and says nothing until that person has answered. */
if (findFirefox()) describe('in Firefox', () => {
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
    await setUpKiosk(page, { organisation: 'Leerpunt' });
    assert.equal(await page.evaluate(() => navigator.permissions.query({ name: 'persistent-storage' }).then(({ state }) => state)), 'prompt');
    await page.reload();
    await see(page, 'button.start');
    await round(page, () => 4, { contact: { fields: { email: 'a@example.org' }, purposes: ['contact'] } });
    // The panel asks too, and does not wait either.
    await openPanel(page);
    const facts = await factsOf(page);
    assert.deepEqual([facts['Ingevulde scans op dit toestel'], facts.Contactgegevens], ['1', '1']);
    assert.match(facts.Opslag, /^niet blijvend/);
    assert.match(await (await see(page, '.place')).evaluate((place) => place.textContent), /Matching · Stand 3 · Tablet A/);
    assert.deepEqual(said, []);
  });
});
