import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../demo/serve.mjs';
import { launchBrowser } from '../helpers/browser.mjs';
import { openPanel, round, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { useTablet } from '../helpers/kiosk-site.mjs';
import { overBudget } from '../helpers/line-budget.mjs';
import { openScan, press, see, unfold, wholeWay } from '../helpers/scan-page.mjs';
import { fillIn, invite, openTeam, paste, says } from '../helpers/team-page.mjs';

const PHONE = { width: 320, height: 568 };

describe('on a phone of 320 px no text is over its lines', () => {
  const here = useTablet();
  let browser;
  let site;
  before(async () => {
    browser = await launchBrowser();
    site = await serve(undefined, 0);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const language of ['nl', 'fr', 'de', 'en']) {
    const check = async (page, screen) => assert.deepEqual(await overBudget(page), [], `${screen} in ${language}`);

    test(`the scan in ${language}`, async () => {
      const { page } = await openScan(browser, site.url, { ...PHONE, language });
      await wholeWay(
        page,
        () => 2,
        (screen) => check(page, screen),
      );
      await page.close();
    });

    test(`the manuals, and preparing an event, in ${language}`, async () => {
      for (const name of ['manual-kiosk', 'manual-stand', 'manual-team', 'event']) {
        const page = await openTeam(browser, `${site.url}${name}.html`, language, PHONE);
        await page.waitForFunction((one) => document.documentElement.lang === one, {}, language);
        await check(page, name);
        await page.browserContext().close();
      }
    });

    test(`the team scan in ${language}`, async () => {
      const page = await openTeam(browser, `${site.url}team.html`, language, PHONE);
      await see(page, 'button.create');
      await check(page, 'start');
      const link = await invite(page, { invited: 6 });
      await check(page, 'gathering');
      const codes = [];
      for (let person = 0; person < 5; person++) {
        const invited = await openTeam(browser, link, language, PHONE);
        if (person === 0) {
          await see(invited, 'button.begin');
          await check(invited, 'invited');
        }
        await fillIn(invited, (item) => 1 + ((item.length + person) % 5));
        if (person === 0) await check(invited, 'handing over');
        codes.push(await (await see(invited, '#code')).evaluate((field) => field.value));
        await invited.browserContext().close();
      }
      await paste(page, `${codes.join('\n')}\n${codes[0].slice(0, -1)}`);
      await says(page, '.count', /5/);
      await check(page, 'gathered');
      await press(page, 'button.make');
      await see(page, 'leerscan-report >>> h2');
      await unfold(page);
      await check(page, 'report');
      await page.browserContext().close();
    });

    test(`the kiosk in ${language}`, async () => {
      const { page } = await here.tablet.open(`${here.site.url}kiosk.html`, { ...PHONE, language, fresh: true });
      await setUpKiosk(page, { asksContact: true, languages: [language], at: (screen) => check(page, screen) });
      await check(page, 'attract');
      await round(page, () => 2, {
        contact: { fields: { email: 'an@example.org' }, purposes: ['workplace'] },
        look: (screen) => check(page, screen),
      });
      await openPanel(page);
      await unfold(page);
      await check(page, 'panel');
      await page.browserContext().close();
    });
  }
});
