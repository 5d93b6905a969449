/** Words of the wall: the big screen of an event, and its staff. */
export const nlWall = {
  loadTrouble: 'We konden de vragenlijst niet laden.',
  retry: 'Opnieuw proberen',
  setUp: {
    title: 'Het scherm van het evenement',
    lead: 'Op een groot scherm zien bezoekers wat alle bedrijven samen antwoorden: de thema’s, wat opvalt en welke stappen veel bedrijven vooruithelpen.',
    protects: (batch: number): string =>
      `Het eerste beeld komt vanaf ${batch} ingevulde scans, en daarna telkens als er ${batch} bij komen. Zo kan niemand zien wat één bedrijf geantwoord heeft.`,
    event: 'Naam van het evenement, precies zoals op de tablets',
    store: 'Waar komen de antwoorden samen?',
    stores: {
      receiver: 'Ontvanger van Leerscan',
      couchdb: 'CouchDB',
      files: 'In bestanden die je van de tablets exporteert (JSON)',
    },
    url: { receiver: 'Adres van de ontvanger (https)', couchdb: 'Adres van de databank (https)' },
    code: {
      receiver: 'Leescode van de antwoorden',
      couchdb: 'Toegangscode (de hele header Authorization)',
    },
    codeHint:
      'De code blijft alleen in het geheugen van deze pagina. Wie de pagina opnieuw laadt, moet de code opnieuw typen.',
    files: 'Bestanden van de tablets, en de bewaarde tussenstanden als die er zijn',
    choose: 'Kies bestanden',
    filesHint: 'De bestanden blijven op dit toestel.',
    join: 'Adres in de QR-code, waar bezoekers de scan zelf doen (mag leeg blijven)',
    start: 'Toon het scherm',
    starting: 'Even kijken welke antwoorden er zijn …',
    eventNeeded: 'Vul de naam van het evenement in.',
    urlTrouble: 'Dit is geen adres dat met https begint.',
    joinTrouble: 'Het adres in de QR-code is geen volledig adres.',
    filesNeeded: 'Kies minstens één bestand.',
    noneYet: (event: string, others: string): string =>
      `Van “${event}” zijn er nog geen antwoorden, wel van ${others}. Klopt de naam? Kies dan nog eens “Toon het scherm”.`,
  },
  trouble: {
    unreachable: 'We kunnen de antwoorden nu niet ophalen. Kijk na of het adres klopt en of er netwerk is.',
    code: 'De ontvanger weigert de code. Kijk na of dit de leescode van de antwoorden is.',
    missing:
      'Op dit adres vinden we geen antwoorden of geen plaats voor de tussenstanden. Kijk na of het adres volledig is en of de ontvanger van deze versie is.',
    answer: 'Wat de ontvanger antwoordt, kunnen we niet lezen. Vraag het aan wie de ontvanger beheert.',
    release:
      'De bewaarde tussenstand past niet bij deze vragenlijst, of is beschadigd. We tonen geen nieuw beeld, want dan zou je twee beelden van elkaar kunnen aftrekken.',
  },
  unread: (count: number): string =>
    count === 1
      ? '1 antwoord konden we niet lezen, of het hoort bij een andere vragenlijst.'
      : `${count} antwoorden konden we niet lezen, of ze horen bij een andere vragenlijst.`,
  unreadFiles: (names: string): string =>
    `Dit konden we niet openen: ${names}. Kies een JSON-bestand van een tablet, of één bestand met tussenstanden voor het scherm begint.`,
  waiting: {
    title: 'Hier komt straks het beeld van alle bedrijven samen',
    many: (batch: number): string => `Vanaf ${batch} ingevulde scans zie je hier het eerste beeld.`,
    few: 'Nog minder dan 5 scans, en je ziet hier het eerste beeld.',
    coming: 'Je ziet straks, van alle bedrijven samen:',
    parts: ['hoe ver ze staan op elk thema', 'wat opvalt', 'welke stappen veel bedrijven vooruithelpen'],
  },
  scans: 'ingevulde scans',
  orMore: 'of meer',
  orLess: 'of minder',
  either: (low: string, high: string): string => `${low} of ${high}`,
  tooFew: 'nog te weinig antwoorden',
  headline: {
    bottom: (names: string): string => `Bij ${names} valt het meest te winnen.`,
    differ: (names: string): string => `De ervaringen met ${names} lopen sterk uiteen.`,
    differMany: (count: number): string => `De ervaringen lopen bij ${count} thema’s sterk uiteen.`,
    agree: 'Bedrijven ervaren deze thema’s op een gelijkaardige manier.',
    unclear: 'Zo staat het er nu voor bij de bedrijven samen.',
  },
  profile: 'Hoe ver staan de bedrijven samen?',
  profileScale: 'Gemiddelde van 0 tot 100',
  steps: 'Hiermee zijn veel bedrijven geholpen',
  reason: (atLeast: number, n: number): string => `zinvol volgens minstens ${atLeast} van ${n} scans`,
  join: {
    title: 'Doe ook mee',
    hint: 'Op een tablet hier tel je mee in dit beeld. Met de QR-code doe je de scan voor jezelf.',
    qr: (host: string): string => `QR-code naar ${host}`,
  },
  next: (batch: number): string => `Nieuw beeld zodra er ${batch} scans bij komen`,
  since: (time: string): string => `Sinds ${time} kregen we geen nieuwe gegevens`,
  staff: {
    open: 'Voor onze collega’s aan het scherm',
    close: 'Sluiten',
    looked: (time: string): string => `Laatst gekeken om ${time}.`,
    refresh: 'Kijk nu opnieuw',
    fullScreen: 'Volledig scherm',
    save: 'Bewaar de tussenstanden',
    saveHint:
      'Zonder dit bestand kan het scherm later niet verder waar het nu is. Bewaar het telkens na een nieuw beeld.',
    files: 'Open nieuwe bestanden van de tablets',
    choose: 'Kies bestanden',
    stop: 'Stop het scherm',
  },
};

export type WallMessages = typeof nlWall;
