import type { ResultTexts } from './texts.js';

export const deResult: ResultTexts = {
  provenance:
    'Wir haben die Aussagen selbst geschrieben. Sie stützen sich auf die fünf Merkmale einer Lernkultur in der flämischen Praxisstudie „Werkenden proeven van duaal“ (Arteveldehogeschool, Syntra Midden-Vlaanderen und Liberform, 2022). Dies ist nicht der Fragebogen dieser Studie. Es gibt noch keine Zahlen von anderen zum Vergleichen.',
  shorts: {
    interaction: 'Austausch',
    information: 'Information',
    feedback: 'Lernchancen',
    reflection: 'Reflexion',
    coaching: 'Betreuung',
  },
  addOn: {
    title: 'Bereit für Lernende?',
    description: 'Fünf Dinge, die helfen, wenn jemand zum Lernen zu Ihnen kommt. Was gibt es schon?',
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
        text: 'Bei uns ist für die Betreuung Zeit im Dienstplan.',
        short: 'Zeit für die Betreuung im Dienstplan',
      },
      school: {
        text: 'Bei uns gibt es regelmäßigen Kontakt mit der Schule.',
        short: 'regelmäßiger Kontakt mit der Schule',
      },
      days: {
        text: 'Bei uns vereinbaren wir Tage und Urlaub im Voraus.',
        short: 'Absprachen über Tage und Urlaub im Voraus',
      },
    },
  },
  dimensionLevels: {
    interaction: {
      sprout: {
        looks: 'Alle arbeiten vor allem nebeneinander; wer zuschauen oder mitmachen will, muss selbst danach fragen.',
        matters: 'Wer gemeinsam lernt, muss das Rad seltener neu erfinden: Jedes Gespräch hilft.',
      },
      grow: {
        looks: 'Man lernt schon voneinander, aber es hängt noch davon ab, wann es passt und wer gerade da ist.',
        matters:
          'Wenn gemeinsames Lernen zur Gewohnheit wird, lernen auch neue und zurückhaltende Kolleginnen und Kollegen mit.',
      },
      sturdy: {
        looks: 'Zuschauen, sich absprechen und mitmachen gehören meistens zur Arbeit.',
        matters: 'Gemeinsam lernen klappt hier gut; so bleibt Wissen im Team, auch wenn jemand geht.',
      },
      rooted: {
        looks: 'Alle lernen von allen, und wer neu ist, gehört gleich dazu.',
        matters: 'So lernen Menschen miteinander, ohne dass es jemand organisieren muss. Das ist viel wert.',
      },
    },
    information: {
      sprout: {
        looks: 'Wer etwas wissen oder nachschlagen will, braucht dafür oft lange.',
        matters: 'Wer den Weg zu Informationen kennt, fühlt sich schneller mit der Arbeit verbunden.',
      },
      grow: {
        looks: 'Ein Teil der Informationen liegt bereit; der Rest steckt in einigen Köpfen.',
        matters: 'Wer Informationen selbst findet, kommt weiter und fühlt sich stärker mit der Arbeit verbunden.',
      },
      sturdy: {
        looks: 'Informationen, Material und die richtige Person sind meistens schnell gefunden.',
        matters: 'So kommt man selbst weiter und fühlt sich mit der eigenen Arbeit verbunden.',
      },
      rooted: {
        looks: 'Wer etwas wissen will, findet es oder weiß, wer es weiß, und lernt leicht dazu.',
        matters: 'So fühlen sich Menschen mit der Arbeit verbunden: Sie wird zur eigenen Sache.',
      },
    },
    feedback: {
      sprout: {
        looks: 'Wie die eigene Arbeit läuft, hört man selten; neue Aufgaben ergeben sich eher zufällig.',
        matters: 'Wer hört, was schon gelingt, traut sich den nächsten Schritt zu.',
      },
      grow: {
        looks: 'Ab und zu bekommt man eine Erklärung, eine neue Aufgabe oder etwas Feedback.',
        matters: 'Je regelmäßiger das geschieht, desto mehr trauen sich Menschen zu.',
      },
      sturdy: {
        looks: 'Erklärungen, neue Aufgaben und Feedback kommen meistens rechtzeitig.',
        matters: 'So glauben Menschen daran, dass sie Neues schaffen, und versuchen es auch.',
      },
      rooted: {
        looks: 'Um Feedback bitten, über Fehler sprechen und an Aufgaben wachsen ist hier normal.',
        matters: 'Wer so lernt, vertraut auf das eigene Können und traut sich mehr zu.',
      },
    },
    reflection: {
      sprout: {
        looks: 'Die Arbeit geht weiter; zum Zurückschauen bleibt wenig Zeit.',
        matters: 'Wer fünf Minuten zurückschaut, wählt den nächsten Schritt leichter selbst.',
      },
      grow: {
        looks: 'Manchmal schaut man zurück, oft erst, wenn etwas schiefgegangen ist.',
        matters: 'Wer auch auf das zurückschaut, was gut lief, weiß besser, was es noch zu lernen gibt.',
      },
      sturdy: {
        looks: 'Das Team nimmt sich regelmäßig Zeit zu fragen, wie es lief und was man daraus lernt.',
        matters: 'So lernen Menschen, die eigene Arbeit selbst anzupassen.',
      },
      rooted: {
        looks: 'Zurückschauen gehört zu jedem Auftrag, und was man dabei lernt, nutzt man beim nächsten Mal.',
        matters:
          'Menschen wählen hier selbst, was sie noch lernen wollen. Das macht ein Team stark, wenn sich etwas ändert.',
      },
    },
    coaching: {
      sprout: {
        looks: 'Begleitung bekommt man vor allem, wenn man selbst darum bittet.',
        matters: 'Wer eine feste Begleitperson hat, wird schneller selbst aktiv.',
      },
      grow: {
        looks: 'Es gibt Begleitung, aber Zeit und Vorgehen sind von Person zu Person verschieden.',
        matters: 'Begleitung, die zu jemandem passt, lädt dazu ein, eigene Ideen einzubringen.',
      },
      sturdy: {
        looks: 'Wer lernt, hat meistens eine Begleitperson, die Zeit hat, und ein Team, das mitdenkt.',
        matters: 'Mit dieser Unterstützung trauen sich Menschen, vorauszuschauen und selbst etwas vorzuschlagen.',
      },
      rooted: {
        looks:
          'Begleiten ist eine echte Aufgabe, für die Zeit eingeplant ist, und schwierige Situationen bespricht man gemeinsam.',
        matters: 'So sehen Menschen selbst, was nötig ist, und schlagen es vor.',
      },
    },
  },
  steps: {
    'meeting-spot': {
      title: 'Wählen Sie einen festen Platz für kurze Gespräche',
      why: 'Vieles lernt man in einem kurzen Gespräch. Dafür braucht es einen Platz, an dem man einander gut hört.',
      action:
        'Legen Sie diese Woche eine Ecke, einen Tisch oder eine Bank fest, wo man in Ruhe etwas fragen kann, und sagen Sie es allen.',
      questions: [
        'Wo spricht man bei uns zurzeit miteinander, und wer ist selten dabei?',
        'Wann am Tag geht ein kurzes Gespräch am leichtesten?',
      ],
    },
    'shadow-hour': {
      title: 'Planen Sie eine Stunde Zuschauen ein',
      why: 'Wer sieht, wie andere es machen, lernt Dinge, die in keinem Handbuch stehen.',
      action:
        'Lassen Sie diese Woche jemanden eine Stunde bei einer erfahrenen Person zuschauen und sprechen Sie danach über das, was aufgefallen ist.',
      questions: [
        'Bei wem würden Sie gern eine Stunde zuschauen?',
        'Was macht das Zuschauen bei uns schwierig, und wie lösen wir das?',
      ],
    },
    'open-meeting': {
      title: 'Laden Sie eine Person mehr zu einer Besprechung oder in ein Projekt ein',
      why: 'Wer mit am Tisch sitzt, versteht, warum Sie etwas entscheiden.',
      action:
        'Laden Sie zur nächsten Besprechung jemanden ein, der neu ist oder bei Ihnen lernt, und geben Sie dieser Person einen Punkt auf der Tagesordnung. Läuft gerade ein Projekt? Dann bieten Sie dort einen Platz an.',
      questions: [
        'Wer sitzt bisher nicht mit am Tisch, und warum?',
        'Welcher Teil unserer Besprechung ist lehrreich für jemanden, der neu ist?',
      ],
    },
    'own-task': {
      title: 'Geben Sie Neuen eine eigene Aufgabe',
      why: 'Mit einer eigenen Aufgabe gehört man dazu, auch in den ersten Wochen.',
      action:
        'Wählen Sie diese Woche eine Aufgabe, die jemand von Anfang bis Ende selbst machen darf, und sagen Sie es dem Team.',
      questions: [
        'Wann haben Sie sich hier zum ersten Mal wirklich als Teil des Teams gefühlt?',
        'Welche Aufgabe kann jemand Neues schon bald allein übernehmen?',
      ],
    },
    'one-place': {
      title: 'Sammeln Sie die fünf Dinge, die alle am häufigsten suchen, an einem Ort',
      why: 'Suchen kostet Zeit und Kraft. Ein fester Ort hilft allen, vor allem Neuen.',
      action:
        'Fragen Sie im Team, was alle am häufigsten suchen, und sammeln Sie diese fünf Dinge an einem Ort, am Bildschirm oder an der Wand.',
      questions: [
        'Was haben Sie letzte Woche gesucht, und wie lange hat das gedauert?',
        'Welche Information steckt bisher nur in einem Kopf?',
      ],
    },
    'ready-day-one': {
      title: 'Legen Sie für den ersten Tag alles bereit',
      why: 'Wer gleich anfangen kann, lernt ab der ersten Stunde.',
      action:
        'Machen Sie eine Liste mit Werkzeug, Zugängen und Schlüsseln, die jemand Neues braucht, und schreiben Sie dazu, wer sich darum kümmert.',
      questions: [
        'Was fehlte, als Sie hier angefangen haben?',
        'Welches Programm oder Gerät ist noch schwer zu bekommen?',
      ],
    },
    'write-agreements': {
      title: 'Schreiben Sie drei Vereinbarungen in einfachen Worten auf',
      why: 'Steht es auf Papier, muss niemand jedes Mal neu danach fragen.',
      action:
        'Wählen Sie drei Dinge, die bei Ihnen „immer so gemacht werden“, und schreiben Sie zu jedem fünf Sätze auf.',
      questions: [
        'Welche Gewohnheit hat Sie überrascht, als Sie hier angefangen haben?',
        'Welche Vereinbarung verstehen wir unterschiedlich?',
      ],
    },
    'who-knows-what': {
      title: 'Machen Sie eine Liste: „Mit dieser Frage gehen Sie zu …“',
      why: 'Wer weiß, wen man fragen kann, kommt oft schneller ans Ziel als mit Suchen.',
      action:
        'Notieren Sie zehn Fragen, die oft wiederkommen, schreiben Sie einen Namen dazu und teilen Sie die Liste.',
      questions: [
        'Zu wem gehen Sie mit einer Frage, und weiß diese Person das?',
        'Wer bekommt zu viele Fragen, und wer kann helfen?',
      ],
    },
    'learning-slot': {
      title: 'Planen Sie jede Woche eine halbe Stunde Lernen ein',
      why: 'Lernen, das im Plan steht, findet auch an einem vollen Tag statt.',
      action:
        'Tragen Sie für die nächsten vier Wochen eine feste halbe Stunde ein und lassen Sie alle das Thema selbst wählen.',
      questions: [
        'Was würden Sie dieses Jahr gern für Ihren Beruf lernen?',
        'Wann in der Woche passt eine halbe Stunde am besten?',
      ],
    },
    'share-news': {
      title: 'Lassen Sie jede Woche eine Person etwas Neues zeigen',
      why: 'Wer etwas erklärt, lernt selbst am meisten, und das Team lernt mit.',
      action:
        'Bitten Sie jemanden aus dem Team oder eine lernende Person, diese Woche in zehn Minuten etwas neu Gelerntes zu zeigen.',
      questions: [
        'Was haben Sie kürzlich gelernt, das auch andere gebrauchen können?',
        'Wer macht eine Weiterbildung, und was nehmen wir daraus mit?',
      ],
    },
    'show-do-let': {
      title: 'Bringen Sie jemandem eine Aufgabe in drei Schritten bei: vormachen, zusammen machen, machen lassen',
      why: 'Mit klaren Schritten weiß man, was erwartet wird.',
      action:
        'Wählen Sie eine Aufgabe, schreiben Sie die Schritte auf eine Karte und gehen Sie sie diese Woche mit jemandem durch, der lernt.',
      questions: [
        'Welche Aufgabe haben Sie hier gut gelernt, und wie lief das?',
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
      why: 'Wenn alle etwas fragen, ist Fragen normal.',
      action:
        'Eröffnen Sie die nächste Besprechung mit der Frage: „Was möchten Sie diese Woche wissen?“ Lassen Sie die Führungskraft zuerst fragen.',
      questions: [
        'Welche Fragen stellt man bei uns nicht so leicht?',
        'Wie reagieren wir, wenn jemand dasselbe zum zweiten Mal fragt?',
      ],
    },
    'one-good-one-better': {
      title: 'Nennen Sie jede Woche eine Sache, die gut läuft, und eine, die noch besser werden kann',
      why: 'Kurzes und regelmäßiges Feedback ist leichter zu geben und zu bekommen.',
      action:
        'Vereinbaren Sie mit einer Person feste fünf Minuten, schon diese Woche, und bitten Sie auch selbst um Feedback.',
      questions: ['Welches Feedback hat Sie hier weitergebracht?', 'Wie bittet man ganz unkompliziert um Feedback?'],
    },
    'ask-feedback': {
      title: 'Bitten Sie selbst um Feedback',
      why: 'Wer selbst fragt, hört etwas Brauchbares, und andere trauen sich auch.',
      action:
        'Wählen Sie diese Woche eine Aufgabe und fragen Sie jemanden aus dem Team: Was lief gut, und was kann ich beim nächsten Mal anders machen?',
      questions: [
        'Wen bitten Sie leicht um Feedback, und wen nicht?',
        'Wie reagieren wir, wenn jemand um Feedback bittet?',
      ],
    },
    'progress-talk': {
      title: 'Planen Sie alle drei Monate ein Gespräch darüber, wie die Arbeit läuft',
      why: 'In einem ruhigen Gespräch sieht man, was schon gelingt und was der nächste Schritt ist.',
      action: 'Planen Sie mit einer Person eine halbe Stunde und vereinbaren Sie vorher zwei Fragen.',
      questions: [
        'Was gelingt jetzt besser als vor drei Monaten?',
        'Welche Aufgabe würden Sie gern zusätzlich übernehmen, und was brauchen Sie dafür?',
      ],
    },
    'mistake-of-month': {
      title: 'Besprechen Sie jeden Monat einen Fehler und was Sie daraus gelernt haben',
      why: 'Wenn eine Person offen über einen Fehler spricht, trauen sich andere auch.',
      action:
        'Lassen Sie die Führungskraft in der nächsten Besprechung von einem eigenen Fehler erzählen und davon, was daraus entstanden ist.',
      questions: [
        'Aus welchem Fehler haben Sie hier am meisten gelernt?',
        'Was tun wir in den ersten fünf Minuten nach einem Fehler?',
      ],
    },
    'five-minutes': {
      title: 'Beenden Sie den Tag mit fünf Minuten Rückblick',
      why: 'Kurz innehalten kostet wenig, und morgen macht man etwas besser.',
      action: 'Notieren Sie drei Tage hintereinander am Ende des Tages: Was lief gut, was will ich anders machen?',
      questions: [
        'Wann am Tag können wir kurz innehalten?',
        'Was haben Sie kürzlich anders gemacht, weil Sie darüber nachgedacht hatten?',
      ],
    },
    'look-back': {
      title: 'Schauen Sie nach einem großen Auftrag gemeinsam zurück',
      why: 'Wenn man gemeinsam zurückschaut, lernt das ganze Team aus einer Erfahrung.',
      action:
        'Stellen Sie nach dem nächsten Auftrag drei Fragen: Was lief gut, was hat uns überrascht, was machen wir beim nächsten Mal anders?',
      questions: ['Auf welchen Auftrag möchten wir noch zurückschauen?', 'Wen vergessen wir oft einzuladen?'],
    },
    'case-quarter': {
      title: 'Nehmen Sie sich in einer Besprechung eine Viertelstunde für ein echtes Beispiel',
      why: 'An einem echten Beispiel lernt man auch aus dem, was andere erlebt haben.',
      action:
        'Wählen Sie eine Situation aus dem letzten Monat und besprechen Sie sie in der nächsten Besprechung eine Viertelstunde lang, ohne Kundennamen.',
      questions: [
        'Welche Situation würden Sie gern einmal mit anderen anschauen?',
        'Was hätten Sie in dieser Situation getan?',
      ],
    },
    'thinking-partner': {
      title: 'Fragen Sie einmal pro Woche: „Was haben Sie gelernt?“',
      why: 'Wenn jemand mitdenkt, sieht man mehr in dem, was man gelernt hat.',
      action:
        'Fragen Sie das diese Woche jemanden aus dem Team oder eine lernende Person, hören Sie zu und erzählen Sie, was Sie selbst gesehen haben.',
      questions: ['Mit wem sprechen Sie über das, was Sie lernen?', 'Welche Frage hilft Ihnen, weiterzudenken?'],
    },
    'learning-goal': {
      title: 'Wählen Sie gemeinsam ein Lernziel für diesen Monat',
      why: 'Mit einem Ziel sieht man Lernchancen, an denen man sonst vorbeigeht.',
      action: 'Vereinbaren Sie mit einer Person ein Ziel in der Form: „Am Ende des Monats kann ich …“',
      questions: ['Was wollen Sie am Ende des Monats können?', 'Bei welcher Arbeit dieser Woche können Sie das üben?'],
    },
    'spot-chances': {
      title: 'Suchen Sie im Wochenplan eine Lernchance',
      why: 'Die meisten Lernchancen sind schon da: im Arbeitsalltag.',
      action:
        'Sehen Sie sich am Montag gemeinsam den Plan an und markieren Sie eine Aufgabe, bei der jemand etwas Neues lernen kann.',
      questions: [
        'Welche Aufgabe dieser Woche ist eine gute Lernchance, und für wen?',
        'Welche Lernchance haben wir letzten Monat verpasst?',
      ],
    },
    'mentor-time': {
      title: 'Geben Sie Begleitpersonen feste Zeit im Dienstplan',
      why: 'Nebenbei begleiten wird immer wieder verschoben; was im Dienstplan steht, findet statt.',
      action:
        'Vereinbaren Sie mit einer Begleitperson, wie viele Stunden pro Woche nötig sind, und tragen Sie diese in den Dienstplan ein.',
      questions: [
        'Wie viel Zeit geht zurzeit ins Begleiten, und was fällt weg, wenn viel los ist?',
        'Wer würde gern begleiten, wenn Zeit dafür wäre?',
      ],
    },
    'mentor-course': {
      title: 'Helfen Sie Begleitpersonen, sich auf ihre Rolle vorzubereiten',
      why: 'Gut im Beruf zu sein, ist etwas anderes, als ihn jemandem beizubringen.',
      action:
        'Fragen Sie diese Woche bei Ihrem Branchenverband oder bei einer Schule, welche Kurse es für Begleitpersonen gibt, und im Team, wer mitmachen will.',
      questions: [
        'Was finden Sie schwierig, wenn Sie jemanden begleiten?',
        'Was braucht eine Begleitperson, wenn Studierende oder Auszubildende ihren ersten Tag haben?',
      ],
    },
    'ask-how': {
      title: 'Fragen Sie, wie jemand am liebsten lernt',
      why: 'Die einen schauen erst zu, andere wollen gleich probieren. Fragen ist der kürzeste Weg.',
      action:
        'Stellen Sie diese Woche einer Person drei Fragen: Wie lernen Sie am besten, was wünschen Sie sich von mir, was lieber nicht?',
      questions: [
        'Was sollte man über Sie wissen, um Sie gut zu begleiten?',
        'Woran merken Sie, dass jemand ein anderes Vorgehen braucht?',
      ],
    },
    'advice-moment': {
      title: 'Vereinbaren Sie eine feste Zeit, zu der man um Rat fragen kann',
      why: 'Wer weiß, wann es geht, wartet mit einer Frage nicht so lange.',
      action:
        'Wählen Sie eine feste Viertelstunde am Tag, in der man eine erfahrene Person stören darf, und sagen Sie es dem Team.',
      questions: [
        'Wann haben Sie zuletzt Rat gebraucht, und an wen konnten Sie sich wenden?',
        'Welche Richtlinie würde Ihnen helfen, selbst weiterzukommen?',
      ],
    },
    'agree-freedom': {
      title: 'Vereinbaren Sie, was jemand selbst entscheiden darf',
      why: 'Klare Vereinbarungen geben Sicherheit: Man weiß, was man darf und wo man erst nachfragt.',
      action:
        'Ordnen Sie gemeinsam mit einer Person die Aufgaben in drei Gruppen: selbst machen, erst nachfragen, zusammen machen.',
      questions: [
        'Wo wünschen Sie sich mehr Freiheit, und wo lieber etwas Anleitung?',
        'Welche Aufgabe können wir ab jetzt abgeben?',
      ],
    },
    'peer-talk': {
      title: 'Besprechen Sie eine schwierige Situation in kleiner Runde',
      why: 'Gemeinsam auf eine schwierige Situation zu schauen, gibt Ideen und Halt.',
      action:
        'Planen Sie eine Stunde mit drei bis sechs Personen; eine Person erzählt, die anderen stellen zuerst nur Fragen.',
      questions: [
        'Welche Situation der letzten Wochen hat Sie beschäftigt?',
        'Was brauchen wir voneinander, um offen darüber zu sprechen?',
      ],
    },
    'keep-interaction': {
      title: 'Lernen Sie weiter voneinander und zeigen Sie es',
      why: 'Sie lernen schon viel voneinander. Wer das sieht, macht schneller mit.',
      action:
        'Erzählen Sie diese Woche einem anderen Team oder einer Schule, wie Sie voneinander lernen, mit einem Beispiel.',
      questions: [
        'Was machen wir, das ein anderes Team übernehmen kann?',
        'Wie sorgen wir dafür, dass das bleibt, wenn viel los ist?',
      ],
    },
    'keep-information': {
      title: 'Halten Sie Informationen aktuell und teilen Sie sie',
      why: 'Was Sie gut pflegen, erspart Neuen wochenlanges Suchen.',
      action:
        'Lassen Sie jemanden, der gerade angefangen hat, die Erklärungen lesen und ergänzen, und teilen Sie sie mit einem anderen Team.',
      questions: [
        'Wer prüft, ob unsere Erklärungen noch stimmen?',
        'Welchen Teil könnte ein anderes Team gut gebrauchen?',
      ],
    },
    'keep-feedback': {
      title: 'Geben Sie weiter Feedback und bringen Sie es anderen bei',
      why: 'Einen Ort, an dem Fehler erlaubt sind und Feedback normal ist, gönnt man auch anderen.',
      action:
        'Fragen Sie diese Woche zwei Personen, welches Feedback ihnen geholfen hat, und erzählen Sie es in der Besprechung.',
      questions: [
        'Warum traut man sich hier, Fragen zu stellen?',
        'Wie lernt eine neue Führungskraft, wie wir das machen?',
      ],
    },
    'keep-reflection': {
      title: 'Halten Sie Zeit zum Zurückschauen frei und teilen Sie, was Sie lernen',
      why: 'Sie nehmen sich Zeit zum Nachdenken. Das verschwindet als Erstes, wenn es hektisch wird.',
      action:
        'Planen Sie schon jetzt die nächsten drei Rückblicke und hängen Sie jedes Mal auf, was Sie gelernt haben.',
      questions: [
        'Was haben wir im letzten Jahr gelernt, das wir jeden Tag nutzen?',
        'Was tun wir, wenn ein Rückblick auszufallen droht?',
      ],
    },
    'keep-coaching': {
      title: 'Lassen Sie Begleitpersonen ihr Vorgehen weitergeben',
      why: 'Ihre Begleitpersonen können viel. Wenn sie es weitergeben, wächst auch die nächste Begleitperson mit.',
      action: 'Bitten Sie eine Begleitperson, diesen Monat jemandem im Team zu zeigen, wie Begleiten geht.',
      questions: [
        'Wer begleitet als Nächstes, und was braucht diese Person?',
        'Wie zeigen wir, dass Begleiten hier geschätzt wird?',
      ],
    },
  },
};
