import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ACCENTS = {
  a: 'å',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  A: 'Å',
  E: 'Ë',
  I: 'Ï',
  O: 'Ø',
  U: 'Ü',
  D: 'Ð',
  S: 'Š',
  W: 'Ŵ',
};

/**
 * Longer by two fifths, as some languages are, with an accent on every letter that can have one: what stays plain was
 * never translated.
 */
function pseudo(text) {
  const accented = text.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter);
  const words = text.split(' ').length;
  return text.trim() === '' ? text : `${accented}${' øñê'.repeat(Math.ceil(words * 0.4))}`;
}

/** The texts of a source file in pseudo-language; keys, imports and what is calculated stay. */
function inPseudo(source) {
  return source
    .split('\n')
    .map((line) => {
      // A condition within a template is beyond this pattern.
      if (/^import |satisfies|^export type|\$\{[^}]*\?/.test(line)) return line;
      return line.replace(/'[^'\n]*'\s*:|'([^'\n]*)'|`([^`]*)`/g, (whole, plain, template) =>
        plain === undefined && template === undefined
          ? whole
          : template === undefined
            ? `'${pseudo(plain)}'`
            : `\`${template
                .split(/(\$\{[^}]*\})/)
                .map((part) => (part.startsWith('${') ? part : pseudo(part)))
                .join('')}\``,
      );
    })
    .join('\n');
}

/** Builds a site whose Dutch is pseudo-language. @returns its folder. */
export function buildPseudoSite() {
  const copy = mkdtempSync(join(tmpdir(), 'leerscan-pseudo-'));
  for (const name of ['src', 'demo', 'test', 'dist/README.md', 'tsconfig.json', 'package.json', 'rollup.config.mjs'])
    cpSync(join(ROOT, name), join(copy, name), {
      recursive: true,
      filter: (path) => !/node_modules|screenshots|bench/.test(path.slice(ROOT.length)),
    });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  for (const folder of ['src/i18n', 'src/instruments/leercultuur']) {
    for (const name of readdirSync(join(copy, folder)).filter((file) => /^nl(-result)?\.ts$/.test(file))) {
      const path = join(copy, folder, name);
      writeFileSync(path, inPseudo(readFileSync(path, 'utf8')));
    }
  }
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: copy, stdio: 'inherit' });
  return join(copy, 'dist/site');
}
