import type { KioskMessages } from './nl-kiosk.js';

const number = (count: number): string => count.toLocaleString('fr');
/** French counts nobody in the singular. */
const isOne = (count: number): boolean => count < 2;

/** Words of the kiosk: what visitors see, and what staff see. */
export const frKiosk: KioskMessages = {
  attract: {
    question: 'Apprendre au travail, comment ça se passe chez vous ?',
    about: (items, minutes) =>
      `Découvrez ce qui marche déjà bien chez vous et par quoi commencer dès demain. Vous répondez à ${items} affirmations sur une équipe que vous connaissez bien, en ${minutes} ${isOne(minutes) ? 'minute' : 'minutes'} environ. Il n’y a ni bonne ni mauvaise réponse.`,
    privacy: (organisation) =>
      `${organisation || 'L’équipe de ce stand'} conserve vos réponses, sans votre nom. Votre nom s’y ajoute seulement si vous cochez vous-même la case. Vous pouvez tout faire supprimer.`,
    privacyPage: (organisation) =>
      organisation
        ? `Lisez sur votre GSM comment ${organisation} utilise vos données :`
        : 'Lisez sur votre GSM ce que deviennent vos données :',
    privacyQr: 'Code QR vers la page sur vos données',
    logo: (organisation) => (organisation ? `Logo : ${organisation}` : 'Logo'),
    start: 'Commencer',
    languages: 'Langue',
    paused: 'Petite pause',
    pausedHint: 'Le bilan revient dans un instant.',
    trouble: 'Nous n’avons pas pu charger le bilan.',
    retry: 'Réessayer',
  },
  tools: {
    label: 'Affichage',
    textSize: (percent) => `Taille du texte (${percent} %)`,
    stop: 'Arrêter',
    stopQuestion: 'Arrêter ? Vos réponses seront effacées.',
    stopKept: 'Arrêter ? Vos réponses restent enregistrées. Vous ne recevrez pas le code pour les faire supprimer.',
    stopYes: 'Oui, arrêter',
    stopNo: 'Non, continuer',
    low: 'Descendre les boutons',
    staff: 'Pour l’équipe du stand',
  },
  result: { toPhone: 'Emporter le résultat sur mon GSM' },
  take: {
    title: 'Emportez votre résultat sur votre GSM',
    how: 'Scannez ce code avec l’appareil photo de votre GSM. Le résultat complet s’y ouvre.',
    privacy:
      'Le lien contient toutes vos réponses, y compris ce que vous avez indiqué sur vous. Toute personne qui le reçoit peut les lire.',
    qr: 'Code QR avec le lien vers votre résultat, au milieu de l’écran',
    code: 'Code pour faire supprimer vos réponses :',
    trouble: 'Il n’est pas possible de créer un code QR pour ce résultat.',
    next: 'Continuer',
    back: 'Retour au résultat',
  },
  addOn: {
    yes: 'Oui',
    notYet: 'Pas encore',
    show: 'Qu’avons-nous déjà ?',
    has: 'Ce que vous avez déjà',
    arrange: 'Ce que vous pouvez encore prévoir',
    ask: 'Ce que vous pouvez encore vérifier',
    all: 'Tout est là. Vous pouvez accueillir une personne en formation.',
    unkept: 'Nous ne conservons pas ces réponses.',
  },
  contact: {
    title: 'Pouvons-nous vous recontacter ?',
    hint: (organisation) =>
      `Ce n’est pas obligatoire. ${organisation} conserve vos coordonnées et ne les utilise que pour ce que vous cochez. Vous recevrez un code pour les faire supprimer.`,
    name: 'Nom',
    organisation: 'Organisation',
    email: 'Adresse e-mail',
    purposes: {
      contact: (organisation) => `${organisation} peut me contacter pour parler des façons d’apprendre au travail.`,
      workplace: (organisation) => `${organisation} peut me contacter pour que nous devenions un lieu de formation.`,
      news: (organisation) => `${organisation} peut m’envoyer le compte rendu de cet événement.`,
      link: (organisation) =>
        `${organisation} peut conserver mes coordonnées avec mes réponses, et verra donc ce que j’ai répondu.`,
    },
    emailTrouble: 'Cette adresse e-mail semble incorrecte. Vérifiez-la.',
    nothingChosen: 'Cochez à quoi vos données peuvent servir, ou passez cet écran.',
    nothingTyped: 'Indiquez une adresse e-mail, ou passez cet écran.',
    send: 'Enregistrer mes coordonnées',
    skip: 'Passer',
  },
  empty: {
    title: 'Vous n’avez encore rien rempli',
    hint: 'Sans réponses, il n’y a pas de résultat. Nous ne gardons rien.',
    back: 'Retour aux affirmations',
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
    code: (organisation) =>
      `Vous changez d’avis ? Donnez ce code à ${organisation || 'l’équipe du stand'} et nous supprimerons vos réponses :`,
    contactCode: 'Code pour faire supprimer vos coordonnées :',
    reach: 'Pour cela, vous pouvez nous joindre ici :',
    photo: 'Prenez une photo ou notez le code, car cet écran va bientôt disparaître.',
    done: 'J’ai terminé',
  },
  idle: {
    title: 'Vous êtes encore là ?',
    text: (seconds) => `Vos réponses seront effacées dans ${seconds} ${seconds === 1 ? 'seconde' : 'secondes'}.`,
    kept: (seconds) => `Retour à l’écran d’accueil dans ${seconds} ${seconds === 1 ? 'seconde' : 'secondes'}.`,
    here: 'Je suis encore là',
    ended: 'Le temps est écoulé. Nous sommes revenus au début.',
  },
  storageTrouble:
    'Nous ne pouvons pas lire les réglages de cette borne pour le moment. Ce qui est enregistré reste enregistré.',
  elsewhere:
    'La borne est déjà ouverte dans un autre onglet ou une autre fenêtre de cet appareil. Fermez d’abord l’autre.',
  staff: {
    chooseFile: 'Choisir un fichier',
    title: 'Gérer la borne',
    close: 'Fermer',
    code: 'Code de l’équipe',
    codeHint:
      'Le code arrête les visiteurs et les visiteuses. Il ne protège pas l’appareil, car toute personne qui peut changer les réglages du navigateur peut aussi accéder aux données.',
    busy: 'Une personne est en train de remplir le bilan. Si vous fermez cet écran, elle peut continuer. Si vous tapez le bon code, son bilan s’arrête.',
    closesItself: (seconds) => `Si vous ne faites rien pendant ${seconds} secondes, cet écran se ferme.`,
    open: 'Ouvrir',
    wrong: 'Ce code n’est pas le bon.',
    forgotten: 'Code oublié ? Tapez le code de récupération que vous avez noté en configurant la borne.',
    status: 'Où en est la borne',
    facts: {
      today: 'Bilans remplis aujourd’hui',
      total: 'Bilans remplis sur cet appareil',
      ever: 'Bilans remplis depuis le début',
      contacts: 'Coordonnées',
      waiting: 'Encore à envoyer',
      refused: 'Refusés par le destinataire',
      notAccepted: 'Pas encore acceptés',
      unreadable: 'Dont issus d’une autre version',
      oldest: 'Le plus ancien en attente',
      kept: 'Stockage',
      installed: 'Installée comme application',
      offline: 'Fonctionne sans réseau',
      left: 'Espace libre',
      version: 'Version',
    },
    yes: 'oui',
    no: 'non',
    none: 'aucun',
    persisted: 'durable',
    notPersisted:
      'pas durable, car le navigateur peut effacer des données s’il n’a plus assez de place. Installez la borne comme application.',
    megabytes: (count) => `${number(count)} Mo`,
    troubles: {
      blocked:
        'Cet appareil ne permet pas d’enregistrer (fenêtre privée ou stockage bloqué). Les réponses sont seulement dans la mémoire de cette page. Exportez-les avant de fermer la page.',
      full: 'Le stockage de cet appareil est plein. Les nouvelles réponses sont seulement dans la mémoire de cette page. Exportez-les, et libérez de la place.',
      vanished:
        'Le stockage de cette page a été effacé pendant que la borne était ouverte. Tout ce qui était encore en mémoire est de nouveau enregistré. Par sécurité, exportez les données.',
      failed:
        'Impossible d’enregistrer. Les réponses sont seulement dans la mémoire de cette page. Exportez-les avant de fermer la page.',
    },
    unsaved: (count) => `${number(count)} en mémoire seulement`,
    sending: {
      idle: 'Il n’y a rien à envoyer.',
      sending: 'Envoi en cours…',
      waiting: (reason) =>
        `L’envoi ne marche pas pour le moment. Nous réessayons automatiquement. (Détails techniques : ${reason})`,
      off: 'Il n’y a pas de destinataire. Les réponses restent sur cet appareil jusqu’à ce que vous les effaciez. Exportez-les d’abord.',
    },
    trayTitle: 'Refusés par le destinataire',
    trayHint:
      'Ces données sont encore sur cet appareil. Exportez-les avant d’effacer. Sinon, elles disparaissent aussi.',
    notAcceptedTitle: 'Pas encore acceptés',
    notAcceptedHint:
      'Après dix essais, rien n’est encore accepté, et la réponse reçue ne dit pas de quelles données il s’agit. Le refus vient peut-être d’un intermédiaire, et pas du destinataire lui-même. Nous réessayons chaque jour. Les données sont encore sur cet appareil. Exportez-les avant d’effacer.',
    trayRetry: 'Envoyer à nouveau',
    unreadableTitle: 'D’une autre version de la borne',
    unreadableHint:
      'Une autre version a enregistré ces données sur cet appareil, et cette version ne peut pas les lire. Elles comptent, elles sont dans chaque export (colonne « kept record »), et vous pouvez les effacer comme le reste. Seule une version qui peut les lire peut les envoyer. Elle le fera automatiquement.',
    kinds: { response: 'bilan rempli', contact: 'coordonnées', deletion: 'avis de suppression' },
    tryNow: 'Envoyer maintenant',
    pause: 'Mettre en pause',
    resume: 'Remettre en marche',
    fullscreen: 'Plein écran',
    exportHint:
      'Dans Excel, les réponses et les coordonnées sont en langage clair sur les premières feuilles d’un seul fichier. Les dernières feuilles (« brutes ») sont pour le bilan d’équipe. Ne les supprimez pas. En CSV, il y a deux fichiers, avec des codes à la place des textes, pour vos propres calculs. En JSON, tout est ensemble.',
    exportDeleted:
      'Ce que vous avez supprimé à la demande d’une personne est aussi dans chaque fichier. Ouvrez le nouveau fichier dans le bilan d’équipe, et cette personne y est retirée aussi.',
    formats: { xlsx: 'Excel', csv: 'CSV réponses', 'contacts.csv': 'CSV coordonnées', json: 'JSON' },
    shares: {
      xlsx: 'Partager Excel',
      csv: 'Partager CSV réponses',
      'contacts.csv': 'Partager CSV coordonnées',
      json: 'Partager JSON',
    },
    shareStopped: 'Le partage est arrêté. Cela ne compte pas comme export.',
    shareTrouble: 'Le partage n’a pas marché. Essayez un autre type de fichier, ou téléchargez-le.',
    exportTrouble: 'L’export n’a pas marché. Essayez un autre type de fichier.',
    refused: 'Cela n’a pas marché. Rien n’a été effacé.',
    exported: (responses, contacts) =>
      `Export terminé, avec ${number(responses)} ${isOne(responses) ? 'bilan rempli' : 'bilans remplis'} et les coordonnées de ${number(contacts)} ${isOne(contacts) ? 'personne' : 'personnes'}.`,
    exportedDeleted: (count) =>
      isOne(count)
        ? 'La dernière ligne indique une suppression (colonne « deleted on »). Ne la comptez pas.'
        : `Les ${number(count)} dernières lignes indiquent des suppressions (colonne « deleted on »). Ne les comptez pas.`,
    clearTitle: 'Exporter, compter et effacer',
    clearHint:
      'Exportez d’abord. Ouvrez le fichier et comptez les lignes avec des réponses. Il y en a une par bilan rempli, sans la ligne de titre. Le nombre est correct ? Alors vous pouvez effacer.',
    clearCount: 'Combien de lignes avec des réponses y a-t-il dans le fichier ?',
    clearCountContacts: 'Combien de lignes avec des coordonnées ?',
    clear: 'Effacer ce qui est exporté',
    clearWrong:
      'Ce nombre n’est pas celui que la borne a exporté. Rien n’a été effacé. Ouvrez encore une fois le fichier, ou exportez à nouveau.',
    clearWaiting: (count) => `Nous n’effaçons pas encore ce que le destinataire n’a pas reçu (${number(count)}).`,
    cleared: (count) => `Effacés de cet appareil : ${number(count)} (bilans et coordonnées ensemble).`,
    deleteTitle: 'Supprimer à la demande d’une personne',
    deleteCode: 'Code de suppression',
    delete: 'Supprimer',
    deleted:
      'C’est supprimé de cet appareil. S’il y a un destinataire, il en est informé. Effacez aussi cette personne dans les fichiers que vous avez déjà exportés (dans Excel, sur chaque feuille). Les réponses sont déjà dans le bilan d’équipe ? Ouvrez-y un nouvel export, ou tapez-y ce code sous « Une personne ne veut plus participer ».',
    deletedLinked: 'Les coordonnées que la personne avait liées à ces réponses sont supprimées aussi.',
    deletedUnknown:
      'Il n’y a ni réponses ni coordonnées avec ce code sur cet appareil. Vérifiez le code, essayez une autre borne de cet événement, ou cherchez dans l’export (colonne « deletion code »).',
    withoutCode: (count) =>
      `Attention ! Sur cet appareil, il y a ${count === 1 ? '1 bilan (ou des coordonnées)' : `${number(count)} bilans (ou coordonnées)`} d’une autre version, où nous ne trouvons pas de code de suppression. Regardez dans l’export si cela vient de la personne qui demande. Après l’export, vous pouvez tout effacer.`,
    settings: 'Réglages',
    setUp: 'Modifier les réglages',
    newEvent: {
      title: 'Nouvel événement',
      hint: 'L’appareil prend le nom du nouvel événement et recommence à compter. Ce que vous avez exporté est effacé de cet appareil. Les autres réglages restent comme ils sont : stand, organisation, langues, destinataires et code.',
      left: (count) =>
        `Pas encore exporté : ${number(count)} (bilans et coordonnées ensemble). Tout cela reste sur cet appareil, avec le nom de l’événement précédent. Vous voulez l’effacer maintenant ? Revenez en arrière et exportez d’abord.`,
      name: 'Nom du nouvel événement',
      counted: 'Ouvrez le fichier exporté et comptez les lignes, sans la ligne d’en-tête.',
      needed: 'Indiquez le nom du nouvel événement.',
      start: 'Commencer le nouvel événement',
      started: (event) => `L’événement s’appelle maintenant ${event}.`,
    },
  },
  event: {
    title: 'Préparer un événement',
    lead: 'Remplissez ceci une seule fois. Chaque tablette le reprend avec un lien, un code QR ou un fichier. Cette page n’envoie et ne conserve rien.',
    stands: 'Stands, un par ligne (facultatif)',
    needed: 'Indiquez l’événement et l’organisation.',
    consents:
      'À quoi les données des visiteurs peuvent-elles servir ? Ils voient une case pour chaque phrase que vous cochez.',
    consentsNeeded: 'Cochez au moins un usage des coordonnées.',
    own: 'Une phrase à vous',
    ownHint: 'Écrivez la phrase comme une personne la dirait : « Leerpunt peut m’inviter à une formation. »',
    ownIn: (language) => `Votre phrase (${language})`,
    ownNeeded: 'Écrivez votre phrase dans chaque langue que vous avez cochée.',
    logo: 'Logo (PNG, JPEG ou WebP, facultatif)',
    logoHint:
      'Il figure sur l’écran d’accueil, l’affiche et le carton de table. Un logo est trop grand pour un lien ou un code QR. Il voyage uniquement dans le fichier.',
    logoTrouble:
      'Ce fichier ne convient pas. Choisissez une image ordinaire : PNG, JPEG ou WebP. Nous n’acceptons pas de SVG, car un SVG peut contenir des scripts.',
    logoRemove: 'Enlever le logo',
    logoInFile:
      'Le logo voyage uniquement dans le fichier. Choisissez donc « Enregistrer comme fichier » et ouvrez ce fichier sur chaque tablette.',
    codesTitle: 'Codes d’accès du destinataire',
    codesHint:
      'Sans cocher cette case, vous tapez les codes d’accès sur chaque tablette. Si vous la cochez, ils voyagent avec le lien, et seule la phrase secrète les ouvre.',
    withCodes: 'Joindre les codes d’accès',
    passphrase: (most) => `Choisissez une phrase secrète d’au moins ${most} caractères`,
    passphraseShort: (most) =>
      `Choisissez une phrase secrète d’au moins ${most} caractères. La personne qui a le lien peut essayer sans fin.`,
    make: 'Créer le lien pour les tablettes',
    madeTitle: 'Emportez ceci vers les tablettes',
    how: 'Scannez le code avec chaque tablette, ou ouvrez le lien. La tablette ne demande alors plus qu’un nom et un code de l’équipe.',
    qr: 'Code QR avec les réglages de l’événement',
    tooLong: 'Le lien est trop long pour un code QR. Utilisez le lien ou le fichier.',
    link: 'Lien pour les tablettes',
    copy: 'Copier le lien',
    copied: 'Le lien est copié.',
    copyTrouble: 'La copie ne marche pas. Sélectionnez le lien et copiez-le vous-même.',
    file: 'Enregistrer comme fichier',
    poster: 'Imprimer l’affiche et le chevalet',
    posterTablet:
      'Remplissez le bilan sur notre tablette. Après quelques minutes, vous voyez par quelles pistes commencer.',
    posterPhone: 'Ou faites le bilan sur votre GSM. Rien n’y est conservé.',
    printTrouble: 'L’impression ne marche pas ici. Ouvrez cette page dans un navigateur ordinaire.',
    app: 'Vous installez la borne comme application ? Ouvrez d’abord l’application, puis collez le lien ou choisissez le fichier sur son premier écran.',
    tooMuch: 'C’est trop pour un lien. Utilisez des adresses plus courtes ou moins de stands.',
  },
  tablets: {
    title: 'Où en sont les tablettes ?',
    lead: 'Exportez en JSON sur chaque tablette, avec « Partager JSON » ou un téléchargement. Choisissez ici tous ces fichiers ensemble. Cette page ne conserve et n’envoie rien.',
    files: 'Fichiers JSON des tablettes',
    found: (tablets, unread) =>
      [
        `${number(tablets)} ${isOne(tablets) ? 'tablette trouvée' : 'tablettes trouvées'}.`,
        unread > 0 ? `${number(unread)} ${isOne(unread) ? 'fichier non utilisé' : 'fichiers non utilisés'}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    caption: 'Pour chaque tablette, le fichier le plus récent compte',
    columns: {
      tablet: 'Tablette',
      stand: 'Stand',
      at: 'Dernier export',
      kept: 'Bilans sur la tablette',
      waiting: 'Encore à envoyer',
      refused: 'Refusés',
    },
    lastScan: (day) => `dernier bilan le ${day}`,
    total: 'Total',
    unknown:
      '« – » signifie que la tablette n’a pas de destinataire ou que le fichier ne le dit pas. Le total n’en tient pas compte.',
    troubles: {
      table: (file) => `${file} n’est pas du JSON. Choisissez le fichier JSON de cette tablette.`,
      damaged: (file) => `${file} est abîmé ou incomplet. Exportez de nouveau sur la tablette.`,
      other: (file) => `${file} n’est pas un export d’une borne.`,
      nobody: (file) => `${file} ne contient aucun bilan. Impossible de savoir de quelle tablette il vient.`,
      large: (file, most) => `${file} est trop grand. Nous lisons des fichiers jusqu’à ${most} Mo.`,
      tooMany: (most) => `Choisissez au plus ${most} fichiers à la fois.`,
    },
  },
  sheets: {
    names: {
      responses: 'Réponses',
      contacts: 'Coordonnées',
      deletions: 'Supprimés',
      explanation: 'Explications',
      rawContacts: 'Coordonnées brutes',
      rawResponses: 'Réponses brutes',
    },
    columns: {
      day: 'Jour',
      event: 'Événement',
      stand: 'Stand',
      kiosk: 'Borne',
      code: 'Code de suppression',
      name: 'Nom',
      organisation: 'Organisation',
      email: 'Adresse e-mail',
      language: 'Langue',
      linked: 'Code de suppression des réponses',
      what: 'Quoi',
      id: 'Numéro dans les données brutes',
      remark: 'Remarque',
    },
    explanation: {
      part: 'Thème ou question',
      text: 'Texte',
      raw: 'Dans les données brutes',
    },
    kinds: {
      item: 'affirmation',
      option: 'réponse',
      question: 'question',
      choice: 'choix',
      purpose: 'accord',
    },
    deleted: {
      response: 'réponses',
      contact: 'coordonnées',
    },
    purposes: {
      contact: 'Contact sur l’apprentissage au travail',
      workplace: 'Contact pour devenir lieu de formation',
      news: 'Compte rendu de l’événement',
      own: 'Phrase de l’organisation',
      link: 'Coordonnées gardées avec les réponses',
    },
    score: (theme) => `Score de 0 à 100 : ${theme}`,
    rawColumn: (name) => `colonne ${name}`,
    reversed: 'compte à l’envers dans le score',
    otherVersion: 'd’une autre version de la borne, en entier sur la feuille des données brutes',
    na: 'Ne s’applique pas',
    unknown: 'Je ne sais pas',
    yes: 'oui',
    no: 'non',
  },
  setUp: {
    title: 'Configurer la borne',
    step: (number, of) => `Étape ${number} sur ${of}`,
    back: 'Retour',
    next: 'Suivant',
    finish: 'Terminer et ouvrir',
    insecure:
      'Cette page n’est pas en https. Sans https, la borne a toujours besoin du réseau et ne peut pas garder de code. Ouvrez la page en https.',
    unsaved:
      'Cet appareil n’enregistre pas les réglages (fenêtre privée, stockage bloqué ou plein). Ils restent valables jusqu’à ce que vous fermiez cette page, et les réponses sont seulement en mémoire. Utilisez plutôt une fenêtre normale. Voulez-vous quand même continuer ? Appuyez encore une fois sur le bouton.',
    tablet: 'Cette tablette',
    takenOver: (event, organisation) => `Réglages de ${event}. ${organisation} conserve les réponses.`,
    goesTo: (hosts) => `Elles sont envoyées à ${hosts}.`,
    stays: 'Elles restent sur cette tablette jusqu’à ce que vous les exportiez.',
    tabletNeeded: 'Donnez un nom à cette tablette.',
    standOf: 'Stand',
    takeOver: 'Vous avez un lien ou un fichier avec les réglages ?',
    takeOverLink: 'Collez le lien ici',
    takeOverFile: 'Ou choisissez le fichier',
    takeOverTrouble: 'Nous n’y trouvons pas de réglages. Vérifiez que le lien ou le fichier est complet.',
    passphrase: 'Phrase secrète des codes d’accès',
    passphraseWrong: 'Cette phrase secrète n’est pas la bonne. Demandez-la à la personne qui a préparé l’événement.',
    close: 'Fermer',
    change: 'Modifier',
    save: 'Enregistrer',
    cancel: 'Annuler',
    place: 'Où se trouve cette borne ?',
    event: 'Événement',
    stand: 'Stand (facultatif)',
    kiosk: 'Nom de cet appareil',
    organisation: 'Quelle organisation conserve les réponses ? (le public lit ce nom)',
    deletions:
      'Adresse e-mail ou numéro de téléphone pour faire supprimer des réponses (les visiteurs le lisent, facultatif)',
    privacyUrl: 'Adresse web de votre page sur la vie privée (les visiteurs la lisent, facultatif)',
    needed: 'Indiquez l’événement, le nom de cet appareil et l’organisation.',
    addressNeeded: 'Ce n’est pas une adresse web complète.',
    installFirst:
      'Installez d’abord la borne comme application (menu du navigateur, « Ajouter à l’écran d’accueil » ou « Installer »), et configurez-la dans cette application. Le navigateur risque alors beaucoup moins d’effacer quelque chose.',
    codeTitle: 'Code de l’équipe',
    code: 'Choisissez un code d’au moins 4 caractères',
    codeShort: 'Choisissez au moins 4 caractères.',
    codeKeep: 'Laissez ce champ vide pour garder le code et le code de récupération actuels.',
    recovery:
      'Voici le code de récupération, en cas d’oubli du code. Notez-le maintenant, car vous ne le verrez qu’une fois.',
    recoveryNeeded: 'Notez le code de récupération et cochez la case.',
    recoveryNoted: 'J’ai noté le code de récupération',
    languages: 'Dans quelles langues ?',
    languagesHint:
      'La première langue que vous cochez est celle de l’écran d’accueil. Vous voulez un autre ordre ? Décochez tout et recommencez.',
    languagesNeeded: 'Choisissez au moins une langue.',
    contactTitle: 'Demander des coordonnées ?',
    contactHint:
      'Après le résultat, les personnes peuvent laisser leur nom et leur adresse e-mail. Ce n’est pas obligatoire, et elles choisissent à quoi leurs coordonnées peuvent servir.',
    asksContact: 'Oui, demander les coordonnées',
    contactSendHint:
      'Où vont les coordonnées ? C’est facultatif. Sans adresse, elles restent sur cet appareil jusqu’à ce que vous les exportiez. Choisissez un autre destinataire que pour les réponses, avec son propre code d’accès. Ainsi, une personne qui lit les réponses ne voit pas qui a laissé ses coordonnées.',
    sendTitle: 'Où vont les réponses ?',
    sendHint:
      'C’est facultatif. Sans adresse, vous exportez les réponses après l’événement. Le service informatique a préparé un destinataire ? Recopiez ce qu’il vous a donné.',
    endpoint: 'Adresse du destinataire (https)',
    endpointTrouble: 'Cette adresse ne commence pas par https.',
    transport: 'Type de destinataire',
    transports: {
      json: 'Service web (JSON)',
      text: 'Google Apps Script ou Power Automate',
      couchdb: 'CouchDB (adresse de la base de données)',
    },
    authorization: 'Code d’accès (Authorization), si le destinataire en demande un',
    test: 'Tester la connexion',
    testOk: 'Le destinataire a répondu comme prévu.',
    testFailed: (reason) =>
      `Le destinataire n’a pas répondu comme prévu (${reason}). Vous pouvez continuer. Les réponses restent sur cet appareil.`,
    phoneTitle: 'Testez le code QR avec votre GSM',
    shareUrl: 'Page qui ouvre un résultat',
    phoneHint: 'Scannez ce code avec un GSM en données mobiles, pas sur le wifi du stand. Le bilan s’ouvre-t-il ?',
    phoneLocal: 'Cette adresse n’existe que sur cet appareil. Un téléphone ne peut pas l’ouvrir.',
    phoneTooLong:
      'Cette adresse est trop longue. Les visiteurs n’auraient pas de code QR lisible par leur GSM. Utilisez une adresse plus courte.',
    offlineTitle: 'Est-ce que la borne marche sans réseau ?',
    offlineReady:
      'Tout est sur cet appareil. Appuyez d’abord sur « Terminer et ouvrir ». Coupez ensuite le réseau, fermez la page et ouvrez-la à nouveau. La borne doit démarrer.',
    offlineNot:
      'Tout n’est pas encore sur cet appareil. Attendez un peu, ou vérifiez le réseau. Rien ne change ? Alors il manque un fichier à côté de cette page. Demandez-le à la personne qui a mis la page en ligne.',
    sizeTitle: 'Quelle est la taille de cet écran ?',
    sizeHint:
      'Tenez une carte bancaire contre l’écran et faites glisser le curseur jusqu’à ce que le rectangle ait la même largeur que la carte. Les boutons seront ainsi assez grands.',
    size: 'Largeur de la carte',
    pixels: (count) => `${count} pixels`,
  },
};
