/** Words of the screens up to the result. Dutch is the model: its type is what every language must have. */
export const nl = {
  languages: 'Taal',
  intro: {
    start: 'Start de scan',
    about: (items: number): string =>
      `${items === 1 ? '1 korte uitspraak' : `${items} korte uitspraken`}. Er zijn geen juiste of foute antwoorden.`,
    instructions: 'Kies bij elke uitspraak het antwoord dat het best past.',
    gain: (steps: boolean): string =>
      `Daarna zie je meteen een profiel${steps ? ', met stappen om mee te beginnen' : ''}.`,
    minutes: (minutes: number): string => `Ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`,
    privacy: 'De scan zelf bewaart niets en stuurt niets door.',
    shared: 'De pagina rond de scan krijgt je antwoorden en je resultaat.',
    facts: 'Goed om te weten',
  },
  survey: {
    label: 'Vragenlijst',
    theme: (number: number, of: number, title: string): string => `Thema ${number} van ${of} · ${title}`,
    statement: (number: number, of: number): string => `Uitspraak ${number} van ${of}`,
    unknown: 'Weet ik niet',
    na: 'Niet van toepassing',
    next: 'Volgende',
    back: 'Terug',
    toSummary: 'Naar het overzicht',
    autoAdvance: 'Na een klik of tik vanzelf verder',
    advancing: (answer: string): string => `Gekozen: ${answer}. We gaan verder.`,
    chosen: (answer: string): string => `Gekozen: ${answer}.`,
    keys: (last: number): string =>
      `Met de Tab-toets ga je naar een uitspraak, met de toetsen 1 tot ${last} kies je een antwoord.`,
    skipped: (count: number): string =>
      count === 1 ? 'Je liet één uitspraak open. Geen probleem.' : `Je liet ${count} uitspraken open. Geen probleem.`,
    skippedHint: 'Twijfel je? “Weet ik niet” is ook een antwoord.',
    fillIn: 'Toch invullen',
    goOn: 'Zo laten en verdergaan',
    background: 'Nog iets over jou',
    backgroundHint: 'Deze vragen mag je overslaan.',
    required: 'verplicht',
    errors: (count: number): string =>
      count === 1 ? 'Kijk nog even naar één vraag' : `Kijk nog even naar ${count} vragen`,
    invalid: 'Dit antwoord past niet bij de vraag. Kijk het nog eens na.',
    choose: 'Kies …',
    yes: 'Ja',
    no: 'Nee',
    clear: 'Antwoord wissen',
  },
  summary: {
    title: 'Je antwoorden',
    hint: 'Kijk ze gerust na. Wijzigen kan nog.',
    answered: (count: number, of: number): string => `${count} van ${of} ingevuld`,
    open: 'nog open',
    change: 'Wijzig',
    changeItem: (text: string): string => `Wijzig: ${text}`,
    show: 'Toon mijn resultaat',
    allOpen: 'Je hebt nog niets ingevuld. Met een paar antwoorden heb je meer aan het resultaat.',
  },
  restart: {
    button: 'Begin opnieuw',
    question: 'Je antwoorden verdwijnen dan van het scherm. Heb je alles wat je wil bewaren?',
    yes: 'Ja, begin opnieuw',
    no: 'Nee, blijf hier',
  },
  resume: {
    explain:
      'Je antwoorden blijven op dit toestel bewaard tot je klaar bent. Je kan ze altijd wissen. Na 30 dagen kan niemand er nog mee verder: de scan wist ze dan zodra iemand hem hier opent.',
    impossible: 'Op dit toestel kan de scan niets bewaren. Maak hem in één keer af.',
    found: (date: string, answered: number, of: number): string =>
      `Op dit toestel staan antwoorden van ${date}: ${answered} van ${of} uitspraken. Zijn die van jou?`,
    otherVersion: (date: string): string =>
      `Op dit toestel staan antwoorden van ${date} op een andere versie van de vragenlijst. Die passen niet bij deze vragen. Begin je nu, dan verdwijnen ze.`,
    goOn: 'Ga verder',
    wipe: 'Wis mijn antwoorden',
  },
  shared: {
    note: 'Je bekijkt een resultaat uit een link.',
    moved: (version: string, now: string): string =>
      `De scan werd ingevuld met versie ${version} van de vragenlijst. Ondertussen zijn teksten bijgewerkt (versie ${now}). De scores blijven gelijk.`,
    newScan: 'Doe zelf de scan',
  },
  done: { title: 'Klaar. Bedankt!', text: 'Je antwoorden zijn klaar. Deze website gaat ermee verder.' },
  trouble: {
    loading: 'Even laden …',
    stop: 'Stop',
    retry: 'Probeer opnieuw',
    engine: 'We konden deze vragen niet laden. Je antwoorden zijn er nog.',
    withoutBackground: 'Verder zonder deze vragen',
    result: 'We konden het resultaat niet laden. Je antwoorden zijn er nog.',
    instrument: 'We konden deze vragenlijst niet laden.',
    instrumentInvalid:
      'Deze vragenlijst is niet juist opgebouwd. Geef de details hieronder door aan wie deze pagina beheert.',
    details: 'Details',
    damagedLink:
      'Deze link is beschadigd: er ontbreekt een stukje of er is een teken veranderd. Kopieer de hele link nog eens, of doe de scan opnieuw.',
    unknownLink:
      'Deze link hoort bij een andere vragenlijst. Vraag op welke pagina je hem kan openen, of doe de scan op deze pagina.',
    changedLink:
      'Deze link hoort bij een oudere versie van de vragenlijst, die hier niet meer beschikbaar is. Je kan de scan opnieuw doen.',
    continueScan: 'Ga verder met je scan',
  },
};

export type Messages = typeof nl;
