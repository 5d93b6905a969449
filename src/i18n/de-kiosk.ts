import type { Incomplete } from './complete.js';
import type { KioskMessages } from './nl-kiosk.js';

/** What visitors see; staff set up the kiosk in Dutch or English. */
export const deKiosk: Incomplete<KioskMessages> = {
  attract: {
    question: 'Wie lernen Sie bei der Arbeit?',
    about: (items, minutes) => `${items} Aussagen, etwa ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}. Danach sehen Sie ein Profil und Schritte für den Anfang.`,
    privacy: 'Ihre Antworten werden ohne Ihren Namen für die Veranstalter aufbewahrt. Sie können sie löschen lassen.',
    start: 'Los geht’s',
    languages: 'Sprache',
    paused: 'Kurze Pause',
    pausedHint: 'Der Scan ist gleich wieder da.',
    trouble: 'Wir konnten den Scan nicht laden.',
    retry: 'Noch einmal versuchen',
  },
  tools: { label: 'Anzeige', textSize: 'Text größer', stop: 'Beenden', stopQuestion: 'Beenden? Ihre Antworten werden von diesem Bildschirm gelöscht.', stopYes: 'Ja, beenden', stopNo: 'Nein, weiter', low: 'Knöpfe nach unten', high: 'Knöpfe nach oben', staff: 'Für das Personal' },
  result: { toPhone: 'Aufs Handy mitnehmen' },
  take: {
    title: 'Nehmen Sie es auf Ihrem Handy mit',
    how: 'Richten Sie die Kamera Ihres Handys auf diesen Code. Das ganze Ergebnis öffnet sich auf Ihrem Handy.',
    privacy: 'Der Link enthält Ihre Antworten. Wer den Link bekommt, kann sie lesen.',
    qr: 'QR-Code mit dem Link zu Ihrem Ergebnis',
    trouble: 'Für dieses Ergebnis lässt sich kein QR-Code erstellen.',
    next: 'Weiter',
    back: 'Zurück zum Ergebnis',
  },
  contact: {
    title: 'Dürfen wir uns noch einmal melden?',
    hint: (organisation) => `Das müssen Sie nicht. ${organisation} verwendet Ihre Angaben nur für das, was Sie ankreuzen. Sie können sie jederzeit löschen lassen.`,
    name: 'Name',
    organisation: 'Organisation',
    email: 'E-Mail-Adresse',
    purposes: {
      contact: (organisation) => `${organisation} darf mich zum Lernen bei der Arbeit kontaktieren.`,
      news: (organisation) => `${organisation} darf mir den Bericht dieser Veranstaltung schicken.`,
      link: 'Bewahren Sie meine Angaben zusammen mit meinen Antworten auf. Wer die Angaben bekommt, kann dann auch meine Antworten lesen.',
    },
    emailTrouble: 'Das sieht nicht wie eine E-Mail-Adresse aus. Bitte prüfen Sie sie.',
    nothingChosen: 'Kreuzen Sie an, wofür wir Ihre Angaben verwenden dürfen, oder überspringen Sie diesen Bildschirm.',
    nothingTyped: 'Geben Sie eine E-Mail-Adresse ein, oder überspringen Sie diesen Bildschirm.',
    send: 'Meine Angaben aufbewahren',
    skip: 'Überspringen',
  },
  saving: 'Wird gespeichert …',
  failure: { title: 'Ihre Antworten sind aufbewahrt, aber wir konnten das Ergebnis nicht laden.', skip: 'Ohne Ergebnis weiter' },
  thanks: {
    title: 'Vielen Dank!',
    kept: 'Ihre Antworten sind auf diesem Gerät aufbewahrt.',
    held: 'Wir haben Ihre Antworten, aber dieses Gerät kann sie gerade nicht dauerhaft speichern. Das Personal sieht das auch.',
    code: 'Möchten Sie, dass wir Ihre Antworten löschen? Dann nennen Sie uns diesen Code:',
    contactCode: 'Und diesen für Ihre Kontaktdaten:',
    photo: 'Machen Sie ein Foto davon. Der Code verschwindet hier gleich.',
    done: 'Fertig für die Nächsten',
  },
  idle: {
    title: 'Sind Sie noch da?',
    text: (seconds) => `In ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} löschen wir Ihre Antworten von diesem Bildschirm.`,
    kept: (seconds) => `In ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} schließt sich dieser Bildschirm.`,
    here: 'Ich bin noch da',
  },
};
