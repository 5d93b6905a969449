import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { createResponse, parseInstrument, toShareCode } from '../../dist/core/index.js';
import { launchBrowser } from '../helpers/browser.mjs';
import { hostPages } from '../helpers/host-pages.mjs';
import { paperOf, sheetsOf } from '../helpers/paper.mjs';
import { press, see, tap } from '../helpers/scan-page.mjs';

const WORDS = {
  nl: 'Informatiedoorstroming en besluitvorming tussen afdelingen, waardering en erkenning van mensen op de werkvloer',
  ar: 'التعلم من الزملاء والمعلومات والتوثيق المشترك والتغذية الراجعة في مكان العمل كل يوم',
};

/** Ten dimensions with names of 45 letters at most. */
function instrumentIn(language) {
  const words = WORDS[language].split(' ');
  const ids = Array.from({ length: 10 }, (_, place) => `d${place}`);
  const titleOf = (place) => [...words.slice(place), ...words].join(' ').slice(0, 45).trim();
  return parseInstrument({
    id: `long-${language}`,
    version: '1',
    languages: [language],
    title: titleOf(0),
    scale: { options: [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) })) },
    dimensions: ids.map((id, place) => ({ id, title: titleOf(place) })),
    items: ids.flatMap((id) => [1, 2].map((nr) => ({ id: `${id}-${nr}`, dimension: id, text: `${id} ${nr}` }))),
    levels: [{ id: 'low', from: 0, title: titleOf(1).slice(0, 12) }],
    steps: ids.map((id) => ({
      id: `step-${id}`,
      items: [`${id}-1`],
      title: titleOf(2),
      why: titleOf(3),
      action: titleOf(4),
      questions: [titleOf(5), titleOf(6)],
      who: ['team'],
    })),
  });
}

describe('a result on paper', () => {
  let browser;
  let host;
  before(async () => {
    browser = await launchBrowser();
    const pages = Object.keys(WORDS).flatMap((language) => {
      const body = JSON.stringify(instrumentIn(language));
      const page = `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>Paper</title><link rel="icon" href="icon.svg"><script type="module" src="leerscan/leerscan.js"></script></head><body><leerscan-scan src="${language}.json"></leerscan-scan></body></html>`;
      return [
        [`/${language}.json`, { type: 'application/json', body }],
        [`/${language}`, page],
      ];
    });
    const framed = `<!doctype html><html lang="nl"><head><title>Frame</title><link rel="icon" href="icon.svg"></head><body><iframe sandbox="allow-scripts allow-same-origin" width="900" height="700"></iframe></body></html>`;
    host = await hostPages({ ...Object.fromEntries(pages), '/framed': framed });
  });
  after(async () => {
    await browser.close();
    await host.close();
  });

  const linkOf = (language) => {
    const instrument = instrumentIn(language);
    const answers = Object.fromEntries(instrument.items.map(({ id }, place) => [id, 1 + ((place * 3) % 5)]));
    return `${host.url}${language}#leerscan=${toShareCode(instrument, createResponse({ instrument, answers }))}`;
  };
  const open = async (language, dark = false) => {
    const page = await browser.newPage();
    if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(linkOf(language));
    await see(page, 'canvas');
    return page;
  };

  for (const language of Object.keys(WORDS))
    test(`keeps ten long names of ${language} to two sheets, in its direction, with nothing over its edge`, async () => {
      const page = await open(language);
      const paper = await paperOf(page, 'leerscan-result', () => press(page, '[part=take-along] .row button'));
      assert.equal(paper.direction, language === 'ar' ? 'rtl' : 'ltr');
      assert.equal((await sheetsOf(browser, paper)).pages, 2);
      const sheet = await browser.newPage();
      // 178 mm between the margins of A4.
      await sheet.setViewport({ width: 673, height: 1000 });
      await sheet.setContent(
        `<!doctype html><html dir="${paper.direction}"><head><style>${paper.styles}</style></head><body>${paper.markup}</body></html>`,
      );
      const over = await sheet.$$eval('main *', (all) =>
        all.flatMap((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < -0.5 || right > innerWidth + 0.5 ? [`${element.localName} ${left} to ${right}`] : [];
        }),
      );
      assert.deepEqual(over, []);
      const apart = await sheet.evaluate(() => {
        const boxes = (selector) =>
          Array.from(document.querySelectorAll(selector), (one) => one.getBoundingClientRect());
        const touch = (one, other) => one.left < other.right && other.left < one.right;
        return boxes('.radar-drawing text').every((name) => boxes('.bars').every((bars) => !touch(name, bars)));
      });
      assert.ok(apart, 'names lie over the bars');
      await sheet.close();
      await page.close();
    });

  test('printed with its page, a dark screen gives dark words and a dark radar on white, and nothing to press', async () => {
    const page = await open('nl', true);
    await page.emulateMediaType('print');
    const shown = await page.$eval('deep/leerscan-profile', ({ shadowRoot }) => {
      const styleOf = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
      return {
        canvas: styleOf('canvas').display,
        drawing: styleOf('.on-paper').display,
        names: styleOf('.radar-drawing text').fill,
        shape: styleOf('.radar-drawing .shape').stroke,
        sort: styleOf('.sort').display,
        folded: styleOf('details').display,
      };
    });
    assert.deepEqual(shown, {
      canvas: 'none',
      drawing: 'block',
      names: 'rgb(28, 43, 46)',
      shape: 'rgb(11, 93, 102)',
      sort: 'none',
      folded: 'none',
    });
    const result = await page.$eval('deep/leerscan-result', ({ shadowRoot }) => ({
      text: getComputedStyle(shadowRoot.querySelector('.lead')).color,
      buttons: [...shadowRoot.querySelectorAll('button')].filter((one) => one.offsetHeight > 0).length,
      codes: [...shadowRoot.querySelectorAll('.qr')].filter((one) => one.getBoundingClientRect().height > 0).length,
    }));
    assert.deepEqual(result, { text: 'rgb(28, 43, 46)', buttons: 0, codes: 1 });
    await page.close();
  });

  test('printed from a dark page with colours of its own, what stands around it is dark on white too', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(linkOf('nl'));
    await see(page, 'canvas');
    await page.addStyleTag({
      content: `:root { color-scheme: dark } leerscan-scan { --leerscan-color-surface: #101820;
        --leerscan-color-text: #f4e9d0; --leerscan-color-muted: #c9bb9a; --leerscan-color-accent: #ffc857;
        --leerscan-color-border: #8a7a55; --leerscan-color-on-accent: #201400; }`,
    });
    const shown = () =>
      page.$eval('leerscan-scan', ({ shadowRoot }) => {
        const styleOf = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
        return {
          around: styleOf('.scan').backgroundColor,
          note: styleOf('.note p').color,
          edge: styleOf('.note').borderInlineStartColor,
          buttons: [...shadowRoot.querySelectorAll('button')].filter((one) => one.offsetHeight > 0).length,
        };
      });
    assert.deepEqual(await shown(), {
      around: 'rgb(16, 24, 32)',
      note: 'rgb(244, 233, 208)',
      edge: 'rgb(255, 200, 87)',
      buttons: 1,
    });
    await page.emulateMediaType('print');
    assert.deepEqual(await shown(), {
      around: 'rgb(255, 255, 255)',
      note: 'rgb(28, 43, 46)',
      edge: 'rgb(11, 93, 102)',
      buttons: 0,
    });
    await page.close();
  });

  test('in a frame that may not open windows, says that it could not print', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.url}framed`);
    await page.$eval('iframe', (frame, link) => (frame.src = link), linkOf('nl'));
    const frame = await page.waitForFrame((one) => one.url().startsWith(`${host.url}nl`));
    await frame.evaluate(() => {
      window.exported = 0;
      addEventListener('leerscan-export', () => (window.exported += 1));
    });
    await tap(frame, '[part=take-along] .row button');
    await frame.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('leerscan-scan');
      return /\S/.test(shadowRoot.querySelector('leerscan-result').shadowRoot.querySelector('.said').textContent);
    });
    assert.match(
      await frame.$eval('deep/.said', (said) => said.textContent),
      /^Het afdrukvenster ging niet open\. Gebruik “Afdrukken” in het menu van je browser/,
    );
    assert.equal(await frame.evaluate(() => window.exported), 0);
    await page.close();
  });
});
