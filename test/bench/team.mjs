import { spawn } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createInterface } from 'node:readline';
import { measureOnPage } from './team-page.mjs';

/**
 * A report of 1,000 to 1,000,000 responses from lines of JSON: microseconds a response and peak memory, beside a plain
 * implementation that holds everything in memory, and on the built page with its worker; then tables of 100,000 rows and
 * 5,000 mails with codes. Each measurement is a process of its own, so that its memory is its own too.
 *
 * `npm run build` first; `npm run bench:team -- [largest] [--beside <folder of another checkout, built>] [--rounds n]`.
 * Beside another build the two take turns, and what is printed behind each row is the median of the ratios of pairs:
 * what else the machine does then comes upon both.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { beside: { type: 'string' }, rounds: { type: 'string' }, measure: { type: 'string' } },
});
const SELF = fileURLToPath(import.meta.url);
const HERE = fileURLToPath(new URL('../..', import.meta.url));
const LARGEST = Number(positionals[0] ?? 1_000_000);
const ROWS = Math.min(LARGEST, 100_000);
const MAILS = Math.min(LARGEST, 5000);

const load = (root, path) => import(pathToFileURL(join(root, 'dist', path)).href);
/** A part of a build; of one beside it, it may stand where it did before. */
const loadAny = (root, ...paths) =>
  load(root, /** @type {string} */ (paths.find((path) => existsSync(join(root, 'dist', path)))));

async function instrumentOf(root) {
  const { loadInstrument } = await load(root, 'instruments/index.js');
  return loadInstrument('leercultuur', ['nl']);
}

async function* responses(root, file, instrument) {
  const { parseResponse } = await loadAny(root, 'core/reading/reading.js', 'core/collection/reading.js');
  for await (const line of createInterface({ input: createReadStream(file) }))
    yield parseResponse(instrument, JSON.parse(line));
}

/** What one would write first: all in an array, then two passes. */
async function plain(instrument, all) {
  const held = [];
  for await (const response of all) held.push(response);
  return instrument.dimensions.map(({ id }) => {
    const items = instrument.items.filter(({ dimension }) => dimension === id);
    const scores = held
      .map(({ answers }) => items.map((item) => answers[item.id]).filter((answer) => typeof answer === 'number'))
      .filter((given) => given.length >= Math.ceil(0.6 * items.length))
      .map((given) => (given.reduce((sum, value) => sum + value - 1, 0) / given.length) * 25);
    const mean = scores.reduce((sum, value) => sum + value, 0) / scores.length;
    return {
      dimension: id,
      n: scores.length,
      mean,
      sd: Math.sqrt(scores.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (scores.length - 1)),
    };
  });
}

/** Of lines of JSON. */
const WAYS = {
  read: async (root, instrument, file) => {
    let count = 0;
    for await (const response of responses(root, file, instrument)) count += response.wave + 1;
    return count;
  },
  statistics: async (root, instrument, file) =>
    (await load(root, 'core/index.js')).groupStatistics(instrument, responses(root, file, instrument)),
  report: async (root, instrument, file) =>
    (await load(root, 'core/index.js')).teamResultOf(instrument, responses(root, file, instrument), {
      breakdown: 'role',
    }),
  plain: (root, instrument, file) => plain(instrument, responses(root, file, instrument)),
};

/** Of a table, or of mails: how many responses are in it. */
async function gathered(root, instrument, file) {
  const { readSource } = await loadAny(root, 'gather/read-source.js', 'team/worker/import-source.js');
  const content = file.endsWith('.txt') ? readFileSync(file, 'utf8') : new Blob([readFileSync(file)]);
  let count = 0;
  for await (const reading of readSource(instrument, { name: file, content }, new AbortController().signal))
    if ('response' in reading) count += 1;
  return count;
}

/** One way, in this process. */
async function measureHere(way, root, file, count) {
  const instrument = await instrumentOf(root);
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const found = await (WAYS[way] ?? gathered)(root, instrument, file);
  const { user, system } = process.cpuUsage(cpu);
  if (way === 'gathered' && found !== count) throw new Error(`expected ${count} responses, but got ${found}`);
  return {
    wall: (1000 * (performance.now() - began)) / count,
    cpu: (user + system) / count,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

function measure(way, root, file, count) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [SELF, '--measure', way, root, file, String(count)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (data) => (printed += data));
    child.on('close', (code) => (code === 0 ? done(JSON.parse(printed)) : fail(new Error(`${way} failed`))));
  });
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const spread = (values, digits = 1) =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

/** Each build in turn, and every other round the other way about; a line of each, and the ratios of the pairs. */
async function row(name, count, measureOne) {
  const builds = [HERE, ...(options.beside ? [resolve(options.beside)] : [])];
  const found = builds.map(() => []);
  for (let round = 0; round < Number(options.rounds ?? (options.beside ? 5 : 1)); round++)
    for (const build of round % 2 === 0 ? [0, 1] : [1, 0])
      if (builds[build]) found[build].push(await measureOne(builds[build]));
  for (const [build, all] of found.entries()) {
    const of = (what) => all.map((one) => one[what]);
    console.log(
      `${String(count).padStart(9)}  ${`${name}${build === 0 ? '' : ', beside'}`.padEnd(20)} ${spread(of('wall')).padEnd(22)} ${spread(of('cpu')).padEnd(22)} ${spread(of('peak'), 0)}`,
    );
  }
  const [own = [], other = []] = found;
  const ratio = (what) =>
    spread(
      own.map((one, index) => one[what] / other[index]?.[what]),
      2,
    );
  if (other.length > 0)
    console.log(`${''.padEnd(32)}${ratio('wall').padEnd(22)} ${ratio('cpu').padEnd(22)} ${ratio('peak')}`);
}

async function run() {
  const { writeCsv, writeLines, writeMails, writeWorkbook } = await import('./team-samples.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-bench-'));
  const inFile = async (name, count, write, use) => {
    const file = join(folder, name);
    await write(file, count);
    await use(file);
    rmSync(file);
  };
  console.log('responses  way                  µs each                CPU µs each            peak MB');
  try {
    for (let count = 1000; count <= LARGEST; count *= 10)
      await inFile('lines.ndjson', count, writeLines, async (file) => {
        for (const way of Object.keys(WAYS)) await row(way, count, (root) => measure(way, root, file, count));
        await row('page', count, async (root) => {
          const { heaps, parts, ...all } = await measureOnPage(file, count, root);
          console.log(
            `${''.padEnd(11)}${parts} µs; scripts hold ${heaps.page.toFixed(0)} MB on the page, ${heaps.worker.toFixed(0)} MB in the worker`,
          );
          return all;
        });
      });
    for (const [name, count, write] of [
      ['table.csv', ROWS, writeCsv],
      ['table.xlsx', ROWS, writeWorkbook],
      ['mails.txt', MAILS, writeMails],
    ])
      await inFile(name, count, write, (file) => row(name, count, (root) => measure('gathered', root, file, count)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (options.measure) {
  const [root, file, count] = positionals;
  console.log(JSON.stringify(await measureHere(options.measure, root, file, Number(count))));
} else await run();
