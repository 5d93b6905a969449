import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
const text = new Map(files.map((name) => [name, readFileSync(join(SRC, name), 'utf8')]));

/** Every import of a file: what it names, whether only types come, and whether it is lazy. */
function importsOf(name) {
  const source = text.get(name);
  const found = [];
  for (const [, words, from] of source.matchAll(/^(?:import|export)\s+([^'"]*?\sfrom\s+)?'([^']+)';/gms)) {
    const typesOnly =
      /^type\b/.test(words ?? '') || /^\*? ?\{\s*(type [^,}]+,?\s*)+\}\s*from/.test((words ?? '').trim());
    found.push({ from, typesOnly, lazy: false });
  }
  for (const [, from] of source.matchAll(/(?<!typeof )import\(\s*'([^']+)'\s*\)/g))
    found.push({ from, typesOnly: false, lazy: true });
  return found;
}

const inside = (name, from) => relative(SRC, join(SRC, dirname(name), from)).replace(/\.js$/, '.ts');
const roomOf = (name) => (name.includes('/') ? name.split('/')[0] : name.replace(/\.ts$/, ''));

/** Who may import what (README, "Decisions"). Names with a dot or a dash are packages. */
const MAY = {
  core: ['d3-dsv', 'zod/mini'],
  instruments: ['core'],
  i18n: ['core', 'lit'],
  survey: ['core', 'survey-core'],
  charts: ['core', 'chart.js'],
  events: ['core'],
  elements: [
    'core',
    'instruments',
    'i18n',
    'survey',
    'charts',
    'storage',
    'events',
    'register',
    'lit',
    '@lit/task',
    'uqr',
    'write-excel-file/universal',
  ],
  register: [],
  define: ['elements', 'register'],
  'development-checks': ['elements', 'i18n'],
  development: ['index', 'elements', 'development-checks'],
  headless: ['core', 'instruments'],
  scan: ['elements', 'events', 'register'],
  'scan-top': ['elements', 'scan'],
  storage: ['core', 'idb', 'zod/mini'],
  kiosk: ['core', 'elements', 'storage', 'i18n', 'events', 'register', 'scan-top', 'lit', '@lit/task', 'zod/mini'],
  team: [
    'core',
    'elements',
    'storage',
    'i18n',
    'events',
    'register',
    'scan',
    'lit',
    '@lit/task',
    'read-excel-file/universal',
  ],
  embed: ['core', 'events', 'systemjs', 'zod/mini'],
  'embed-page': ['scan-top', 'embed'],
  index: ['define', 'elements', 'core', 'events'],
};

test('imports go down, never up or sideways', () => {
  for (const name of files) {
    for (const { from, typesOnly, lazy } of importsOf(name)) {
      const room = roomOf(name);
      const target = from.startsWith('.')
        ? roomOf(inside(name, from))
        : from.replace(/^(lit|survey-core|systemjs)(\/.*)?$/, '$1');
      if (target === room) continue;
      assert.ok(MAY[room]?.includes(target), `${name} may not import ${from}`);
      // Rooms with a heavy library behind them come in only when they are needed.
      if (room === 'elements' && ['survey', 'charts'].includes(target))
        assert.ok(lazy || typesOnly, `${name} may import ${from} only with import() or as types`);
    }
  }
});

test('there are no cycles', () => {
  const done = new Set();
  const visit = (name, path) => {
    if (path.includes(name)) throw new Error(`a cycle: ${[...path.slice(path.indexOf(name)), name].join(' → ')}`);
    if (done.has(name)) return;
    for (const { from, typesOnly, lazy } of importsOf(name))
      if (from.startsWith('.') && !typesOnly && !lazy) visit(inside(name, from), [...path, name]);
    done.add(name);
  };
  for (const name of files) visit(name, []);
});

test('files are as long as their subject, and lines can be read', (t) => {
  const texts = /^(i18n|instruments\/\w+)\/([a-z]{2,3}(-[A-Za-z0-9]{2,8})?(-\w+)?|(kiosk-)?languages|steps)\.ts$/;
  for (const [name, source] of text) {
    if (texts.test(name)) continue;
    const lines = source.trimEnd().split('\n');
    assert.ok(lines.length <= 400, `${name} has ${lines.length} lines`);
    if (lines.length > 250) t.diagnostic(`${name} has ${lines.length} lines: one subject still?`);
    // Prettier leaves long strings and templates alone.
    const long = lines.filter((line) => line.length > 120 && !/['"`<]|\$\{/.test(line));
    assert.deepEqual(long, [], name);
  }
});

test('only register.ts registers elements', () => {
  for (const [name, source] of text)
    if (name !== 'register.ts') assert.ok(!source.includes('customElements.define'), name);
});

test('nothing that a strict policy blocks, and nothing that is stored or sent', () => {
  for (const [name, source] of text) {
    assert.doesNotMatch(
      source,
      /styleMap|unsafeHTML|\sstyle="|innerHTML|document\.write|\beval\(|new Function\(/,
      name,
    );
    // What a person asked to keep is kept in one room; nothing else stores anything.
    if (!name.startsWith('storage/'))
      assert.doesNotMatch(source, /localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon/, name);
  }
});

test('no loose types and no left-overs', () => {
  for (const [name, source] of text) assert.doesNotMatch(source, /:\s*any\b|<any>|\bas any\b|@ts-|TODO|FIXME/, name);
  // Only whoever develops, or sets up a frame, is told anything there.
  const builders = ['development-checks.ts', 'embed-page.ts', 'embed/host.ts'];
  for (const [name, source] of text) if (!builders.includes(name)) assert.doesNotMatch(source, /console\./, name);
});
