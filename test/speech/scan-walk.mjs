import { see } from '../helpers/scan-page.mjs';

/** What the buttons on the way say. */
const SAID = {
  nl: {
    start: /Start de scan/,
    next: /Volgende/,
    goOn: /Openlaten/,
    background: /Naar het overzicht/,
    show: /Toon mijn resultaat/,
    copy: /Kopieer de link/,
    again: /Opnieuw beginnen/,
  },
  en: { name: /English/, start: /Start the scan/ },
  fr: { name: /Français/, start: /Commencer/ },
};
const RADIO = /radio button/;
/** Orca's own keys: arrows belong to what has focus, for good; and to the page again. */
const FOCUS_MODE = 'Insert+a Insert+a';
const BROWSE_MODE = 'Insert+a';

/** Every statement of a page, in focus mode: so many steps down the scale; then on to the button below. */
async function answerPage(walk, words, stepsOf) {
  const count = (await walk.page.$$('deep/fieldset.statement')).length;
  for (let place = 0; place < count; place++) {
    await walk.until('Tab', RADIO);
    await walk.keys(...Array(stepsOf(place)).fill('Down'));
  }
  await walk.until('Tab', words.next);
}

async function background(walk, words) {
  walk.part('Background');
  await walk.key('Return');
  await see(walk.page, '.question');
  await walk.until('Tab', RADIO);
  await walk.keys('Down');
  await walk.until('Tab', /combo box/);
  await walk.keys('Down', 'Down');
  await walk.until('Tab', words.background);
}

/** The result as somebody reads it: line by line, then back to what can be pressed. */
async function result(walk, words) {
  walk.part('Result, read line by line');
  await walk.key('Return');
  await see(walk.page, 'ol.steps');
  await walk.wait('the result is there');
  await walk.key(BROWSE_MODE);
  await walk.until('Down', words.again);
  walk.part('Taking it along, and beginning again');
  await walk.until('shift+Tab', words.copy);
  await walk.key('space');
  await walk.until('Tab', words.again);
  // Focus comes on the button that keeps everything.
  await walk.keys('space', 'space');
}

/** A whole scan, from the page's address to the question whether to start again. */
export async function wholeScan(walk, url, language) {
  const words = SAID[language];
  walk.part('First screen, read line by line');
  await walk.open(url, 'the page');
  await walk.until('Down', words.start);
  walk.part('First theme, read line by line; all but one are left open');
  await walk.key('Return');
  await see(walk.page, 'nav button.primary');
  await walk.keys(...Array(12).fill('Down'));
  await walk.until('Tab', RADIO);
  await walk.key('space');
  await walk.until('Tab', words.next);
  await walk.key('Return');
  await walk.until('Tab', words.goOn);
  for (const [place, theme] of ['Second', 'Third', 'Fourth', 'Fifth'].entries()) {
    walk.part(`${theme} theme: arrows choose`);
    await walk.key('Return');
    if (place === 0) await walk.key(FOCUS_MODE);
    await answerPage(walk, words, (statement) => 1 + ((place + statement) % 4));
  }
  await background(walk, words);
  walk.part('Summary');
  await walk.key('Return');
  await see(walk.page, 'details.theme');
  await walk.until('Tab', words.show);
  await result(walk, words);
}

/** On a Dutch page, another language is chosen: from then on it is the voice of that language. */
export async function otherLanguage(walk, url, language) {
  const words = SAID[language];
  walk.part('The language is chosen');
  await walk.open(url, 'the page');
  await walk.until('Tab', words.name);
  await walk.key('space');
  walk.part('First screen, read upward');
  await walk.until('Up', words.start);
  await walk.keys(...Array(8).fill('Up'));
  walk.part('First theme, read line by line');
  await walk.until('Down', words.start);
  await walk.key('Return');
  await see(walk.page, 'nav button.primary');
  await walk.keys('Down', 'Down', 'Down', 'Down');
  await walk.until('Tab', /radio button/);
  await walk.key('space');
}
