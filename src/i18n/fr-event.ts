import type { EventMessages } from './nl-event.js';

const number = (count: number): string => count.toLocaleString('fr');
/** French counts nobody in the singular. */
const isOne = (count: number): boolean => count < 2;
const scans = (count: number): string => `${number(count)} ${isOne(count) ? 'bilan rempli' : 'bilans remplis'}`;
const between = (low: number, high: number, of: number): string =>
  low === high
    ? `${number(low)} ${isOne(low) ? 'bilan' : 'bilans'} sur ${number(of)}`
    : `${number(low)} à ${number(high)} bilans sur ${number(of)}`;
const difference = (points: number): string =>
  points > 0 ? ` (d’au moins ${number(points)} ${isOne(points) ? 'point' : 'points'})` : '';

/** Words of the report of an event. Its unit is a filled-in scan, at a stand normally one per company. */
export const frEvent: EventMessages = {
  title: 'Rapport d’événement',
  gather: {
    lead: 'Chaque bilan rempli compte une seule fois, même s’il se trouve dans deux fichiers. Ce qui a été supprimé sur une borne ne compte pas. Vos fichiers restent sur votre appareil.',
    name: 'Nom de l’événement',
    needed: 'Indiquez le nom de l’événement.',
    count: (count) => (count === 0 ? 'Il n’y a pas encore de bilans remplis.' : `${scans(count)} pour le moment.`),
    few: 'Nous pouvons créer un rapport à partir de 5 bilans remplis. Ajoutez un autre fichier.',
    wall: 'Pendant l’événement, un grand écran a-t-il affiché des résultats intermédiaires, ou un rapport a-t-il déjà été fait ?',
    wallHint:
      'Ce rapport doit alors partir de ce qui a été montré. Sinon, on pourrait déduire de la différence ce qu’une entreprise a répondu.',
    no: 'Non',
    yes: 'Oui',
    answerWall: 'Dites d’abord si un écran a affiché des résultats intermédiaires.',
    waits:
      'Il manque encore ce fichier. Celui des résultats intermédiaires se trouve sur l’ordinateur qui était relié à l’écran, ou chez la personne qui gère le destinataire. S’il y a déjà un rapport, c’est le fichier enregistré pour un prochain rapport.',
    release: 'Les résultats intermédiaires, ou le rapport précédent de cet événement (JSON)',
    choose: 'Choisir le fichier',
    taken: (count, date) =>
      count === null
        ? `Résultats du ${date}, encore sans chiffres.`
        : `Résultats du ${date} : ${scans(count)}. Le rapport partira de là.`,
    notRelease:
      'Ce fichier ne contient ni résultats intermédiaires ni rapport d’un événement. Vous pouvez choisir un autre fichier.',
    otherInstrument: 'Ce fichier vient d’un autre questionnaire, ou d’une autre version du questionnaire.',
    notOneLine:
      'Ces fichiers ne se suivent pas : ils viennent d’un autre événement, ou de deux écrans côte à côte. Nous utilisons le premier. Choisissez seulement des fichiers de cet événement.',
    viewOnly:
      'Ce fichier sert seulement à consulter les résultats. Choisissez le fichier enregistré pour un prochain rapport.',
    make: 'Créer le rapport',
    trouble: 'Nous n’avons pas pu créer le rapport. Vos bilans sont toujours là. Réessayez.',
  },
  headline: {
    top: (names) => `Les entreprises participantes obtiennent leurs scores les plus élevés pour ${names}.`,
    bottom: (names) => `C’est en développant ${names} qu’il y a le plus à gagner.`,
    open: 'Aucun thème ne se détache nettement.',
    none: 'Il y a encore trop peu de bilans pour un aperçu.',
    first: (step) => `Une piste utile à beaucoup d’entreprises : ${step}`,
  },
  who: {
    title: 'Qui a participé',
    count: scans,
    unit: 'Nous comptons des bilans remplis. Sur un stand, il y en a en général un par entreprise. Si deux personnes de la même entreprise ont rempli le bilan, les deux comptent.',
    withdrawn: (count) =>
      isOne(count)
        ? `${number(count)} de ces bilans a été supprimé depuis. Les chiffres dans lesquels il comptait déjà restent les mêmes. Sinon, la différence montrerait ce qu’il contenait.`
        : `${number(count)} de ces bilans ont été supprimés depuis. Les chiffres dans lesquels ils comptaient déjà restent les mêmes. Sinon, la différence pourrait montrer ce qu’ils contenaient.`,
    questions: {
      size: 'Taille',
      sector: 'Secteur',
      guides: 'Accompagne des étudiants, des apprentis ou des stagiaires',
      role: 'Qui a rempli le bilan',
    },
    notGiven: 'non indiqué',
    rest: 'non affichés à part',
    hidden:
      'Nous montrons une réponse à partir de 5 bilans, et seulement si le reste compte zéro bilan ou au moins 5. Nous ne croisons jamais deux de ces questions.',
    none: 'Nous ne pouvons pas montrer plus en détail qui a participé.',
  },
  profile: {
    n: 'Bilans',
    tooFew: (minimum) => `non affiché (moins de ${minimum} bilans)`,
    explain:
      'Chaque barre est la moyenne des bilans remplis, de 0 à 100. Chaque chiffre est arrondi. Le tableau montre entre quelles limites il se situe. La bande montre à quel point il est incertain. Plus elle est large, plus le hasard peut jouer.',
  },
  potential: {
    title: 'Quel potentiel d’apprentissage reste inexploité ?',
    spread: 'Comment les réponses se répartissent',
    spreadHint:
      'Toutes les réponses aux affirmations d’un thème, ensemble. Une petite partie n’est pas affichée à part. Ainsi, personne ne peut calculer ce qu’une entreprise a répondu.',
    rest: 'non affichées à part',
    rare: (low, lowest) => `Affirmations avec le plus de réponses « ${low} » ou « ${lowest} »`,
    rareNone: (low, lowest) =>
      `Pour aucune affirmation, nous ne pouvons dire que « ${low} » ou « ${lowest} » a été choisi souvent.`,
    atLeast: (count, of) => `au moins ${number(count)} ${isOne(count) ? 'bilan' : 'bilans'} sur ${number(of)}`,
    unknown: 'Affirmations auxquelles les entreprises ont le plus souvent répondu « Je ne sais pas »',
    unknownNone: 'Pour aucune affirmation, nous ne pouvons dire que « Je ne sais pas » a été choisi souvent.',
    between,
  },
  groups: {
    title: 'Les entreprises qui accompagnent des personnes en formation sont-elles différentes des autres ?',
    those: 'Accompagnent des personnes en formation',
    others: 'Autres entreprises',
    higher: (theme, points) =>
      `Pour ${theme}, les entreprises qui accompagnent actuellement des personnes en formation obtiennent un score plus élevé${difference(points)}.`,
    lower: (theme, points) =>
      `Pour ${theme}, les entreprises qui accompagnent actuellement des personnes en formation obtiennent un score plus bas${difference(points)}.`,
    unclear: (names) => `Pour ${names}, il n’y a pas de différence nette. Un écart peut venir du hasard.`,
    unknown: (names) => `Pour ${names}, nous ne pouvons pas encore dire s’il y a une différence.`,
    causal:
      'Une telle différence ne dit pas d’où elle vient. Les entreprises apprennent peut-être des personnes qu’elles accompagnent. Ou bien ce sont peut-être surtout des entreprises avec une forte culture d’apprentissage qui en accompagnent. Autre chose peut aussi jouer, comme la taille.',
    none: 'Nous ne pouvons pas le montrer, car au moins un des deux groupes compte trop peu de bilans (moins de 5).',
  },
  steps: {
    title: 'Des pistes utiles à beaucoup d’entreprises',
    reason: (statement, count, of, option) =>
      `« ${statement} » : dans au moins ${number(count)} bilans sur ${number(of)}, la réponse était au mieux « ${option} ».`,
    explain:
      'Ces pistes viennent des chiffres de tous les bilans ensemble. Nous ne comptons pas combien d’entreprises ont reçu une piste dans leur propre résultat. À côté des autres chiffres, cela pourrait montrer les réponses d’une entreprise.',
    none: 'Avec ces bilans, nous ne proposons pas de pistes.',
  },
  have: {
    title: 'Ce que les entreprises offrent déjà à une personne en formation',
    hint: (often, always) => `Les affirmations avec le plus de réponses « ${often} » ou « ${always} ».`,
    none: 'Nous ne pouvons le dire d’aucune affirmation.',
  },
  method: {
    title: 'Comment ces chiffres sont calculés',
    text: (count, date, version) =>
      `${count}, rapport du ${date}, version ${version} du questionnaire. Chaque score est la moyenne des affirmations d’un thème qui ont une réponse, ramenée à une échelle de 0 à 100. Un thème compte si au moins 60 % de ses affirmations ont une réponse. « Je ne sais pas », « Ne s’applique pas » et les affirmations sans réponse ne comptent pas dans un score.`,
    disclosure:
      'Chaque moyenne vient d’au moins 5 bilans, chaque répartition d’au moins 10. Les chiffres sont arrondis, si bien que plusieurs séries de réponses sont possibles. De nouveaux bilans n’entrent dans un prochain rapport que s’ils sont au moins 5.',
    sample:
      'Les bilans d’un événement ne sont pas un échantillon représentatif de toutes les entreprises. Les chiffres valent pour celles qui ont participé.',
    norm: 'Il n’existe pas de norme pour ces scores. Les niveaux et leurs noms sont des conventions.',
  },
  take: {
    title: 'Emportez le rapport',
    print: 'Imprimer ou enregistrer en PDF',
    xlsx: 'Excel',
    text: 'Texte pour un rapport de recherche',
    copy: 'Copier le texte',
    keep: 'Enregistrer pour un prochain rapport',
    keepHint:
      'D’autres bilans arriveront plus tard ? Choisissez alors aussi ce fichier. Le prochain rapport partira ainsi de celui-ci. Ne transmettez pas ce fichier. Vous pouvez par contre transmettre le rapport lui-même.',
    savedAs: (name) => `Enregistré sous le nom ${name}.`,
    trouble: 'Nous n’avons pas pu créer ce fichier. Réessayez.',
    printTrouble: 'L’impression ne marche pas ici. Ouvrez cette page dans un navigateur ordinaire.',
  },
  files: { report: 'rapport', keep: 'resultats-intermediaires' },
  sheets: {
    themes: 'Thèmes',
    statements: 'Affirmations',
    who: 'Qui a participé',
    method: 'Explications',
    columns: {
      theme: 'Thème',
      statement: 'Affirmation',
      group: 'Groupe',
      all: 'Tous les bilans',
      n: 'Bilans',
      score: 'Score (0–100)',
      low: 'Score, au moins',
      high: 'Score, au plus',
      ciLow: 'Intervalle à 95 %, de',
      ciHigh: 'Intervalle à 95 %, jusqu’à',
      question: 'Question',
      answer: 'Réponse',
      unknownLow: 'Je ne sais pas, au moins',
      unknownHigh: 'Je ne sais pas, au plus',
    },
  },
};
