import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Adding a language is adding files: these tables are made from the files that are there. `npm run build` does it
 * first.
 */
const ROOT = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const MADE = '// Made by `npm run languages` from the files that are here; change nothing by hand.';
/** Files of the screens of a language, beside the first one. */
const SCREEN_PARTS = ['background', 'result', 'kiosk', 'team', 'event', 'wall'];
const RESULT = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)-result\.ts$/;

/** What a file for a language exports: `nl`, `ptBR`. */
const nameOf = (code) => code.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Languages of a folder: some files each. Dutch first: it serves where another is missing. */
function languagesIn(folder, parts) {
  const codes = readdirSync(join(ROOT, folder)).flatMap((file) => RESULT.exec(file)?.[1] ?? []);
  for (const code of codes) {
    for (const part of ['', ...parts]) {
      const file = `${code}${part && `-${part}`}.ts`;
      const name = exportOf(code, part);
      if (!existsSync(join(ROOT, folder, file)))
        throw new Error(
          `${folder}/${code}-result.ts is there, but ${folder}/${file} is not: a language needs all of them.`,
        );
      if (!readFileSync(join(ROOT, folder, file), 'utf8').includes(`export const ${name}`))
        throw new Error(`${folder}/${file} must export a constant with the name ${name}.`);
    }
  }
  return ['nl', ...codes.filter((code) => code !== 'nl').sort()];
}

/** `ptBRResult` in `pt-BR-result.ts`. */
const exportOf = (code, part) => nameOf(code) + part.charAt(0).toUpperCase() + part.slice(1);
const lazy = (code, part) => `async () => (await import('./${code}${part && `-${part}`}.js')).${exportOf(code, part)}`;

function screens() {
  const rows = languagesIn('src/i18n', SCREEN_PARTS).map(
    (code) =>
      `  ${key(code)}: { name: ${labelOf(code)}, survey: ${code === 'nl' ? '() => nl' : lazy(code, '')}, result: ${lazy(code, 'result')} },`,
  );
  return `${MADE}
import { nl } from './nl.js';

/** Words of the screens, by language. Dutch comes with the product itself; every other file is a chunk of its own. */
export const SCREENS = {
${rows.join('\n')}
};
`;
}

/** Words of one part of the product, by language; apart, since most pages do without, or have them later. */
function lateScreens(part) {
  const rows = languagesIn('src/i18n', SCREEN_PARTS).map((code) => `  ${key(code)}: ${lazy(code, part)},`);
  return `${MADE}

/** Words of the ${part}, by language; apart, since most pages have none, or need them later. */
export const ${part.toUpperCase()}_SCREENS = {
${rows.join('\n')}
};
`;
}

function instrument(id) {
  const rows = languagesIn(`src/instruments/${id}`, ['result']).map(
    (code) =>
      `  ${key(code)}: { questions: ${code === 'nl' ? '() => Promise.resolve(nl)' : lazy(code, '')}, result: ${lazy(code, 'result')} },`,
  );
  return `${MADE}
import { nl } from './nl.js';
import type { QuestionTexts, ResultTexts } from './texts.js';

/** Texts of the instrument, by language: what the questions need, and what the result adds. */
export const LANGUAGES: Readonly<Record<string, { readonly questions: () => Promise<QuestionTexts>; readonly result: () => Promise<ResultTexts> }>> = {
${rows.join('\n')}
};
`;
}

/**
 * "Français": a language's name in that language, as a label. Made here: a browser's first use of Intl takes longer
 * than the screen that needs it.
 */
function labelOf(code) {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return JSON.stringify(name.charAt(0).toLocaleUpperCase(code) + name.slice(1));
}

const key = (code) => (/^\w+$/.test(code) ? code : `'${code}'`);

for (const [file, text] of [
  ['src/i18n/languages.ts', screens()],
  ['src/i18n/background-languages.ts', lateScreens('background')],
  ['src/i18n/kiosk-languages.ts', lateScreens('kiosk')],
  ['src/i18n/team-languages.ts', lateScreens('team')],
  ['src/i18n/event-languages.ts', lateScreens('event')],
  ['src/i18n/wall-languages.ts', lateScreens('wall')],
  ['src/instruments/leercultuur/languages.ts', instrument('leercultuur')],
]) {
  writeFileSync(join(ROOT, file), text);
}
