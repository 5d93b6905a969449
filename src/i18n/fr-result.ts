import type { ResultMessages } from './nl-result.js';

/** On paper a colon comes right behind these words; French has a space before it. */
const COLON_NEXT = '\u00a0';

/** Names that bring their article lose their capital; others, of another questionnaire, get quotation marks. */
function inSentence(names: string): string {
  const [, articled] = /^[Ll]((?:[ae] |es |’).+)$/.exec(names) ?? [];
  if (articled) return `l${articled}`;
  const [, first, others = ''] = /^([^«].*?)(, «.*| et «.*)?$/.exec(names) ?? [];
  return first ? `«\u00a0${first}\u00a0»${others}` : names;
}

export const frResult: ResultMessages = {
  and: 'et',
  inSentence,
  headline: {
    mark: 'Résultat :',
    empty: 'Il y a trop peu de réponses pour un profil.',
    emptyHint:
      'Aucun thème n’a assez de réponses. Répondez encore à quelques affirmations, au besoin avec un ou une collègue.',
    unknownHint:
      'Vous avez souvent choisi « Je ne sais pas ». Montrez d’abord ces affirmations à un ou une collègue et répondez ensemble.',
    partial: (names) => `Vos réponses permettent de décrire ${names}.`,
    partialHint:
      'Pour les autres thèmes, il y a trop peu de réponses. Nous ne montrons donc pas encore de profil complet.',
    allTop: 'D’après vos réponses, tout va bien.',
    allTopHint:
      'Chaque fois que vous avez répondu, vous avez choisi la réponse la plus positive. Bravo ! Proposez aussi le bilan à une personne arrivée récemment. Voit-elle la même chose ?',
    openHint:
      'Votre équipe peut commencer par là. Ces réponses seules ne permettent pas encore de dire quel thème est le plus fort ou le plus faible.',
    cannotTell: 'Ces réponses seules ne permettent pas encore de dire quel thème est le plus fort ou le plus faible.',
    contrast: (top, count) => {
      if (count > 1) return `Les thèmes les plus forts sont ${top}.`;
      return `Le thème le plus fort${/^les /.test(top) ? ', ce sont' : ' est'} ${top}.`;
    },
    contrastHint: (bottom) => `Vous avez le plus à gagner en développant ${bottom}.`,
    unqualified: 'Voici le profil de l’équipe, thème par thème.',
    unqualifiedHint:
      'Pour ce questionnaire, nous ne savons pas encore à partir de quand une différence compte. Regardez donc surtout les réponses elles-mêmes.',
  },
  refused: 'Ces réponses ne correspondent pas au questionnaire.',
  profile: {
    trouble: 'Nous n’avons pas pu charger le profil.',
    title: 'Le profil de l’équipe, vu par une personne',
    radar:
      'Graphique radar des scores. La liste qui suit donne les mêmes chiffres, tout comme « Afficher en tableau ».',
    chartTrouble: 'Nous n’avons pas pu charger le graphique. Les barres montrent la même chose.',
    retry: 'Réessayer',
    tooFew: 'trop peu de réponses',
    tooFewHint: (names) => `Il y a trop peu de réponses pour décrire ${inSentence(names)}.`,
    score: (score) => `${score} sur 100`,
    band: (low, high) => `entre ${low} et ${high}`,
    explain:
      'Un score va de 0 à 100. Il vient d’une seule personne, à un seul moment. Il est donc incertain. La bande montre entre quelles valeurs le score se situe probablement. Pour l’instant, cette bande est une estimation.',
    conventions:
      'Les limites entre les niveaux sont des conventions, pas des normes, car il n’existe pas encore de chiffres d’autres organisations pour comparer.',
    overall: (score, level) =>
      `Moyenne des thèmes : ${score} sur 100${level ? ` (niveau « ${level} »)` : ''}. Un seul chiffre en dit trop peu. Regardez surtout le profil.`,
    table: 'Afficher en tableau',
    tableLabel: 'Scores par thème',
    meaning: 'Qu’est-ce que cela veut dire ?',
    sort: 'Ordre',
    sortInstrument: 'du questionnaire',
    sortScore: 'du plus haut au plus bas',
    columns: {
      dimension: 'Thème',
      score: 'Score',
      level: 'Niveau',
      band: 'Probablement',
      answered: 'Avec réponse',
      na: 'Ne s’applique pas',
      unknown: 'Je ne sais pas',
      skipped: 'Sans réponse',
    },
  },
  steps: {
    title: 'Trois pistes pour commencer',
    titleFewer: 'Des pistes pour commencer',
    none: 'Avec si peu de réponses, nous ne proposons pas de pistes. Répondez encore à quelques affirmations, et les pistes correspondront à vos réponses.',
    why: 'Pourquoi cette piste',
    because: (answer, item) => `Vous avez répondu « ${answer} » à « ${item} ».`,
    keepBecause: (dimension) => `Pour « ${dimension} », cela va déjà bien. Cette piste aide à continuer ainsi.`,
    action: `Ce que vous pouvez déjà faire cette semaine${COLON_NEXT}`,
    who: `Qui${COLON_NEXT}`,
    propose: `À voir avec${COLON_NEXT}`,
    effort: `Effort${COLON_NEXT}`,
    efforts: { small: 'petit', medium: 'moyen', large: 'grand' },
    actors: { lead: 'responsable', mentor: 'tuteur/tutrice', team: 'équipe', hr: 'RH' },
  },
  talk: { title: 'Parlez-en', hint: 'Apportez ces questions à une réunion ou à un entretien.' },
  link: {
    note: 'Vous consultez un résultat ouvert à partir d’un lien.',
    moved: (version, now) =>
      `Ce bilan a été rempli avec la version ${version} du questionnaire. Depuis, des textes ont changé (version ${now}). Les scores restent les mêmes.`,
    earlier: (version) =>
      `Ce bilan a été rempli avec la version ${version} du questionnaire. Depuis, les affirmations ont changé.`,
    damaged: 'Ce lien est incomplet ou endommagé. Copiez à nouveau le lien entier, ou refaites le bilan.',
    unknown:
      'Ce lien vient d’un autre questionnaire. Demandez sur quelle page vous pouvez l’ouvrir, ou remplissez le bilan ici.',
    changed:
      'Ce lien vient d’une ancienne version du questionnaire, qui n’est plus disponible ici. Vous pouvez refaire le bilan.',
  },
  team: {
    title: 'Est-ce aussi l’avis de vos collègues ?',
    text: 'Ce résultat vient d’une seule personne. Proposez aussi le bilan à votre équipe. Le rapport ne contient aucun nom, mais la personne qui rassemble les codes peut lire les réponses.',
    ask: 'Inviter mon équipe',
  },
  answers: {
    sources: 'Sous chaque affirmation, vous voyez sur quoi elle s’appuie.',
    title: 'Les réponses par affirmation',
    skipped: 'sans réponse',
    unknown: 'je ne sais pas',
    na: 'ne s’applique pas',
  },
  take: {
    title: 'Emportez votre résultat',
    hint: 'Le lien contient toutes les réponses, y compris celles aux questions sur vous. Toute personne qui reçoit le lien ou le code QR peut les lire. Le texte que vous avez tapé n’y figure pas.',
    link: 'Lien vers ce résultat',
    copy: 'Copier le lien',
    copied: 'Le lien est copié.',
    copyTrouble: 'La copie n’a pas marché. Le lien est sélectionné, vous pouvez donc le copier vous-même.',
    qr: 'Code QR avec le lien vers ce résultat',
    qrHint: 'À scanner avec votre GSM',
    longLink: 'Ce lien est trop long pour un code QR. Copiez-le et envoyez-le-vous.',
    print: 'Imprimer',
    printed: 'La fenêtre d’impression s’ouvre.',
    printTrouble:
      'La fenêtre d’impression ne s’est pas ouverte. Utilisez « Imprimer » dans le menu de votre navigateur, ou téléchargez les données.',
    download: 'Télécharger les données (JSON)',
    trouble: 'Nous n’avons pas pu créer de lien. Vous pouvez encore imprimer et télécharger.',
    sandboxed: 'Cette page ne peut rien conserver ni imprimer. Emportez votre résultat avec le code QR ou le lien.',
  },
  print: { date: (date) => `Imprimé le ${date}` },
  owner: {
    of: 'Un bilan proposé par',
    privacy: (owner) => (owner ? `Lire comment ${owner} utilise vos données` : 'Lire ce que deviennent vos données'),
    newTab: 's’ouvre dans un nouvel onglet',
  },
  resume: {
    explain:
      'Vos réponses restent sur cet appareil jusqu’à ce que vous ayez terminé. Vous pouvez les effacer à tout moment. Après 30 jours, personne ne peut plus les reprendre. Le bilan les efface alors dès que quelqu’un l’ouvre ici.',
    impossible: 'Sur cet appareil, le bilan ne peut rien conserver. Remplissez-le en une fois.',
    found: (date, answered, of) =>
      `Cet appareil contient des réponses du ${date} (${answered} affirmations sur ${of}). Sont-elles de vous ?`,
    otherVersion: (date) =>
      `Cet appareil contient des réponses du ${date} à une autre version du questionnaire. Elles ne correspondent pas à ces questions. Si vous commencez maintenant, elles disparaissent.`,
    goOn: 'Continuer',
    wipe: 'Effacer mes réponses',
  },
  provenance: 'C’est le début d’une conversation, pas un test.',
  restart: {
    button: 'Recommencer',
    question: 'Vos réponses disparaîtront alors de l’écran. Avez-vous enregistré tout ce que vous voulez garder ?',
    yes: 'Oui, recommencer',
    no: 'Non, rester ici',
  },
};
