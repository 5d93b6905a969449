import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import test, { after, beforeEach } from 'node:test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { scripts, files } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
const place = mkdtempSync(join(tmpdir(), 'leerscan-install-'));
const checkout = join(place, 'checkout');
after(() => rmSync(place, { recursive: true }));

const run = (folder, command, ...args) => execFileSync(command, args, { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
const write = (path, value) => writeFileSync(path, JSON.stringify(value));

// Our scripts and list of files around a build of a moment, without dependencies: nothing is fetched.
beforeEach(() => {
  rmSync(checkout, { recursive: true, force: true });
  mkdirSync(join(checkout, '.build'), { recursive: true });
  cpSync(`${ROOT}/.build/prepare.mjs`, join(checkout, '.build/prepare.mjs'));
  writeFileSync(
    join(checkout, 'build.mjs'),
    "import fs from 'node:fs'; fs.mkdirSync('dist'); fs.writeFileSync('dist/index.js', '');",
  );
  const { prepack, prepare } = scripts;
  write(join(checkout, 'package.json'), {
    name: 'small',
    version: '1.0.0',
    files,
    scripts: { build: 'node build.mjs', prepack, prepare },
  });
});

test('installing what a checkout needs builds nothing, and packing it builds once', () => {
  run(checkout, 'npm', 'install', '--offline');
  assert.equal(existsSync(join(checkout, 'dist')), false);
  // A list in npm up to 11, by name from 12 on.
  const [{ files: packed }] = Object.values(JSON.parse(run(checkout, 'npm', 'pack', '--json')));
  assert.deepEqual(packed.map(({ path }) => path).sort(), ['dist/index.js', 'package.json']);
});

test('what is installed from git is built there', () => {
  const git = (...args) => run(checkout, 'git', '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'all');
  const app = join(place, 'app');
  mkdirSync(app);
  write(join(app, 'package.json'), { name: 'app', version: '1.0.0' });
  run(app, 'npm', 'install', '--offline', `git+${pathToFileURL(checkout)}`);
  assert.equal(existsSync(join(app, 'node_modules/small/dist/index.js')), true);
});
