import type { TeamMessages } from './nl-team.js';

const number = (count: number): string => count.toLocaleString('fr');
/** French counts nobody in the singular. */
const isOne = (count: number): boolean => count < 2;
const people = (count: number): string => `${number(count)} ${isOne(count) ? 'personne' : 'personnes'}`;
const answered = (count: number, invited: number | null): string => {
  const verb = isOne(count) ? 'a répondu' : 'ont répondu';
  if (!invited) return `${people(count)} ${verb}`;
  return count <= invited
    ? `${people(count)} sur ${number(invited)} ${verb}`
    : `${people(count)} ${verb}, ${people(invited)} ${isOne(invited) ? 'invitée' : 'invitées'}`;
};
/** A colon that the screens put right behind a word has a space before it in French. */
const COLON_NEXT = '\u00a0';

const PROTECTED =
  'Le rapport ne contient pas de noms. Chaque moyenne vient d’au moins 5 personnes. Il dit combien de fois une réponse a été choisie à partir de 10 réponses à l’affirmation.';

/** Words of the team scan: gathering responses, the report, the conversation. */
export const frTeam: TeamMessages = {
  retry: 'Réessayer',
  back: 'Retour',
  loadTrouble: 'Nous n’avons pas pu charger le questionnaire.',
  start: {
    title: 'Le bilan d’équipe',
    lead: 'Rassemblez les réponses de votre équipe. Vous obtenez un aperçu fidèle, et de quoi en parler ensemble.',
    how: [
      'Créez une invitation et envoyez-la à votre équipe.',
      'Chaque personne remplit le bilan sur son propre appareil et vous envoie un code.',
      'À partir de 5 personnes, vous créez le rapport, avec des pistes et un guide de discussion.',
    ],
    privacy: `Le bilan d’équipe fonctionne dans votre navigateur, sans compte, et n’envoie rien de lui-même. Toute personne qui reçoit les codes peut lire ce que chaque personne a répondu. ${PROTECTED}`,
    team: 'Nom de l’équipe, de l’entreprise ou de l’événement',
    wave: 'Période, par exemple « automne 2026 »',
    reader: 'Qui reçoit les codes ? Votre nom ou votre fonction (l’équipe le verra)',
    invited: 'Combien de personnes invitez-vous ? (facultatif)',
    few: 'Avec moins de 5 personnes, nous ne pouvons pas créer de rapport, car on pourrait deviner qui a répondu quoi. Invitez aussi une équipe avec laquelle vous travaillez beaucoup, ou remplissez le bilan ensemble, en discutant.',
    form: 'Quel questionnaire ?',
    forms: {
      full: (items) => `Complet (${items} affirmations)`,
      short: (items) => `Court (${items} affirmations)`,
    },
    create: 'Créer l’invitation',
    needed: 'Indiquez l’équipe, la période et la personne qui reçoit les codes.',
    eventTitle: 'Rapport d’un événement',
    eventHint:
      'Le bilan était-il proposé à un salon, une journée de l’emploi ou un autre événement ? Choisissez ensemble les fichiers de toutes les bornes (Excel, CSV ou JSON). Chaque bilan rempli compte une fois ; en général, il y en a un par entreprise.',
    eventOpen: 'Choisir les fichiers des bornes',
    openTitle: 'Vous avez déjà des réponses ou un fichier d’équipe ?',
    openHint:
      'Des réponses de Google Forms, Microsoft Forms, Excel ou d’une borne, ou un fichier d’équipe ou un rapport que vous avez enregistré. Votre fichier reste sur votre appareil.',
    answersTitle: (name, count) => (count === 1 ? `Réponses de ${name}` : `Réponses de ${count} fichiers`),
    answersLead:
      'De quelle équipe viennent ces réponses ? Ensuite, nous les lisons. Nous ne gardons ni les noms ni les adresses e-mail du fichier.',
    answersInvited: 'Combien de personnes étaient invitées ? (facultatif)',
    answersRead: 'Lire les réponses',
    answersNeeded: 'Indiquez l’équipe et la période.',
    unreadable: 'Un fichier d’équipe qui n’est pas lisible ici',
    open: 'Ouvrir un fichier',
    resume: (team, count) => `Reprendre ${team} (${people(count)})`,
    forget: 'Effacer de ce navigateur',
    forgetQuestion: 'Avez-vous enregistré un fichier ? Sinon, vous perdrez ces réponses.',
  },
  invite: {
    title: 'Invitez votre équipe',
    more: 'Vous voulez encore inviter des personnes ?',
    hint: 'Envoyez ce lien à toute l’équipe, ou montrez le code QR. C’est le même lien pour tout le monde. Enregistrez ensuite votre fichier d’équipe (ci-dessous).',
    link: 'Lien de l’invitation',
    qr: 'Code QR de l’invitation',
    longLink: 'Ce lien est trop long pour un code QR. Copiez-le et envoyez-le.',
    copy: 'Copier le lien',
    mail: 'E-mail à votre équipe',
    until: 'Réponse souhaitée pour le (facultatif)',
    subjectLabel: 'Objet',
    subject: (team) => `Comment apprenons-nous au travail ? Le bilan pour « ${team} »`,
    text: 'Texte',
    openMail: 'Ouvrir dans votre messagerie',
    copyMail: 'Copier le texte',
    copied: 'C’est copié.',
    copyTrouble: 'La copie n’a pas marché. Sélectionnez le texte et copiez-le vous-même.',
    mailText: (team, wave, reader, link, until) =>
      `Bonjour à toutes et à tous,\n\nComment apprenons-nous les uns des autres au travail ? Remplissez le bilan pour « ${team} » (${wave}). Cela prend quelques minutes, et il n’y a ni bonne ni mauvaise réponse.\n\n${link}\n\nVous voyez tout de suite votre propre résultat. Vous recevez ensuite un code, et c’est vous qui décidez si vous le transmettez. Vous participez ? Envoyez alors votre code à ${reader}${until ? ` pour le ${until} au plus tard` : ''}.\n\nVos réponses sont confidentielles, mais pas anonymes. Toute personne qui reçoit votre code peut les lire. Vous pouvez enlever votre rôle et les autres données sur vous. ${PROTECTED}\n\nEnsuite, nous parlerons du résultat et nous choisirons ensemble par quoi commencer.`,
  },
  gather: {
    count: (count, invited) => {
      const share = invited && count <= invited ? ` (${Math.round((100 * count) / invited)} %)` : '';
      return `${answered(count, invited)}${share}`;
    },
    last: (date) => `dernier ajout le ${date}`,
    none: 'Aucune réponse pour le moment.',
    title: 'Ajoutez des bilans',
    answers: 'Les réponses',
    paste: 'Collez des codes ou des liens. Un e-mail entier convient aussi.',
    add: 'Ajouter',
    files: 'Ou choisissez des fichiers (CSV, Excel ou JSON), par exemple ceux de Google Forms ou d’une borne',
    choose: 'Choisir des fichiers',
    drop: 'Ou faites glisser vos fichiers ici.',
    source: 'Ou récupérez des bilans à une adresse web (pour le service informatique, en JSON, NDJSON ou CouchDB)',
    read: 'Récupérer',
    reading: (read) => `Bilans lus : ${number(read)}…`,
    cancel: 'Arrêter',
    cancelled: 'La lecture est arrêtée. Ce qui a déjà été lu compte.',
    added: (count) =>
      count === 0 ? 'Aucun nouveau bilan.' : count === 1 ? '1 bilan ajouté.' : `${number(count)} bilans ajoutés.`,
    changed: (count) =>
      count === 1
        ? '1 bilan remplacé. Le rôle et les autres données sur cette personne n’y sont plus.'
        : `${number(count)} bilans remplacés. Le rôle et les autres données sur ces personnes n’y sont plus.`,
    removed: (count) =>
      count === 1
        ? '1 bilan retiré, car il a été supprimé sur la borne.'
        : `${number(count)} bilans retirés, car ils ont été supprimés sur la borne.`,
    unread: (count) =>
      count === 1
        ? '1 code de ce fichier d’équipe ne va pas avec ce questionnaire. Il reste dans le fichier, mais ne compte pas.'
        : `${number(count)} codes de ce fichier d’équipe ne vont pas avec ce questionnaire. Ils restent dans le fichier, mais ne comptent pas.`,
    refused: (count) => (count === 1 ? '1 ligne ne compte pas :' : `${number(count)} lignes ne comptent pas :`),
    more: (count) => (count === 1 ? 'et 1 autre.' : `et ${number(count)} autres.`),
    at: (source, at) => `${source}, ligne ${at}${COLON_NEXT}`,
    pasted: 'Texte collé',
    nothing: 'Ce texte ne contient pas de code. Copiez le code ou le lien entier, et collez à nouveau.',
    nothingIn: (source) =>
      `Nous n’avons pas trouvé de réponses dans ${source}. Vérifiez que c’est le bon fichier ou la bonne adresse. Nous lisons les codes, les fichiers d’une borne et les tableaux qui ont une colonne par affirmation, par exemple ceux de Google Forms ou de Microsoft Forms. Au-dessus de chaque colonne se trouve l’affirmation elle-même ou son nom court (comme « interaction-place »). Les réponses peuvent être des mots ou des chiffres.`,
    unreadable: (source) => `Nous n’avons pas pu lire ${source}.`,
    addressTrouble: {
      refused: 'Le serveur refuse l’accès. Vérifiez l’adresse, ou demandez l’accès au service informatique.',
      slow: 'Le serveur ne répond pas, ou s’est arrêté en chemin. Ce qui a déjà été lu compte. Réessayez plus tard.',
      large:
        'Il y a plus de données que nous ne pouvons en lire (2 Go). Ce qui a déjà été lu compte. Demandez au service informatique de les donner en plusieurs parties.',
      unreachable:
        'Nous n’avons pas pu atteindre l’adresse. Vérifiez que vous êtes en ligne, et demandez au service informatique si cette page peut lire l’adresse (CORS).',
      gone: 'Le fichier a été déplacé ou modifié pendant la lecture. Ce qui a déjà été lu compte. Choisissez-le à nouveau.',
    },
    reasons: {
      damaged: 'Le code est incomplet ou contient une erreur. Demandez-le à nouveau.',
      'hidden-link':
        'Un filtre de messagerie a remplacé ce lien, et nous ne voyons donc pas le code. Demandez le code lui-même, pas le lien.',
      'other-instrument': 'Ce bilan vient d’un autre questionnaire.',
      'other-version':
        'Ce bilan vient d’une autre version du questionnaire. Demandez à la personne de le refaire avec votre lien.',
      'other-wave':
        'Ce bilan vient d’une autre invitation, pour une autre équipe ou une autre période. Ouvrez le fichier d’équipe de cette invitation.',
      duplicate: 'Ce bilan est déjà là.',
      alike: 'Une personne déjà présente a donné exactement les mêmes réponses. Elle compte une seule fois.',
      unanswered: 'Aucune affirmation n’a de réponse.',
      summary: 'Cela ressemble à une moyenne ou à un total, pas aux réponses d’une personne.',
      'two-answers': 'Deux colonnes du même nom se contredisent. Gardez-en une seule, et ajoutez le fichier à nouveau.',
      'open-quote':
        'Un texte commence ici par un guillemet qui n’est jamais fermé. Nous ne savons donc pas quelle réponse va où. Enlevez ce guillemet, et ajoutez le fichier à nouveau.',
      withdrawn: 'Cette personne ne participe plus.',
      broken: 'Nous ne pouvons pas lire ce bilan. Demandez un nouveau code ou un nouveau fichier.',
      answer:
        'Une affirmation contient quelque chose que nous ne reconnaissons pas comme une réponse. Corrigez-le, et ajoutez le fichier à nouveau.',
      'error-cell':
        'Cette ligne contient une erreur du tableur (comme #N/A) au lieu d’une réponse. Corrigez-la, et ajoutez le fichier à nouveau.',
      'not-computed':
        'Cette ligne contient une formule qui n’est pas encore calculée. Ouvrez le fichier dans Excel, enregistrez-le et ajoutez-le à nouveau.',
      preview: 'D’après le fichier, c’est un test, pas un vrai bilan. Vous n’avez rien à faire.',
      unfinished:
        'D’après le fichier, cette personne n’a pas terminé le questionnaire. Demandez à votre équipe de le terminer, et récupérez ensuite un nouveau fichier.',
      mapping:
        'Nous ne savons pas encore quelle colonne correspond à quelle affirmation. Ajoutez le fichier à nouveau, et indiquez-le.',
      format:
        'Nous ne lisons pas ce type de fichier. Enregistrez-le en Excel (.xlsx) ou en CSV, ou demandez un autre fichier.',
      'too-large':
        'Ce fichier est trop grand pour être lu ici. Divisez-le en plusieurs fichiers, ou demandez au service informatique un fichier NDJSON (une ligne par personne).',
      unreadable:
        'Nous ne pouvons pas lire ce fichier. Enregistrez-le à nouveau en Excel (.xlsx) ou en CSV, ou demandez un nouveau fichier.',
    },
    noted: 'Bon à savoir :',
    notes: {
      'open-quote':
        'Un texte commence ici par un guillemet qui n’est jamais fermé. Cette ligne compte. Vérifiez qu’elle est correcte.',
      cell: 'Nous ne reconnaissons pas une des données sur cette personne, et nous la laissons de côté. Les réponses aux affirmations comptent.',
      rows: 'Cette ligne ne contient pas les réponses d’une personne, mais un titre ou, à nouveau, les noms des colonnes. Nous la laissons de côté.',
      columns: 'Nous n’utilisons pas et ne gardons pas ceci :',
      missing: 'Nous n’avons pas trouvé de colonne pour ces affirmations, qui restent donc sans réponse :',
    },
    spot: {
      sheet: (source, name) => `${source} (feuille « ${name} »)`,
      at: (name, found) => `Sous « ${name} », on lit « ${found} »`,
      of: (name) => `Il s’agit de « ${name} »`,
      found: (text) => `On y lit « ${text} »`,
      expected: (words) => `réponses possibles : ${words}`,
      times: (count) => `${number(count)} fois${COLON_NEXT}`,
    },
    formats: {
      protected:
        'Ce fichier Excel est protégé par un mot de passe. Ouvrez-le dans Excel, effacez le mot de passe (Fichier > Informations > Protéger le classeur > Chiffrer avec mot de passe), enregistrez-le et ajoutez-le à nouveau.',
      xls: 'C’est un ancien fichier Excel (.xls). Ouvrez-le dans Excel, enregistrez-le comme classeur Excel (.xlsx) et ajoutez ce nouveau fichier.',
      xlsb: 'C’est un autre type de fichier Excel (.xlsb). Ouvrez-le dans Excel, enregistrez-le comme classeur Excel (.xlsx) et ajoutez ce nouveau fichier.',
      ods: 'C’est un fichier LibreOffice ou OpenOffice (.ods). Ouvrez-le dans ce programme, enregistrez-le en Excel (.xlsx) ou en CSV et ajoutez ce nouveau fichier.',
      numbers:
        'C’est un fichier Numbers. Ouvrez-le dans ce programme, choisissez Fichier > Exporter vers > Excel ou CSV et ajoutez ce nouveau fichier.',
      msg: 'C’est un e-mail Outlook enregistré (.msg). Ouvrez-le, copiez le texte et collez-le à la place du fichier.',
      pdf: 'C’est un PDF. Copiez les codes qu’il contient et collez ce texte à la place du fichier, ou demandez le fichier en Excel ou en CSV.',
      docx: 'C’est un fichier Word. Copiez les codes qu’il contient et collez ce texte à la place du fichier.',
      doc: 'C’est un ancien fichier Word. Copiez les codes qu’il contient et collez ce texte à la place du fichier.',
      odt: 'C’est un texte LibreOffice ou OpenOffice (.odt). Copiez les codes qu’il contient et collez ce texte à la place du fichier.',
      rtf: 'C’est un fichier de traitement de texte (.rtf). Copiez les codes qu’il contient et collez ce texte à la place du fichier.',
      presentation:
        'C’est une présentation. Copiez les codes qu’elle contient et collez ce texte à la place du fichier, ou demandez le fichier en Excel ou en CSV.',
      zip: 'C’est un fichier compressé (comme .zip). Décompressez-le et ajoutez les fichiers qu’il contient.',
      picture: 'C’est une image. Demandez le code lui-même, ou le fichier en Excel ou en CSV.',
      sav: 'C’est un fichier SPSS (.sav). Enregistrez-le dans SPSS en Excel ou en CSV, ou demandez un nouveau fichier.',
      html: 'C’est une page web, peut-être une page de connexion au lieu du fichier. Téléchargez le fichier à nouveau, en Excel ou en CSV.',
      shortcut:
        'Ce n’est qu’un raccourci vers un fichier. Choisissez le fichier lui-même, ou téléchargez-le en Excel ou en CSV.',
    },
    mapping: {
      title: (source) => `Aidez-nous à lire ${source}`,
      lead: 'Nous avons un doute sur ces colonnes. Notre proposition est-elle bonne ? Sinon, choisissez vous-même l’affirmation ou la question. Nous gardons votre choix dans le fichier d’équipe.',
      column: 'Colonne de votre fichier',
      target: 'Notre affirmation ou question',
      examples: (words) => `Par exemple : ${words}`,
      none: 'Ne pas utiliser',
      words: 'Nous ne connaissons pas ces mots. À quelle réponse correspondent-ils ?',
      wordOf: (question) => `pour « ${question} »`,
      times: (count) => (count === 1 ? 'une fois' : `${number(count)} fois`),
      noAnswer: 'Pas de réponse',
      na: 'Ne s’applique pas',
      unknown: 'Je ne sais pas',
      yes: 'Oui',
      no: 'Non',
      hidden: (count) =>
        count === 1
          ? '1 ligne est masquée ou filtrée. Faut-il la compter ?'
          : `${number(count)} lignes sont masquées ou filtrées. Faut-il les compter ?`,
      hiddenYes: 'Oui, tout compter',
      hiddenNo: 'Non, seulement ce qui est visible',
      read: 'Lire le fichier ainsi',
      drop: 'Ne pas ajouter le fichier',
      twice:
        'La même affirmation ou question a plusieurs colonnes. Choisissez-en une, et mettez « Ne pas utiliser » pour les autres. Il s’agit de :',
    },
    alikeQuestion: 'S’agit-il des mêmes personnes ?',
    alikeText: (source, count) =>
      count === 1
        ? `Dans ${source}, 1 personne a donné exactement les mêmes réponses qu’une personne déjà présente. Nous ne pouvons pas voir si c’est la même. Elle compte donc une seule fois. Vous savez que c’est quelqu’un d’autre, par exemple d’un autre service ? Alors cette personne compte aussi.`
        : `Dans ${source}, ${number(count)} personnes ont donné exactement les mêmes réponses que des personnes déjà présentes. Nous ne pouvons pas voir si ce sont les mêmes. Elles comptent donc une seule fois. Vous savez que ce sont d’autres personnes, par exemple d’un autre service ? Alors elles comptent aussi.`,
    alikeSame: (count) => (count === 1 ? 'Oui, la même personne' : 'Oui, les mêmes personnes'),
    alikeOthers: (count) => (count === 1 ? 'Non, compter cette personne' : 'Non, compter ces personnes'),
    keepTitle: 'Enregistrez votre fichier d’équipe',
    keepHint:
      'Enregistrez un fichier dès maintenant, car sans lui, vous ne pourrez plus lire les codes de cette invitation. Enregistrez à nouveau chaque fois que vous ajoutez des bilans ou créez un rapport, et continuez avec le fichier le plus récent. Il contient toutes les réponses. Protégez-le donc autant que les codes.',
    keepAnswers:
      'Enregistrez un fichier si vous voulez continuer plus tard : ajouter des réponses, retirer une personne ou créer un nouveau rapport. Il contient toutes les réponses. Protégez-le bien.',
    save: 'Enregistrer le fichier',
    fileName: 'fichier-equipe',
    saved: 'Votre navigateur enregistre le fichier, en général dans les téléchargements.',
    keepHere: 'Garder aussi les réponses dans ce navigateur',
    keepHereHint: 'Ne cochez pas cette case sur un appareil que vous partagez.',
    keepTrouble:
      'Ce navigateur ne peut pas garder les réponses, par manque de place ou parce que ce n’est pas permis. Enregistrez un fichier.',
    keepGone: 'Ces réponses ont été effacées de ce navigateur dans un autre onglet. Elles n’y sont plus gardées.',
    removeTitle: 'Une personne ne veut plus participer',
    removeHint:
      'Collez le code de cette personne. Il est dans le message que vous avez reçu. Effacez ensuite aussi ce message. Le code de suppression d’une borne (XXXX-XXXX) convient aussi.',
    removeFile:
      'Cette personne vient d’un fichier ? Copiez la ligne avec les noms des colonnes et seulement la ligne de cette personne, et collez les deux ici. Effacez ensuite aussi la ligne dans ce fichier.',
    removeReport:
      'Un rapport que vous avez déjà transmis ne change pas. Ce bilan comptait déjà dans un rapport ? Alors les chiffres restent les mêmes, car un rapport avec un bilan de moins montrerait ce que cette personne a répondu. Un nouveau rapport dit bien qu’un bilan a été retiré.',
    removeTell:
      'Dites à cette personne que ses réponses sont effacées, que les chiffres du groupe restent, et que personne ne peut en déduire ce qu’elle a répondu.',
    code: 'Code, lien ou lignes',
    remove: 'Retirer ce bilan',
    takenOut: (count) =>
      count === 1
        ? '1 personne retirée du fichier d’équipe. Enregistrez à nouveau votre fichier d’équipe et effacez les anciens.'
        : `${count} personnes retirées du fichier d’équipe. Enregistrez à nouveau votre fichier d’équipe et effacez les anciens.`,
    removeMany: (count) => `Ce sont ${count} personnes du fichier d’équipe. Voulez-vous les retirer toutes ?`,
    removeAll: (count) => `Oui, retirer ces ${count} personnes`,
    removeNobody: 'Non, ne retirer personne',
    notRemoved:
      'Nous n’avons pas trouvé cette personne dans le fichier d’équipe. Vous collez une ligne d’un fichier ? Collez aussi la ligne avec les noms des colonnes.',
    close: 'Fermer le fichier d’équipe',
    closeQuestion:
      'Les derniers changements ne sont pas encore enregistrés. Si vous fermez maintenant, vous les perdez. Vous n’avez jamais enregistré de fichier ? Alors vous perdez tout, et vous ne pourrez plus lire les codes de cette invitation. Voulez-vous quand même fermer ?',
    closeAnswers:
      'Les derniers changements ne sont pas encore enregistrés. Si vous fermez maintenant, vous les perdez et vous devrez relire les réponses. Voulez-vous quand même fermer ?',
    closeYes: 'Oui, fermer',
    closeNo: 'Non, rester ici',
  },
  make: {
    title: 'Créez le rapport',
    breakdown: 'Diviser le rapport selon cette question',
    noBreakdown: 'Sans groupes',
    breakdownHint:
      'Nous montrons un groupe à partir de 5 personnes. Avec des groupes, tous les chiffres deviennent moins précis, même ceux de l’ensemble. Attendez donc que 10 personnes au moins aient répondu dans chaque groupe. Après votre premier rapport, vous ne pouvez plus changer ce choix.',
    late: 'Attendez que la plupart des personnes aient répondu. Les personnes suivantes n’entrent dans un rapport que si elles sont au moins 5.',
    removal:
      'Quelqu’un ne veut finalement pas participer ? Retirez son bilan avant de créer le rapport, car ensuite les chiffres restent les mêmes. Si la demande vient plus tard, retirez ses réponses du fichier d’équipe. Un nouveau rapport dit qu’un bilan a été retiré.',
    make: 'Créer le rapport',
    counting: (counted) => `Bilans comptés : ${number(counted)}…`,
    again: 'Créer un nouveau rapport',
    show: 'Voir le dernier rapport',
    tooFew: (count) =>
      count === 0
        ? 'Il n’y a pas encore de réponses. Vous pourrez créer un rapport à partir de 5 personnes.'
        : `Pour le moment, ${answered(count, null)}. Vous pourrez créer un rapport à partir de 5 personnes.`,
    tooFewAdvice:
      'Avec moins de 5 personnes, on pourrait deviner en lisant le rapport qui a répondu quoi. Nous protégeons vos collègues. Que pouvez-vous faire ? Enregistrez votre fichier d’équipe et rappelez à votre équipe de remplir le bilan. Envoyez aussi le lien à une équipe avec laquelle vous travaillez beaucoup. Ou parlez-en ensemble sans chiffres. Les questions dans le résultat de chaque personne sont un bon début.',
    waiting: (count) =>
      `${count === 1 ? '1 bilan n’est' : `${number(count)} bilans ne sont`} pas encore dans le rapport. Y a-t-il au moins 5 bilans qui n’étaient dans aucun rapport ? Alors créez un nouveau rapport. Avec moins de 5, on pourrait comparer deux rapports et voir ce que quelqu’un a répondu.`,
    empty:
      'Un nouveau rapport n’est pas possible maintenant, car il reste moins de 5 personnes du rapport précédent. Vous pourrez en créer un dès que 5 nouvelles personnes au moins auront répondu. Le rapport précédent reste là.',
    failed: 'Nous n’avons pas pu créer le rapport. Réessayez.',
    fork: 'Nous n’avons pas pu créer de nouveau rapport. Une autre copie de ce fichier d’équipe a peut-être servi à en créer un autre. Dans ce cas, continuez avec un fichier enregistré avant que les deux copies soient réunies.',
  },
  report: {
    title: 'Rapport d’équipe',
    provisional: (date) => `Créé le ${date}`,
    headline: {
      none: 'Il y a encore trop peu de réponses.',
      differ: (names) => `Vos expériences diffèrent pour ${names}.`,
      differMany: (count) => `Vos expériences diffèrent pour ${count} thèmes.`,
      agree: 'Vos expériences se ressemblent.',
      unclear: 'Voici le résultat de votre équipe.',
    },
    headlineHint: {
      none: 'Nous ne pouvons encore montrer de chiffres pour aucun thème.',
      named: 'Vous y reconnaissez-vous ? Parlez-en à partir d’exemples.',
      differ: 'Commencez la discussion par là.',
      agree: 'Il est donc plus facile de choisir ensemble par quoi commencer.',
      unclear: 'Pour au moins un thème, nous ne pouvons pas encore dire si vos expériences se ressemblent.',
      few: 'Avec si peu de réponses, nous ne pouvons pas dire si vos expériences se ressemblent sans en montrer trop sur une personne.',
    },
    who: {
      title: 'Qui a répondu',
      count: answered,
      notGiven: 'non indiqué',
      withdrawn: (count) =>
        count === 1
          ? '1 de ces bilans a été retiré depuis. Les chiffres restent les mêmes, car un rapport avec un bilan de moins montrerait ce que cette personne a répondu.'
          : `${number(count)} de ces bilans ont été retirés depuis. Les chiffres restent les mêmes, car un rapport sans ces bilans pourrait montrer ce que ces personnes ont répondu.`,
      hidden:
        'Nous montrons un groupe à partir de 5 personnes, et seulement si on ne peut pas en déduire les chiffres d’un groupe plus petit.',
    },
    privacy:
      'Chaque moyenne vient d’au moins 5 personnes. Elle est arrondie, si bien que plusieurs séries de réponses sont possibles. Nous montrons combien de fois une réponse a été choisie seulement si au moins 10 personnes ont répondu à l’affirmation, et jamais avec un nom. Ce rapport est confidentiel.',
    agreement: {
      title: 'Vos expériences se ressemblent-elles ?',
      agree: 'Vos expériences se ressemblent',
      differ: 'Vos expériences diffèrent, donc parlez-en',
      unknown: 'Nous ne pouvons pas encore dire si vos expériences se ressemblent',
    },
    profile: {
      title: 'Le profil de l’équipe',
      explain:
        'Chaque barre est la moyenne des personnes qui ont répondu, de 0 à 100. Chaque chiffre est arrondi à un intervalle (voir le tableau). Ainsi, personne ne peut calculer seul ce qu’un ou une collègue a répondu. La bande montre à quel point le chiffre est incertain. Plus elle est large, plus le hasard peut jouer.',
      disagree: 'vos expériences diffèrent',
      tooFew: (minimum) => `non affiché (moins de ${minimum} personnes)`,
      atMost: (score) => `${score} ou moins`,
      atLeast: (score) => `${score} ou plus`,
      either: (low, high) => `${low} ou ${high}`,
      n: 'Réponses',
      mean: 'Moyenne',
      sd: 'Écart type (SD), au plus',
      ci: 'Probablement',
      order: (list) =>
        `Du plus haut au plus bas : ${list}. Si deux chiffres sont proches, l’ordre réel peut être différent.`,
      radar:
        'Graphique radar des moyennes. Elles se trouvent aussi dans la liste qui suit. « Afficher en tableau » indique entre quels chiffres elles se situent.',
    },
    groups: {
      title: 'Les groupes côte à côte',
      column: 'Groupe',
      hint: 'Les groupes voient-ils les choses autrement ? Ce n’est pas une erreur, c’est un sujet de discussion. Demandez des exemples les uns aux autres.',
      all: 'Tout le monde',
      none: 'Nous ne pouvons montrer aucun groupe à part.',
    },
    own: {
      title: 'Vos scores à côté de ceux de l’équipe',
      hint: 'Collez votre propre code ou lien. Vos scores apparaissent seulement sur cet écran. Ils ne sont ni dans le lien, ni dans les fichiers, ni sur papier. Ne le faites pas quand d’autres regardent votre écran.',
      label: 'Votre propre code ou lien',
      show: 'Afficher',
      hide: 'Masquer mes scores',
      trouble: 'Ce n’est pas un code complet de ce questionnaire.',
      you: 'vous',
      team: 'équipe',
    },
    change: {
      title: 'Ce qui a changé',
      hint: (wave, date) =>
        `Comparaison avec « ${wave} » (${date}). D’autres personnes ont peut-être répondu à ce moment-là. À côté de chaque différence, vous voyez de combien de points elle est probablement.`,
      is: { up: 'plus haut', down: 'plus bas', unclear: 'pas de changement clair' },
      unknown: 'impossible de dire si cela a changé',
      before: 'Avant',
      after: 'Maintenant',
      atLeast: (points) => `(au moins ${points})`,
      since: {
        changed: (name, up, down) =>
          `Par rapport à « ${name} », l’équipe obtient un score ${[up && `plus élevé pour ${up}`, down && `plus bas pour ${down}`].filter(Boolean).join(' et ')}.`,
        unclear: (name) => `Par rapport à « ${name} », aucun thème ne montre de changement net.`,
      },
      stepsTitle: 'Les pistes de la fois précédente',
      answers: (item, before, after) =>
        before === after
          ? `À « ${item} », l’équipe répondait alors en moyenne « ${before} », et c’est toujours le cas.`
          : `À « ${item} », l’équipe répondait alors en moyenne « ${before} », et maintenant « ${after} ».`,
      stepsHint:
        'Une réponse différente à une seule affirmation ne prouve pas encore que quelque chose a vraiment changé. Qu’avez-vous fait, et quels effets voyez-vous ?',
    },
    benchmark: {
      title: 'Pour comparer',
      hint: (team, wave, n, date) =>
        `${team}, ${wave} (${n}, rapport du ${date}). C’est vous qui avez ajouté ce rapport. Ce n’est ni une norme ni un classement.`,
      mark: `comparaison${COLON_NEXT}`,
    },
    steps: {
      title: 'Des pistes pour l’équipe',
      because: (item, option) => `L’équipe a répondu en moyenne « ${option} » à « ${item} ».`,
      becauseDiffer: (item) => `« ${item} » fait partie d’un thème pour lequel vos expériences diffèrent.`,
      none: 'Avec ces réponses, nous ne proposons pas de pistes.',
    },
    items: {
      title: 'Toutes les affirmations',
      n: 'Réponses',
      mean: 'Moyenne (0 à 100)',
      spread: 'Combien de fois, au moins',
      hint: 'Nous montrons combien de fois une réponse a été choisie à partir de 10 réponses arrivées ensemble, dans un même groupe. C’est un minimum. Les choix de 1 ou 2 personnes ne sont pas indiqués. Les personnes qui n’ont pas répondu à une affirmation n’y comptent pas.',
      without: (count, minimum) =>
        `${count === 1 ? '1 affirmation n’est' : `${count} affirmations ne sont`} pas dans la liste, car il y a moins de ${minimum} réponses à montrer ou c’était le questionnaire court.`,
    },
    tableFile: {
      columns: {
        team: 'Équipe',
        wave: 'Période',
        day: 'Créé le',
        what: 'Type de ligne',
        name: 'Thème, affirmation ou question',
        id: 'Nom court',
        group: 'Groupe',
        n: 'Nombre',
        withdrawn: 'Retirés',
        mean: 'Moyenne (0 à 100)',
        meanLow: 'Moyenne, au moins',
        meanHigh: 'Moyenne, au plus',
        sd: 'Écart type (SD), au plus',
        ciLow: 'Probablement à partir de',
        ciHigh: 'Probablement jusqu’à',
        agreement: 'Expériences',
        admLow: 'AD, au moins',
        admHigh: 'AD, au plus',
        rwgjLow: 'r_wg(j), au moins',
        rwgjHigh: 'r_wg(j), au plus',
      },
      kinds: { respondents: 'participants', dimension: 'thème', item: 'affirmation' },
      all: 'tout le monde',
      agreement: { agree: 'se ressemblent', differ: 'diffèrent' },
      option: (label) => `« ${label} », au moins`,
      others: 'Autres réponses',
    },
    annex: {
      title: 'Annexe technique',
      text: 'AD : distance moyenne entre les réponses et la moyenne, en échelons de l’échelle de réponse (Burke, Finkelstein & Dusig 1999), estimée d’après les réponses montrées, à partir de 10 réponses. « Se ressemblent » veut dire que l’AD ne dépasse pas un sixième du nombre de réponses possibles. Avec moins de 20 réponses, nous le disons seulement pour les thèmes d’au moins 3 affirmations. r_wg(j) : accord comparé à des réponses données au hasard (James, Demaree & Wolf 1984), à partir de 30 réponses. SD : valeur maximale de l’écart type des scores, d’après les réponses montrées. « Probablement » est un intervalle t à 95 % avec cette SD. Tous les chiffres sont des intervalles d’une grille fixe : moins il y a de personnes, plus ils sont larges.',
    },
    table: 'Afficher en tableau',
    conventions: 'Les limites entre les niveaux sont des conventions, pas des normes.',
  },
  guide: {
    title: 'Guide de discussion',
    lead: (minutes) =>
      `${minutes} minutes, avec le rapport sur la table. Décidez qui mène la discussion (de préférence pas le ou la responsable) et qui note les décisions.`,
    minutes: (minutes) => `${minutes} min`,
    opening: 'Pour commencer',
    openingText: [
      'Nous voulons voir ensemble comment nous apprenons au travail, et choisir par quoi commencer.',
      'Nous parlons de ce qui se passe chez nous. Personne n’est obligé de donner ses réponses, et nous n’essayons pas de les deviner.',
      'Nous ne jugeons personne. Les chiffres montrent par où commencer.',
    ],
    picture: 'Regardez le résultat ensemble',
    pictureText: [
      'Regardez d’abord deux minutes en silence. Ensuite, si vous le voulez, citez une chose que vous reconnaissez et une chose qui vous surprend.',
    ],
    differText: (names) =>
      `Vos expériences diffèrent pour ${names}. Qui a un exemple du mois passé ? Écoutez d’abord, décidez ensuite.`,
    quoted: (step) => `« ${step} »`,
    lookBack: (steps) =>
      `Faites aussi le point. La dernière fois, le rapport proposait ces pistes : ${steps}. Qu’avez-vous fait, et que voulez-vous garder ?`,
    step: (number, title) => `Piste ${number} : ${title}`,
    stepDecide: 'Le faisons-nous ? Qui commence, et quand ?',
    action: `Cette semaine${COLON_NEXT}`,
    agreements: 'Décisions',
    agreementsText: 'Notez-les maintenant, avec un nom et une date. Lisez-les à voix haute à la fin.',
    columns: { what: 'Que décidons-nous ?', who: 'Qui ?', when: 'Pour quand ?' },
    next: 'Quand verrons-nous si cela a marché ?',
    leader: 'Mène la discussion :',
    writer: 'Note les décisions :',
  },
  take: {
    title: 'Emportez le rapport',
    print: 'Imprimer ou enregistrer en PDF',
    withAnnex: 'Imprimer aussi l’annexe technique',
    printed: 'La fenêtre d’impression s’ouvre.',
    printTrouble:
      'La fenêtre d’impression ne s’est pas ouverte. Utilisez « Imprimer » dans le menu de votre navigateur, ou enregistrez un fichier.',
    page: 'Enregistrer le rapport',
    savedAs: (name) => `Enregistré sous le nom ${name}.`,
    fileTrouble:
      'Impossible de créer ce fichier. Le site a peut-être été mis à jour entre-temps. Enregistrez votre fichier d’équipe, rechargez la page et ouvrez le fichier d’équipe.',
    pageHint:
      'Le rapport enregistré s’ouvre par un double-clic, même sans internet. Gardez-en aussi une copie : vous en aurez besoin pour la comparer avec un prochain rapport. La comparaison que vous choisissez sous « Comparer » est reprise dans le fichier et dans le lien.',
    csv: 'CSV',
    xlsx: 'Excel',
    printGuide: 'Imprimer seulement le guide',
    docx: 'Guide pour Word',
    markdown: 'Guide en texte (Markdown)',
    files: { report: 'rapport', guide: 'guide', figures: 'chiffres' },
    link: 'Lien vers ce rapport',
    copy: 'Copier le lien',
    linkHint:
      'Toute personne qui a le lien voit ce rapport et peut envoyer le lien à d’autres. Vous ne pouvez pas le retirer. Les réponses de chaque personne n’y sont pas.',
    noLink:
      'Il n’y a pas de lien pour ce rapport, car il est trop grand ou votre navigateur ne peut pas en créer. Transmettez le fichier.',
    compare: 'Comparer',
    earlier: 'Ouvrez le rapport d’une période précédente',
    benchmark: 'Ouvrez un autre rapport pour le mettre à côté',
    clearComparison: 'Enlever la comparaison',
    otherInstrument: 'Ce rapport vient d’un autre questionnaire.',
    otherVersion: (version, now) =>
      `Ce rapport vient de la version ${version} du questionnaire. Les affirmations ont changé dans la version ${now}, donc les chiffres ne sont pas comparables. Vous pouvez tout de même lire les deux rapports côte à côte.`,
    tooLate:
      'Ce rapport est plus récent que celui que vous regardez. Ouvrez d’abord le plus récent, et mettez l’ancien à côté.',
    notSnapshot:
      'Ce n’est pas un rapport. Est-ce un fichier d’équipe ? Ouvrez-le sur la page de départ, affichez le rapport et enregistrez-le.',
  },
  invited: {
    title: (team) => `Le bilan pour « ${team} »`,
    lead: (items, minutes) =>
      `Comment apprenez-vous les uns des autres au travail ? Pensez à votre propre équipe et dites comment vous voyez les choses. Vous répondez à ${items} affirmations en ${minutes} ${isOne(minutes) ? 'minute' : 'minutes'} environ. Il n’y a ni bonne ni mauvaise réponse, et vous pouvez passer une affirmation. Vous voyez d’abord votre propre résultat. Ensuite, c’est vous qui décidez si vous transmettez vos réponses.`,
    before: (reader) =>
      `À la fin, vous recevez un code. Si vous voulez participer, vous l’envoyez vous-même à ${reader}. Toute personne qui a votre code peut lire toutes vos réponses. ${PROTECTED}`,
    read: (reader) => `Avec ce code, ${reader} peut lire toutes vos réponses, comme toute personne qui reçoit le code.`,
    confidential: 'Vos réponses sont confidentielles, mais pas anonymes.',
    begin: 'Je participe',
    trouble: 'Cette invitation est incomplète. Copiez le lien entier de votre e-mail, ou demandez-en un nouveau.',
    copied: (reader) => `C’est copié. Collez maintenant le code dans un message à ${reader}.`,
    handTitle: (reader) => `Transmettez vos réponses à ${reader}`,
    done: 'C’est terminé. Vos réponses ne comptent que si vous transmettez votre code. Plus bas, vous trouvez votre propre résultat.',
    share: 'Partager le code',
    mail: 'Envoyer le code par e-mail',
    subject: (team) => `Mon code pour le bilan (« ${team} »)`,
    message: (team, wave, code) => `Bonjour,\n\nVoici mon code pour le bilan de « ${team} » (${wave}) :\n\n${code}\n`,
    more: 'Rempli deux fois, ou quelque chose à changer ?',
    twice:
      'Vous avez rempli le bilan deux fois ? Envoyez un seul code. Vous enlevez votre rôle après coup ? Envoyez alors le nouveau code. Il remplace le précédent.',
    leaveOut: 'Enlever mon rôle et les autres données sur moi',
    leaveOutHint:
      'Si vous les enlevez, le code contient seulement vos réponses aux affirmations, la langue dans laquelle vous avez répondu, un numéro choisi au hasard, et l’indication de l’invitation et du questionnaire.',
    code: 'Votre code',
    copy: 'Copier le code',
    download: 'Enregistrer un fichier',
    change:
      'Gardez votre code. Avec ce code, vous pourrez demander plus tard de retirer vos réponses. Un rapport déjà créé ne changera plus.',
  },
  problem: {
    broken: 'Ce fichier est endommagé ou vient d’une autre version.',
    link: 'Ce lien vers le rapport est incomplet, ou vient d’une autre version. Copiez le lien entier, ou demandez-en un nouveau.',
    other: 'Ce fichier vient d’un autre questionnaire.',
  },
};
