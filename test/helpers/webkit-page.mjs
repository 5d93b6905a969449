import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deepAll } from './deep-selector.mjs';
import { LANGUAGE, TABLET, createProfile, startPage } from './tablet.mjs';
import { until } from './until.mjs';
import { WebDriver, findMiniBrowser, hasWebKit } from './webdriver.mjs';

const BROWSER = fileURLToPath(new URL('webkit-browser.py', import.meta.url));
const PYTHON = '/usr/bin/python3';
/** By this name WebDriver knows an element in JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const USUAL_TIMEOUT = 30_000;

/** The selector itself: here every one looks through shadow roots. */
const plain = (selector) => selector.replace(/^deep\//, '');

/** Runs before a page's own scripts: what its console says is kept for the driver, which has no way to hear it. */
function writeDown() {
  window.leerscanSaid = [];
  const say = (kind, text) => window.leerscanSaid.push(`${kind}: ${text}`);
  for (const kind of ['log', 'info', 'warn', 'error', 'debug'])
    console[kind] = (...parts) => say(kind, parts.map(String).join(' '));
  addEventListener('error', ({ message }) => say('error', message));
  addEventListener('unhandledrejection', ({ reason }) => say('error', reason));
}

class WebKitHandle {
  #page;

  constructor(page, reference) {
    this.#page = page;
    this.reference = reference;
  }

  evaluate(call, ...args) {
    return this.#page.evaluate(call, this, ...args);
  }

  async click() {
    await this.#page.command('POST', `/element/${this.reference[ELEMENT]}/click`, {});
  }

  async focus() {
    await this.evaluate((element) => element.focus());
  }

  /** Presses keys, as somebody would. */
  async type(text) {
    if (text !== '') await this.#page.command('POST', `/element/${this.reference[ELEMENT]}/value`, { text });
  }

  async select(value) {
    await this.evaluate((field, wanted) => {
      field.value = wanted;
      for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
    }, value);
  }
}

/** WebKitGTK over WebDriver, with as much of puppeteer's Page as the helpers use. */
class WebKitPage {
  /** What the console said, as of the last command. */
  said = [];
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  command(method, path, body) {
    return this.#driver.command(method, path, body);
  }

  async goto(url) {
    await this.command('POST', '/url', { url });
  }

  async reload() {
    await this.command('POST', '/refresh', {});
  }

  evaluate(call, ...args) {
    return this.#run(call, args);
  }

  async waitForFunction(call, { timeout = USUAL_TIMEOUT } = {}, ...args) {
    const source = typeof call === 'string' ? `() => ${call}` : `${call}`;
    const found = await this.#run(
      `(...args) => (${until})(() => (${source})(...args), ${timeout}, ${JSON.stringify(source)})`,
      args,
    );
    return { jsonValue: () => Promise.resolve(found) };
  }

  async waitForSelector(selector, { timeout = USUAL_TIMEOUT } = {}) {
    const found = await this.#run(
      `(selector) => (${until})(() => (${deepAll})(document, selector).find((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && height > 0 && getComputedStyle(one).visibility === 'visible';
      }), ${timeout}, \`\${selector} on the screen\`)`,
      [plain(selector)],
    );
    return new WebKitHandle(this, found);
  }

  /** As puppeteer's, as far as it is used: clicks what a selector finds, once it can be seen. */
  locator(selector) {
    const locator = {
      setTimeout: () => locator,
      click: async () => (await this.waitForSelector(selector)).click(),
    };
    return locator;
  }

  async $(selector) {
    const found = await this.#run(`(selector) => (${deepAll})(document, selector)[0]`, [plain(selector)]);
    return found ? new WebKitHandle(this, found) : null;
  }

  $eval(selector, call, ...args) {
    return this.#run(`(selector, ...args) => (${call})((${deepAll})(document, selector)[0], ...args)`, [
      plain(selector),
      ...args,
    ]);
  }

  $$eval(selector, call, ...args) {
    return this.#run(`(selector, ...args) => (${call})((${deepAll})(document, selector), ...args)`, [
      plain(selector),
      ...args,
    ]);
  }

  #run(call, args) {
    const given = args.map((one) => (one instanceof WebKitHandle ? one.reference : one));
    return this.#driver.run(call, given, this.said);
  }
}

/** The window is written for this version of WebKitGTK. */
export function hasWebKitTablet() {
  return hasWebKit() && existsSync(PYTHON) && findMiniBrowser().includes('webkit2gtk-4.1');
}

/** A tablet with WebKitGTK on it: the same as the others (tablet.mjs), over WebDriver. */
export class WebKitTablet {
  profile = createProfile();
  #driver;

  async start() {
    const { folder } = this.profile;
    const prelude = join(folder, 'prelude.js');
    writeFileSync(prelude, `(${startPage})(); (${writeDown})();`);
    const program = { binary: PYTHON, args: [BROWSER, folder, LANGUAGE, prelude] };
    this.#driver = await new WebDriver().start(program, TABLET);
    return this;
  }

  /** In the one window that there is; first it is empty, since another fragment alone would load nothing. */
  async open(url) {
    const page = new WebKitPage(this.#driver);
    await page.goto('about:blank');
    await page.goto(url);
    return { page, said: page.said };
  }

  kill() {
    return this.#driver.kill();
  }

  async stop() {
    await this.#driver?.stop();
    this.profile.remove();
  }
}
