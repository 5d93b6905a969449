import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { createResponse, groupStatistics, teamResultOf } from '../../dist/core/index.js';
import { parseResponse } from '../../dist/core/collection/reading.js';
import { loadInstrument } from '../../dist/instruments/index.js';
import { measureOnPage } from './team-page.mjs';

/**
 * A report of 1,000 to 1,000,000 responses from lines of JSON: microseconds a response and peak memory, beside a plain
 * implementation that holds everything in memory, and on the built page with its worker, in the same run. `npm run
 * build` first; `npm run bench:team [largest]`.
 */
const LARGEST = Number(process.argv[2] ?? 1_000_000);
const SELF = fileURLToPath(import.meta.url);

/** The same numbers every time, without a library. */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

async function write(file, count) {
  const instrument = await loadInstrument('leercultuur', ['nl']);
  const random = numbers(20_261_124);
  const out = createWriteStream(file);
  for (let place = 0; place < count; place++) {
    const lean = random() * 2;
    const answers = Object.fromEntries(
      instrument.items.map(({ id }) => [
        id,
        random() < 0.03
          ? /** @type {const} */ ('unknown')
          : Math.min(5, Math.max(1, Math.round(1.5 + lean + 2 * random()))),
      ]),
    );
    const response = createResponse({
      instrument,
      answers,
      respondent: { role: ['lead', 'mentor', 'employee', 'student'][Math.floor(random() * 4)] },
      id: place.toString(16).padStart(10, '0'),
    });
    if (!out.write(`${JSON.stringify(response)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

async function* responses(file, instrument) {
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

const WAYS = {
  read: async (_instrument, all) => {
    let count = 0;
    for await (const response of all) count += response.wave + 1;
    return count;
  },
  statistics: (instrument, all) => groupStatistics(instrument, all),
  report: (instrument, all) => teamResultOf(instrument, all, { breakdown: 'role' }),
  plain,
};

/** One way in a process of its own, so that its memory is its own. */
function measure(way, file, count) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [SELF, '--measure', way, file, String(count)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (data) => {
      printed += data;
    });
    child.on('close', () => resolve(JSON.parse(printed || 'null')));
  });
}

if (process.argv[2] === '--measure') {
  const [way, file, count] = process.argv.slice(3);
  const instrument = await loadInstrument('leercultuur', ['nl']);
  const began = performance.now();
  await WAYS[way](instrument, responses(file, instrument));
  console.log(
    JSON.stringify({
      microseconds: (1000 * (performance.now() - began)) / Number(count),
      megabytes: process.resourceUsage().maxRSS / 1024,
    }),
  );
} else {
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-bench-'));
  console.log('responses    way          µs each   peak MB');
  for (let count = 1000; count <= LARGEST; count *= 10) {
    const file = join(folder, `${count}.ndjson`);
    await write(file, count);
    for (const way of Object.keys(WAYS)) {
      const found = await measure(way, file, count);
      console.log(
        `${String(count).padStart(9)}    ${way.padEnd(10)} ${found ? found.microseconds.toFixed(1).padStart(9) : '   failed'} ${found ? found.megabytes.toFixed(0).padStart(9) : ''}`,
      );
    }
    const { gathering, report, before, peak, heaps } = await measureOnPage(file, count);
    console.log(
      `${String(count).padStart(9)}    page       ${((1e6 * gathering) / count).toFixed(1).padStart(9)} to gather, ${((1e6 * report) / count).toFixed(1)} for the report; ${peak.toFixed(0)} MB, ${before.toFixed(0)} before; scripts hold ${heaps.page.toFixed(0)} MB on the page, ${heaps.worker.toFixed(0)} MB in the worker`,
    );
    rmSync(file);
  }
  rmSync(folder, { recursive: true });
}
