import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import test, { after, before, describe } from 'node:test';
import { findFirefox, launchBrowser, launchFirefox } from '../helpers/browser.mjs';
import { hostPages } from '../helpers/host-pages.mjs';
import { saidBy, see, start, through } from '../helpers/scan-page.mjs';

const HIDDEN = 'referrerpolicy="no-referrer"';

const page = (body) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

for (const [engine, launch] of /** @type {[string, typeof launchBrowser][]} */ ([
  ['Chromium', launchBrowser],
  ...(findFirefox() ? [['Firefox', launchFirefox]] : []),
])) {
  describe(`links of a framed scan, ${engine}`, () => {
    let browser;
    let portal;
    let scans;
    let redirect;
    const pages = {};
    before(async () => {
      browser = await launch();
      portal = await hostPages(pages);
      scans = await hostPages({});
      redirect = createServer(({ url }, response) =>
        response.writeHead(301, { location: scans.url + url.slice(1) }).end(),
      );
      await new Promise((done) => redirect.listen(0, '127.0.0.1', done));
    });
    after(async () => {
      await browser.close();
      for (const host of [portal, scans]) await host.close();
      await new Promise((done) => {
        redirect.closeAllConnections();
        redirect.close(done);
      });
    });

    const origin = (host) => host.url.slice(0, -1);
    const helper = () => `<script src="${scans.url}leerscan/embed-host.js"></script>`;

    /** A portal with a frame in it. */
    async function framed(query, { script = helper(), from = scans.url, late = false, more = '' } = {}) {
      const frame = `<iframe data-leerscan ${more} title="Leerscan" width="900" height="700" src="${from}embed.html?form=short&parent=${origin(portal)}${query}"></iframe>`;
      pages['/frame.html'] = page(late ? script + frame : frame + script);
      const tab = await browser.newPage();
      const said = saidBy(tab);
      await tab.setViewport({ width: 1000, height: 800 });
      await tab.goto(`${portal.url}frame.html`);
      const inner = await tab.waitForFrame((one) => one.url().includes('embed.html'));
      return { tab, inner, said };
    }
    const linkIn = async (frame) => (await see(frame, '#link')).evaluate((field) => field.value);
    const warnings = (said) => said.filter((text) => text.includes('leerscan:'));

    test('lead to the portal that is around the frame, where its address says so', async () => {
      // Whether the browser says who is around the frame, or (Firefox, for a page that sends no referrer) the page
      // must, before the frame is there or after.
      for (const way of [{}, { more: HIDDEN }, { more: HIDDEN, late: true }]) {
        const { tab, inner, said } = await framed(`&share-url=${portal.url}scan.html`, way);
        await through(inner, () => 4);
        await inner.waitForFunction(
          (start) => document.querySelector('leerscan-scan').shareUrl === start,
          {},
          `${portal.url}scan.html`,
        );
        await inner.waitForFunction(
          (start) =>
            document
              .querySelector('leerscan-scan')
              .shadowRoot.querySelector('leerscan-result')
              .shadowRoot.querySelector('#link')
              .value.startsWith(start),
          {},
          `${portal.url}scan.html#leerscan=`,
        );
        assert.deepEqual(warnings(said), []);
        await tab.close();
      }
    });

    test('never lead to anybody else, and whoever sets up the frame is told so once', async () => {
      const { tab, inner, said } = await framed('&share-url=https://elsewhere.example/collect');
      await through(inner, () => 4);
      assert.ok((await linkIn(inner)).startsWith(`${scans.url}embed.html?form=short#leerscan=`));
      assert.equal(warnings(said).length, 1);
      assert.match(warnings(said)[0], /share-url is left out/);
      await tab.close();
    });

    test('never lead to a parent that is only named: outside a frame, anyone could have made the address', async () => {
      const tab = await browser.newPage();
      const said = saidBy(tab);
      await tab.setViewport({ width: 1000, height: 800 });
      await tab.goto(
        `${scans.url}embed.html?form=short&parent=https://elsewhere.example&share-url=https://elsewhere.example/collect`,
      );
      await through(tab, () => 4);
      assert.ok((await linkIn(tab)).startsWith(`${scans.url}embed.html?form=short#leerscan=`));
      assert.equal(warnings(said).length, 1);
      await tab.close();
    });

    test('lead to the portal only when it has shown itself', async () => {
      const { tab, inner, said } = await framed(`&share-url=${portal.url}scan.html`, { script: '', more: HIDDEN });
      const isTold = await inner.evaluate((around) => location.ancestorOrigins?.[0] === around, origin(portal));
      await through(inner, () => 4);
      assert.ok(
        (await linkIn(inner)).startsWith(
          isTold ? `${portal.url}scan.html#leerscan=` : `${scans.url}embed.html?form=short#leerscan=`,
        ),
      );
      assert.equal(warnings(said).length, isTold ? 0 : 1);
      await tab.close();
    });

    test('carry nothing of who was here: the next one begins with nothing filled in', async () => {
      const { tab, inner } = await framed('&lang=fr&role=lead&size=10-49');
      const respondent = (frame) => frame.$eval('deep/leerscan-survey', (survey) => survey.draft.respondent);
      await through(
        inner,
        () => 4,
        async () => assert.deepEqual(await respondent(inner), { role: 'lead', size: '10-49' }),
      );
      const link = await linkIn(inner);
      assert.match(link, /embed\.html\?form=short&lang=fr#leerscan=/);
      await tab.goto(link);
      await see(tab, 'ol.steps');
      await (await see(tab, 'leerscan-result > button')).evaluate((button) => button.click());
      await start(tab);
      assert.deepEqual(await respondent(tab), {});
      await tab.close();
    });

    test('a frame behind a redirect is not listened to, and whoever builds the page is told why, once', async () => {
      const from = `http://127.0.0.1:${redirect.address().port}/`;
      const { tab, inner, said } = await framed('', { from });
      await through(inner, () => 4);
      assert.deepEqual(
        warnings(said).map((text) => text.includes(from.slice(0, -1)) && text.includes(origin(scans))),
        [true],
      );
      await tab.close();
    });
  });
}
