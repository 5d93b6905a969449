/** Words of the screens up to the result. Dutch is the model: its type is what every language must have. */
export const nl = {
  languages: 'Taal',
  intro: {
    start: 'Start de scan',
    about: (items: number): string =>
      `${items === 1 ? '1 korte uitspraak' : `${items} korte uitspraken`}. Er zijn geen juiste of foute antwoorden.`,
    instructions: 'Kies bij elke uitspraak het antwoord dat het best past.',
    gain: (steps: boolean): string =>
      `Daarna zie je meteen je resultaat${steps ? ', met stappen om mee te beginnen' : ''}.`,
    minutes: (minutes: number): string => `Ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`,
    privacy: 'Je antwoorden worden niet bewaard en verlaten je toestel niet, tenzij je ze zelf deelt.',
    shared: 'De website waarop deze scan staat, krijgt je antwoorden en je resultaat.',
  },
  survey: {
    label: 'Vragenlijst',
    theme: (number: number, of: number): string => `Thema ${number} van ${of}`,
    statement: (number: number, of: number): string => `Uitspraak ${number} van ${of}`,
    unknown: 'Weet ik niet',
    na: 'Niet van toepassing',
    next: 'Volgende',
    back: 'Terug',
    toSummary: 'Naar het overzicht',
    autoAdvance: 'Vanzelf verder na een klik of tik',
    advancing: (answer: string): string => `Gekozen: ${answer}. We gaan verder.`,
    keys: (last: number): string =>
      `Met de Tab-toets ga je naar een uitspraak, met de toetsen 1 tot ${last} kies je een antwoord.`,
    skipped: (count: number): string =>
      `Je hebt ${count === 1 ? 'één uitspraak' : `${count} uitspraken`} opengelaten. Dat mag.`,
    skippedHint: 'Twijfel je? “Weet ik niet” is ook een antwoord.',
    fillIn: 'Toch invullen',
    goOn: 'Openlaten en verdergaan',
    background: 'Nog iets over jou en je werk',
  },
  summary: {
    title: 'Je antwoorden',
    hint: 'Kijk ze gerust na. Je kan ze nog wijzigen.',
    answered: (count: number, of: number): string => `${count} van ${of} ingevuld`,
    open: 'nog open',
    change: 'Wijzigen',
    changeItem: (text: string): string => `Wijzigen: ${text}`,
    show: 'Toon mijn resultaat',
    allOpen: 'Je hebt nog niets ingevuld. Vul enkele uitspraken in, dan heb je iets aan het resultaat.',
  },
  done: { title: 'Klaar. Bedankt!', text: 'Deze website gaat verder met je antwoorden.' },
  trouble: {
    loading: 'Even laden …',
    stop: 'Stoppen',
    retry: 'Opnieuw proberen',
    engine: 'We konden deze vragen niet laden. Je antwoorden zijn er nog.',
    withoutBackground: 'Verder zonder deze vragen',
    result: 'We konden het resultaat niet laden. Je antwoorden zijn er nog.',
    instrument: 'We konden deze vragenlijst niet laden.',
    instrumentInvalid: 'Deze vragenlijst bevat een fout. Geef de details hieronder door aan wie deze pagina beheert.',
    details: 'Details',
    newScan: 'Doe zelf de scan',
    continueScan: 'Ga verder met je scan',
  },
};

export type Messages = typeof nl;
