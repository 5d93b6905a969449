import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { onward, see } from '../helpers/scan-page.mjs';

/** Pages with our part of survey-core, as it is shipped, and with all of it. */
const PAGES = { slim: 'leerscan', full: 'whole' };
/** Shorter ones are not the engine's; milliseconds. */
const SHORT = 5;

/** What each weighs, and for how long it holds up the page, in turn. */
export async function compareEngines(browser, { url, out, rounds, cpu }) {
  const results = {
    slim: { chunk: [], after: [], begin: [], longest: [] },
    full: { chunk: [], after: [], begin: [], longest: [] },
  };
  for (const [name, folder] of Object.entries(PAGES)) {
    results[name].chunk.push(chunkBytes(`${out}/${folder}/cdn/top/chunks`));
    results[name].after.push(await open(browser, `${url}${folder}/`, 1, bytesAfterAnswer));
  }
  for (let round = 0; round < rounds; round++) {
    const turn = Object.entries(PAGES);
    for (const [name, folder] of round % 2 ? turn.reverse() : turn) {
      const tasks = await open(browser, `${url}${folder}/`, cpu, tasksOfEngine);
      results[name].begin.push(tasks[0] + tasks[1]);
      results[name].longest.push(Math.max(...tasks));
    }
  }
  return results;
}

async function open(browser, url, rate, measure) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.setViewport({ width: 1280, height: 1400 });
  await page.goto(url);
  const measured = await measure(page, () => bytes);
  await context.close();
  return measured;
}

function chunkBytes(folder) {
  return readdirSync(folder)
    .filter((file) => /^survey-(core|engine)-/.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length, 0);
}

/** From the first answer until the result, with its chart. */
async function bytesAfterAnswer(page, bytes) {
  await see(page, 'fieldset.statement');
  await page.waitForNetworkIdle();
  const before = bytes();
  await onward(page, () => 3, undefined, 'canvas');
  await page.waitForNetworkIdle();
  return bytes() - before;
}

/**
 * What the engine's three tasks take of the main thread's own time: its code, a first model to warm up, and the one of
 * the scan, which comes after the first answer too.
 */
async function tasksOfEngine(page) {
  const statement = await see(page, 'fieldset.statement input');
  await page.waitForNetworkIdle();
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await statement.evaluate((input) => input.click());
  await page.waitForFunction(
    () => document.querySelector('leerscan-scan').shadowRoot.querySelector('leerscan-survey').hasEngine,
    { timeout: 60_000, polling: 100 },
  );
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const tasks = traceEvents
    .filter(({ name, tdur }) => ['v8.evaluateModule', 'FireIdleCallback'].includes(name) && tdur > SHORT * 1000)
    .sort((a, b) => a.ts - b.ts);
  const begin = tasks.findIndex(({ name }) => name === 'v8.evaluateModule');
  const own = tasks.slice(begin, begin + 3).map(({ tdur }) => tdur / 1000);
  if (begin < 0 || own.length < 3) throw new Error('The engine no longer comes in three tasks');
  return own;
}
