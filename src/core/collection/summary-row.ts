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

/** A row of averages or totals below a table: its only text says so. */
export function isSummary(cells: readonly string[]): boolean {
  const texts = cells.filter((cell) => cell !== '' && !isNumber(cell) && cell !== '%');
  const [only = ''] = texts;
  return texts.length === 1 && SUMMARY.test(only);
}

/** Also as a percentage, or as what a spreadsheet shows of a division by nothing. */
export function isNumber(text: string): boolean {
  return /^[-+]?\d[\d\s.,]*%?$|^#\S+[!?]?$/.test(text);
}
