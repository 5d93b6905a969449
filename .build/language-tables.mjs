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
const SCREEN_PARTS = ['result', 'kiosk', 'team'];
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

/** Words of one tool, by language; apart, since most pages do not have it. */
function toolScreens(part) {
  const rows = languagesIn('src/i18n', SCREEN_PARTS).map((code) => `  ${key(code)}: ${lazy(code, part)},`);
  return `${MADE}

/** Words of the ${part}, by language; apart, since most pages have none. */
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

/** survey-core's own words (validators), where it has them; its files have English names. */
function engine() {
  const rows = languagesIn('src/i18n', SCREEN_PARTS).flatMap((code) => {
    const file = languageName(code, 'en').toLowerCase();
    return code !== 'en' && existsSync(join(ROOT, `node_modules/survey-core/i18n/${file}.js`))
      ? [`  ${key(code)}: () => import('survey-core/i18n/${file}'),`]
      : [];
  });
  return `${MADE}

/** survey-core's own words (validators), for languages other than English. */
export const ENGINE_WORDS: Readonly<Record<string, () => Promise<unknown>>> = {
${rows.join('\n')}
};
`;
}

/**
 * "Français": a language's name in that language, as a label. Made here: a browser's first use of Intl takes longer
 * than the screen that needs it.
 */
function labelOf(code) {
  const name = languageName(code, code);
  return JSON.stringify(name.charAt(0).toLocaleUpperCase(code) + name.slice(1));
}

/** The name of a language, in another one or in itself. */
function languageName(code, inLanguage) {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
}

const key = (code) => (/^\w+$/.test(code) ? code : `'${code}'`);

for (const [file, text] of [
  ['src/i18n/languages.ts', screens()],
  ['src/i18n/kiosk-languages.ts', toolScreens('kiosk')],
  ['src/i18n/team-languages.ts', toolScreens('team')],
  ['src/instruments/leercultuur/languages.ts', instrument('leercultuur')],
  ['src/engine/engine-words.ts', engine()],
]) {
  writeFileSync(join(ROOT, file), text);
}
