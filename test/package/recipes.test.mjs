import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { send } from '../../dist/storage/kiosk/transport.js';
import { createResponse } from 'leerscan/core';
import { loadInstrument } from 'leerscan/instruments';
import { createId, deletionOf } from '../../dist/core/kiosk/kiosk-record.js';

const README = readFileSync(new URL('../../src/kiosk/README.md', import.meta.url), 'utf8');
const recipe = (first) =>
  README.split('```js\n')
    .find((block) => block.startsWith(first))
    .split('```')[0];
const instrument = await loadInstrument('leercultuur', ['nl']);
const record = () => ({
  type: /** @type {const} */ ('response'),
  id: createId(),
  day: '2026-11-25',
  place: { event: 'e', stand: '', kiosk: '' },
  response: createResponse({ instrument, answers: { 'interaction-place': 3 } }),
});
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

test('the receiver in the README says yes to what a kiosk sends, keeps each record once, and refuses another code', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-receiver-'));
  writeFileSync(join(folder, 'receiver.mjs'), recipe('// node receiver.js'));
  const port = await freePort();
  const child = spawn('node', ['receiver.mjs'], {
    cwd: folder,
    env: { ...process.env, CODE: 'secret', ORIGIN: 'https://kiosk.example', PORT: String(port) },
  });
  t.after(() => {
    child.kill();
    rmSync(folder, { recursive: true });
  });
  const url = `http://127.0.0.1:${port}/`;
  const isThere = () =>
    fetch(url, { method: 'OPTIONS' }).then(
      () => true,
      () => false,
    );
  while (!(await isThere())) assert.equal(child.exitCode, null, 'the receiver runs');
  const [one, two] = [record(), record()];
  const { signal } = new AbortController();
  const endpoint = { url, transport: /** @type {const} */ ('json'), authorization: 'secret' };
  for (const each of [one, two, one, deletionOf(two, '2026-11-25')])
    assert.deepEqual(await send(endpoint, [each], signal), [{ kind: 'stored' }]);
  const lines = readFileSync(join(folder, 'records.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(lines, [one, two, deletionOf(two, '2026-11-25')]);
  assert.deepEqual(
    (await send({ ...endpoint, authorization: 'other' }, [one], signal)).map(({ kind }) => kind),
    ['later'],
  );
  // What comes broken is refused by name: the header has it.
  const broken = await fetch(url, {
    method: 'POST',
    headers: { authorization: 'secret', 'idempotency-key': one.id },
    body: '{',
  });
  assert.deepEqual([broken.status, await broken.json()], [400, { refused: one.id, reason: 'not a record' }]);
});

/** As much of Google's workbook as the script uses. */
function workbook() {
  const sheets = new Map(['response', 'contact', 'deletion'].map((name) => [name, []]));
  const sheet = (name) => {
    const rows = sheets.get(name);
    return (
      rows && {
        appendRow: (row) => rows.push(row),
        deleteRow: (row) => rows.splice(row - 1, 1),
        createTextFinder: (text) => ({
          matchEntireCell: () => ({
            findNext: () => {
              const at = rows.findIndex((row) => row.includes(text));
              return at < 0 ? null : { getRow: () => at + 1 };
            },
          }),
        }),
      }
    );
  };
  return {
    sheets,
    services: {
      ContentService: {
        MimeType: { JSON: 'json' },
        createTextOutput: (text) => ({ setMimeType: () => JSON.parse(text) }),
      },
      PropertiesService: { getScriptProperties: () => ({ getProperty: () => 'secret' }) },
      LockService: { getScriptLock: () => ({ waitLock() {}, releaseLock() {} }) },
      SpreadsheetApp: { getActive: () => ({ getSheetByName: sheet }) },
    },
  };
}

test('the Apps Script in the README writes each record once, and deletes what a deletion names, in any order', () => {
  const { sheets, services } = workbook();
  const context = createContext({ ...services });
  runInContext(recipe('// Google Apps Script'), context);
  const post = (each, authorization = 'secret') => ({
    ...context.doPost({ postData: { contents: JSON.stringify({ ...each, authorization }) } }),
  });
  const [one, two, three] = [record(), record(), record()];
  assert.deepEqual(post(one, 'other'), {});
  assert.deepEqual(post({ ...one, type: 'photo' }), { refused: one.id, reason: 'no sheet photo' });
  for (const each of [one, one, two, deletionOf(two, '2026-11-25'), deletionOf(three, '2026-11-25'), three])
    assert.deepEqual(post(each), { stored: each.id });
  assert.deepEqual(
    sheets.get('response').map(([id]) => id),
    [one.id],
  );
});
