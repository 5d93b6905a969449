import type { Incomplete } from './complete.js';
import type { KioskMessages } from './nl-kiosk.js';

/** What visitors see; staff set up the kiosk in Dutch or English. */
export const deKiosk: Incomplete<KioskMessages> = {
  attract: {
    question: 'Wie lernt man bei Ihnen am Arbeitsplatz?',
    about: (items, minutes) =>
      `${items} Aussagen über ein Team, das Sie gut kennen, etwa ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}. Es gibt keine richtigen oder falschen Antworten. Danach sehen Sie ein Profil und Schritte für den Anfang.`,
    privacy: (organisation) =>
      `${organisation || 'Das Standteam'} speichert Ihre Antworten, ohne Ihren Namen. Ihr Name kommt nur dazu, wenn Sie das selbst ankreuzen. Sie können alles löschen lassen.`,
    start: 'Los geht’s',
    languages: 'Sprache',
    paused: 'Kurze Pause',
    pausedHint: 'Der Scan ist gleich wieder da.',
    trouble: 'Wir konnten den Scan nicht laden.',
    retry: 'Noch einmal versuchen',
  },
  tools: {
    label: 'Anzeige',
    textSize: 'Textgröße',
    stop: 'Beenden',
    stopQuestion: 'Beenden? Ihre Antworten werden gelöscht.',
    stopKept: 'Beenden? Ihre Antworten bleiben gespeichert. Den Code zum Löschen bekommen Sie dann nicht.',
    stopYes: 'Ja, beenden',
    stopNo: 'Nein, weiter',
    low: 'Knöpfe nach unten',
    high: 'Knöpfe nach oben',
    staff: 'Für das Standteam',
  },
  result: { toPhone: 'Aufs Handy mitnehmen' },
  take: {
    title: 'Ergebnis aufs Handy mitnehmen',
    how: 'Richten Sie die Kamera Ihres Handys auf diesen Code. Das vollständige Ergebnis öffnet sich dann auf Ihrem Handy.',
    privacy: 'Der Link enthält alle Ihre Antworten, auch die Angaben zur Person. Wer den Link bekommt, kann sie lesen.',
    qr: 'QR-Code mit dem Link zu Ihrem Ergebnis',
    code: 'Code zum Löschen Ihrer Antworten:',
    trouble: 'Für dieses Ergebnis lässt sich kein QR-Code erstellen.',
    next: 'Weiter',
    back: 'Zurück zum Ergebnis',
  },
  contact: {
    title: 'Dürfen wir uns noch einmal melden?',
    hint: (organisation) =>
      `Das ist freiwillig. ${organisation} verwendet Ihre Kontaktdaten nur für das, was Sie ankreuzen. Sie bekommen gleich einen Code, mit dem Sie sie löschen lassen können.`,
    name: 'Name',
    organisation: 'Organisation',
    email: 'E-Mail-Adresse',
    purposes: {
      contact: (organisation) => `${organisation} darf mich zum Thema „Lernen bei der Arbeit“ kontaktieren.`,
      news: (organisation) => `${organisation} darf mir den Bericht über diese Veranstaltung schicken.`,
      link: (organisation) =>
        `${organisation} darf meine Kontaktdaten zusammen mit meinen Antworten speichern und sieht dann, was ich geantwortet habe.`,
    },
    emailTrouble: 'Das sieht nicht wie eine E-Mail-Adresse aus. Bitte prüfen Sie die Eingabe.',
    nothingChosen: 'Kreuzen Sie mindestens eines der ersten beiden Felder an, oder überspringen Sie diesen Bildschirm.',
    nothingTyped: 'Geben Sie eine E-Mail-Adresse ein, oder überspringen Sie diesen Bildschirm.',
    send: 'Kontaktdaten speichern',
    skip: 'Überspringen',
  },
  saving: 'Wird gespeichert …',
  failure: {
    title: 'Das Ergebnis konnten wir nicht laden. Ihre Antworten sind noch da.',
    skip: 'Ohne Ergebnis weiter',
  },
  thanks: {
    title: 'Vielen Dank!',
    kept: 'Ihre Antworten sind gespeichert.',
    held: 'Wir haben Ihre Antworten, aber dieses Gerät kann sie gerade nicht dauerhaft speichern. Das Standteam kann das sehen.',
    code: 'Überlegen Sie es sich anders? Mit diesem Code können wir Ihre Antworten löschen:',
    contactCode: 'Und mit diesem Ihre Kontaktdaten:',
    photo: 'Fotografieren Sie diesen Bildschirm: Die Anzeige verschwindet gleich.',
    done: 'Ich bin fertig',
  },
  idle: {
    title: 'Sind Sie noch da?',
    text: (seconds) => `In ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} löschen wir Ihre Antworten.`,
    kept: (seconds) => `In ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} kehren wir zum Startbildschirm zurück.`,
    here: 'Ich bin noch da',
  },
  storageTrouble:
    'Die Einstellungen dieses Kiosks sind gerade nicht lesbar: Der Speicher dieses Geräts antwortet nicht. Was gespeichert ist, bleibt erhalten.',
  elsewhere: 'Der Kiosk ist schon in einem anderen Tab oder Fenster dieses Geräts geöffnet. Schließen Sie das zuerst.',
};
