import type { Note, RefusalReason } from '../core/collection/reading.js';

const invitedPeople = (count: number): string =>
  count === 1 ? '1 persoon uitgenodigd' : `${count} mensen uitgenodigd`;
const answers = (count: number): string => (count === 1 ? '1 antwoord' : `${count.toLocaleString('nl')} antwoorden`);

/** Words of the team scan: gathering responses, the report, the conversation. */
export const nlTeam = {
  retry: 'Probeer opnieuw',
  back: 'Terug',
  loadTrouble: 'We konden de vragenlijst niet laden.',
  start: {
    title: 'De teamscan',
    lead: 'Breng de antwoorden van een team samen tot één eerlijk beeld, en tot een gesprek.',
    how: [
      'Maak een uitnodiging en stuur die naar je team.',
      'Iedereen vult de leerscan in op een eigen toestel en stuurt jou een code.',
      'Vanaf 5 antwoorden maak je het rapport, met stappen en een leidraad voor het gesprek.',
    ],
    privacy:
      'De teamscan werkt in je browser, zonder account, en stuurt zelf niets door. Wie de codes krijgt, kan de antwoorden van elke persoon lezen. In het rapport staan geen namen. Elk gemiddelde komt van minstens 5 personen. Hoe vaak een antwoord gekozen is, staat er pas vanaf 10 antwoorden.',
    team: 'Naam van het team, het bedrijf of het evenement',
    wave: 'Meetmoment, bijvoorbeeld “najaar 2026”',
    reader: 'Wie krijgt de codes? Je naam of je functie (je team ziet dit)',
    invited: 'Hoeveel mensen nodig je uit? (mag leeg blijven)',
    few: 'Met minder dan 5 mensen kunnen we geen rapport maken: wie het leest, zou kunnen raden wie wat antwoordde. Nodig ook een team uit waarmee jullie veel samenwerken, of vul de scan samen in, in één gesprek.',
    form: 'Welke vragenlijst?',
    forms: {
      full: (items: number): string => `Volledig (${items} uitspraken)`,
      short: (items: number): string => `Kort (${items} uitspraken)`,
    },
    create: 'Maak de uitnodiging',
    needed: 'Vul in: het team, het meetmoment en wie de codes krijgt.',
    openTitle: 'Al begonnen?',
    openHint: 'Open een verzameling die je bewaarde, of een rapport.',
    unreadable: 'Een verzameling die hier niet te lezen is',
    open: 'Open een bestand',
    resume: (team: string, count: number): string => `Ga verder met ${team} (${answers(count)})`,
    forget: 'Wis uit deze browser',
    forgetQuestion: 'Heb je een bestand bewaard? Anders zijn deze antwoorden weg.',
  },
  invite: {
    title: 'Nodig je team uit',
    hint: 'Stuur deze link naar iedereen, of toon de QR-code. De link is voor iedereen dezelfde. Bewaar daarna je verzameling (onderaan).',
    link: 'Link van de uitnodiging',
    qr: 'QR-code van de uitnodiging',
    copy: 'Kopieer de link',
    mail: 'Tekst voor een mail',
    copyMail: 'Kopieer de tekst',
    copied: 'Gekopieerd.',
    copyTrouble: 'Kopiëren lukte niet. Selecteer de tekst en kopieer zelf.',
    mailText: (team: string, wave: string, reader: string, link: string): string =>
      `Dag iedereen,\n\nHoe leren we van elkaar op het werk? Vul de leerscan in voor ${team} (${wave}). Het duurt een paar minuten, en er zijn geen juiste of foute antwoorden.\n\n${link}\n\nJe ziet meteen je eigen resultaat. Daarna krijg je een code en beslis je zelf of je die doorgeeft. Doe je mee? Stuur je code dan naar ${reader}.\n\nJe antwoorden zijn vertrouwelijk, niet anoniem: wie je code krijgt, kan ze lezen. Je rol en de andere gegevens over jou kan je weglaten. In het rapport staan geen namen. Elk gemiddelde komt van minstens 5 personen. Hoe vaak een antwoord gekozen is, staat er pas vanaf 10 antwoorden.\n\nDaarna bespreken we het resultaat en kiezen we samen wat we eerst doen.`,
  },
  gather: {
    count: (count: number, invited: number | null): string =>
      invited
        ? `${answers(count)}, ${invitedPeople(invited)}${count <= invited ? ` (${Math.round((100 * count) / invited)} %)` : ''}`
        : answers(count),
    last: (date: string): string => `laatst toegevoegd op ${date}`,
    none: 'Nog geen antwoorden.',
    title: 'Voeg antwoorden toe',
    paste: 'Plak codes of links. Een hele mail mag ook.',
    add: 'Voeg toe',
    files: 'Of kies bestanden (CSV, Excel of JSON), ook van een toestel waarop bezoekers de scan invulden (kiosk)',
    choose: 'Kies bestanden',
    drop: 'Je kan ze ook naar hier slepen.',
    source: 'Of haal antwoorden op van een webadres (voor IT: JSON, NDJSON of CouchDB)',
    read: 'Haal op',
    reading: (read: number): string => `${read.toLocaleString('nl')} gelezen …`,
    cancel: 'Stop',
    cancelled: 'Gestopt. Wat al gelezen was, telt mee.',
    added: (count: number): string =>
      count === 0
        ? 'Geen nieuwe antwoorden.'
        : count === 1
          ? '1 antwoord toegevoegd.'
          : `${count} antwoorden toegevoegd.`,
    changed: (count: number): string =>
      count === 1
        ? '1 antwoord vervangen: de rol en de andere gegevens over die persoon zijn weg.'
        : `${count} antwoorden vervangen: de rol en de andere gegevens over die personen zijn weg.`,
    removed: (count: number): string =>
      count === 1
        ? '1 antwoord weggehaald: het was op de kiosk verwijderd.'
        : `${count} antwoorden weggehaald: ze waren op de kiosk verwijderd.`,
    unread: (count: number): string =>
      count === 1
        ? '1 code in deze verzameling past niet bij deze vragenlijst. Ze blijft bewaard, maar telt niet mee.'
        : `${count} codes in deze verzameling passen niet bij deze vragenlijst. Ze blijven bewaard, maar tellen niet mee.`,
    refused: (count: number): string => (count === 1 ? '1 niet geteld:' : `${count} niet geteld:`),
    more: (count: number): string => `en nog ${count}.`,
    at: (source: string, at: number): string => `${source}, regel ${at}`,
    pasted: 'Geplakte tekst',
    nothing: 'Hier staat geen code in. Kopieer de code of de hele link, en plak opnieuw.',
    nothingIn: (source: string): string =>
      `In ${source} vonden we geen antwoorden. We lezen tabellen met de korte namen van de uitspraken in de eerste rij (zoals “interaction-place”), bestanden van een kiosk, en codes.`,
    unreadable: (source: string): string => `We konden ${source} niet lezen.`,
    addressTrouble: {
      refused: 'De server weigert. Kijk het adres na, of vraag IT om toegang.',
      slow: 'De server antwoordt niet, of stopte halverwege. Wat al gelezen was, telt mee. Probeer het straks opnieuw.',
      large:
        'Daar staat meer dan we kunnen lezen (2 GB). Wat al gelezen was, telt mee. Vraag IT om het in delen te geven.',
    },
    reasons: {
      damaged: 'De code is niet volledig of er staat een fout in. Vraag ze opnieuw.',
      'other-instrument': 'Dit hoort bij een andere vragenlijst.',
      'other-version':
        'Dit hoort bij een andere versie van de vragenlijst. Vraag om de scan opnieuw in te vullen via jouw link.',
      'other-wave':
        'Dit hoort bij een andere uitnodiging: een ander team of een ander meetmoment. Open de verzameling van die uitnodiging.',
      duplicate: 'Dit antwoord is er al.',
      alike: 'Iemand die er al is, antwoordde precies hetzelfde. Die persoon telt één keer.',
      unanswered: 'Hier is op geen enkele uitspraak geantwoord.',
      summary: 'Dit lijkt een gemiddelde of een totaal, niet het antwoord van een persoon.',
      'two-answers':
        'Twee kolommen met dezelfde naam zeggen iets anders. Laat er één van staan, en voeg het bestand opnieuw toe. Technische uitleg:',
      'open-quote':
        'Hier begint een tekst met een aanhalingsteken dat nergens sluit, zodat we niet weten welk antwoord waar hoort. Haal dat teken weg, en voeg het bestand opnieuw toe.',
      withdrawn: 'Deze persoon doet niet meer mee.',
      broken: 'Dit antwoord kunnen we niet lezen. Technische uitleg:',
      unreadable: 'Dit bestand kunnen we niet lezen. Technische uitleg:',
    } satisfies Record<RefusalReason, string>,
    noted: 'Geteld, maar kijk dit even na:',
    notes: {
      'open-quote': 'hier begint een tekst met een aanhalingsteken dat nergens sluit. Klopt deze rij?',
    } satisfies Record<Note['note'], string>,
    alikeQuestion: 'Zijn dit dezelfde mensen?',
    alikeText: (source: string, count: number): string =>
      count === 1
        ? `In ${source} antwoordde 1 persoon precies hetzelfde als iemand die er al is. We kunnen niet zien of het dezelfde persoon is, en tellen die dus één keer. Zeker dat het iemand anders is, bijvoorbeeld van een andere afdeling? Dan telt die mee.`
        : `In ${source} antwoordden ${count.toLocaleString('nl')} mensen precies hetzelfde als mensen die er al zijn. We kunnen niet zien of het dezelfde mensen zijn, en tellen hen dus één keer. Zeker dat het anderen zijn, bijvoorbeeld van een andere afdeling? Dan tellen ze mee.`,
    alikeSame: (count: number): string => (count === 1 ? 'Ja, dezelfde persoon' : 'Ja, dezelfde mensen'),
    alikeOthers: (count: number): string =>
      count === 1 ? 'Nee, iemand anders: tel mee' : 'Nee, andere mensen: tel ze mee',
    keepTitle: 'Bewaar je verzameling',
    keepHint:
      'Bewaar nu al een bestand, ook als er nog geen antwoorden zijn. Zonder dat bestand kan je de codes van deze uitnodiging later niet inlezen. Bewaar opnieuw na elke keer dat je antwoorden toevoegt of een rapport maakt, en werk verder met het nieuwste bestand. Alle antwoorden staan erin: ga er even zorgvuldig mee om als met de codes.',
    save: 'Bewaar als bestand',
    saved: 'Je browser bewaart het bestand, meestal bij je downloads.',
    keepHere: 'Bewaar ook in deze browser',
    keepHereHint: 'Niet aanvinken op een toestel dat je deelt.',
    keepTrouble:
      'Deze browser kan de verzameling niet bewaren: er is geen plaats, of het mag niet. Gebruik een bestand.',
    keepGone: 'Deze verzameling is in een ander tabblad uit deze browser gewist. Ze wordt hier niet meer bewaard.',
    removeTitle: 'Iemand wil niet meer meedoen',
    removeHint:
      'Plak de code van die persoon. Je vindt ze in het bericht dat je kreeg; wis daarna ook dat bericht. Een rapport dat je al doorgaf, verandert niet. Stond dit antwoord al in een rapport? Dan blijven die cijfers zoals ze waren: een rapport met één antwoord minder zou tonen wat die persoon antwoordde. Een nieuw rapport zegt wel dat er een antwoord is weggehaald.',
    code: 'Code of link',
    remove: 'Haal uit de verzameling',
    takenOut: 'Verwijderd uit de verzameling.',
    notRemoved: 'Deze code zit niet in de verzameling.',
    close: 'Sluit de verzameling',
    closeQuestion:
      'De laatste wijzigingen zijn nog niet bewaard. Sluit je nu, dan ben je ze kwijt. Bewaarde je nog nooit een bestand? Dan is alles weg en kan je de codes van deze uitnodiging niet meer inlezen. Toch sluiten?',
    closeYes: 'Ja, sluit',
    closeNo: 'Nee, blijf hier',
  },
  make: {
    title: 'Maak het rapport',
    breakdown: 'Groepen apart in het rapport, op basis van deze vraag',
    noBreakdown: 'Geen groepen, alleen iedereen samen',
    breakdownHint:
      'Een groep tonen we pas vanaf 5 personen. Met groepen worden alle cijfers vager, ook die van iedereen samen: kies ze liefst pas als er per groep minstens 10 mensen antwoordden. Na je eerste rapport kan je deze keuze niet meer veranderen.',
    late: 'Wacht tot de meeste mensen geantwoord hebben. Wie later antwoordt, komt pas in een rapport als er minstens 5 nieuwe antwoorden samen zijn.',
    make: 'Maak het rapport',
    counting: (counted: number): string => `${counted.toLocaleString('nl')} geteld …`,
    again: 'Maak een nieuw rapport',
    show: 'Toon het laatste rapport',
    tooFew: (count: number): string =>
      count === 0
        ? 'Er zijn nog geen antwoorden. Vanaf 5 kan je een rapport maken.'
        : `Je hebt nu ${answers(count)}. Vanaf 5 kan je een rapport maken.`,
    tooFewAdvice:
      'Met minder dan 5 zou wie het rapport leest, kunnen raden wie wat antwoordde. Daar beschermen we je collega’s tegen. Wat kan je wel doen? Bewaar je verzameling en herinner je team aan de scan. Stuur dezelfde link ook naar een team waarmee jullie veel samenwerken. Of praat er samen over zonder cijfers: de vragen in ieders eigen resultaat zijn een goed begin.',
    waiting: (count: number): string =>
      `${count === 1 ? '1 antwoord staat' : `${count} antwoorden staan`} nog niet in het rapport. Zijn er minstens 5 antwoorden die nog in geen enkel rapport stonden? Maak dan een nieuw rapport. Met minder zou wie twee rapporten vergelijkt, kunnen zien wat iemand antwoordde.`,
    empty:
      'Er kan nu geen nieuw rapport komen: van de mensen in het vorige rapport zijn er minder dan 5 over. Zodra er minstens 5 nieuwe antwoorden zijn, kan het weer. Het vorige rapport blijft staan.',
    failed: 'Het rapport maken lukte niet. Probeer het opnieuw.',
    fork: 'We konden geen nieuw rapport maken. Misschien is er al een ander rapport gemaakt in een andere kopie van deze verzameling. Werk dan verder met een bestand van vóór de twee kopieën samenkwamen.',
  },
  report: {
    title: 'Teamrapport',
    provisional: (date: string): string => `Gemaakt op ${date}`,
    headline: {
      none: 'Nog te weinig antwoorden voor een beeld.',
      differ: (names: string): string => `Jullie ervaringen met ${names} lopen uiteen.`,
      agree: 'Jullie ervaringen lijken op elkaar.',
      unclear: 'Dit is het beeld van jullie team.',
    },
    headlineHint: {
      none: 'Voor geen enkel thema kunnen we al cijfers tonen.',
      differ: 'Begin daar: een verschil in ervaring is een goed begin van een gesprek.',
      agree: 'Dat maakt het makkelijker om samen te kiezen waar jullie aan werken.',
      unclear: 'Bij minstens één thema kunnen we nog niet zeggen of jullie het op dezelfde manier ervaren.',
      few: 'Of jullie de thema’s op dezelfde manier ervaren, kunnen we met zo weinig antwoorden niet zeggen zonder te veel over iemand te tonen.',
    },
    who: {
      title: 'Wie antwoordde',
      count: (count: number, invited: number | null): string =>
        invited ? `${answers(count)}, ${invitedPeople(invited)}` : answers(count),
      notGiven: 'niet vermeld',
      withdrawn: (count: number): string =>
        count === 1
          ? '1 van deze antwoorden is intussen weggehaald. De cijfers blijven zoals ze waren: een rapport met één antwoord minder zou tonen wat die persoon antwoordde.'
          : `${count} van deze antwoorden zijn intussen weggehaald. De cijfers blijven zoals ze waren: een rapport zonder deze antwoorden zou kunnen tonen wat die mensen antwoordden.`,
      hidden:
        'Een groep tonen we pas vanaf 5 personen, en alleen als je de cijfers van een kleinere groep er niet uit kan afleiden.',
    },
    privacy:
      'Elk gemiddelde komt van minstens 5 personen en is zo afgerond dat het bij meer dan één stel antwoorden past. Hoe vaak een antwoord gekozen is, staat er pas vanaf 10 antwoorden, en nooit bij een naam. Ga vertrouwelijk om met dit rapport.',
    agreement: {
      title: 'Waar jullie hetzelfde ervaren, en waar niet',
      agree: 'Jullie ervaren dit op dezelfde manier',
      differ: 'Jullie ervaren dit verschillend: praat erover',
      unknown: 'Hier kunnen we nog niet zeggen of jullie het op dezelfde manier ervaren',
    },
    profile: {
      title: 'Het profiel van het team',
      explain:
        'Elke balk is het gemiddelde van wie antwoordde, van 0 tot 100. Elk cijfer is afgerond op een vakje (zie de tabel), zodat niemand alleen kan uitrekenen wat een collega antwoordde. De strook toont hoe onzeker het cijfer is: hoe breder, hoe meer toeval kan meespelen.',
      disagree: 'jullie ervaren dit verschillend',
      tooFew: (minimum: number): string => `minder dan ${minimum} antwoorden om te tonen`,
      atMost: (score: string): string => `${score} of minder`,
      atLeast: (score: string): string => `${score} of meer`,
      either: (low: string, high: string): string => `${low} of ${high}`,
      n: 'Antwoorden',
      mean: 'Gemiddelde',
      sd: 'Spreiding (SD), hoogstens',
      ci: 'Waarschijnlijk',
      radar: 'Radardiagram van de gemiddelden. De tabel heeft dezelfde cijfers.',
    },
    groups: {
      title: 'Groepen naast elkaar',
      column: 'Groep',
      hint: 'Zien groepen het anders? Dat is geen fout, wel iets om over te praten. Vraag elkaar naar voorbeelden.',
      all: 'Iedereen samen',
      none: 'Er zijn geen groepen die we apart kunnen tonen.',
    },
    own: {
      title: 'Jouw scores naast die van het team',
      hint: 'Plak je eigen code of link. Je scores verschijnen alleen op dit scherm: ze staan niet in de link, de bestanden of de afdruk. Doe dit niet op een scherm waar anderen meekijken.',
      label: 'Je eigen code of link',
      show: 'Toon',
      hide: 'Verberg mijn scores',
      trouble: 'Dat is geen volledige code van deze vragenlijst.',
      you: 'jij',
      team: 'team',
    },
    change: {
      title: 'Wat veranderde',
      hint: (wave: string, date: string): string =>
        `Tegenover ${wave} (${date}). Misschien antwoordden toen andere mensen. Bij elk verschil staat hoeveel punten het waarschijnlijk is.`,
      is: { up: 'hoger', down: 'lager', unclear: 'geen duidelijke verandering' },
      unknown: 'niet te vergelijken',
      before: 'Toen',
      after: 'Nu',
      difference: 'Verschil',
      atLeast: (points: number): string => `(minstens ${points})`,
    },
    benchmark: {
      title: 'Ter vergelijking',
      hint: (team: string, wave: string, n: string, date: string): string =>
        `${team}, ${wave}: ${n}, ${date}. Dit rapport bracht je zelf mee. Het is geen norm en geen ranglijst.`,
      mark: 'vergelijking',
    },
    steps: {
      title: 'Stappen voor het team',
      because: (item: string, option: string): string =>
        `Bij “${item}” ligt het gemiddelde het dichtst bij “${option}”.`,
      becauseDiffer: (item: string): string => `“${item}” hoort bij een thema dat jullie verschillend ervaren.`,
      none: 'Met deze antwoorden stellen we geen stappen voor.',
    },
    items: {
      title: 'Alle uitspraken',
      n: 'Antwoorden',
      mean: 'Gemiddelde (0 tot 100)',
      spread: 'Hoe vaak gekozen, minstens',
      hint: 'Hoe vaak een antwoord gekozen is, tonen we vanaf 10 antwoorden die samen kwamen, in één groep. Er staat hoe vaak minstens: keuzes van 1 of 2 mensen staan er niet bij. Wie een uitspraak openliet, telt daar niet mee.',
      without: (count: number, minimum: number): string =>
        `${count === 1 ? '1 uitspraak staat' : `${count} uitspraken staan`} hier niet: er zijn minder dan ${minimum} antwoorden om te tonen, of de vragenlijst was de korte.`,
    },
    annex: {
      title: 'Technische bijlage',
      text: 'AD: hoe ver antwoorden gemiddeld van het gemiddelde liggen, in stappen van de antwoordschaal (Burke, Finkelstein & Dusig 1999), geschat uit de getoonde antwoorden, vanaf 10 antwoorden. “Op dezelfde manier” betekent: AD is hoogstens een zesde van het aantal antwoordkeuzes; onder 20 antwoorden alleen bij thema’s met minstens 3 uitspraken. r_wg(j): overeenstemming tegenover antwoorden op goed geluk (James, Demaree & Wolf 1984), vanaf 30 antwoorden. SD: wat de standaardafwijking van de scores hoogstens is, volgens de getoonde antwoorden. “Waarschijnlijk” is een t-interval van 95 % met die SD. Alle cijfers zijn vakjes van een vast raster: hoe minder mensen, hoe breder.',
    },
    table: 'Toon als tabel',
    conventions: 'De grenzen tussen de niveaus zijn afspraken, geen normen.',
  },
  guide: {
    title: 'Leidraad voor het gesprek',
    lead: (minutes: number): string =>
      `${minutes} minuten, met het rapport op tafel. Spreek af wie het gesprek leidt (liefst niet de leidinggevende) en wie de afspraken noteert.`,
    minutes: (minutes: number): string => `${minutes} min`,
    opening: 'Begin',
    openingText: [
      'Waarom we dit doen: samen zien hoe we op het werk leren, en kiezen wat we eerst doen.',
      'We praten over hoe het bij ons loopt. Je hoeft niet te zeggen wat je antwoordde, en we raden er niet naar.',
      'Er zijn geen goede of slechte scores.',
    ],
    picture: 'Kijk samen naar het beeld',
    pictureText: [
      'Kijk eerst twee minuten in stilte. Wie wil, noemt daarna één ding dat herkenbaar is en één ding dat verrast.',
    ],
    differText: (names: string): string =>
      `Dit ervaren jullie verschillend: ${names}. Wie heeft een voorbeeld uit de voorbije maand? Luister eerst, besluit daarna.`,
    step: (number: number, title: string): string => `Stap ${number}: ${title}`,
    stepDecide: 'Doen we dit? Wie begint, en wanneer?',
    action: 'Deze week',
    agreements: 'Afspraken',
    agreementsText: 'Schrijf het nu op, met een naam en een datum. Lees het op het einde luidop voor.',
    columns: { what: 'Wat spreken we af?', who: 'Wie?', when: 'Tegen wanneer?' },
    next: 'Wanneer kijken we of het lukt?',
    leader: 'Leidt het gesprek:',
    writer: 'Noteert de afspraken:',
  },
  take: {
    title: 'Neem het mee',
    print: 'Druk af',
    printed: 'Het afdrukvenster gaat open.',
    view: 'Bewaar het rapport als bestand',
    savedAs: (name: string): string => `Bewaard als ${name}.`,
    viewHint:
      'Het bestand heb je nodig om later te vergelijken, of om door te geven. Openen kan op de startpagina van de teamscan.',
    csv: 'CSV',
    xlsx: 'Excel',
    printGuide: 'Druk alleen de leidraad af',
    guide: 'Leidraad als tekstbestand',
    link: 'Link naar dit rapport',
    copy: 'Kopieer de link',
    linkHint:
      'Wie de link heeft, ziet dit rapport en kan hem doorsturen. Intrekken kan niet. De antwoorden per persoon zitten er niet in.',
    noLink: 'Er is geen link voor dit rapport: het is te groot, of je browser kan het niet. Geef het bestand door.',
    compare: 'Vergelijk',
    earlier: 'Open het rapport van een vorig meetmoment',
    benchmark: 'Open een ander rapport om ermee te vergelijken',
    clearComparison: 'Zonder vergelijking',
    otherInstrument: 'Dit rapport hoort bij een andere vragenlijst.',
    otherVersion: (version: string, now: string): string =>
      `Dit rapport komt van versie ${version} van de vragenlijst. In versie ${now} zijn de uitspraken veranderd, dus de cijfers zijn niet te vergelijken. Je kan de twee rapporten wel naast elkaar lezen.`,
    tooLate:
      'Dit rapport is recenter dan het rapport dat je bekijkt. Open eerst het recentste rapport en leg het oudere ernaast.',
    notSnapshot:
      'Dit is geen rapport. Is het een verzameling? Open die op de startpagina, toon het rapport en bewaar het als bestand.',
  },
  invited: {
    title: (team: string): string => `De leerscan voor ${team}`,
    lead: (items: number, minutes: number): string =>
      `Hoe leren jullie van elkaar op het werk? Denk aan je eigen team en vul in hoe jij het ziet: ${items} uitspraken, ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}. Er zijn geen juiste of foute antwoorden en je mag iets openlaten. Eerst zie je je eigen resultaat. Daarna beslis je zelf of je je antwoorden doorgeeft.`,
    before: (reader: string): string =>
      `Op het einde krijg je een code. Wil je meedoen, dan stuur je die zelf naar ${reader}. Wie je code heeft, kan al je antwoorden lezen. In het rapport staan geen namen. Elk gemiddelde komt van minstens 5 personen. Hoe vaak een antwoord gekozen is, staat er pas vanaf 10 antwoorden.`,
    read: (reader: string): string =>
      `${reader} kan met deze code al je antwoorden lezen, net als iedereen die de code krijgt.`,
    confidential: 'Je antwoorden zijn vertrouwelijk, niet anoniem.',
    begin: 'Ik doe mee',
    trouble: 'Deze uitnodiging is niet volledig. Kopieer de hele link uit je mail, of vraag een nieuwe.',
    handTitle: 'Geef je antwoorden door',
    notTheLink:
      'Gebruik de code hieronder, niet de link van je resultaat: in die link zit wat je over jezelf invulde, ook als je het hieronder weglaat.',
    leaveOut: 'Laat mijn rol en de andere gegevens over mij weg',
    leaveOutHint:
      'Dan staan in de code alleen je antwoorden op de uitspraken, de taal waarin je invulde, een toevalsnummer, en voor welke uitnodiging en vragenlijst ze zijn.',
    code: 'Je code',
    copy: 'Kopieer de code',
    copyLink: 'Kopieer als link',
    download: 'Bewaar als bestand',
    to: (reader: string): string =>
      `Stuur de code, de link of het bestand naar ${reader}. Doe je dat niet, dan tellen je antwoorden niet mee. Vulde je de scan twee keer in? Stuur dan maar één code. Laat je achteraf toch je rol weg? Dan vervangt je nieuwe code de vorige.`,
    change:
      'Bewaar je code: daarmee kan je later vragen om je antwoorden weg te halen. Een rapport dat al klaar is, verandert dan niet meer.',
  },
  problem: {
    notOurs: 'Dit bestand is geen verzameling en geen rapport van de teamscan.',
    broken: 'Dit bestand is beschadigd of van een andere versie.',
    link: 'Deze link naar het rapport is niet volledig, of hoort bij een andere versie. Kopieer de hele link, of vraag een nieuwe.',
    other: 'Dit bestand hoort bij een andere vragenlijst.',
  },
};

export type TeamMessages = typeof nlTeam;
