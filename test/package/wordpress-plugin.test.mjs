import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import test from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { wordpressPlugin } from '../../.build/wordpress-plugin.mjs';

const ZIP = readFileSync('dist/leerscan-wordpress.zip');
const files = unzipSync(new Uint8Array(ZIP));
const names = Object.keys(files);
const textOf = (name) => strFromU8(files[name]);
const block = JSON.parse(textOf('leerscan/block.json'));
const words = JSON.parse(textOf('leerscan/words.json'));

test('the same build makes the same plugin, byte for byte', () => {
  assert.ok(ZIP.equals(wordpressPlugin()));
});

test('it is an upload of at most 360 kB', () => {
  console.log(`the plugin: ${ZIP.length} bytes`);
  assert.ok(ZIP.length <= 360_000, `${ZIP.length} bytes`);
});

test('every script that one of it loads is in it, and no script that none loads', () => {
  const scripts = names.filter((name) => /\/scan-.*\.js$/.test(name));
  const entries = scripts.filter((name) => !name.includes('/chunks/'));
  assert.deepEqual(
    entries.map((name) => posix.basename(name)),
    ['fallback.js', 'leerscan.js'],
  );
  const loaded = scripts.flatMap((name) =>
    [...textOf(name).matchAll(/["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g)].map(([, path]) =>
      posix.join(posix.dirname(name), path),
    ),
  );
  assert.deepEqual([...new Set([...loaded, ...entries])].sort(), scripts.sort());
});

test('its version is that of the package, in the plugin, its read-me and the name of its folder', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.match(textOf('leerscan/leerscan.php'), new RegExp(`Version: +${version}\n`));
  assert.ok(textOf('leerscan/readme.txt').includes(`Stable tag: ${version}\n`));
  const [, folder] = /const LEERSCAN_FOLDER = '([^']+)'/.exec(textOf('leerscan/leerscan.php'));
  assert.ok(names.includes(`leerscan/${folder}/leerscan.js`) && folder.startsWith(`scan-${version}-`));
});

test('its settings are attributes of the tag, with values that the scan has', async () => {
  const { loadInstrument, languagesOf } = await import('leerscan/instruments');
  const instrument = await loadInstrument('leercultuur');
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const { attributes } = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'leerscan-scan');
  // Every element has this one.
  const known = [...attributes.map(({ name }) => name), 'lang'];
  for (const name of Object.keys(block.attributes)) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    assert.ok(known.includes(attribute), attribute);
  }
  const { form, lang, respondentRole } = block.attributes;
  assert.deepEqual(form.enum, ['full', ...Object.keys(instrument.forms)]);
  assert.deepEqual([...lang.enum].sort(), [...languagesOf('leercultuur')].sort());
  const role = instrument.background.find(({ name }) => name === 'role');
  assert.ok('choices' in role);
  assert.deepEqual(
    respondentRole.enum,
    role.choices.map((choice) => (typeof choice === 'object' ? choice.value : choice)),
  );
});

test('the editor has every setting and value in every language', () => {
  assert.deepEqual(Object.keys(words).sort(), [...block.attributes.lang.enum].sort());
  for (const [language, { settings, ...others }] of Object.entries(words)) {
    assert.deepEqual(
      Object.keys(others),
      Object.keys(words.en).filter((key) => key !== 'settings'),
    );
    assert.deepEqual(Object.keys(settings), Object.keys(block.attributes), language);
    for (const [name, setting] of Object.entries(settings)) {
      assert.deepEqual(Object.keys(setting), Object.keys(words.en.settings[name]), `${language} ${name}`);
      assert.deepEqual(
        setting.values && Object.keys(setting.values),
        block.attributes[name].enum,
        `${language} ${name}`,
      );
    }
  }
});
