import { uncapitalised } from '../core/instrument/text.js';
import type { ResultMessages } from './nl-result.js';

export const frResult: ResultMessages = {
  and: 'et',
  inSentence: uncapitalised,
  headline: {
    empty: 'Il y a trop peu de réponses pour un profil.',
    emptyHint:
      'Aucun thème n’a assez de réponses. Répondez encore à quelques affirmations, par vous-même ou avec un ou une collègue.',
    unknownHint:
      'Vous avez souvent choisi « Je ne sais pas ». Une bonne première étape : montrez ces affirmations à un ou une collègue et faites le scan ensemble.',
    partial: (names) => `Vos réponses donnent une image de ces thèmes : ${names}.`,
    partialHint: 'Pour les autres thèmes, il y a trop peu de réponses. Nous ne montrons donc pas de profil d’ensemble.',
    allTop: 'Là où vous avez répondu, tout va bien.',
    allTopHint:
      'Pour chaque affirmation à laquelle vous avez répondu, vous avez choisi la réponse la plus haute. Bravo ! Proposez aussi le scan à une personne arrivée récemment : voit-elle la même chose ?',
    balanced: 'Un profil équilibré.',
    balancedHint:
      'Les différences entre les thèmes sont trop petites pour en tirer une conclusion. Les pistes ci-dessous découlent directement de vos réponses.',
    contrast: (top) => `Ce qui marche le mieux : ${top}.`,
    contrastHint: (bottom) => `Le plus grand potentiel : ${bottom}.`,
    unqualified: 'Voici le profil.',
    unqualifiedHint:
      'Pour ce questionnaire, on ne sait pas à partir de quand une différence compte. Regardez donc surtout les réponses elles-mêmes.',
  },
  refused: 'Ces réponses ne correspondent pas au questionnaire.',
  profile: {
    trouble: 'Nous n’avons pas pu charger le profil.',
    title: 'Le profil',
    radar: 'Graphique radar des scores. Le tableau en dessous donne les mêmes chiffres.',
    chartTrouble: 'Nous n’avons pas pu charger le graphique. Les barres montrent la même chose.',
    retry: 'Réessayer',
    tooFew: 'trop peu de réponses',
    tooFewHint: (names) => `Trop peu de réponses pour : ${names}.`,
    score: (score) => `${score} sur 100`,
    band: (low, high) => `entre ${low} et ${high}`,
    explain:
      'Un score va de 0 à 100. Il vient d’une seule personne, à un seul moment : il est donc incertain. La bande autour de chaque score montre à quel point. Pour l’instant, c’est une estimation.',
    conventions:
      'Les limites entre les niveaux sont des conventions, pas des normes : il n’existe pas encore de chiffres d’autres personnes pour comparer.',
    overall: (score, level) =>
      `Moyenne des thèmes : ${score} sur 100${level ? ` (${level})` : ''}. Un seul chiffre dit trop peu ; regardez surtout le profil.`,
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
      band: 'Fourchette probable',
      answered: 'Avec réponse',
      na: 'Ne s’applique pas',
      unknown: 'Je ne sais pas',
      skipped: 'Sans réponse',
    },
  },
  steps: {
    title: 'Trois pistes pour commencer',
    titleFewer: 'Des pistes pour commencer',
    none: 'Avec si peu de réponses, nous ne proposons pas de pistes. Répondez encore à quelques affirmations : les pistes correspondront alors à vos réponses.',
    why: 'Pourquoi cette piste',
    because: (answer, item) => `Pour « ${item} », la réponse était « ${answer} ».`,
    keepBecause: (dimension) => `${dimension} : cela marche bien. Cette piste aide à continuer ainsi.`,
    action: 'Ce que vous pouvez déjà faire cette semaine',
    who: 'Qui',
    effort: 'Effort',
    efforts: { small: 'petit', medium: 'moyen', large: 'grand' },
    actors: { lead: 'responsable', mentor: 'tuteur ou tutrice', team: 'équipe', hr: 'RH' },
  },
  talk: { title: 'Parlez-en', hint: 'Emportez ces questions à une réunion ou à un entretien.' },
  answers: {
    title: 'Les réponses par affirmation',
    skipped: 'sans réponse',
    unknown: 'je ne sais pas',
    na: 'ne s’applique pas',
  },
  take: {
    title: 'Emportez le résultat',
    hint: 'Le lien contient toutes les réponses, y compris celles aux questions sur vous. Toute personne qui reçoit le lien ou le code QR peut les lire. Le texte que vous avez tapé n’y figure pas.',
    link: 'Lien vers ce résultat',
    copy: 'Copier le lien',
    copied: 'Le lien est copié.',
    copyTrouble: 'La copie n’a pas marché. Le lien est sélectionné : copiez-le vous-même.',
    qr: 'Code QR avec le lien vers ce résultat',
    qrHint: 'À scanner avec votre téléphone',
    print: 'Imprimer',
    printed: 'La fenêtre d’impression s’ouvre.',
    download: 'Télécharger les données (JSON)',
    trouble: 'Ce lien n’a pas pu être créé. Imprimer et télécharger restent possibles.',
    sandboxed: 'Cette page ne peut rien conserver ni imprimer. Emportez votre résultat avec le code QR ou le lien.',
  },
  print: { date: (date) => `Imprimé le ${date}` },
  provenance: 'C’est le début d’une conversation, pas un test.',
};
