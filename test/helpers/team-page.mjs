import { paperOf } from './paper.mjs';
import { see, tap } from './scan-page.mjs';

/** What tests do with a team scan, through all its shadow roots. */

export const type = async (page, selector, text) => (await see(page, selector)).type(text);
export const textOf = async (page, selector) =>
  (await see(page, selector)).evaluate((element) => element.innerText ?? element.textContent);

/** Waits until an element says what is asked. */
export async function says(page, selector, text, timeout = 20_000) {
  await page.waitForFunction(
    (wanted, source) => {
      const find = (root) =>
        root.querySelector(wanted) ??
        [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && find(shadowRoot)).find(Boolean);
      return new RegExp(source).test(find(document)?.textContent ?? '');
    },
    { timeout },
    selector,
    text.source,
  );
}

export async function openTeam(
  browser,
  url,
  language = 'nl',
  /** @type {{ width?: number, height?: number, scheme?: string }} */ { width = 1280, height = 900, scheme } = {},
) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  if (scheme)
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  await page.evaluateOnNewDocument(`Object.defineProperty(navigator, 'languages', { get: () => ['${language}'] })`);
  await page.goto(url);
  return page;
}

/** From the first screen to the collection. @returns the link of the invitation. */
export async function invite(
  page,
  { team = 'Team Noord', wave = 'najaar 2026', reader = 'An, HR', invited = 12, form = 'short' } = {},
) {
  await type(page, '#team', team);
  await type(page, '#wave', wave);
  await type(page, '#reader', reader);
  await type(page, '#invited', String(invited));
  await (await see(page, '#form')).select(form);
  await tap(page, 'button.create');
  return (await see(page, '#invitation')).evaluate((field) => field.value);
}

/**
 * Somebody who got the link: reads who will read it, answers, and hands over. `role` is the place of their choice.
 * @returns their code.
 */
export async function answerInvitation(browser, link, language, { answerOf, role = 0, isBare = false }) {
  const page = await openTeam(browser, link, language);
  await fillIn(page, answerOf, role);
  if (isBare) await tap(page, '#bare');
  const code = await (await see(page, '#code')).evaluate((field) => field.value);
  await page.browserContext().close();
  return code;
}

/** An invited person's way from the first screen to the one where they hand over. */
export async function fillIn(page, answerOf, role = 0) {
  await tap(page, 'button.begin');
  // The first statement comes a frame before all else.
  await see(page, 'nav button.primary');
  const shown = () => page.$$eval('deep/fieldset.statement', (groups) => groups.map((group) => group.dataset.item));
  for (let items = await shown(); items.length > 0;) {
    await page.$$eval(
      'deep/fieldset.statement',
      (groups, answers) => {
        for (const group of groups) group.querySelector(`input[value="${answers[group.dataset.item]}"]`).click();
      },
      Object.fromEntries(items.map((item) => [item, answerOf(item)])),
    );
    await tap(page, 'nav button.primary');
    const before = items.join();
    for (items = await shown(); items.join() === before; items = await shown())
      await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await see(page, '.question');
  await page.$$eval('deep/fieldset[data-question=role] input', (choices, place) => choices[place].click(), role);
  await tap(page, 'nav button.primary');
  await see(page, 'details.theme');
  await tap(page, 'nav button.primary');
  await see(page, '.hand');
}

export async function paste(page, text) {
  await (
    await see(page, '#paste')
  ).evaluate((field, pasted) => {
    field.value = pasted;
  }, text);
  await tap(page, 'button.add');
}

/** Gives files to a picker; each is `[name, content]`, its content a text or bytes. */
export async function pick(page, selector, files) {
  await (
    await see(page, selector)
  ).evaluate((input, given) => {
    const transfer = new DataTransfer();
    for (const [name, content] of given)
      transfer.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
}

/** Everything that a page hands over as a download from now on, by name: its text, or its bytes as numbers. */
export async function catchDownloads(page) {
  await page.evaluate(() => {
    window.leerscanFiles = {};
    const blobs = new Map();
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      const url = createObjectURL.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      void blobs
        .get(this.href)
        ?.arrayBuffer()
        .then((bytes) => {
          window.leerscanFiles[this.download] = [...new Uint8Array(bytes)];
        });
    };
  });
  return async (pattern) => {
    const name = await (
      await page.waitForFunction(
        (source) => Object.keys(window.leerscanFiles).find((one) => new RegExp(source).test(one)),
        { timeout: 20_000 },
        pattern.source,
      )
    ).jsonValue();
    return { name, bytes: Buffer.from(await page.evaluate((one) => window.leerscanFiles[one], name)) };
  };
}

/** What a button of a report would print. */
export function printed(page, button = 'button.print') {
  return paperOf(page, 'leerscan-report', () => tap(page, button));
}

/** Tags of the collections on the device, read past the product; undefined when there is not even a database. */
export function tagsOn(page) {
  return page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'leerscan-team')) return undefined;
    return new Promise((resolve) => {
      indexedDB.open('leerscan-team').onsuccess = ({ target }) => {
        target.result.transaction('collections').objectStore('collections').getAllKeys().onsuccess = (event) => {
          target.result.close();
          resolve(event.target.result);
        };
      };
    });
  });
}

/** Waits until the page says that the collection is kept in this browser, or that it is not. */
export async function keptHere(page, isKept) {
  const tick = await see(page, '#keep-here');
  await page.waitForFunction((field, wanted) => field.checked === wanted, {}, tick, isKept);
}

/** The number by which an invitation, and what it brings in, belong together. */
export const tagOf = (page) => page.$eval('deep/leerscan-team-gather', ({ collection }) => collection.invitation.tag);

/** From the collection to its report; `breakdown` names the groups. */
export async function released(page, breakdown = '') {
  if (breakdown) await (await see(page, '#breakdown')).select(breakdown);
  await tap(page, 'button.make');
  await see(page, '.report ol.steps');
}

/** What a report says of each theme. */
export const meansOf = (page) => page.$$eval('deep/[data-mean]', (cells) => cells.map((cell) => cell.textContent));
