import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const pkg = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
const CDN = `${ROOT}/dist/cdn`;
const chunks = readdirSync(`${CDN}/chunks`);
const gz = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
const chunk = (name) =>
  chunks
    .filter((file) => file.startsWith(`${name}-`) && !(name.length === 2 && /-(background|result)-/.test(file)))
    .map((file) => `${CDN}/chunks/${file}`);

test('every public entry is there, named, with types', () => {
  for (const [name, target] of Object.entries(pkg.exports)) {
    assert.ok(!name.includes('*'), `${name} is a wildcard`);
    for (const path of typeof target === 'string' ? [target] : Object.values(target))
      assert.ok(existsSync(`${ROOT}/${path}`), path);
  }
});

test('publint has nothing against the package', async () => {
  const { messages } = await publint({ pkgDir: ROOT, pack: 'npm' });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

for (const entry of [
  'leerscan',
  'leerscan/scan',
  'leerscan/embed',
  'leerscan/kiosk',
  'leerscan/team',
  'leerscan/wall',
  'leerscan/elements',
  'leerscan/core',
  'leerscan/gather',
  'leerscan/instruments',
  'leerscan/events',
  'leerscan/react',
]) {
  test(`importing ${entry} in Node does not throw`, async () => {
    await import(entry);
  });
}

test('the development build can be imported in Node too', () => {
  execFileSync(
    'node',
    [
      '--conditions=development',
      '--input-type=module',
      '--eval',
      "const { contrastIssues } = await import('leerscan'); if (!contrastIssues) throw new Error('not the development build')",
    ],
    { cwd: ROOT, stdio: 'pipe' },
  );
});

test('the headless API works in Node', async () => {
  const { createResponse, fromShareCode, resultOf, toShareCode } = await import('leerscan/core');
  const { loadInstrument } = await import('leerscan/instruments');
  const instrument = await loadInstrument('leercultuur');
  const response = createResponse({
    instrument,
    answers: Object.fromEntries(instrument.items.map((item) => [item.id, 4])),
  });
  assert.deepEqual(
    resultOf(instrument, response).dimensions.map((one) => one.shown),
    [75, 75, 75, 75, 75],
  );
  assert.deepEqual(fromShareCode([instrument], toShareCode(instrument, response)), response);
});

test('a code that no response can have is refused by its length, unread', async () => {
  const { fromShareCode } = await import('leerscan/core');
  const { loadInstrument } = await import('leerscan/instruments');
  const instrument = await loadInstrument('leercultuur');
  for (const length of [2_000, 10_000_000]) {
    // Also with characters that no code has: they are not come to.
    const expected = new RegExp(`expected at most \\d+ characters, but got ${length}`);
    assert.throws(() => fromShareCode([instrument], '?'.repeat(length)), expected);
  }
});

// Budgets are bytes, gzipped; figures of the day stand in the README.
test('what loads before the intro is at most 35 kB, and 15 kB before anybody comes near', () => {
  const shell = gz(`${CDN}/leerscan.js`);
  console.log(`the shell: ${shell} bytes`);
  assert.ok(shell <= 15_000, `${shell} bytes`);
  const first = {
    waiting: [`${CDN}/leerscan.js`, ...chunk('scan-controller')],
    'at the top': [`${CDN}/top/leerscan.js`],
  };
  for (const [way, files] of Object.entries(first)) {
    for (const language of ['nl', 'de', 'en', 'fr']) {
      // Dutch is in these; another language is two more, one of the screens and one of the questionnaire.
      const words = chunk(language);
      assert.equal(words.length, language === 'nl' ? 0 : 2, words.join());
      const bytes = [...files, ...words].reduce((sum, file) => sum + gz(file), 0);
      console.log(`before the intro, ${way}, ${language}: ${bytes} bytes`);
      assert.ok(bytes <= 35_000, `${bytes} bytes`);
    }
  }
});

test('a page without a bundler scores the built-in scan with cdn/core.js, in every language', async () => {
  const { createResponse, languagesOf, loadInstrument, resultOf, toShareCode, fromShareCode } = await import(
    `${CDN}/core.js`
  );
  for (const language of languagesOf('leercultuur')) {
    const instrument = await loadInstrument('leercultuur', [language]);
    const response = createResponse({
      instrument,
      answers: Object.fromEntries(instrument.items.map(({ id }) => [id, 2])),
    });
    const result = resultOf(instrument, response);
    assert.deepEqual(
      result.dimensions.map(({ score }) => score),
      [25, 25, 25, 25, 25],
    );
    assert.equal(result.steps.length, 3);
    assert.deepEqual(fromShareCode([instrument], toShareCode(instrument, response)), response);
  }
});

/** What a file imports, each by the address that it writes. */
const waitsFor = (path) =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /(?:^|[;}\n])import\s*(?:["']([^"']+)["']|[{*\w][^"']*from\s*["']([^"']+)["'])/g,
    ),
  ].map(([, bare, named]) => bare ?? named);

test('the script-tag files wait for no other file, and the first screens for no third one', () => {
  for (const file of ['leerscan.js', 'top/leerscan.js', 'kiosk/kiosk.js'])
    assert.deepEqual(waitsFor(`${CDN}/${file}`), [], file);
  for (const folder of ['top', 'kiosk', 'embed'])
    assert.deepEqual(
      readdirSync(`${CDN}/${folder}/chunks`).filter((name) => name.startsWith('scan-controller')),
      [],
      folder,
    );
  assert.deepEqual(waitsFor(chunk('scan-controller')[0]), []);
});

test('no late chunk waits for a sibling: in Firefox, one that failed once by its plain name fails for ever', () => {
  for (const folder of ['', 'top/', 'kiosk/']) {
    for (const name of readdirSync(`${CDN}/${folder}chunks`)) {
      const siblings = [
        ...readFileSync(`${CDN}/${folder}chunks/${name}`, 'utf8').matchAll(/\bfrom ?"\.\/([\w-]+)\.js"/g),
      ].map(([, sibling]) => sibling.replace(/-[\w-]{8}$/, ''));
      // Before the first answer there is nothing to lose: then the page is loaded again.
      assert.deepEqual(
        siblings.filter((sibling) => !['scan-controller', 'schemas', 'pattern'].includes(sibling)),
        [],
        `${folder}${name}`,
      );
    }
  }
});

for (const [name, most] of /** @type {[string, number][]} */ ([
  ['radar-chart', 60_000],
  ['survey-core', 112_000],
  ['survey-engine', 5_000],
  ['written-instrument', 20_500],
])) {
  test(`the chunk ${name} is at most ${most / 1000} kB`, () => {
    const [file, ...others] = chunk(name);
    assert.deepEqual(others, []);
    console.log(`${name}: ${gz(file)} bytes`);
    assert.ok(gz(file) <= most, `${gz(file)} bytes`);
  });
}

test('an update changes the names of survey-core and chart.js only with what is in them', () => {
  // A name follows the content, and that the names of what it imports.
  for (const name of ['survey-core', 'radar-chart'])
    for (const folder of ['', 'top/', 'kiosk/', 'team/']) {
      const path = `${CDN}/${folder}chunks`;
      const file = readdirSync(path).find((one) => one.startsWith(`${name}-`));
      assert.deepEqual(waitsFor(`${path}/${file}`), [], `${folder}${file}`);
    }
});

test('no file imports an entry by its name, behind which a CMS writes a version', () => {
  const entries = ['leerscan.js', 'top/leerscan.js', 'kiosk/kiosk.js', 'team/team.js', 'wall/wall.js'].map(
    (one) => `${CDN}/${one}`,
  );
  const files = readdirSync(CDN, { recursive: true }).map((name) => `${CDN}/${String(name)}`);
  for (const file of files.filter((name) => name.endsWith('.js') && !name.includes('/embed/'))) {
    for (const one of waitsFor(file)) assert.ok(!entries.includes(resolve(dirname(file), one)), `${file}: ${one}`);
  }
});

test('survey-core and chart.js are in no other file', () => {
  // Names that the libraries look things up by, so that no minifier touches them.
  for (const [home, mark] of [
    ['survey-core', 'choicesByUrl'],
    ['radar-chart', 'radialLinear'],
  ]) {
    const holders = [`${CDN}/leerscan.js`, ...chunks.map((name) => `${CDN}/chunks/${name}`)].filter(
      (file) => (readFileSync(file, 'utf8').match(new RegExp(mark, 'g')) ?? []).length > 2,
    );
    assert.deepEqual(holders, chunk(home));
  }
});

test('the site has relative addresses only, and everything that its pages name', () => {
  const site = `${ROOT}/dist/site`;
  for (const page of readdirSync(site).filter((name) => /\.(html|css|js)$/.test(name))) {
    const source = readFileSync(`${site}/${page}`, 'utf8');
    for (const [, , address] of source.matchAll(/\b(src|href|url)\s*[=(]\s*["']([^"'#]+)/g)) {
      // A page for any address does not know how far below the top it stands.
      assert.doesNotMatch(
        address,
        page === '404.html' ? /^(https?:|data:)/ : /^(\/|https?:|data:)/,
        `${page}: ${address}`,
      );
      assert.ok(existsSync(`${site}/${address.split('?')[0]}`), `${page}: ${address}`);
    }
    for (const [, place] of source.matchAll(/\bhref="#([^"]+)"/g))
      assert.ok(source.includes(`id="${place}"`), `${page}: #${place}`);
  }
});

test('the kiosk says the version of the package', async () => {
  const { VERSION } = await import('../../dist/core/version.js');
  assert.equal(VERSION, pkg.version);
});

test('the lock file names no machine, and survey-core is pinned exactly', () => {
  assert.doesNotMatch(readFileSync(`${ROOT}/package-lock.json`, 'utf8'), /"resolved": "https?:/);
  assert.match(pkg.dependencies['survey-core'], /^\d+\.\d+\.\d+$/);
});

test('survey-core is shipped without what it does to a page, and another version of it is refused', async () => {
  const { default: builds } = await import('../../rollup.config.mjs');
  const { transform } = /** @type {any} */ (builds[0].plugins.find((plugin) => plugin.name === 'without-hazards'));
  const id = `${ROOT}/node_modules/survey-core/fesm/survey-core.mjs`;
  const source = readFileSync(id, 'utf8');
  const context = {
    error: (message) => {
      throw new Error(message);
    },
  };
  assert.doesNotMatch(transform.call(context, source, id).code, /String\.prototype/);
  for (const change of /** @type {[string, string][]} */ ([
    ['str.format(...args)', 'str.formatted(...args)'],
    ['"touchmove", (event)', '"touchstart", (event)'],
    ['if (!String.prototype["format"])', 'if (true)'],
  ])) {
    assert.ok(source.includes(change[0]), change[0]);
    assert.throws(() => transform.call(context, source.replace(...change), id), /survey-core has changed/);
  }
  const shipped = readFileSync(chunk('survey-core')[0], 'utf8');
  assert.doesNotMatch(shipped, /String\.prototype|prototype\.format|DomWindowHelper/);
  assert.doesNotMatch(transform.call(context, source, id).code, /\b(str|message)\.format\b/i);
});

test('sri.json has the fingerprint of every file for a script tag', async () => {
  const { createHash } = await import('node:crypto');
  const sri = JSON.parse(readFileSync(`${CDN}/sri.json`, 'utf8'));
  const files = readdirSync(CDN, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'));
  assert.deepEqual(Object.keys(sri).sort(), files.sort());
  for (const name of files)
    assert.equal(
      sri[name],
      `sha384-${createHash('sha384')
        .update(readFileSync(`${CDN}/${name}`))
        .digest('base64')}`,
    );
  // A chunk's name changes with its content, so that no cache can mix versions.
  for (const name of files.filter((file) => file.includes('chunks/'))) assert.match(name, /-[\w-]{8}\.js$/);
});
