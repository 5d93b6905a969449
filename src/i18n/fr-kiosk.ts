import type { Incomplete } from './complete.js';
import type { KioskMessages } from './nl-kiosk.js';

/** What visitors see; staff set up the kiosk in Dutch or English. */
export const frKiosk: Incomplete<KioskMessages> = {
  attract: {
    question: 'Comment apprend-on chez vous ?',
    about: (items, minutes) =>
      `${items} affirmations sur une équipe que vous connaissez bien, environ ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. Il n’y a ni bonne ni mauvaise réponse. Ensuite, vous voyez un profil et des pistes pour commencer.`,
    privacy: (organisation) =>
      `${organisation || 'L’équipe de ce stand'} conserve vos réponses, sans votre nom. Votre nom ne s’y ajoute que si vous cochez vous-même cette case. Vous pouvez tout faire supprimer.`,
    start: 'Commencer',
    languages: 'Langue',
    paused: 'Petite pause',
    pausedHint: 'Le scan revient dans un instant.',
    trouble: 'Nous n’avons pas pu charger le scan.',
    retry: 'Réessayer',
  },
  tools: {
    label: 'Affichage',
    textSize: 'Taille du texte',
    stop: 'Arrêter',
    stopQuestion: 'Arrêter ? Vos réponses seront effacées.',
    stopKept: 'Arrêter ? Vos réponses restent enregistrées. Vous ne recevrez pas le code pour les faire supprimer.',
    stopYes: 'Oui, arrêter',
    stopNo: 'Non, continuer',
    low: 'Descendre les boutons',
    high: 'Remonter les boutons',
    staff: 'Pour l’équipe du stand',
  },
  result: { toPhone: 'Emporter le résultat sur mon téléphone' },
  take: {
    title: 'Emportez le résultat sur votre téléphone',
    how: 'Scannez ce code avec l’appareil photo de votre téléphone. Le résultat complet s’y ouvre.',
    privacy:
      'Le lien contient toutes vos réponses, y compris celles sur vous. Toute personne qui le reçoit peut les lire.',
    qr: 'Code QR avec le lien vers votre résultat',
    code: 'Code pour supprimer vos réponses :',
    trouble: 'Il n’est pas possible de créer un code QR pour ce résultat.',
    next: 'Continuer',
    back: 'Retour au résultat',
  },
  contact: {
    title: 'Pouvons-nous vous recontacter ?',
    hint: (organisation) =>
      `Ce n’est pas obligatoire. ${organisation} n’utilise vos coordonnées que pour ce que vous cochez. Vous recevrez un code pour les faire supprimer.`,
    name: 'Nom',
    organisation: 'Organisation',
    email: 'Adresse e-mail',
    purposes: {
      contact: (organisation) => `${organisation} peut me contacter pour parler des façons d’apprendre au travail.`,
      news: (organisation) => `${organisation} peut m’envoyer le compte rendu de cet événement.`,
      link: (organisation) =>
        `${organisation} peut conserver mes coordonnées avec mes réponses, et verra donc ce que j’ai répondu.`,
    },
    emailTrouble: 'Cette adresse e-mail semble incorrecte. Vérifiez-la.',
    nothingChosen: 'Cochez au moins une des deux premières cases, ou passez cet écran.',
    nothingTyped: 'Indiquez une adresse e-mail, ou passez cet écran.',
    send: 'Enregistrer mes coordonnées',
    skip: 'Passer',
  },
  saving: 'Enregistrement…',
  failure: {
    title: 'Nous n’avons pas pu charger le résultat. Vos réponses sont toujours là.',
    skip: 'Continuer sans le résultat',
  },
  thanks: {
    title: 'Merci !',
    kept: 'Vos réponses sont enregistrées.',
    held: 'Nous avons reçu vos réponses, mais cet appareil ne peut pas les enregistrer durablement pour le moment. L’équipe du stand peut le voir.',
    code: 'Vous changez d’avis ? Avec ce code, nous pouvons supprimer vos réponses :',
    contactCode: 'Et avec celui-ci, vos coordonnées :',
    photo: 'Prenez cet écran en photo : il va bientôt disparaître.',
    done: 'J’ai terminé',
  },
  idle: {
    title: 'Vous êtes encore là ?',
    text: (seconds) => `Vos réponses seront effacées dans ${seconds} ${seconds === 1 ? 'seconde' : 'secondes'}.`,
    kept: (seconds) => `Retour à l’écran d’accueil dans ${seconds} ${seconds === 1 ? 'seconde' : 'secondes'}.`,
    here: 'Je suis encore là',
  },
  storageTrouble:
    'Les réglages de cette borne sont illisibles pour le moment : la mémoire de cet appareil ne répond pas. Ce qui est enregistré est conservé.',
  elsewhere:
    'La borne est déjà ouverte dans un autre onglet ou une autre fenêtre de cet appareil. Fermez d’abord l’autre.',
};
