import type { QuestionTexts } from './texts.js';

export const fr: QuestionTexts = {
  title: 'Bilan « Apprendre au travail »',
  instructions:
    'Tout le monde peut remplir ce bilan, des responsables aux personnes en formation. Pensez à une équipe ou à un service que vous connaissez bien : c’est « chez nous ». « On » désigne toute personne qui y travaille ou y apprend, pas seulement vous. Pour chaque affirmation, dites à quelle fréquence c’est le cas.',
  description: 'Chez vous, quelles occasions a-t-on d’apprendre au travail ?',
  options: ['(presque) jamais', 'rarement', 'parfois', 'souvent', '(presque) toujours'],
  levels: { sprout: 'en démarrage', grow: 'en progrès', sturdy: 'solide', rooted: 'bien ancré' },
  dimensions: {
    interaction: {
      title: 'Échanges avec les collègues',
      description: 'Rencontrer des collègues, poser des questions et participer.',
    },
    information: {
      title: 'Accès à l’information',
      description: 'Trouver ce qu’il faut pour faire son travail et pour apprendre.',
    },
    feedback: {
      title: 'Occasions d’apprendre et feedback',
      description: 'Progresser dans ses tâches et savoir où l’on en est.',
    },
    reflection: {
      title: 'Réflexion',
      description: 'Prendre un moment pour revenir sur son travail, par soi-même ou ensemble.',
    },
    coaching: {
      title: 'Accompagnement et soutien des collègues',
      description:
        'Quelqu’un qui accompagne, et des collègues qui réfléchissent avec vous. Personne n’est accompagné pour le moment ? Pensez à la dernière personne arrivée.',
    },
  },
  items: {
    'interaction-place': 'Chez nous, on trouve facilement un endroit pour parler avec les collègues.',
    'interaction-watch': 'Chez nous, on apprend en observant différents collègues au travail.',
    'interaction-questions': 'Chez nous, toute question est la bienvenue.',
    'interaction-voice': 'Chez nous, on prend part aux discussions sur le travail.',
    'interaction-team': 'Chez nous, on participe au travail comme membre à part entière de l’équipe.',
    'information-find': 'Chez nous, on trouve vite les informations nécessaires à son travail.',
    'information-material': 'Chez nous, on a le matériel nécessaire, des outils aux logiciels.',
    'information-rules': 'Chez nous, on retrouve facilement ce que l’équipe a convenu pour le travail.',
    'information-contact': 'Chez nous, on sait à qui poser une question.',
    'information-knowledge': 'Chez nous, on continue d’apprendre avec une formation, une revue ou une vidéo.',
    'feedback-harder': 'Chez nous, on reçoit peu à peu des tâches plus difficiles.',
    'feedback-hear': 'Chez nous, on se dit ce qui va bien et ce qui peut aller mieux.',
    'feedback-request': 'Chez nous, on demande du feedback à ses collègues.',
    'feedback-lesson': 'Chez nous, on discute de ce qu’on peut apprendre d’une erreur.',
    'feedback-talk': 'Chez nous, on a un entretien pour voir comment le travail se passe.',
    'reflection-time': 'Chez nous, on a du temps pour faire le point sur son travail.',
    'reflection-debrief': 'Chez nous, après un travail ou un dossier, on regarde ensemble comment cela s’est passé.',
    'reflection-case': 'Chez nous, on discute d’un cas concret pour en tirer ensemble des leçons.',
    'reflection-learned': 'Chez nous, on parle avec quelqu’un de ce qu’on a appris.',
    'reflection-chances': 'Chez nous, on cherche ensemble des occasions d’apprendre pendant le travail.',
    'coaching-mentor': 'Chez nous, quelqu’un prend le temps de nous accompagner.',
    'coaching-needs': 'Chez nous, l’accompagnement s’adapte aux besoins de chaque personne.',
    'coaching-advice': 'Chez nous, on reçoit des conseils quand on en a besoin.',
    'coaching-decide': 'Chez nous, on convient de ce que chaque personne peut décider elle-même.',
    'coaching-stuck': 'Chez nous, les collègues aident à réfléchir quand quelqu’un est bloqué.',
  },
  background: {
    role: {
      title: 'À quel titre répondez-vous ?',
      choices: {
        lead: 'Direction, responsable ou RH',
        mentor: 'Tuteur ou tutrice',
        employee: 'Membre du personnel',
        student: 'Personne en formation (études, stage, alternance)',
      },
    },
    size: {
      title: 'Combien de personnes travaillent dans votre organisation ?',
      choices: { '1-9': '1 à 9', '10-49': '10 à 49', '50-249': '50 à 249', '250+': '250 ou plus' },
    },
    sector: {
      title: 'Dans quel secteur travaillez-vous ?',
      placeholder: 'Choisir un secteur',
      choices: {
        a: 'Agriculture, sylviculture et pêche',
        b: 'Mines et carrières',
        c: 'Industrie',
        d: 'Énergie',
        e: 'Eau et déchets',
        f: 'Construction',
        g: 'Commerce et garages',
        h: 'Transport et entreposage',
        i: 'Horeca et hébergement',
        j: 'Médias, informatique et communication',
        k: 'Banques et assurances',
        l: 'Immobilier',
        m: 'Conseil, comptabilité, recherche et bureaux d’études',
        n: 'Intérim, nettoyage, gardiennage et services de bureau',
        o: 'Administration publique',
        p: 'Enseignement',
        q: 'Santé et action sociale',
        r: 'Art, sport et loisirs',
        s: 'Autres services',
      },
    },
    guides: {
      title: 'Votre organisation accompagne-t-elle des personnes en formation ?',
      choices: { yes: 'Oui', wish: 'Pas encore, mais nous le souhaitons', no: 'Non', unsure: 'Je ne sais pas' },
    },
  },
};
