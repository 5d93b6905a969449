import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test from 'node:test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// Whoever tests an app with the scan in it has such a page: no layout, no observers, no storage.
for (const name of ['jsdom', 'happy-dom'])
  test(`in ${name} every element can be imported and shown, and the scan begins`, () => {
    const written = execFileSync('node', ['test/helpers/dom-page-run.mjs', name], { cwd: ROOT, encoding: 'utf8' });
    const { shown, wrong } = JSON.parse(written.trim().split('\n').at(-1) ?? '');
    assert.deepEqual(wrong, []);
    assert.match(shown['leerscan-scan'], /^Learning scan .* Start the scan/);
    assert.match(shown.statements, /^Theme 1 of 5 .* Next/);
    assert.notEqual(shown['leerscan-kiosk'], '');
    assert.notEqual(shown['leerscan-team'], '');
    assert.notEqual(shown['leerscan-wall'], '');
  });
