import type { WallMessages } from './nl-wall.js';

export const frWall: WallMessages = {
  loadTrouble: 'Nous n’avons pas pu charger le questionnaire.',
  retry: 'Réessayer',
  setUp: {
    title: 'L’écran de l’événement',
    lead: 'Sur un grand écran, les visiteurs voient ce que toutes les entreprises répondent ensemble : les thèmes, ce qui ressort et les actions qui aident beaucoup d’entreprises.',
    protects: (batch) =>
      `La première image vient à partir de ${batch} bilans remplis, puis chaque fois que ${batch} autres sont arrivés. Ainsi, personne ne peut voir ce qu’une entreprise a répondu.`,
    event: 'Nom de l’événement, exactement comme sur les tablettes',
    store: 'Où les réponses arrivent-elles ?',
    stores: {
      receiver: 'Récepteur de Leerscan',
      couchdb: 'CouchDB',
      files: 'Dans des fichiers que vous exportez des tablettes (JSON)',
    },
    url: { receiver: 'Adresse du récepteur (https)', couchdb: 'Adresse de la base de données (https)' },
    code: {
      receiver: 'Code de lecture des réponses',
      couchdb: 'Code d’accès (l’en-tête Authorization complet)',
    },
    codeHint: 'Le code reste uniquement dans la mémoire de cette page. Qui recharge la page doit le taper à nouveau.',
    files: 'Fichiers des tablettes, et les chiffres provisoires enregistrés s’il y en a',
    choose: 'Choisir des fichiers',
    filesHint: 'Les fichiers restent sur cet appareil.',
    join: 'Adresse du code QR, où les visiteurs font eux-mêmes le bilan (peut rester vide)',
    start: 'Afficher l’écran',
    starting: 'Nous cherchons les réponses …',
    eventNeeded: 'Indiquez le nom de l’événement.',
    urlTrouble: 'Ce n’est pas une adresse qui commence par https.',
    joinTrouble: 'L’adresse du code QR n’est pas complète.',
    filesNeeded: 'Choisissez au moins un fichier.',
    noneYet: (event, others) =>
      `Il n’y a pas encore de réponses de « ${event} », mais il y en a de ${others}. Le nom est-il correct ? Choisissez alors encore une fois « Afficher l’écran ».`,
  },
  trouble: {
    unreachable: 'Nous ne pouvons pas lire les réponses pour le moment. Vérifiez l’adresse et la connexion au réseau.',
    code: 'Le récepteur refuse le code. Vérifiez que c’est bien le code de lecture des réponses.',
    missing:
      'À cette adresse, nous ne trouvons pas de réponses, ou pas de place pour les chiffres provisoires. Vérifiez que l’adresse est complète et que le récepteur est de cette version.',
    answer: 'Nous ne pouvons pas lire ce que le récepteur répond. Demandez à la personne qui s’en occupe.',
    release:
      'Les chiffres provisoires enregistrés ne vont pas avec ce questionnaire, ou sont abîmés. Nous n’affichons pas de nouvelle image, car on pourrait alors soustraire deux images l’une de l’autre.',
  },
  unread: (count) =>
    count === 1
      ? 'Nous n’avons pas pu lire 1 réponse, ou elle vient d’un autre questionnaire.'
      : `Nous n’avons pas pu lire ${count} réponses, ou elles viennent d’un autre questionnaire.`,
  unreadFiles: (names) =>
    `Nous n’avons pas pu ouvrir ceci : ${names}. Choisissez un fichier JSON d’une tablette, ou un seul fichier de chiffres provisoires avant le début de l’écran.`,
  waiting: {
    title: 'Ici viendra bientôt l’image de toutes les entreprises ensemble',
    many: (batch) => `À partir de ${batch} bilans remplis, vous verrez ici la première image.`,
    few: 'Encore moins de 5 bilans, et vous verrez ici la première image.',
    coming: 'Vous verrez bientôt, pour toutes les entreprises ensemble :',
    parts: ['où elles en sont pour chaque thème', 'ce qui ressort', 'les actions qui aident beaucoup d’entreprises'],
  },
  scans: 'bilans remplis',
  orMore: 'ou plus',
  orLess: 'ou moins',
  either: (low, high) => `${low} ou ${high}`,
  tooFew: 'encore trop peu de réponses',
  headline: {
    bottom: (names) => `Il y a le plus à gagner en développant ${names}.`,
    differ: (names) => `Pour ${names}, les expériences sont très différentes.`,
    differMany: (count) => `Pour ${count} thèmes, les expériences sont très différentes.`,
    agree: 'Les entreprises vivent ces thèmes de façon semblable.',
    unclear: 'Voilà où en sont les entreprises ensemble, pour le moment.',
  },
  profile: 'Où en sont les entreprises ensemble ?',
  profileScale: 'Moyenne de 0 à 100',
  steps: 'Ce qui aide beaucoup d’entreprises',
  reason: (atLeast, n) => `utile selon au moins ${atLeast} bilans sur ${n}`,
  join: {
    title: 'Participez aussi',
    hint: 'Sur une tablette ici, vous comptez dans cette image. Avec le code QR, vous faites le bilan pour vous-même.',
    qr: (host) => `Code QR vers ${host}`,
  },
  next: (batch) => `Nouvelle image dès que ${batch} autres bilans sont arrivés`,
  since: (time) => `Aucune nouvelle donnée depuis ${time}`,
  staff: {
    open: 'Pour l’équipe de l’écran',
    close: 'Fermer',
    looked: (time) => `Dernière lecture à ${time}.`,
    refresh: 'Relire maintenant',
    fullScreen: 'Plein écran',
    save: 'Enregistrer les chiffres provisoires',
    saveHint:
      'Sans ce fichier, l’écran ne pourra pas continuer plus tard là où il en est. Enregistrez-le après chaque nouvelle image.',
    files: 'Ouvrir de nouveaux fichiers des tablettes',
    choose: 'Choisir des fichiers',
    stop: 'Arrêter l’écran',
  },
};
