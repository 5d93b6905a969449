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
  for (const [, from] of source.matchAll(/import\(\s*'([^']+)'\s*\)/g))
    found.push({ from, typesOnly: false, lazy: true });
  return found;
}

const inside = (name, from) => relative(SRC, join(SRC, dirname(name), from)).replace(/\.js$/, '.ts');
/** A room is a folder of src, or a folder in one of its larger folders; a file at the top or in entries is its own. */
const INNER = ['core', 'elements', 'kiosk', 'team', 'storage'];
function roomOf(name) {
  const path = name.replace(/\.ts$/, '').split('/');
  if (path.length === 1 || path[0] === 'entries') return path.at(-1);
  return INNER.includes(path[0]) && path.length > 2 ? path.slice(0, 2).join('/') : path[0];
}

const ALL_OF_CORE = 'core/*';
const PAGES = ['core', ALL_OF_CORE, 'instruments', 'ui', 'i18n', 'events', 'elements/*', 'lit', '@lit/task'];
/**
 * Who may import what (README.md, "Where things are"). Names with a dot or a dash are packages, `a/*` the rooms of a
 * folder.
 */
const MAY = {
  core: [ALL_OF_CORE],
  'core/errors': ['core/format', 'zod/mini'],
  'core/format': ['d3-dsv'],
  'core/instrument': ['core/errors', 'core/format', 'zod/mini'],
  'core/response': ['core/errors', 'core/format', 'core/instrument', 'zod/mini'],
  'core/result': ['core/errors', 'core/instrument', 'core/response'],
  'core/share-code': ['core/errors', 'core/format', 'core/instrument', 'core/response'],
  'core/group': ['core/instrument', 'core/response', 'core/result'],
  'core/kiosk': ['core/format', 'core/instrument', 'core/response', 'zod/mini'],
  'core/team': ['errors', 'format', 'group', 'instrument', 'kiosk', 'response', 'result', 'share-code']
    .map((room) => `core/${room}`)
    .concat('zod/mini'),
  'core/event': ['errors', 'format', 'group', 'instrument', 'kiosk', 'response', 'result', 'team']
    .map((room) => `core/${room}`)
    .concat('zod/mini'),
  'core/reading': ['errors', 'format', 'instrument', 'kiosk', 'response', 'share-code'].map((room) => `core/${room}`),
  'core/collection': [ALL_OF_CORE, 'zod/mini'],
  instruments: [ALL_OF_CORE, 'ui'],
  i18n: [ALL_OF_CORE, 'lit'],
  engine: [ALL_OF_CORE, 'survey-core'],
  charts: [ALL_OF_CORE, 'chart.js'],
  events: [ALL_OF_CORE],
  ui: ['core', ALL_OF_CORE, 'events', 'lit', 'uqr', 'write-excel-file/universal'],
  'elements/survey': [ALL_OF_CORE, 'ui', 'i18n', 'engine', 'events', 'lit', '@lit/task'],
  'elements/result': [ALL_OF_CORE, 'ui', 'i18n', 'charts', 'events', 'register', 'lit', '@lit/task'],
  'elements/scan': [
    ...[ALL_OF_CORE, 'ui', 'i18n', 'engine', 'storage', 'instruments', 'events', 'register'],
    ...['elements/survey', 'elements/result', 'lit', '@lit/task'],
  ],
  register: [],
  elements: ['elements/*'],
  define: ['elements', 'register'],
  storage: [ALL_OF_CORE, 'idb', 'zod/mini'],
  'storage/event': [ALL_OF_CORE],
  'storage/kiosk': ['core', ALL_OF_CORE, 'storage', 'idb', 'zod/mini'],
  kiosk: [...PAGES, 'kiosk/*', 'register', 'scan-top'],
  'kiosk/keeper': [ALL_OF_CORE, 'ui', 'storage/kiosk', 'lit', 'zod/mini'],
  'kiosk/staff': [...PAGES, 'storage/kiosk', 'kiosk/keeper', 'zod/mini'],
  'kiosk/visit': [...PAGES, 'kiosk/keeper'],
  gather: ['core', ALL_OF_CORE, 'ui', 'fflate', 'saxen'],
  team: [...PAGES, 'storage', 'team/*', 'register', 'scan'],
  'team/event': [...PAGES, 'team', 'team/gather', 'team/report', 'team/worker'],
  'team/gather': [...PAGES, 'gather', 'storage', 'team', 'team/worker'],
  'team/report': [...PAGES, 'team', 'docx'],
  'team/worker': [...PAGES, 'gather'],
  wall: [...PAGES, 'storage/event', 'register'],
  embed: [ALL_OF_CORE, 'events', 'i18n', 'systemjs', 'zod/mini'],
  scan: ['elements/*', 'events', 'register'],
  'scan-top': ['elements/*', 'scan'],
  headless: ['core', 'instruments'],
  fallback: ['i18n', 'ui'],
  contrast: ['ui'],
  'development-checks': ['contrast', 'elements', 'ui', 'i18n'],
  development: ['index', 'contrast', 'development-checks'],
  'embed-page': ['scan-top', 'embed', 'ui'],
  'react-component': ['react'],
  index: ['define', 'elements', 'core', 'events'],
};
const mayImport = (room, target) =>
  MAY[room]?.includes(target) || MAY[room]?.includes(target.replace(/\/[^/]+$/, '/*'));

test('imports go down, never up or sideways', () => {
  for (const name of files) {
    for (const { from, typesOnly, lazy } of importsOf(name)) {
      const room = roomOf(name);
      const target = from.startsWith('.')
        ? roomOf(inside(name, from))
        : from.replace(/^(lit|survey-core|systemjs)(\/.*)?$/, '$1');
      if (target === room) continue;
      assert.ok(mayImport(room, target), `${name} (${room}) may not import ${from} (${target})`);
      // Rooms with a heavy library behind them come in only when they are needed.
      if (room.startsWith('elements/') && ['engine', 'charts'].includes(target))
        assert.ok(lazy || typesOnly, `${name} may import ${from} only with import() or as types`);
    }
  }
});

test('there are no circles, of types and of what comes later neither', () => {
  const done = new Set();
  const visit = (name, path) => {
    if (path.includes(name)) throw new Error(`a cycle: ${[...path.slice(path.indexOf(name)), name].join(' → ')}`);
    if (done.has(name)) return;
    for (const { from } of importsOf(name)) if (from.startsWith('.')) visit(inside(name, from), [...path, name]);
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

test('ui holds only what at least two rooms use, directly or through another file of ui', () => {
  const usersOf = (name, seen = new Set([name])) =>
    new Set(
      files.flatMap((file) => {
        if (!importsOf(file).some(({ from }) => from.startsWith('.') && inside(file, from) === name)) return [];
        if (roomOf(file) !== 'ui') return [roomOf(file)];
        return seen.has(file) ? [] : [...usersOf(file, new Set([...seen, file]))];
      }),
    );
  for (const name of files.filter((file) => roomOf(file) === 'ui'))
    assert.ok(usersOf(name).size >= 2, `${name} is used by ${[...usersOf(name)].join() || 'nobody'} alone`);
});

test('only register.ts registers elements', () => {
  for (const [name, source] of text)
    if (name !== 'register.ts') assert.ok(!source.includes('customElements.define'), name);
});

/** What keeps or sends something, and where it may stand. @type {[RegExp, string[]][]} */
const KEPT_OR_SENT = [
  [/localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|showSaveFilePicker/, ['storage/']],
  // The kiosk puts an own questionnaire beside its files, for a start without a network.
  [/\bcaches\b/, ['kiosk/update-controller.ts']],
  // A questionnaire or answers that the host or the person gave the address of; records to their receiver.
  // The answers of an event, and what was shown of them, where its staff said.
  // The page's own scripts anew, when one is gone and a person asks for it.
  [
    /(?<![.#\w]|async )fetch\(/,
    ['ui/read-address.ts', 'storage/kiosk/transport.ts', 'storage/event/', 'elements/scan/renew', 'embed/loader.ts'],
  ],
  [/XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|new Image\(/, []],
];

test('nothing that a strict policy blocks, and nothing that is stored or sent', () => {
  for (const [name, source] of text) {
    assert.doesNotMatch(
      source,
      /styleMap|unsafeHTML|\sstyle="|innerHTML|document\.write|\beval\(|new Function\(/,
      name,
    );
    // What a person asked to keep is kept in one room, and what they asked to send goes out of one; nothing else does
    // either.
    for (const [pattern, rooms] of KEPT_OR_SENT)
      if (!rooms.some((room) => name.startsWith(room))) assert.doesNotMatch(source, pattern, name);
  }
});

test('no loose types and no left-overs', () => {
  for (const [name, source] of text) assert.doesNotMatch(source, /:\s*any\b|<any>|\bas any\b|@ts-|TODO|FIXME/, name);
  // Only whoever develops, or sets up a frame, is told anything there.
  const builders = ['entries/development-checks.ts', 'entries/embed-page.ts', 'embed/host.ts'];
  for (const [name, source] of text) if (!builders.includes(name)) assert.doesNotMatch(source, /console\./, name);
});
