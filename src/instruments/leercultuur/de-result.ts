import type { ResultTexts } from './texts.js';

export const deResult: ResultTexts = {
  provenance:
    'Die Aussagen stammen vom Team hinter diesem Check. Sie stützen sich auf die fünf Merkmale einer Lernkultur in der flämischen Praxisstudie „Werkenden proeven van duaal“ (Arteveldehogeschool, Syntra Midden-Vlaanderen und Liberform, 2022). Dies ist nicht der Fragebogen aus dieser Studie. Es gibt noch keine Zahlen von anderen zum Vergleich.',
  shorts: {
    interaction: 'Austausch',
    information: 'Information',
    feedback: 'Lernchancen',
    reflection: 'Reflexion',
    coaching: 'Betreuung',
  },
  sources: {
    'interaction-place':
      'Anhang 5, Gesprächsleitfaden: wo sich Beschäftigte treffen (Zeile 3017); Anhang 5, Merkmale des Arbeitsplatzes (Zeile 3405)',
    'interaction-watch':
      'Anhang 5, Gesprächsleitfaden: von verschiedenen Beschäftigten lernen, beobachten (Zeilen 3019–3021)',
    'interaction-questions':
      'Anhang 5, Gesprächsleitfaden: um Rat fragen (Zeile 3021); ein offenes Klima für Fragen, dort bei Feedback (Zeile 3049)',
    'interaction-voice':
      'Anhang 5, Gesprächsleitfaden: an Besprechungen teilnehmen (Zeile 3023); Anhang 5, Merkmale des Arbeitsplatzes (Zeile 3403)',
    'interaction-team':
      'Anhang 5, Tabelle zu Studierenden und Mentoren: Anerkennung als vollwertiges Mitglied (Zeile 3561)',
    'information-find':
      'Anhang 5, Gesprächsleitfaden: welche Informationen es gibt (Zeile 3029); Anhang 5, Merkmale des Arbeitsplatzes (Zeile 3419)',
    'information-material': 'Anhang 5, Gesprächsleitfaden: Material, Laptop, Software (Zeile 3031)',
    'information-rules': 'Anhang 5, Gesprächsleitfaden: Abläufe und Gewohnheiten kennen (Zeile 3033)',
    'information-contact': 'Anhang 5, Gesprächsleitfaden: wen man fragen kann (Zeile 3037)',
    'information-knowledge':
      'Anhang 5, Merkmale des Arbeitsplatzes: Möglichkeiten, neues Wissen zu erwerben (Zeilen 3411–3415)',
    'feedback-harder':
      'Anhang 5, Gesprächsleitfaden: Aufgaben schrittweise übernehmen (Zeile 3045); leichte und schwierigere Aufgaben (Zeile 3055)',
    'feedback-hear':
      'Anhang 5, Gesprächsleitfaden: mündliches Feedback als fester Teil (Zeile 3047); Anhang 5, Merkmale des Arbeitsplatzes (Zeile 3429)',
    'feedback-request':
      'Anhang 5, Gesprächsleitfaden: um Feedback zu Aufgaben bitten (Zeile 3049); Anhang 5, Merkmale des Arbeitsplatzes (Zeile 3429)',
    'feedback-lesson':
      'Anhang 5, Gesprächsleitfaden: Fehler als Quelle des Lernens (Zeile 3051); Anhang 5, Merkmale des Arbeitsplatzes (Zeile 3439)',
    'feedback-talk': 'Anhang 5, Merkmale des Arbeitsplatzes: aus Gesprächen über die Arbeit lernen (Zeilen 3433–3443)',
    'reflection-time':
      'Anhang 5, Gesprächsleitfaden: genügend Zeit zum Nachdenken (Zeile 3060); Anhang 5, Merkmale des Arbeitsplatzes (Zeile 3445)',
    'reflection-debrief': 'Anhang 5, Gesprächsleitfaden: an Nachbesprechungen teilnehmen (Zeile 3062)',
    'reflection-case': 'Anhang 5, Gesprächsleitfaden: an Fallbesprechungen teilnehmen (Zeile 3062)',
    'reflection-learned': 'Anhang 5, Gesprächsleitfaden: Feedback zum eigenen Nachdenken (Zeile 3064)',
    'reflection-chances':
      'Anhang 5, Merkmale des Arbeitsplatzes: reiche Lernchancen entdecken und nutzen (Zeilen 3447–3449); auch bei Lernchancen (Zeile 3053)',
    'coaching-mentor':
      'Anhang 5, Gesprächsleitfaden: jemand, der betreut (Zeile 3072); Resonanzgruppe: Betreuung braucht Zeit (Zeile 811)',
    'coaching-needs': 'Anhang 5, Gesprächsleitfaden: Betreuung, die zum Bedarf passt (Zeile 3078)',
    'coaching-advice':
      'Anhang 5, Mentor als Fachperson: Rat und Richtlinien geben (Zeile 3471); Anhang 5, Merkmale des Arbeitsplatzes: dort bei Information (Zeile 3417)',
    'coaching-decide':
      'Anhang 5, Tabelle zu Studierenden und Mentoren: Gleichgewicht von Steuerung und Eigenständigkeit (Zeile 3563)',
    'coaching-stuck': 'Anhang 5, Gesprächsleitfaden: Coaching und kollegiale Beratung (Zeile 3070)',
  },
  addOn: {
    title: 'Bereit für Lernende?',
    description: 'Fünf Dinge, die helfen, wenn jemand zum Lernen zu Ihnen kommt. Was ist schon da?',
    statements: {
      work: {
        text: 'Bei uns passt die Arbeit zu dem, was die Ausbildung vermitteln will.',
        short: 'Arbeit, die zur Ausbildung passt',
      },
      mentor: {
        text: 'Bei uns gibt es für Lernende eine feste Mentorin oder einen festen Mentor.',
        short: 'eine feste Mentorin oder ein fester Mentor',
      },
      time: {
        text: 'Bei uns steht die Zeit für die Betreuung im Dienstplan.',
        short: 'Zeit für die Betreuung im Dienstplan',
      },
      school: {
        text: 'Bei uns gibt es regelmäßigen Kontakt mit der Schule.',
        short: 'regelmäßiger Kontakt mit der Schule',
      },
      days: {
        text: 'Bei uns vereinbaren wir Arbeitstage und Urlaub im Voraus.',
        short: 'frühzeitige Vereinbarungen über Arbeitstage und Urlaub',
      },
    },
  },
  dimensionLevels: {
    interaction: {
      sprout: {
        looks: 'Alle arbeiten vor allem nebeneinander. Wer zuschauen oder mitmachen will, muss selbst danach fragen.',
        matters: 'Wer gemeinsam lernt, muss das Rad seltener neu erfinden. Jedes Gespräch hilft.',
      },
      grow: {
        looks: 'Man lernt schon voneinander, aber es hängt noch davon ab, wann es passt und wer gerade da ist.',
        matters:
          'Wenn gemeinsames Lernen zur Gewohnheit wird, lernen auch neue und zurückhaltende Kolleginnen und Kollegen mit.',
      },
      sturdy: {
        looks: 'Zuschauen, Mitreden und Mitmachen gehören meistens zur Arbeit.',
        matters: 'Gemeinsames Lernen klappt hier gut. So bleibt Wissen im Team, auch wenn jemand geht.',
      },
      rooted: {
        looks: 'Alle lernen von allen, und wer neu ist, gehört gleich dazu.',
        matters: 'So lernen Menschen miteinander, ohne dass es jemand organisieren muss. Das ist viel wert.',
      },
    },
    information: {
      sprout: {
        looks: 'Wer etwas wissen oder nachschlagen will, braucht dafür oft lange.',
        matters: 'Wer Informationen leicht findet, fühlt sich schneller mit der Arbeit verbunden.',
      },
      grow: {
        looks: 'Ein Teil der Informationen liegt bereit. Den Rest haben nur einige im Kopf.',
        matters: 'Wer Informationen selbst findet, kommt weiter und fühlt sich stärker mit der Arbeit verbunden.',
      },
      sturdy: {
        looks: 'Informationen, Material und die richtige Person findet man meistens schnell.',
        matters: 'So kommt man selbst weiter und fühlt sich mit der eigenen Arbeit verbunden.',
      },
      rooted: {
        looks: 'Wer etwas wissen will, findet es oder weiß, wen man fragen kann. Dazulernen ist hier leicht.',
        matters: 'Das verbindet Menschen mit der Arbeit. Sie wird zu ihrer eigenen Sache.',
      },
    },
    feedback: {
      sprout: {
        looks: 'Man hört selten, wie die eigene Arbeit läuft. Neue Aufgaben ergeben sich eher zufällig.',
        matters: 'Wer hört, was schon gelingt, traut sich den nächsten Schritt zu.',
      },
      grow: {
        looks: 'Ab und zu bekommt man eine Erklärung, eine neue Aufgabe oder etwas Feedback.',
        matters: 'Je regelmäßiger das geschieht, desto mehr trauen sich Menschen zu.',
      },
      sturdy: {
        looks: 'Erklärungen, neue Aufgaben und Feedback kommen meistens rechtzeitig.',
        matters: 'Dadurch trauen sich Menschen Neues zu und probieren es auch aus.',
      },
      rooted: {
        looks: 'Es ist hier normal, um Feedback zu bitten, über Fehler zu sprechen und an Aufgaben zu wachsen.',
        matters: 'Wer so lernt, vertraut auf das eigene Können und traut sich mehr Aufgaben zu.',
      },
    },
    reflection: {
      sprout: {
        looks: 'Die Arbeit geht weiter. Zum Zurückschauen bleibt wenig Zeit.',
        matters: 'Wer kurz zurückschaut, weiß besser, was der nächste Schritt ist.',
      },
      grow: {
        looks: 'Manchmal schaut man zurück, oft erst, wenn etwas schiefgegangen ist.',
        matters: 'Wer auch auf das zurückschaut, was gut lief, weiß besser, was es noch zu lernen gibt.',
      },
      sturdy: {
        looks: 'Das Team hält regelmäßig inne und fragt sich, wie es gelaufen ist und was man daraus lernen kann.',
        matters: 'So lernen Menschen, die eigene Arbeit selbst zu steuern.',
      },
      rooted: {
        looks: 'Zurückschauen gehört zu jedem Auftrag, und was man dabei lernt, nutzt man beim nächsten Mal.',
        matters:
          'Hier wählen Menschen selbst, was sie noch lernen wollen. So kommt das Team mit Veränderungen gut zurecht.',
      },
    },
    coaching: {
      sprout: {
        looks: 'Betreuung bekommt man vor allem, wenn man selbst darum bittet.',
        matters: 'Wer eine feste Mentorin oder einen festen Mentor hat, wird schneller selbst aktiv.',
      },
      grow: {
        looks: 'Es gibt Betreuung, aber Zeit und Vorgehen hängen davon ab, wer betreut.',
        matters: 'Betreuung, die zu einer Person passt, macht Mut, eigene Ideen einzubringen.',
      },
      sturdy: {
        looks: 'Lernende haben meistens eine Mentorin oder einen Mentor mit Zeit und ein Team, das mitdenkt.',
        matters: 'Mit dieser Unterstützung trauen sich Menschen, nach vorn zu schauen und selbst etwas vorzuschlagen.',
      },
      rooted: {
        looks: 'Für die Betreuung ist wirklich Zeit da, und schwierige Situationen bespricht man gemeinsam.',
        matters: 'So sehen Menschen, was nötig ist, und schlagen selbst etwas vor.',
      },
    },
  },
  steps: {
    'meeting-spot': {
      title: 'Wählen Sie einen festen Ort für kurze Gespräche',
      why: 'Vieles lernt man in einem kurzen Gespräch. Dafür braucht es einen ruhigen Ort.',
      action:
        'Legen Sie fest, an welchem Tisch oder in welcher Ecke man in Ruhe etwas fragen kann. Sagen Sie es allen.',
      questions: [
        'Wo spricht man bei uns zurzeit miteinander, und wer ist dort selten dabei?',
        'Wann am Tag passt ein kurzes Gespräch am besten?',
      ],
    },
    'shadow-hour': {
      title: 'Planen Sie eine Stunde ein, in der jemand bei der Arbeit zuschaut',
      why: 'Wer sieht, wie andere es machen, lernt Dinge, die in keinem Handbuch stehen.',
      action:
        'Lassen Sie jemanden eine Stunde lang einer erfahrenen Person zuschauen und sprechen Sie danach über das, was aufgefallen ist.',
      questions: [
        'Wem würden Sie gern eine Stunde bei der Arbeit zuschauen?',
        'Was macht das Zuschauen bei uns schwierig, und wie lösen wir das?',
      ],
    },
    'open-meeting': {
      title: 'Laden Sie eine weitere Person zu einer Besprechung oder in ein Projekt ein',
      why: 'Wer mit am Tisch sitzt, versteht, warum Sie etwas entscheiden.',
      action:
        'Laden Sie zur nächsten Besprechung jemanden ein, der neu ist oder bei Ihnen lernt. Geben Sie dieser Person einen Punkt auf der Tagesordnung. Läuft gerade ein Projekt? Dann bieten Sie dort einen Platz an.',
      questions: [
        'Wer sitzt bisher nicht mit am Tisch, und warum?',
        'Aus welchem Teil unserer Besprechung lernt jemand, der neu ist, besonders viel?',
      ],
    },
    'own-task': {
      title: 'Geben Sie allen, die neu sind oder bei Ihnen lernen, eine eigene Aufgabe',
      why: 'Mit einer eigenen Aufgabe gehört man dazu, schon in den ersten Wochen.',
      action:
        'Wählen Sie eine Aufgabe, die jemand von Anfang bis Ende selbst erledigen darf, und sagen Sie es dem Team.',
      questions: [
        'Wann haben Sie sich hier zum ersten Mal wirklich als Teil des Teams gefühlt?',
        'Welche Aufgabe kann jemand, der neu ist, schon bald allein übernehmen?',
      ],
    },
    'one-place': {
      title: 'Sammeln Sie die fünf Dinge, die man am häufigsten sucht, an einem Ort',
      why: 'Suchen kostet Zeit und Kraft. Ein fester Ort hilft allen, vor allem denen, die neu sind.',
      action:
        'Fragen Sie im Team, was man am häufigsten sucht, und sammeln Sie diese fünf Dinge an einem Ort, am Bildschirm oder an der Wand.',
      questions: [
        'Was haben Sie letzte Woche gesucht, und wie lange hat das gedauert?',
        'Welche Information hat bisher nur eine einzige Person im Kopf?',
      ],
    },
    'ready-day-one': {
      title: 'Legen Sie für den ersten Tag alles bereit',
      why: 'Wer gleich anfangen kann, lernt ab der ersten Stunde.',
      action:
        'Schreiben Sie auf, welches Werkzeug, welche Zugänge und welche Schlüssel jemand am ersten Tag braucht und wer sich darum kümmert.',
      questions: [
        'Was hat gefehlt, als Sie hier angefangen haben?',
        'Welches Programm oder Gerät ist zurzeit noch schwer zu bekommen?',
      ],
    },
    'write-agreements': {
      title: 'Schreiben Sie drei Vereinbarungen in einfachen Worten auf',
      why: 'Was auf Papier steht, muss niemand immer wieder neu erfragen.',
      action:
        'Wählen Sie drei Dinge, die man bei Ihnen „immer so macht“. Schreiben Sie jedes davon in höchstens fünf Sätzen auf.',
      questions: [
        'Welche Gewohnheit hat Sie überrascht, als Sie hier angefangen haben?',
        'Welche Vereinbarung verstehen wir unterschiedlich?',
      ],
    },
    'who-knows-what': {
      title: 'Machen Sie eine Liste: „Mit dieser Frage gehen Sie zu …“',
      why: 'Wer weiß, wen man fragen kann, muss oft nicht lange suchen.',
      action:
        'Notieren Sie zehn Fragen, die oft wiederkommen, schreiben Sie zu jeder einen Namen und teilen Sie die Liste.',
      questions: [
        'Zu wem gehen Sie mit einer Frage? Weiß diese Person, dass Sie auf sie zählen?',
        'Wer bekommt zu viele Fragen, und wer kann dabei helfen?',
      ],
    },
    'learning-slot': {
      title: 'Planen Sie jede Woche eine halbe Stunde Lernen ein',
      why: 'Wenn das Lernen im Plan steht, klappt es auch an vollen Tagen.',
      action:
        'Tragen Sie für die nächsten vier Wochen eine feste halbe Stunde in den Kalender ein und lassen Sie alle selbst wählen, was sie lernen möchten.',
      questions: [
        'Was würden Sie dieses Jahr gern für Ihren Beruf lernen?',
        'Wann in der Woche passt eine halbe Stunde am besten?',
      ],
    },
    'share-news': {
      title: 'Lassen Sie jede Woche eine Person etwas Neues zeigen',
      why: 'Wer etwas erklärt, lernt selbst am meisten, und das Team lernt mit.',
      action:
        'Bitten Sie jemanden, der im Team arbeitet oder lernt, in zehn Minuten etwas aus einem Kurs oder einer neuen Aufgabe zu zeigen.',
      questions: [
        'Was haben Sie kürzlich gelernt, das auch andere gebrauchen können?',
        'Wer macht gerade eine Weiterbildung, und was nehmen wir daraus mit?',
      ],
    },
    'show-do-let': {
      title: 'Lernen Sie Schwieriges in drei Schritten: zusehen, mitmachen, selbst machen',
      why: 'Mit klaren Schritten traut man sich mehr zu.',
      action:
        'Wählen Sie eine etwas schwierigere Aufgabe, schreiben Sie die Schritte auf eine Karte und machen Sie sie beim ersten Mal gemeinsam.',
      questions: [
        'Welche Aufgabe haben Sie hier gut gelernt, und wie lief das ab?',
        'Bei welcher Aufgabe überspringen wir Schritte, wenn wir sie erklären?',
      ],
    },
    'task-ladder': {
      title: 'Ordnen Sie Aufgaben von leicht bis schwer',
      why: 'Jede Aufgabe, die gelingt, macht Mut für die nächste.',
      action:
        'Ordnen Sie sechs Aufgaben von leicht bis schwer und vereinbaren Sie mit einer Person, welche Aufgabe als Nächstes kommt. Planen Sie nach einer schweren wieder eine leichte ein.',
      questions: [
        'Welche Aufgabe ist für Sie der nächste Schritt?',
        'Wo gelingt uns der Wechsel von leichten und schweren Aufgaben schon gut?',
      ],
    },
    'question-round': {
      title: 'Beginnen Sie die Besprechung mit einer Fragerunde',
      why: 'Wenn alle etwas fragen, ist Fragen ganz normal.',
      action:
        'Eröffnen Sie die nächste Besprechung mit der Frage: „Was möchten Sie diese Woche wissen?“ Lassen Sie die Führungskraft zuerst fragen.',
      questions: [
        'Welche Fragen traut man sich bei uns kaum zu stellen?',
        'Wie reagieren wir, wenn jemand dasselbe zum zweiten Mal fragt?',
      ],
    },
    'one-good-one-better': {
      title: 'Sagen Sie jede Woche, was gut läuft und was besser sein könnte',
      why: 'Kurzes und regelmäßiges Feedback ist leichter zu geben und leichter anzunehmen.',
      action: 'Vereinbaren Sie mit einer Person feste fünf Minuten und bitten Sie auch selbst um Feedback.',
      questions: ['Welches Feedback hat Sie hier weitergebracht?', 'Wie bittet man ganz unkompliziert um Feedback?'],
    },
    'ask-feedback': {
      title: 'Bitten Sie selbst um Feedback',
      why: 'Wer selbst fragt, hört etwas, das weiterhilft. Dann trauen sich auch andere.',
      action:
        'Wählen Sie eine Aufgabe und fragen Sie jemanden aus dem Team: Was lief gut, und was kann ich beim nächsten Mal anders machen?',
      questions: [
        'Wen können Sie leicht um Feedback bitten, und wen nicht?',
        'Wie reagieren wir, wenn jemand um Feedback bittet?',
      ],
    },
    'progress-talk': {
      title: 'Planen Sie alle drei Monate ein Gespräch darüber, wie die Arbeit läuft',
      why: 'In einem ruhigen Gespräch sieht man, was schon gelingt und was der nächste Schritt ist.',
      action: 'Planen Sie mit einer Person eine halbe Stunde ein und vereinbaren Sie vorher zwei Fragen.',
      questions: [
        'Was gelingt jetzt besser als vor drei Monaten?',
        'Welche neue Aufgabe würden Sie gern lernen? Was brauchen Sie dafür?',
      ],
    },
    'mistake-of-month': {
      title: 'Besprechen Sie jeden Monat einen Fehler und was Sie daraus lernen',
      why: 'Wenn eine Person offen über einen Fehler spricht, trauen sich das auch andere.',
      action:
        'Lassen Sie die Führungskraft in der nächsten Besprechung von einem eigenen Fehler erzählen und davon, was man daraus lernen konnte.',
      questions: [
        'Aus welchem Fehler haben Sie hier am meisten gelernt?',
        'Was tun wir in den ersten fünf Minuten nach einem Fehler?',
      ],
    },
    'five-minutes': {
      title: 'Nehmen Sie sich in der Arbeitszeit fünf Minuten für einen Rückblick',
      why: 'Wer kurz zurückschauen kann, macht es morgen besser.',
      action:
        'Planen Sie an drei Tagen hintereinander fünf Minuten für zwei Fragen ein: Was lief gut, und was machen wir morgen anders?',
      questions: [
        'Wann am Tag ist Zeit, kurz innezuhalten?',
        'Was haben Sie kürzlich anders gemacht, weil Sie darüber nachgedacht hatten?',
      ],
    },
    'look-back': {
      title: 'Schauen Sie nach einem großen Auftrag gemeinsam zurück',
      why: 'Wenn man gemeinsam zurückschaut, lernt das ganze Team aus einer Erfahrung.',
      action:
        'Stellen Sie nach dem nächsten Auftrag drei Fragen: Was lief gut, was hat uns überrascht, was machen wir beim nächsten Mal anders?',
      questions: ['Auf welchen Auftrag möchten wir noch zurückschauen?', 'Wen vergessen wir oft dazu einzuladen?'],
    },
    'case-quarter': {
      title: 'Nehmen Sie sich in einer Besprechung eine Viertelstunde Zeit für ein echtes Beispiel',
      why: 'An einem echten Beispiel lernt man auch aus dem, was andere erlebt haben.',
      action:
        'Wählen Sie eine Situation aus dem letzten Monat und sprechen Sie in der nächsten Besprechung eine Viertelstunde darüber, ohne die Namen von Kundinnen und Kunden zu nennen.',
      questions: [
        'Welche Situation würden Sie gern einmal mit anderen besprechen?',
        'Was hätten Sie in dieser Situation getan?',
      ],
    },
    'thinking-partner': {
      title: 'Fragen Sie jede Woche: „Was haben Sie diese Woche dazugelernt?“',
      why: 'Im Gespräch holt man mehr aus dem heraus, was man gelernt hat.',
      action:
        'Stellen Sie diese Frage jemandem, der im Team arbeitet oder lernt. Hören Sie zu und erzählen Sie, was Sie selbst beobachtet haben.',
      questions: ['Mit wem sprechen Sie über das, was Sie lernen?', 'Welche Frage hilft Ihnen, weiterzudenken?'],
    },
    'learning-goal': {
      title: 'Wählen Sie gemeinsam ein Lernziel für diesen Monat',
      why: 'Mit einem Ziel sieht man Lernchancen, die man sonst verpasst.',
      action: 'Vereinbaren Sie mit einer Person ein Ziel in dieser Form: „Am Ende des Monats kann ich …“',
      questions: ['Was möchten Sie am Ende des Monats können?', 'Bei welcher Arbeit dieser Woche können Sie das üben?'],
    },
    'spot-chances': {
      title: 'Suchen Sie im Wochenplan eine Lernchance',
      why: 'Die meisten Lernchancen sind schon da, mitten im Arbeitsalltag.',
      action:
        'Sehen Sie sich am Montag gemeinsam den Plan an und markieren Sie eine Aufgabe, bei der jemand etwas Neues lernen kann.',
      questions: [
        'Welche Aufgabe dieser Woche ist eine gute Lernchance, und für wen?',
        'Welche Lernchance haben wir letzten Monat verpasst?',
      ],
    },
    'mentor-time': {
      title: 'Geben Sie Mentorinnen und Mentoren feste Zeit im Dienstplan',
      why: 'Betreuung nebenbei fällt aus, wenn viel los ist. Was im Dienstplan steht, findet statt.',
      action:
        'Vereinbaren Sie mit einer Mentorin oder einem Mentor, wie viele Stunden pro Woche nötig sind, und tragen Sie diese Zeit in den Dienstplan ein.',
      questions: [
        'Wie viel Zeit geht zurzeit in die Betreuung, und was fällt weg, wenn viel los ist?',
        'Wer würde gern betreuen, wenn Zeit dafür da wäre?',
      ],
    },
    'mentor-course': {
      title: 'Bieten Sie Mentorinnen und Mentoren einen Kurs oder eine gute Vorbereitung an',
      why: 'Einen Beruf gut zu können, ist etwas anderes, als ihn jemandem beizubringen.',
      action:
        'Fragen Sie bei Ihrem Branchenverband oder bei einer Schule, welche Kurse es für Mentorinnen und Mentoren gibt. Fragen Sie danach im Team, wer einen Kurs machen möchte.',
      questions: [
        'Was finden Sie schwierig, wenn Sie jemanden betreuen?',
        'Was braucht eine Mentorin oder ein Mentor für den ersten Tag mit Lernenden?',
      ],
    },
    'ask-how': {
      title: 'Fragen Sie, was jemand zum Lernen braucht',
      why: 'Was die einen schon können, ist für andere noch neu. Fragen Sie also zuerst.',
      action:
        'Stellen Sie einer Person drei Fragen: Was können Sie schon? Was ist noch schwierig? Welche Hilfe wünschen Sie sich von mir?',
      questions: [
        'Was sollte man über Sie wissen, um Sie gut zu betreuen?',
        'Woran merken Sie, dass jemand ein anderes Vorgehen braucht?',
      ],
    },
    'advice-moment': {
      title: 'Vereinbaren Sie eine feste Zeit, zu der man um Rat fragen kann',
      why: 'Wer weiß, wann es passt, trägt eine Frage nicht so lange mit sich herum.',
      action:
        'Wählen Sie eine feste Viertelstunde am Tag, in der eine erfahrene Person für Fragen da ist, und sagen Sie es dem Team.',
      questions: [
        'Wann haben Sie zuletzt Rat gebraucht, und an wen konnten Sie sich wenden?',
        'Welche Richtlinie würde Ihnen helfen, selbst weiterzukommen?',
      ],
    },
    'agree-freedom': {
      title: 'Vereinbaren Sie, was jemand selbst entscheiden darf',
      why: 'Klare Vereinbarungen geben Sicherheit. Man weiß, was man darf und wo man erst nachfragt.',
      action:
        'Teilen Sie gemeinsam mit einer Person die Aufgaben in drei Gruppen ein: selbst machen, erst nachfragen, zusammen machen.',
      questions: [
        'Wo wünschen Sie sich mehr Freiheit, und wo lieber etwas Anleitung?',
        'Welche Aufgabe können wir ab jetzt abgeben?',
      ],
    },
    'peer-talk': {
      title: 'Besprechen Sie eine schwierige Situation in kleiner Runde',
      why: 'Gemeinsam auf eine schwierige Situation zu schauen, bringt Ideen und gibt Halt.',
      action:
        'Planen Sie eine Stunde mit drei bis sechs Personen. Eine Person erzählt, die anderen stellen zuerst nur Fragen.',
      questions: [
        'Welche Situation der letzten Wochen hat Sie beschäftigt?',
        'Was brauchen wir voneinander, um offen darüber zu sprechen?',
      ],
    },
    'keep-interaction': {
      title: 'Lernen Sie weiter voneinander und zeigen Sie es',
      why: 'Sie lernen schon viel voneinander. Wer das sieht, macht schneller mit.',
      action: 'Erzählen Sie einem anderen Team oder einer Schule an einem Beispiel, wie Sie voneinander lernen.',
      questions: [
        'Was machen wir, das ein anderes Team übernehmen kann?',
        'Wie sorgen wir dafür, dass das bleibt, wenn viel los ist?',
      ],
    },
    'keep-information': {
      title: 'Halten Sie Informationen aktuell und teilen Sie sie',
      why: 'Was Sie gut pflegen, erspart neuen Kolleginnen und Kollegen langes Suchen.',
      action:
        'Lassen Sie jemanden, der gerade angefangen hat, die Erklärungen lesen und ergänzen. Teilen Sie sie auch mit einem anderen Team.',
      questions: [
        'Wer prüft, ob unsere Erklärungen noch stimmen?',
        'Welchen Teil könnte ein anderes Team gut gebrauchen?',
      ],
    },
    'keep-feedback': {
      title: 'Geben Sie weiter Feedback und bringen Sie es auch anderen bei',
      why: 'Einen Ort, an dem Fehler erlaubt sind und Feedback normal ist, gönnt man auch anderen.',
      action: 'Fragen Sie zwei Personen, welches Feedback ihnen geholfen hat, und erzählen Sie es in der Besprechung.',
      questions: [
        'Warum traut man sich hier, Fragen zu stellen?',
        'Wie lernt eine neue Führungskraft, wie wir das machen?',
      ],
    },
    'keep-reflection': {
      title: 'Halten Sie Zeit zum Zurückschauen frei und teilen Sie, was Sie lernen',
      why: 'Sie nehmen sich Zeit zum Nachdenken. Diese Zeit fällt als Erstes weg, wenn viel los ist.',
      action:
        'Planen Sie schon jetzt die nächsten drei Rückblicke und hängen Sie jedes Mal auf, was Sie gelernt haben.',
      questions: [
        'Was haben wir im letzten Jahr gelernt, das wir jeden Tag nutzen?',
        'Was tun wir, wenn ein Rückblick auszufallen droht?',
      ],
    },
    'keep-coaching': {
      title: 'Lassen Sie Mentorinnen und Mentoren ihre Erfahrung weitergeben',
      why: 'Ihre Mentorinnen und Mentoren können viel. Wer ihnen zuschaut, kann später selbst betreuen.',
      action:
        'Bitten Sie eine Mentorin oder einen Mentor, diesen Monat jemandem im Team zu zeigen, wie man gut betreut.',
      questions: [
        'Wer übernimmt als Nächstes die Betreuung? Was braucht diese Person?',
        'Wie zeigen wir, dass wir gute Betreuung schätzen?',
      ],
    },
  },
};
