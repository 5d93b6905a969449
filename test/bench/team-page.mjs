import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../demo/serve.mjs';
import { launchBrowser } from '../helpers/browser.mjs';
import { see, tap } from '../helpers/scan-page.mjs';
import { invite, openTeam, says } from '../helpers/team-page.mjs';

/** Clock ticks of Linux in a second. */
const TICKS = 100;

/**
 * The most memory that a page and its worker ever had, in megabytes, and the seconds of CPU that they took: they share a
 * process. Linux only; NaN elsewhere.
 */
function usedBy(browser) {
  const own = new Set([browser.process().pid]);
  let [peak, cpu] = [Number.NaN, Number.NaN];
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
      if (peak > most) continue;
      // The name of a process can hold blanks; the times are the 12th and 13th field behind it.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      [peak, cpu] = [most, (Number(fields[11]) + Number(fields[12])) / TICKS];
    }
  } catch {
    // A process that ended meanwhile, or another system.
  }
  return { peak, cpu };
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
 * A collection from a file of lines, and its report, on the page that `root` built: microseconds a response, wall and
 * CPU, and peak memory.
 */
export async function measureOnPage(file, count, root) {
  const browser = await launchBrowser();
  const site = await serve(join(root, 'dist/site'), 0);
  try {
    const page = await openTeam(browser, `${site.url}team.html`, 'en');
    page.setDefaultTimeout(0);
    await invite(page, { form: 'full', invited: 100 });
    const before = usedBy(browser);
    const heaps = watchHeaps(page);
    const began = performance.now();
    await (await page.waitForSelector('deep/#files')).uploadFile(file);
    await says(page, '.added', /^\d+ /, 3_600_000);
    const gathered = performance.now();
    const between = usedBy(browser);
    await tap(page, 'button.make');
    await page.waitForSelector('deep/.report ol.steps', { visible: true, timeout: 3_600_000 });
    const done = performance.now();
    const after = usedBy(browser);
    await see(page, '.report');
    heaps.stop();
    const each = (milliseconds) => ((1000 * milliseconds) / count).toFixed(1);
    return {
      heaps: heaps.most,
      parts: `to gather ${each(gathered - began)} (CPU ${each(1000 * (between.cpu - before.cpu))}), for the report ${each(done - gathered)} (CPU ${each(1000 * (after.cpu - between.cpu))})`,
      wall: (1000 * (done - began)) / count,
      cpu: (1e6 * (after.cpu - before.cpu)) / count,
      peak: after.peak,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
