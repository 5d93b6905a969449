import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../../demo/serve.mjs';
import { SWITCHES, ensureBrowser } from './browser.mjs';
import { setUpKiosk } from './kiosk-page.mjs';
import { saidBy } from './scan-page.mjs';

/** A browser with a profile of its own on the disk, as a tablet has one; it can be ended and started again. */
export class Tablet {
  folder = mkdtempSync(join(tmpdir(), 'leerscan-tablet-'));
  browser;

  async start() {
    this.browser = await puppeteer.launch({
      executablePath: ensureBrowser(),
      args: SWITCHES,
      userDataDir: this.folder,
    });
    return this;
  }

  /**
   * A page whose clock can be put forward (`leerscanJump`, in milliseconds); of this profile, or of a new one that ends
   * with `page.browserContext()`.
   */
  async open(url, { width = 1080, height = 1920, fresh = false } = {}) {
    const page = await (fresh ? await this.browser.createBrowserContext() : this.browser).newPage();
    const said = saidBy(page);
    await page.setViewport({ width, height, hasTouch: true });
    await page.evaluateOnNewDocument(() => {
      window.leerscanJump = 0;
      const now = performance.now.bind(performance);
      performance.now = () => now() + window.leerscanJump;
    });
    await page.goto(url);
    return { page, said };
  }

  /** Ends it as a flat battery does. */
  async kill() {
    const process_ = this.browser.process();
    const gone = new Promise((resolve) => process_.once('exit', resolve));
    process_.kill('SIGKILL');
    await gone;
  }

  async stop() {
    await this.browser?.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** A kiosk on a tablet that has nothing on it yet, set up; it goes when the test `t` ends. */
export async function freshKiosk(t, { tablet, site }, setUp = {}, size = {}) {
  const { page, said } = await tablet.open(`${site.url}kiosk.html`, { ...size, fresh: true });
  t.after(() => page.browserContext().close());
  const recovery = await setUpKiosk(page, setUp);
  return { page, said, recovery };
}

/** The built site and a tablet, there for every test of the file. */
export function useTablet() {
  const here = { tablet: undefined, site: undefined };
  before(async () => {
    here.site = await serve(undefined, 0);
    here.tablet = await new Tablet().start();
  });
  after(async () => {
    await here.tablet.stop();
    await here.site.close();
  });
  return here;
}
