import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import sirv from 'sirv';
import { serve } from '../../demo/serve.mjs';
import { factsOf, isReady, openPanel, round, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { Tablet } from '../helpers/tablet.mjs';
import { see, tap } from '../helpers/scan-page.mjs';

const SITE = new URL('../../dist/site', import.meta.url).pathname;

/** A site of its own, which can be changed and taken away. */
async function ownSite(t) {
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-site-'));
  cpSync(SITE, folder, { recursive: true });
  const site = await serve(folder, 0);
  const tablet = await new Tablet().start();
  t.after(async () => {
    await tablet.stop();
    await site.close().catch(() => undefined);
    rmSync(folder, { recursive: true });
  });
  return { folder, site, tablet };
}

/** Minutes pass at once in the page. */
function hurry() {
  const real = window.setInterval;
  /** @type {any} */ (window).setInterval = (callback, delay, ...rest) =>
    real(callback, delay >= 60_000 ? 50 : delay, ...rest);
}

/** Looks for a new version in the page, and ends when it waits. */
async function newVersionWaits() {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration.update();
  if (!registration.waiting)
    await new Promise((resolve) => {
      (registration.installing ?? registration).addEventListener(
        'statechange',
        ({ target }) => target.state === 'installed' && resolve(),
      );
    });
}

test('tells the page when a file is missing that a start without a network needs, and works with one', async (t) => {
  const { folder, site, tablet } = await ownSite(t);
  rmSync(join(folder, 'kiosk.css'));
  const { page } = await tablet.open('about:blank');
  await page.evaluateOnNewDocument(() =>
    addEventListener('leerscan-error', ({ detail }) => {
      window.said = detail.error.message;
    }),
  );
  await page.goto(`${site.url}kiosk.html`);
  await page.waitForFunction(() => /could not get every file/.test(window.said));
  await setUpKiosk(page, { asksContact: true });
  await see(page, '.attract');
});

test('starts cold without a network, and a whole round works there, in a language never used before', async (t) => {
  const { site, tablet } = await ownSite(t);
  const { page } = await tablet.open(`${site.url}kiosk.html`);
  await setUpKiosk(page, { asksContact: true });
  await isReady(page);
  await tablet.browser.close();
  await site.close();
  await tablet.start();
  const { page: cold, said } = await tablet.open(`${site.url}kiosk.html`);
  await see(cold, '.attract');
  await tap(cold, '.languages button[lang=de]');
  await cold.waitForFunction(
    () =>
      document
        .querySelector('leerscan-kiosk')
        .shadowRoot.querySelector('leerscan-kiosk-visit')
        .shadowRoot.querySelector('.start').textContent === 'Los geht’s',
  );
  await round(cold, () => 2, { contact: { fields: { email: 'a@example.org' }, purposes: ['contact'] } });
  await openPanel(cold);
  const facts = await factsOf(cold);
  assert.deepEqual([facts['Ingevulde scans op dit toestel'], facts['Werkt zonder netwerk']], ['1', 'ja']);
  assert.deepEqual(said, []);
});

test('starts cold with a questionnaire of one’s own too, and says so only once that is there', async (t) => {
  const { folder, site, tablet } = await ownSite(t);
  const html = readFileSync(join(folder, 'kiosk.html'), 'utf8');
  const own = html.replace('<leerscan-kiosk', '<leerscan-kiosk src="own-instrument.json"');
  assert.notEqual(own, html);
  writeFileSync(join(folder, 'kiosk.html'), own);
  const { page } = await tablet.open(`${site.url}kiosk.html`);
  await setUpKiosk(page, {});
  await isReady(page);
  await openPanel(page);
  assert.equal((await factsOf(page))['Werkt zonder netwerk'], 'ja');
  await tablet.browser.close();
  await site.close();
  await tablet.start();
  const { page: cold } = await tablet.open(`${site.url}kiosk.html`);
  await tap(cold, 'button.start');
  assert.equal(await (await see(cold, 'fieldset.statement')).evaluate((group) => group.dataset.item), 'expert-show');
});

test('a new version does not take the first set-up away', async (t) => {
  const { folder, site, tablet } = await ownSite(t);
  const { page } = await tablet.open('about:blank');
  await page.evaluateOnNewDocument(hurry);
  await page.goto(`${site.url}kiosk.html`);
  await (await see(page, '#event')).type('Matching');
  await isReady(page);
  updateSite(folder);
  await page.evaluate(newVersionWaits);
  // Several looks for a new version go by.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        let looks = 0;
        const timer = setInterval(() => {
          looks += 1;
          if (looks === 5) {
            clearInterval(timer);
            resolve();
          }
        }, 60_000);
      }),
  );
  assert.equal(await page.$eval('deep/#event', (field) => field.value), 'Matching');
});

/** The site is updated: a file of the page is another one, and so is the list of files. */
function updateSite(folder) {
  appendFileSync(join(folder, 'kiosk.css'), 'body { --leerscan-test: new; }\n');
  const worker = readFileSync(join(folder, 'kiosk-worker.js'), 'utf8');
  const updated = worker.replace(/(url:"kiosk\.css",revision:")[0-9a-f]+/, '$1new');
  assert.notEqual(updated, worker);
  writeFileSync(join(folder, 'kiosk-worker.js'), updated);
}

const versionOf = (page) =>
  page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--leerscan-test').trim());

test('a new version waits while a visitor is half way, and comes when nobody is there', async (t) => {
  const { folder, site, tablet } = await ownSite(t);
  const { page } = await tablet.open(`${site.url}kiosk.html`);
  await setUpKiosk(page, {});
  await isReady(page);
  await tap(page, 'button.start');
  await tap(page, 'fieldset.statement input[value="4"]');
  updateSite(folder);
  await page.evaluate(newVersionWaits);
  // Half way nothing changes, also not at the next statement.
  await tap(page, 'nav button.primary');
  assert.notEqual(await page.$('deep/leerscan-scan'), null);
  assert.equal(await versionOf(page), '');
  const loaded = new Promise((resolve) => {
    page.once('load', resolve);
  });
  await tap(page, 'button.stop');
  await tap(page, 'button.leave');
  await loaded;
  await see(page, '.attract');
  assert.equal(await versionOf(page), 'new');
});

test('a new version that comes as a visitor presses start leaves nobody on the old one', async (t) => {
  const { folder, site, tablet } = await ownSite(t);
  const { page, said } = await tablet.open('about:blank');
  // The order is forced: a visitor presses start as soon as there is one once the new version is told to take over,
  // however long a browser takes for that.
  await page.evaluateOnNewDocument(() => {
    const real = window.setTimeout;
    /** @type {any} */ (window).setTimeout = (callback, delay, ...rest) =>
      delay === 10_000 ? 0 : real(callback, delay, ...rest);
    const { postMessage } = ServiceWorker.prototype;
    ServiceWorker.prototype.postMessage = function (...message) {
      postMessage.apply(this, message);
      const press = () => {
        const start = document
          .querySelector('leerscan-kiosk')
          .shadowRoot.querySelector('leerscan-kiosk-visit')
          .shadowRoot.querySelector('.start');
        if (start) start.click();
        else setTimeout(press);
      };
      press();
    };
  });
  await page.goto(`${site.url}kiosk.html`);
  await setUpKiosk(page, {});
  await isReady(page);
  await tap(page, 'button.start');
  updateSite(folder);
  await page.evaluate(newVersionWaits);
  const loaded = new Promise((resolve) => {
    page.once('load', resolve);
  });
  await tap(page, 'button.stop');
  await tap(page, 'button.leave');
  await page.waitForFunction(
    () =>
      getComputedStyle(document.body).getPropertyValue('--leerscan-test').trim() === 'new' ||
      document
        .querySelector('leerscan-kiosk')
        ?.shadowRoot.querySelector('leerscan-kiosk-visit')
        ?.shadowRoot.querySelector('leerscan-scan'),
  );
  assert.equal(await versionOf(page), 'new', 'the visitor waits, and not the new version');
  await loaded;
  await round(page, () => 3);
  assert.deepEqual(said, []);
});

test('a new version that takes over late, past what a visitor waits for, comes after that visitor', async (t) => {
  const { folder, site, tablet } = await ownSite(t);
  const { page } = await tablet.open('about:blank');
  // Told, the new version does not take over yet; nobody waits long for it.
  await page.evaluateOnNewDocument(() => {
    const real = window.setTimeout;
    /** @type {any} */ (window).setTimeout = (callback, delay, ...rest) =>
      real(callback, delay === 10_000 ? 50 : delay, ...rest);
    const { postMessage } = ServiceWorker.prototype;
    ServiceWorker.prototype.postMessage = function (...message) {
      window.takeOver = () => postMessage.apply(this, message);
    };
  });
  await page.goto(`${site.url}kiosk.html`);
  await setUpKiosk(page, {});
  await isReady(page);
  await tap(page, 'button.start');
  updateSite(folder);
  await page.evaluate(newVersionWaits);
  await tap(page, 'button.stop');
  await tap(page, 'button.leave');
  await page.waitForFunction(() => window.takeOver);
  await tap(page, 'button.start');
  await see(page, 'fieldset.statement');
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
        window.takeOver();
      }),
  );
  await tap(page, 'fieldset.statement input[value="4"]');
  assert.equal(await versionOf(page), '', 'a visitor half way keeps the page');
  const loaded = new Promise((resolve) => {
    page.once('load', resolve);
  });
  await tap(page, 'button.stop');
  await tap(page, 'button.leave');
  await loaded;
  await see(page, '.attract');
  assert.equal(await versionOf(page), 'new');
});

test('a visitor who is faster than a new version finishes on the old one', async (t) => {
  const { folder, site, tablet } = await ownSite(t);
  const { page } = await tablet.open('about:blank');
  // The order is forced: start is pressed when the kiosk has just looked whether somebody is there.
  await page.evaluateOnNewDocument(() => {
    const real = window.setInterval;
    /** @type {any} */ (window).setInterval = (callback, delay, ...rest) =>
      real(
        delay < 60_000
          ? callback
          : () => {
              if (!window.isWaiting) return;
              callback();
              document
                .querySelector('leerscan-kiosk')
                .shadowRoot.querySelector('leerscan-kiosk-visit')
                .shadowRoot.querySelector('.start')
                ?.click();
            },
        Math.min(delay, 250),
        ...rest,
      );
    const { postMessage } = ServiceWorker.prototype;
    ServiceWorker.prototype.postMessage = function (...message) {
      window.isTold = true;
      postMessage.apply(this, message);
    };
  });
  await page.goto(`${site.url}kiosk.html`);
  await setUpKiosk(page, {});
  await isReady(page);
  await see(page, 'button.start');
  updateSite(folder);
  await page.evaluate(newVersionWaits);
  await page.evaluate(() => {
    window.isWaiting = true;
  });
  await see(page, 'fieldset.statement');
  assert.deepEqual([await page.evaluate(() => window.isTold), await versionOf(page)], [undefined, '']);
});

test('a kiosk that nobody uses finds a new version by itself', async (t) => {
  const { folder, site, tablet } = await ownSite(t);
  const { page } = await tablet.open('about:blank');
  // Minutes pass at once here; the hour in between passes on the page's clock.
  await page.evaluateOnNewDocument(hurry);
  await page.goto(`${site.url}kiosk.html`);
  await setUpKiosk(page, {});
  await isReady(page);
  updateSite(folder);
  const loaded = new Promise((resolve) => {
    page.once('load', resolve);
  });
  await page.evaluate(() => {
    window.leerscanJump += 3_600_000;
  });
  await loaded;
  await see(page, '.attract');
  assert.equal(await versionOf(page), 'new');
});

test('the worker looks after the kiosk’s page alone, and after GET alone', async (t) => {
  const { site, tablet } = await ownSite(t);
  const { page } = await tablet.open(`${site.url}kiosk.html`);
  await setUpKiosk(page, {});
  await isReady(page);
  assert.equal(
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then(({ scope }) => scope)),
    `${site.url}kiosk.html`,
  );
  const posted = page.waitForRequest((request) => request.method() === 'POST');
  const status = await page.evaluate(() =>
    fetch('kiosk.css', { method: 'POST', body: 'x' }).then((response) => response.status),
  );
  assert.equal(status, 200, 'the server answers, not the cache');
  assert.equal((await posted).response().fromServiceWorker(), false);
  const { page: other } = await tablet.open(`${site.url}index.html`);
  assert.equal(await other.evaluate(() => navigator.serviceWorker.controller), null);
});

test('starts without a network from a host that writes its pages without .html', async (t) => {
  const files = sirv(SITE, { dev: true });
  const server = createServer((request, response) => {
    const [path, query = ''] = (request.url ?? '').split('?');
    if (path?.endsWith('.html'))
      response.writeHead(308, { location: `${path.slice(0, -5)}${query && `?${query}`}` }).end();
    else
      files(request, response, () => {
        response.writeHead(404).end();
      });
  });
  await /** @type {Promise<void>} */ (new Promise((done) => server.listen(0, '127.0.0.1', done)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () =>
    new Promise((done) => {
      server.closeAllConnections();
      server.close(done);
    });
  const tablet = await new Tablet().start();
  t.after(() => Promise.all([tablet.stop(), close()]));
  const url = `http://127.0.0.1:${port}/kiosk.html`;
  const { page } = await tablet.open(url);
  await setUpKiosk(page, { asksContact: true });
  await isReady(page);
  assert.equal(new URL(page.url()).pathname, '/kiosk');
  // The page that an installed kiosk opens lies in the scope of its manifest, as written and where it ends up.
  const { start, scope } = await page.evaluate(async () => {
    const { href } = /** @type {HTMLLinkElement} */ (document.querySelector('link[rel=manifest]'));
    const written = await (await fetch(href)).json();
    return { start: new URL(written.start_url, href).href, scope: new URL(written.scope, href).href };
  });
  for (const address of [start, page.url()]) assert.ok(address.startsWith(scope), `${address} ${scope}`);
  await close();
  for (const address of [url, page.url()]) {
    await page.goto(address);
    await see(page, '.attract');
  }
});
