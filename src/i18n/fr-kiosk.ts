import type { Incomplete } from './complete.js';
import type { KioskMessages } from './nl-kiosk.js';

/** What visitors see; staff set up the kiosk in Dutch or English. */
export const frKiosk: Incomplete<KioskMessages> = {
  attract: {
    question: 'Comment apprenez-vous au travail ?',
    about: (items, minutes) => `${items} affirmations, environ ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. Ensuite, vous voyez un profil et des pistes pour commencer.`,
    privacy: 'Vos réponses sont conservées pour les organisateurs de cet événement, sans votre nom. Vous pouvez les faire supprimer.',
    start: 'Commencer',
    languages: 'Langue',
    paused: 'Petite pause',
    pausedHint: 'Le scan revient dans un instant.',
    trouble: 'Nous n’avons pas pu charger le scan.',
    retry: 'Réessayer',
  },
  tools: { label: 'Affichage', textSize: 'Agrandir le texte', stop: 'Arrêter', stopQuestion: 'Arrêter ? Vos réponses seront effacées de cet écran.', stopYes: 'Oui, arrêter', stopNo: 'Non, continuer', low: 'Descendre les boutons', high: 'Remonter les boutons', staff: 'Pour le personnel' },
  result: { toPhone: 'Emporter sur mon téléphone' },
  take: {
    title: 'Emportez-le sur votre téléphone',
    how: 'Dirigez l’appareil photo de votre téléphone vers ce code. Le résultat complet s’ouvre sur votre téléphone.',
    privacy: 'Le lien contient vos réponses. Toute personne qui reçoit le lien peut les lire.',
    qr: 'Code QR avec le lien vers votre résultat',
    trouble: 'Il n’est pas possible de créer un code QR pour ce résultat.',
    next: 'Continuer',
    back: 'Retour au résultat',
  },
  contact: {
    title: 'Pouvons-nous vous recontacter ?',
    hint: (organisation) => `Ce n’est pas obligatoire. ${organisation} n’utilise vos données que pour ce que vous cochez. Vous pouvez toujours les faire supprimer.`,
    name: 'Nom',
    organisation: 'Organisation',
    email: 'Adresse e-mail',
    purposes: {
      contact: (organisation) => `${organisation} peut me contacter au sujet de l’apprentissage au travail.`,
      news: (organisation) => `${organisation} peut m’envoyer le compte rendu de cet événement.`,
      link: 'Conservez mes données avec mes réponses. Toute personne qui reçoit ces données pourra alors aussi lire mes réponses.',
    },
    emailTrouble: 'Cela ne ressemble pas à une adresse e-mail. Vérifiez-la.',
    nothingChosen: 'Cochez ce pour quoi nous pouvons utiliser vos données, ou passez cet écran.',
    nothingTyped: 'Indiquez une adresse e-mail, ou passez cet écran.',
    send: 'Conserver mes données',
    skip: 'Passer',
  },
  saving: 'Enregistrement …',
  failure: { title: 'Vos réponses sont conservées, mais nous n’avons pas pu charger le résultat.', skip: 'Continuer sans le résultat' },
  thanks: {
    title: 'Merci !',
    kept: 'Vos réponses sont conservées sur cet appareil.',
    held: 'Nous avons reçu vos réponses, mais cet appareil ne peut pas les enregistrer durablement pour le moment. Le personnel le voit aussi.',
    code: 'Vous souhaitez que nous supprimions vos réponses ? Donnez-nous ce code :',
    contactCode: 'Et celui-ci pour vos coordonnées :',
    photo: 'Prenez-le en photo. Le code va bientôt disparaître de l’écran.',
    done: 'À la personne suivante',
  },
  idle: {
    title: 'Vous êtes encore là ?',
    text: (seconds) => `Dans ${seconds} ${seconds === 1 ? 'seconde' : 'secondes'}, nous effaçons vos réponses de cet écran.`,
    kept: (seconds) => `Dans ${seconds} ${seconds === 1 ? 'seconde' : 'secondes'}, cet écran se ferme.`,
    here: 'Je suis encore là',
  },
};
