const scans = (count: number): string =>
  count === 1 ? '1 ingevulde scan' : `${count.toLocaleString('nl')} ingevulde scans`;
const between = (low: number, high: number, of: number): string =>
  low === high ? `${low} van de ${of} scans` : `${low} tot ${high} van de ${of} scans`;

const atLeast = (points: number): string =>
  points > 0 ? ` (minstens ${points} ${points === 1 ? 'punt' : 'punten'})` : '';

/** Words of the report of an event. Its unit is a filled-in scan, at a stand normally one per company. */
export const nlEvent = {
  title: 'Rapport van een evenement',
  gather: {
    lead: 'Elke ingevulde scan telt één keer, ook als ze in twee bestanden staat. Wat op een kiosk verwijderd is, telt niet mee. Je bestanden blijven op je toestel.',
    name: 'Naam van het evenement',
    needed: 'Vul de naam van het evenement in.',
    count: (count: number): string =>
      count === 0 ? 'Er zijn nog geen ingevulde scans.' : `${scans(count)} tot nu toe.`,
    few: 'Vanaf 5 ingevulde scans kunnen we een rapport maken. Voeg nog een bestand toe.',
    wall: 'Stonden er tijdens het evenement tussenstanden op een groot scherm, of is er al een rapport van gemaakt?',
    wallHint:
      'Dan moet dit rapport verdergaan op wat toen getoond is. Anders kan iemand uit het verschil afleiden wat één bedrijf geantwoord heeft.',
    no: 'Nee',
    yes: 'Ja',
    answerWall: 'Zeg eerst of er al tussenstanden of een rapport getoond zijn.',
    waits:
      'We wachten op dat bestand. De tussenstanden staan op de computer die aan het scherm hing, of bij wie de ontvanger beheert. Bij een rapport is het het bestand dat je bewaarde “voor een volgend rapport”.',
    release: 'De tussenstanden, of het vorige rapport van dit evenement (JSON)',
    choose: 'Kies het bestand',
    taken: (count: number | null, date: string): string =>
      count === null
        ? `Stand van ${date}: nog zonder cijfers.`
        : `Stand van ${date}: ${scans(count)}. Daar gaat het rapport op verder.`,
    notRelease:
      'Dit is geen bestand met tussenstanden of een rapport van een evenement. Je kan een ander bestand kiezen.',
    otherInstrument: 'Dit bestand hoort bij een andere vragenlijst of een andere versie ervan.',
    notOneLine:
      'Deze bestanden gaan niet op elkaar verder: ze zijn van een ander evenement, of van twee schermen naast elkaar. We gebruiken het eerste. Kies alleen bestanden van dit evenement.',
    viewOnly: 'Met dit bestand kan je alleen kijken. Kies het bestand dat bewaard is voor een volgend rapport.',
    make: 'Maak het rapport',
    trouble: 'Het rapport is niet gelukt. Je scans zijn er nog. Probeer het opnieuw.',
  },
  headline: {
    top: (names: string): string => `De bedrijven die meededen, scoren het hoogst op ${names}.`,
    bottom: (names: string): string => `De meeste ruimte om te groeien zit bij ${names}.`,
    open: 'Geen enkel thema springt er duidelijk uit.',
    none: 'Er zijn nog te weinig scans voor een beeld.',
    first: (step: string): string => `Een stap waar veel bedrijven iets aan hebben: ${step}`,
  },
  who: {
    title: 'Wie deed mee',
    count: scans,
    unit: 'De eenheid is een ingevulde scan. Op een stand is dat meestal één per bedrijf. Vulden twee mensen van hetzelfde bedrijf de scan in, dan tellen ze allebei.',
    withdrawn: (count: number): string =>
      count === 1
        ? '1 van deze scans is intussen verwijderd. De cijfers waarin ze al meetelde, blijven zoals ze waren: zonder die ene scan zou het verschil tonen wat erin stond.'
        : `${count} van deze scans zijn intussen verwijderd. De cijfers waarin ze al meetelden, blijven zoals ze waren: zonder die scans zou het verschil kunnen tonen wat erin stond.`,
    questions: {
      size: 'Grootte',
      sector: 'Sector',
      guides: 'Begeleidt studenten, cursisten of leerlingen',
      role: 'Wie vulde de scan in',
    },
    notGiven: 'niet ingevuld',
    rest: 'niet apart te tonen',
    hidden:
      'Een antwoord tonen we pas vanaf 5 scans, en alleen als wat overblijft nul of minstens 5 is. We leggen nooit twee van deze vragen naast elkaar.',
    none: 'Over wie meedeed, kunnen we niets apart tonen.',
  },
  profile: {
    n: 'Scans',
    tooFew: (minimum: number): string => `te weinig om te tonen (minder dan ${minimum} scans)`,
    explain:
      'Elke balk is het gemiddelde van de ingevulde scans, van 0 tot 100. Elk cijfer is afgerond. De tabel toont tussen welke grenzen het ligt. De strook toont hoe onzeker het is: hoe breder, hoe meer toeval kan meespelen.',
  },
  potential: {
    title: 'Waar ligt onbenut leerpotentieel?',
    spread: 'Hoe de antwoorden verdeeld zijn',
    spreadHint:
      'Alle antwoorden op de uitspraken van een thema samen. Een klein deel tonen we niet apart, zodat niemand kan uitrekenen wat één bedrijf antwoordde.',
    rest: 'niet apart te tonen',
    rare: (low: string, lowest: string): string => `Uitspraken die het vaakst “${low}” of “${lowest}” kregen`,
    rareNone: (low: string, lowest: string): string =>
      `Van geen enkele uitspraak kunnen we zeggen dat “${low}” of “${lowest}” vaak voorkwam.`,
    atLeast: (count: number, of: number): string => `minstens ${count} van de ${of} scans`,
    unknown: 'Uitspraken waarop bedrijven het vaakst “Weet ik niet” antwoordden',
    unknownNone: 'Van geen enkele uitspraak kunnen we zeggen dat “Weet ik niet” vaak voorkwam.',
    between,
  },
  groups: {
    title: 'Verschillen bedrijven die studenten begeleiden van andere?',
    those: 'Begeleidt studenten',
    others: 'Andere bedrijven',
    higher: (theme: string, points: number): string =>
      `Op ${theme} scoren bedrijven die nu studenten begeleiden hoger${atLeast(points)}.`,
    lower: (theme: string, points: number): string =>
      `Op ${theme} scoren bedrijven die nu studenten begeleiden lager${atLeast(points)}.`,
    unclear: (names: string): string => `Geen duidelijk verschil bij ${names}: dat kan toeval zijn.`,
    unknown: (names: string): string => `Nog niet te zeggen bij ${names}.`,
    causal:
      'Zo’n verschil zegt niet waardoor het komt. Misschien leren bedrijven van hun studenten, misschien begeleiden net bedrijven met een sterke leercultuur studenten, of speelt iets anders mee, zoals de grootte.',
    none: 'Dat kunnen we niet tonen: in minstens een van beide groepen zitten te weinig scans (minder dan 5).',
  },
  steps: {
    title: 'Stappen waar veel bedrijven iets aan hebben',
    reason: (statement: string, count: number, of: number, option: string): string =>
      `“${statement}”: bij minstens ${count} van de ${of} scans was het antwoord hoogstens “${option}”.`,
    explain:
      'Deze stappen volgen uit de cijfers van alle scans samen. Hoeveel bedrijven een stap in hun eigen resultaat kregen, tellen we niet: naast de andere cijfers zou dat antwoorden van één bedrijf kunnen tonen.',
    none: 'Uit deze scans volgt geen stap.',
  },
  have: {
    title: 'Wat bedrijven al in huis hebben voor een student',
    hint: (often: string, always: string): string => `Uitspraken die het vaakst “${often}” of “${always}” kregen.`,
    none: 'Dat kunnen we van geen enkele uitspraak zeggen.',
  },
  method: {
    title: 'Hoe deze cijfers gemaakt zijn',
    text: (count: string, date: string, version: string): string =>
      `${count}, rapport van ${date}, vragenlijst ${version}. Elke score is het gemiddelde van de beantwoorde uitspraken van een thema, omgerekend naar 0 tot 100. Een thema telt vanaf 60 % beantwoorde uitspraken. “Weet ik niet”, “Niet van toepassing” en opengelaten uitspraken tellen niet mee in een score.`,
    disclosure:
      'Elk gemiddelde komt van minstens 5 scans, elke verdeling van minstens 10. Gemiddelden en verdelingen zijn zo afgerond dat ze bij meer dan één combinatie van antwoorden passen. Nieuwe scans komen pas in een volgend rapport als er minstens 5 zijn.',
    sample: 'De scans van een evenement zijn geen steekproef van alle bedrijven. De cijfers gelden voor wie meedeed.',
    norm: 'Er bestaat geen norm voor deze scores. De niveaus en hun namen zijn afspraken.',
  },
  take: {
    title: 'Neem het rapport mee',
    print: 'Afdrukken of pdf',
    xlsx: 'Excel',
    text: 'Tekst voor een onderzoeksrapport',
    copy: 'Kopieer de tekst',
    keep: 'Bewaar voor een volgend rapport',
    keepHint:
      'Komen er later nog scans bij? Kies dit bestand dan mee: zo gaat het volgende rapport verder op dit. Geef het niet door. Het rapport zelf mag je wel doorgeven.',
    savedAs: (name: string): string => `Bewaard als ${name}.`,
    trouble: 'Dat bestand is niet gelukt. Probeer het opnieuw.',
    printTrouble: 'Afdrukken lukt hier niet. Open de pagina in een gewone browser.',
  },
  files: { report: 'rapport', keep: 'tussenstand' },
  sheets: {
    themes: 'Thema’s',
    statements: 'Uitspraken',
    who: 'Wie deed mee',
    method: 'Uitleg',
    columns: {
      theme: 'Thema',
      statement: 'Uitspraak',
      group: 'Groep',
      all: 'Alle scans',
      n: 'Scans',
      score: 'Score (0–100)',
      low: 'Score, minstens',
      high: 'Score, hoogstens',
      ciLow: '95 % van',
      ciHigh: '95 % tot',
      question: 'Vraag',
      answer: 'Antwoord',
      unknownLow: 'Weet ik niet, minstens',
      unknownHigh: 'Weet ik niet, hoogstens',
    },
  },
};

export type EventMessages = typeof nlEvent;
