/** Words of the background questions. Dutch is the model: its type is what every language must have. */
export const nlBackground = {
  hint: 'Deze vragen mag je overslaan.',
  required: 'verplicht',
  errors: (count: number): string => `Kijk ${count === 1 ? 'deze vraag' : `deze ${count} vragen`} nog even na`,
  /** Between a question and what is the matter with it. */
  colon: ': ',
  choose: 'Kies …',
  yes: 'Ja',
  no: 'Nee',
  clear: 'Antwoord wissen',
  clearRow: (row: string): string => `Antwoord wissen: ${row}`,
  openRow: 'nog open',
  form: {
    month: (example: string): string => `Maand en jaar, bv. ${example}`,
    date: (example: string): string => `Dag, maand en jaar, bv. ${example}`,
    time: (example: string): string => `Uren en minuten, bv. ${example}`,
  },
  fault: {
    fill: 'Vul hier nog iets in.',
    choose: 'Kies nog een antwoord.',
    row: (row: string): string => `“${row}”`,
    rows: (rows: string, more: number): string =>
      `Kies nog een antwoord bij ${rows}${more === 0 ? '' : ` en ${more} andere`}.`,
    number: (whole: string, decimal: string): string => `Schrijf alleen een getal, bv. ${whole} of ${decimal}.`,
    whole: (example: string): string => `Schrijf alleen een geheel getal, bv. ${example}.`,
    either: (one: string, other: string): string => `Bedoel je ${one} of ${other}? Schrijf het precies zo.`,
    nearWhole: (one: string, other: string): string => `Schrijf een geheel getal, bv. ${one} of ${other}.`,
    near: (one: string, other: string): string => `Dit getal kan hier niet. Dichtbij liggen ${one} en ${other}.`,
    only: (one: string): string => `Hier kan alleen ${one}.`,
    least: (limit: string): string => `Dit moet minstens ${limit} zijn.`,
    most: (limit: string): string => `Dit mag hoogstens ${limit} zijn.`,
    earliest: (limit: string): string => `Dit mag niet vroeger zijn dan ${limit}.`,
    latest: (limit: string): string => `Dit mag niet later zijn dan ${limit}.`,
    month: (example: string): string => `Schrijf een maand en een jaar, bv. ${example}.`,
    date: (example: string): string => `Schrijf een dag, een maand en een jaar, bv. ${example}.`,
    time: (example: string): string => `Schrijf uren en minuten, bv. ${example}.`,
    email: 'Schrijf een volledig e-mailadres, bv. naam@voorbeeld.be.',
    shortest: (characters: number, now: number): string =>
      `Schrijf minstens ${characters} tekens. Nu zijn het er ${now}.`,
    longest: (characters: number, now: number): string =>
      `Schrijf hoogstens ${characters} tekens. Nu zijn het er ${now}.`,
    fewest: (choices: number): string => `Kies minstens ${choices === 1 ? 'één antwoord' : `${choices} antwoorden`}.`,
    fullest: (choices: number): string => `Kies hoogstens ${choices === 1 ? 'één antwoord' : `${choices} antwoorden`}.`,
    invalid: 'Dit antwoord past niet bij de vraag. Kijk het nog eens na.',
  },
};

export type BackgroundMessages = typeof nlBackground;
