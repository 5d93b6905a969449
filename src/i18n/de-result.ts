import type { ResultMessages } from './nl-result.js';

export const deResult: ResultMessages = {
  and: 'und',
  // German nouns keep their capital in a sentence.
  inSentence: (name) => name,
  headline: {
    mark: 'Ergebnis:',
    empty: 'Für ein Profil sind es noch zu wenige Antworten.',
    emptyHint:
      'Bei keinem Thema sind genug Aussagen beantwortet. Beantworten Sie noch einige, allein oder gemeinsam mit jemandem aus dem Team.',
    unknownHint:
      'Sie haben oft „Weiß ich nicht“ gewählt. Zeigen Sie diese Aussagen zuerst jemandem aus dem Team und füllen Sie den Check gemeinsam aus.',
    partial: (names) => `Ihre Antworten sagen schon etwas über ${names}.`,
    partialHint:
      'Für die anderen Themen gibt es zu wenige Antworten. Deshalb zeigen wir noch kein vollständiges Profil.',
    allTop: 'Nach Ihren Antworten läuft alles gut.',
    allTopHint:
      'Sie haben bei jeder beantworteten Aussage die positivste Antwort gewählt. Schön! Lassen Sie auch jemanden, der neu im Team ist, den Check ausfüllen. Sieht diese Person das genauso?',
    openHint:
      'Mit diesem Schritt kann Ihr Team anfangen. Aus diesen Antworten allein lässt sich noch nicht ablesen, welches Thema am stärksten oder am schwächsten ist.',
    cannotTell:
      'Aus diesen Antworten allein lässt sich noch nicht ablesen, welches Thema am stärksten oder am schwächsten ist.',
    contrast: (top, count) => `Am stärksten ${count > 1 ? 'sind die Themen' : 'ist das Thema'} ${top}.`,
    contrastHint: (bottom) => `Wenn es um ${bottom} geht, lässt sich noch am meisten erreichen.`,
    unqualified: 'Das ist das Profil des Teams, Thema für Thema.',
    unqualifiedHint:
      'Für diesen Fragebogen wissen wir noch nicht, ab wann ein Unterschied zählt. Sehen Sie sich also vor allem die Antworten selbst an.',
  },
  refused: 'Diese Antworten passen nicht zum Fragebogen.',
  profile: {
    trouble: 'Das Profil konnten wir nicht laden.',
    title: 'Das Profil des Teams, aus Sicht einer Person',
    radar: 'Netzdiagramm der Werte. Dieselben Zahlen stehen in der Liste danach und unter „Als Tabelle anzeigen“.',
    chartTrouble: 'Das Diagramm konnten wir nicht laden. Die Balken zeigen dasselbe.',
    retry: 'Noch einmal versuchen',
    tooFew: 'zu wenige Antworten',
    tooFewHint: (names) => `Zu wenige Antworten für: ${names}.`,
    score: (score) => `${score} von 100`,
    band: (low, high) => `zwischen ${low} und ${high}`,
    explain:
      'Ein Wert liegt zwischen 0 und 100. Er stammt von einer Person und von einem Zeitpunkt und ist deshalb unsicher. Der Streifen zeigt, zwischen welchen Zahlen der Wert wahrscheinlich liegt. Dieser Streifen ist vorläufig eine Schätzung.',
    conventions:
      'Die Grenzen zwischen den Stufen sind Festlegungen, keine Normwerte. Es gibt noch keine Zahlen von anderen zum Vergleichen.',
    overall: (score, level) =>
      `Durchschnitt der Themen: ${score} von 100${level ? ` (${level})` : ''}. Eine einzige Zahl sagt zu wenig. Achten Sie vor allem auf das Profil.`,
    table: 'Als Tabelle anzeigen',
    tableLabel: 'Werte nach Thema',
    meaning: 'Was bedeutet das?',
    sort: 'Reihenfolge',
    sortInstrument: 'wie im Fragebogen',
    sortScore: 'von hoch nach niedrig',
    columns: {
      dimension: 'Thema',
      score: 'Wert',
      level: 'Stufe',
      band: 'Wahrscheinlich',
      answered: 'Beantwortet',
      na: 'Nicht anwendbar',
      unknown: 'Weiß ich nicht',
      skipped: 'Offengelassen',
    },
  },
  steps: {
    title: 'Drei Schritte für den Anfang',
    titleFewer: 'Schritte für den Anfang',
    none: 'Bei so wenigen Antworten schlagen wir keine Schritte vor. Beantworten Sie noch einige Aussagen, dann passen die Schritte zu den Antworten.',
    why: 'Warum dieser Schritt',
    because: (answer, item) => `Bei der Aussage „${item}“ haben Sie „${answer}“ gewählt.`,
    keepBecause: (dimension) =>
      `Beim Thema „${dimension}“ läuft es schon gut. Dieser Schritt hilft, dass es so bleibt.`,
    action: 'Das können Sie schon diese Woche tun',
    who: 'Wer',
    propose: 'Zu besprechen mit',
    effort: 'Aufwand',
    efforts: { small: 'gering', medium: 'mittel', large: 'hoch' },
    actors: { lead: 'Führungskraft', mentor: 'Mentorin oder Mentor', team: 'Team', hr: 'Personalabteilung' },
  },
  talk: { title: 'Sprechen Sie darüber', hint: 'Nehmen Sie diese Fragen mit in eine Besprechung oder ein Gespräch.' },
  link: {
    note: 'Sie sehen ein Ergebnis aus einem Link.',
    moved: (version, now) =>
      `Dieser Check wurde mit Version ${version} des Fragebogens ausgefüllt. Seitdem haben sich einige Texte geändert (Version ${now}). Die Werte bleiben gleich.`,
    earlier: (version) =>
      `Dieser Check wurde mit Version ${version} des Fragebogens ausgefüllt. Seitdem haben sich die Aussagen geändert.`,
    damaged:
      'Dieser Link ist beschädigt. Ein Stück fehlt oder ein Zeichen hat sich geändert. Kopieren Sie den ganzen Link noch einmal oder füllen Sie den Check noch einmal aus.',
    unknown:
      'Dieser Link gehört zu einem anderen Fragebogen. Fragen Sie, auf welcher Seite Sie ihn öffnen können, oder füllen Sie den Check auf dieser Seite aus.',
    changed:
      'Dieser Link gehört zu einer älteren Version des Fragebogens, die es hier nicht mehr gibt. Sie können den Check noch einmal ausfüllen.',
  },
  team: {
    title: 'Sehen Ihre Kolleginnen und Kollegen das auch so?',
    text: 'Das ist die Sicht einer einzelnen Person. Lassen Sie auch Ihr Team den Check ausfüllen. Im Bericht stehen keine Namen, aber wer die Codes sammelt, kann die Antworten lesen.',
    ask: 'Team fragen',
  },
  answers: {
    sources: 'Unter jeder Aussage steht, worauf sie sich stützt.',
    title: 'Die Antworten zu den Aussagen',
    skipped: 'offengelassen',
    unknown: 'weiß ich nicht',
    na: 'nicht anwendbar',
  },
  take: {
    title: 'Ergebnis mitnehmen',
    hint: 'Der Link enthält alle Antworten, auch Ihre Angaben zur Person. Wer den Link oder den QR-Code bekommt, kann sie lesen. Text, den Sie selbst eingegeben haben, ist nicht enthalten.',
    link: 'Link zu diesem Ergebnis',
    copy: 'Link kopieren',
    copied: 'Der Link ist kopiert.',
    copyTrouble: 'Das Kopieren hat nicht geklappt. Der Link ist markiert, Sie können ihn also selbst kopieren.',
    qr: 'QR-Code mit dem Link zu diesem Ergebnis',
    qrHint: 'Mit dem Handy scannen',
    longLink: 'Dieser Link ist zu lang für einen QR-Code. Kopieren Sie ihn und schicken Sie ihn sich selbst.',
    print: 'Drucken',
    printed: 'Das Druckfenster öffnet sich.',
    printTrouble:
      'Das Druckfenster hat sich nicht geöffnet. Nutzen Sie „Drucken“ im Menü Ihres Browsers oder laden Sie die Daten herunter.',
    download: 'Daten herunterladen (JSON)',
    trouble: 'Wir konnten keinen Link erstellen. Drucken und Herunterladen gehen weiterhin.',
    sandboxed:
      'Diese Seite kann nichts speichern oder drucken. Nehmen Sie Ihr Ergebnis mit dem QR-Code oder dem Link mit.',
  },
  print: { date: (date) => `Gedruckt am ${date}` },
  owner: {
    of: 'Ein Check von',
    privacy: (owner) => (owner ? `So geht ${owner} mit Ihren Daten um` : 'Das geschieht mit Ihren Daten'),
    newTab: 'öffnet sich in einem neuen Tab',
  },
  resume: {
    explain:
      'Ihre Antworten bleiben auf diesem Gerät, bis Sie fertig sind. Sie können sie jederzeit löschen. Nach 30 Tagen kann niemand mehr damit weitermachen. Der Check löscht sie, sobald ihn dann jemand hier öffnet.',
    impossible: 'Auf diesem Gerät kann der Check nichts speichern. Bitte füllen Sie ihn in einem Zug aus.',
    found: (date, answered, of) =>
      `Auf diesem Gerät liegen Antworten vom ${date} zu ${answered} von ${of} Aussagen. Sind das Ihre?`,
    otherVersion: (date) =>
      `Auf diesem Gerät liegen Antworten vom ${date} zu einer anderen Version des Fragebogens. Zu diesen Fragen passen sie nicht. Wenn Sie jetzt beginnen, verschwinden sie.`,
    goOn: 'Weitermachen',
    wipe: 'Meine Antworten löschen',
  },
  provenance: 'Das ist der Anfang eines Gesprächs, kein Test.',
  restart: {
    button: 'Neu beginnen',
    question: 'Ihre Antworten verschwinden dann vom Bildschirm. Haben Sie alles gespeichert, was Sie behalten möchten?',
    yes: 'Ja, neu beginnen',
    no: 'Nein, hierbleiben',
  },
};
