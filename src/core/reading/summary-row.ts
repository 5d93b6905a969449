import type { Cell } from '../format/csv.js';
import { cellText, numberIn } from './words/plain-words.js';

/** Words with which people and programs begin the last rows of a table, in the languages of the product. */
const WORDS = [
  ...['gemiddelden?', 'totaal', 'totalen', 'mediaan', 'standaardafwijking'],
  ...['totals?', 'averages?', 'median', 'standard deviation'],
  ...['moyennes?', 'médiane', 'écart-type'],
  ...['mittelwerte?', 'durchschnitt', 'gesamt', 'summe', 'standardabweichung'],
];
/** Short ones, which could begin an answer: only by themselves. */
const SHORT = ['som', 'aantal', 'sum', 'mean', 'avg\\.?', 'st\\.? ?dev\\.?', 'somme', 'nombre', 'gem\\.', 'anzahl'];
const SUMMARY = new RegExp(`^(sub|eind|grand )?(${WORDS.join('|')})([ :(].*)?$|^(${SHORT.join('|')})\\s*:?$`, 'i');
const ZERO = 48;
const NINE = 57;

/** A row of averages or totals below a table: its only text says so. */
export function isSummary(row: readonly Cell[]): boolean {
  let only: string | undefined;
  for (const own of row) {
    // Most cells are one digit, or nothing.
    if (typeof own !== 'string' || own === '' || (own.length === 1 && isDigit(own))) continue;
    const cell = cellText(own);
    if (cell === '' || cell === '%' || isNumber(cell)) continue;
    if (only !== undefined) return false;
    only = cell;
  }
  return only !== undefined && SUMMARY.test(only);
}

function isDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= ZERO && code <= NINE;
}

/** Also as a percentage, or as what a spreadsheet shows of a division by nothing. */
export function isNumber(text: string): boolean {
  return /^[-+]?\d[\d\s.,]*%?$|^#\S+[!?]?$/.test(text);
}

/** Figures that nobody can have chosen, and nothing else about a person: averages or totals that do not say so. */
export function isFigures(values: readonly number[], answers: readonly string[], cells: readonly string[]): boolean {
  const numbers = answers.filter((text) => text !== '').map(numberIn);
  const isChosen = (value: number | undefined): boolean => value === undefined || values.includes(value);
  const isBetween = numbers.some((value) => value !== undefined && !isChosen(value) && !Number.isInteger(value));
  return (
    numbers.length > 0 &&
    (isBetween || (numbers.every((value) => !isChosen(value)) && cells.every((cell) => cell === '' || isNumber(cell))))
  );
}
