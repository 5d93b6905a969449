import { WebDriver, findMiniBrowser } from './webdriver.mjs';

/** What the keys of the tests are in the WebDriver protocol. */
const KEYS = {
  Backspace: '\uE003',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** WebKitGTK's own browser, with one tab. */
export class WebKit {
  #driver = new WebDriver();

  static async launch() {
    const browser = new WebKit();
    await browser.#driver.start({ binary: findMiniBrowser(), args: ['--automation'] });
    return browser;
  }

  close() {
    return this.#driver.stop();
  }

  async goto(url) {
    await this.#driver.command('POST', '/url', { url });
  }

  /** Runs a function in the page, with plain values; its promise is waited for. */
  evaluate(work, ...args) {
    return this.#driver.run(work, args);
  }

  /** Keys by name, or single characters, one after another. */
  async press(keys) {
    const actions = keys
      .map((key) => KEYS[key] ?? key)
      .flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    await this.#driver.command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

/**
 * Runs the unit tests in WebKitGTK, over plain WebDriver: the libraries that speak it bring a hundred packages and
 * fetch other browsers' drivers when they are installed.
 */
export class WebKitLauncher {
  name = 'WebKitGTK';
  // The name that the key commands of the test runner look for.
  type = 'webdriver';
  concurrency = 1;
  #browser;
  #active;

  async initialize() {
    this.#browser = await WebKit.launch();
  }

  stop() {
    return this.#browser.close();
  }

  async startSession(id, url) {
    this.#active = { id, url };
    await this.#browser.goto(url);
  }

  isActive(id) {
    return this.#active?.id === id;
  }

  getBrowserUrl(id) {
    return this.isActive(id) ? this.#active.url : undefined;
  }

  async stopSession() {
    this.#active = undefined;
    await this.#browser.goto('about:blank');
    return { testCoverage: undefined };
  }

  /** For the test runner's sendKeys. */
  sendKeys(_id, keys) {
    return this.#browser.press(keys);
  }
}
