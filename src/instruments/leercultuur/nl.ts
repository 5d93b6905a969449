import type { QuestionTexts } from './texts.js';

export const nl: QuestionTexts = {
  title: 'Leerscan',
  instructions:
    'Iedereen op de werkvloer kan de scan invullen, van leidinggevende tot student. Denk aan één team of afdeling die je goed kent: dat is “bij ons”. Met “je” bedoelen we iedereen die daar werkt of leert, niet alleen jezelf. Kies bij elke uitspraak hoe vaak het zo is.',
  description: 'Hoeveel kansen krijgen mensen bij jullie om te leren op het werk?',
  options: ['(bijna) nooit', 'zelden', 'soms', 'vaak', '(bijna) altijd'],
  levels: { sprout: 'in opstart', grow: 'in groei', sturdy: 'stevig', rooted: 'verankerd' },
  dimensions: {
    interaction: {
      title: 'Interactie met collega’s',
      description: 'Collega’s ontmoeten, vragen stellen en meedoen.',
    },
    information: {
      title: 'Toegang tot informatie',
      description: 'Vinden wat je nodig hebt om je werk te doen en bij te leren.',
    },
    feedback: {
      title: 'Leerkansen en feedback',
      description: 'Groeien in je taken en horen hoe het gaat.',
    },
    reflection: {
      title: 'Reflectie',
      description: 'Even stilstaan bij hoe het ging, alleen of samen.',
    },
    coaching: {
      title: 'Begeleiding en steun van collega’s',
      description:
        'Iemand die je begeleidt, en collega’s die meedenken. Wordt er nu niemand begeleid? Denk dan aan de laatste nieuwe collega.',
    },
  },
  items: {
    'interaction-place': 'Bij ons vind je makkelijk een plek om met collega’s te praten.',
    'interaction-watch': 'Bij ons kijk je mee met verschillende collega’s om iets te leren.',
    'interaction-questions': 'Bij ons is elke vraag welkom.',
    'interaction-voice': 'Bij ons praat je mee als we overleggen.',
    'interaction-team': 'Bij ons werk je mee als volwaardig lid van het team.',
    'information-find': 'Bij ons vind je snel de informatie die je voor je werk nodig hebt.',
    'information-material': 'Bij ons heb je het materiaal dat je nodig hebt, van gereedschap tot software.',
    'information-rules': 'Bij ons vind je makkelijk terug welke afspraken er zijn over het werk.',
    'information-contact': 'Bij ons weet je bij wie je met een vraag terechtkan.',
    'information-knowledge': 'Bij ons leer je bij uit een opleiding, een vakblad of een filmpje.',
    'feedback-harder': 'Bij ons krijg je stap voor stap moeilijkere taken.',
    'feedback-hear': 'Bij ons hoor je wat goed gaat en wat beter kan.',
    'feedback-request': 'Bij ons vragen we elkaar om feedback.',
    'feedback-lesson': 'Bij ons bespreken we wat we uit een fout kunnen leren.',
    'feedback-talk': 'Bij ons is er een gesprek over hoe je werk loopt.',
    'reflection-time': 'Bij ons krijg je tijd om even terug te kijken op je werk.',
    'reflection-debrief': 'Bij ons bekijken we na een klus of dossier samen hoe het liep.',
    'reflection-case': 'Bij ons bespreken we een concreet geval om er samen van te leren.',
    'reflection-learned': 'Bij ons praat iemand met je over wat je hebt geleerd.',
    'reflection-chances': 'Bij ons zoeken we samen naar kansen om tijdens het werk te leren.',
    'coaching-mentor': 'Bij ons maakt iemand tijd om je te begeleiden.',
    'coaching-needs': 'Bij ons past de begeleiding bij wat je nodig hebt.',
    'coaching-advice': 'Bij ons krijg je advies wanneer je dat nodig hebt.',
    'coaching-decide': 'Bij ons spreken we af wat je zelf mag beslissen.',
    'coaching-stuck': 'Bij ons denken collega’s mee als iemand vastzit.',
  },
  background: {
    role: {
      title: 'In welke rol vul je dit in?',
      choices: {
        lead: 'Zaakvoerder, leidinggevende of HR',
        mentor: 'Mentor',
        employee: 'Medewerker',
        student: 'Student, cursist of leerling',
      },
    },
    size: {
      title: 'Hoeveel mensen werken er in je organisatie?',
      choices: { '1-9': '1 tot 9', '10-49': '10 tot 49', '50-249': '50 tot 249', '250+': '250 of meer' },
    },
    sector: {
      title: 'In welke sector werk je?',
      placeholder: 'Kies een sector',
      choices: {
        a: 'Landbouw, bosbouw en visserij',
        b: 'Winning van delfstoffen',
        c: 'Industrie',
        d: 'Energie',
        e: 'Water en afval',
        f: 'Bouw',
        g: 'Handel en garages',
        h: 'Transport en opslag',
        i: 'Horeca en logies',
        j: 'Media, IT en communicatie',
        k: 'Banken en verzekeringen',
        l: 'Vastgoed',
        m: 'Advies, boekhouding, onderzoek en studiebureaus',
        n: 'Uitzendwerk, schoonmaak, bewaking en kantoordiensten',
        o: 'Overheid',
        p: 'Onderwijs',
        q: 'Zorg en welzijn',
        r: 'Kunst, sport en vrije tijd',
        s: 'Andere diensten',
      },
    },
    guides: {
      title: 'Begeleiden jullie studenten, cursisten of leerlingen?',
      choices: { yes: 'Ja', wish: 'Nog niet, maar we willen wel', no: 'Nee', unsure: 'Dat weet ik niet' },
    },
  },
};
