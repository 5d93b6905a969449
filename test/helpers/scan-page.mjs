/** What end-to-end tests and screenshots do with a scan, through all its shadow roots (`deep-selector.mjs`). */

/** The longest that anything may take to come, in milliseconds. */
const WAIT = 20_000;

/** Everything that a page's console says from now on, errors among it. */
export function saidBy(page) {
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return said;
}

/** Opens a page and waits for its first scan. Collects everything that the console says. */
export async function openScan(
  browser,
  url,
  /** @type {{ width?: number, height?: number, touch?: boolean, language?: string, features?: object[] }} */
  { width = 1280, height = 800, touch = false, language, features = [] } = {},
) {
  const page = await browser.newPage();
  const said = saidBy(page);
  await page.setViewport({ width, height, hasTouch: touch, isMobile: touch });
  if (language)
    await page.evaluateOnNewDocument(`Object.defineProperty(navigator, 'languages', { get: () => ['${language}'] })`);
  if (features.length > 0) await page.emulateMediaFeatures(features);
  await page.goto(url);
  return { page, said };
}

/** Clicks what a selector finds, once it is there; where another screen takes its place meanwhile, what stands there. */
export async function press(page, selector) {
  const end = Date.now() + WAIT;
  for (;;) {
    const control = await see(page, selector);
    const error = await control.click().catch((failure) => failure);
    if (!error) return;
    if (!/not clickable|detached/.test(error.message) || Date.now() > end) throw error;
  }
}

/**
 * Presses without the mouse, once the control takes it: nothing has to be in view, and an animation does not matter.
 */
export async function tap(page, selector) {
  const control = await see(page, selector);
  await page.waitForFunction((element) => !element.disabled, {}, control);
  await control.evaluate((element) => element.click());
}

export async function start(page) {
  await press(page, 'button.start');
  // The first statement comes a frame before all else.
  await see(page, 'nav button.primary');
}

/** Ids of the statements on the screen. */
export function shownItems(page) {
  return page.$$eval('deep/fieldset.statement', (groups) => groups.map((group) => group.dataset.item));
}

/** Answers every statement on the screen with a click. `answers` maps ids to values. */
export async function answerPage(page, answers) {
  for (const item of await shownItems(page)) {
    const value = answers[item];
    if (value !== undefined)
      await (await settled(await page.$(`deep/fieldset[data-item="${item}"] input[value="${value}"]`))).click();
  }
}

/** The same by script, in one go: for tests of what comes after the answers. */
function fillPage(page, answers) {
  return page.$$eval(
    'deep/fieldset.statement input',
    (inputs, wanted) => {
      for (const input of inputs)
        if (String(wanted[input.closest('fieldset').dataset.item]) === input.value) input.click();
    },
    answers,
  );
}

/** A control, once it takes taps: a new statement does not at once. */
export async function settled(control) {
  await control.evaluate((input) =>
    Promise.all(
      input
        .closest('.option')
        .getAnimations()
        .map(({ finished }) => finished),
    ),
  );
  return control;
}

export async function next(page) {
  await press(page, 'nav button.primary');
}

/** Waits until the screen shows other statements, or none. */
export async function pageAfter(page, before) {
  await page.waitForFunction(
    (old) => {
      const survey = document.querySelector('leerscan-scan')?.shadowRoot?.querySelector('leerscan-survey');
      const now = [...(survey?.shadowRoot?.querySelectorAll('fieldset.statement') ?? [])]
        .map((group) => group.dataset.item)
        .join();
      return now !== old;
    },
    {},
    before.join(),
  );
}

/**
 * What a selector finds, through all shadow roots, once it can be seen. Without `visible` the driver looks again only
 * when the document itself changes, and never hears of a change in a shadow root.
 */
export function see(page, selector) {
  return page.waitForSelector(`deep/${selector}`, { visible: true, timeout: WAIT });
}

/** Waits until the radar of a result is drawn. */
export async function seeRadar(page) {
  const canvas = await see(page, 'canvas');
  await page.waitForFunction(
    (/** @type {HTMLCanvasElement} */ drawn) => {
      const { width, height } = drawn;
      // Looked at in a copy: a browser warns of a canvas that is read again and again.
      const copy = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
      copy.drawImage(drawn, 0, 0);
      return copy.getImageData(0, 0, width, height).data.some((value) => value > 0);
    },
    {},
    canvas,
  );
}

/**
 * A whole scan to its result, or to what `end` names; every statement is answered by `answerOf(item)`, `look` is called
 * on each page of them.
 */
export async function through(page, answerOf, /** @type {() => unknown} */ look = async () => {}, end = 'ol.steps') {
  await start(page);
  await onward(page, answerOf, look, end);
}

/** The same, of a scan that has begun. */
export async function onward(page, answerOf, /** @type {() => unknown} */ look = async () => {}, end = 'ol.steps') {
  for (let items = await shownItems(page); items.length > 0; items = await shownItems(page)) {
    await look();
    await fillPage(page, Object.fromEntries(items.map((item) => [item, answerOf(item)])));
    await next(page);
    await pageAfter(page, items);
  }
  await toSummary(page);
  if (end === 'details.theme') return;
  await next(page);
  await see(page, end);
}

/** Waits until focus, through all shadow roots, is on what the selector matches: its text, or what it is. */
export async function focusOn(page, selector) {
  const found = await page.waitForFunction(
    (wanted) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches(wanted) && (active.textContent.trim() || active.localName);
    },
    {},
    selector,
  );
  return found.jsonValue();
}

/** Past the background questions. */
async function toSummary(page) {
  await see(page, '.question');
  await next(page);
  await see(page, 'details.theme');
}

/** Past the background questions and the summary. */
export async function toResult(page) {
  await toSummary(page);
  await next(page);
}

/** From the first screen to the result, unfolded, and the question whether to start again; `look` at each screen. */
export async function wholeWay(page, answerOf, /** @type {(screen: string) => unknown} */ look) {
  await see(page, 'button.start');
  await look('intro');
  await through(page, answerOf, () => look('statements'), 'details.theme');
  await look('summary');
  await next(page);
  await see(page, 'ol.steps');
  await see(page, 'canvas');
  await unfold(page);
  await look('result');
  await press(page, '.end button');
  await see(page, '#restart');
  await look('start again?');
}

/** Opens everything that is folded. */
export function unfold(page) {
  return page.$$eval('deep/details', (all) => all.forEach((one) => (one.open = true)));
}
