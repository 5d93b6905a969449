import assert from 'node:assert/strict';
import test from 'node:test';
import { answer, isReady, openPanel } from '../helpers/kiosk-page.mjs';
import { hostPages } from '../helpers/host-pages.mjs';
import { freshKiosk, useTablet } from '../helpers/kiosk-site.mjs';
import { see, tap } from '../helpers/scan-page.mjs';

const here = useTablet();
const zoomOf = (page) => page.evaluate(() => visualViewport.scale);

/** Two fingers go apart, as they would on glass. */
async function pinch(page) {
  const cdp = await page.createCDPSession();
  const { width, height } = page.viewport();
  const touch = (type, apart) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart ? [-apart, apart].map((x, id) => ({ x: width / 2 + x, y: height / 2, id })) : [],
    });
  await touch('touchStart', 30);
  for (let apart = 40; apart <= 200; apart += 10) await touch('touchMove', apart);
  await touch('touchEnd');
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** What a device does that was set to zoom in on every website, whatever the page asks. */
async function force(page, ...scales) {
  const cdp = await page.createCDPSession();
  for (const pageScaleFactor of scales) {
    await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor });
    await page.waitForFunction((wanted) => Math.abs(visualViewport.scale - wanted) < 0.01, {}, pageScaleFactor);
    // The page hears of it in the frame after that.
    for (let frame = 0; frame < 2; frame++) await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

const size = { width: 1024, height: 1366 };

test('two fingers zoom in on no screen of a kiosk, and would on a page that allows it', async (t) => {
  const { page } = await freshKiosk(t, here, { asksContact: true }, size);
  const check = async (screen) => {
    await pinch(page);
    assert.equal(await zoomOf(page), 1, screen);
  };
  await check('first screen');
  await answer(page, () => 4, { look: (screen) => (screen === 'background' || screen === 'summary') && check(screen) });
  await tap(page, 'nav button.primary');
  await see(page, '.to-phone');
  await check('result');
  await tap(page, '.to-phone');
  await tap(page, '.take button.primary');
  await tap(page, '.add-on .skip');
  await see(page, '#email');
  await check('contact');
  await tap(page, 'form button[type=button]');
  await see(page, '.thanks');
  await openPanel(page);
  await check('panel');
  const host = await hostPages({
    '/': '<!doctype html><meta name="viewport" content="width=device-width"><p>Tekst</p>',
  });
  await page.goto(host.url);
  await pinch(page);
  assert.ok((await zoomOf(page)) > 1);
  await host.close();
});

test('a visitor does not get the zoom of the one before', async (t) => {
  const { page } = await freshKiosk(t, here, {}, size);
  await isReady(page);
  await tap(page, 'button.start');
  await see(page, 'fieldset.statement');
  await force(page, 3);
  await page.evaluate(() => {
    window.leerscanJump += 62_000;
  });
  await see(page, '.idle');
  const opened = page.waitForNavigation();
  await page.evaluate(() => {
    window.leerscanJump += 21_000;
  });
  await opened;
  await see(page, '.attract');
  assert.equal(await zoomOf(page), 1);
  // It is not opened again and again, and it is a whole kiosk.
  await tap(page, 'button.start');
  await see(page, 'fieldset.statement');
});

test('a field stays where it is while somebody zooms, and comes into view above a keyboard', async (t) => {
  const { page } = await freshKiosk(t, here, { asksContact: true }, size);
  await answer(page, () => 4);
  await tap(page, 'nav button.primary');
  await tap(page, '.to-phone');
  await tap(page, '.take button.primary');
  await tap(page, '.add-on .skip');
  await (await see(page, '#email')).focus();
  await page.evaluate(() => {
    window.leerscanScrolled = 0;
    Element.prototype.scrollIntoView = () => {
      window.leerscanScrolled += 1;
    };
  });
  await force(page, 1.5, 2, 2.5, 3, 2, 1);
  assert.equal(await page.evaluate(() => window.leerscanScrolled), 0);
  await page.setViewport({ ...size, height: 700, hasTouch: true });
  await page.waitForFunction(() => window.leerscanScrolled > 0);
});
