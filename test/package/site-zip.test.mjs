import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import test from 'node:test';
import { unzipSync } from 'fflate';
import { EVENT_ZIP, MANUALS, START } from '../../.build/event-zip.mjs';
import { SITE_ZIP } from '../../.build/site-zip.mjs';
import { packedPackage } from '../helpers/packed.mjs';

const zip = readFileSync(SITE_ZIP);

test('the zip of the site holds the files of dist/site as they are, and nothing else', () => {
  const unpacked = unzipSync(zip);
  const files = readdirSync('dist/site', { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => statSync(`dist/site/${name}`).isFile());
  assert.ok(files.includes('index.html') && files.includes('leerscan/kiosk/kiosk.js'));
  assert.deepEqual(Object.keys(unpacked).sort(), files.sort());
  for (const name of files) assert.deepEqual(Buffer.from(unpacked[name]), readFileSync(`dist/site/${name}`), name);
});

test('the zip for organisers holds that site in a folder, a start page, and each manual in each language', () => {
  const unpacked = unzipSync(readFileSync(EVENT_ZIP));
  const site = unzipSync(zip);
  const beside = Object.keys(unpacked).filter((name) => !name.startsWith('site/'));
  assert.deepEqual(
    beside.sort(),
    [
      START,
      ...Object.entries(MANUALS).flatMap(([language, names]) =>
        Object.values(names).map((name) => `${language}/${name}.html`),
      ),
    ].sort(),
  );
  assert.equal(Object.keys(unpacked).length, beside.length + Object.keys(site).length);
  for (const [name, bytes] of Object.entries(site))
    assert.deepEqual(Buffer.from(unpacked[`site/${name}`]), Buffer.from(bytes), name);
  // Nothing is asked for beside them: a program that shows a zip hands out one file at a time.
  for (const name of beside) {
    const html = Buffer.from(unpacked[name]).toString();
    assert.doesNotMatch(html, /<script|<link|src="(?!data:)|url\('(?!data:)/, name);
  }
});

test('pictures of the manuals are small', () => {
  const pictures = readdirSync('demo').filter((name) => name.endsWith('.webp'));
  assert.equal(pictures.length, 16);
  for (const name of pictures) assert.ok(statSync(`demo/${name}`).size <= 60_000, name);
});

test('the same site gives the same bytes in any time zone', () => {
  const code =
    "import { siteZip } from './.build/site-zip.mjs'; import { eventZip } from './.build/event-zip.mjs'; import { createHash } from 'node:crypto'; console.log(createHash('sha256').update(siteZip()).update(eventZip()).digest('hex'));";
  const hash = createHash('sha256').update(zip).update(readFileSync(EVENT_ZIP)).digest('hex');
  for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles'])
    assert.equal(
      execFileSync('node', ['--input-type=module', '--eval', code], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }).trim(),
      hash,
      TZ,
    );
});

test('the npm package carries neither', () => {
  assert.deepEqual(
    packedPackage().files.filter(({ path }) => path.endsWith('.zip')),
    [],
  );
});
