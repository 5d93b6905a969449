/** Words with which people and programs begin the last rows of a table, in the languages of the product. */
const SUMMARY =
  /^(sub|eind|grand )?(gemiddelden?|totaal|totalen|totals?|average|averages|moyennes?|mittelwerte?|durchschnitt|gesamt|summe|mediaan|median|médiane|standaardafwijking|standard deviation|écart-type|standardabweichung)([ :(].*)?$|^(som|sum|somme|mean|gem\.|avg\.?|st\.? ?dev\.?|aantal|nombre|anzahl)\s*:?$/i;

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
