import type { TeamMessages } from './nl-team.js';

const number = (count: number): string => count.toLocaleString('de');
const checks = (count: number): string =>
  count === 1 ? '1 ausgefüllter Check' : `${number(count)} ausgefüllte Checks`;
/** More than were invited, or one person alone, are only counted. */
const isShare = (count: number, invited: number | null): invited is number =>
  invited !== null && invited > 1 && count <= invited;
const counted = (count: number, invited: number | null): string =>
  invited
    ? `${checks(count)}, ${invited === 1 ? '1 Person' : `${number(invited)} Personen`} eingeladen`
    : checks(count);

/** Words of the team scan: gathering responses, the report, the conversation. */
export const deTeam: TeamMessages = {
  retry: 'Noch einmal versuchen',
  back: 'Zurück',
  loadTrouble: 'Den Fragebogen konnten wir nicht laden.',
  start: {
    title: 'Der Team-Check',
    lead: 'Führen Sie die Antworten Ihres Teams zusammen. So bekommen Sie ein ehrliches Bild und Stoff für ein gutes Gespräch.',
    how: [
      'Erstellen Sie eine Einladung und schicken Sie sie an Ihr Team.',
      'Alle füllen den Lernkultur-Check auf dem eigenen Gerät aus. Wer mitmachen möchte, schickt Ihnen einen Code.',
      'Ab 5 ausgefüllten Checks erstellen Sie den Bericht, mit Schritten und einem Leitfaden für das Gespräch.',
    ],
    privacy:
      'Der Team-Check läuft in Ihrem Browser, ohne Konto, und schickt von sich aus nichts weiter. Wer die Codes bekommt, kann die Antworten jeder einzelnen Person lesen. Im Bericht stehen keine Namen. Jeder Durchschnitt stammt von mindestens 5 Personen. Wie oft eine Antwort gewählt wurde, zeigen wir erst, wenn mindestens 10 Personen die Aussage beantwortet haben.',
    team: 'Name des Teams, des Betriebs oder der Veranstaltung',
    wave: 'Zeitpunkt, zum Beispiel „Herbst 2026“',
    reader: 'Wer bekommt die Codes? Ihr Name oder Ihre Funktion (Ihr Team sieht das)',
    invited: 'Wie viele Personen laden Sie ein? (darf leer bleiben)',
    few: 'Mit weniger als 5 Personen können wir keinen Bericht erstellen, denn wer ihn liest, könnte erraten, wer was geantwortet hat. Laden Sie auch ein Team ein, mit dem Sie viel zusammenarbeiten, oder füllen Sie den Check gemeinsam in einem Gespräch aus.',
    form: 'Welcher Fragebogen?',
    forms: {
      full: (items) => `Vollständig (${items} Aussagen)`,
      short: (items) => `Kurz (${items} Aussagen)`,
    },
    create: 'Einladung erstellen',
    needed: 'Bitte geben Sie das Team und den Zeitpunkt an, und wer die Codes bekommt.',
    eventTitle: 'Bericht zu einer Veranstaltung',
    eventHint:
      'Stand der Lernkultur-Check auf einer Messe, einem Jobtag oder einer anderen Veranstaltung? Wählen Sie die Dateien aller Kioske zusammen (Excel, CSV oder JSON). Jeder ausgefüllte Check zählt einmal, meist einer pro Betrieb.',
    eventOpen: 'Dateien der Kioske wählen',
    openTitle: 'Haben Sie schon Antworten oder eine Teamdatei?',
    openHint:
      'Antworten aus Google Forms, Microsoft Forms, Excel oder von einem Kiosk, oder eine Teamdatei oder ein Bericht, den Sie früher gespeichert haben. Ihre Datei bleibt auf Ihrem Gerät.',
    answersTitle: (name, count) => (count === 1 ? `Antworten aus ${name}` : `Antworten aus ${count} Dateien`),
    answersLead:
      'Von wem sind diese Antworten? Danach lesen wir sie ein. Namen und E-Mail-Adressen aus der Datei behalten wir nicht.',
    answersInvited: 'Wie viele Personen waren eingeladen? (darf leer bleiben)',
    answersRead: 'Antworten einlesen',
    answersNeeded: 'Bitte geben Sie das Team und den Zeitpunkt an.',
    unreadable: 'Eine Teamdatei, die sich hier nicht lesen lässt',
    open: 'Datei öffnen',
    resume: (team, count) => `Weiter mit ${team} (${checks(count)})`,
    forget: 'Aus diesem Browser löschen',
    forgetQuestion: 'Haben Sie eine Datei gespeichert? Sonst sind diese Antworten verloren.',
  },
  invite: {
    title: 'Team einladen',
    more: 'Möchten Sie noch weitere Personen einladen?',
    hint: 'Schicken Sie diesen Link an alle oder zeigen Sie den QR-Code. Der Link ist für alle gleich. Speichern Sie danach Ihre Teamdatei (unten).',
    link: 'Link der Einladung',
    qr: 'QR-Code der Einladung',
    longLink: 'Dieser Link ist zu lang für einen QR-Code. Kopieren Sie ihn und schicken Sie ihn weiter.',
    copy: 'Link kopieren',
    mail: 'E-Mail an Ihr Team',
    until: 'Antworten bitte bis (darf leer bleiben)',
    subjectLabel: 'Betreff',
    subject: (team) => `Wie lernen wir bei der Arbeit? Der Lernkultur-Check für ${team}`,
    text: 'Text',
    openMail: 'Im E-Mail-Programm öffnen',
    copyMail: 'Text kopieren',
    copied: 'Kopiert.',
    copyTrouble: 'Das Kopieren hat nicht geklappt. Bitte markieren und kopieren Sie den Text selbst.',
    mailText: (team, wave, reader, link, until) =>
      `Hallo zusammen,\n\nwie lernen wir bei der Arbeit voneinander? Bitte füllen Sie den Lernkultur-Check für ${team} aus (${wave}). Das dauert ein paar Minuten, und es gibt keine richtigen oder falschen Antworten.\n\n${link}\n\nSie sehen sofort Ihr eigenes Ergebnis. Danach bekommen Sie einen Code und entscheiden selbst, ob Sie ihn weitergeben. Möchten Sie mitmachen? Dann schicken Sie Ihren Code ${until ? `bis zum ${until} ` : ''}an ${reader}.\n\nIhre Antworten sind vertraulich, aber nicht anonym, denn wer Ihren Code bekommt, kann sie lesen. Ihre Rolle und die anderen Angaben zu Ihnen können Sie weglassen. Im Bericht stehen keine Namen. Jeder Durchschnitt stammt von mindestens 5 Personen. Wie oft eine Antwort gewählt wurde, steht erst im Bericht, wenn mindestens 10 Personen die Aussage beantwortet haben.\n\nDanach besprechen wir das Ergebnis und wählen gemeinsam aus, was wir zuerst tun.`,
  },
  gather: {
    count: (count, invited) =>
      isShare(count, invited)
        ? `${number(count)} von ${number(invited)} Eingeladenen ${count === 1 ? 'hat' : 'haben'} geantwortet (${Math.round((100 * count) / invited)}\u00a0%)`
        : counted(count, invited),
    last: (date) => `zuletzt hinzugefügt am ${date}`,
    none: 'Es hat noch niemand geantwortet.',
    title: 'Antworten hinzufügen',
    answers: 'Die Antworten',
    paste: 'Fügen Sie Codes oder Links ein. Auch eine ganze E-Mail ist in Ordnung.',
    add: 'Hinzufügen',
    files:
      'Oder wählen Sie Dateien aus (CSV, Excel oder JSON), zum Beispiel aus Google Formulare oder von einem Gerät, an dem Gäste den Check ausgefüllt haben (Kiosk)',
    choose: 'Dateien auswählen',
    drop: 'Oder ziehen Sie Ihre Dateien hierher.',
    source: 'Oder rufen Sie Antworten von einer Webadresse ab (für die IT: JSON, NDJSON oder CouchDB)',
    read: 'Abrufen',
    reading: (read) => `${number(read)} gelesen …`,
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Was schon gelesen war, zählt mit.',
    added: (count) => (count === 0 ? 'Keine neuen Checks.' : `${checks(count)} hinzugefügt.`),
    changed: (count) =>
      count === 1
        ? '1 ausgefüllter Check ersetzt. Die Rolle und die anderen Angaben zu dieser Person sind jetzt weg.'
        : `${checks(count)} ersetzt. Die Rollen und die anderen Angaben zu diesen Personen sind jetzt weg.`,
    removed: (count) =>
      count === 1
        ? '1 ausgefüllter Check entfernt, weil er am Kiosk gelöscht wurde.'
        : `${checks(count)} entfernt, weil sie am Kiosk gelöscht wurden.`,
    unread: (count) =>
      count === 1
        ? '1 Code in dieser Teamdatei passt nicht zu diesem Fragebogen. Er bleibt gespeichert, zählt aber nicht mit.'
        : `${number(count)} Codes in dieser Teamdatei passen nicht zu diesem Fragebogen. Sie bleiben gespeichert, zählen aber nicht mit.`,
    refused: (count) => `${number(count)} nicht mitgezählt:`,
    more: (count) => `und noch ${number(count)}.`,
    at: (source, at) => `${source}, Zeile ${at}`,
    pasted: 'Eingefügter Text',
    nothing:
      'Darin haben wir keinen Code gefunden. Kopieren Sie den Code oder den ganzen Link und fügen Sie ihn noch einmal ein.',
    nothingIn: (source) =>
      `In ${source} haben wir keine Antworten gefunden. Prüfen Sie, ob das die richtige Datei oder Adresse ist. Wir lesen Codes, Dateien von einem Kiosk und Tabellen mit einer Spalte pro Aussage, zum Beispiel aus Google Formulare oder Microsoft Forms. Über jeder Spalte steht die Aussage selbst oder ihr Kurzname (zum Beispiel „interaction-place“). Die Antworten dürfen Wörter oder Zahlen sein.`,
    unreadable: (source) => `${source} konnten wir nicht lesen.`,
    addressTrouble: {
      refused: 'Der Server lehnt die Anfrage ab. Prüfen Sie die Adresse oder bitten Sie die IT um Zugang.',
      slow: 'Der Server antwortet nicht oder hat mittendrin aufgehört. Was schon gelesen war, zählt mit. Versuchen Sie es später noch einmal.',
      large:
        'Dort liegt mehr, als wir lesen können (2\u00a0GB). Was schon gelesen war, zählt mit. Bitten Sie die IT, die Daten in Teilen bereitzustellen.',
      unreachable:
        'Wir konnten die Adresse nicht erreichen. Prüfen Sie, ob Sie online sind, und fragen Sie die IT, ob diese Seite die Adresse lesen darf (CORS).',
      gone: 'Die Datei wurde verschoben oder geändert, während wir sie gelesen haben. Was schon gelesen war, zählt mit. Wählen Sie sie noch einmal aus.',
    },
    reasons: {
      damaged:
        'Der Code ist nicht vollständig oder enthält einen Fehler. Bitten Sie die Person, ihn noch einmal zu schicken.',
      'hidden-link':
        'Ein E-Mail-Filter hat diesen Link ersetzt, deshalb sehen wir den Code nicht. Bitten Sie um den Code selbst, nicht um den Link.',
      'other-instrument': 'Das gehört zu einem anderen Fragebogen.',
      'other-version':
        'Das gehört zu einer anderen Version des Fragebogens. Bitten Sie die Person, den Check über Ihren Link noch einmal auszufüllen.',
      'other-wave':
        'Das gehört zu einer anderen Einladung, also zu einem anderen Team oder einem anderen Zeitpunkt. Öffnen Sie die Teamdatei dieser anderen Einladung.',
      duplicate: 'Dieser ausgefüllte Check ist schon da.',
      alike: 'Jemand, der schon dabei ist, hat genau dasselbe geantwortet. Diese Person zählt einmal.',
      unanswered: 'Hier ist keine einzige Aussage beantwortet.',
      summary: 'Das sieht nach einem Durchschnitt oder einer Summe aus, nicht nach den Antworten einer Person.',
      'two-answers':
        'Zwei Spalten mit demselben Namen widersprechen sich. Lassen Sie nur eine davon stehen und fügen Sie die Datei noch einmal hinzu.',
      'open-quote':
        'Hier beginnt ein Text mit einem Anführungszeichen, das nirgends geschlossen wird. Wir wissen deshalb nicht, welche Antwort wohin gehört. Entfernen Sie das Zeichen und fügen Sie die Datei noch einmal hinzu.',
      withdrawn: 'Diese Person macht nicht mehr mit.',
      broken: 'Diese Antworten können wir nicht lesen. Bitten Sie um einen neuen Code oder eine neue Datei.',
      answer:
        'Bei einer Aussage steht etwas, das wir nicht als Antwort erkennen. Korrigieren Sie das und fügen Sie die Datei noch einmal hinzu.',
      'error-cell':
        'In dieser Zeile steht eine Fehlermeldung aus der Tabelle (zum Beispiel #NV) statt einer Antwort. Korrigieren Sie das und fügen Sie die Datei noch einmal hinzu.',
      'not-computed':
        'In dieser Zeile steht eine Formel, die noch nicht berechnet wurde. Öffnen Sie die Datei in Excel, speichern Sie sie und fügen Sie sie noch einmal hinzu.',
      preview: 'Laut der Datei ist das ein Test, keine echte Teilnahme. Sie müssen nichts tun.',
      unfinished:
        'Laut der Datei hat diese Person den Fragebogen nicht abgeschlossen. Bitten Sie Ihr Team, das nachzuholen, und laden Sie danach eine neue Datei herunter.',
      mapping:
        'Wir wissen noch nicht, welche Spalte zu welcher Aussage gehört. Fügen Sie die Datei noch einmal hinzu und geben Sie das an.',
      format:
        'Diese Art von Datei lesen wir nicht. Speichern Sie sie als Excel (.xlsx) oder CSV, oder bitten Sie um eine andere Datei.',
      'too-large':
        'Diese Datei ist zu groß, um sie hier zu lesen. Teilen Sie sie in kleinere Dateien auf, oder bitten Sie die IT um eine NDJSON-Datei (eine Zeile pro Person).',
      unreadable:
        'Diese Datei können wir nicht lesen. Speichern Sie sie noch einmal als Excel (.xlsx) oder CSV, oder bitten Sie um eine neue Datei.',
    },
    noted: 'Gut zu wissen:',
    notes: {
      'open-quote':
        'Hier beginnt ein Text mit einem Anführungszeichen, das nirgends geschlossen wird. Diese Zeile zählt mit. Prüfen Sie, ob sie stimmt.',
      cell: 'Eine der Angaben zu dieser Person erkennen wir nicht, deshalb lassen wir sie weg. Die Antworten auf die Aussagen zählen mit.',
      rows: 'Hier stehen keine Antworten einer Person, sondern ein Titel oder noch einmal die Namen der Spalten. Wir überspringen diese Zeile.',
      columns: 'Das verwenden und behalten wir nicht:',
      missing: 'Für diese Aussagen haben wir keine Spalte gefunden, deshalb bleiben sie leer:',
    },
    spot: {
      sheet: (source, name) => `${source} (Blatt „${name}“)`,
      at: (name, found) => `Bei „${name}“ steht „${found}“`,
      of: (name) => `Es geht um „${name}“`,
      found: (text) => `Dort steht „${text}“`,
      expected: (words) => `mögliche Antworten: ${words}`,
      times: (count) => `${number(count)}-mal`,
    },
    formats: {
      protected:
        'Diese Excel-Datei ist mit einem Kennwort geschützt. Öffnen Sie sie in Excel, löschen Sie das Kennwort (Datei > Informationen > Arbeitsmappe schützen > Mit Kennwort verschlüsseln), speichern Sie sie und fügen Sie sie noch einmal hinzu.',
      xls: 'Das ist eine alte Excel-Datei (.xls). Öffnen Sie sie in Excel, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und fügen Sie diese Datei hinzu.',
      xlsb: 'Das ist eine andere Art von Excel-Datei (.xlsb). Öffnen Sie sie in Excel, speichern Sie sie als Excel-Arbeitsmappe (.xlsx) und fügen Sie diese Datei hinzu.',
      ods: 'Das ist eine Datei von LibreOffice oder OpenOffice (.ods). Öffnen Sie sie dort, speichern Sie sie als Excel (.xlsx) oder CSV und fügen Sie diese Datei hinzu.',
      numbers:
        'Das ist eine Numbers-Datei. Öffnen Sie sie dort, wählen Sie Ablage > Exportieren > Excel oder CSV und fügen Sie diese Datei hinzu.',
      msg: 'Das ist eine gespeicherte Outlook-E-Mail (.msg). Öffnen Sie die E-Mail, kopieren Sie den Text und fügen Sie ihn statt der Datei ein.',
      pdf: 'Das ist ein PDF. Kopieren Sie die Codes heraus und fügen Sie diesen Text statt der Datei ein, oder bitten Sie um die Datei als Excel oder CSV.',
      docx: 'Das ist eine Word-Datei. Kopieren Sie die Codes heraus und fügen Sie diesen Text statt der Datei ein.',
      doc: 'Das ist eine alte Word-Datei. Kopieren Sie die Codes heraus und fügen Sie diesen Text statt der Datei ein.',
      odt: 'Das ist ein Text von LibreOffice oder OpenOffice (.odt). Kopieren Sie die Codes heraus und fügen Sie diesen Text statt der Datei ein.',
      rtf: 'Das ist eine Datei aus einer Textverarbeitung (.rtf). Kopieren Sie die Codes heraus und fügen Sie diesen Text statt der Datei ein.',
      presentation:
        'Das ist eine Präsentation. Kopieren Sie die Codes heraus und fügen Sie diesen Text statt der Datei ein, oder bitten Sie um die Datei als Excel oder CSV.',
      zip: 'Das ist eine gepackte Datei (zum Beispiel .zip). Entpacken Sie sie und fügen Sie die Dateien daraus hinzu.',
      picture: 'Das ist ein Bild. Bitten Sie um den Code selbst oder um die Datei als Excel oder CSV.',
      sav: 'Das ist eine SPSS-Datei (.sav). Speichern Sie sie in SPSS als Excel oder CSV, oder bitten Sie um eine neue Datei.',
      html: 'Das ist eine Webseite, vielleicht eine Anmeldeseite statt der Datei. Laden Sie die Datei noch einmal herunter, als Excel oder CSV.',
      shortcut:
        'Das ist nur eine Verknüpfung zu einer Datei. Wählen Sie die Datei selbst aus oder laden Sie sie als Excel oder CSV herunter.',
    },
    mapping: {
      title: (source) => `Helfen Sie uns, ${source} zu lesen`,
      lead: 'Bei diesen Spalten sind wir nicht sicher. Stimmt unser Vorschlag? Wenn nicht, wählen Sie selbst die Aussage oder Frage. Wir speichern Ihre Wahl in der Teamdatei.',
      column: 'Spalte in Ihrer Datei',
      target: 'Unsere Aussage oder Frage',
      examples: (words) => `Zum Beispiel: ${words}`,
      none: 'Nicht verwenden',
      words: 'Diese Wörter kennen wir nicht. Für welche Antwort stehen sie?',
      wordOf: (question) => `bei „${question}“`,
      times: (count) => (count === 1 ? 'einmal' : `${number(count)}-mal`),
      noAnswer: 'Keine Antwort',
      na: 'Nicht anwendbar',
      unknown: 'Weiß ich nicht',
      yes: 'Ja',
      no: 'Nein',
      hidden: (count) =>
        count === 1
          ? '1 Zeile ist ausgeblendet oder weggefiltert. Zählt sie mit?'
          : `${number(count)} Zeilen sind ausgeblendet oder weggefiltert. Zählen sie mit?`,
      hiddenYes: 'Ja, alles mitzählen',
      hiddenNo: 'Nein, nur was sichtbar ist',
      read: 'Datei so einlesen',
      drop: 'Datei nicht hinzufügen',
      twice:
        'Bei derselben Aussage oder Frage steht mehr als eine Spalte. Wählen Sie eine und stellen Sie die anderen auf „Nicht verwenden“. Es geht um:',
    },
    alikeQuestion: 'Sind das dieselben Personen?',
    alikeText: (source, count) =>
      count === 1
        ? `In ${source} hat 1 Person genau dasselbe geantwortet wie jemand, der schon dabei ist. Wir können nicht erkennen, ob es dieselbe Person ist. Deshalb zählen wir sie einmal. Sind Sie sicher, dass es jemand anderes ist, zum Beispiel aus einer anderen Abteilung? Dann zählt diese Person mit.`
        : `In ${source} haben ${number(count)} Personen genau dasselbe geantwortet wie Personen, die schon dabei sind. Wir können nicht erkennen, ob es dieselben Personen sind. Deshalb zählen wir sie einmal. Sind Sie sicher, dass es andere sind, zum Beispiel aus einer anderen Abteilung? Dann zählen sie mit.`,
    alikeSame: (count) => (count === 1 ? 'Ja, dieselbe Person' : 'Ja, dieselben Personen'),
    alikeOthers: (count) => (count === 1 ? 'Nein, bitte mitzählen' : 'Nein, bitte alle mitzählen'),
    keepTitle: 'Teamdatei speichern',
    keepHint:
      'Speichern Sie schon jetzt eine Datei, denn ohne sie lassen sich die Codes später nicht einlesen. Speichern Sie noch einmal, wenn Sie Antworten hinzugefügt oder einen Bericht erstellt haben, und arbeiten Sie mit der neuesten Datei weiter. Sie enthält alle Antworten. Gehen Sie damit so sorgfältig um wie mit den Codes.',
    keepAnswers:
      'Speichern Sie eine Datei, wenn Sie später weiterarbeiten möchten: Antworten hinzufügen, jemanden herausnehmen oder einen neuen Bericht erstellen. Sie enthält alle Antworten. Gehen Sie sorgfältig damit um.',
    save: 'Als Datei speichern',
    fileName: 'teamdatei',
    saved: 'Ihr Browser speichert die Datei, meistens bei Ihren Downloads.',
    keepHere: 'Auch in diesem Browser speichern',
    keepHereHint: 'Bitte nicht ankreuzen, wenn auch andere dieses Gerät benutzen.',
    keepTrouble:
      'Dieser Browser kann die Teamdatei nicht speichern, weil der Platz fehlt oder weil es nicht erlaubt ist. Nutzen Sie eine Datei.',
    keepGone:
      'Diese Teamdatei ist in einem anderen Tab aus diesem Browser gelöscht worden. Sie wird hier nicht mehr gespeichert.',
    removeTitle: 'Jemand möchte nicht mehr mitmachen',
    removeHint:
      'Fügen Sie den Code dieser Person ein. Er steht in der Nachricht, die Sie bekommen haben. Löschen Sie danach auch diese Nachricht. Der Löschcode eines Kiosks (XXXX-XXXX) geht auch.',
    removeFile:
      'Kommt die Person aus einer Datei? Kopieren Sie daraus die Zeile mit den Spaltennamen und nur die Zeile dieser Person und fügen Sie beide hier ein. Löschen Sie danach auch die Zeile in dieser Datei.',
    removeReport:
      'Ein Bericht, den Sie schon weitergegeben haben, ändert sich nicht. Standen diese Antworten schon in einem Bericht? Dann bleiben die Zahlen, wie sie waren, denn ein Bericht ohne diesen einen Check würde zeigen, was die Person geantwortet hat. In einem neuen Bericht steht aber, dass ein Check entfernt worden ist.',
    removeTell:
      'Sagen Sie der Person: Die Antworten selbst sind weg, die Zahlen der Gruppe bleiben, und niemand kann daraus ablesen, was sie geantwortet hat.',
    code: 'Code, Link oder Zeilen',
    remove: 'Aus der Teamdatei löschen',
    takenOut: (count) =>
      count === 1
        ? '1 Person aus der Teamdatei gelöscht. Speichern Sie Ihre Teamdatei neu und löschen Sie ältere Dateien.'
        : `${count} Personen aus der Teamdatei gelöscht. Speichern Sie Ihre Teamdatei neu und löschen Sie ältere Dateien.`,
    removeMany: (count) => `Das sind ${count} Personen aus der Teamdatei. Möchten Sie alle löschen?`,
    removeAll: (count) => `Ja, diese ${count} Personen löschen`,
    removeNobody: 'Nein, niemanden löschen',
    notRemoved:
      'Wir haben diese Person in der Teamdatei nicht gefunden. Fügen Sie eine Zeile aus einer Datei ein? Dann fügen Sie auch die Zeile mit den Spaltennamen ein.',
    close: 'Teamdatei schließen',
    closeQuestion:
      'Die letzten Änderungen sind noch nicht gespeichert. Wenn Sie jetzt schließen, gehen sie verloren. Haben Sie noch nie eine Datei gespeichert? Dann ist alles weg und Sie können die Codes dieser Einladung nicht mehr einlesen. Trotzdem schließen?',
    closeAnswers:
      'Die letzten Änderungen sind noch nicht gespeichert. Wenn Sie jetzt schließen, gehen sie verloren und Sie müssen die Antworten noch einmal einlesen. Trotzdem schließen?',
    closeYes: 'Ja, schließen',
    closeNo: 'Nein, hierbleiben',
  },
  make: {
    title: 'Bericht erstellen',
    breakdown: 'Bericht nach dieser Frage aufteilen',
    noBreakdown: 'Nicht aufteilen',
    breakdownHint:
      'Eine Gruppe zeigen wir erst ab 5 Personen. Mit Gruppen werden alle Zahlen ungenauer, auch die von allen zusammen. Teilen Sie den Bericht am besten erst auf, wenn in jeder Gruppe mindestens 10 Personen geantwortet haben. Nach Ihrem ersten Bericht können Sie diese Wahl nicht mehr ändern.',
    late: 'Warten Sie, bis die meisten geantwortet haben. Wer später antwortet, kommt erst in einen Bericht, wenn mindestens 5 neue Checks zusammengekommen sind.',
    removal:
      'Möchte jemand doch nicht dabei sein? Löschen Sie den Check dieser Person, bevor Sie den Bericht erstellen, denn danach bleiben die Zahlen, wie sie sind. Kommt die Bitte erst später, löschen Sie die Antworten aus der Teamdatei. Ein neuer Bericht sagt, dass ein Check entfernt worden ist.',
    make: 'Bericht erstellen',
    counting: (counted) => `${number(counted)} gezählt …`,
    again: 'Neuen Bericht erstellen',
    show: 'Letzten Bericht anzeigen',
    tooFew: (count) =>
      count === 0
        ? 'Es hat noch niemand geantwortet. Ab 5 ausgefüllten Checks können Sie einen Bericht erstellen.'
        : `Bisher ${count === 1 ? 'ist' : 'sind'} es ${checks(count)}. Ab 5 können Sie einen Bericht erstellen.`,
    tooFewAdvice:
      'Bei weniger als 5 könnte man beim Lesen des Berichts erraten, wer was geantwortet hat. Davor schützen wir Ihre Kolleginnen und Kollegen. Was können Sie tun? Speichern Sie Ihre Teamdatei und erinnern Sie Ihr Team an den Check. Schicken Sie denselben Link auch an ein Team, mit dem Sie viel zusammenarbeiten. Oder sprechen Sie ohne Zahlen darüber. Die Fragen im eigenen Ergebnis sind dafür ein guter Anfang.',
    waiting: (count) =>
      `${checks(count)} ${count === 1 ? 'steht' : 'stehen'} noch nicht im Bericht. Sind mindestens 5 dabei, die noch in keinem Bericht standen? Dann erstellen Sie einen neuen Bericht. Bei weniger könnte man durch den Vergleich von zwei Berichten erkennen, was jemand geantwortet hat.`,
    empty:
      'Im Moment ist kein neuer Bericht möglich, denn von den Personen im letzten Bericht sind weniger als 5 übrig. Sobald es mindestens 5 neue ausgefüllte Checks gibt, geht es wieder. Der letzte Bericht bleibt erhalten.',
    failed: 'Der Bericht ließ sich nicht erstellen. Bitte versuchen Sie es noch einmal.',
    fork: 'Wir konnten keinen neuen Bericht erstellen. Vielleicht gibt es in einer anderen Kopie dieser Teamdatei schon einen anderen Bericht. Arbeiten Sie dann mit der Datei weiter, die Sie vor dem Zusammenführen der beiden Kopien hatten.',
  },
  report: {
    title: 'Teambericht',
    provisional: (date) => `Erstellt am ${date}`,
    headline: {
      none: 'Für ein Bild sind es noch zu wenige Antworten.',
      differ: (names) => `Die Erfahrungen mit ${names} gehen im Team auseinander.`,
      differMany: (count) => `Bei ${count} Themen gehen die Erfahrungen im Team auseinander.`,
      agree: 'Im Team sind die Erfahrungen ähnlich.',
      unclear: 'Das ist das Bild Ihres Teams.',
    },
    headlineHint: {
      none: 'Wir können noch für kein Thema Zahlen zeigen.',
      named: 'Erkennen Sie das wieder? Sprechen Sie anhand von Beispielen darüber.',
      differ: 'Damit fangen Sie das Gespräch am besten an.',
      agree: 'So fällt es leichter, gemeinsam auszuwählen, woran Sie arbeiten.',
      unclear: 'Bei mindestens einem Thema können wir noch nicht sagen, ob Sie es im Team ähnlich erleben.',
      few: 'Ob Sie die Themen im Team ähnlich erleben, können wir bei so wenigen Antworten nicht sagen, ohne zu viel über einzelne Personen zu zeigen.',
    },
    who: {
      title: 'Wer hat geantwortet?',
      count: (count, invited) =>
        isShare(count, invited)
          ? `Antworten von ${number(count)} der ${number(invited)} Eingeladenen`
          : counted(count, invited),
      notGiven: 'keine Angabe',
      withdrawn: (count) =>
        count === 1
          ? '1 dieser Checks ist inzwischen entfernt worden. Die Zahlen bleiben, wie sie waren, denn ein Bericht ohne diesen einen Check würde zeigen, was die Person geantwortet hat.'
          : `${number(count)} dieser Checks sind inzwischen entfernt worden. Die Zahlen bleiben, wie sie waren, denn ein Bericht ohne diese Checks könnte zeigen, was die Personen geantwortet haben.`,
      hidden:
        'Eine Gruppe zeigen wir erst ab 5 Personen und nur, wenn sich daraus nicht die Zahlen einer kleineren Gruppe ableiten lassen.',
    },
    privacy:
      'Jeder Durchschnitt stammt von mindestens 5 Personen und ist so gerundet, dass mehr als eine Kombination von Antworten dazu passt. Wie oft eine Antwort gewählt wurde, zeigen wir erst, wenn mindestens 10 Personen die Aussage beantwortet haben, und nie mit einem Namen. Bitte behandeln Sie diesen Bericht vertraulich.',
    agreement: {
      title: 'Erleben Sie es im Team ähnlich?',
      agree: 'Das erleben Sie ähnlich',
      differ: 'Das erleben Sie unterschiedlich, also sprechen Sie darüber',
      unknown: 'Hier können wir noch nicht sagen, ob Sie es ähnlich erleben',
    },
    profile: {
      title: 'Das Profil des Teams',
      explain:
        'Jeder Balken zeigt den Durchschnitt aller, die geantwortet haben, von 0 bis 100. Jede Zahl ist gerundet, und die Tabelle zeigt, in welchem Bereich sie liegt. So kann niemand allein ausrechnen, was jemand im Team geantwortet hat. Der Streifen zeigt, wie unsicher die Zahl ist. Je breiter er ist, desto mehr kann der Zufall mitspielen.',
      disagree: 'unterschiedlich erlebt',
      tooFew: (minimum) => `zu wenige zum Anzeigen (weniger als ${minimum} Personen)`,
      atMost: (score) => `${score} oder weniger`,
      atLeast: (score) => `${score} oder mehr`,
      either: (low, high) => `${low} oder ${high}`,
      n: 'Personen',
      mean: 'Durchschnitt',
      sd: 'Streuung (SD), höchstens',
      ci: 'Wahrscheinlich',
      order: (list) =>
        `Von hoch nach niedrig: ${list}. Liegen zwei Werte nah beieinander, kann die Reihenfolge in Wirklichkeit anders sein.`,
      radar:
        'Netzdiagramm der Durchschnitte. Sie stehen auch in der Liste danach. Unter „Als Tabelle anzeigen“ steht, zwischen welchen Zahlen sie liegen.',
    },
    groups: {
      title: 'Gruppen nebeneinander',
      column: 'Gruppe',
      hint: 'Sehen die Gruppen es unterschiedlich? Das ist kein Fehler, sondern ein Anlass für ein Gespräch. Fragen Sie einander nach Beispielen.',
      all: 'Alle zusammen',
      none: 'Es gibt keine Gruppen, die wir einzeln zeigen können.',
    },
    own: {
      title: 'Ihre Werte neben denen des Teams',
      hint: 'Fügen Sie Ihren eigenen Code oder Link ein. Ihre Werte erscheinen nur auf diesem Bildschirm. Sie stehen nicht im Link, nicht in den Dateien und nicht im Ausdruck. Tun Sie das nicht auf einem Bildschirm, auf den auch andere schauen.',
      label: 'Ihr eigener Code oder Link',
      show: 'Anzeigen',
      hide: 'Meine Werte ausblenden',
      trouble: 'Das ist kein vollständiger Code dieses Fragebogens.',
      you: 'Sie',
      team: 'Team',
    },
    change: {
      title: 'Was hat sich verändert?',
      hint: (wave, date) =>
        `Verglichen mit ${wave} (${date}). Vielleicht haben damals andere Personen geantwortet. Bei jedem Unterschied steht, wie viele Punkte es wahrscheinlich sind.`,
      is: { up: 'höher', down: 'niedriger', unclear: 'keine klare Veränderung' },
      unknown: 'ob sich das verändert hat, lässt sich nicht sagen',
      before: 'Damals',
      after: 'Jetzt',
      atLeast: (points) => `(mindestens ${points})`,
      since: {
        changed: (name, up, down) =>
          `Verglichen mit „${name}“ liegt das Team ${[up && `höher bei ${up}`, down && `niedriger bei ${down}`].filter(Boolean).join(' und ')}.`,
        unclear: (name) => `Verglichen mit „${name}“ zeigt kein Thema eine deutliche Veränderung.`,
      },
      stepsTitle: 'Die Schritte von damals',
      answers: (item, before, after) =>
        before === after
          ? `Bei „${item}“ antwortete das Team damals im Schnitt „${before}“, und heute auch.`
          : `Bei „${item}“ antwortete das Team damals im Schnitt „${before}“, und heute „${after}“.`,
      stepsHint:
        'Ein anderes Wort bei einer einzelnen Aussage heißt noch nicht, dass sich wirklich etwas geändert hat. Was haben Sie getan, und was merken Sie davon?',
    },
    benchmark: {
      title: 'Zum Vergleich',
      hint: (team, wave, n, date) =>
        `${team}, ${wave}: ${n}, ${date}. Diesen Bericht haben Sie selbst dazugelegt. Er ist keine Norm und keine Rangliste.`,
      mark: 'Vergleich',
    },
    steps: {
      title: 'Schritte für das Team',
      because: (item, option) => `Bei der Aussage „${item}“ hat das Team im Durchschnitt etwa „${option}“ gewählt.`,
      becauseDiffer: (item) => `Die Aussage „${item}“ gehört zu einem Thema, das Sie im Team unterschiedlich erleben.`,
      none: 'Bei diesen Antworten schlagen wir keine Schritte vor.',
    },
    items: {
      title: 'Alle Aussagen',
      n: 'Antworten',
      mean: 'Durchschnitt (0 bis 100)',
      spread: 'Mindestens so oft gewählt',
      hint: 'Wie oft eine Antwort gewählt wurde, zeigen wir ab 10 Antworten, die zusammen eingegangen sind und aus einer Gruppe stammen. Die Zahl sagt, wie oft es mindestens war, denn was nur 1 oder 2 Personen gewählt haben, steht nicht dabei. Wer eine Aussage offengelassen hat, zählt dort nicht mit.',
      without: (count, minimum) =>
        `${count === 1 ? '1 Aussage steht' : `${number(count)} Aussagen stehen`} hier nicht, weil wir weniger als ${minimum} Antworten zeigen können oder weil es der kurze Fragebogen war.`,
    },
    tableFile: {
      columns: {
        team: 'Team',
        wave: 'Zeitpunkt',
        day: 'Erstellt am',
        what: 'Art der Zeile',
        name: 'Thema, Aussage oder Frage',
        id: 'Kurzname',
        group: 'Gruppe',
        n: 'Anzahl',
        withdrawn: 'Entfernt',
        mean: 'Durchschnitt (0 bis 100)',
        meanLow: 'Durchschnitt, mindestens',
        meanHigh: 'Durchschnitt, höchstens',
        sd: 'Streuung (SD), höchstens',
        ciLow: 'Wahrscheinlich von',
        ciHigh: 'Wahrscheinlich bis',
        agreement: 'Erlebt',
        admLow: 'AD, mindestens',
        admHigh: 'AD, höchstens',
        rwgjLow: 'r_wg(j), mindestens',
        rwgjHigh: 'r_wg(j), höchstens',
      },
      kinds: { respondents: 'Personen', dimension: 'Thema', item: 'Aussage' },
      all: 'alle zusammen',
      agreement: { agree: 'ähnlich', differ: 'unterschiedlich' },
      option: (label) => `„${label}“, mindestens`,
      others: 'Andere Antworten',
    },
    annex: {
      title: 'Technischer Anhang',
      text: 'AD: wie weit die Antworten im Mittel vom Durchschnitt entfernt liegen, in Stufen der Antwortskala (Burke, Finkelstein & Dusig 1999), geschätzt aus den gezeigten Antworten, ab 10 Antworten. „Ähnlich“ bedeutet: AD ist höchstens ein Sechstel der Zahl der Antwortmöglichkeiten; unter 20 Antworten nur bei Themen mit mindestens 3 Aussagen. r_wg(j): Übereinstimmung, verglichen mit zufälligen Antworten (James, Demaree & Wolf 1984), ab 30 Antworten. SD: wie groß die Standardabweichung der Werte nach den gezeigten Antworten höchstens ist. „Wahrscheinlich“ ist ein t-Intervall (95\u00a0%) mit dieser SD. Alle Zahlen sind Bereiche eines festen Rasters: je weniger Personen, desto breiter.',
    },
    table: 'Als Tabelle anzeigen',
    conventions: 'Die Grenzen zwischen den Stufen sind Festlegungen, keine Normwerte.',
  },
  guide: {
    title: 'Leitfaden für das Gespräch',
    lead: (minutes) =>
      `${minutes} Minuten, mit dem Bericht auf dem Tisch. Klären Sie vorher, wer das Gespräch leitet (am besten nicht die Führungskraft) und wer die Vereinbarungen aufschreibt.`,
    minutes: (minutes) => `${minutes}\u00a0Min.`,
    opening: 'Einstieg',
    openingText: [
      'Wir wollen gemeinsam sehen, wie wir bei der Arbeit lernen, und auswählen, was wir zuerst tun.',
      'Wir sprechen darüber, wie es bei uns läuft. Niemand muss die eigenen Antworten nennen, und wir raten auch nicht, wer was geantwortet hat.',
      'Hier wird niemand bewertet. Die Zahlen zeigen, wo wir anfangen können.',
    ],
    picture: 'Das Bild gemeinsam ansehen',
    pictureText: [
      'Sehen Sie sich das Bild zuerst zwei Minuten lang still an. Wer möchte, nennt danach etwas, das vertraut ist, und etwas, das überrascht.',
    ],
    differText: (names) =>
      `Das erleben Sie unterschiedlich: ${names}. Wer hat ein Beispiel aus dem letzten Monat? Hören Sie zuerst zu, entscheiden Sie danach.`,
    quoted: (step) => `„${step}“`,
    lookBack: (steps) =>
      `Schauen Sie auch kurz zurück. Letztes Mal standen diese Schritte im Bericht: ${steps}. Was haben Sie getan, und was behalten Sie bei?`,
    step: (number, title) => `Schritt ${number}: ${title}`,
    stepDecide: 'Machen wir das? Wer fängt an, und wann?',
    action: 'Diese Woche',
    agreements: 'Vereinbarungen',
    agreementsText: 'Schreiben Sie es gleich auf, mit Name und Datum. Lesen Sie es am Ende laut vor.',
    columns: { what: 'Was vereinbaren wir?', who: 'Wer?', when: 'Bis wann?' },
    next: 'Wann sehen wir nach, ob es geklappt hat?',
    leader: 'Leitet das Gespräch:',
    writer: 'Notiert die Vereinbarungen:',
  },
  take: {
    title: 'Bericht mitnehmen',
    print: 'Drucken oder als PDF speichern',
    withAnnex: 'Auch den technischen Anhang drucken',
    printed: 'Das Druckfenster öffnet sich.',
    printTrouble:
      'Das Druckfenster hat sich nicht geöffnet. Nutzen Sie „Drucken“ im Menü Ihres Browsers oder speichern Sie eine Datei.',
    page: 'Bericht als Datei speichern',
    savedAs: (name) => `Gespeichert als ${name}.`,
    fileTrouble:
      'Diese Datei konnten wir nicht erstellen. Vielleicht wurde die Website inzwischen aktualisiert. Speichern Sie Ihre Teamdatei, laden Sie die Seite neu und öffnen Sie die Teamdatei.',
    pageHint:
      'Der gespeicherte Bericht öffnet sich mit einem Doppelklick, auch ohne Internet. Bewahren Sie sie auch selbst auf, denn Sie brauchen sie, um den nächsten Bericht damit zu vergleichen. Der Vergleich, den Sie unter „Vergleichen“ wählen, steht dann auch in der Datei und im Link.',
    csv: 'CSV',
    xlsx: 'Excel',
    printGuide: 'Nur den Leitfaden drucken',
    docx: 'Leitfaden für Word',
    markdown: 'Leitfaden als Text (Markdown)',
    files: { report: 'bericht', guide: 'leitfaden', figures: 'zahlen' },
    link: 'Link zu diesem Bericht',
    copy: 'Link kopieren',
    linkHint:
      'Wer den Link hat, sieht diesen Bericht und kann den Link weiterschicken. Zurücknehmen lässt er sich nicht. Die Antworten einzelner Personen sind nicht enthalten.',
    noLink:
      'Für diesen Bericht gibt es keinen Link, weil er zu groß ist oder weil Ihr Browser keinen erstellen kann. Geben Sie die Datei weiter.',
    compare: 'Vergleichen',
    earlier: 'Bericht von einem früheren Zeitpunkt öffnen',
    benchmark: 'Anderen Bericht zum Vergleich öffnen',
    clearComparison: 'Vergleich entfernen',
    otherInstrument: 'Dieser Bericht gehört zu einem anderen Fragebogen.',
    otherVersion: (version, now) =>
      `Dieser Bericht stammt aus Version ${version} des Fragebogens. In Version ${now} sind die Aussagen anders, deshalb lassen sich die Zahlen nicht vergleichen. Sie können die beiden Berichte aber nebeneinander lesen.`,
    tooLate:
      'Dieser Bericht ist neuer als der, den Sie gerade ansehen. Öffnen Sie zuerst den neuesten Bericht und legen Sie den älteren daneben.',
    notSnapshot:
      'Das ist kein Bericht. Ist es eine Teamdatei? Dann öffnen Sie sie auf der Startseite, lassen sich den Bericht anzeigen und speichern ihn als Datei.',
  },
  invited: {
    title: (team) => `Der Lernkultur-Check für ${team}`,
    lead: (items, minutes) =>
      `Wie lernen Sie bei der Arbeit voneinander? Denken Sie an Ihr eigenes Team und antworten Sie so, wie Sie es sehen. Es sind ${items} Aussagen. Sie brauchen dafür etwa ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}. Es gibt keine richtigen oder falschen Antworten, und Sie dürfen etwas offenlassen. Zuerst sehen Sie Ihr eigenes Ergebnis. Danach entscheiden Sie selbst, ob Sie Ihre Antworten weitergeben.`,
    before: (reader) =>
      `Am Ende bekommen Sie einen Code. Wenn Sie mitmachen möchten, schicken Sie ihn selbst an ${reader}. Wer Ihren Code hat, kann alle Ihre Antworten lesen. Im Bericht stehen keine Namen. Jeder Durchschnitt stammt von mindestens 5 Personen. Wie oft eine Antwort gewählt wurde, zeigen wir erst ab 10 Antworten auf die Aussage.`,
    read: (reader) =>
      `Wer diesen Code bekommt, kann alle Ihre Antworten lesen. Das gilt für ${reader} und für alle anderen, die ihn bekommen.`,
    confidential: 'Ihre Antworten sind vertraulich, aber nicht anonym.',
    begin: 'Ich mache mit',
    trouble:
      'Diese Einladung ist nicht vollständig. Kopieren Sie den ganzen Link aus Ihrer E-Mail oder bitten Sie um einen neuen.',
    copied: (reader) => `Kopiert. Fügen Sie den Code jetzt in eine Nachricht an ${reader} ein.`,
    handTitle: (reader) => `Geben Sie Ihre Antworten an ${reader} weiter`,
    done: 'Sie sind fertig. Ihre Antworten zählen erst, wenn Sie Ihren Code weitergeben. Weiter unten finden Sie Ihr eigenes Ergebnis.',
    share: 'Code teilen',
    mail: 'Code per E-Mail senden',
    subject: (team) => `Mein Code für den Lernkultur-Check (${team})`,
    message: (team, wave, code) =>
      `Guten Tag,\n\ndas ist mein Code für den Lernkultur-Check von ${team} (${wave}):\n\n${code}\n`,
    more: 'Zweimal ausgefüllt oder etwas zu ändern?',
    twice:
      'Haben Sie den Check zweimal ausgefüllt? Dann schicken Sie nur einen Code. Möchten Sie Ihre Rolle später doch weglassen? Dann schicken Sie den neuen Code, er ersetzt den alten.',
    leaveOut: 'Meine Rolle und die anderen Angaben zu mir weglassen',
    leaveOutHint:
      'Wenn Sie sie weglassen, enthält der Code nur Ihre Antworten auf die Aussagen, die Sprache, in der Sie geantwortet haben, eine zufällige Nummer und die Angabe, zu welcher Einladung und welchem Fragebogen die Antworten gehören.',
    code: 'Ihr Code',
    copy: 'Code kopieren',
    download: 'Als Datei speichern',
    change:
      'Bewahren Sie Ihren Code auf. Damit können Sie später darum bitten, Ihre Antworten zu entfernen. Ein Bericht, der schon fertig ist, ändert sich dann nicht mehr.',
  },
  problem: {
    broken: 'Diese Datei ist beschädigt oder gehört zu einer anderen Version.',
    link: 'Dieser Link zum Bericht ist nicht vollständig oder gehört zu einer anderen Version. Kopieren Sie den ganzen Link oder bitten Sie um einen neuen.',
    other: 'Diese Datei gehört zu einem anderen Fragebogen.',
  },
};
