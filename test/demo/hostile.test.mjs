import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { launchBrowser } from '../helpers/browser.mjs';
import { hostPages, packageScript, script, sheet } from '../helpers/host-pages.mjs';
import { answerPage, next, pageAfter, saidBy, see, shownItems, start } from '../helpers/scan-page.mjs';

/** Both pages give the scan the same place, face and surface; all else differs. */
const PLACE =
  '#place { display: block !important; position: absolute !important; inset: 0 0 auto 0 !important; width: 1000px !important } leerscan-scan { --leerscan-font: "Liberation Sans", sans-serif; color-scheme: light }';

const HOSTILE = `
  html { font-size: 62.5%; text-transform: uppercase; letter-spacing: 4px; font-style: italic; font-weight: 700; text-align: right; line-height: 3; word-spacing: 1em; text-indent: 2em; white-space: pre; text-shadow: 2px 2px red; cursor: crosshair; -webkit-text-fill-color: red }
  * { all: unset !important; letter-spacing: 1em !important; text-transform: uppercase !important; line-height: 4
  * !important; color: red !important }
  .scan, .intro, .option, .face, .statement, fieldset, legend, button, h2, h3, p, label, form, nav { display: none !important }`;

/** A page whose globals are not what they seem. */
const GLOBALS = script(`
  String.prototype.format = function () { return 'the format of the page'; };
  Array.prototype.toJSON = undefined;
  Object.freeze(Object.prototype);
  window.errors = [];
  addEventListener('error', ({ message }) => window.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => window.errors.push(String(reason)));
  window.listeners = [];
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  for (const target of [window, document]) {
    target.addEventListener = function (name, ...rest) { window.listeners.push(name); return add.call(this, name, ...rest); };
    target.removeEventListener = function (name, ...rest) { const at = window.listeners.lastIndexOf(name); if (at >= 0) window.listeners.splice(at, 1); return remove.call(this, name, ...rest); };
  }`);

/** A portal with shortcuts of one key, and a default button as ASP.NET makes it: Enter anywhere presses it. */
const PORTAL = script(`
  window.pressed = 0; window.shortcuts = [];
  document.addEventListener('submit', (event) => { event.preventDefault(); window.pressed += 1; });
  document.addEventListener('keypress', (event) => { if (event.key === 'Enter' && event.target.id !== 'default') { event.preventDefault(); document.querySelector('#default').click(); } });
  document.addEventListener('keydown', (event) => { if (/^[a-z0-9/]$/.test(event.key) && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) { event.preventDefault(); window.shortcuts.push(event.key); } });`);

const page = (
  head,
  scan = '<leerscan-scan form="short" share-url="https://portal.example/scan"></leerscan-scan>',
  lang = 'nl',
) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="icon.svg"><link rel="stylesheet" href="place.css">${head}</head>
  <body><input id="field" value="typed by a visitor"><div id="place">${scan}</div><script src="start.js"></script></body></html>`;

const LOAD = '<script type="module" src="leerscan/leerscan.js"></script>';
const ANSWERS = [1, 4, 2, 5, 3, 3, 1, 2, 4, 5, 5, 2, 1, 3, 4];

/** A short scan to its result; calls back on every screen. */
async function through(tab, /** @type {(screen: string) => unknown} */ look = async () => {}) {
  await look('intro');
  await start(tab);
  await look('statements');
  for (let items = await shownItems(tab), done = 0; items.length > 0; items = await shownItems(tab)) {
    await answerPage(tab, Object.fromEntries(items.map((item, index) => [item, ANSWERS[done + index]])));
    done += items.length;
    await next(tab);
    await pageAfter(tab, items);
  }
  await see(tab, '.question');
  await look('background');
  await next(tab);
  await see(tab, 'details.theme');
  await look('summary');
  await next(tab);
  await see(tab, 'ol.steps');
  await see(tab, 'canvas');
  await look('result');
}

describe('on a hostile page', () => {
  let browser;
  let host;
  before(async () => {
    browser = await launchBrowser();
    host = await hostPages({
      '/clean.html': page(LOAD),
      '/resets.html': page(`<link rel="stylesheet" href="hostile.css">${LOAD}`),
      '/globals.html': page(`<script src="other.js"></script><script src="globals.js"></script>${LOAD}`),
      '/two.html': page(
        LOAD,
        '<leerscan-scan form="short" lang="nl"></leerscan-scan><leerscan-scan form="short" lang="fr"></leerscan-scan>',
        'en',
      ),
      '/closed.html': page(LOAD, '<div id="closed"></div>'),
      '/portal.html': page(
        `<script src="portal.js"></script>${LOAD}`,
        '<form id="webform"><leerscan-scan form="short"></leerscan-scan><button id="default">Search</button></form>',
      ),
      '/portal.js': PORTAL,
      '/place.css': sheet(PLACE),
      '/hostile.css': sheet(HOSTILE),
      '/globals.js': GLOBALS,
      '/other.js': packageScript('survey-core-other/survey.core.min.js'),
      '/start.js': script(
        "const box = document.querySelector('#closed'); if (box) { window.inside = box.attachShadow({ mode: 'closed' }); window.inside.append(document.createElement('leerscan-scan')); }",
      ),
    });
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  async function open(name) {
    const tab = await browser.newPage();
    const said = saidBy(tab);
    await tab.setViewport({ width: 1000, height: 900 });
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    // The same id each time, so that the same answers give the same code.
    await tab.evaluateOnNewDocument(() => {
      crypto.getRandomValues = (/** @type {any} */ bytes) => bytes.fill(7);
    });
    await tab.goto(`${host.url}${name}.html`);
    await tab.evaluate(() => document.fonts.ready);
    return { tab, said };
  }

  /** Pictures of every screen of a scan, as they stand on a page. */
  async function pictures(name) {
    const { tab, said } = await open(name);
    const seen = {};
    await see(tab, 'button.start');
    await through(tab, async (screen) => {
      await tab.mouse.move(999, 899);
      // The first entry in a field blinks: no focus in the picture.
      await tab.evaluate(() => {
        document.activeElement?.blur();
        scrollTo(0, 0);
      });
      const scan = await tab.$('leerscan-scan');
      seen[screen] = Buffer.from(await scan.screenshot({ captureBeyondViewport: true })).toString('base64');
    });
    assert.deepEqual(said, []);
    const scores = await tab.$$eval('deep/leerscan-profile', ([profile]) => profile.response);
    await tab.close();
    return { seen, answers: scores.answers };
  }

  test('looks the same to the last pixel under resets, tiny rem and inherited text styles, and scores the same', async () => {
    const clean = await pictures('clean');
    const reset = await pictures('resets');
    assert.deepEqual(reset.answers, clean.answers);
    const different = Object.keys(clean.seen).filter((screen) => clean.seen[screen] !== reset.seen[screen]);
    assert.deepEqual(different, []);
  });

  test('works with a frozen Object.prototype, another String.prototype.format and another survey-core, and leaves all of them alone', async () => {
    const { tab, said } = await open('globals');
    await see(tab, 'button.start');
    const look = () =>
      tab.evaluate(() => ({
        globals: Object.getOwnPropertyNames(window)
          .filter((name) => !/^(\d+$|__aria|puppeteer)/.test(name))
          .sort(),
        format: /** @type {any} */ (String.prototype).format.call('{0}', 1),
        text: Object.getOwnPropertyNames(String.prototype).sort(),
        survey: [
          typeof Survey.Model,
          Survey.Version,
          new Survey.Model({ elements: [{ type: 'text', name: 'a' }] }).getAllQuestions().length,
        ],
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        head: document.head.innerHTML,
        body: document.body.className + document.body.getAttributeNames(),
        html: document.documentElement.className + document.documentElement.getAttributeNames(),
        title: document.title,
        url: location.href,
        history: history.length,
        stored: localStorage.length + sessionStorage.length + document.cookie.length,
        field: document.querySelector('#field').value,
        listeners: window.listeners.filter((name) => /touch|wheel|scroll|key|pointer|mouse|unload|storage/.test(name)),
      }));
    const before = await look();
    await tab.focus('#field');
    await through(tab, async (screen) => {
      if (screen === 'intro')
        assert.equal(
          await tab.evaluate(() => document.activeElement.id + scrollY),
          'field0',
          'focus and scroll position stay on load',
        );
    });
    assert.deepEqual(await look(), before);
    assert.deepEqual(await tab.evaluate(() => window.errors), []);
    assert.deepEqual(said, []);
    await tab.close();
  });

  test('two scans side by side keep to themselves, each in its own language', async () => {
    const { tab, said } = await open('two');
    await tab.waitForFunction(() => document.querySelectorAll('leerscan-scan')[0].shadowRoot.querySelector('.start'));
    await tab.evaluate(() => document.querySelectorAll('leerscan-scan')[1].scrollIntoView());
    await tab.waitForFunction(() => document.querySelectorAll('leerscan-scan')[1].shadowRoot.querySelector('.start'));
    const starts = await tab.$$('deep/button.start');
    assert.deepEqual(await Promise.all(starts.map((button) => button.evaluate((one) => one.textContent))), [
      'Start de scan',
      'Commencer le bilan',
    ]);
    await starts[0].click();
    await see(tab, 'fieldset.statement');
    const [first] = await shownItems(tab);
    await (await tab.$(`deep/fieldset[data-item="${first}"] input[value="4"]`)).click();
    await (await tab.$('deep/button.start')).click();
    await tab.waitForFunction(() =>
      document
        .querySelectorAll('leerscan-scan')[1]
        .shadowRoot.querySelector('leerscan-survey')
        ?.shadowRoot.querySelector('fieldset'),
    );
    const drafts = await tab.evaluate(() =>
      [...document.querySelectorAll('leerscan-scan')].map(
        (scan) => scan.shadowRoot.querySelector('leerscan-survey').draft.answers,
      ),
    );
    assert.deepEqual(drafts, [{ [first]: 4 }, {}]);
    const words = await tab.evaluate(() =>
      [...document.querySelectorAll('leerscan-scan')].map(
        (scan) => scan.shadowRoot.querySelector('leerscan-survey').shadowRoot.querySelector('nav .primary').textContent,
      ),
    );
    assert.deepEqual(words, ['Volgende', 'Suivant']);
    assert.deepEqual(said, []);
    await tab.close();
  });

  test('is done by keyboard alone on a portal with a default button and shortcuts of one key', async () => {
    const { tab, said } = await open('portal');
    const enter = async (selector) => {
      await (await see(tab, selector)).focus();
      await tab.keyboard.press('Enter');
    };
    await enter('button.start');
    await see(tab, 'nav button.primary');
    for (let items = await shownItems(tab); items.length > 0; items = await shownItems(tab)) {
      for (const item of items) {
        await (await tab.$(`deep/fieldset[data-item="${item}"] input`)).focus();
        await tab.keyboard.press('4');
      }
      await tab.keyboard.press('Enter');
      await pageAfter(tab, items);
    }
    await see(tab, '.question');
    await enter('nav button.primary');
    await see(tab, 'details.theme');
    await enter('details.theme summary');
    await tab.waitForFunction(
      () =>
        document
          .querySelector('leerscan-scan')
          .shadowRoot.querySelector('leerscan-survey')
          .shadowRoot.querySelector('details.theme').open,
    );
    await enter('nav button.primary');
    await see(tab, 'ol.steps');
    assert.deepEqual(await tab.evaluate(() => [window.pressed, window.shortcuts]), [0, []]);
    assert.deepEqual(
      await tab.$$eval('deep/leerscan-profile', ([profile]) => [...new Set(Object.values(profile.response.answers))]),
      [4],
    );
    assert.deepEqual(said, []);
    await tab.close();
  });

  test('works inside a closed shadow root', async () => {
    const { tab, said } = await open('closed');
    await tab.waitForFunction(() => window.inside.firstChild.shadowRoot?.querySelector('.start'));
    await tab.evaluate(() => window.inside.firstChild.shadowRoot.querySelector('.start').click());
    await tab.waitForFunction(
      () =>
        window.inside.firstChild.shadowRoot
          .querySelector('leerscan-survey')
          ?.shadowRoot.querySelectorAll('fieldset.statement').length > 0,
    );
    // Every page by script: nobody outside can look into a closed root.
    const scores = await tab.evaluate(async (answers) => {
      const scan = window.inside.firstChild;
      const done = new Promise((resolve) =>
        scan.addEventListener('leerscan-complete', ({ detail }) =>
          resolve(detail.result.dimensions.map((one) => one.shown)),
        ),
      );
      const survey = () => scan.shadowRoot.querySelector('leerscan-survey');
      const frame = () => new Promise(requestAnimationFrame);
      const given = [...answers, ...answers];
      for (let waits = 0; waits < 2000 && !scan.shadowRoot.querySelector('leerscan-result'); waits += 1) {
        const root = survey()?.shadowRoot;
        for (const group of root?.querySelectorAll('fieldset.statement') ?? [])
          if (!group.querySelector(':checked')) group.querySelector(`input[value="${given.shift()}"]`).click();
        // The first statement comes a frame before the others and the button.
        if (root?.querySelector('nav button.primary') && !root.querySelector('[role=status].muted'))
          root.querySelector('form').requestSubmit();
        await frame();
      }
      return done;
    }, ANSWERS);
    assert.equal(scores.length, 5);
    assert.ok(scores.every((score) => typeof score === 'number'));
    assert.deepEqual(said, []);
    await tab.close();
  });
});
