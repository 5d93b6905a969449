import { serve } from '../../demo/serve.mjs';
import { launchBrowser } from '../helpers/browser.mjs';
import { picture } from '../helpers/picture.mjs';
import { kioskPictures } from './pictures/kiosk.mjs';
import { teamPictures } from './pictures/team.mjs';
import { buildPseudoSite } from './pseudo-site.mjs';
import { answerPage, next, openScan, pageAfter, see, shownItems, start } from '../helpers/scan-page.mjs';

/**
 * Every screen at every size of the visual brief, into test/screenshots. `npm run build` first. Arguments limit the
 * names.
 * @type {[string, {
 *   width: number, height: number, touch?: boolean, page?: string, pseudo?: boolean, style?: string, rtl?: boolean,
 *   forced?: boolean, features?: object[], language?: string,
 * }][]}
 */
const SIZES = [
  ['320x740', { width: 320, height: 740 }],
  ['360x740', { width: 360, height: 740 }],
  ['390x844', { width: 390, height: 844, touch: true }],
  ['820x1180', { width: 820, height: 1180 }],
  ['1024x768', { width: 1024, height: 768 }],
  ['1280x800', { width: 1280, height: 800 }],
  ['1920x1080', { width: 1920, height: 1080 }],
  ['1080x1920', { width: 1080, height: 1920 }],
  ['column-280', { width: 1280, height: 800, style: 'leerscan-scan { width: 280px }' }],
  ['column-340', { width: 1280, height: 800, style: 'leerscan-scan { width: 340px }' }],
  ['text-200', { width: 1280, height: 800, style: 'html { font-size: 200% }' }],
  ['dark', { width: 1280, height: 800, features: [{ name: 'prefers-color-scheme', value: 'dark' }] }],
  ['dark-phone', { width: 390, height: 844, features: [{ name: 'prefers-color-scheme', value: 'dark' }] }],
  ['forced-colours', { width: 1280, height: 800, forced: true }],
  ['right-to-left', { width: 1280, height: 800, rtl: true }],
  ['pseudo-locale', { width: 390, height: 844, pseudo: true }],
  ['pseudo-locale-wide', { width: 1280, height: 800, pseudo: true }],
  ['right-to-left-phone', { width: 390, height: 844, rtl: true }],
  ['french', { width: 390, height: 844, language: 'fr' }],
  ['german', { width: 390, height: 844, language: 'de' }],
  ['english', { width: 1280, height: 800, language: 'en' }],
  ['portal', { width: 1280, height: 800, page: 'portal.html' }],
  ['own-instrument', { width: 1024, height: 768, page: 'own-instrument.html' }],
];
const names = process.argv.slice(2);
const wanted = (name) => names.length === 0 || names.includes(name);

const browser = await launchBrowser();
const site = await serve(undefined, 0);
let pseudoSite;
for (const [
  name,
  { page: address = '', pseudo, style, rtl, forced, features = [], language = 'nl', ...size },
] of SIZES) {
  if (!wanted(name)) continue;
  if (pseudo) pseudoSite ??= await serve(buildPseudoSite(), 0);
  const { page } = await openScan(browser, (pseudo ? pseudoSite : site).url + address, { ...size, language, features });
  // Puppeteer does not know this feature; the protocol beneath it does.
  if (forced)
    await (
      await page.createCDPSession()
    ).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  if (style) await page.addStyleTag({ content: style });
  if (rtl) await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const shoot = (screen) => picture(page, `${name}-${screen}`);
  await see(page, 'button.start');
  await page.evaluate(() => document.fonts.ready);
  await shoot('1-intro');
  await start(page);
  await shoot('2-statements');
  for (let theme = 0; ; theme++) {
    const items = await shownItems(page);
    if (items.length === 0) break;
    if (theme === 1) {
      await next(page);
      await see(page, '.note');
      await shoot('3-left-open');
    }
    const values = await page.$$eval('deep/fieldset.statement:first-child .scale input', (inputs) =>
      inputs.map((input) => input.value),
    );
    await answerPage(
      page,
      Object.fromEntries(
        items.map((item, index) => [item, values[(theme * 2 + (theme > 2 ? 0 : index)) % values.length]]),
      ),
    );
    if (theme === 0) await shoot('4-answered');
    // One statement at a time moves on by itself after a click.
    if (items.length > 1) await next(page);
    await pageAfter(page, items);
  }
  await see(page, '.question');
  await shoot('5-background');
  await next(page);
  await see(page, 'details.theme');
  await page.$eval('deep/details.theme', (one) => (one.open = true));
  await shoot('6-summary');
  await next(page);
  await see(page, '.bars');
  await page.waitForNetworkIdle({ idleTime: 400 });
  await shoot('7-result');
  await page.$$eval('deep/details', (all) => all.forEach((one) => (one.open = true)));
  await shoot('8-result-open');
  await page.close();
}
await kioskPictures(browser, site.url, wanted);
await teamPictures(browser, site.url, wanted);
await browser.close();
await site.close();
await pseudoSite?.close();
