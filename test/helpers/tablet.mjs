import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { saidBy } from './scan-page.mjs';

/** Of the pages that a tablet opens, whatever computer the tests run on. */
export const LANGUAGE = 'nl';

/** A tablet held upright. */
export const TABLET = { width: 820, height: 1180 };

/** Runs before a page's own scripts: its clock can be put forward (`leerscanJump`, in milliseconds). */
export function startPage() {
  window.leerscanJump = 0;
  const now = performance.now.bind(performance);
  performance.now = () => now() + window.leerscanJump;
}

/**
 * Waits of the page pass fifty times as fast: what is tried is the order of events, not the patience. How long a request
 * may take (20 s) stays: a server on a busy machine would never be waited for.
 */
export function hasten() {
  const real = window.setTimeout;
  /** @type {any} */ (window).setTimeout = (callback, delay = 0, ...rest) =>
    real(callback, delay >= 500 && delay !== 20_000 ? delay / 50 : delay, ...rest);
}

/** A folder for a browser's profile, and one in it for what is downloaded. */
export function createProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-tablet-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return { folder, downloads, remove };
}

/** A browser with a profile of its own on the disk, as a tablet has one; it can be ended and started again. */
export class Tablet {
  profile = createProfile();
  #launch;
  browser;

  constructor(/** @type {(options: import('./browser.mjs').Launch) => Promise<any>} */ launch = launchBrowser) {
    this.#launch = launch;
  }

  async start() {
    const { folder, downloads } = this.profile;
    this.browser = await this.#launch({ userDataDir: folder, downloads, language: LANGUAGE });
    return this;
  }

  /**
   * A page whose clock can be put forward; of this profile, or of a new one that ends with `page.browserContext()`.
   */
  async open(url, { width = 1080, height = 1920, fresh = false } = {}) {
    const page = await (fresh ? await this.browser.createBrowserContext() : this.browser).newPage();
    const said = saidBy(page);
    await page.setViewport({ width, height, hasTouch: true });
    await page.evaluateOnNewDocument(startPage);
    await page.goto(url);
    return { page, said };
  }

  /** Ends it as a flat battery does: every process at once. */
  async kill() {
    const process_ = this.browser.process();
    const gone = new Promise((resolve) => process_.once('exit', resolve));
    process.kill(-process_.pid, 'SIGKILL');
    await gone;
  }

  async stop() {
    await this.browser?.close();
    this.profile.remove();
  }
}

/** Files under a folder that have a text in them, by name; in the ways in which browsers write it. */
export function filesWith(folder, text) {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => {
      try {
        const bytes = readFileSync(path);
        return wanted.some((one) => bytes.includes(one));
      } catch {
        // The browser took it away meanwhile.
        return false;
      }
    });
}
