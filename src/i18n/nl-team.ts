import type { Note, OtherFormat, RefusalReason } from '../core/reading/reading.js';

const invitedPeople = (count: number): string =>
  count === 1 ? '1 persoon uitgenodigd' : `${count} mensen uitgenodigd`;
const people = (count: number): string => (count === 1 ? '1 deelnemer' : `${count.toLocaleString('nl')} deelnemers`);
/** More people than were invited, or one alone, are only counted. */
const answered = (count: number, invited: number | null): string => {
  if (!invited) return people(count);
  return invited === 1 || count > invited
    ? `${people(count)}, ${invitedPeople(invited)}`
    : `${count.toLocaleString('nl')} van de ${invited.toLocaleString('nl')} mensen ${count === 1 ? 'heeft' : 'hebben'} geantwoord`;
};

/** Words of the team scan: gathering responses, the report, the conversation. */
export const nlTeam = {
  retry: 'Opnieuw proberen',
  back: 'Terug',
  loadTrouble: 'We konden de vragenlijst niet laden.',
  start: {
    title: 'De teamscan',
    lead: 'Breng de antwoorden van je team samen. Je krijgt één eerlijk beeld en stof voor een goed gesprek.',
    how: [
      'Maak een uitnodiging en stuur die naar je team.',
      'Iedereen vult de leerscan in op een eigen toestel en stuurt jou een code.',
      'Vanaf 5 deelnemers maak je het rapport, met stappen en een leidraad voor het gesprek.',
    ],
    privacy:
      'De teamscan werkt in je browser, zonder account, en stuurt niets door. Wie de codes krijgt, kan de antwoorden van elke persoon lezen. Kies daarvoor iemand die het team vertrouwt, liefst niet de leidinggevende. In het rapport staan geen namen. Elk gemiddelde komt van minstens 5 mensen. Hoe vaak een antwoord gekozen is, tonen we pas als minstens 10 mensen de uitspraak beantwoord hebben.',
    team: 'Naam van het team, het bedrijf of het evenement',
    wave: 'Meetmoment, bijvoorbeeld “najaar 2026”',
    reader: 'Wie krijgt de codes? Je naam of je functie (je team ziet dit)',
    invited: 'Hoeveel mensen nodig je uit? (mag leeg blijven)',
    few: 'Met minder dan 5 mensen kunnen we geen rapport maken, want wie het leest, zou kunnen raden wie wat geantwoord heeft. Nodig ook een team uit waarmee jullie veel samenwerken, of vul de scan samen in tijdens een gesprek.',
    form: 'Welke vragenlijst?',
    forms: {
      full: (items: number): string => `Volledig (${items} uitspraken)`,
      short: (items: number): string => `Kort (${items} uitspraken)`,
    },
    create: 'Maak de uitnodiging',
    needed: 'Vul het team en het meetmoment in, en wie de codes krijgt.',
    eventTitle: 'Rapport van een evenement',
    eventHint:
      'Stond de leerscan op een beurs, een jobdag of een ander evenement? Kies de bestanden van alle kiosken samen (Excel, CSV of JSON). Elke ingevulde scan telt één keer, meestal is dat één per bedrijf.',
    eventOpen: 'Kies de bestanden van de kiosken',
    openTitle: 'Heb je al antwoorden of een teambestand?',
    openHint:
      'Antwoorden uit Google Forms, Microsoft Forms, Excel of een kiosk, of een teambestand of rapport dat je eerder hebt bewaard. Je bestand blijft op je toestel.',
    answersTitle: (name: string, count: number): string =>
      count === 1 ? `Antwoorden uit ${name}` : `Antwoorden uit ${count} bestanden`,
    answersLead:
      'Van wie zijn deze antwoorden? Daarna lezen we ze in. Namen en mailadressen uit het bestand bewaren we niet.',
    answersInvited: 'Hoeveel mensen waren uitgenodigd? (mag leeg blijven)',
    answersRead: 'Lees de antwoorden in',
    answersNeeded: 'Vul het team en het meetmoment in.',
    unreadable: 'Een teambestand dat we hier niet kunnen lezen',
    open: 'Open een bestand',
    resume: (team: string, count: number): string => `Ga verder met ${team} (${people(count)})`,
    forget: 'Uit deze browser wissen',
    forgetQuestion: 'Heb je een bestand bewaard? Anders ben je deze antwoorden kwijt.',
  },
  invite: {
    title: 'Nodig je team uit',
    more: 'Wil je ook nog mensen uitnodigen?',
    hint: 'Stuur deze link naar iedereen, of toon de QR-code. De link is voor iedereen dezelfde. Bewaar daarna je teambestand (hieronder).',
    link: 'Link van de uitnodiging',
    qr: 'QR-code van de uitnodiging',
    longLink: 'Deze link is te lang voor een QR-code. Kopieer hem en stuur hem door.',
    copy: 'Kopieer de link',
    mail: 'Mail aan je team',
    until: 'Antwoorden graag tegen (mag leeg blijven)',
    subjectLabel: 'Onderwerp',
    subject: (team: string): string => `Hoe leren we op het werk? De leerscan voor ${team}`,
    text: 'Tekst',
    openMail: 'Open in je mailprogramma',
    copyMail: 'Kopieer de tekst',
    copied: 'Gekopieerd.',
    copyTrouble: 'Kopiëren is niet gelukt. Selecteer de tekst en kopieer ze zelf.',
    mailText: (team: string, wave: string, reader: string, link: string, until: string): string =>
      `Dag iedereen,\n\nHoe leren we van elkaar op het werk? Vul de leerscan in voor ${team} (${wave}). Het duurt een paar minuten, en er zijn geen juiste of foute antwoorden.\n\n${link}\n\nJe ziet meteen je eigen resultaat. Daarna krijg je een code en beslis je zelf of je die doorgeeft. Doe je mee? Stuur je code dan ${until ? `tegen ${until} ` : ''}naar ${reader}.\n\nJe antwoorden zijn vertrouwelijk, maar niet anoniem. Wie je code krijgt, kan ze lezen. Je rol en de andere gegevens over jou mag je weglaten. In het rapport staan geen namen. Elk gemiddelde komt van minstens 5 mensen. Hoe vaak een antwoord gekozen is, tonen we pas als minstens 10 mensen de uitspraak beantwoord hebben.\n\nDaarna bespreken we het resultaat en kiezen we samen wat we eerst doen.`,
  },
  gather: {
    count: (count: number, invited: number | null): string =>
      `${answered(count, invited)}${invited && count <= invited ? ` (${Math.round((100 * count) / invited)} %)` : ''}`,
    last: (date: string): string => `laatst toegevoegd op ${date}`,
    none: 'Er heeft nog niemand geantwoord.',
    title: 'Voeg ingevulde scans toe',
    answers: 'De antwoorden',
    paste: 'Plak codes of links. Een hele mail mag ook.',
    add: 'Toevoegen',
    files:
      'Of kies bestanden (CSV, Excel of JSON), bijvoorbeeld uit Google Forms of van een toestel waarop bezoekers de scan hebben ingevuld (kiosk)',
    choose: 'Kies bestanden',
    drop: 'Of sleep je bestanden naar hier.',
    source: 'Of haal ingevulde scans op van een webadres (voor IT: JSON, NDJSON of CouchDB)',
    read: 'Ophalen',
    reading: (read: number): string => `${read.toLocaleString('nl')} gelezen …`,
    cancel: 'Stoppen',
    cancelled: 'Gestopt. Wat al gelezen is, telt mee.',
    added: (count: number): string =>
      count === 0
        ? 'Geen nieuwe deelnemers.'
        : count === 1
          ? '1 deelnemer toegevoegd.'
          : `${count} deelnemers toegevoegd.`,
    changed: (count: number): string =>
      count === 1
        ? '1 ingevulde scan vervangen. De rol en de andere gegevens over die persoon zijn weg.'
        : `${count} ingevulde scans vervangen. De rol en de andere gegevens over die mensen zijn weg.`,
    removed: (count: number): string =>
      count === 1
        ? '1 ingevulde scan weggehaald, want die is op de kiosk verwijderd.'
        : `${count} ingevulde scans weggehaald, want die zijn op de kiosk verwijderd.`,
    unread: (count: number): string =>
      count === 1
        ? '1 code in dit teambestand past niet bij deze vragenlijst. Ze blijft bewaard, maar telt niet mee.'
        : `${count} codes in dit teambestand passen niet bij deze vragenlijst. Ze blijven bewaard, maar tellen niet mee.`,
    refused: (count: number): string => (count === 1 ? '1 niet geteld:' : `${count} niet geteld:`),
    more: (count: number): string => `en nog ${count}.`,
    at: (source: string, at: number): string => `${source}, regel ${at}`,
    pasted: 'Geplakte tekst',
    nothing: 'Hier staat geen code in. Kopieer de code of de hele link, en plak opnieuw.',
    nothingIn: (source: string): string =>
      `In ${source} hebben we geen ingevulde scans gevonden. Kijk na of je het juiste bestand of adres hebt. We lezen codes, bestanden van een kiosk, en tabellen met een kolom per uitspraak, bijvoorbeeld uit Google Forms of Microsoft Forms. Boven elke kolom staat de uitspraak zelf of haar korte naam (zoals “interaction-place”). De antwoorden mogen woorden of cijfers zijn.`,
    unreadable: (source: string): string => `We konden ${source} niet lezen.`,
    addressTrouble: {
      refused: 'De server weigert. Kijk het adres na of vraag IT om toegang.',
      slow: 'De server antwoordt niet of is halverwege gestopt. Wat al gelezen is, telt mee. Probeer het straks opnieuw.',
      large:
        'Daar staat meer dan we kunnen lezen (2 GB). Wat al gelezen is, telt mee. Vraag IT om het in delen te geven.',
      unreachable:
        'We konden het adres niet bereiken. Kijk na of je internet hebt, en vraag IT of deze pagina het adres mag lezen (CORS).',
      gone: 'Het bestand is verplaatst of gewijzigd terwijl we het lazen. Wat al gelezen is, telt mee. Kies het opnieuw.',
    },
    reasons: {
      damaged: 'De code is niet volledig of er staat een fout in. Vraag ze opnieuw.',
      'hidden-link':
        'Een mailbeveiliging heeft deze link vervangen, zodat we de code niet zien. Vraag de code zelf, niet de link.',
      'other-instrument': 'Dit hoort bij een andere vragenlijst.',
      'other-version':
        'Dit hoort bij een andere versie van de vragenlijst. Vraag om de scan opnieuw in te vullen via jouw link.',
      'other-wave':
        'Dit hoort bij een andere uitnodiging, van een ander team of een ander meetmoment. Open het teambestand van die uitnodiging.',
      duplicate: 'Deze deelnemer is er al.',
      alike: 'Iemand die er al is, heeft precies hetzelfde geantwoord. We tellen die persoon één keer.',
      unanswered: 'Hier is geen enkele uitspraak beantwoord.',
      summary: 'Dit lijkt een gemiddelde of een totaal, niet de antwoorden van één persoon.',
      'two-answers':
        'Twee kolommen met dezelfde naam spreken elkaar tegen. Laat er één van staan en voeg het bestand opnieuw toe.',
      'open-quote':
        'Hier begint een tekst met een aanhalingsteken dat nergens sluit, zodat we niet weten welk antwoord waar hoort. Haal dat teken weg en voeg het bestand opnieuw toe.',
      withdrawn: 'Deze persoon doet niet meer mee.',
      broken: 'Deze ingevulde scan kunnen we niet lezen. Vraag een nieuwe code of een nieuw bestand.',
      answer:
        'Bij een uitspraak staat iets dat we niet als antwoord herkennen. Verbeter dat en voeg het bestand opnieuw toe.',
      'error-cell':
        'In deze rij staat een foutmelding van het rekenblad (zoals #N/B) in plaats van een antwoord. Verbeter dat en voeg het bestand opnieuw toe.',
      'not-computed':
        'In deze rij staat een formule die nog niet berekend is. Open het bestand in Excel, bewaar het en voeg het opnieuw toe.',
      preview: 'Volgens het bestand is dit een test, geen deelnemer. Je hoeft niets te doen.',
      unfinished:
        'Volgens het bestand heeft deze persoon de vragenlijst niet afgerond. Vraag je team om dat nog te doen en haal daarna een nieuw bestand op.',
      mapping: 'We weten nog niet welke kolom bij welke uitspraak hoort. Voeg het bestand opnieuw toe en geef dat aan.',
      format: 'Dit soort bestand lezen we niet. Bewaar het als Excel (.xlsx) of CSV, of vraag een ander bestand.',
      'too-large':
        'Dit bestand is te groot om hier te lezen. Verdeel het over kleinere bestanden, of vraag IT om een NDJSON-bestand (één regel per persoon).',
      unreadable:
        'Dit bestand kunnen we niet lezen. Bewaar het opnieuw als Excel (.xlsx) of CSV, of vraag een nieuw bestand.',
    } satisfies Record<RefusalReason, string>,
    noted: 'Goed om te weten:',
    notes: {
      'open-quote':
        'Hier begint een tekst met een aanhalingsteken dat nergens sluit. Deze rij telt mee. Kijk na of ze klopt.',
      cell: 'Een van de gegevens over deze persoon herkennen we niet, dus laten we het weg. De antwoorden op de uitspraken tellen mee.',
      rows: 'Hier staan geen antwoorden van een persoon, maar een titel of nog eens de namen van de kolommen. We slaan deze rij over.',
      columns: 'Dit gebruiken en bewaren we niet:',
      missing: 'Voor deze uitspraken vonden we geen kolom, dus blijven ze leeg:',
    } satisfies Record<Note['note'], string>,
    spot: {
      sheet: (source: string, name: string): string => `${source} (blad “${name}”)`,
      at: (name: string, found: string): string => `Bij “${name}” staat “${found}”`,
      of: (name: string): string => `Het gaat om “${name}”`,
      found: (text: string): string => `Er staat “${text}”`,
      expected: (words: string): string => `mogelijke antwoorden: ${words}`,
      times: (count: number): string => `${count.toLocaleString('nl')} keer`,
    },
    formats: {
      protected:
        'Dit Excel-bestand is met een wachtwoord beveiligd. Open het in Excel, maak het wachtwoord leeg (Bestand > Info > Werkmap beveiligen > Versleutelen met wachtwoord), bewaar het en voeg het opnieuw toe.',
      xls: 'Dit is een oud Excel-bestand (.xls). Open het in Excel, bewaar het als Excel-werkmap (.xlsx) en voeg dat bestand toe.',
      xlsb: 'Dit is een ander soort Excel-bestand (.xlsb). Open het in Excel, bewaar het als Excel-werkmap (.xlsx) en voeg dat bestand toe.',
      ods: 'Dit is een bestand van LibreOffice of OpenOffice (.ods). Open het daar, bewaar het als Excel (.xlsx) of CSV en voeg dat bestand toe.',
      numbers:
        'Dit is een bestand van Numbers. Open het daar, kies Archief > Exporteer naar > Excel of CSV en voeg dat bestand toe.',
      msg: 'Dit is een bewaarde mail van Outlook (.msg). Open de mail, kopieer de tekst en plak die in plaats van het bestand.',
      pdf: 'Dit is een pdf. Kopieer de codes eruit en plak die tekst in plaats van het bestand, of vraag het bestand als Excel of CSV.',
      docx: 'Dit is een Word-bestand. Kopieer de codes eruit en plak die tekst in plaats van het bestand.',
      doc: 'Dit is een oud Word-bestand. Kopieer de codes eruit en plak die tekst in plaats van het bestand.',
      odt: 'Dit is een tekst van LibreOffice of OpenOffice (.odt). Kopieer de codes eruit en plak die tekst in plaats van het bestand.',
      rtf: 'Dit is een bestand van een tekstverwerker (.rtf). Kopieer de codes eruit en plak die tekst in plaats van het bestand.',
      presentation:
        'Dit is een presentatie. Kopieer de codes eruit en plak die tekst in plaats van het bestand, of vraag het bestand als Excel of CSV.',
      zip: 'Dit is een ingepakt bestand (zoals .zip). Pak het uit en voeg de bestanden toe die erin zitten.',
      picture: 'Dit is een afbeelding. Vraag de code zelf, of het bestand als Excel of CSV.',
      sav: 'Dit is een bestand van SPSS (.sav). Bewaar het in SPSS als Excel of CSV, of vraag een nieuw bestand.',
      html: 'Dit is een webpagina, misschien een aanmeldpagina in plaats van het bestand. Download het bestand opnieuw, als Excel of CSV.',
      shortcut:
        'Dit is alleen een snelkoppeling naar een bestand. Kies het bestand zelf, of download het als Excel of CSV.',
    } satisfies Record<OtherFormat, string>,
    mapping: {
      title: (source: string): string => `Help ons om ${source} te lezen`,
      lead: 'We zijn niet zeker van deze kolommen. Klopt ons voorstel? Kies anders zelf de uitspraak of vraag. We bewaren je keuze in het teambestand.',
      column: 'Kolom in je bestand',
      target: 'Onze uitspraak of vraag',
      examples: (words: string): string => `Bijvoorbeeld: ${words}`,
      none: 'Niet gebruiken',
      words: 'Deze woorden kennen we niet. Voor welk antwoord staan ze?',
      wordOf: (question: string): string => `bij “${question}”`,
      times: (count: number): string => (count === 1 ? '1 keer' : `${count.toLocaleString('nl')} keer`),
      noAnswer: 'Geen antwoord',
      na: 'Niet van toepassing',
      unknown: 'Weet ik niet',
      yes: 'Ja',
      no: 'Nee',
      hidden: (count: number): string =>
        count === 1
          ? '1 rij is verborgen of weggefilterd. Telt die mee?'
          : `${count.toLocaleString('nl')} rijen zijn verborgen of weggefilterd. Tellen die mee?`,
      hiddenYes: 'Ja, tel alles mee',
      hiddenNo: 'Nee, alleen wat zichtbaar is',
      read: 'Lees het bestand zo',
      drop: 'Voeg het bestand niet toe',
      twice:
        'Bij dezelfde uitspraak of vraag staat meer dan één kolom. Kies er één en zet de rest op “Niet gebruiken”. Het gaat om:',
    },
    alikeQuestion: 'Zijn dit dezelfde mensen?',
    alikeText: (source: string, count: number): string =>
      count === 1
        ? `In ${source} heeft 1 persoon precies hetzelfde geantwoord als iemand die er al is. We kunnen niet zien of het dezelfde persoon is, dus tellen we die één keer. Weet je zeker dat het iemand anders is, bijvoorbeeld van een andere afdeling? Dan tellen we ze allebei.`
        : `In ${source} hebben ${count.toLocaleString('nl')} mensen precies hetzelfde geantwoord als mensen die er al zijn. We kunnen niet zien of het dezelfde mensen zijn, dus tellen we hen één keer. Weet je zeker dat het anderen zijn, bijvoorbeeld van een andere afdeling? Dan tellen we hen mee.`,
    alikeSame: (count: number): string => (count === 1 ? 'Ja, dezelfde persoon' : 'Ja, dezelfde mensen'),
    alikeOthers: (count: number): string =>
      count === 1 ? 'Nee, tel ook deze persoon mee' : 'Nee, tel ook deze mensen mee',
    keepTitle: 'Bewaar je teambestand',
    keepHint:
      'Bewaar nu al een bestand, ook zonder antwoorden, want zonder dat bestand kan je de codes later niet inlezen. Bewaar opnieuw telkens als je ingevulde scans toevoegt of een rapport maakt, en werk verder met het nieuwste bestand. Alle antwoorden staan erin, dus ga er even zorgvuldig mee om als met de codes.',
    keepAnswers:
      'Bewaar een bestand als je later verder wilt werken: antwoorden toevoegen, iemand weghalen of een nieuw rapport maken. Alle antwoorden staan erin, dus ga er zorgvuldig mee om.',
    save: 'Bewaren als bestand',
    fileName: 'teambestand',
    saved: 'Je browser bewaart het bestand, meestal bij je downloads.',
    keepHere: 'Ook in deze browser bewaren',
    keepHereHint: 'Vink dit niet aan op een toestel dat je deelt.',
    keepTrouble:
      'Deze browser kan het teambestand niet bewaren, want er is geen plaats of het mag niet. Bewaar het als bestand.',
    keepGone: 'Dit teambestand is in een ander tabblad uit deze browser gewist. Het wordt hier niet meer bewaard.',
    removeTitle: 'Iemand wil niet meer meedoen',
    removeHint:
      'Plak de code van die persoon. Je vindt ze in het bericht dat je hebt gekregen. Wis daarna ook dat bericht. De verwijdercode van een kiosk (XXXX-XXXX) is ook goed.',
    removeFile:
      'Kwam de persoon uit een bestand? Kopieer daaruit de rij met de kolomnamen en alleen de rij van die persoon, en plak beide hier. Wis daarna ook de rij in dat bestand.',
    removeReport:
      'Een rapport dat je al hebt doorgegeven, verandert niet. Telt deze persoon al mee in een rapport? Dan blijven die cijfers zoals ze waren, want een rapport met één persoon minder zou tonen wat die persoon geantwoord heeft. Een nieuw rapport zegt wel dat er iemand is weggehaald.',
    removeTell:
      'Zeg tegen die persoon: de antwoorden zelf zijn weg, de cijfers van de groep blijven, en niemand kan er met zekerheid uit afleiden wat je geantwoord hebt.',
    code: 'Code, link of rijen',
    remove: 'Uit het teambestand halen',
    takenOut: (count: number): string =>
      count === 1
        ? '1 persoon verwijderd uit het teambestand. Bewaar je teambestand opnieuw en wis oudere bestanden.'
        : `${count} mensen verwijderd uit het teambestand. Bewaar je teambestand opnieuw en wis oudere bestanden.`,
    removeMany: (count: number): string =>
      `Dit zijn ${count} mensen die in het teambestand staan. Wil je hen allemaal weghalen?`,
    removeAll: (count: number): string => `Ja, haal deze ${count} mensen weg`,
    removeNobody: 'Nee, haal niemand weg',
    notRemoved:
      'We vonden deze persoon niet in het teambestand. Plak je een rij uit een bestand? Plak dan ook de rij met de kolomnamen.',
    close: 'Sluit het teambestand',
    closeQuestion:
      'De laatste wijzigingen zijn nog niet bewaard. Sluit je nu, dan ben je ze kwijt. Heb je nog nooit een bestand bewaard? Dan is alles weg en kan je de codes van deze uitnodiging niet meer inlezen. Wil je toch sluiten?',
    closeAnswers:
      'De laatste wijzigingen zijn nog niet bewaard. Sluit je nu, dan ben je ze kwijt en moet je de antwoorden opnieuw inlezen. Wil je toch sluiten?',
    closeYes: 'Ja, sluit',
    closeNo: 'Nee, blijf hier',
  },
  make: {
    title: 'Maak het rapport',
    breakdown: 'Splits het rapport op volgens deze vraag',
    noBreakdown: 'Geen groepen, alleen iedereen samen',
    breakdownHint:
      'Een groep tonen we pas vanaf 5 mensen. Met groepen worden alle cijfers vager. Kies ze liefst pas als er in elke groep minstens 10 mensen geantwoord hebben. Na je eerste rapport ligt deze keuze vast.',
    late: 'Wacht tot de meeste mensen geantwoord hebben. Wie later antwoordt, komt pas in een rapport als er minstens 5 nieuwe deelnemers samen zijn.',
    removal:
      'Wil iemand er toch niet bij zijn? Haal die persoon weg vóór je het rapport maakt, want daarna blijven de cijfers zoals ze zijn. Vraagt iemand het later, dan haal je de antwoorden uit het teambestand. Een nieuw rapport zegt dat er iemand is weggehaald.',
    make: 'Maak het rapport',
    counting: (counted: number): string => `${counted.toLocaleString('nl')} geteld …`,
    again: 'Maak een nieuw rapport',
    show: 'Toon het laatste rapport',
    tooFew: (count: number): string =>
      count === 0
        ? 'Er heeft nog niemand geantwoord. Vanaf 5 deelnemers kan je een rapport maken.'
        : `Je hebt nu ${people(count)}. Vanaf 5 kan je een rapport maken.`,
    tooFewAdvice:
      'Met minder dan 5 zou wie het rapport leest, kunnen raden wie wat geantwoord heeft. Daar beschermen we je collega’s tegen. Wat kan je wel doen? Bewaar je teambestand en herinner je team aan de scan. Stuur dezelfde link ook naar een team waarmee jullie veel samenwerken. Of praat er samen over zonder cijfers. De vragen bij ieders eigen resultaat zijn een goed begin.',
    waiting: (count: number): string =>
      `${count === 1 ? '1 deelnemer staat' : `${count} deelnemers staan`} nog niet in het rapport. Zijn er minstens 5 deelnemers die nog in geen enkel rapport staan? Maak dan een nieuw rapport. Met minder zou wie twee rapporten vergelijkt, kunnen zien wat iemand geantwoord heeft.`,
    empty:
      'We kunnen nu geen nieuw rapport maken, want van de mensen in het vorige rapport zijn er minder dan 5 over. Zodra er minstens 5 nieuwe deelnemers zijn, kan het weer. Het vorige rapport blijft staan.',
    failed: 'Het rapport maken is niet gelukt. Probeer het opnieuw.',
    fork: 'We konden geen nieuw rapport maken. Misschien is er al een ander rapport gemaakt in een andere kopie van dit teambestand. Werk dan verder met een bestand van vóór je de kopieën hebt samengevoegd.',
  },
  report: {
    title: 'Teamrapport',
    provisional: (date: string): string => `Gemaakt op ${date}`,
    headline: {
      none: 'Er zijn nog te weinig antwoorden voor een beeld.',
      differ: (names: string): string => `Jullie ervaringen met ${names} lopen uiteen.`,
      differMany: (count: number): string => `Jullie ervaringen lopen bij ${count} thema’s uiteen.`,
      agree: 'Jullie ervaringen lijken op elkaar.',
      unclear: 'Dit is het beeld van jullie team.',
    },
    headlineHint: {
      none: 'Voor geen enkel thema kunnen we al cijfers tonen.',
      named: 'Herkennen jullie dat? Bespreek het aan de hand van voorbeelden.',
      differ: 'Begin het gesprek daar.',
      agree: 'Dat maakt het makkelijker om samen te kiezen waar jullie aan werken.',
      unclear: 'Bij minstens één thema kunnen we nog niet zeggen of jullie het op dezelfde manier ervaren.',
      few: 'Met zo weinig deelnemers kunnen we niet zeggen of jullie de thema’s op dezelfde manier ervaren zonder te veel over iemand te tonen.',
    },
    who: {
      title: 'Wie heeft geantwoord',
      count: answered,
      notGiven: 'niet vermeld',
      withdrawn: (count: number): string =>
        count === 1
          ? '1 van deze deelnemers is intussen weggehaald. De cijfers blijven zoals ze waren, want een rapport met één persoon minder zou tonen wat die persoon geantwoord heeft.'
          : `${count} van deze deelnemers zijn intussen weggehaald. De cijfers blijven zoals ze waren, want een rapport zonder hen zou kunnen tonen wat zij geantwoord hebben.`,
      hidden:
        'Een groep tonen we pas vanaf 5 mensen, en alleen als je er de cijfers van een kleinere groep niet uit kan afleiden.',
    },
    privacy:
      'Elk gemiddelde komt van minstens 5 mensen en is zo afgerond dat er altijd meer dan één combinatie van antwoorden bij past. Hoe vaak een antwoord gekozen is, tonen we pas als minstens 10 mensen de uitspraak beantwoord hebben, en nooit bij een naam. Ga vertrouwelijk om met dit rapport.',
    agreement: {
      title: 'Ervaren jullie het op dezelfde manier?',
      agree: 'Jullie ervaren dit op dezelfde manier',
      differ: 'Jullie ervaren dit verschillend, dus praat erover',
      unknown: 'Hier kunnen we nog niet zeggen of jullie het op dezelfde manier ervaren',
    },
    profile: {
      title: 'Het profiel van het team',
      explain:
        'Elke balk is het gemiddelde van wie geantwoord heeft, van 0 tot 100. Elk cijfer is afgerond, en de tabel toont tussen welke grenzen het ligt. Zo kan niemand alleen uitrekenen wat een collega geantwoord heeft. De strook toont hoe onzeker het cijfer is. Hoe breder, hoe meer toeval kan meespelen.',
      disagree: 'jullie ervaren dit verschillend',
      tooFew: (minimum: number): string => `te weinig om te tonen (minder dan ${minimum} mensen)`,
      atMost: (score: string): string => `${score} of minder`,
      atLeast: (score: string): string => `${score} of meer`,
      either: (low: string, high: string): string => `${low} of ${high}`,
      n: 'Deelnemers',
      mean: 'Gemiddelde',
      sd: 'Spreiding (SD), hoogstens',
      ci: 'Waarschijnlijk',
      order: (list: string): string =>
        `In volgorde, de hoogste score eerst: ${list}. Liggen twee cijfers dicht bij elkaar, dan kan de volgorde in werkelijkheid anders zijn.`,
      radar:
        'Radardiagram van de gemiddelden. Ze staan ook in de lijst hierna. Onder “Toon als tabel” lees je tussen welke cijfers ze liggen.',
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
      hint: 'Plak je eigen code of link. Je scores verschijnen alleen op dit scherm. Ze staan niet in de link, de bestanden of de afdruk. Doe dit niet op een scherm waar anderen meekijken.',
      label: 'Je eigen code of link',
      show: 'Tonen',
      hide: 'Verberg mijn scores',
      trouble: 'Dat is geen volledige code van deze vragenlijst.',
      you: 'jij',
      team: 'team',
    },
    change: {
      title: 'Wat is er veranderd',
      hint: (wave: string, date: string): string =>
        `Vergeleken met ${wave} (${date}). Misschien hebben toen andere mensen geantwoord. Bij elk verschil staat hoeveel punten het waarschijnlijk is.`,
      is: { up: 'hoger', down: 'lager', unclear: 'geen duidelijke verandering' },
      unknown: 'we kunnen niet zeggen of dit veranderd is',
      before: 'Toen',
      after: 'Nu',
      atLeast: (points: number): string => `(minstens ${points})`,
      since: {
        changed: (name: string, up: string, down: string): string =>
          `Vergeleken met ${name} scoort het team ${[up && `hoger op ${up}`, down && `lager op ${down}`].filter(Boolean).join(' en ')}.`,
        unclear: (name: string): string =>
          `Vergeleken met ${name} zien we bij geen enkel thema een duidelijke verandering.`,
      },
      stepsTitle: 'De stappen van toen',
      answers: (item: string, before: string, after: string): string =>
        before === after
          ? `Op “${item}” antwoordde het team toen gemiddeld “${before}”, en nu ook.`
          : `Op “${item}” antwoordde het team toen gemiddeld “${before}”, en nu “${after}”.`,
      stepsHint:
        'Een ander woord bij één uitspraak zegt nog niet dat er echt iets veranderd is. Wat hebben jullie gedaan, en wat merken jullie daarvan?',
    },
    benchmark: {
      title: 'Ter vergelijking',
      hint: (team: string, wave: string, n: string, date: string): string =>
        `${team}, ${wave}: ${n}, ${date}. Dit rapport heb je zelf toegevoegd. Het is geen norm en geen ranglijst.`,
      mark: 'vergelijking',
    },
    steps: {
      title: 'Stappen voor het team',
      because: (item: string, option: string): string => `Op “${item}” antwoordt het team gemiddeld “${option}”.`,
      becauseDiffer: (item: string): string => `“${item}” hoort bij een thema dat jullie verschillend ervaren.`,
      none: 'Met deze antwoorden stellen we geen stappen voor.',
    },
    items: {
      title: 'Alle uitspraken',
      n: 'Antwoorden',
      mean: 'Gemiddelde (0 tot 100)',
      spread: 'Hoe vaak gekozen, minstens',
      hint: 'Hoe vaak een antwoord gekozen is, tonen we vanaf 10 antwoorden die samen zijn binnengekomen, in één groep. Er staat hoe vaak minstens, want keuzes van 1 of 2 mensen staan er niet bij. Wie een uitspraak heeft opengelaten, telt daar niet mee.',
      without: (count: number, minimum: number): string =>
        `${count === 1 ? '1 uitspraak staat' : `${count} uitspraken staan`} niet in deze tabel, want er zijn minder dan ${minimum} antwoorden om te tonen of het was de korte vragenlijst.`,
    },
    tableFile: {
      columns: {
        team: 'Team',
        wave: 'Meetmoment',
        day: 'Gemaakt op',
        what: 'Soort rij',
        name: 'Thema, uitspraak of vraag',
        id: 'Korte naam',
        group: 'Groep',
        n: 'Aantal',
        withdrawn: 'Weggehaald',
        mean: 'Gemiddelde (0 tot 100)',
        meanLow: 'Gemiddelde, minstens',
        meanHigh: 'Gemiddelde, hoogstens',
        sd: 'Spreiding (SD), hoogstens',
        ciLow: 'Waarschijnlijk vanaf',
        ciHigh: 'Waarschijnlijk tot',
        agreement: 'Hoe jullie het ervaren',
        admLow: 'AD, minstens',
        admHigh: 'AD, hoogstens',
        rwgjLow: 'r_wg(j), minstens',
        rwgjHigh: 'r_wg(j), hoogstens',
      },
      kinds: { respondents: 'deelnemers', dimension: 'thema', item: 'uitspraak' },
      all: 'iedereen samen',
      agreement: { agree: 'op dezelfde manier', differ: 'verschillend' },
      option: (label: string): string => `“${label}”, minstens`,
      others: 'Andere antwoorden',
    },
    annex: {
      title: 'Technische bijlage',
      text: 'AD: hoe ver antwoorden gemiddeld van het gemiddelde liggen, in stappen van de antwoordschaal (Burke, Finkelstein & Dusig 1999), geschat uit de getoonde antwoorden, vanaf 10 antwoorden. “Op dezelfde manier” betekent: AD is hoogstens een zesde van het aantal antwoordkeuzes. Onder 20 antwoorden zeggen we dat alleen bij thema’s met minstens 3 uitspraken. r_wg(j): overeenstemming vergeleken met willekeurige antwoorden (James, Demaree & Wolf 1984), vanaf 30 antwoorden. SD: wat de standaardafwijking van de scores hoogstens is, volgens de getoonde antwoorden. “Waarschijnlijk” is een t-interval van 95 % met die SD. Alle cijfers zijn vakjes van een vast raster. Hoe minder mensen, hoe breder het vakje.',
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
      'We doen dit om samen te zien hoe we op het werk leren, en om te kiezen wat we eerst doen.',
      'We praten over hoe het bij ons loopt. Je hoeft niet te zeggen wat je geantwoord hebt, en we raden er niet naar.',
      'We beoordelen niemand. De cijfers tonen waar we kunnen beginnen.',
    ],
    picture: 'Kijk samen naar het beeld',
    pictureText: [
      'Kijk eerst twee minuten in stilte. Wie wil, noemt daarna één ding dat herkenbaar is en één ding dat verrast.',
    ],
    differText: (names: string): string =>
      `Dit ervaren jullie verschillend: ${names}. Wie heeft een voorbeeld uit de voorbije maand? Luister eerst, beslis daarna.`,
    quoted: (step: string): string => `“${step}”`,
    lookBack: (steps: string): string =>
      `Kijk ook even terug. Vorige keer stonden deze stappen in het rapport: ${steps}. Wat hebben jullie gedaan, en wat houden jullie vast?`,
    step: (number: number, title: string): string => `Stap ${number}: ${title}`,
    stepDecide: 'Doen we dit? Wie begint, en wanneer?',
    action: 'Deze week',
    agreements: 'Afspraken',
    agreementsText: 'Schrijf het nu op, met een naam en een datum. Lees het aan het einde luidop voor.',
    columns: { what: 'Wat spreken we af?', who: 'Wie?', when: 'Tegen wanneer?' },
    next: 'Wanneer kijken we of het gelukt is?',
    leader: 'Leidt het gesprek:',
    writer: 'Noteert de afspraken:',
  },
  take: {
    title: 'Neem het rapport mee',
    print: 'Afdrukken of bewaren als pdf',
    withAnnex: 'Druk ook de technische bijlage af',
    printed: 'Het afdrukvenster gaat open.',
    printTrouble:
      'Het afdrukvenster ging niet open. Gebruik “Afdrukken” in het menu van je browser, of bewaar een bestand.',
    page: 'Bewaar het rapport als bestand',
    savedAs: (name: string): string => `Bewaard als ${name}.`,
    fileTrouble:
      'Dat bestand maken is niet gelukt. Misschien is de site intussen vernieuwd. Bewaar je teambestand, laad de pagina opnieuw en open het teambestand.',
    pageHint:
      'Het rapport dat je bewaart, opent een collega met een dubbelklik, ook zonder internet. Bewaar het zelf ook, want je hebt het nodig om er een volgend rapport mee te vergelijken. De vergelijking die je bij “Vergelijken” kiest, gaat mee in het bestand en in de link.',
    csv: 'CSV',
    xlsx: 'Excel',
    printGuide: 'Druk alleen de leidraad af',
    docx: 'Leidraad voor Word',
    markdown: 'Leidraad als tekst (Markdown)',
    files: { report: 'rapport', guide: 'leidraad', figures: 'cijfers' },
    link: 'Link naar dit rapport',
    copy: 'Kopieer de link',
    linkHint:
      'Wie de link heeft, kan dit rapport zien en de link doorsturen. Je kan hem niet intrekken. De antwoorden per persoon zitten er niet in.',
    noLink: 'Er is geen link voor dit rapport, want het is te groot of je browser kan het niet. Geef het bestand door.',
    compare: 'Vergelijken',
    earlier: 'Open het rapport van een vorig meetmoment',
    benchmark: 'Open een ander rapport om ermee te vergelijken',
    clearComparison: 'Verwijder de vergelijking',
    otherInstrument: 'Dit rapport hoort bij een andere vragenlijst.',
    otherVersion: (version: string, now: string): string =>
      `Dit rapport komt van versie ${version} van de vragenlijst. In versie ${now} zijn de uitspraken veranderd, dus de cijfers zijn niet te vergelijken. Je kan de twee rapporten wel naast elkaar lezen.`,
    tooLate:
      'Dit rapport is recenter dan het rapport dat je bekijkt. Open eerst het recentste rapport en leg het oudere ernaast.',
    notSnapshot:
      'Dit is geen rapport. Is het een teambestand? Open het dan op de startpagina, toon daar het rapport en bewaar dat als bestand.',
  },
  invited: {
    title: (team: string): string => `De leerscan voor ${team}`,
    lead: (items: number, minutes: number): string =>
      `Hoe leren jullie van elkaar op het werk? Denk aan je eigen team en vul in hoe jij het ziet. Het zijn ${items} uitspraken en het duurt ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}. Er zijn geen juiste of foute antwoorden en je mag iets openlaten. Eerst zie je je eigen resultaat. Daarna beslis je zelf of je je antwoorden doorgeeft.`,
    before: (reader: string): string =>
      `Aan het einde krijg je een code. Wil je meedoen, dan stuur je die zelf naar ${reader}. Wie je code heeft, kan al je antwoorden lezen. In het rapport staan geen namen. Elk gemiddelde komt van minstens 5 mensen. Hoe vaak een antwoord gekozen is, tonen we pas als minstens 10 mensen de uitspraak beantwoord hebben.`,
    read: (reader: string): string =>
      `${reader} kan met deze code al je antwoorden lezen, net als iedereen die de code krijgt.`,
    confidential: 'Je antwoorden zijn vertrouwelijk, maar niet anoniem.',
    begin: 'Ik doe mee',
    trouble: 'Deze uitnodiging is niet volledig. Kopieer de hele link uit je mail, of vraag een nieuwe.',
    copied: (reader: string): string => `Gekopieerd. Plak de code nu in een bericht aan ${reader}.`,
    handTitle: (reader: string): string => `Geef je antwoorden door aan ${reader}`,
    done: 'Je bent klaar. Je antwoorden tellen pas mee als je je code doorgeeft. Hieronder vind je je eigen resultaat.',
    share: 'Deel de code',
    mail: 'Mail de code',
    subject: (team: string): string => `Mijn code voor de leerscan (${team})`,
    message: (team: string, wave: string, code: string): string =>
      `Dag,\n\nDit is mijn code voor de leerscan van ${team} (${wave}):\n\n${code}\n`,
    more: 'Twee keer ingevuld, of iets wijzigen?',
    twice:
      'Heb je de scan twee keer ingevuld? Stuur dan maar één code. Wil je achteraf toch je rol weglaten? Stuur dan de nieuwe code, want die vervangt de vorige.',
    leaveOut: 'Laat mijn rol en de andere gegevens over mij weg',
    leaveOutHint:
      'Laat je je rol en de andere gegevens weg, dan staan in de code alleen je antwoorden op de uitspraken, de taal waarin je de scan hebt ingevuld, een willekeurig nummer, en voor welke uitnodiging en vragenlijst ze zijn.',
    code: 'Je code',
    copy: 'Kopieer de code',
    download: 'Bewaren als bestand',
    change:
      'Bewaar je code: daarmee kan je later vragen om je antwoorden weg te halen. Een rapport dat al klaar is, verandert dan niet meer.',
  },
  problem: {
    broken: 'Dit bestand is beschadigd of van een andere versie.',
    link: 'Deze link naar het rapport is niet volledig, of hoort bij een andere versie. Kopieer de hele link, of vraag een nieuwe.',
    other: 'Dit bestand hoort bij een andere vragenlijst.',
  },
};

export type TeamMessages = typeof nlTeam;
