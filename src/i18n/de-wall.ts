import type { WallMessages } from './nl-wall.js';

export const deWall: WallMessages = {
  loadTrouble: 'Wir konnten den Fragebogen nicht laden.',
  retry: 'Noch einmal versuchen',
  setUp: {
    title: 'Der Bildschirm der Veranstaltung',
    lead: 'Auf einem großen Bildschirm sehen Besucher, was alle Betriebe zusammen antworten: die Themen, was auffällt und welche Schritte vielen Betrieben helfen.',
    protects: (batch) =>
      `Das erste Bild kommt ab ${batch} ausgefüllten Checks, und danach jedes Mal, wenn ${batch} dazugekommen sind. So kann niemand sehen, was ein einzelner Betrieb geantwortet hat.`,
    event: 'Name der Veranstaltung, genau wie auf den Tablets',
    store: 'Wo kommen die Antworten zusammen?',
    stores: {
      receiver: 'Empfänger von Leerscan',
      couchdb: 'CouchDB',
      files: 'In Dateien, die Sie von den Tablets exportieren (JSON)',
    },
    url: { receiver: 'Adresse des Empfängers (https)', couchdb: 'Adresse der Datenbank (https)' },
    code: {
      receiver: 'Code zum Lesen der Antworten',
      couchdb: 'Zugangscode (der ganze Header Authorization)',
    },
    codeHint: 'Der Code bleibt nur im Speicher dieser Seite. Wer die Seite neu lädt, muss ihn noch einmal eingeben.',
    files: 'Dateien der Tablets und, falls vorhanden, die gespeicherten Zwischenstände',
    choose: 'Dateien wählen',
    filesHint: 'Die Dateien bleiben auf diesem Gerät.',
    join: 'Adresse im QR-Code, wo Besucher den Check selbst machen (kann leer bleiben)',
    start: 'Bildschirm zeigen',
    starting: 'Wir suchen die Antworten …',
    eventNeeded: 'Geben Sie den Namen der Veranstaltung ein.',
    urlTrouble: 'Das ist keine Adresse, die mit https beginnt.',
    joinTrouble: 'Die Adresse im QR-Code ist nicht vollständig.',
    filesNeeded: 'Wählen Sie mindestens eine Datei.',
    noneYet: (event, others) =>
      `Von „${event}“ gibt es noch keine Antworten, wohl aber von ${others}. Stimmt der Name? Dann wählen Sie noch einmal „Bildschirm zeigen“.`,
  },
  trouble: {
    unreachable: 'Wir können die Antworten jetzt nicht abrufen. Prüfen Sie die Adresse und die Netzverbindung.',
    code: 'Der Empfänger lehnt den Code ab. Prüfen Sie, ob es der Code zum Lesen der Antworten ist.',
    missing:
      'Unter dieser Adresse finden wir keine Antworten oder keinen Platz für die Zwischenstände. Prüfen Sie, ob die Adresse vollständig ist und der Empfänger von dieser Version ist.',
    answer: 'Was der Empfänger antwortet, können wir nicht lesen. Fragen Sie, wer den Empfänger betreut.',
    release:
      'Der gespeicherte Zwischenstand passt nicht zu diesem Fragebogen oder ist beschädigt. Wir zeigen kein neues Bild, denn sonst könnte man zwei Bilder voneinander abziehen.',
  },
  unread: (count) =>
    count === 1
      ? '1 Antwort konnten wir nicht lesen, oder sie gehört zu einem anderen Fragebogen.'
      : `${count} Antworten konnten wir nicht lesen, oder sie gehören zu einem anderen Fragebogen.`,
  unreadFiles: (names) =>
    `Das konnten wir nicht öffnen: ${names}. Wählen Sie eine JSON-Datei eines Tablets, oder eine Datei mit Zwischenständen, bevor der Bildschirm beginnt.`,
  waiting: {
    title: 'Hier kommt bald das Bild aller Betriebe zusammen',
    many: (batch) => `Ab ${batch} ausgefüllten Checks sehen Sie hier das erste Bild.`,
    few: 'Noch weniger als 5 Checks, und Sie sehen hier das erste Bild.',
    coming: 'Bald sehen Sie, von allen Betrieben zusammen:',
    parts: ['wie weit sie bei jedem Thema sind', 'was auffällt', 'welche Schritte vielen Betrieben helfen'],
  },
  scans: 'ausgefüllte Checks',
  orMore: 'oder mehr',
  orLess: 'oder weniger',
  either: (low, high) => `${low} oder ${high}`,
  tooFew: 'noch zu wenige Antworten',
  headline: {
    bottom: (names) => `Wenn es um ${names} geht, lässt sich noch am meisten erreichen.`,
    differ: (names) => `Die Erfahrungen mit ${names} gehen weit auseinander.`,
    differMany: (count) => `Bei ${count} Themen gehen die Erfahrungen weit auseinander.`,
    agree: 'Die Betriebe erleben diese Themen ähnlich.',
    unclear: 'So weit sind die Betriebe zusammen im Moment.',
  },
  profile: 'Wie weit sind die Betriebe zusammen?',
  profileScale: 'Durchschnitt von 0 bis 100',
  steps: 'Was vielen Betrieben hilft',
  reason: (atLeast, n) => `sinnvoll laut mindestens ${atLeast} von ${n} Checks`,
  join: {
    title: 'Machen Sie mit',
    hint: 'Auf einem Tablet hier zählen Sie in diesem Bild mit. Mit dem QR-Code machen Sie den Check für sich selbst.',
    qr: (host) => `QR-Code zu ${host}`,
  },
  next: (batch) => `Neues Bild, sobald ${batch} Checks dazugekommen sind`,
  since: (time) => `Seit ${time} gab es keine neuen Daten`,
  staff: {
    open: 'Für unser Team am Bildschirm',
    close: 'Schließen',
    looked: (time) => `Zuletzt um ${time} nachgesehen.`,
    refresh: 'Jetzt noch einmal nachsehen',
    fullScreen: 'Vollbild',
    save: 'Zwischenstände speichern',
    saveHint:
      'Ohne diese Datei kann der Bildschirm später nicht dort weitermachen, wo er jetzt ist. Speichern Sie sie nach jedem neuen Bild.',
    files: 'Neue Dateien der Tablets öffnen',
    choose: 'Dateien wählen',
    stop: 'Bildschirm beenden',
  },
};
