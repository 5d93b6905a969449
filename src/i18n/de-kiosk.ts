import type { KioskMessages } from './nl-kiosk.js';

const number = (count: number): string => count.toLocaleString('de');

/** Words of the kiosk: what visitors see, and what staff see. */
export const deKiosk: KioskMessages = {
  attract: {
    question: 'Wie lernt Ihr Team bei der Arbeit?',
    about: (items, minutes) =>
      `Entdecken Sie, was bei Ihnen schon gut läuft und womit Sie morgen anfangen können. Sie bekommen ${items} Aussagen über ein Team, das Sie gut kennen. Das dauert etwa ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}. Es gibt keine richtigen oder falschen Antworten.`,
    privacy: (organisation) =>
      `${organisation || 'Unser Team am Stand'} speichert Ihre Antworten ohne Ihren Namen. Ihr Name kommt nur dazu, wenn Sie das selbst ankreuzen. Sie können alles löschen lassen.`,
    privacyPage: (organisation) =>
      organisation
        ? `Lesen Sie auf Ihrem Handy, wie ${organisation} mit Ihren Daten umgeht:`
        : 'Lesen Sie auf Ihrem Handy, was mit Ihren Daten geschieht:',
    privacyQr: 'QR-Code zur Seite über Ihre Daten',
    logo: (organisation) => (organisation ? `Logo von ${organisation}` : 'Logo'),
    start: 'Los geht’s',
    languages: 'Sprache',
    paused: 'Kurze Pause',
    pausedHint: 'Gleich geht es hier weiter.',
    trouble: 'Wir konnten den Check nicht laden.',
    retry: 'Noch einmal versuchen',
  },
  tools: {
    label: 'Anzeige',
    textSize: (percent) => `Textgröße (jetzt ${percent} %)`,
    stop: 'Beenden',
    stopQuestion: 'Beenden? Ihre Antworten werden gelöscht.',
    stopKept: 'Beenden? Ihre Antworten bleiben gespeichert. Den Code zum Löschen bekommen Sie dann nicht.',
    stopYes: 'Ja, beenden',
    stopNo: 'Nein, weiter',
    low: 'Knöpfe nach unten',
    staff: 'Für unser Team am Stand',
  },
  result: { toPhone: 'Ergebnis aufs Handy mitnehmen' },
  take: {
    title: 'Ergebnis aufs Handy mitnehmen',
    how: 'Richten Sie die Kamera Ihres Handys auf diesen Code. Das vollständige Ergebnis öffnet sich dann auf Ihrem Handy.',
    privacy:
      'Der Link enthält alle Ihre Antworten, auch Ihre Angaben zur Person. Wer den Link bekommt, kann sie lesen.',
    qr: 'QR-Code mit dem Link zu Ihrem Ergebnis, in der Mitte des Bildschirms',
    code: 'Code zum Löschen Ihrer Antworten:',
    trouble: 'Für dieses Ergebnis lässt sich kein QR-Code erstellen.',
    next: 'Weiter',
    back: 'Zurück zum Ergebnis',
  },
  addOn: {
    yes: 'Ja',
    notYet: 'Noch nicht',
    show: 'Was ist schon da?',
    has: 'Das haben Sie schon',
    arrange: 'Das können Sie noch regeln',
    ask: 'Das können Sie noch klären',
    all: 'Alles ist da. Sie können Lernende aufnehmen.',
    unkept: 'Diese Antworten speichern wir nicht.',
  },
  contact: {
    title: 'Dürfen wir uns noch einmal melden?',
    hint: (organisation) =>
      `Das ist freiwillig. ${organisation} speichert Ihre Kontaktdaten und verwendet sie nur für das, was Sie ankreuzen. Sie bekommen gleich einen Code, mit dem Sie sie löschen lassen können.`,
    name: 'Name',
    organisation: 'Organisation',
    email: 'E-Mail-Adresse',
    purposes: {
      contact: (organisation) => `${organisation} darf mich zum Thema „Lernen bei der Arbeit“ kontaktieren.`,
      workplace: (organisation) => `${organisation} darf mich kontaktieren, damit wir Lernort für Studierende werden.`,
      news: (organisation) => `${organisation} darf mir den Bericht über diese Veranstaltung schicken.`,
      link: (organisation) =>
        `${organisation} darf meine Kontaktdaten bei meinen Antworten speichern und sieht also, was ich geantwortet habe.`,
    },
    emailTrouble: 'Das sieht nicht wie eine E-Mail-Adresse aus. Bitte prüfen Sie die Eingabe.',
    nothingChosen: 'Kreuzen Sie an, wofür wir Ihre Daten verwenden dürfen, oder überspringen Sie diesen Bildschirm.',
    nothingTyped: 'Geben Sie eine E-Mail-Adresse ein, oder überspringen Sie diesen Bildschirm.',
    send: 'Kontaktdaten speichern',
    skip: 'Überspringen',
  },
  empty: {
    title: 'Sie haben noch nichts ausgefüllt',
    hint: 'Ohne Antworten gibt es kein Ergebnis. Wir speichern nichts.',
    back: 'Zurück zu den Aussagen',
  },
  saving: 'Wird gespeichert …',
  failure: {
    title: 'Das Ergebnis konnten wir nicht laden. Ihre Antworten sind noch da.',
    skip: 'Ohne Ergebnis weiter',
  },
  thanks: {
    title: 'Vielen Dank!',
    kept: 'Ihre Antworten sind gespeichert.',
    held: 'Wir haben Ihre Antworten, aber dieses Gerät kann sie gerade nicht dauerhaft speichern. Unser Team am Stand sieht das.',
    code: (organisation) =>
      `Überlegen Sie es sich anders? Geben Sie ${organisation || 'unserem Team am Stand'} diesen Code, dann löschen wir Ihre Antworten:`,
    contactCode: 'Code zum Löschen Ihrer Kontaktdaten:',
    reach: 'So erreichen Sie uns dafür:',
    photo: 'Machen Sie ein Foto oder notieren Sie den Code, denn die Anzeige verschwindet gleich.',
    done: 'Ich bin fertig',
  },
  idle: {
    title: 'Sind Sie noch da?',
    text: (seconds) => `In ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} löschen wir Ihre Antworten.`,
    kept: (seconds) => `In ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} kehren wir zum Startbildschirm zurück.`,
    here: 'Ich bin noch da',
    ended: 'Die Zeit ist um. Wir sind wieder am Anfang.',
  },
  storageTrouble:
    'Wir können die Einstellungen dieses Kiosks gerade nicht lesen. Was gespeichert ist, bleibt gespeichert.',
  elsewhere:
    'Der Kiosk ist schon in einem anderen Tab oder Fenster dieses Geräts geöffnet. Schließen Sie zuerst diesen Tab oder dieses Fenster.',
  staff: {
    chooseFile: 'Datei wählen',
    title: 'Kiosk verwalten',
    close: 'Schließen',
    code: 'Code für das Standteam',
    codeHint:
      'Der Code hält Gäste von diesen Seiten fern. Das Gerät schützt er nicht, denn wer an die Einstellungen des Browsers kommt, kommt auch an die Daten.',
    busy: 'Hier füllt gerade jemand den Check aus. Wenn Sie diesen Bildschirm schließen, geht es für die Person weiter. Mit dem richtigen Code endet dieser Check.',
    closesItself: (seconds) => `Wenn Sie ${seconds} Sekunden nichts tun, schließt sich dieser Bildschirm von selbst.`,
    open: 'Öffnen',
    wrong: 'Dieser Code stimmt nicht.',
    forgotten: 'Code vergessen? Geben Sie den Wiederherstellungscode ein, den Sie beim Einrichten notiert haben.',
    status: 'Aktueller Stand',
    facts: {
      today: 'Heute ausgefüllt',
      total: 'Ausgefüllte Checks auf diesem Gerät',
      ever: 'Seit Beginn ausgefüllt',
      contacts: 'Kontaktdaten',
      waiting: 'Noch zu senden',
      refused: 'Vom Empfänger abgelehnt',
      notAccepted: 'Noch nicht angenommen',
      unreadable: 'Davon aus einer anderen Version des Kiosks',
      oldest: 'Wartet am längsten',
      kept: 'Speicher',
      installed: 'Als App installiert',
      offline: 'Funktioniert ohne Netz',
      left: 'Freier Platz',
      version: 'Version',
    },
    yes: 'ja',
    no: 'nein',
    none: 'nichts',
    persisted: 'dauerhaft',
    notPersisted:
      'nicht dauerhaft. Der Browser darf Daten löschen, wenn der Platz knapp wird. Installieren Sie den Kiosk als App.',
    megabytes: (count) => `${number(count)}\u00a0MB`,
    troubles: {
      blocked:
        'Auf diesem Gerät lässt sich nichts speichern (privates Fenster oder gesperrter Speicher). Die Antworten stehen nur im Arbeitsspeicher dieser Seite. Exportieren Sie sie, bevor Sie die Seite schließen.',
      full: 'Der Speicher dieses Geräts ist voll. Neue Antworten stehen nur im Arbeitsspeicher dieser Seite. Exportieren Sie sie und schaffen Sie Platz.',
      vanished:
        'Der Speicher dieser Seite ist gelöscht worden, während der Kiosk geöffnet war. Alles, was noch im Arbeitsspeicher stand, ist wieder gespeichert. Exportieren Sie es zur Sicherheit.',
      failed:
        'Das Speichern klappt nicht. Die Antworten stehen nur im Arbeitsspeicher dieser Seite. Exportieren Sie sie, bevor Sie die Seite schließen.',
    },
    unsaved: (count) => `${number(count)} nur im Arbeitsspeicher`,
    sending: {
      idle: 'Zum Senden liegt nichts bereit.',
      sending: 'Wird gesendet …',
      waiting: (reason) =>
        `Das Senden klappt gerade nicht. Wir versuchen es von selbst noch einmal. (Technische Details: ${reason})`,
      off: 'Es ist kein Empfänger eingestellt. Die Antworten bleiben auf diesem Gerät, bis Sie sie löschen. Exportieren Sie sie vorher.',
    },
    trayTitle: 'Vom Empfänger abgelehnt',
    trayHint:
      'Diese Daten liegen noch auf diesem Gerät. Exportieren Sie sie vor dem Löschen, denn dabei werden auch sie gelöscht.',
    notAcceptedTitle: 'Noch nicht angenommen',
    notAcceptedHint:
      'Nach zehn Versuchen sind diese Daten noch nicht angenommen, und die Antwort sagt nicht, um welche Daten es geht. Vielleicht lehnt etwas auf dem Weg sie ab und nicht der Empfänger selbst. Wir versuchen es jeden Tag noch einmal. Die Daten liegen noch auf diesem Gerät. Exportieren Sie sie vor dem Löschen.',
    trayRetry: 'Noch einmal senden',
    unreadableTitle: 'Aus einer anderen Version des Kiosks',
    unreadableHint:
      'Eine andere Version hat das auf diesem Gerät gespeichert, und diese Version kann es nicht lesen. Es zählt mit, steht in jedem Export (Spalte „kept record“) und lässt sich löschen wie der Rest. Gesendet wird es von selbst, sobald hier eine Version läuft, die es lesen kann.',
    kinds: { response: 'ausgefüllter Check', contact: 'Kontaktdaten', deletion: 'Nachricht über eine Löschung' },
    tryNow: 'Jetzt senden',
    pause: 'Kiosk anhalten',
    resume: 'Kiosk fortsetzen',
    fullscreen: 'Vollbild',
    exportHint:
      'In Excel stehen Antworten und Kontaktdaten in klaren Worten auf den ersten Blättern einer Datei. Die letzten Blätter („Rohe …“) sind für den Team-Check, lassen Sie sie also stehen. In CSV sind es zwei Dateien, mit Codes statt Texten, für eigene Berechnungen. In JSON steht alles zusammen.',
    exportDeleted:
      'Was Sie auf Wunsch einer Person gelöscht haben, steht auch in jeder Datei. Öffnen Sie die neue Datei im Team-Check, dann ist die Person auch dort weg.',
    formats: { xlsx: 'Excel', csv: 'CSV Antworten', 'contacts.csv': 'CSV Kontaktdaten', json: 'JSON' },
    shares: {
      xlsx: 'Excel teilen',
      csv: 'CSV Antworten teilen',
      'contacts.csv': 'CSV Kontaktdaten teilen',
      json: 'JSON teilen',
    },
    shareStopped: 'Das Teilen wurde abgebrochen. Das zählt nicht als Export.',
    shareTrouble:
      'Das Teilen hat nicht geklappt. Versuchen Sie es mit einer anderen Art von Datei oder laden Sie sie herunter.',
    exportTrouble: 'Der Export hat nicht geklappt. Versuchen Sie es mit einer anderen Art von Datei.',
    refused: 'Das hat nicht geklappt. Es ist nichts gelöscht worden.',
    exported: (responses, contacts) =>
      `Exportiert: ${number(responses)} ${responses === 1 ? 'ausgefüllter Check' : 'ausgefüllte Checks'}, Kontaktdaten von ${number(contacts)} ${contacts === 1 ? 'Person' : 'Personen'}.`,
    exportedDeleted: (count) =>
      count === 1
        ? 'Die letzte Zeile sagt, dass jemand gelöscht wurde (Spalte „deleted on“). Zählen Sie sie nicht mit.'
        : `Die letzten ${number(count)} Zeilen sagen, dass jemand gelöscht wurde (Spalte „deleted on“). Zählen Sie sie nicht mit.`,
    clearTitle: 'Exportieren, nachzählen und löschen',
    clearHint:
      'Exportieren Sie zuerst. Öffnen Sie die Datei und zählen Sie die Zeilen mit Antworten. Jeder ausgefüllte Check hat eine Zeile, die Kopfzeile zählt nicht mit. Stimmt die Zahl, können Sie löschen.',
    clearCount: 'Wie viele Zeilen mit Antworten stehen in der Datei?',
    clearCountContacts: 'Wie viele Zeilen mit Kontaktdaten?',
    clear: 'Exportierte Daten löschen',
    clearWrong:
      'Das stimmt nicht mit dem überein, was dieser Kiosk exportiert hat. Es ist nichts gelöscht worden. Öffnen Sie die Datei noch einmal oder exportieren Sie noch einmal.',
    clearWaiting: (count) => `Noch nicht beim Empfänger: ${number(count)}. Das löschen wir noch nicht.`,
    cleared: (count) => `Von diesem Gerät gelöscht: ${number(count)} (Checks und Kontaktdaten zusammen).`,
    deleteTitle: 'Auf Wunsch einer Person löschen',
    deleteCode: 'Löschcode',
    delete: 'Löschen',
    deleted:
      'Von diesem Gerät gelöscht. Gibt es einen Empfänger, bekommt er eine Nachricht. Löschen Sie die Person auch in Dateien, die Sie schon exportiert haben (in Excel auf jedem Blatt). Stehen die Antworten schon im Team-Check? Öffnen Sie dort einen neuen Export oder geben Sie dort diesen Code unter „Jemand möchte nicht mehr mitmachen“ ein.',
    deletedLinked: 'Auch die Kontaktdaten, die die Person mit diesen Antworten verknüpft hatte, sind gelöscht.',
    deletedUnknown:
      'Auf diesem Gerät gibt es keine Antworten oder Kontaktdaten mit diesem Code. Prüfen Sie den Code, versuchen Sie es an einem anderen Kiosk dieser Veranstaltung oder suchen Sie ihn im Export (Spalte „deletion code“).',
    withoutCode: (count) =>
      count === 1
        ? 'Achtung: Auf diesem Gerät liegt noch 1 Eintrag (Check oder Kontaktdaten) aus einer anderen Version, in dem wir keinen Löschcode finden. Prüfen Sie im Export, ob er von dieser Person ist. Nach dem Exportieren können Sie alles löschen.'
        : `Achtung: Auf diesem Gerät liegen noch ${number(count)} Einträge (Checks oder Kontaktdaten) aus einer anderen Version, in denen wir keinen Löschcode finden. Prüfen Sie im Export, ob sie von dieser Person sind. Nach dem Exportieren können Sie alles löschen.`,
    settings: 'Einstellungen',
    setUp: 'Einstellungen ändern',
    newEvent: {
      title: 'Neue Veranstaltung',
      hint: 'Das Gerät bekommt den Namen der neuen Veranstaltung und beginnt neu zu zählen. Was Sie exportiert haben, wird von diesem Gerät gelöscht. Die anderen Einstellungen bleiben, wie sie sind: Stand, Organisation, Sprachen, Empfänger und Code.',
      left: (count) =>
        `Noch nicht exportiert: ${number(count)} (Checks und Kontaktdaten zusammen). Das bleibt auf diesem Gerät, mit dem Namen der vorigen Veranstaltung. Möchten Sie es jetzt schon löschen? Dann gehen Sie zurück und exportieren Sie es zuerst.`,
      name: 'Name der neuen Veranstaltung',
      counted: 'Öffnen Sie die exportierte Datei und zählen Sie die Zeilen, ohne die Kopfzeile.',
      needed: 'Geben Sie den Namen der neuen Veranstaltung ein.',
      start: 'Neue Veranstaltung beginnen',
      started: (event) => `Die Veranstaltung heißt jetzt ${event}.`,
    },
  },
  event: {
    title: 'Eine Veranstaltung vorbereiten',
    lead: 'Füllen Sie das einmal aus. Jedes Tablet übernimmt es mit einem Link, einem QR-Code oder einer Datei. Diese Seite sendet und speichert nichts.',
    stands: 'Stände, einer pro Zeile (darf leer bleiben)',
    needed: 'Geben Sie die Veranstaltung und die Organisation an.',
    consents: 'Wofür dürfen Gäste ihre Daten geben? Sie sehen ein Kästchen für jeden Satz, den Sie ankreuzen.',
    consentsNeeded: 'Kreuzen Sie mindestens einen Zweck an, für den Sie die Kontaktdaten verwenden dürfen.',
    own: 'Ein eigener Satz',
    ownHint: 'Schreiben Sie den Satz so, wie ein Gast ihn sagt: „Leerpunt darf mich zu einer Weiterbildung einladen.“',
    ownIn: (language) => `Ihr Satz (${language})`,
    ownNeeded: 'Schreiben Sie Ihren eigenen Satz in jeder Sprache, die Sie angekreuzt haben.',
    logo: 'Logo (PNG, JPEG oder WebP, darf leer bleiben)',
    logoHint:
      'Es steht auf dem Startbildschirm, dem Plakat und der Tischkarte. Ein Logo ist zu groß für einen Link oder einen QR-Code. Es ist nur in der Datei enthalten.',
    logoTrouble:
      'Diese Datei können wir nicht verwenden. Wählen Sie ein gewöhnliches Bild: PNG, JPEG oder WebP. SVG nehmen wir nicht an, weil darin Skripte stehen können.',
    logoRemove: 'Logo entfernen',
    logoInFile:
      'Das Logo ist nur in der Datei enthalten. Wählen Sie also „Als Datei speichern“ und öffnen Sie die Datei auf jedem Tablet.',
    codesTitle: 'Zugangscodes des Empfängers',
    codesHint:
      'Ohne Häkchen tippen Sie die Zugangscodes auf jedem Tablet. Mit Häkchen reisen sie mit, und nur die Passphrase öffnet sie.',
    withCodes: 'Zugangscodes mitgeben',
    passphrase: (most) => `Wählen Sie eine Passphrase mit mindestens ${most} Zeichen`,
    passphraseShort: (most) =>
      `Wählen Sie eine Passphrase mit mindestens ${most} Zeichen. Wer den Link hat, kann beliebig lange raten.`,
    make: 'Link für die Tablets erstellen',
    madeTitle: 'Nehmen Sie das mit zu den Tablets',
    how: 'Scannen Sie den Code mit jedem Tablet, oder öffnen Sie den Link. Das Tablet fragt dann nur noch nach einem Namen und einem Code für das Team.',
    qr: 'QR-Code mit den Einstellungen der Veranstaltung',
    tooLong: 'Der Link ist zu lang für einen QR-Code. Verwenden Sie den Link oder die Datei.',
    link: 'Link für die Tablets',
    copy: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    copyTrouble: 'Kopieren klappt nicht. Markieren Sie den Link und kopieren Sie ihn selbst.',
    file: 'Als Datei speichern',
    poster: 'Plakat und Tischkarte drucken',
    posterTablet:
      'Füllen Sie den Check auf unserem Tablet aus. Nach wenigen Minuten sehen Sie, mit welchen Schritten Sie beginnen können.',
    posterPhone: 'Oder machen Sie den Check auf Ihrem Handy. Dort wird nichts gespeichert.',
    printTrouble: 'Drucken klappt hier nicht. Öffnen Sie diese Seite in einem gewöhnlichen Browser.',
    app: 'Installieren Sie den Kiosk als App? Öffnen Sie dann zuerst die App, und fügen Sie dort auf dem ersten Bildschirm den Link ein oder wählen Sie die Datei.',
    tooMuch: 'Das ist zu viel für einen Link. Verwenden Sie kürzere Adressen oder weniger Stände.',
  },
  tablets: {
    title: 'Wie steht es um die Tablets?',
    lead: 'Exportieren Sie auf jedem Tablet als JSON, mit „JSON teilen“ oder als Download. Wählen Sie hier alle diese Dateien zusammen aus. Diese Seite speichert und sendet nichts.',
    files: 'JSON-Dateien der Tablets',
    found: (tablets, unread) =>
      [
        `${tablets} ${tablets === 1 ? 'Tablet' : 'Tablets'} gefunden.`,
        unread > 0 ? `${unread} ${unread === 1 ? 'Datei' : 'Dateien'} nicht verwendet.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    caption: 'Von jedem Tablet zählt die neueste Datei',
    columns: {
      tablet: 'Tablet',
      stand: 'Stand',
      at: 'Letzter Export',
      kept: 'Checks auf dem Tablet',
      waiting: 'Noch zu senden',
      refused: 'Abgelehnt',
    },
    lastScan: (day) => `letzter Check am ${day}`,
    total: 'Insgesamt',
    unknown:
      '„–“ heißt: Das Tablet hat keinen Empfänger, oder die Datei sagt es nicht. Im Gesamtwert ist das nicht enthalten.',
    troubles: {
      table: (file) => `${file} ist kein JSON. Wählen Sie die JSON-Datei dieses Tablets.`,
      damaged: (file) => `${file} ist beschädigt oder nicht vollständig. Exportieren Sie auf dem Tablet noch einmal.`,
      other: (file) => `${file} ist kein Export eines Kiosks.`,
      nobody: (file) => `${file} enthält keine Checks. Wir wissen also nicht, von welchem Tablet die Datei kommt.`,
      large: (file, most) => `${file} ist zu groß. Wir lesen Dateien bis ${most} MB.`,
      tooMany: (most) => `Wählen Sie höchstens ${most} Dateien auf einmal.`,
    },
  },
  sheets: {
    names: {
      responses: 'Antworten',
      contacts: 'Kontaktdaten',
      deletions: 'Gelöscht',
      explanation: 'Erklärung',
      rawContacts: 'Rohe Kontaktdaten',
      rawResponses: 'Rohe Antworten',
    },
    columns: {
      day: 'Tag',
      event: 'Veranstaltung',
      stand: 'Stand',
      kiosk: 'Kiosk',
      code: 'Löschcode',
      name: 'Name',
      organisation: 'Organisation',
      email: 'E-Mail-Adresse',
      language: 'Sprache',
      linked: 'Löschcode der Antworten',
      what: 'Was',
      id: 'Nummer in den Rohdaten',
      remark: 'Bemerkung',
    },
    explanation: {
      part: 'Thema oder Frage',
      text: 'Text',
      raw: 'In den Rohdaten',
    },
    kinds: {
      item: 'Aussage',
      option: 'Antwort',
      question: 'Frage',
      choice: 'Auswahl',
      purpose: 'Einwilligung',
    },
    deleted: {
      response: 'Antworten',
      contact: 'Kontaktdaten',
    },
    purposes: {
      contact: 'Kontakt zum Lernen am Arbeitsplatz',
      workplace: 'Kontakt, um Lernort zu werden',
      news: 'Bericht der Veranstaltung',
      own: 'Eigener Satz der Organisation',
      link: 'Daten bei den Antworten speichern',
    },
    score: (theme) => `Wert von 0 bis 100: ${theme}`,
    rawColumn: (name) => `Spalte ${name}`,
    reversed: 'zählt im Wert umgekehrt',
    otherVersion: 'aus einer anderen Version des Kiosks, vollständig auf dem Blatt mit den Rohdaten',
    na: 'Nicht anwendbar',
    unknown: 'Weiß ich nicht',
    yes: 'ja',
    no: 'nein',
  },
  setUp: {
    title: 'Kiosk einrichten',
    step: (step, of) => `Schritt ${step} von ${of}`,
    back: 'Zurück',
    next: 'Weiter',
    finish: 'Fertig, Kiosk öffnen',
    insecure:
      'Diese Seite läuft nicht über https. Ohne https braucht der Kiosk immer ein Netz und kann keinen Code speichern. Öffnen Sie die Seite über https.',
    unsaved:
      'Dieses Gerät speichert die Einstellungen nicht (privates Fenster, oder der Speicher ist gesperrt oder voll). Sie gelten, bis Sie diese Seite schließen, und die Antworten stehen nur im Arbeitsspeicher. Nehmen Sie lieber ein normales Fenster. Möchten Sie trotzdem weiter? Drücken Sie noch einmal auf den Knopf.',
    tablet: 'Dieses Tablet',
    takenOver: (event, organisation) => `Einstellungen von ${event}. ${organisation} bewahrt die Antworten auf.`,
    goesTo: (hosts) => `Sie gehen an ${hosts}.`,
    stays: 'Sie bleiben auf diesem Tablet, bis Sie sie exportieren.',
    tabletNeeded: 'Geben Sie diesem Tablet einen Namen.',
    standOf: 'Stand',
    takeOver: 'Haben Sie einen Link oder eine Datei mit Einstellungen?',
    takeOverLink: 'Link hier einfügen',
    takeOverFile: 'Oder die Datei wählen',
    takeOverTrouble: 'Darin finden wir keine Einstellungen. Prüfen Sie, ob der Link oder die Datei vollständig ist.',
    passphrase: 'Passphrase für die Zugangscodes',
    passphraseWrong: 'Diese Passphrase stimmt nicht. Fragen Sie die Person, die die Veranstaltung vorbereitet hat.',
    close: 'Schließen',
    change: 'Ändern',
    save: 'Speichern',
    cancel: 'Abbrechen',
    place: 'Wo steht dieser Kiosk?',
    event: 'Veranstaltung',
    stand: 'Stand (darf leer bleiben)',
    kiosk: 'Name dieses Geräts',
    organisation: 'Welche Organisation speichert die Antworten? (Gäste lesen diesen Namen)',
    deletions: 'E-Mail-Adresse oder Telefonnummer für das Löschen von Antworten (Gäste lesen das, darf leer bleiben)',
    privacyUrl: 'Webadresse Ihrer Datenschutzseite (Gäste lesen sie, darf leer bleiben)',
    needed: 'Bitte geben Sie die Veranstaltung, den Namen dieses Geräts und die Organisation ein.',
    addressNeeded: 'Das ist keine vollständige Webadresse.',
    installFirst:
      'Installieren Sie den Kiosk zuerst als App (im Menü des Browsers: „Zum Startbildschirm hinzufügen“ oder „Installieren“) und richten Sie ihn dann in der App ein. So ist es viel unwahrscheinlicher, dass der Browser etwas löscht.',
    codeTitle: 'Code für das Standteam',
    code: 'Wählen Sie einen Code mit mindestens 4 Zeichen',
    codeShort: 'Bitte wählen Sie mindestens 4 Zeichen.',
    codeKeep: 'Lassen Sie das Feld leer, wenn Code und Wiederherstellungscode so bleiben sollen.',
    recovery:
      'Wiederherstellungscode, falls jemand den Code vergisst. Notieren Sie ihn jetzt, Sie sehen ihn nur einmal.',
    recoveryNeeded: 'Notieren Sie den Wiederherstellungscode und kreuzen Sie das Kästchen an.',
    recoveryNoted: 'Ich habe den Wiederherstellungscode notiert',
    languages: 'In welchen Sprachen?',
    languagesHint:
      'Die Sprache, die Sie zuerst ankreuzen, ist die des Startbildschirms. Andere Reihenfolge? Entfernen Sie alle Kreuze und beginnen Sie neu.',
    languagesNeeded: 'Bitte wählen Sie mindestens eine Sprache.',
    contactTitle: 'Nach Kontaktdaten fragen?',
    contactHint:
      'Nach dem Ergebnis können Gäste Namen und E-Mail-Adresse hinterlassen. Das ist freiwillig, und sie wählen selbst, wofür Sie die Daten verwenden dürfen.',
    asksContact: 'Ja, Gäste nach Kontaktdaten fragen',
    contactSendHint:
      'Wohin gehen die Kontaktdaten? Das Feld darf leer bleiben. Dann bleiben die Daten auf diesem Gerät, bis Sie sie exportieren. Wählen Sie einen anderen Empfänger als für die Antworten, mit einem eigenen Zugangscode. Dann sieht niemand, der die Antworten liest, wer Kontaktdaten hinterlassen hat.',
    sendTitle: 'Wohin gehen die Antworten?',
    sendHint:
      'Das Feld darf leer bleiben. Dann exportieren Sie nach der Veranstaltung. Hat die IT einen Empfänger eingerichtet? Dann übernehmen Sie, was Sie von ihr bekommen haben.',
    endpoint: 'Adresse des Empfängers (https)',
    endpointTrouble: 'Das ist keine Adresse, die mit https beginnt.',
    transport: 'Art des Empfängers',
    transports: {
      json: 'Webdienst (JSON)',
      text: 'Google Apps Script oder Power Automate',
      couchdb: 'CouchDB (Adresse der Datenbank)',
    },
    authorization: 'Zugangscode (Authorization), falls der Empfänger ihn verlangt',
    test: 'Verbindung testen',
    testOk: 'Der Empfänger hat richtig geantwortet.',
    testFailed: (reason) =>
      `Der Empfänger hat nicht richtig geantwortet: ${reason}. Sie können weitermachen. Die Antworten bleiben auf diesem Gerät.`,
    phoneTitle: 'QR-Code mit dem Handy testen',
    shareUrl: 'Seite, die ein Ergebnis öffnet',
    phoneHint:
      'Scannen Sie diesen Code mit einem Handy über mobile Daten, nicht über das WLAN des Stands. Öffnet sich der Lernkultur-Check?',
    phoneLocal: 'Diese Adresse gibt es nur auf diesem Gerät. Ein Handy kann sie nicht öffnen.',
    phoneTooLong:
      'Diese Adresse ist zu lang. Besucherinnen und Besucher bekämen keinen QR-Code, den ihr Handy lesen kann. Verwenden Sie eine kürzere Adresse.',
    offlineTitle: 'Funktioniert der Kiosk ohne Netz?',
    offlineReady:
      'Alles liegt auf diesem Gerät. Drücken Sie zuerst auf „Fertig, Kiosk öffnen“. Schalten Sie danach das Netz aus, schließen Sie die Seite und öffnen Sie sie wieder. Der Kiosk sollte dann starten.',
    offlineNot:
      'Noch liegt nicht alles auf diesem Gerät. Warten Sie kurz oder prüfen Sie das Netz. Bleibt es so? Dann fehlt eine Datei neben dieser Seite. Fragen Sie die Person, die die Seite online gestellt hat.',
    sizeTitle: 'Wie groß ist dieser Bildschirm?',
    sizeHint:
      'Halten Sie eine Bankkarte an den Bildschirm und schieben Sie den Regler, bis das Feld so breit ist wie die Karte. Dann sind die Knöpfe groß genug.',
    size: 'Breite der Karte',
    pixels: (count) => `${count} Pixel`,
  },
};
