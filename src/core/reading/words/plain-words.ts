import { type Cell, NOT_COMPUTED } from '../../format/csv.js';
import type { Text } from '../../instrument/text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lsquo: "'",
  rsquo: "'",
  '#39': "'",
  '#160': ' ',
};

/** Capitals and spaces do not make it another name. */
export function plainName(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}

/** As people see it: without spaces around, small letters, one kind of quote and of space. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters and digits alone, without tags of HTML: what signs, spaces and capitals are leaves it the same. */
export function lettersOf(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/&(#?\w{2,5});/g, (all, name: string) => ENTITIES[name] ?? all)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** All that a text is, in whatever language. */
export function wordingsOf(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** A number as a table has it: also with a decimal comma, or behind the apostrophe that keeps a cell as it is. */
export function numberIn(text: string): number | undefined {
  return /^'?[-−]?\d+([.,]\d+)?$/.test(text)
    ? Number(text.replace("'", '').replace('−', '-').replace(',', '.'))
    : undefined;
}

/** What stands in a cell, without spaces around it. */
export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : cell === undefined ? '' : String(cell);
}

/** What a spreadsheet shows where it cannot calculate: `#N/A`, `#WAARDE!`, `#DIV/0!`. */
export function isErrorCell(text: string): boolean {
  return text === NOT_COMPUTED || (text.startsWith('#') && /^#[\p{Lu}\d]+([/ ][\p{Lu}\d]+)?[!?]?$/u.test(text));
}

/** A mark that other tools and people leave where there is no answer, or a number that stands for one. */
export function isMark(text: string): boolean {
  return MARKS.has(folded(text)) || MISSING_NUMBERS.has(numberIn(text) ?? 0);
}

const MISSING_NUMBERS: ReadonlySet<number> = new Set([-9, -99, -999, 99, 999]);
const MARKS: ReadonlySet<string> = new Set([
  ...['.', '..', '-', '–', '—', '--', '/', 'null', 'nan', 'none', 'none given', 'missing', '(blank)', '(leeg)'],
  ...['(empty)', '(vide)', '(leer)', 'blank', 'leeg', 'niet ingevuld', 'geen antwoord', 'no answer', 'not answered'],
  ...['keine angabe', 'k. a.', 'k.a.', 'sans réponse', 'pas de réponse', 'non répondu', 'skipped', 'overgeslagen'],
]);
