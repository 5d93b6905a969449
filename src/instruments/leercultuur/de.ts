import type { QuestionTexts } from './texts.js';

export const de: QuestionTexts = {
  title: 'Lernkultur-Check',
  instructions:
    'Der Check ist für alle da, von der Führungskraft bis zu den Lernenden. Denken Sie an ein Team oder eine Abteilung, die Sie gut kennen: Das meinen wir mit „bei uns“. „Man“ steht für alle, die dort arbeiten oder lernen, nicht nur für Sie selbst. Wählen Sie bei jeder Aussage, wie oft das zutrifft.',
  description: 'Wie viele Lernchancen gibt es bei Ihnen im Arbeitsalltag?',
  options: ['(fast) nie', 'selten', 'manchmal', 'oft', '(fast) immer'],
  levels: { sprout: 'am Anfang', grow: 'im Aufbau', sturdy: 'solide', rooted: 'fest verankert' },
  dimensions: {
    interaction: {
      title: 'Austausch im Team',
      description: 'Andere im Team treffen, Fragen stellen und mitmachen.',
    },
    information: {
      title: 'Zugang zu Informationen',
      description: 'Finden, was man für die Arbeit und zum Dazulernen braucht.',
    },
    feedback: {
      title: 'Lernchancen und Feedback',
      description: 'An den eigenen Aufgaben wachsen und hören, wie es läuft.',
    },
    reflection: {
      title: 'Reflexion',
      description: 'Kurz innehalten und überlegen, wie es gelaufen ist, allein oder gemeinsam.',
    },
    coaching: {
      title: 'Betreuung und Unterstützung im Team',
      description:
        'Betreuung bekommen und ein Team haben, das mitdenkt. Wird zurzeit niemand betreut? Dann denken Sie an die Person, die zuletzt dazugekommen ist.',
    },
  },
  items: {
    'interaction-place': 'Bei uns findet man leicht einen Ort, um mit Kolleginnen und Kollegen zu sprechen.',
    'interaction-watch': 'Bei uns schaut man verschiedenen Kolleginnen und Kollegen zu, um etwas zu lernen.',
    'interaction-questions': 'Bei uns ist jede Frage willkommen.',
    'interaction-voice': 'Bei uns redet man mit, wenn wir etwas besprechen.',
    'interaction-team': 'Bei uns arbeitet man als vollwertiges Teammitglied mit.',
    'information-find': 'Bei uns findet man schnell die Informationen, die man für die Arbeit braucht.',
    'information-material': 'Bei uns hat man das Material, das man braucht, vom Werkzeug bis zur Software.',
    'information-rules': 'Bei uns findet man Vereinbarungen zur Arbeit leicht wieder.',
    'information-contact': 'Bei uns weiß man, an wen man sich mit einer Frage wenden kann.',
    'information-knowledge': 'Bei uns lernt man dazu, etwa durch einen Kurs, eine Fachzeitschrift oder ein Video.',
    'feedback-harder': 'Bei uns bekommt man nach und nach schwierigere Aufgaben.',
    'feedback-hear': 'Bei uns hört man, was gut läuft und was besser sein könnte.',
    'feedback-request': 'Bei uns bitten wir einander um Feedback.',
    'feedback-lesson': 'Bei uns besprechen wir, was wir aus einem Fehler lernen können.',
    'feedback-talk': 'Bei uns gibt es Gespräche darüber, wie die eigene Arbeit läuft.',
    'reflection-time': 'Bei uns bekommt man Zeit, auf die eigene Arbeit zurückzuschauen.',
    'reflection-debrief': 'Bei uns schauen wir nach einem Auftrag oder Projekt gemeinsam zurück.',
    'reflection-case': 'Bei uns besprechen wir konkrete Fälle, um gemeinsam daraus zu lernen.',
    'reflection-learned': 'Bei uns spricht man mit jemandem über das, was man gelernt hat.',
    'reflection-chances': 'Bei uns suchen wir gemeinsam nach Lernchancen im Arbeitsalltag.',
    'coaching-mentor': 'Bei uns nimmt sich jemand Zeit für die Betreuung.',
    'coaching-needs': 'Bei uns passt die Betreuung zu dem, was man braucht.',
    'coaching-advice': 'Bei uns bekommt man Rat, wenn man ihn braucht.',
    'coaching-decide': 'Bei uns vereinbaren wir, was man selbst entscheiden darf.',
    'coaching-stuck': 'Bei uns denkt das Team mit, wenn jemand feststeckt.',
  },
  background: {
    role: {
      title: 'In welcher Rolle füllen Sie den Check aus?',
      choices: {
        lead: 'Geschäftsführung, Führungskraft oder Personalabteilung',
        mentor: 'Mentorin oder Mentor',
        employee: 'Mitarbeiterin oder Mitarbeiter',
        student: 'In Studium, Kurs oder Ausbildung',
      },
    },
    size: {
      title: 'Wie viele Menschen arbeiten in Ihrer Organisation?',
      choices: { '1-9': '1 bis 9', '10-49': '10 bis 49', '50-249': '50 bis 249', '250+': '250 oder mehr' },
    },
    sector: {
      title: 'In welcher Branche arbeiten Sie?',
      placeholder: 'Branche wählen',
      choices: {
        a: 'Landwirtschaft, Forstwirtschaft und Fischerei',
        b: 'Bergbau und Steinbrüche',
        c: 'Industrie',
        d: 'Energie',
        e: 'Wasser und Abfall',
        f: 'Bau',
        g: 'Handel und Kfz-Werkstätten',
        h: 'Verkehr und Lagerung',
        i: 'Gastronomie und Hotels',
        j: 'Medien, IT und Kommunikation',
        k: 'Banken und Versicherungen',
        l: 'Immobilien',
        m: 'Beratung, Buchhaltung, Forschung und Planungsbüros',
        n: 'Zeitarbeit, Reinigung, Sicherheit und Bürodienste',
        o: 'Öffentliche Verwaltung',
        p: 'Bildung',
        q: 'Gesundheit und Soziales',
        r: 'Kunst, Sport und Freizeit',
        s: 'Andere Dienstleistungen',
      },
    },
    guides: {
      title: 'Betreut Ihre Organisation Lernende in Studium, Kurs oder Ausbildung?',
      choices: { yes: 'Ja', wish: 'Noch nicht, aber wir möchten gern', no: 'Nein', unsure: 'Weiß ich nicht' },
    },
  },
};
