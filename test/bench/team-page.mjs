import { readFileSync, readdirSync } from 'node:fs';
import { serve } from '../../demo/serve.mjs';
import { launchBrowser } from '../helpers/browser.mjs';
import { see, tap } from '../helpers/scan-page.mjs';
import { invite, openTeam, says } from '../helpers/team-page.mjs';

/**
 * The most memory that a page and its worker ever had, in megabytes: they share a process. Linux only; NaN elsewhere.
 */
function peakOf(browser) {
  const own = new Set([browser.process().pid]);
  let peak = Number.NaN;
  try {
    for (const pid of readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .sort((a, b) => a - b)) {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      if (!own.has(Number(/PPid:\s+(\d+)/.exec(status)?.[1]))) continue;
      own.add(pid);
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) continue;
      const most = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
      if (!(peak > most)) peak = most;
    }
  } catch {
    // A process that ended meanwhile, or another system.
  }
  return peak;
}

/**
 * The most that scripts hold, heap and buffers, in megabytes: of the page, and of any worker of it. Looked at ten times
 * a second.
 */
function watchHeaps(page) {
  const most = { page: 0, worker: 0 };
  const look = (client, who) =>
    client.send('Runtime.getHeapUsage').then(
      ({ usedSize, backingStorageSize = 0 }) => {
        most[who] = Math.max(most[who], (usedSize + backingStorageSize) / 2 ** 20);
      },
      () => undefined,
    );
  const own = page.createCDPSession();
  const timer = setInterval(() => {
    void own.then((client) => look(client, 'page'));
    for (const worker of page.workers()) void look(worker.client, 'worker');
  }, 100);
  return { most, stop: () => clearInterval(timer) };
}

/**
 * A collection from a file of lines, and its report, on the built page: seconds of each, and peak memory beside that of
 * the page with nothing in it.
 */
export async function measureOnPage(file, count) {
  const browser = await launchBrowser();
  const site = await serve(undefined, 0);
  try {
    const page = await openTeam(browser, `${site.url}team.html`, 'en');
    page.setDefaultTimeout(0);
    await invite(page, { form: 'full', invited: 100 });
    const before = peakOf(browser);
    const heaps = watchHeaps(page);
    const began = performance.now();
    await (await page.waitForSelector('>>> #files')).uploadFile(file);
    await says(page, '.added', /^\d+ /, 3_600_000);
    const gathered = performance.now();
    await tap(page, 'button.make');
    await page.waitForSelector('>>> .report ol.steps', { visible: true, timeout: 3_600_000 });
    const done = performance.now();
    await see(page, '.report');
    heaps.stop();
    return {
      count,
      heaps: heaps.most,
      gathering: (gathered - began) / 1000,
      report: (done - gathered) / 1000,
      before,
      peak: peakOf(browser),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
