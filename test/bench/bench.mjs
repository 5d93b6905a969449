import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../helpers/browser.mjs';
import { compareEngines } from './engine.mjs';

/**
 * Speed against a bare Lit page (the floor) and against survey-js-ui and survey-react-ui, as ratios within one run:
 * machines are noisy, so they take turns, and medians with their spread are printed. `npm run build` first; `npm run
 * bench [rounds]`.
 */
const ROUNDS = Number(process.argv[2] ?? 12);
const HERE = fileURLToPath(new URL('.', import.meta.url));
execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--prefix', HERE], { stdio: 'ignore' });
const { OUT, makePages } = await import('./pages.mjs');
await makePages();

const CPU = 4;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const NAMES = ['leerscan', 'floor', 'surveyjs', 'react'];
/**
 * A page still going away slows down the one that follows: in these four orders (a Williams square) each follows each
 * other once, and has each place once.
 */
const ORDERS = [
  ['leerscan', 'floor', 'react', 'surveyjs'],
  ['floor', 'surveyjs', 'leerscan', 'react'],
  ['surveyjs', 'react', 'floor', 'leerscan'],
  ['react', 'leerscan', 'surveyjs', 'floor'],
];
/**
 * Two that differ by little need more readings, of these two alone: after each round, on the fast line. The first only
 * clears the way.
 */
const CLOSE = ['floor', 'leerscan', 'floor', 'floor', 'leerscan', 'leerscan', 'floor', 'floor', 'leerscan'];

/** Compresses as any real host does; without it a slow line would measure the wrong thing. */
function serveCompressed() {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const cache = new Map();
  const server = createServer((request, response) => {
    const path = join(OUT, decodeURIComponent(new URL(request.url, 'http://x').pathname).replace(/\/$/, '/index.html'));
    try {
      if (!cache.has(path)) cache.set(path, gzipSync(readFileSync(path), { level: 9 }));
      response
        .writeHead(200, {
          'content-type': types[extname(path)] ?? 'text/plain',
          'content-encoding': 'gzip',
          'cache-control': 'no-store',
        })
        .end(cache.get(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        url: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`,
        close: () => server.close(),
      }),
    ),
  );
}

/**
 * Runs in the page: when the first radio button has been painted, when those of five statements have, and how long each
 * click takes to be.
 */
function probe() {
  window.bench = { clicks: [], longTasks: [] };
  new PerformanceObserver((list) =>
    window.bench.longTasks.push(...list.getEntries().map((entry) => entry.duration)),
  ).observe({ type: 'longtask', buffered: true });
  const radios = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('input[type=radio]') ? [element] : []),
      ...(element.shadowRoot ? radios(element.shadowRoot) : []),
    ]);
  window.bench.radios = () => radios(document);
  // A message that is sent in a frame arrives when that frame has been painted.
  const afterFrame = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  };
  const afterPaint = (then) => requestAnimationFrame(() => afterFrame(then));
  const look = () => {
    const { length } = radios(document);
    afterFrame(() => {
      if (length > 0) window.bench.first ??= performance.now();
      if (length >= 35) window.bench.page = performance.now();
    });
    if (length < 35) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener(
    'pointerdown',
    (event) => {
      window.bench.down = event.timeStamp;
    },
    true,
  );
  // A click on a label is followed by one on its input; the first counts.
  addEventListener(
    'click',
    () => {
      const { down } = window.bench;
      if (!down) return;
      window.bench.down = 0;
      afterPaint(() => window.bench.clicks.push(performance.now() - down));
    },
    true,
  );
}

async function measure(browser, url, { slow = false, clicks = 0 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 1400 });
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  if (slow) await session.send('Network.emulateNetworkConditions', SLOW_4G);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.evaluateOnNewDocument(probe);
  await page.goto(url);
  await page.waitForFunction('window.bench.page > 0', { timeout: 60_000, polling: 50 });
  const { first, page: whole } = await page.evaluate('window.bench');
  // The browser's own figure, beside ours: nothing else is on these pages.
  const contentful = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntriesByName('first-contentful-paint')) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  const early = bytes;
  const elements = await page.evaluate(() => {
    const count = (root) =>
      [...root.querySelectorAll('*')].reduce(
        (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
        0,
      );
    return count(document.body);
  });
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const listeners = (await session.send('Performance.getMetrics')).metrics.find(
    (metric) => metric.name === 'JSEventListeners',
  ).value;
  let painted = [];
  let longest = 0;
  if (clicks > 0) {
    // Once to wake the engine, then wait until everything has settled.
    await page.evaluate(() => window.bench.radios()[0].click());
    await page.waitForNetworkIdle({ idleTime: 1500 });
    await page.waitForFunction(
      () => document.querySelector('leerscan-scan')?.shadowRoot.querySelector('leerscan-survey').hasEngine ?? true,
      { timeout: 60_000 },
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    longest = Math.max(0, ...(await page.evaluate('window.bench.longTasks')));
    for (let click = 0; click < clicks; click++) {
      const point = await page.evaluate((index) => {
        const all = window.bench.radios();
        const input = all[(index * 8 + 1) % Math.min(35, all.length)];
        const { left, top, width, height } = (input.closest('label') ?? input).getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      }, click);
      const before = await page.evaluate('window.bench.clicks.length');
      await page.mouse.click(...point);
      await page.waitForFunction(`window.bench.clicks.length > ${before}`, { timeout: 10_000 }).catch(() => undefined);
    }
    painted = await page.evaluate('window.bench.clicks');
  }
  await context.close();
  return { first, whole, contentful, bytes: early, all: bytes, elements, listeners, painted, longest };
}

/** The longest task of a page whose scan nobody comes near; 0 where none takes the 50 ms that make a long one. */
async function longestUntouched(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateCPUThrottling(CPU);
  await page.evaluateOnNewDocument(probe);
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => customElements.get('leerscan-scan'));
  const longest = Math.max(0, ...(await page.evaluate('window.bench.longTasks')));
  await context.close();
  return longest;
}

const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;
const spread = (values) =>
  `${median(values).toFixed(0)} (${sorted(values)[0]?.toFixed(0)}–${sorted(values).at(-1)?.toFixed(0)})`;

const browser = await launchBrowser();
const server = await serveCompressed();
const results = Object.fromEntries(
  NAMES.map((name) => [
    name,
    {
      first: [],
      whole: [],
      close: [],
      contentful: [],
      slow: [],
      painted: [],
      bytes: [],
      all: [],
      elements: [],
      listeners: [],
      longest: [],
    },
  ]),
);
for (let round = 0; round < ROUNDS; round++) {
  // Not counted: the first of a round follows the last of the one before, as if nothing stood between.
  await measure(browser, `${server.url}${ORDERS[(round + 3) % ORDERS.length].at(-1)}/`);
  for (const name of ORDERS[round % ORDERS.length]) {
    const url = `${server.url}${name}/`;
    const fast = await measure(browser, url);
    const slow = await measure(browser, url, { slow: true });
    results[name].first.push(fast.first);
    results[name].whole.push(fast.whole);
    results[name].contentful.push(fast.contentful);
    for (const key of ['bytes', 'elements', 'listeners']) results[name][key].push(fast[key]);
    results[name].slow.push(slow.first);
    if (round % 3 === 2) {
      const clicked = await measure(browser, url, { clicks: 15 });
      results[name].painted.push(...clicked.painted);
      results[name].longest.push(clicked.longest);
      results[name].all.push(clicked.all);
    }
  }
  for (const [place, name] of CLOSE.entries()) {
    const { first } = await measure(browser, `${server.url}${name}/`);
    if (place > 0) results[name].close.push(first);
  }
}
const untouched = [];
for (let round = 0; round < ROUNDS; round++) untouched.push(await longestUntouched(browser, `${server.url}below/`));
const engines = await compareEngines(browser, { url: server.url, out: OUT, rounds: ROUNDS, cpu: CPU });
await browser.close();
server.close();

console.log(`${ROUNDS} rounds in turn, CPU slowed down ${CPU} times; milliseconds as median (least–most)\n`);
console.log(
  '| | leerscan | bare Lit (floor) | survey-js-ui 2.5.38 | survey-react-ui 2.5.38 |\n| --- | --- | --- | --- | --- |',
);
const row = (label, pick) => console.log(`| ${label} | ${NAMES.map((name) => pick(results[name])).join(' | ')} |`);
row('first statement', (result) => spread(result.first));
row('first statement, the two alone', (result) => (result.close.length > 0 ? spread(result.close) : '–'));
row('first page, all of it', (result) => spread(result.whole));
row('first contentful paint', (result) => spread(result.contentful));
row('first statement, slow 4G', (result) => spread(result.slow));
row('click to paint, settled', (result) => spread(result.painted));
row('longest task, engine included', (result) => spread(result.longest));
row('bytes until the first statement', (result) => spread(result.bytes));
row('bytes with everything, after an answer', (result) => spread(result.all));
row('elements on the first page', (result) => spread(result.elements));
row('listeners on the first page', (result) => spread(result.listeners));
const ratio = (key, of, to) => (median(results[of][key]) / median(results[to][key])).toFixed(2);
const against = (key) =>
  ['floor', 'surveyjs', 'react']
    .map(
      (to) =>
        `${ratio(key, 'leerscan', to)} of ${{ floor: 'the floor', surveyjs: 'survey-js-ui', react: 'survey-react-ui' }[to]}`,
    )
    .join(', ');
console.log(`
first statement: ${against('first')} (bar 0.4)
first statement, the two alone: ${ratio('close', 'leerscan', 'floor')} of the floor (bar 1.15)
first page, all of it: ${against('whole')}
first contentful paint: ${against('contentful')}
on slow 4G: ${against('slow')} (bar 0.3)
click to paint: median ${median(results.leerscan.painted).toFixed(0)} ms (bar 50); ${against('painted')}
bytes: ${against('bytes')}
elements: ${against('elements')}
listeners: ${against('listeners')}
long tasks below the fold, untouched: in ${untouched.filter(Boolean).length} of ${ROUNDS} rounds, longest ${Math.max(...untouched).toFixed(0)} ms (bar 0)`);

console.log('\n| | slim | full | slim / full |\n| --- | --- | --- | --- |');
for (const [label, key] of [
  ['engine chunk: bytes', 'chunk'],
  ['after an answer, to the result: bytes', 'after'],
  ['its long task: code and a first model', 'begin'],
  ['its longest task in one piece', 'longest'],
]) {
  const { slim, full } = engines;
  const share = (median(slim[key]) / median(full[key])).toFixed(2);
  console.log(`| ${label} | ${spread(slim[key])} | ${spread(full[key])} | ${share} |`);
}
