import { writeFileSync } from 'node:fs';
import { serve } from '../../demo/serve.mjs';
import { createResponse, toShareCode } from '../../dist/core/index.js';
import { itemsOf } from '../../dist/core/instrument/instrument.js';
import { loadInstrument } from '../../dist/instruments/index.js';
import { launchBrowser } from '../helpers/browser.mjs';
import { openPanel, round, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { see, tap } from '../helpers/scan-page.mjs';
import { invite, openTeam, paste, type } from '../helpers/team-page.mjs';

/**
 * The pictures of the manuals, in every language, from the built pages into demo/. `npm run build` first, and again
 * after it.
 */
const LANGUAGES = ['nl', 'fr', 'de', 'en'];
const WORDS = {
  nl: { event: 'Jobbeurs Gent', team: 'Team Onthaal', wave: 'najaar 2026', stands: 'Bouw\nZorg' },
  fr: { event: 'Salon de l’emploi', team: 'Équipe Accueil', wave: 'automne 2026', stands: 'Construction\nSoins' },
  de: { event: 'Jobmesse', team: 'Team Empfang', wave: 'Herbst 2026', stands: 'Bau\nPflege' },
  en: { event: 'Job fair', team: 'Reception team', wave: 'autumn 2026', stands: 'Building\nCare' },
};
const TABLET = { width: 820, height: 1180, deviceScaleFactor: 0.6 };

async function shoot(page, name, /** @type {object} */ options = {}) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForNetworkIdle({ idleTime: 300 });
  const bytes = await page.screenshot({ type: 'webp', quality: 70, ...options });
  writeFileSync(new URL(`../../demo/manual-${name}.webp`, import.meta.url), bytes);
  console.log(name, bytes.length);
}

const browser = await launchBrowser();
const site = await serve(undefined, 0);
const open = async (path, language, look) => {
  const page = await openTeam(browser, `${site.url}${path}`, language, look);
  await page.setViewport(look);
  return page;
};

async function kiosk(language) {
  const page = await open('kiosk.html', language, TABLET);
  await setUpKiosk(page, { organisation: 'Leerpunt', event: WORDS[language].event, stand: '' });
  await shoot(page, `attract-${language}`);
  for (const answer of [3, 4]) await round(page, () => answer);
  await openPanel(page);
  await shoot(page, `panel-${language}`);
  await page.browserContext().close();
}

async function event(language) {
  const page = await open('event.html', language, { width: 820, height: 1180, deviceScaleFactor: 0.8 });
  await type(page, '#event', WORDS[language].event);
  await type(page, '#organisation', 'Leerpunt');
  await type(page, '#stands', WORDS[language].stands);
  await page.$eval('leerscan-event', (element) =>
    element.setAttribute('kiosk-url', 'https://leerscan.example/kiosk.html'),
  );
  await tap(page, 'button.make');
  const { x, y, width, height } = await (
    await see(page, '.made')
  ).evaluate((made) => {
    const box = made.getBoundingClientRect();
    return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
  });
  await shoot(page, `event-${language}`, { clip: { x, y, width, height }, captureBeyondViewport: true });
  await page.browserContext().close();
}

async function report(language) {
  const instrument = await loadInstrument('leercultuur', [language]);
  const page = await open('team.html', language, { width: 1000, height: 900, deviceScaleFactor: 0.66 });
  const { team, wave } = WORDS[language];
  await invite(page, { team, wave, invited: 16 });
  const tag = await page.$eval('deep/leerscan-team-gather', ({ collection }) => collection.invitation.tag);
  const codes = Array.from({ length: 14 }, (_, place) =>
    toShareCode(
      instrument,
      createResponse({
        instrument,
        form: 'short',
        wave: tag,
        respondent: { role: place < 6 ? 'lead' : 'employee' },
        answers: Object.fromEntries(
          itemsOf(instrument, 'short').map(({ id, dimension }, at) => [
            id,
            dimension === 'reflection' ? 2 + (place % 2) : 3 + ((place + at) % 3),
          ]),
        ),
      }),
    ),
  );
  await paste(page, codes.join('\n'));
  await see(page, '.added');
  await tap(page, 'button.make');
  await see(page, '.report ol.steps');
  await page.evaluate(() => scrollTo(0, 0));
  await shoot(page, `report-${language}`);
  await page.browserContext().close();
}

for (const language of LANGUAGES) for (const make of [kiosk, event, report]) await make(language);
await browser.close();
await site.close();
