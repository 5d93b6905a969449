import type { Messages } from './nl.js';

export const fr: Messages = {
  languages: 'Langue',
  intro: {
    start: 'Commencer le bilan',
    about: (items) =>
      `${items === 1 ? '1 affirmation courte' : `${items} affirmations courtes`}. Il n’y a ni bonne ni mauvaise réponse.`,
    instructions: 'Pour chaque affirmation, choisissez la réponse qui convient le mieux.',
    gain: (steps) => `À la fin, vous voyez votre résultat${steps ? ', avec des pistes pour commencer' : ''}.`,
    minutes: (minutes) => `Environ ${minutes} minute${minutes > 1 ? 's' : ''}`,
    privacy:
      'Vos réponses ne sont pas conservées et ne quittent pas votre appareil, sauf si vous les partagez vous-même.',
    shared: 'Le site qui affiche le bilan reçoit vos réponses et votre résultat.',
  },
  survey: {
    label: 'Questionnaire',
    theme: (number, of) => `Thème ${number} sur ${of}`,
    statement: (number, of) => `Affirmation ${number} sur ${of}`,
    unknown: 'Je ne sais pas',
    na: 'Ne s’applique pas',
    next: 'Suivant',
    back: 'Retour',
    toSummary: 'Voir mes réponses',
    autoAdvance: 'Continuer après un clic ou un appui',
    advancing: (answer) => `Réponse choisie : ${answer}. Nous passons à la suite.`,
    keys: (last) => `La touche Tab mène à une affirmation, les touches 1 à ${last} choisissent une réponse.`,
    skipped: (count) =>
      count === 1
        ? 'Il reste une affirmation sans réponse. Ce n’est pas grave.'
        : `Il reste ${count} affirmations sans réponse. Ce n’est pas grave.`,
    skippedHint: 'Vous hésitez ? « Je ne sais pas » est aussi une réponse.',
    fillIn: 'Y répondre',
    goOn: 'Continuer sans répondre',
    background: 'Quelques questions sur vous et votre travail',
  },
  summary: {
    title: 'Vos réponses',
    hint: 'Vous pouvez encore les modifier.',
    answered: (count, of) => `${count} réponse${count > 1 ? 's' : ''} sur ${of}`,
    open: 'encore sans réponse',
    change: 'Modifier',
    changeItem: (text) => `Modifier : ${text}`,
    show: 'Voir mon résultat',
    allOpen: 'Vous n’avez encore rien rempli. Avec quelques réponses, le résultat vous sera utile.',
  },
  done: { title: 'C’est fini. Merci !', text: 'Ce site prend le relais.' },
  trouble: {
    loading: 'Chargement…',
    stop: 'Arrêter',
    retry: 'Réessayer',
    engine: 'Nous n’avons pas pu charger ces questions. Vos réponses sont toujours là.',
    withoutBackground: 'Continuer sans ces questions',
    result: 'Nous n’avons pas pu charger le résultat. Vos réponses sont toujours là.',
    instrument: 'Nous n’avons pas pu charger ce questionnaire.',
    instrumentInvalid:
      'Ce questionnaire contient une erreur. Transmettez les détails à la personne qui gère cette page.',
    details: 'Détails',
    newScan: 'Remplir le bilan moi-même',
    continueScan: 'Continuer mon bilan',
  },
};
