import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { launchBrowser } from '../helpers/browser.mjs';
import { hostPages, script } from '../helpers/host-pages.mjs';
import { next, saidBy, see, start, through } from '../helpers/scan-page.mjs';

const EVENTS = [
  'leerscan-start',
  'leerscan-progress',
  'leerscan-complete',
  'leerscan-abandon',
  'leerscan-export',
  'leerscan-error',
];

/** Notes the events that a page gets from its frames, and everything that is said to its window. */
const NOTES = script(`window.fired = []; window.heard = [];
  for (const name of ${JSON.stringify(EVENTS)}) addEventListener(name, ({ type, detail, target }) => window.fired.push({ type, detail, from: target.id }));
  addEventListener('message', ({ data, origin }) => window.heard.push({ data, origin }));`);

/** Says things to its parent and to the frame beside it that only our own frame may say. */
const FORGER = script(`
  const lies = [
    { leerscan: 1, type: 'height', detail: { height: 7 } },
    { leerscan: 1, type: 'leerscan-complete', detail: {} },
    { leerscan: 1, type: 'view', detail: { top: 90000 } },
  ];
  for (const lie of lies) parent.postMessage(lie, '*');
  for (let index = 0; index < parent.length; index += 1) parent[index].postMessage({ leerscan: 1, type: 'hello' }, '*');
  parent.postMessage('forged', '*');`);

const page = (body) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script src="notes.js"></script></head><body><p style="block-size: 300px">Above</p>${body}</body></html>`;

describe('in a frame', () => {
  let browser;
  let portal;
  let scans;
  let third;
  const pages = {};
  before(async () => {
    browser = await launchBrowser();
    // Three origins: the portal, the server of the scans (which allows nobody to fetch from it), and a stranger.
    portal = await hostPages(pages);
    const away = {};
    scans = await hostPages(away);
    third = await hostPages({
      '/forger.html': '<!doctype html><script src="forger.js"></script>',
      '/forger.js': FORGER,
    });
    // A frame of ours that was led away: known by its window, but no longer ours.
    away['/away.html'] = `<!doctype html><meta http-equiv="refresh" content="0; url=${third.url}forger.html">`;
    // A copy of embed.html with a questionnaire of one's own.
    away['/own-embed.html'] =
      '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Own</title><link rel="icon" href="icon.svg"><link rel="stylesheet" href="embed.css"></head><body><leerscan-scan src="own-instrument.json" no-intro></leerscan-scan><script src="leerscan/embed.js"></script></body></html>';
    const parent = portal.url.slice(0, -1);
    const frame = (query, more = '') =>
      `<iframe id="frame" data-leerscan title="Leerscan" width="900" height="100" ${more} src="${scans.url}embed.html?form=short&parent=${parent}${query}"></iframe><script src="${scans.url}leerscan/embed-host.js"></script>`;
    Object.assign(pages, {
      '/notes.js': NOTES,
      '/plain.html': page(frame('')),
      '/share.html': page(frame('&share-result&lang=fr')),
      // The slash as an address bar gives it.
      '/own.html': page(
        frame('')
          .replace('embed.html?form=short', 'own-embed.html?lang=en')
          .replace(`parent=${parent}`, `parent=${parent}/`),
      ),
      '/bordered.html': page(
        `<style>* { box-sizing: border-box } iframe { border: 7px solid }</style>${frame('')}<script src="${scans.url}leerscan/embed-host.js"></script><p style="block-size: 5000px">Below</p>`,
      ),
      '/sandbox.html': page(frame('&share-result', 'sandbox="allow-scripts allow-forms"')),
      '/strict.html': page(frame('&share-result', 'sandbox="allow-scripts"')),
      '/settings.html': page(
        frame(
          '&role=mentor&size=10-49&sector=nowhere&no-intro&accent=7a1f5c&src=https://elsewhere.example/x.json&colour=red&utm_source=mail&amp;amp;lang=fr',
        ),
      ),
      '/stranger.html': page(`${frame('').replaceAll(parent, third.url.slice(0, -1))}`),
      '/forged.html': page(
        `${frame('')}<iframe src="${third.url}forger.html"></iframe><iframe data-leerscan id="away" src="${scans.url}away.html"></iframe><p style="block-size: 5000px">Below</p>`,
      ),
    });
  });
  after(async () => {
    await browser.close();
    for (const host of [portal, scans, third]) await host.close();
  });

  async function open(name) {
    const tab = await browser.newPage();
    const said = saidBy(tab);
    await tab.setViewport({ width: 1000, height: 800 });
    await tab.goto(`${portal.url}${name}.html`);
    const frame = await tab.waitForFrame((one) => one.url().includes('embed.html'));
    return { tab, frame, said };
  }

  const fired = (tab) => tab.evaluate(() => window.fired);
  const last = async (tab, type) => (await fired(tab)).filter((one) => one.type === type).at(-1);

  test('a frame of another origin has the height of its content, leads the page, and tells its life-cycle but no answers', async () => {
    const { tab, frame, said } = await open('plain');
    assert.match(
      await (await see(frame, '.facts')).evaluate((facts) => facts.textContent),
      /niet bewaard en verlaten je toestel niet/,
    );
    await through(frame, () => 4);
    await tab.waitForFunction(() => window.fired.some((one) => one.type === 'leerscan-complete'));
    assert.deepEqual(await last(tab, 'leerscan-complete'), { type: 'leerscan-complete', detail: {}, from: 'frame' });
    assert.deepEqual(await last(tab, 'leerscan-start'), {
      type: 'leerscan-start',
      detail: { instrument: 'leercultuur', form: 'short' },
      from: 'frame',
    });
    assert.deepEqual((await last(tab, 'leerscan-progress')).detail, { page: 7, pages: 7, answered: 15, items: 15 });
    assert.ok(!JSON.stringify(await tab.evaluate(() => window.heard)).match(/interaction|answers|response/));
    const content = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await tab.waitForFunction(
      (height) => document.querySelector('#frame').getBoundingClientRect().height >= height,
      {},
      content,
    );
    // Nothing to scroll inside, once the page has heard the height.
    await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
    // The page came along to the headline, which had been far above after the last press.
    await tab.waitForFunction(() => {
      const { top } = document.querySelector('#frame').getBoundingClientRect();
      return top > 0 && top < innerHeight * 0.8;
    });
    assert.ok(
      (await tab.evaluate(() => window.heard)).some(
        ({ data }) => data.subject === 'lti.frameResize' && data.height === content,
      ),
      'Canvas hears the height',
    );
    assert.deepEqual(said, []);
    await tab.close();
  });

  test('answers leave the frame only when its address says so', async () => {
    const { tab, frame, said } = await open('share');
    const facts = await (await see(frame, '.facts')).evaluate((list) => list.textContent);
    assert.match(facts, /Le site qui affiche le bilan reçoit vos réponses/);
    assert.doesNotMatch(facts, /ne quittent pas votre appareil/);
    await through(frame, () => 4);
    await tab.waitForFunction(() => window.fired.some((one) => one.type === 'leerscan-complete'));
    const { response, result } = (await last(tab, 'leerscan-complete')).detail;
    assert.equal(Object.values(response.answers).filter((answer) => answer === 4).length, 15);
    assert.equal(response.language, 'fr');
    assert.deepEqual(
      result.dimensions.map((one) => one.shown),
      [75, 75, 75, 75, 75],
    );
    assert.equal(result.steps.length, 3);
    assert.deepEqual(said, []);
    await tab.close();
  });

  test('takes the tag that a page of one’s own has in it, with a questionnaire of one’s own', async () => {
    const { tab, frame, said } = await open('own');
    await (await see(frame, 'fieldset[data-item="expert-show"] input')).click();
    assert.equal(await frame.$$eval('leerscan-scan', (scans_) => scans_.length), 1);
    await tab.waitForFunction(() => window.fired.some((one) => one.type === 'leerscan-start'));
    assert.deepEqual(await last(tab, 'leerscan-start'), {
      type: 'leerscan-start',
      detail: { instrument: 'mentor-roles', form: 'full' },
      from: 'frame',
    });
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'en');
    assert.deepEqual(said, []);
    await tab.close();
  });

  for (const sandbox of ['sandbox', 'strict'])
    test(`works in a ${sandbox === 'strict' ? 'sandbox of scripts alone' : 'sandbox'} without an origin, on a server that sends no CORS header`, async () => {
      const { tab, frame, said } = await open(sandbox);
      assert.equal(await frame.evaluate(() => origin), 'null');
      await through(frame, () => 4);
      await see(frame, 'canvas');
      await see(frame, 'svg.qr');
      assert.equal(await frame.$eval('deep/#link', (field) => /#leerscan=[\w-]{30,}$/.test(field.value)), true);
      assert.equal((await frame.$$('deep/.ways .row button')).length, 0, 'no button that could do nothing');
      assert.match(await frame.$eval('deep/.ways', (ways) => ways.textContent), /kan niets bewaren of afdrukken/);
      await tab.waitForFunction(() => window.fired.some((one) => one.type === 'leerscan-complete'));
      assert.equal((await last(tab, 'leerscan-complete')).detail.response.answers['interaction-watch'], 4);
      await tab.waitForFunction(() => document.querySelector('#frame').getBoundingClientRect().height > 1000);
      assert.deepEqual(said, []);
      await tab.close();
    });

  test('tries again for a file that could not be had, and says so when it is the first one', async () => {
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    let broken = 'result-view-';
    tab.on('request', (request) =>
      broken && request.url().includes(broken) ? request.respond({ status: 503, body: '' }) : request.continue(),
    );
    await tab.setViewport({ width: 1000, height: 800 });
    await tab.goto(`${scans.url}embed.html?form=short`);
    await through(tab, () => 4, undefined, '[role=alert]');
    broken = '';
    await next(tab);
    await see(tab, 'ol.steps');
    broken = 'embed-page.js';
    await tab.reload();
    await tab.waitForSelector('[role=alert]');
    assert.match(await tab.$eval('[role=alert]', (note) => note.textContent), /^We konden dit niet laden/);
    await tab.close();
  });

  test('is led to where a person goes on, also to a single answer, and counts the border of the frame', async () => {
    const { tab, frame } = await open('bordered');
    await through(frame, () => 4, undefined, 'details.theme');
    await frame.$eval('deep/details.theme', (one) => (one.open = true));
    await tab.evaluate(() => scrollTo(0, 5000));
    await frame.$eval('deep/details.theme button', (button) => button.click());
    await see(frame, 'fieldset.statement');
    await tab.waitForFunction(() => scrollY < 700);
    // Nothing to scroll inside, once the page has heard the height.
    await frame.waitForFunction(
      () =>
        document.querySelector('leerscan-scan').offsetHeight > 300 &&
        document.documentElement.scrollHeight <= innerHeight,
    );
    assert.equal(
      (await fired(tab)).filter((one) => one.type === 'leerscan-start').length,
      1,
      'a snippet that stands there twice tells once',
    );
    await tab.close();
  });

  test('takes the settings of its address that it knows, and tells who built it, no visitor, which it leaves out', async () => {
    const { tab, frame, said } = await open('settings');
    await see(frame, 'fieldset.statement');
    assert.equal(said.length, 1);
    assert.match(said[0], /: src, colour, utm_source, amp;lang\..*"&amp;" stands where "&" is meant/);
    assert.doesNotMatch(await frame.evaluate(() => document.body.innerText), /utm|colour/);
    assert.deepEqual(await frame.$eval('deep/leerscan-survey', (survey) => survey.draft.respondent), {
      role: 'mentor',
      size: '10-49',
    });
    assert.equal(
      await frame.$eval('leerscan-scan', (scan) => getComputedStyle(scan).getPropertyValue('--leerscan-color-accent')),
      '#7a1f5c',
    );
    await tab.close();
  });

  test('takes an accent that can be read, light whatever the visitor prefers, and leaves out one that cannot', async () => {
    const tab = await browser.newPage();
    const said = saidBy(tab);
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const coloursWith = async (accent) => {
      await tab.goto(`${scans.url}embed.html?lang=nl&accent=${accent}`);
      const button = await see(tab, 'button.start');
      return button.evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor];
      });
    };
    assert.deepEqual(await coloursWith('7a1f5c'), ['rgb(255, 255, 255)', 'rgb(122, 31, 92)']);
    assert.deepEqual(said, []);
    assert.notEqual((await coloursWith('ffdd00'))[1], 'rgb(255, 221, 0)');
    assert.match(said.join(), /accent \(white text on it could not be read\)/);
    await tab.close();
  });

  test('says nothing to a page that it was not set up for', async () => {
    const { tab, frame } = await open('stranger');
    await start(frame);
    await see(frame, 'fieldset.statement');
    await tab.evaluate(() =>
      document.querySelector('#frame').contentWindow.postMessage({ leerscan: 1, type: 'hello' }, '*'),
    );
    await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.deepEqual(await tab.evaluate(() => [window.heard, window.fired]), [[], []]);
    await tab.close();
  });

  test('what a third origin forges is ignored, by the page and by the frame', async () => {
    const { tab, frame } = await open('forged');
    await start(frame);
    const scrolled = await tab.evaluate(() => scrollY);
    await tab.waitForFunction(() => window.heard.filter(({ data }) => data === 'forged').length >= 2);
    await tab.waitForFunction(() => window.fired.some((one) => one.type === 'leerscan-start'));
    // The page itself is no frame of ours either.
    await tab.evaluate(() => {
      window.postMessage({ leerscan: 1, type: 'leerscan-complete', detail: {} }, '*');
    });
    await tab.evaluate(() => new Promise((done) => setTimeout(done)));
    assert.deepEqual(
      await tab.$$eval('iframe', (frames) => frames.filter((one) => one.style.height === '7px').length),
      0,
    );
    assert.deepEqual(
      (await fired(tab)).map((one) => one.type).filter((type) => type === 'leerscan-complete'),
      [],
    );
    assert.equal(await tab.evaluate(() => scrollY), scrolled, 'the page stays where it was');
    await tab.close();
  });

  test('works inside a frame within a frame', async () => {
    const middle = await hostPages({ '/notes.js': NOTES });
    middle.pages['/middle.html'] = page(
      `<iframe id="frame" data-leerscan width="900" height="100" title="Leerscan" src="${scans.url}embed.html?form=short&parent=${middle.url.slice(0, -1)}"></iframe><script src="${scans.url}leerscan/embed-host.js"></script>`,
    );
    pages['/outer.html'] = page(`<iframe width="950" height="900" src="${middle.url}middle.html"></iframe>`);
    const { tab, frame, said } = await open('outer');
    await start(frame);
    await see(frame, 'fieldset.statement');
    const around = await tab.waitForFrame((one) => one.url().includes('middle.html'));
    await around.waitForFunction(
      () =>
        window.fired.some((one) => one.type === 'leerscan-start') &&
        document.querySelector('#frame').getBoundingClientRect().height > 400,
    );
    assert.deepEqual(await fired(tab), [], 'the outermost page is told nothing');
    assert.deepEqual(said, []);
    await tab.close();
    await middle.close();
  });
});
