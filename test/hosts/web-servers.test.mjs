import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test, { after, before, describe } from 'node:test';
import { startServer } from '../helpers/web-server.mjs';

const README = readFileSync(new URL('../../src/elements/README.md', import.meta.url), 'utf8');
const CHUNK = readdirSync(new URL('../../dist/site/leerscan/chunks', import.meta.url)).find((name) =>
  name.startsWith('survey-core'),
);
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Path, its type, what is said of keeping it, and whether it travels compressed. */
const FILES = /** @type {[string, RegExp, string, boolean][]} */ ([
  ['index.html', /^text\/html/, 'no-cache', true],
  ['leerscan/leerscan.js', /javascript/, 'no-cache', true],
  ['leerscan/team/team.js', /javascript/, 'no-cache', true],
  [`leerscan/chunks/${CHUNK}`, /javascript/, FOR_EVER, true],
  ['kiosk-worker.js', /javascript/, 'no-cache', true],
  ['kiosk.webmanifest', /^application\/manifest\+json/, 'no-cache', false],
  ['site.css', /^text\/css/, 'no-cache', true],
  ['icon.svg', /^image\/svg\+xml/, 'no-cache', true],
  ['own-instrument.json', /^application\/json/, 'no-cache', true],
  ['fonts/atkinson-hyperlegible-next.woff2', /^font\/woff2/, 'no-cache', false],
]);

for (const name of /** @type {const} */ (['nginx', 'apache']))
  describe(`the settings of the README in ${name}`, { timeout: 60_000 }, () => {
    let server;
    before(async () => {
      const [, lines] = new RegExp(`\`\`\`${name}\\n([^]*?)\`\`\``).exec(README) ?? [];
      assert.ok(lines, `the README has settings for ${name}`);
      server = await startServer(name, lines);
    });
    after(() => server?.close());

    for (const [path, type, caching, isCompressed] of FILES)
      test(`${path.replace(/-[\w-]{8}\.js$/, '.js')} has its type, and is kept or asked for again`, async () => {
        const { status, headers, ...response } = await fetch(server.url + path, {
          headers: { 'accept-encoding': 'gzip' },
        }).then(async (found) => ({
          status: found.status,
          headers: found.headers,
          text: Buffer.from(await found.arrayBuffer()),
        }));
        assert.equal(status, 200);
        assert.match(headers.get('content-type') ?? '', type);
        assert.equal(headers.get('cache-control'), caching);
        if (isCompressed) assert.equal(headers.get('content-encoding'), 'gzip');
        assert.ok(response.text.equals(readFileSync(new URL(`../../dist/site/${path}`, import.meta.url))));
      });

    test('a page that is not there is the site’s own, with the status that says so', async () => {
      const missing = await fetch(`${server.url}nergens`);
      assert.equal(missing.status, 404);
      assert.match(await missing.text(), /lost\.js/);
    });

    test('a chunk of before that is gone says so, and not with a page that is kept for ever', async () => {
      const gone = await fetch(`${server.url}leerscan/chunks/survey-engine-00000000.js`);
      assert.equal(gone.status, 404);
      assert.notEqual(gone.headers.get('cache-control'), FOR_EVER);
    });
  });
