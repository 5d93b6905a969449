import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const README = readFileSync(join(ROOT, 'src/elements/README.md'), 'utf8');

test('the command of the README leaves the chunks of the last builds on the server, and takes older ones away', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-update-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'dist'));
  cpSync(join(ROOT, 'dist/README.md'), join(folder, 'dist/README.md'));
  cpSync(join(ROOT, '.build'), join(folder, '.build'), { recursive: true });
  const server = join(folder, 'server');
  mkdirSync(server);
  const [, command] = /`(rsync [^`]+) you@host\.example:[^`]+`/.exec(README) ?? [];
  assert.ok(command);
  /** What the build does around the site: it clears, writes, and lists. */
  const deploy = (name, pages) => {
    execFileSync('node', ['.build/clean.mjs'], { cwd: folder });
    mkdirSync(join(folder, 'dist/site/leerscan/chunks'), { recursive: true });
    writeFileSync(join(folder, `dist/site/leerscan/chunks/${name}.js`), name);
    for (const page of pages) writeFileSync(join(folder, 'dist/site', page), name);
    execFileSync('node', ['-e', "import('./.build/kept-chunks.mjs').then((one) => one.keepChunks())"], { cwd: folder });
    execFileSync('sh', ['-c', `${command} ${server}/`], { cwd: folder });
  };
  const there = (name) => existsSync(join(server, 'leerscan/chunks', `${name}.js`));
  deploy('a-1', ['index.html', 'old.html']);
  deploy('b-2', ['index.html']);
  // A page that is no more goes at once; what an open page may still ask for stays.
  assert.deepEqual([there('a-1'), there('b-2'), existsSync(join(server, 'old.html'))], [true, true, false]);
  // The same build again is not another one.
  for (let round = 0; round < 9; round++) deploy('b-2', ['index.html']);
  assert.ok(there('a-1'));
  for (const name of ['c-3', 'd-4', 'e-5']) deploy(name, ['index.html']);
  assert.ok(there('a-1'));
  deploy('f-6', ['index.html']);
  assert.deepEqual(['a-1', 'b-2', 'f-6'].map(there), [false, true, true]);
  // Another machine that fetched the list from the site goes on from there.
  rmSync(join(folder, 'dist/site'), { recursive: true });
  mkdirSync(join(folder, 'dist/site'));
  cpSync(join(server, 'chunks.txt'), join(folder, 'dist/site/chunks.txt'));
  deploy('g-7', ['index.html']);
  assert.deepEqual(['b-2', 'c-3', 'g-7'].map(there), [false, true, true]);
});
