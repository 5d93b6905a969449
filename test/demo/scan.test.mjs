import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { findFirefox, launchBrowser, launchFirefox } from '../helpers/browser.mjs';
import { paperOf, sheetsOf } from '../helpers/paper.mjs';
import {
  answerPage,
  focusOn,
  next,
  openScan,
  pageAfter,
  press,
  see,
  settled,
  shownItems,
  start,
  toResult,
  through as wholeScan,
} from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';
import { catchDownloads } from '../helpers/team-page.mjs';

const here = useSite();

/**
 * Answers for the whole scan, and the scores that follow from them, worked out by hand: 100 · (mean − 1) / 4 of what
 * was answered. interaction 1 2 3 4 5 → 50 · information 5 5 4 na unknown → 91.7 · feedback 2 2 2 3 2 → 30 · reflection
 * 4 4 4 4 4 → 75 · coaching 5 na na unknown 5 → only two answers, no score.
 */
const ANSWERS = {
  'interaction-place': 1,
  'interaction-watch': 2,
  'interaction-questions': 3,
  'interaction-voice': 4,
  'interaction-team': 5,
  'information-find': 5,
  'information-material': 5,
  'information-rules': 4,
  'information-contact': 'na',
  'information-knowledge': 'unknown',
  'feedback-harder': 2,
  'feedback-hear': 2,
  'feedback-request': 2,
  'feedback-lesson': 3,
  'feedback-talk': 2,
  'reflection-time': 4,
  'reflection-debrief': 4,
  'reflection-case': 4,
  'reflection-learned': 4,
  'reflection-chances': 4,
  'coaching-mentor': 5,
  'coaching-needs': 'na',
  'coaching-advice': 'na',
  'coaching-decide': 'unknown',
  'coaching-stuck': 5,
};
const SCORES = {
  nl: ['50', '92', '30', '75', 'te weinig antwoorden'],
  en: ['50', '92', '30', '75', 'too few answers'],
};
/** ±19.3 around five answers, ±22.8 around three. */
const BANDS = {
  nl: ['tussen 31 en 69', 'tussen 69 en 100', 'tussen 11 en 49', 'tussen 56 en 94', '–'],
  en: ['between 31 and 69', 'between 69 and 100', 'between 11 and 49', 'between 56 and 94', '–'],
};
/**
 * Four scores, the least sure of three answers (α .583): H = 3.633 · 11.62 = 42.2. So 75 and 92 are beyond it from 30,
 * and 30 alone from 92; 50 is not named.
 */
const HEADLINE = {
  nl: 'De sterkste thema’s zijn informatie en reflectie.',
  en: 'The strongest themes are information and reflection.',
};

async function checkResult(page, language) {
  await see(page, 'ol.steps');
  const found = await page.evaluate(() => {
    const result = document.querySelector('leerscan-scan').shadowRoot.querySelector('leerscan-result').shadowRoot;
    const profile = result.querySelector('leerscan-profile').shadowRoot;
    const cells = [...profile.querySelectorAll('tbody tr')].map((row) =>
      [...row.cells].map((cell) => cell.textContent.trim()),
    );
    return {
      headline: result.querySelector('h2 > :last-child').textContent,
      cells,
      steps: result.querySelectorAll('.step').length,
      canvas: profile.querySelectorAll('canvas').length,
    };
  });
  assert.equal(found.headline, HEADLINE[language]);
  assert.deepEqual(
    found.cells.map((row) => row[1]),
    SCORES[language],
  );
  assert.deepEqual(
    found.cells.map((row) => row[3]),
    BANDS[language],
  );
  assert.deepEqual(
    found.cells.map((row) => row.slice(4).join(' ')),
    ['5 0 0 0', '3 1 1 0', '5 0 0 0', '5 0 0 0', '2 1 2 0'],
  );
  assert.equal(found.steps, 3);
  assert.equal(found.canvas, 1);
}

/** From a page of statements to the result, with what `answer` does on each page. */
async function through(page, answer) {
  await start(page);
  for (;;) {
    const items = await shownItems(page);
    if (items.length === 0) break;
    await answer(items);
    await pageAfter(page, items);
  }
}

async function statementsByMouse(page) {
  await through(page, async () => {
    await answerPage(page, ANSWERS);
    await next(page);
  });
}

describe('a whole scan', () => {
  for (const language of ['nl', 'en']) {
    test(`by mouse, in ${language}`, async () => {
      const { page, said } = await openScan(here.browser, here.site.url, { language });
      await statementsByMouse(page);
      await toResult(page);
      await checkResult(page, language);
      assert.deepEqual(said, []);
      await page.close();
    });

    test(`by touch on a phone, in ${language}: one tap per statement`, async () => {
      const { page, said } = await openScan(here.browser, here.site.url, {
        language,
        width: 390,
        height: 844,
        touch: true,
      });
      await through(page, async ([item]) => {
        await (await settled(await see(page, `fieldset[data-item="${item}"] input[value="${ANSWERS[item]}"]`))).tap();
      });
      await see(page, '.question');
      await (await see(page, 'nav button.primary')).tap();
      await see(page, 'details.theme');
      await (await see(page, 'nav button.primary')).tap();
      await checkResult(page, language);
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
        false,
        'it scrolls sideways',
      );
      assert.deepEqual(said, []);
      await page.close();
    });

    test(`by a double tap nothing is answered unseen, in ${language}`, async () => {
      const { page } = await openScan(here.browser, here.site.url, { language, width: 390, height: 844, touch: true });
      await start(page);
      await (
        await settled(await see(page, 'fieldset[data-item="interaction-place"] input[value="3"]'))
      ).evaluate((input) => input.closest('label').scrollIntoView({ block: 'center' }));
      const { x, y } = await page.$eval('deep/fieldset[data-item="interaction-place"] input[value="3"]', (input) => {
        const { left, top, width, height } = input.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.touchscreen.tap(x, y);
      // At the very moment in which the next statement is there.
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const survey = document
              .querySelector('leerscan-scan')
              .shadowRoot.querySelector('leerscan-survey').shadowRoot;
            new MutationObserver((_, observer) => {
              if (!survey.querySelector('[data-item="interaction-place"]')) {
                observer.disconnect();
                resolve();
              }
            }).observe(survey, { childList: true, subtree: true });
          }),
      );
      await page.touchscreen.tap(x, y);
      await settled(await see(page, 'fieldset.statement input'));
      assert.equal((await shownItems(page))[0], 'interaction-watch');
      assert.equal(await page.$$eval('deep/fieldset.statement input:checked', (all) => all.length), 0);
      await page.close();
    });

    test(`by keyboard alone, in ${language}`, async () => {
      const { page, said } = await openScan(here.browser, here.site.url, { language, width: 390, height: 844 });
      await see(page, 'button.start');
      await page.evaluate(() => document.activeElement?.blur());
      const focusText = () =>
        page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          return active?.textContent?.trim() ?? '';
        });
      const until = async (what) => {
        for (let count = 0; count < 40; count++) {
          if (what.test(await focusText())) return;
          await page.keyboard.press('Tab');
        }
        assert.fail(`Tab never reached ${what}`);
      };
      await until(/Start/);
      await page.keyboard.press('Enter');
      await see(page, 'fieldset.statement');
      for (;;) {
        const [item] = await shownItems(page);
        if (!item) break;
        // Focus is on the statement: a digit answers it, Enter goes on.
        const text = await page.$eval('deep/fieldset.statement h2', (heading) => heading.textContent);
        await page.waitForFunction(
          (expected) => {
            let active = document.activeElement;
            while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
            return active?.textContent === expected;
          },
          {},
          text,
        );
        await page.keyboard.press({ unknown: '6', na: '7' }[ANSWERS[item]] ?? String(ANSWERS[item]));
        await page.keyboard.press('Enter');
        await pageAfter(page, [item]);
      }
      await see(page, '.question');
      await until(language === 'nl' ? /^Naar het overzicht$/ : /^Go to the overview$/);
      await page.keyboard.press('Enter');
      await see(page, 'details.theme');
      await until(language === 'nl' ? /^Toon mijn resultaat$/ : /^Show my result$/);
      await page.keyboard.press('Enter');
      await checkResult(page, language);
      await focusOn(page, 'h2');
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  test('stores nothing, asks nobody else, and leaves the page as it was', async () => {
    const asked = [];
    const watch = (target) =>
      target.page().then((opened) => opened?.on('request', (request) => asked.push(request.url())));
    here.browser.on('targetcreated', watch);
    const { page } = await openScan(here.browser, here.site.url, { language: 'nl' });
    here.browser.off('targetcreated', watch);
    await statementsByMouse(page);
    await toResult(page);
    await see(page, 'ol.steps');
    assert.ok(asked.some((url) => url.endsWith('leerscan.js')));
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(here.site.url)),
      [],
    );
    assert.deepEqual(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        document.title,
        location.hash,
      ]),
      [0, 0, '', 0, 'Leerscan', ''],
    );
    await page.close();
  });

  test('loads survey-core only once the person has started', async () => {
    const page = await here.browser.newPage();
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(here.site.url);
    await see(page, 'button.start');
    await page.waitForNetworkIdle({ idleTime: 500 });
    assert.ok(!asked.some((url) => /survey-engine|radar-chart/.test(url)));
    await press(page, 'button.start');
    await page
      .waitForRequest((request) => /survey-engine/.test(request.url()), { timeout: 10_000 })
      .catch(() => assert.ok(asked.some((url) => /survey-engine/.test(url))));
    await page.close();
  });
});

describe('a result', () => {
  test('says on the first screen of a phone what to do first', async () => {
    const kinds = { open: () => 3, contrast: (item) => (item.startsWith('reflection') ? 1 : 4) };
    for (const language of ['nl', 'fr', 'de', 'en'])
      for (const [kind, answerOf] of Object.entries(kinds)) {
        const { page } = await openScan(here.browser, `${here.site.url}embed.html?lang=${language}`, {
          width: 320,
          height: 568,
          touch: true,
          language,
        });
        await wholeScan(page, answerOf);
        for (const [width, height, last] of /** @type {[number, number, string][]} */ ([
          [320, 568, 'h3'],
          [360, 740, '.action'],
        ])) {
          await page.setViewport({ width, height, hasTouch: true, isMobile: true });
          const { bottom, moved } = await page.$eval(`deep/.step ${last}`, (element) => ({
            bottom: element.getBoundingClientRect().bottom,
            moved: scrollY,
          }));
          assert.ok(bottom <= height && moved === 0, `${language}, ${kind}, ${height}: ${last} ends at ${bottom}`);
        }
        await page.close();
      }
  });

  test(
    'is handed over as a link, as a file, and on two sheets of paper in every language',
    { timeout: 120_000 },
    async () => {
      for (const language of ['nl', 'en', 'fr', 'de']) {
        const { page } = await openScan(here.browser, here.site.url, { language });
        const taken = await catchDownloads(page);
        // Low everywhere: the longest steps, and a line for every answer.
        await wholeScan(page, (item) => (item.startsWith('interaction') ? 'na' : 1));
        await see(page, 'canvas');
        const paper = await paperOf(page, 'leerscan-result', () => press(page, '[part=take-along] .row button'));
        assert.equal(paper.language, language);
        const { pages } = await sheetsOf(here.browser, paper);
        assert.equal(pages, 2, language);
        if (language !== 'nl') {
          await page.close();
          continue;
        }
        // Without a screen there is no clipboard.
        await page.evaluate(() => {
          Object.defineProperty(navigator, 'clipboard', {
            value: { writeText: (text) => Promise.resolve((window.copied = text)) },
          });
          addEventListener('leerscan-export', ({ detail }) => (window.exported = detail.as));
        });
        await press(page, '.link button');
        await page.waitForFunction(() => window.exported === 'link');
        const link = await page.evaluate(() => window.copied);
        assert.equal(link, await page.$eval('deep/#link', (field) => field.value));
        await press(page, '[part=take-along] .row button:last-child');
        const { name, bytes } = await taken(/json$/);
        const file = JSON.parse(String(bytes));
        assert.equal(name, `leerscan-${file.response.id}.json`);
        assert.deepEqual(
          file.scores.map(({ score }) => score),
          [null, 0, 0, 0, 0],
        );
        assert.equal(file.response.answers['interaction-place'], 'na');
        const { page: opened } = await openScan(here.browser, link, { language });
        await see(opened, 'ol.steps');
        assert.deepEqual(await opened.$$eval('deep/td[data-score]', (cells) => cells.map((cell) => cell.textContent)), [
          'te weinig antwoorden',
          '0',
          '0',
          '0',
          '0',
        ]);
        await opened.close();
        await page.close();
      }
    },
  );

  test('from a link that comes while somebody is answering takes focus along, and so does one that does not open', async () => {
    const { page } = await openScan(here.browser, here.site.url, { language: 'nl' });
    await start(page);
    await page.evaluate(async () => {
      const { createResponse, loadInstrument, toShareCode } = await import('./leerscan/core.js');
      const instrument = await loadInstrument('leercultuur', ['nl']);
      location.hash = `leerscan=${toShareCode(instrument, createResponse({ instrument, answers: Object.fromEntries(instrument.items.map(({ id }) => [id, 5])) }))}`;
    });
    await see(page, 'leerscan-result >>> h2');
    assert.equal(await focusOn(page, '[data-heading]'), 'Resultaat: Volgens jouw antwoorden loopt alles goed.');
    await page.evaluate(() => {
      location.hash = 'leerscan=AAAA';
    });
    await see(page, '[role=alert]');
    assert.match(await focusOn(page, '[data-heading]'), /^Deze link is beschadigd/);
    await page.close();
  });

  test('of a questionnaire from a file is scored by that file, a reversed statement too', async () => {
    const answers = {
      'expert-show': 3,
      'expert-guideline': 0,
      'trainer-task': 1,
      'trainer-feedback': 'unknown',
      'guide-listen': 3,
      'guide-hurry': 1,
      'administrator-agree': 0,
      'administrator-report': 1,
    };
    const { page, said } = await openScan(here.browser, `${here.site.url}own-instrument.html`, { language: 'nl' });
    await through(page, async () => {
      await answerPage(page, answers);
      await next(page);
    });
    await toResult(page);
    await see(page, '.bars');
    // 100 · mean / 3: (3 + 0) / 2 · one answer of two · (3 + (0 + 3 − 1)) / 2 · (0 + 1) / 2.
    assert.deepEqual(await page.$$eval('deep/td[data-score]', (cells) => cells.map((cell) => cell.textContent)), [
      '50',
      'te weinig antwoorden',
      '83',
      '17',
    ]);
    assert.deepEqual(said, []);
    await page.close();
  });
});

// Firefox remembers for ever that a file could not be loaded, under that name.
for (const [engine, launch] of /** @type {[string, typeof launchBrowser][]} */ ([
  ['Chromium', launchBrowser],
  ...(findFirefox() ? [['Firefox', launchFirefox]] : []),
]))
  describe(`when a piece cannot be loaded, ${engine}`, () => {
    let browser;
    before(async () => {
      browser = await launch();
    });
    after(() => browser.close());

    async function blocked(pattern, path = '') {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      let blocking = true;
      await page.setRequestInterception(true);
      page.on(
        'request',
        (request) => void (blocking && pattern.test(request.url()) ? request.abort() : request.continue()),
      );
      await page.evaluateOnNewDocument(`Object.defineProperty(navigator, 'languages', { get: () => ['nl'] })`);
      await page.goto(`${here.site.url}${path}`);
      return { page, unblock: () => (blocking = false) };
    }
    const scores = async (page) => {
      await see(page, '.bars');
      return page.$$eval('deep/td[data-score]', (cells) => cells.map((cell) => cell.textContent));
    };

    // In Firefox, the page must be loaded again: nothing was answered yet.
    if (engine === 'Chromium')
      test('the first screens, where they wait for somebody to come near: a message and a retry', async () => {
        const { page, unblock } = await blocked(/scan-controller/, 'own-instrument.html');
        await see(page, '[role=alert]');
        unblock();
        await press(page, '[role=alert] + button');
        await see(page, 'button.start');
        await page.close();
      });

    test('whose scan it is: the page is told, and it is asked for again at the start', async () => {
      const { page, unblock } = await blocked(/chunks\/(scan-extras|nl-result)-/);
      await see(page, 'button.start');
      await page.evaluate(() => {
        const scan = /** @type {any} */ (document.querySelector('leerscan-scan'));
        const window_ = /** @type {any} */ (window);
        window_.told = 0;
        scan.addEventListener('leerscan-error', () => (window_.told += 1));
        Object.assign(scan, { owner: 'Stad Gent', noResult: true });
      });
      await page.waitForFunction('told === 1');
      unblock();
      await statementsByMouse(page);
      await toResult(page);
      const owner = await see(page, '.owner');
      assert.match(await owner.evaluate((element) => element.textContent), /Een scan van Stad Gent/);
      assert.equal(await page.evaluate('told'), 1);
      await page.close();
    });

    test('the engine: a message, a retry that works, and every answer still there', async () => {
      const { page, unblock } = await blocked(/survey-engine/);
      await statementsByMouse(page);
      const note = await see(page, '[role=alert]');
      assert.match(await note.evaluate((element) => element.textContent), /Je antwoorden zijn er nog/);
      unblock();
      await press(page, '[role=alert] button.primary');
      assert.equal(await focusOn(page, 'h2'), 'Nog iets over jou en je werk');
      await toResult(page);
      assert.deepEqual(await scores(page), SCORES.nl);
      await page.close();
    });

    test('the engine, for good: the scan goes on without the background questions', async () => {
      const { page } = await blocked(/survey-engine/);
      await statementsByMouse(page);
      await press(page, '[role=alert] button:not(.primary)');
      await see(page, 'details.theme');
      await next(page);
      assert.deepEqual(await scores(page), SCORES.nl);
      await page.close();
    });

    test('the chart: bars and table serve, and a retry draws it', async () => {
      const { page, unblock } = await blocked(/radar-chart/);
      await statementsByMouse(page);
      await toResult(page);
      assert.deepEqual(await scores(page), SCORES.nl);
      await see(page, '.radar-trouble');
      unblock();
      await press(page, '.radar-trouble button');
      await see(page, 'canvas');
      assert.equal(await focusOn(page, 'canvas'), 'canvas');
      await page.close();
    });

    test('the rules of scoring: a message, and every answer still there for a second press', async () => {
      const { page, unblock } = await blocked(/chunks\/(result-view|nl-result|whole)-/);
      await statementsByMouse(page);
      await toResult(page);
      // Pressed in vain, again and again: no name is the last one.
      for (let press_ = 0; press_ < 8; press_++) {
        const note = await see(page, '[role=alert]');
        assert.match(await note.evaluate((element) => element.textContent), /Je antwoorden zijn er nog/);
        await next(page);
      }
      await see(page, '[role=alert]');
      unblock();
      await next(page);
      assert.deepEqual(await scores(page), SCORES.nl);
      await page.close();
    });

    test('the steps: a message, and every answer still there for a second press', async () => {
      const { page, unblock } = await blocked(/chunks\/(whole|nl-result)-/);
      await statementsByMouse(page);
      await toResult(page);
      const note = await see(page, '[role=alert]');
      assert.match(await note.evaluate((element) => element.textContent), /Je antwoorden zijn er nog/);
      unblock();
      await next(page);
      assert.deepEqual(await scores(page), SCORES.nl);
      await page.close();
    });
  });
