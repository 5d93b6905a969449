/** Words of the kiosk: what visitors see, and what staff see. */
export const nlKiosk = {
  attract: {
    question: 'Hoe leren jullie op het werk?',
    about: (items: number, minutes: number): string =>
      `Ontdek wat bij jullie al goed loopt en waarmee je morgen kan beginnen. Je krijgt ${items} uitspraken over een team dat je goed kent. Dat duurt ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}. Er zijn geen juiste of foute antwoorden.`,
    /** Without a name where an earlier version of the kiosk asked for none. */
    privacy: (organisation: string): string =>
      `${organisation ? `${organisation} bewaart` : 'We bewaren'} je antwoorden zonder je naam. Je naam komt er alleen bij als je dat zelf aanvinkt. Je kan alles laten verwijderen.`,
    /** Beside a QR code and the address: on the stand itself nothing leads away. */
    privacyPage: (organisation: string): string =>
      organisation
        ? `Lees op je telefoon hoe ${organisation} met je gegevens omgaat:`
        : 'Lees op je telefoon wat er met je gegevens gebeurt:',
    privacyQr: 'QR-code naar de pagina over je gegevens',
    logo: (organisation: string): string => (organisation ? `Logo van ${organisation}` : 'Logo'),
    start: 'Start',
    languages: 'Taal',
    paused: 'Even pauze',
    pausedHint: 'De scan is zo terug.',
    trouble: 'We konden de scan niet laden.',
    retry: 'Opnieuw proberen',
  },
  tools: {
    label: 'Weergave',
    textSize: (percent: number): string => `Tekstgrootte (nu ${percent} %)`,
    stop: 'Stoppen',
    stopQuestion: 'Stoppen? Je antwoorden worden gewist.',
    stopKept: 'Stoppen? Je antwoorden blijven bewaard. De code om ze te laten verwijderen krijg je dan niet.',
    stopYes: 'Ja, stop',
    stopNo: 'Nee, ga verder',
    low: 'Knoppen lager',
    staff: 'Voor onze collega’s aan de stand',
  },
  result: { toPhone: 'Neem je resultaat mee op je telefoon' },
  take: {
    title: 'Neem je resultaat mee op je telefoon',
    how: 'Richt de camera van je telefoon op deze code. Het volledige resultaat gaat open op je telefoon.',
    privacy: 'De link bevat al je antwoorden, ook wat je over jezelf hebt ingevuld. Wie de link krijgt, kan ze lezen.',
    qr: 'QR-code met de link naar je resultaat, in het midden van het scherm',
    code: 'Code om je antwoorden te laten verwijderen:',
    trouble: 'Voor dit resultaat kunnen we geen QR-code maken.',
    next: 'Verder',
    back: 'Terug naar het resultaat',
  },
  addOn: {
    yes: 'Ja',
    notYet: 'Nog niet',
    show: 'Toon wat er al is',
    has: 'Dit hebben jullie al in huis',
    arrange: 'Dit kunnen jullie nog regelen',
    ask: 'Dit kunnen jullie nog nagaan',
    all: 'Alles is er al. Jullie kunnen een student ontvangen.',
    unkept: 'Deze antwoorden bewaren we niet.',
  },
  contact: {
    title: 'Mogen we je nog contacteren?',
    hint: (organisation: string): string =>
      `Je hoeft niets in te vullen. ${organisation} bewaart je gegevens en gebruikt ze alleen voor wat je aanvinkt. Straks krijg je een code om ze te laten verwijderen.`,
    name: 'Naam',
    organisation: 'Organisatie',
    email: 'E-mailadres',
    purposes: {
      contact: (organisation: string): string => `${organisation} mag mij contacteren over leren op de werkplek.`,
      workplace: (organisation: string): string =>
        `${organisation} mag mij contacteren om werkplek te worden voor studenten.`,
      news: (organisation: string): string => `${organisation} mag mij het verslag van dit evenement sturen.`,
      link: (organisation: string): string =>
        `${organisation} mag mijn gegevens bij mijn antwoorden bewaren en ziet dus wat ik heb geantwoord.`,
    },
    emailTrouble: 'Dit lijkt geen e-mailadres. Kijk het even na.',
    nothingChosen: 'Vink aan waarvoor we je gegevens mogen gebruiken, of sla dit scherm over.',
    nothingTyped: 'Vul een e-mailadres in, of sla dit scherm over.',
    send: 'Bewaar mijn gegevens',
    skip: 'Overslaan',
  },
  thanks: {
    title: 'Bedankt!',
    kept: 'Je antwoorden zijn bewaard.',
    held: 'We hebben je antwoorden, maar dit toestel kan ze nu niet blijvend bewaren. Onze collega’s aan de stand kunnen dat zien.',
    code: (organisation: string): string =>
      `Verander je later van gedacht? Geef deze code aan ${organisation || 'onze collega’s aan de stand'}, dan verwijderen we je antwoorden:`,
    contactCode: 'Code om je contactgegevens te laten verwijderen:',
    reach: 'Zo bereik je ons daarvoor:',
    photo: 'Neem een foto of schrijf de code op, want dit scherm verdwijnt zo.',
    done: 'Ik ben klaar',
  },
  empty: {
    title: 'Je hebt nog niets ingevuld',
    hint: 'Zonder antwoorden is er geen resultaat. We bewaren niets.',
    back: 'Terug naar de uitspraken',
  },
  saving: 'Even bewaren …',
  failure: { title: 'We konden het resultaat niet laden. Je antwoorden zijn er nog.', skip: 'Verder zonder resultaat' },
  idle: {
    title: 'Ben je er nog?',
    text: (seconds: number): string =>
      `Over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} wissen we je antwoorden.`,
    kept: (seconds: number): string =>
      `Over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} gaan we terug naar het startscherm.`,
    here: 'Ik ben er nog',
    ended: 'De tijd is om. We zijn terug bij het begin.',
  },
  storageTrouble: 'We kunnen de instellingen van deze kiosk nu niet lezen. Wat bewaard is, blijft bewaard.',
  elsewhere: 'De kiosk staat al open in een ander tabblad of venster van dit toestel. Sluit dat eerst.',
  staff: {
    chooseFile: 'Kies een bestand',
    title: 'Kiosk beheren',
    close: 'Sluiten',
    code: 'Code van de medewerkers',
    codeHint:
      'De code houdt bezoekers tegen, maar beveiligt het toestel niet. Wie aan de instellingen van de browser kan, kan ook aan de gegevens.',
    busy: 'Er is een bezoeker bezig. Sluit je dit scherm, dan loopt de scan gewoon verder. Met de juiste code stopt die scan.',
    closesItself: (seconds: number): string => `Doe je ${seconds} seconden niets, dan sluit dit scherm vanzelf.`,
    open: 'Openen',
    wrong: 'Die code klopt niet.',
    forgotten: 'Code vergeten? Typ dan de herstelcode die je bij het instellen hebt genoteerd.',
    status: 'Stand van zaken',
    facts: {
      today: 'Vandaag ingevuld',
      total: 'Ingevulde scans op dit toestel',
      ever: 'Ingevuld sinds het begin',
      contacts: 'Contactgegevens',
      waiting: 'Nog te versturen',
      refused: 'Geweigerd door de ontvanger',
      notAccepted: 'Nog niet aanvaard',
      unreadable: 'Daarvan uit een andere versie van de kiosk',
      oldest: 'Wacht het langst',
      kept: 'Opslag',
      installed: 'Geïnstalleerd als app',
      offline: 'Werkt zonder netwerk',
      left: 'Vrije ruimte',
      version: 'Versie',
    },
    yes: 'ja',
    no: 'nee',
    none: 'geen',
    persisted: 'blijvend',
    notPersisted:
      'niet blijvend, want de browser mag gegevens wissen als er te weinig plaats is. Installeer de kiosk als app.',
    megabytes: (count: number): string => `${count} MB`,
    troubles: {
      blocked:
        'Dit toestel laat niet toe om iets te bewaren (privévenster of geblokkeerde opslag). De antwoorden staan alleen in het geheugen van deze pagina. Exporteer ze voor je de pagina sluit.',
      full: 'De opslag van dit toestel is vol. Nieuwe antwoorden staan alleen in het geheugen van deze pagina. Exporteer ze en maak plaats vrij.',
      vanished:
        'De opslag van deze pagina is gewist terwijl de kiosk open was. Alles wat nog in het geheugen stond, is opnieuw bewaard. Exporteer voor de zekerheid.',
      failed:
        'Bewaren lukt niet. De antwoorden staan alleen in het geheugen van deze pagina. Exporteer ze voor je de pagina sluit.',
    },
    unsaved: (count: number): string => `${count} alleen in het geheugen`,
    sending: {
      idle: 'Er staat niets klaar om te versturen.',
      sending: 'Bezig met versturen …',
      waiting: (reason: string): string =>
        `Versturen lukt nu niet. We proberen het vanzelf opnieuw. (Technische uitleg: ${reason})`,
      off: 'Er is geen ontvanger ingesteld. De antwoorden blijven op dit toestel tot je ze wist. Exporteer ze eerst.',
    },
    trayTitle: 'Geweigerd door de ontvanger',
    trayHint:
      'Deze gegevens staan nog op dit toestel. Exporteer ze eerst, want als je wist, zijn ook deze gegevens weg.',
    notAcceptedTitle: 'Nog niet aanvaard',
    notAcceptedHint:
      'Deze gegevens zijn na tien pogingen nog niet aanvaard. Het antwoord zegt niet om welke gegevens het gaat, dus misschien ligt het niet aan de ontvanger maar aan iets onderweg. We proberen het elke dag opnieuw. De gegevens staan nog op dit toestel. Exporteer ze voor je wist.',
    trayRetry: 'Opnieuw versturen',
    unreadableTitle: 'Uit een andere versie van de kiosk',
    unreadableHint:
      'Een andere versie van de kiosk heeft dit op dit toestel bewaard. Deze versie kan het niet lezen. Het telt wel mee, het staat in elke export (kolom “kept record”) en je kan het wissen zoals de rest. Een versie die het kan lezen, verstuurt het vanzelf.',
    kinds: { response: 'ingevulde scan', contact: 'contactgegevens', deletion: 'bericht dat iets verwijderd is' },
    tryNow: 'Nu versturen',
    pause: 'Pauzeer de kiosk',
    resume: 'Hervat de kiosk',
    fullscreen: 'Volledig scherm',
    exportHint:
      'In Excel staan de antwoorden en de contactgegevens in gewone taal op de eerste bladen van één bestand. De laatste bladen (“Ruwe …”) zijn voor de teamscan, dus laat ze staan. In CSV zijn het twee bestanden, met codes in plaats van teksten, voor wie zelf wil rekenen. In JSON staat alles samen.',
    exportDeleted:
      'Wat je op vraag van een bezoeker hebt verwijderd, staat ook in elk bestand. Open het nieuwe bestand in de teamscan, dan gaat die persoon ook daar weg.',
    formats: { xlsx: 'Excel', csv: 'CSV antwoorden', 'contacts.csv': 'CSV contactgegevens', json: 'JSON' },
    shares: {
      xlsx: 'Deel Excel',
      csv: 'Deel CSV antwoorden',
      'contacts.csv': 'Deel CSV contactgegevens',
      json: 'Deel JSON',
    },
    shareStopped: 'Delen is gestopt. Dit telt niet als export.',
    shareTrouble: 'Delen is niet gelukt. Probeer een ander soort bestand, of download het.',
    exportTrouble: 'Exporteren is niet gelukt. Probeer een ander soort bestand.',
    refused: 'Dat is niet gelukt. Er is niets gewist.',
    exported: (responses: number, contacts: number): string =>
      `Geëxporteerd: ${responses} ingevulde ${responses === 1 ? 'scan' : 'scans'}, contactgegevens van ${contacts} ${contacts === 1 ? 'bezoeker' : 'bezoekers'}.`,
    exportedDeleted: (count: number): string =>
      count === 1
        ? 'De laatste rij zegt dat iemand verwijderd is (kolom “deleted on”). Tel ze niet mee.'
        : `De laatste ${count} rijen zeggen dat iemand verwijderd is (kolom “deleted on”). Tel ze niet mee.`,
    clearTitle: 'Exporteren, natellen en wissen',
    clearHint:
      'Exporteer eerst. Open het bestand en tel de rijen met antwoorden, zonder de kopregel. Er is één rij per ingevulde scan. Klopt het aantal, dan kan je wissen.',
    clearCount: 'Hoeveel rijen met antwoorden staan er in het bestand?',
    clearCountContacts: 'Hoeveel rijen met contactgegevens?',
    clear: 'Wis wat geëxporteerd is',
    clearWrong:
      'Dat klopt niet met wat deze kiosk heeft geëxporteerd. Er is niets gewist. Open het bestand nog eens, of exporteer opnieuw.',
    clearWaiting: (count: number): string => `Nog niet bij de ontvanger: ${count}. Die wissen we nog niet.`,
    cleared: (count: number): string => `Gewist van dit toestel: ${count} (scans en contactgegevens samen).`,
    deleteTitle: 'Verwijderen op vraag van een bezoeker',
    deleteCode: 'Verwijdercode',
    delete: 'Verwijderen',
    deleted:
      'Verwijderd van dit toestel. Is er een ontvanger, dan krijgt die bericht. Wis de persoon ook in bestanden die je al hebt geëxporteerd (in Excel op elk blad). Staan de antwoorden al in de teamscan? Open daar een nieuwe export, of typ er deze code bij “Iemand wil niet meer meedoen”.',
    deletedLinked: 'Ook de contactgegevens die de bezoeker aan deze antwoorden koppelde, zijn verwijderd.',
    deletedUnknown:
      'Op dit toestel staan geen antwoorden of gegevens met die code. Kijk de code na, probeer een andere kiosk van dit evenement of zoek de code in de export (kolom “deletion code”).',
    withoutCode: (count: number): string =>
      `Let op: op dit toestel ${count === 1 ? 'staat 1 scan of contactgegeven' : `staan ${count} scans of contactgegevens`} uit een andere versie waarin we geen verwijdercode vinden. Kijk in de export of ${count === 1 ? 'dat' : 'die'} van deze bezoeker ${count === 1 ? 'is' : 'zijn'}. Na het exporteren kan je alles wissen.`,
    settings: 'Instellingen',
    setUp: 'Wijzig de instellingen',
    newEvent: {
      title: 'Nieuw evenement',
      hint: 'Het toestel krijgt de naam van het nieuwe evenement en begint opnieuw te tellen. Wat je hebt geëxporteerd, wissen we van dit toestel. De andere instellingen blijven zoals ze zijn: stand, organisatie, talen, ontvangers en code.',
      left: (count: number): string =>
        `Nog niet geëxporteerd: ${count} (scans en contactgegevens samen). Dat blijft op dit toestel staan, met de naam van het vorige evenement erbij. Wil je het nu al wissen? Ga dan terug en exporteer het eerst.`,
      name: 'Naam van het nieuwe evenement',
      counted: 'Open het geëxporteerde bestand en tel de rijen na, zonder de kopregel.',
      needed: 'Vul de naam van het nieuwe evenement in.',
      start: 'Begin het nieuwe evenement',
      started: (event: string): string => `Het evenement heet nu ${event}.`,
    },
  },
  event: {
    title: 'Bereid een evenement voor',
    lead: 'Vul dit één keer in. Elke tablet neemt het over met een link, een QR-code of een bestand. Deze pagina verstuurt en bewaart niets.',
    stands: 'Stands, één per regel (mag leeg blijven)',
    needed: 'Vul het evenement en de organisatie in.',
    consents: 'Waarvoor mogen bezoekers hun gegevens geven? Ze krijgen een vakje voor elke zin die je aanvinkt.',
    consentsNeeded: 'Vink minstens één doel aan waarvoor je de contactgegevens mag gebruiken.',
    own: 'Een eigen zin',
    ownHint: 'Schrijf de zin zoals een bezoeker hem zegt: “Leerpunt mag mij uitnodigen voor een opleiding.”',
    ownIn: (language: string): string => `Je zin (${language})`,
    ownNeeded: 'Schrijf je eigen zin in elke taal die je hebt aangevinkt.',
    logo: 'Logo (PNG, JPEG of WebP, mag leeg blijven)',
    logoHint:
      'Het staat op het startscherm, de affiche en de tafelkaart. Een logo is te groot voor een link of een QR-code. Het reist alleen in het bestand mee.',
    logoTrouble:
      'Dit bestand kunnen we niet gebruiken. Kies een gewone afbeelding: PNG, JPEG of WebP. Een SVG nemen we niet aan, omdat er scripts in kunnen zitten.',
    logoRemove: 'Haal het logo weg',
    logoInFile: 'Het logo reist alleen in het bestand mee. Kies dus “Bewaar als bestand” en open dat op elke tablet.',
    codesTitle: 'Toegangscodes van de ontvanger',
    codesHint:
      'Zonder vinkje typ je de toegangscodes op elke tablet. Met een vinkje reizen ze mee, en opent alleen de wachtwoordzin ze.',
    withCodes: 'Geef de toegangscodes mee',
    passphrase: (most: number): string => `Kies een wachtwoordzin van minstens ${most} tekens`,
    passphraseShort: (most: number): string =>
      `Kies een wachtwoordzin van minstens ${most} tekens. Wie de link heeft, kan blijven raden.`,
    make: 'Maak de link voor de tablets',
    madeTitle: 'Neem dit mee naar de tablets',
    how: 'Scan de code met elke tablet, of open de link. De tablet vraagt dan alleen nog een naam en een code van de medewerkers.',
    qr: 'QR-code met de instellingen van het evenement',
    tooLong: 'De link is te lang voor een QR-code. Gebruik de link of het bestand.',
    link: 'Link voor de tablets',
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    copyTrouble: 'Kopiëren lukt niet. Selecteer de link en kopieer hem zelf.',
    file: 'Bewaar als bestand',
    poster: 'Druk affiche en tafelkaart af',
    posterTablet: 'Vul de scan in op onze tablet. Na enkele minuten zie je met welke stappen je kan beginnen.',
    posterPhone: 'Of doe de scan op je eigen telefoon. Daar wordt niets bewaard.',
    printTrouble: 'Afdrukken lukt hier niet. Open deze pagina in een gewone browser.',
    app: 'Installeer je de kiosk als app? Open dan eerst de app, en plak daar de link of kies het bestand op het eerste scherm.',
    tooMuch: 'Dit zijn te veel gegevens voor een link. Gebruik kortere adressen of minder stands.',
  },
  tablets: {
    title: 'Hoe staat het met de tablets?',
    lead: 'Exporteer op elke tablet als JSON, met “Deel JSON” of een download. Kies hier al die bestanden samen. Deze pagina bewaart en verstuurt niets.',
    files: 'JSON-bestanden van de tablets',
    found: (tablets: number, unread: number): string =>
      [
        `${tablets} ${tablets === 1 ? 'tablet' : 'tablets'} gevonden.`,
        unread > 0 ? `${unread} ${unread === 1 ? 'bestand' : 'bestanden'} niet gebruikt.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    caption: 'Per tablet telt het nieuwste bestand',
    columns: {
      tablet: 'Tablet',
      stand: 'Stand',
      at: 'Laatste export',
      kept: 'Scans op de tablet',
      waiting: 'Nog te versturen',
      refused: 'Geweigerd',
    },
    lastScan: (day: string): string => `laatste scan op ${day}`,
    total: 'Totaal',
    unknown:
      '“–” betekent dat de tablet geen ontvanger heeft of dat het bestand het niet zegt. Dat telt niet mee in het totaal.',
    troubles: {
      table: (file: string): string => `${file} is geen JSON. Kies van deze tablet het JSON-bestand.`,
      damaged: (file: string): string => `${file} is beschadigd of niet volledig. Exporteer opnieuw op de tablet.`,
      other: (file: string): string => `${file} is geen export van een kiosk.`,
      nobody: (file: string): string => `In ${file} staan geen scans, dus we weten niet van welke tablet het komt.`,
      large: (file: string, most: number): string => `${file} is te groot. We lezen bestanden tot ${most} MB.`,
      tooMany: (most: number): string => `Kies hoogstens ${most} bestanden tegelijk.`,
    },
  },
  sheets: {
    names: {
      responses: 'Antwoorden',
      contacts: 'Contactgegevens',
      deletions: 'Verwijderd',
      explanation: 'Uitleg',
      rawContacts: 'Ruwe contactgegevens',
      rawResponses: 'Ruwe antwoorden',
    },
    columns: {
      day: 'Dag',
      event: 'Evenement',
      stand: 'Stand',
      kiosk: 'Kiosk',
      code: 'Verwijdercode',
      name: 'Naam',
      organisation: 'Organisatie',
      email: 'E-mailadres',
      language: 'Taal',
      linked: 'Verwijdercode van de antwoorden',
      what: 'Wat',
      id: 'Nummer in de ruwe gegevens',
      remark: 'Opmerking',
    },
    explanation: {
      part: 'Thema of vraag',
      text: 'Tekst',
      raw: 'In de ruwe gegevens',
    },
    kinds: {
      item: 'uitspraak',
      option: 'antwoord',
      question: 'vraag',
      choice: 'keuze',
      purpose: 'toestemming',
    },
    deleted: {
      response: 'antwoorden',
      contact: 'contactgegevens',
    },
    purposes: {
      contact: 'Contact over leren op de werkplek',
      workplace: 'Contact om werkplek te worden',
      news: 'Verslag van het evenement',
      own: 'Eigen zin van de organisatie',
      link: 'Gegevens bij de antwoorden bewaren',
    },
    score: (theme: string): string => `Score van 0 tot 100: ${theme}`,
    rawColumn: (name: string): string => `kolom ${name}`,
    reversed: 'telt omgekeerd in de score',
    otherVersion: 'uit een andere versie van de kiosk, voluit op het blad met ruwe gegevens',
    na: 'Niet van toepassing',
    unknown: 'Weet ik niet',
    yes: 'ja',
    no: 'nee',
  },
  setUp: {
    title: 'De kiosk instellen',
    step: (number: number, of: number): string => `Stap ${number} van ${of}`,
    back: 'Terug',
    next: 'Volgende',
    finish: 'Klaar, open de kiosk',
    insecure:
      'Deze pagina staat niet op https. Zonder https heeft de kiosk altijd netwerk nodig en kan hij geen code bewaren. Open de pagina via https.',
    unsaved:
      'Dit toestel bewaart de instellingen niet (privévenster, of de opslag is geblokkeerd of vol). Ze gelden tot je deze pagina sluit, en antwoorden staan alleen in het geheugen. Gebruik liever een gewoon venster. Wil je toch verder? Druk nog een keer op de knop.',
    tablet: 'Deze tablet',
    takenOver: (event: string, organisation: string): string =>
      `Instellingen van ${event}. ${organisation} bewaart de antwoorden.`,
    goesTo: (hosts: string): string => `Ze gaan naar ${hosts}.`,
    stays: 'Ze blijven op deze tablet tot je ze exporteert.',
    tabletNeeded: 'Geef deze tablet een naam.',
    standOf: 'Stand',
    takeOver: 'Heb je een link of bestand met instellingen?',
    takeOverLink: 'Plak hier de link',
    takeOverFile: 'Of kies het bestand',
    takeOverTrouble: 'Hier vinden we geen instellingen in. Kijk na of de link of het bestand volledig is.',
    passphrase: 'Wachtwoordzin voor de toegangscodes',
    passphraseWrong: 'Die wachtwoordzin klopt niet. Vraag hem aan wie het evenement heeft voorbereid.',
    close: 'Sluiten',
    change: 'Wijzigen',
    save: 'Bewaren',
    cancel: 'Annuleren',
    place: 'Waar staat deze kiosk?',
    event: 'Evenement',
    stand: 'Stand (mag leeg blijven)',
    kiosk: 'Naam van dit toestel',
    organisation: 'Welke organisatie bewaart de antwoorden? (bezoekers lezen deze naam)',
    deletions:
      'Mailadres of telefoonnummer voor wie antwoorden wil laten verwijderen (bezoekers lezen dit, mag leeg blijven)',
    privacyUrl: 'Webadres van jullie privacypagina (bezoekers lezen het, mag leeg blijven)',
    needed: 'Vul het evenement, de naam van dit toestel en de organisatie in.',
    addressNeeded: 'Dit is geen volledig webadres.',
    installFirst:
      'Installeer de kiosk eerst als app (in het menu van de browser: “Toevoegen aan startscherm” of “Installeren”) en stel hem daarin in. Dan is de kans veel kleiner dat de browser iets wist.',
    codeTitle: 'Code van de medewerkers',
    code: 'Kies een code van minstens 4 tekens',
    codeShort: 'Kies minstens 4 tekens.',
    codeKeep: 'Laat leeg om de huidige code en herstelcode te houden.',
    recovery: 'Herstelcode, voor wie de code vergeet. Noteer ze nu, want je ziet ze maar één keer.',
    recoveryNeeded: 'Noteer de herstelcode en vink het vakje aan.',
    recoveryNoted: 'Ik heb de herstelcode genoteerd',
    languages: 'In welke talen?',
    languagesHint:
      'De taal die je het eerst aanvinkt, is die van het startscherm. Andere volgorde? Vink alles uit en begin opnieuw.',
    languagesNeeded: 'Kies minstens één taal.',
    contactTitle: 'Contactgegevens vragen?',
    contactHint:
      'Na het resultaat kunnen bezoekers hun naam en e-mailadres achterlaten. Ze hoeven niets in te vullen, en ze kiezen zelf waarvoor je hun gegevens mag gebruiken.',
    asksContact: 'Ja, vraag contactgegevens aan bezoekers',
    contactSendHint:
      'Waar gaan de contactgegevens naartoe? Dit mag leeg blijven. Dan blijven ze op dit toestel tot je ze exporteert. Kies een andere ontvanger dan voor de antwoorden, met een eigen toegangscode. Wie de antwoorden leest, kan dan niet zien wie contactgegevens heeft achtergelaten.',
    sendTitle: 'Waar gaan de antwoorden naartoe?',
    sendHint:
      'Dit mag leeg blijven. Dan exporteer je de antwoorden na het evenement. Heeft iemand van IT een ontvanger klaargezet? Neem dan over wat je van hen kreeg.',
    endpoint: 'Adres van de ontvanger (https)',
    endpointTrouble: 'Dit is geen adres dat met https begint.',
    transport: 'Soort ontvanger',
    transports: {
      json: 'Webdienst (JSON)',
      text: 'Google Apps Script of Power Automate',
      couchdb: 'CouchDB (adres van de databank)',
    },
    authorization: 'Toegangscode (Authorization), als de ontvanger die vraagt',
    test: 'Test de verbinding',
    testOk: 'De ontvanger antwoordt zoals het hoort.',
    testFailed: (reason: string): string =>
      `De ontvanger antwoordt niet zoals het hoort: ${reason}. Je kan verdergaan, want de antwoorden blijven op dit toestel.`,
    phoneTitle: 'Test de QR-code met je telefoon',
    shareUrl: 'Pagina die een resultaat opent',
    phoneHint: 'Scan deze code met een telefoon op mobiele data, niet op de wifi van de stand. Gaat de leerscan open?',
    phoneLocal: 'Dit adres bestaat alleen op dit toestel. Een telefoon kan het niet openen.',
    phoneTooLong:
      'Dit adres is te lang. Bezoekers krijgen dan geen QR-code die hun telefoon kan lezen. Gebruik een korter adres.',
    offlineTitle: 'Werkt de kiosk zonder netwerk?',
    offlineReady:
      'Alles staat op dit toestel. Druk eerst op “Klaar, open de kiosk”. Zet daarna het netwerk uit, sluit de pagina en open ze opnieuw. De kiosk hoort dan te starten.',
    offlineNot:
      'Nog niet alles staat op dit toestel. Wacht even, of kijk het netwerk na. Blijft het zo? Dan ontbreekt er een bestand naast deze pagina. Vraag het aan wie de pagina online heeft gezet.',
    sizeTitle: 'Hoe groot is dit scherm?',
    sizeHint:
      'Hou een bankkaart tegen het scherm en schuif tot het vlak even breed is als de kaart. Zo zijn de knoppen groot genoeg.',
    size: 'Breedte van de kaart',
    pixels: (count: number): string => `${count} pixels`,
  },
};

export type KioskMessages = typeof nlKiosk;
