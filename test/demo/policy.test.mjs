import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before, describe } from 'node:test';
import { findFirefox, launchBrowser, launchFirefox } from '../helpers/browser.mjs';
import { hostPages, script } from '../helpers/host-pages.mjs';
import { press, saidBy, see, seeRadar, through } from '../helpers/scan-page.mjs';
import { pick } from '../helpers/team-page.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html leerscan";

const PAGE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Strict</title><link rel="icon" href="icon.svg"><script src="watch.js"></script><script type="module" src="leerscan/leerscan.js"></script></head>
  <body><leerscan-scan form="short"></leerscan-scan></body></html>`;

const MANUALS = ['/manual-kiosk.html', '/manual-stand.html', '/manual-team.html'];

/** Notes every violation of the page and of the frames in it, and keeps the print dialogue away. */
const WATCH = script(`
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => window.violations.push([violatedDirective, blockedURI, sample].join(' ')));
  window.printed = 0;
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    root.addEventListener('load', ({ target }) => { target.contentDocument.addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.violations.push(violatedDirective + ' in the print frame')); target.contentWindow.print = () => { window.printed += 1; }; }, true);
    return root;
  };`);

/** A page of the site, with an eye on it. */
const watched = (path) => [
  path,
  readFileSync(`dist/site${path}`, 'utf8').replace('<head>', '<head><script src="watch.js"></script>'),
];

const ENGINES = /** @type {[string, typeof launchBrowser][]} */ ([
  ['Chromium', launchBrowser],
  ...(findFirefox() ? [['Firefox', launchFirefox]] : []),
]);

for (const [name, launch] of ENGINES) {
  describe(`under the strictest policy, in ${name}`, () => {
    let browser;
    let host;
    before(async () => {
      browser = await launch();
      host = await hostPages(
        { '/': PAGE, '/watch.js': WATCH, ...Object.fromEntries([...MANUALS, '/event.html'].map(watched)) },
        { headers: { 'content-security-policy': STRICT } },
      );
    });
    after(async () => {
      await browser.close();
      await host.close();
    });

    test('a logo for an event is shown, and violates nothing', async () => {
      const page = await browser.newPage();
      await page.goto(`${host.url}event.html`);
      const png = readFileSync('demo/icon-192.png');
      await pick(page, '#logo', [['logo.png', [...png]]]);
      await see(page, 'canvas.logo');
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      await page.close();
    });

    test('a whole scan with chart, QR code and print view violates nothing, stores nothing and asks for nothing elsewhere', async () => {
      const page = await browser.newPage();
      const said = saidBy(page);
      const elsewhere = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(host.url) && !/^(about|blob|data):/.test(request.url()))
          elsewhere.push(request.url());
      });
      await page.setViewport({ width: 1000, height: 800 });
      await page.goto(host.url);
      let given = 0;
      await through(page, () => 1 + (given++ % 5));
      await seeRadar(page);
      await press(page, '.ways .row button');
      await page.waitForFunction(() => window.printed === 1);
      const left = await page.evaluate(async () => ({
        violations: window.violations,
        stored: localStorage.length + sessionStorage.length + document.cookie.length,
        databases: (await indexedDB.databases()).length,
      }));
      assert.deepEqual(left, { violations: [], stored: 0, databases: 0 });
      assert.deepEqual(said, []);
      assert.deepEqual(elsewhere, []);
      await page.close();
    });

    test('a manual violates nothing', async () => {
      const page = await browser.newPage();
      for (const path of MANUALS) {
        await page.goto(`${host.url}${path.slice(1)}?lang=fr`);
        await page.waitForFunction(() => document.documentElement.lang === 'fr');
        assert.deepEqual(await page.evaluate(() => window.violations), []);
      }
      await page.close();
    });

    test('a violation would be noticed', async () => {
      const page = await browser.newPage();
      await page.goto(host.url);
      await see(page, 'button.start');
      await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      await page.waitForFunction(() => window.violations.length > 0);
      await page.close();
    });
  });
}
