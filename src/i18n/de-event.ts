import type { EventMessages } from './nl-event.js';

const number = (count: number): string => count.toLocaleString('de');
const checks = (count: number): string =>
  count === 1 ? '1 ausgefüllter Check' : `${number(count)} ausgefüllte Checks`;
const between = (low: number, high: number, of: number): string =>
  low === high
    ? `${number(low)} von ${number(of)} Checks`
    : `${number(low)} bis ${number(high)} von ${number(of)} Checks`;
const difference = (points: number): string =>
  points > 0 ? ` (um mindestens ${points === 1 ? '1 Punkt' : `${number(points)} Punkte`})` : '';

/** Words of the report of an event. Its unit is a filled-in scan, at a stand normally one per company. */
export const deEvent: EventMessages = {
  title: 'Bericht zu einer Veranstaltung',
  gather: {
    lead: 'Jeder ausgefüllte Check zählt einmal, auch wenn er in zwei Dateien steht. Was an einem Kiosk gelöscht wurde, zählt nicht mit. Ihre Dateien bleiben auf Ihrem Gerät.',
    name: 'Name der Veranstaltung',
    needed: 'Bitte geben Sie den Namen der Veranstaltung an.',
    count: (count) => (count === 0 ? 'Es gibt noch keine ausgefüllten Checks.' : `Bisher ${checks(count)}.`),
    few: 'Ab 5 ausgefüllten Checks können wir einen Bericht erstellen. Fügen Sie noch eine Datei hinzu.',
    wall: 'Waren während der Veranstaltung Zwischenstände auf einem großen Bildschirm zu sehen, oder gibt es schon einen Bericht?',
    wallHint:
      'Dann muss dieser Bericht auf dem aufbauen, was schon gezeigt wurde. Sonst könnte jemand aus dem Unterschied ableiten, was ein einzelner Betrieb geantwortet hat.',
    no: 'Nein',
    yes: 'Ja',
    answerWall: 'Bitte geben Sie zuerst an, ob Zwischenstände auf einem Bildschirm zu sehen waren.',
    waits:
      'Diese Datei fehlt noch. Die mit den Zwischenständen liegt auf dem Computer, der an den Bildschirm angeschlossen war, oder bei der Person, die den Empfänger verwaltet. Gibt es schon einen Bericht, ist es die Datei, die für einen weiteren Bericht gespeichert wurde.',
    release: 'Die Zwischenstände oder der vorige Bericht dieser Veranstaltung (JSON)',
    choose: 'Datei auswählen',
    taken: (count, date) =>
      count === null
        ? `Stand vom ${date}: noch ohne Zahlen.`
        : `Stand vom ${date}: ${checks(count)}. Darauf baut der Bericht auf.`,
    notRelease:
      'Diese Datei enthält weder Zwischenstände noch einen Bericht einer Veranstaltung. Sie können eine andere Datei auswählen.',
    otherInstrument: 'Diese Datei gehört zu einem anderen Fragebogen oder zu einer anderen Version davon.',
    notOneLine:
      'Diese Dateien bauen nicht aufeinander auf: Sie sind von einer anderen Veranstaltung oder von zwei Bildschirmen nebeneinander. Wir verwenden die erste. Wählen Sie nur Dateien dieser Veranstaltung.',
    viewOnly:
      'Diese Datei ist nur zum Ansehen. Wählen Sie die Datei aus, die für einen weiteren Bericht gespeichert wurde.',
    make: 'Bericht erstellen',
    trouble: 'Der Bericht ließ sich nicht erstellen. Ihre Checks sind noch da. Bitte versuchen Sie es noch einmal.',
  },
  headline: {
    top: (names) => `Die höchsten Werte erreichen die Betriebe bei ${names}.`,
    bottom: (names) => `Am meisten lässt sich noch bei ${names} erreichen.`,
    open: 'Kein Thema sticht deutlich hervor.',
    none: 'Für ein Bild sind es noch zu wenige Checks.',
    first: (step) => `Ein Schritt, der vielen Betrieben hilft: ${step}`,
  },
  who: {
    title: 'Wer hat mitgemacht?',
    count: checks,
    unit: 'Wir zählen ausgefüllte Checks. An einem Stand ist das meistens einer pro Betrieb. Haben zwei Personen aus demselben Betrieb den Check ausgefüllt, zählen beide Checks.',
    withdrawn: (count) =>
      count === 1
        ? '1 dieser Checks ist inzwischen gelöscht worden. Die Zahlen, in denen er schon mitgezählt war, bleiben, wie sie waren. Sonst würde der Unterschied zeigen, was in diesem einen Check stand.'
        : `${number(count)} dieser Checks sind inzwischen gelöscht worden. Die Zahlen, in denen sie schon mitgezählt waren, bleiben, wie sie waren. Sonst könnte der Unterschied zeigen, was in diesen Checks stand.`,
    questions: {
      size: 'Größe',
      sector: 'Branche',
      guides: 'Begleitet Studierende, Lernende oder Auszubildende',
      role: 'Wer den Check ausgefüllt hat',
    },
    notGiven: 'keine Angabe',
    rest: 'nicht einzeln gezeigt',
    hidden:
      'Eine Antwort zeigen wir erst ab 5 Checks und nur, wenn der Rest null oder mindestens 5 Checks umfasst. Wir kombinieren nie zwei dieser Fragen.',
    none: 'Wer mitgemacht hat, können wir nicht genauer zeigen.',
  },
  profile: {
    n: 'Checks',
    tooFew: (minimum) => `zu wenige zum Anzeigen (weniger als ${minimum} Checks)`,
    explain:
      'Jeder Balken zeigt den Durchschnitt der ausgefüllten Checks, von 0 bis 100. Jede Zahl ist gerundet. Die Tabelle zeigt, in welchem Bereich sie liegt. Der Streifen zeigt, wie unsicher die Zahl ist. Je breiter er ist, desto mehr kann der Zufall mitspielen.',
  },
  potential: {
    title: 'Wo liegt ungenutztes Lernpotenzial?',
    spread: 'Wie sich die Antworten verteilen',
    spreadHint:
      'Alle Antworten auf die Aussagen eines Themas zusammen. Einen kleinen Teil zeigen wir nicht einzeln. So kann niemand ausrechnen, was ein einzelner Betrieb geantwortet hat.',
    rest: 'nicht einzeln gezeigt',
    rare: (low, lowest) => `Aussagen mit den meisten Antworten „${low}“ oder „${lowest}“`,
    rareNone: (low, lowest) => `Bei keiner Aussage können wir sagen, dass „${low}“ oder „${lowest}“ oft gewählt wurde.`,
    atLeast: (count, of) => `mindestens ${number(count)} von ${number(of)} Checks`,
    unknown: 'Aussagen, bei denen die Betriebe am häufigsten „Weiß ich nicht“ geantwortet haben',
    unknownNone: 'Bei keiner Aussage können wir sagen, dass „Weiß ich nicht“ oft gewählt wurde.',
    between,
  },
  groups: {
    title: 'Unterscheiden sich Betriebe, die Lernende betreuen, von anderen?',
    those: 'Betreuen Lernende',
    others: 'Andere Betriebe',
    higher: (theme, points) =>
      `Bei ${theme} liegen Betriebe, die zurzeit Lernende betreuen, höher${difference(points)}.`,
    lower: (theme, points) =>
      `Bei ${theme} liegen Betriebe, die zurzeit Lernende betreuen, niedriger${difference(points)}.`,
    unclear: (names) => `Bei ${names} gibt es keinen deutlichen Unterschied. Eine Abweichung kann Zufall sein.`,
    unknown: (names) => `Bei ${names} lässt sich noch nicht sagen, ob es einen Unterschied gibt.`,
    causal:
      'Woher ein solcher Unterschied kommt, sagen die Zahlen nicht. Vielleicht lernen Betriebe von ihren Lernenden. Vielleicht betreuen gerade Betriebe mit einer starken Lernkultur Lernende. Oder etwas anderes spielt mit, zum Beispiel die Größe.',
    none: 'Das können wir nicht zeigen, denn mindestens eine der beiden Gruppen hat zu wenige Checks (weniger als 5).',
  },
  steps: {
    title: 'Schritte, die vielen Betrieben helfen',
    reason: (statement, count, of, option) =>
      `„${statement}“: In mindestens ${number(count)} von ${number(of)} Checks war die Antwort höchstens „${option}“.`,
    explain:
      'Diese Schritte ergeben sich aus den Zahlen aller Checks zusammen. Wie viele Betriebe einen Schritt im eigenen Ergebnis hatten, zählen wir nicht. Neben den anderen Zahlen könnte das die Antworten eines einzelnen Betriebs zeigen.',
    none: 'Bei diesen Checks schlagen wir keine Schritte vor.',
  },
  have: {
    title: 'Was die Betriebe Lernenden schon bieten',
    hint: (often, always) => `Die Aussagen mit den meisten Antworten „${often}“ oder „${always}“.`,
    none: 'Das lässt sich von keiner Aussage sagen.',
  },
  method: {
    title: 'Wie diese Zahlen entstehen',
    text: (count, date, version) =>
      `${count}, Bericht vom ${date}, Version ${version} des Fragebogens. Jeder Wert ist der Durchschnitt der beantworteten Aussagen eines Themas, umgerechnet auf 0 bis 100. Ein Thema zählt, wenn mindestens 60 % seiner Aussagen beantwortet sind. „Weiß ich nicht“, „Nicht anwendbar“ und offengelassene Aussagen zählen bei einem Wert nicht mit.`,
    disclosure:
      'Jeder Durchschnitt stammt von mindestens 5 Checks, jede Verteilung von mindestens 10. Die Zahlen sind so gerundet, dass mehr als eine Kombination von Antworten dazu passt. Neue Checks kommen erst in einen weiteren Bericht, wenn es mindestens 5 sind.',
    sample:
      'Die Checks einer Veranstaltung sind keine repräsentative Stichprobe aller Betriebe. Die Zahlen gelten für die, die mitgemacht haben.',
    norm: 'Für diese Werte gibt es keine Norm. Die Stufen und ihre Namen sind Festlegungen.',
  },
  take: {
    title: 'Bericht mitnehmen',
    print: 'Drucken oder als PDF speichern',
    xlsx: 'Excel',
    text: 'Text für einen Forschungsbericht',
    copy: 'Text kopieren',
    keep: 'Für einen weiteren Bericht speichern',
    keepHint:
      'Kommen später noch Checks dazu? Wählen Sie dann auch diese Datei aus. So baut der nächste Bericht auf diesem auf. Geben Sie diese Datei nicht weiter. Den Bericht selbst dürfen Sie weitergeben.',
    savedAs: (name) => `Gespeichert als ${name}.`,
    trouble: 'Diese Datei konnten wir nicht erstellen. Bitte versuchen Sie es noch einmal.',
    printTrouble: 'Drucken klappt hier nicht. Öffnen Sie diese Seite in einem gewöhnlichen Browser.',
  },
  files: { report: 'bericht', keep: 'zwischenstand' },
  sheets: {
    themes: 'Themen',
    statements: 'Aussagen',
    who: 'Wer hat mitgemacht',
    method: 'Erklärung',
    columns: {
      theme: 'Thema',
      statement: 'Aussage',
      group: 'Gruppe',
      all: 'Alle Checks',
      n: 'Checks',
      score: 'Wert (0–100)',
      low: 'Wert, mindestens',
      high: 'Wert, höchstens',
      ciLow: 'Intervall (95 %), von',
      ciHigh: 'Intervall (95 %), bis',
      question: 'Frage',
      answer: 'Antwort',
      unknownLow: 'Weiß ich nicht, mindestens',
      unknownHigh: 'Weiß ich nicht, höchstens',
    },
  },
};
