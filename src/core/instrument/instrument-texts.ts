import type { InstrumentShape } from './instrument-schema.js';
import { type LeerscanIssue, describe } from '../errors/leerscan-error.js';
import { nearest } from '../errors/nearest.js';
import type { Rough } from './rough.js';
import { LANGUAGE_PATTERN, type Text, UNDETERMINED } from './text.js';

/** An instrument of which any part may be missing, or be something else. */
type Written = Rough<InstrumentShape>;
type PlacedText = readonly [path: string, text: Text];

/** Where texts stand, whatever they are part of. */
const TEXT = new RegExp(
  '(^|\\.)(title|description|instructions|provenance|label(True|False)?|short|looks|matters|text|source|why|action|' +
    'questions\\[\\d+\\]|placeholder|m(in|ax)RateDescription)$',
);
/** What could look like one: a key that somebody chose, and the reference of a step, the same in every language. */
const OTHER = /^((forms|planning)\.|steps\[\d+\]\.source$|dimensions\[\d+\]\.levels\.[^.]+$)/;

/** Every text in an instrument but under `refused` keys; one of the wrong type is said elsewhere. */
function* textsOf(part: unknown, refused: ReadonlySet<string>, path = ''): Generator<PlacedText> {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part as Readonly<Record<string, unknown>>)) {
    const at = Array.isArray(part) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (refused.has(at)) continue;
    const isText = TEXT.test(at) && !OTHER.test(at) && !Array.isArray(value);
    if (!isText) yield* textsOf(value, refused, at);
    else if (typeof value === 'string' || (typeof value === 'object' && value !== null)) yield [at, value as Text];
  }
}

/** The languages of an instrument that does not declare them: those of at least half of its texts. */
export function writtenLanguagesOf(written: Written): readonly string[] {
  return languagesIn([...textsOf(written, new Set())]);
}

function languagesIn(placed: readonly PlacedText[]): readonly string[] {
  const counts = new Map<string, number>();
  let texts = 0;
  for (const [, text] of placed) {
    if (typeof text !== 'object') continue;
    texts += 1;
    for (const code of Object.keys(text)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const languages = [...counts].filter(([code, count]) => LANGUAGE_PATTERN.test(code) && count >= texts / 2);
  return languages.length > 0 ? languages.map(([code]) => code) : [UNDETERMINED];
}

/**
 * Texts that lack a language or have another one; a single sentence where the declaration is wrong. What stands under
 * the paths of `refused` keys are no texts.
 */
export function* textIssues(written: Written, refused: ReadonlySet<string>): Generator<LeerscanIssue> {
  // Of a list that could not be read, nobody knows what it declares.
  if ('languages' in written && !written.languages) return;
  const texts = [...textsOf(written, refused)];
  const used = languagesIn(texts).filter((code) => code !== UNDETERMINED);
  const declared = written.languages?.filter((code) => code !== undefined);
  let languages = declared ?? used;
  if (declared && used.length > 0) {
    const had = new Set(texts.flatMap(([, text]) => codesOf(text)));
    languages = declared.filter((code) => had.has(code));
    let undeclared = used.filter((code) => !declared.includes(code));
    for (const [index, code] of (written.languages ?? []).entries()) {
      if (code === undefined || had.has(code)) continue;
      const meant = undeclared.find((one) => primaryOf(one) === primaryOf(code)) ?? nearest(code, undeclared);
      const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
      yield { path: `languages[${index}]`, message: `expected a language of the texts, but none has "${code}"${hint}` };
      undeclared = undeclared.filter((one) => one !== meant);
      if (meant !== undefined) languages = [...languages, meant];
    }
    if (undeclared.length > 0)
      yield {
        path: 'languages',
        message: `expected all languages of the texts, but they have ${undeclared.join(', ')}, which "languages" does not declare`,
      };
    languages = [...languages, ...undeclared];
  }
  yield* languageIssues(texts, languages, declared !== undefined);
}

function codesOf(text: Text): string[] {
  return typeof text === 'object' ? Object.keys(text) : [];
}

/** Of `en-GB` and `EN` alike, "en". */
function primaryOf(code: string): string {
  return code.toLowerCase().split(/[-_]/)[0] ?? code;
}

/** Every text that lacks a language, is a plain string where there are several, or is in one that is not declared. */
function* languageIssues(
  texts: readonly PlacedText[],
  languages: readonly string[],
  areDeclared: boolean,
): Generator<LeerscanIssue> {
  const all = languages.join(', ');
  const [as, hint] = areDeclared
    ? ['"languages" says', '']
    : ['most are', '; "languages" can say which ones there are'];
  for (const [path, text] of texts) {
    if (typeof text === 'string') {
      if (languages.length > 1)
        yield { path, message: `expected a text in each of ${all}, but got one plain text ${describe(text)}` };
      continue;
    }
    const codes = codesOf(text);
    const missing = languages.filter((code) => !codes.includes(code)).join(', ');
    if (missing)
      yield { path, message: `expected a text in ${missing}, but it has only ${codes.join(', ') || 'none'}` };
    for (const code of all ? codes : [])
      if (LANGUAGE_PATTERN.test(code) && !languages.includes(code))
        yield { path: `${path}.${code}`, message: `expected texts in ${all}, as ${as}, but got one in ${code}${hint}` };
  }
}
