import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { createResponse, toShareCode } from '../../dist/core/index.js';
import { loadInstrument } from '../../dist/instruments/index.js';
import { axeViolations } from '../helpers/axe.mjs';
import { launchBrowser } from '../helpers/browser.mjs';
import { hostPages } from '../helpers/host-pages.mjs';
import {
  answerPage,
  next,
  openScan,
  pageAfter,
  see,
  settled,
  shownItems,
  start,
  through,
  unfold,
  wholeWay,
} from '../helpers/scan-page.mjs';

const instrument = await loadInstrument('leercultuur');
const tag = (attributes = '') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Scan</title><link rel="icon" href="icon.svg"><link rel="stylesheet" href="site.css"><script type="module" src="leerscan/leerscan.js"></script></head><body class="page"><main><h1>Scan</h1><leerscan-scan ${attributes}></leerscan-scan></main></body></html>`;
/** The least that can be asked: one statement, and a question that must be answered. */
const REQUIRED = {
  id: 'required',
  version: '1',
  title: 'Verplicht',
  languages: ['nl'],
  scale: {
    options: [
      { value: 1, label: 'nee' },
      { value: 2, label: 'ja' },
    ],
  },
  dimensions: [{ id: 'one', title: 'Eén' }],
  items: [{ id: 'one-a', dimension: 'one', text: 'Een uitspraak.' }],
  background: [
    { type: 'text', name: 'mail', title: 'E-mail', inputType: 'email', isRequired: true },
    { type: 'radiogroup', name: 'role', title: 'Rol', isRequired: true, choices: ['a', 'b'] },
    // What survey-core says of these has numbers in it, or nothing at all.
    {
      type: 'text',
      name: 'age',
      title: 'Leeftijd',
      inputType: 'number',
      validators: [{ type: 'numeric', minValue: 18 }],
    },
    { type: 'comment', name: 'why', title: 'Waarom', validators: [{ type: 'text', minLength: 10 }] },
    {
      type: 'checkbox',
      name: 'days',
      title: 'Dagen',
      choices: ['ma', 'di'],
      validators: [{ type: 'answercount', minCount: 2 }],
    },
    { type: 'text', name: 'code', title: 'Code', validators: [{ type: 'regex', regex: '^[0-9]+$' }] },
    { type: 'matrix', name: 'week', title: 'Week', rows: ['ma'], columns: ['vm', 'nm'], isAllRowRequired: true },
  ],
};
const json = (body) => ({ type: 'application/json', body: JSON.stringify(body) });

let browser;
let host;
before(async () => {
  browser = await launchBrowser();
  host = await hostPages({
    '/scan.html': tag(),
    '/kept.html': tag('resume="test"'),
    '/shared.html': tag('shares-result no-intro'),
    '/thanks.html': tag('no-result'),
    '/required.html': tag('src="required.json" no-intro'),
    '/required.json': json(REQUIRED),
    '/refused.html': tag('src="refused.json"'),
    '/refused.json': json({ ...REQUIRED, items: [{ id: 'one-a', dimension: 'two', text: 'x' }] }),
    '/gone.html': tag('src="gone.json"'),
  });
});
after(async () => {
  await browser.close();
  await host.close();
});

/** A link to a result; `answerOf` gives an answer for every statement, or undefined. */
function link(answerOf) {
  const answers = Object.fromEntries(
    instrument.items.map((item) => [item.id, answerOf(item)]).filter(([, answer]) => answer !== undefined),
  );
  return `scan.html#leerscan=${toShareCode(instrument, createResponse({ instrument, answers, language: 'nl' }))}`;
}

for (const scheme of ['light', 'dark'])
  describe(`axe finds nothing, ${scheme}`, () => {
    const open = async (path, size = {}) => {
      const { page } = await openScan(browser, `${host.url}${path}`, {
        language: 'nl',
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
        ...size,
      });
      return page;
    };
    const check = async (page, screen) => assert.deepEqual(await axeViolations(page), [], screen);

    test('on the whole way', async () => {
      const page = await open('scan.html');
      await wholeWay(
        page,
        () => 2,
        (screen) => check(page, screen),
      );
      await page.close();
    });

    test('with statements left open, and on the questions about oneself', async () => {
      const page = await open('scan.html');
      await start(page);
      await next(page);
      await see(page, '.note');
      await check(page, 'statements left open');
      for (let items = await shownItems(page); items.length > 0; items = await shownItems(page)) {
        await next(page);
        await pageAfter(page, items);
      }
      await see(page, '.question');
      await check(page, 'background questions');
      await next(page);
      await see(page, 'details.theme');
      await check(page, 'summary of nothing');
      await next(page);
      await see(page, 'leerscan-result >>> h2');
      await check(page, 'result of nothing');
      await page.close();
    });

    test('on a phone', async () => {
      const page = await open('scan.html', { width: 390, height: 844, touch: true });
      await see(page, 'button.start');
      await check(page, 'intro');
      await start(page);
      await check(page, 'statement');
      await (await settled(await see(page, 'fieldset.statement input[value="2"]'))).tap();
      await see(page, '[data-item="interaction-watch"]');
      await check(page, 'next statement');
      await page.goto(`${host.url}${link(({ dimension }) => (dimension === 'coaching' ? 1 : 4))}`);
      await see(page, 'canvas');
      await unfold(page);
      await check(page, 'result from a link');
      await page.close();
    });

    test('when an answer is missing or cannot be right', async () => {
      const page = await open('required.html');
      await see(page, 'fieldset.statement input');
      await answerPage(page, { 'one-a': 2 });
      await next(page);
      for (const [name, text] of [
        ['mail', 'no address'],
        ['age', '3'],
        ['code', 'abc'],
      ])
        await (await see(page, `[data-question="${name}"] input`)).type(text);
      await (await see(page, '[data-question="why"] textarea')).type('kort');
      await (await see(page, '[data-question="days"] input')).click();
      assert.doesNotMatch(await page.$eval('deep/.lead', (lead) => lead.textContent), /overslaan/);
      await next(page);
      await see(page, '[data-prompt]');
      await check(page, 'questions to look at again');
      const said = await page.$$eval('deep/[data-prompt] li', (lines) => lines.map((line) => line.innerText));
      assert.deepEqual(
        said.map((line) => line.split(': ')[0]),
        ['E-mail', 'Rol', 'Leeftijd', 'Waarom', 'Dagen', 'Code', 'Week'],
      );
      for (const line of said) assert.match(line, /: [A-Z].{15}/);
      assert.match(said[2], /18/);
      await page.close();
    });

    test('on results of other kinds, and links that do not open', async () => {
      const kinds = {
        empty: () => 'unknown',
        partial: ({ dimension }) => (dimension === 'interaction' ? 2 : undefined),
        'all at the top': () => 5,
        open: () => 3,
        contrast: ({ dimension }) => (dimension === 'feedback' ? 1 : 5),
      };
      for (const [kind, answerOf] of Object.entries(kinds)) {
        const page = await open(link(answerOf));
        await see(page, 'leerscan-result >>> h2');
        await unfold(page);
        await check(page, kind);
        await page.close();
      }
      for (const code of [
        'AAAA',
        link(() => 3)
          .split('=')[1]
          .replace(/.$/, (last) => (last === '_' ? '-' : '_')),
      ]) {
        const page = await open(`scan.html#leerscan=${code}`);
        await see(page, '[role=alert]');
        await check(page, `a link with ${code}`);
        await page.close();
      }
    });

    test('where something from outside is missing, refused or kept', async () => {
      for (const [path, selector] of [
        ['refused.html', '[role=alert] details'],
        ['gone.html', '[role=alert] button'],
        ['shared.html', '.kept'],
      ]) {
        const page = await open(path);
        await see(page, selector);
        await unfold(page);
        await check(page, path);
        await page.close();
      }
      const kept = await open('kept.html');
      await start(kept);
      await answerPage(kept, { 'interaction-place': 2 });
      await check(kept, 'a draft is kept');
      await kept.reload();
      await see(kept, 'button.primary');
      await check(kept, 'a draft was found');
      await kept.evaluate(() => localStorage.clear());
      await kept.close();
      const thanks = await open('thanks.html');
      await through(thanks, () => 3, undefined, '.end button');
      await check(thanks, 'thanks');
      await thanks.close();
    });
  });

test('axe finds nothing on the pages of the site', async () => {
  for (const name of [
    'index',
    'portal',
    'own-instrument',
    'theming',
    'framed',
    'team',
    'event',
    'manual-kiosk',
    'manual-stand',
    'manual-team',
  ]) {
    const { page } = await openScan(browser, `${host.url}${name}.html`, { language: 'nl' });
    await page.waitForNetworkIdle({ idleTime: 500 });
    assert.deepEqual(await axeViolations(page), [], name);
    await page.close();
  }
});

test('nothing scrolls sideways at 320 px, and with text at 200 %', async () => {
  for (const [width, zoom] of [
    [320, 1],
    [640, 2],
    [390, 2],
    [320, 1.5],
  ]) {
    const { page } = await openScan(browser, `${host.url}scan.html`, { language: 'nl', width, height: 800 });
    await page.addStyleTag({ content: `html { font-size: ${zoom * 100}% }` });
    const fits = async (screen) =>
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        true,
        `${screen} at ${width} px, ${zoom * 100} %`,
      );
    await see(page, 'button.start');
    await fits('intro');
    await start(page);
    await next(page);
    await see(page, '.note');
    await fits('statements left open');
    for (let items = await shownItems(page); items.length > 0; items = await shownItems(page)) {
      await next(page);
      await pageAfter(page, items);
    }
    await see(page, '.question');
    await fits('background questions');
    await page.reload();
    await page.addStyleTag({ content: `html { font-size: ${zoom * 100}% }` });
    await see(page, 'button.start');
    await through(
      page,
      () => 2,
      () => fits('statement'),
      'details.theme',
    );
    await fits('summary');
    await next(page);
    await see(page, 'ol.steps');
    await fits('result');
    await page.close();
  }
});
