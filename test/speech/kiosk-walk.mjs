import { setUpKiosk } from '../helpers/kiosk-page.mjs';
import { see } from '../helpers/scan-page.mjs';

/** Milliseconds in which a warning comes, and then the end. */
const IDLE = 90_000;
const RADIO = /radio button/;
/** What a page shows in the kiosk's scan: the statement, by its own id, or nothing. */
const SHOWN = `[...(function* find(root) {
  for (const element of root.querySelectorAll('*')) {
    if (element.dataset.item) yield element.dataset.item;
    if (element.shadowRoot) yield* find(element.shadowRoot);
  }
})(document)][0] ?? ''`;

/** A visitor's round on a kiosk that was set up: the tools, every screen, and the warning of who seems to have gone. */
export async function kioskRound(walk, url) {
  const { page } = walk;
  await walk.quietly(url, () => setUpKiosk(page, { asksContact: true }));
  walk.part('First screen');
  await walk.keys('Tab', 'ctrl+Home');
  await walk.until('Down', /verwijderen/);
  walk.part('The tools, each pressed');
  await walk.until('Tab', /Tekstgrootte/);
  await walk.keys('space', 'space', 'space', 'space', 'Tab', 'space', 'space');
  walk.part('Statements, one at a time');
  await walk.until('shift+Tab', /Start/);
  await walk.key('space');
  await see(page, 'fieldset.statement');
  await walk.wait('the first statement');
  for (let shown = await page.evaluate(SHOWN); shown;) {
    await walk.until('Tab', RADIO);
    await walk.key('space');
    await page.waitForFunction(`(${SHOWN}) === ${JSON.stringify(shown)}`);
    await walk.until('Tab', /Volgende|overzicht/);
    await walk.key('space');
    await page.waitForFunction(`(${SHOWN}) !== ${JSON.stringify(shown)}`);
    shown = await page.evaluate(SHOWN);
  }
  walk.part('Background, summary, result');
  await walk.until('Tab', /Naar het overzicht/);
  await walk.key('Return');
  await see(page, 'details.theme');
  await walk.until('Tab', /Toon mijn resultaat/);
  await walk.key('Return');
  await see(page, 'ol.steps');
  await walk.wait('the result');
  walk.part('To the phone');
  await walk.until('Tab', /Neem je resultaat mee/);
  await walk.key('Return');
  await see(page, '.take .qr');
  await walk.keys('Down', 'Down', 'Down', 'Down');
  await walk.until('Tab', /Verder/);
  walk.part('What there is for a student');
  await walk.key('Return');
  await see(page, '.add-on');
  await walk.until('Tab', /Overslaan/);
  walk.part('Contact: what is wrong is said');
  await walk.key('Return');
  await see(page, '#email');
  await walk.until('Tab', /E-mail/);
  await walk.type('an');
  await walk.until('Tab', /Bewaar/);
  await walk.key('Return');
  await walk.until('Tab', /Overslaan/);
  walk.part('Thanks');
  await walk.key('Return');
  await see(page, '.thanks');
  await walk.until('Down', /Ik ben klaar/);
  walk.part('The next visitor begins and goes');
  await walk.key('Return');
  await see(page, '.attract');
  await walk.until('Tab', /Start/);
  await walk.key('space');
  await see(page, 'fieldset.statement');
  await page.waitForSelector('deep/.idle', { visible: true, timeout: IDLE });
  await walk.wait('after a minute');
  await page.waitForSelector('deep/.attract', { visible: true, timeout: IDLE });
  await walk.wait('twenty seconds later');
}
