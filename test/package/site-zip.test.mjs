import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import test from 'node:test';
import { unzipSync } from 'fflate';
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

test('the same site gives the same bytes in any time zone', () => {
  const code =
    "import { siteZip } from './.build/site-zip.mjs'; import { createHash } from 'node:crypto'; console.log(createHash('sha256').update(siteZip()).digest('hex'));";
  const hash = createHash('sha256').update(zip).digest('hex');
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

test('the npm package does not carry it', () => {
  assert.deepEqual(
    packedPackage().files.filter(({ path }) => path.endsWith('.zip')),
    [],
  );
});
