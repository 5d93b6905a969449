import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TABLES = [
  'src/i18n/languages.ts',
  'src/i18n/background-languages.ts',
  'src/i18n/kiosk-languages.ts',
  'src/i18n/team-languages.ts',
  'src/i18n/wall-languages.ts',
  'src/instruments/leercultuur/languages.ts',
];

/** A copy of the source with one more language, of which the screens have a single text. */
function withFrisian() {
  const copy = mkdtempSync(join(tmpdir(), 'leerscan-'));
  for (const name of ['src', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const add = (path, text) => writeFileSync(join(copy, 'src', path), text);
  const from = (path) => readFileSync(join(copy, 'src', path), 'utf8');
  add(
    'i18n/fy.ts',
    "import type { Incomplete } from './complete.js';\nimport type { Messages } from './nl.js';\n\nexport const fy: Incomplete<Messages> = { intro: { start: 'Begjin' } };\n",
  );
  add(
    'i18n/fy-result.ts',
    "import type { Incomplete } from './complete.js';\nimport type { ResultMessages } from './nl-result.js';\n\nexport const fyResult: Incomplete<ResultMessages> = {};\n",
  );
  add(
    'i18n/fy-background.ts',
    "import type { Incomplete } from './complete.js';\nimport type { BackgroundMessages } from './nl-background.js';\n\nexport const fyBackground: Incomplete<BackgroundMessages> = { yes: 'Ja' };\n",
  );
  add(
    'i18n/fy-kiosk.ts',
    "import type { Incomplete } from './complete.js';\nimport type { KioskMessages } from './nl-kiosk.js';\n\nexport const fyKiosk: Incomplete<KioskMessages> = { attract: { start: 'Begjin' } };\n",
  );
  add(
    'i18n/fy-team.ts',
    "import type { Incomplete } from './complete.js';\nimport type { TeamMessages } from './nl-team.js';\n\nexport const fyTeam: Incomplete<TeamMessages> = {};\n",
  );
  add(
    'i18n/fy-event.ts',
    "import type { Incomplete } from './complete.js';\nimport type { EventMessages } from './nl-event.js';\n\nexport const fyEvent: Incomplete<EventMessages> = {};\n",
  );
  add(
    'i18n/fy-wall.ts',
    "import type { Incomplete } from './complete.js';\nimport type { WallMessages } from './nl-wall.js';\n\nexport const fyWall: Incomplete<WallMessages> = {};\n",
  );
  add(
    'instruments/leercultuur/fy.ts',
    from('instruments/leercultuur/nl.ts')
      .replace('const nl:', 'const fy:')
      .replace("title: 'Leerscan'", "title: 'Learskan'"),
  );
  add(
    'instruments/leercultuur/fy-result.ts',
    from('instruments/leercultuur/nl-result.ts').replace('const nlResult:', 'const fyResult:'),
  );
  return copy;
}

const run = (command, args, cwd) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });

test('adding a language is adding its files: nothing else is touched', () => {
  const copy = withFrisian();
  try {
    run('node', [join(ROOT, '.build/language-tables.mjs'), copy], copy);
    run('node', [join(ROOT, 'node_modules/typescript/bin/tsc')], copy);
    const script = `
      const { loadInstrument, languagesOf } = await import('./dist/instruments/index.js');
      const { loadMessages, loadResultMessages } = await import('./dist/i18n/messages.js');
      const { loadKioskMessages } = await import('./dist/i18n/kiosk-messages.js');
      const { markMissingTexts } = await import('./dist/i18n/complete.js');
      const said = async () => { const words = await loadMessages('fy'); const result = await loadResultMessages('fy'); const kiosk = await loadKioskMessages('fy'); return [words.intro.start, words.survey.next, words.survey.keys(9), result.talk.title, kiosk.attract.start, kiosk.staff.open]; };
      const plain = await said();
      markMissingTexts();
      console.log(JSON.stringify({ languages: languagesOf('leercultuur'), title: (await loadInstrument('leercultuur', ['fy'])).title, plain, marked: await said() }));`;
    const told = JSON.parse(run('node', ['--input-type=module', '--eval', script], copy));
    assert.deepEqual(told, {
      languages: ['nl', 'de', 'en', 'fr', 'fy'],
      title: { fy: 'Learskan' },
      // People see Dutch; whoever develops sees what is missing.
      plain: [
        'Begjin',
        'Volgende',
        'Met de Tab-toets ga je naar een uitspraak, met de toetsen 1 tot 9 kies je een antwoord.',
        'Praat erover',
        'Begjin',
        'Openen',
      ],
      marked: [
        'Begjin',
        '⟦Volgende⟧',
        '⟦Met de Tab-toets ga je naar een uitspraak, met de toetsen 1 tot 9 kies je een antwoord.⟧',
        '⟦Praat erover⟧',
        'Begjin',
        '⟦Openen⟧',
      ],
    });
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('a language with half its files is refused by name', () => {
  const copy = withFrisian();
  try {
    rmSync(join(copy, 'src/i18n/fy.ts'));
    assert.throws(
      () => run('node', [join(ROOT, '.build/language-tables.mjs'), copy], copy),
      /fy-result\.ts is there, but src\/i18n\/fy\.ts is not/,
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('the tables of languages are those of the files that are there', () => {
  const before = TABLES.map((path) => readFileSync(join(ROOT, path), 'utf8'));
  run('node', ['.build/language-tables.mjs'], ROOT);
  assert.deepEqual(
    TABLES.map((path) => readFileSync(join(ROOT, path), 'utf8')),
    before,
  );
});
