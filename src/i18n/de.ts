import type { Messages } from './nl.js';

export const de: Messages = {
  languages: 'Sprache',
  intro: {
    start: 'Check starten',
    about: (items) =>
      `${items} kurze Aussage${items === 1 ? '' : 'n'}. Es gibt keine richtigen oder falschen Antworten.`,
    instructions: 'Wählen Sie bei jeder Aussage die Antwort, die am besten passt.',
    gain: (steps) => `Danach sehen Sie gleich Ihr Ergebnis${steps ? ' mit ersten Schritten' : ''}.`,
    minutes: (minutes) => `Etwa ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}`,
    privacy: 'Ihre Antworten werden nicht gespeichert und verlassen Ihr Gerät nicht, außer Sie teilen sie selbst.',
    shared: 'Die Website, auf der dieser Check steht, erhält Ihre Antworten und Ihr Ergebnis.',
  },
  survey: {
    label: 'Fragebogen',
    theme: (number, of) => `Thema ${number} von ${of}`,
    statement: (number, of) => `Aussage ${number} von ${of}`,
    unknown: 'Weiß ich nicht',
    na: 'Nicht anwendbar',
    next: 'Weiter',
    back: 'Zurück',
    toSummary: 'Zur Übersicht',
    autoAdvance: 'Nach jeder Antwort automatisch weiter',
    advancing: (answer) => `Gewählt: ${answer}. Es geht weiter.`,
    keys: (last) =>
      `Mit der Tab-Taste kommen Sie zu einer Aussage, mit den Tasten 1 bis ${last} wählen Sie eine Antwort.`,
    skipped: (count) =>
      count === 1
        ? 'Eine Aussage ist noch offen. Das ist kein Problem.'
        : `${count} Aussagen sind noch offen. Das ist kein Problem.`,
    skippedHint: 'Nicht sicher? „Weiß ich nicht“ ist auch eine Antwort.',
    fillIn: 'Doch noch antworten',
    goOn: 'Offenlassen und weiter',
    background: 'Noch ein paar Fragen zu Ihnen und Ihrer Organisation',
  },
  summary: {
    title: 'Ihre Antworten',
    hint: 'Lesen Sie alles in Ruhe durch. Sie können noch etwas ändern.',
    answered: (count, of) => `${count} von ${of} beantwortet`,
    open: 'noch offen',
    change: 'Ändern',
    changeItem: (text) => `Ändern: ${text}`,
    show: 'Mein Ergebnis anzeigen',
    allOpen: 'Sie haben noch nichts beantwortet. Mit einigen Antworten bringt Ihnen das Ergebnis mehr.',
  },
  done: { title: 'Fertig. Vielen Dank!', text: 'Ihre Antworten sind da. Auf dieser Website geht es weiter.' },
  trouble: {
    loading: 'Wird geladen …',
    stop: 'Abbrechen',
    retry: 'Noch einmal versuchen',
    engine: 'Diese Fragen konnten wir nicht laden. Ihre Antworten sind noch da.',
    withoutBackground: 'Ohne diese Fragen weiter',
    result: 'Das Ergebnis konnten wir nicht laden. Ihre Antworten sind noch da.',
    instrument: 'Diesen Fragebogen konnten wir nicht laden.',
    instrumentInvalid:
      'Dieser Fragebogen enthält einen Fehler. Bitte geben Sie die Details an die Person weiter, die diese Seite betreut.',
    details: 'Details',
    newScan: 'Check selbst ausfüllen',
    continueScan: 'Meinen Check fortsetzen',
  },
};
