import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { launchBrowser } from '../helpers/browser.mjs';
import { hostPages } from '../helpers/host-pages.mjs';
import { answerPage, next, openScan, pageAfter, press, see, shownItems, start } from '../helpers/scan-page.mjs';

const PAGE =
  '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="icon.svg"><script type="module" src="leerscan/leerscan.js"></script></head><body><leerscan-scan form="short" owner="Stad Gent" privacy-url="privacy.html"></leerscan-scan></body></html>';

const two = (nl, en) => ({ nl, en });
/** Somebody's own questionnaire, with every kind of question and of message, in two languages. */
const OWN = {
  id: 'own',
  version: '1',
  languages: ['nl', 'en'],
  title: two('Eigen', 'Own'),
  scale: { options: [1, 2].map((value) => ({ value, label: two(`antwoord ${value}`, `answer ${value}`) })) },
  dimensions: [{ id: 'one', title: two('Een', 'One') }],
  items: [{ id: 'one-a', dimension: 'one', text: two('Een a', 'One a') }],
  background: [
    {
      type: 'text',
      name: 'hours',
      title: two('Uren', 'Hours'),
      description: two('In een gewone week', 'In a usual week'),
      inputType: 'number',
      max: 60,
      isRequired: true,
      validators: [{ type: 'expression', expression: '{hours} <> 13', text: two('Niet 13.', 'Not 13.') }],
    },
    { type: 'text', name: 'since', title: two('Sinds', 'Since'), inputType: 'month' },
    {
      type: 'radiogroup',
      name: 'guides',
      title: two('Begeleid je?', 'Do you guide?'),
      isRequired: true,
      choices: [
        { value: 'yes', text: two('ja', 'yes') },
        { value: 'no', text: two('nee', 'no') },
      ],
    },
    {
      type: 'dropdown',
      name: 'size',
      title: two('Grootte', 'Size'),
      visibleIf: "{guides} = 'yes'",
      choices: ['s', 'm'],
    },
    {
      type: 'matrix',
      name: 'places',
      title: two('Plaatsen', 'Places'),
      isAllRowRequired: true,
      columns: [
        { value: 1, text: two('vaak', 'often') },
        { value: 2, text: two('soms', 'sometimes') },
      ],
      rows: [
        { value: 'home', text: two('thuis', 'at home') },
        { value: 'work', text: two('op het werk', 'at work') },
      ],
    },
  ],
};

/** What a page translator does: every text goes, and comes back in elements of its own; so does every later one. */
function translator() {
  const wrap = (parent) => {
    for (const child of [...parent.childNodes]) {
      if (child.shadowRoot) wrap(child.shadowRoot);
      if (child.nodeType === Node.TEXT_NODE && child.data.trim() !== '') {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.append(child.data);
        outer.append(inner);
        child.replaceWith(outer);
      } else if (child.nodeType === Node.ELEMENT_NODE && !/^(font|style|textarea)$/.test(child.localName)) wrap(child);
    }
  };
  wrap(document.body);
  setInterval(() => wrap(document.body), 100);
}

/** Everything that can be read of the scan, through its shadow roots; but for what is said once, and then another. */
function textOf() {
  const texts = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('style, [aria-live]')) return '';
    return [...(node.shadowRoot ?? node).childNodes].map(texts).join('');
  };
  return texts(document.querySelector('leerscan-scan')).replace(/\s+/g, ' ');
}

/** The translator has been everywhere since the last change. */
function isTranslated() {
  const isOwn = (node) =>
    node.nodeType === Node.TEXT_NODE && node.data.trim() !== '' && !node.parentNode.matches?.('font');
  const left = (root) =>
    [...root.childNodes].some(
      (node) =>
        isOwn(node) ||
        (node.nodeType === Node.ELEMENT_NODE &&
          !/^(font|style|textarea)$/.test(node.localName) &&
          (left(node) || (node.shadowRoot && left(node.shadowRoot)))),
    );
  return !left(document.body);
}

/** The chart and its names come by themselves, after the rest of a result. */
function hasChart() {
  const within = (root, name) => root?.querySelector(name)?.shadowRoot;
  const result = within(within(document, 'leerscan-scan'), 'leerscan-result');
  return within(result, 'leerscan-profile')?.querySelector('.radar text');
}

/** Another language, once it is in all of these places: one for each file of texts that comes by itself. */
async function speak(page, language, places) {
  const elements = await Promise.all(places.map((place) => see(page, place)));
  const before = await Promise.all(elements.map((element) => element.evaluate((one) => one.textContent)));
  await press(page, `.languages button[lang="${language}"]`);
  for (const [index, element] of elements.entries())
    await page.waitForFunction((one, old) => one.textContent !== old, {}, element, before[index]);
}

/** A whole scan in two languages; `look` at every screen. */
async function walk(page, look) {
  await see(page, '.owner');
  await look('intro');
  await speak(page, 'en', ['button.start', '.intro h2', '.owner']);
  await look('intro in English');
  await start(page);
  // A statement at a time, the scan would go on while its screen is still being read.
  await (await page.$('deep/.switch input'))?.evaluate((control) => control.click());
  for (let items = await shownItems(page), count = 0; items.length > 0; items = await shownItems(page)) {
    await answerPage(page, Object.fromEntries(items.map((item) => [item, 1 + (count++ % 5)])));
    await look(`statement ${count}`);
    await next(page);
    await pageAfter(page, items);
  }
  await see(page, '.question');
  await look('background');
  await next(page);
  await see(page, 'details.theme');
  await look('summary');
  await next(page);
  await see(page, 'ol.steps');
  await page.waitForFunction(hasChart);
  await look('result');
  await speak(page, 'nl', [
    '#take',
    '.headline h2 > :last-child',
    '.end button',
    '.step h3',
    '.bar .value strong',
    '.bar .name',
  ]);
  await look('result in Dutch');
}

/** Own background questions, with what is said when they are answered wrong, and right; `look` after every step. */
async function walkOwn(page, look) {
  const click = async (selector) => (await see(page, selector)).evaluate((control) => control.click());
  const type = async (name, text) =>
    (await see(page, `#control-${name}`)).evaluate((field, typed) => {
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }, text);
  await see(page, 'fieldset.statement');
  await answerPage(page, { 'one-a': 1 });
  await next(page);
  await see(page, '[data-question=places]');
  await look('as it comes');
  await next(page);
  await see(page, '#error-hours');
  await look('with every error');
  for (const hours of ['veel', '99', '13', '38']) {
    await type('hours', hours);
    await look(`after ${hours} hours`);
  }
  await type('since', 'vroeger');
  await next(page);
  await look('with a month that cannot be read');
  await click('[data-question=guides] input');
  await see(page, '#control-size');
  await look('with a question that appeared');
  await click('[data-question=places] input');
  await look('with one row left');
  await speak(page, 'en', ['[data-question=places] legend', '[part=note] h2']);
  await look('in English');
  await type('since', 'nov 2026');
  await look('with the month mended');
  await next(page);
  await look('with less to mend');
}

describe('with a page translator', () => {
  let browser;
  let host;
  before(async () => {
    browser = await launchBrowser();
    host = await hostPages({
      '/page.html': PAGE,
      '/own.html': PAGE.replace('form="short"', 'src="own.json" no-intro'),
      '/own.json': { type: 'application/json', body: JSON.stringify(OWN) },
    });
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  /** Every screen of a walk, without and with a translator: they must read alike. */
  async function readsAlike(path, width, steps) {
    const expected = new Map();
    const alone = await openScan(browser, `${host.url}${path}`, { width });
    await steps(alone.page, async (screen) => expected.set(screen, await alone.page.evaluate(textOf)));
    await alone.page.close();
    const { page, said } = await openScan(browser, `${host.url}${path}`, { width });
    await page.evaluate(translator);
    await steps(page, async (screen) => {
      // What is not right by now, and does not become so, stays wrong.
      const isRight = page.waitForFunction(`(${textOf})() === ${JSON.stringify(expected.get(screen))}`, {
        timeout: 3000,
      });
      await isRight.catch(async () => assert.equal(await page.evaluate(textOf), expected.get(screen), screen));
      await page.waitForFunction(isTranslated);
    });
    assert.deepEqual(said, []);
    await page.close();
  }

  for (const [place, width] of /** @type {[string, number][]} */ ([
    ['a theme', 1000],
    ['a statement', 400],
  ]))
    test(`every screen reads as without one, ${place} at a time`, () => readsAlike('page.html', width, walk));

  test('own background questions read as without one, with every message', () => readsAlike('own.html', 1000, walkOwn));
});
