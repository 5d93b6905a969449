import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownUser } from './own-user.mjs';

/** Milliseconds: a first start makes a profile. */
const PATIENCE = 180_000;
/** Numbers by which filters name a language. */
const LANGUAGES = { 'en-US': 1033, 'nl-NL': 1043, 'de-DE': 1031, 'fr-FR': 1036 };
export const LOCALES = Object.keys(LANGUAGES);
const CSV = 'Text - txt - csv (StarCalc)';
const TARGETS = {
  // Semicolons, quotes, UTF-8, cells as they are shown.
  csv: `csv:${CSV}:59,34,76,1,,0,false,true`,
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
};

const registry = (locale) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`;

/**
 * LibreOffice as an office has it, run by a user of its own in a folder of its own; both are gone after `close`.
 * @throws where it is not installed.
 */
export function openOffice() {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', env: { ...process.env, HOME: tmpdir() } });
  } catch {
    throw new Error(
      'These tests need LibreOffice: install libreoffice-calc-nogui (Debian) or LibreOffice, as soffice.',
    );
  }
  const { command: asUser, own, remove } = ownUser();
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-office-'));
  own(folder);
  let trips = 0;

  /** Files (name to bytes) as they are after they were opened in a language, and saved. */
  async function save(files, { locale, to, detects = false }) {
    const place = join(folder, `trip-${++trips}`);
    const profile = join(folder, `profile-${locale}`, 'user');
    for (const path of [join(folder, `profile-${locale}`), profile, place, join(place, 'saved')]) {
      mkdirSync(path, { recursive: true });
      own(path);
    }
    if (!readdirSync(profile).includes('registrymodifications.xcu')) {
      const settings = join(profile, 'registrymodifications.xcu');
      writeFileSync(settings, registry(locale));
      own(settings);
    }
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place, name), bytes, { mode: 0o644 });
    await run([
      'soffice',
      '--headless',
      `-env:UserInstallation=file://${join(folder, `profile-${locale}`)}`,
      ...(Object.keys(files).every((name) => name.endsWith('.csv'))
        ? [`--infilter=${CSV}:59,34,76,1,,${LANGUAGES[locale]},false,${detects}`]
        : []),
      '--convert-to',
      TARGETS[to],
      '--outdir',
      join(place, 'saved'),
      ...Object.keys(files).map((name) => join(place, name)),
    ]);
    return Object.fromEntries(
      Object.keys(files).map((name) => [name, readFileSync(join(place, 'saved', name.replace(/\.[^.]+$/, `.${to}`)))]),
    );
  }

  async function run(command) {
    const [program, ...args] = asUser(command);
    const child = spawn(program, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    const patience = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), PATIENCE);
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    clearTimeout(patience);
    if (code !== 0) throw new Error(`LibreOffice ended with ${code}: ${said}`);
  }

  function close() {
    rmSync(folder, { recursive: true, force: true });
    remove();
  }

  return { save, close };
}
