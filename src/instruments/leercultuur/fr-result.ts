import type { ResultTexts } from './texts.js';

export const frResult: ResultTexts = {
  provenance:
    'Les auteurs de ce bilan ont écrit eux-mêmes les affirmations. Elles s’inspirent de cinq caractéristiques d’une culture d’apprentissage, décrites dans une recherche flamande, « Werkenden proeven van duaal » (Arteveldehogeschool, Syntra Midden-Vlaanderen et Liberform, 2022). Ce n’est pas le questionnaire de cette recherche. Il n’y a pas encore de chiffres pour comparer.',
  shorts: {
    interaction: 'Les échanges',
    information: 'L’information',
    feedback: 'Les occasions d’apprendre',
    reflection: 'La réflexion',
    coaching: 'L’accompagnement',
  },
  sources: {
    'interaction-place':
      'Annexe 5, guide d’entretien : où les collègues se rencontrent (ligne 3017) ; Annexe 5, caractéristiques du lieu de travail (ligne 3405)',
    'interaction-watch': 'Annexe 5, guide d’entretien : apprendre de différents collègues, observer (lignes 3019–3021)',
    'interaction-questions':
      'Annexe 5, guide d’entretien : demander conseil (ligne 3021) ; un climat ouvert pour poser des questions, classé là sous feedback (ligne 3049)',
    'interaction-voice':
      'Annexe 5, guide d’entretien : participer aux réunions (ligne 3023) ; Annexe 5, caractéristiques du lieu de travail (ligne 3403)',
    'interaction-team': 'Annexe 5, tableau étudiant et tuteur : être accepté comme membre à part entière (ligne 3561)',
    'information-find':
      'Annexe 5, guide d’entretien : quelles informations existent (ligne 3029) ; Annexe 5, caractéristiques du lieu de travail (ligne 3419)',
    'information-material': 'Annexe 5, guide d’entretien : matériel, ordinateur, logiciels (ligne 3031)',
    'information-rules': 'Annexe 5, guide d’entretien : connaître les procédures et les habitudes (ligne 3033)',
    'information-contact': 'Annexe 5, guide d’entretien : qui consulter (ligne 3037)',
    'information-knowledge':
      'Annexe 5, caractéristiques du lieu de travail : possibilités d’acquérir de nouvelles connaissances (lignes 3411–3415)',
    'feedback-harder':
      'Annexe 5, guide d’entretien : reprendre des tâches pas à pas (ligne 3045) ; tâches faciles et plus difficiles (ligne 3055)',
    'feedback-hear':
      'Annexe 5, guide d’entretien : le feedback oral comme élément fixe (ligne 3047) ; Annexe 5, caractéristiques du lieu de travail (ligne 3429)',
    'feedback-request':
      'Annexe 5, guide d’entretien : demander du feedback sur les tâches (ligne 3049) ; Annexe 5, caractéristiques du lieu de travail (ligne 3429)',
    'feedback-lesson':
      'Annexe 5, guide d’entretien : les erreurs comme source d’apprentissage (ligne 3051) ; Annexe 5, caractéristiques du lieu de travail (ligne 3439)',
    'feedback-talk':
      'Annexe 5, caractéristiques du lieu de travail : apprendre des évaluations du travail (lignes 3433–3443)',
    'reflection-time':
      'Annexe 5, guide d’entretien : le temps nécessaire pour réfléchir (ligne 3060) ; Annexe 5, caractéristiques du lieu de travail (ligne 3445)',
    'reflection-debrief': 'Annexe 5, guide d’entretien : participer aux débriefings (ligne 3062)',
    'reflection-case': 'Annexe 5, guide d’entretien : participer à des discussions de cas (ligne 3062)',
    'reflection-learned': 'Annexe 5, guide d’entretien : du feedback sur sa propre réflexion (ligne 3064)',
    'reflection-chances':
      'Annexe 5, caractéristiques du lieu de travail : découvrir et saisir de riches occasions d’apprendre (lignes 3447–3449) ; aussi sous occasions d’apprendre (ligne 3053)',
    'coaching-mentor':
      'Annexe 5, guide d’entretien : quelqu’un qui accompagne (ligne 3072) ; groupe de réflexion : le tuteur a besoin de temps (ligne 811)',
    'coaching-needs': 'Annexe 5, guide d’entretien : un accompagnement adapté aux besoins (ligne 3078)',
    'coaching-advice':
      'Annexe 5, le tuteur comme expert : donner des conseils et des consignes (ligne 3471) ; Annexe 5, caractéristiques du lieu de travail : classé là sous information (ligne 3417)',
    'coaching-decide': 'Annexe 5, tableau étudiant et tuteur : équilibre entre direction et autonomie (ligne 3563)',
    'coaching-stuck': 'Annexe 5, guide d’entretien : coaching et intervision entre collègues (ligne 3070)',
  },
  addOn: {
    title: 'Prêts à former quelqu’un ?',
    description: 'Cinq choses qui aident quand quelqu’un vient apprendre chez vous. Qu’est-ce qui existe déjà ?',
    statements: {
      work: {
        text: 'Chez nous, le travail correspond au programme de la formation.',
        short: 'un travail qui correspond à la formation',
      },
      mentor: {
        text: 'Chez nous, une personne en formation garde toujours le même tuteur ou la même tutrice.',
        short: 'le même tuteur ou la même tutrice du début à la fin',
      },
      time: {
        text: 'Chez nous, l’horaire prévoit du temps pour le tuteur ou la tutrice.',
        short: 'du temps prévu à l’horaire pour le tuteur ou la tutrice',
      },
      school: {
        text: 'Chez nous, il y a un contact régulier avec l’école.',
        short: 'un contact régulier avec l’école',
      },
      days: {
        text: 'Chez nous, on convient à l’avance des jours et des congés.',
        short: 'des jours et des congés convenus à l’avance',
      },
    },
  },
  dimensionLevels: {
    interaction: {
      sprout: {
        looks:
          'Les collègues travaillent surtout côte à côte. Pour observer ou participer, il faut le demander soi-même.',
        matters: 'En apprenant ensemble, on réinvente moins souvent la roue. Chaque conversation aide.',
      },
      grow: {
        looks: 'On apprend déjà les uns des autres, mais cela dépend du moment et des personnes présentes.',
        matters:
          'Quand apprendre ensemble devient une habitude, les personnes nouvelles ou plus discrètes apprennent aussi.',
      },
      sturdy: {
        looks: 'Observer, se concerter et participer font le plus souvent partie du travail.',
        matters: 'Ici, on apprend facilement ensemble. Le savoir reste ainsi dans l’équipe, même quand quelqu’un part.',
      },
      rooted: {
        looks:
          'Tout le monde apprend de tout le monde, et les personnes qui arrivent font tout de suite partie du groupe.',
        matters: 'On apprend ensemble sans que personne doive l’organiser. C’est précieux.',
      },
    },
    information: {
      sprout: {
        looks: 'Trouver une réponse ou une information prend souvent beaucoup de temps.',
        matters: 'Quand on trouve facilement l’information, on se sent plus vite impliqué dans son travail.',
      },
      grow: {
        looks: 'Une partie de l’information est à portée de main. Le reste est dans la tête de quelques collègues.',
        matters: 'Quand on trouve l’information par soi-même, on peut avancer, et on se sent plus impliqué.',
      },
      sturdy: {
        looks: 'On trouve le plus souvent vite l’information, le matériel et la bonne personne.',
        matters: 'On peut ainsi avancer par soi-même et se sentir impliqué dans ce que l’on fait.',
      },
      rooted: {
        looks: 'Quand on a une question, on trouve la réponse ou on sait à qui la poser, et on apprend facilement.',
        matters: 'Les gens se sentent ainsi impliqués : ce travail devient aussi le leur.',
      },
    },
    feedback: {
      sprout: {
        looks: 'On sait rarement où l’on en est. Les nouvelles tâches arrivent plutôt par hasard.',
        matters: 'Quand on sait ce qui va déjà bien, on ose faire un pas de plus.',
      },
      grow: {
        looks: 'De temps en temps, on reçoit une explication, une nouvelle tâche ou un peu de feedback.',
        matters: 'Plus ces moments sont réguliers, plus on croit en ce que l’on sait faire.',
      },
      sturdy: {
        looks: 'Les explications, les nouvelles tâches et le feedback arrivent le plus souvent à temps.',
        matters: 'On se sent ainsi capable de faire quelque chose de nouveau, et on essaie.',
      },
      rooted: {
        looks: 'Ici, il est normal de demander du feedback, de parler des erreurs et de progresser dans ses tâches.',
        matters: 'Quand on apprend ainsi, on a confiance en ses capacités et on ose prendre plus de tâches.',
      },
    },
    reflection: {
      sprout: {
        looks: 'Le travail continue, et il reste peu de temps pour faire le point.',
        matters: 'Quand on fait le point un instant, on sait mieux quelle est la prochaine étape.',
      },
      grow: {
        looks: 'On fait parfois le point, souvent seulement après un problème.',
        matters: 'Quand on revient aussi sur ce qui a bien marché, on sait mieux ce qu’il reste à apprendre.',
      },
      sturdy: {
        looks: 'L’équipe prend régulièrement le temps de voir comment cela s’est passé et ce qu’on peut en apprendre.',
        matters: 'On apprend ainsi à ajuster son propre travail.',
      },
      rooted: {
        looks:
          'Chaque travail se termine par un moment pour faire le point, et ce qu’on apprend sert la fois suivante.',
        matters:
          'Ici, les gens choisissent eux-mêmes ce qu’ils veulent encore apprendre. Ainsi, l’équipe s’adapte bien aux changements.',
      },
    },
    coaching: {
      sprout: {
        looks: 'On reçoit un accompagnement surtout quand on le demande soi-même.',
        matters: 'Quand on garde le même tuteur ou la même tutrice, on prend plus vite des initiatives.',
      },
      grow: {
        looks: 'Il y a un accompagnement, mais le temps et la manière varient d’une personne à l’autre.',
        matters: 'Un accompagnement qui convient à la personne l’invite à proposer des idées.',
      },
      sturdy: {
        looks:
          'Une personne qui apprend a le plus souvent un tuteur ou une tutrice qui a du temps, et des collègues qui réfléchissent avec elle.',
        matters: 'Avec ce soutien, on ose regarder plus loin et proposer quelque chose.',
      },
      rooted: {
        looks: 'Il y a vraiment du temps pour l’accompagnement, et l’on discute ensemble des situations difficiles.',
        matters: 'Les gens voient ainsi ce qu’il faut faire, et le proposent eux-mêmes.',
      },
    },
  },
  steps: {
    'meeting-spot': {
      title: 'Choisissez un endroit fixe pour parler un moment',
      why: 'On apprend beaucoup dans une courte conversation. Il faut pour cela un endroit calme.',
      action: 'Convenez d’une table ou d’un coin où l’on peut poser une question au calme. Prévenez tout le monde.',
      questions: [
        'Où les collègues se parlent-ils aujourd’hui, et qui y vient peu ?',
        'À quel moment de la journée une courte conversation est-elle la plus facile ?',
      ],
    },
    'shadow-hour': {
      title: 'Prévoyez une heure pour observer un ou une collègue au travail',
      why: 'En voyant comment une autre personne s’y prend, on apprend des choses qui ne sont dans aucun manuel.',
      action:
        'Proposez à une personne d’en observer une autre, plus expérimentée, pendant une heure. Parlez ensuite de ce qu’elle a remarqué.',
      questions: [
        'Qui aimeriez-vous observer pendant une heure ?',
        'Qu’est-ce qui rend l’observation difficile chez nous, et que pouvons-nous y faire ?',
      ],
    },
    'open-meeting': {
      title: 'Invitez une personne de plus à une réunion ou dans un projet',
      why: 'Quand on est autour de la table, on comprend les décisions de l’équipe.',
      action:
        'Pour la prochaine réunion, invitez une personne arrivée récemment ou en formation, et confiez-lui un point de l’ordre du jour. Un projet est en cours ? Proposez-lui d’y participer.',
      questions: [
        'Qui n’est pas à la table aujourd’hui, et pourquoi ?',
        'Quelle partie de notre réunion est instructive pour quelqu’un qui débute ?',
      ],
    },
    'own-task': {
      title: 'Donnez aux personnes nouvelles ou en formation une tâche bien à elles',
      why: 'Avec sa propre tâche, on fait partie de l’équipe, même les premières semaines.',
      action: 'Choisissez une tâche qu’une personne peut faire elle-même du début à la fin, et dites-le à l’équipe.',
      questions: [
        'Quand avez-vous eu pour la première fois l’impression de vraiment faire partie de l’équipe ?',
        'Quelle tâche une personne qui arrive peut-elle vite faire seule ?',
      ],
    },
    'one-place': {
      title: 'Rassemblez au même endroit les cinq choses que l’on cherche le plus',
      why: 'Chercher coûte du temps et de l’énergie. Un endroit fixe aide tout le monde, surtout les personnes qui débutent.',
      action:
        'Demandez à l’équipe ce qu’elle cherche le plus souvent, et mettez ces cinq choses à un seul endroit, à l’écran ou au mur.',
      questions: [
        'Qu’avez-vous cherché la semaine dernière, et pendant combien de temps ?',
        'Quelle information n’est aujourd’hui que dans la tête de quelqu’un ?',
      ],
    },
    'ready-day-one': {
      title: 'Préparez tout pour le premier jour',
      why: 'Quand on peut commencer tout de suite, on apprend dès la première heure.',
      action:
        'Faites la liste des outils, des accès et des clés dont une personne qui arrive a besoin, et notez qui s’en occupe.',
      questions: [
        'Que manquait-il quand vous avez commencé ici ?',
        'Quel logiciel ou quel appareil est encore difficile à obtenir ?',
      ],
    },
    'write-agreements': {
      title: 'Mettez par écrit trois façons de faire, en mots simples',
      why: 'Ce qui est écrit, personne n’a besoin de le redemander chaque fois.',
      action:
        'Choisissez trois choses qui se font « toujours comme ça » chez vous. Décrivez chacune en cinq phrases au plus.',
      questions: [
        'Quelle habitude vous a semblé étonnante quand vous avez commencé ici ?',
        'Sur quelle façon de faire avons-nous chacun une autre idée ?',
      ],
    },
    'who-knows-what': {
      title: 'Faites une liste : « pour cette question, allez voir… »',
      why: 'Savoir qui sait va souvent plus vite que chercher.',
      action: 'Notez dix questions qui reviennent souvent, mettez un nom à côté de chacune et partagez la liste.',
      questions: [
        'À qui posez-vous vos questions ? Cette personne sait-elle que vous comptez sur elle ?',
        'Qui, parmi nous, reçoit trop de questions, et qui peut aider ?',
      ],
    },
    'learning-slot': {
      title: 'Mettez chaque semaine une demi-heure d’apprentissage au planning',
      why: 'Quand c’est prévu au planning, on apprend même un jour chargé.',
      action:
        'Notez une demi-heure fixe dans l’agenda des quatre prochaines semaines et laissez chaque personne choisir son sujet.',
      questions: [
        'Qu’aimeriez-vous apprendre cette année pour votre métier ?',
        'À quel moment de la semaine une demi-heure convient-elle le mieux ?',
      ],
    },
    'share-news': {
      title: 'Chaque semaine, demandez à une personne de montrer quelque chose de nouveau',
      why: 'C’est en expliquant que l’on apprend le plus, et l’équipe apprend aussi.',
      action:
        'Demandez à un ou une collègue, ou à une personne en formation, de montrer en dix minutes quelque chose d’une formation ou d’une nouvelle tâche.',
      questions: [
        'Qu’avez-vous appris récemment qui peut servir à un ou une collègue ?',
        'Qui suit une formation, et qu’en retirons-nous ?',
      ],
    },
    'show-do-let': {
      title: 'Apprenez une tâche plus difficile en trois temps : observer, faire ensemble, faire seul',
      why: 'Avec des étapes claires, on ose en faire davantage.',
      action:
        'Choisissez une tâche un peu plus difficile, écrivez les étapes sur une fiche et suivez-les ensemble la première fois.',
      questions: [
        'Quelle tâche avez-vous bien apprise ici, et comment ?',
        'Pour quelle tâche sautons-nous des étapes quand nous expliquons ?',
      ],
    },
    'task-ladder': {
      title: 'Classez les tâches, de la plus facile à la plus difficile',
      why: 'Chaque tâche réussie donne du courage pour la suivante.',
      action:
        'Classez six tâches, de la plus facile à la plus difficile, et convenez de la prochaine avec un ou une collègue. Après une tâche difficile, prévoyez-en une facile.',
      questions: [
        'Quelle tâche est pour vous la prochaine étape ?',
        'Où alternons-nous déjà bien tâches faciles et difficiles ?',
      ],
    },
    'question-round': {
      title: 'Commencez la réunion par un tour de questions',
      why: 'Quand tout le monde demande quelque chose, poser une question devient normal.',
      action:
        'Ouvrez la prochaine réunion par un tour de table : « Que voulez-vous savoir cette semaine ? » Le ou la responsable pose la première question.',
      questions: [
        'Quelles questions a-t-on du mal à poser chez nous ?',
        'Comment réagissons-nous quand quelqu’un pose une question pour la deuxième fois ?',
      ],
    },
    'one-good-one-better': {
      title: 'Dites chaque semaine ce qui va bien et ce qui peut aller mieux',
      why: 'Un feedback court et régulier est plus facile à donner et à recevoir.',
      action:
        'Fixez avec un ou une collègue un moment de cinq minutes par semaine, et demandez aussi du feedback pour vous.',
      questions: [
        'Quel feedback vous a fait avancer ici ?',
        'Comment demander du feedback sans que cela devienne lourd ?',
      ],
    },
    'ask-feedback': {
      title: 'Demandez vous-même du feedback',
      why: 'Quand on le demande soi-même, on entend quelque chose d’utile. Les autres osent alors aussi.',
      action:
        'Choisissez une tâche et demandez à un ou une collègue ce qui s’est bien passé et ce que vous pourriez faire autrement la prochaine fois.',
      questions: [
        'À qui demandez-vous facilement du feedback, et à qui moins facilement ?',
        'Comment réagissons-nous quand quelqu’un demande du feedback ?',
      ],
    },
    'progress-talk': {
      title: 'Prévoyez tous les trois mois un entretien sur le travail',
      why: 'Quand on parle au calme, on voit ce qui va déjà bien et quelle est la prochaine étape.',
      action: 'Prévoyez une demi-heure avec un membre du personnel et convenez de deux questions à l’avance.',
      questions: [
        'Qu’est-ce qui va mieux qu’il y a trois mois ?',
        'Quelle nouvelle tâche aimeriez-vous apprendre ? Que vous faut-il pour cela ?',
      ],
    },
    'mistake-of-month': {
      title: 'Parlez chaque mois d’une erreur et de ce qu’elle vous a appris',
      why: 'Quand une personne parle ouvertement d’une erreur, d’autres osent aussi.',
      action:
        'À la prochaine réunion, le ou la responsable de l’équipe raconte une de ses erreurs, et ce que l’on peut en apprendre.',
      questions: [
        'Quelle erreur vous a le plus appris ici ?',
        'Que faisons-nous dans les cinq minutes après une erreur ?',
      ],
    },
    'five-minutes': {
      title: 'Prévoyez cinq minutes pour faire le point, pendant les heures de travail',
      why: 'Quand on peut s’arrêter un instant, on fait mieux le lendemain.',
      action:
        'Trois jours de suite, réservez cinq minutes à deux questions : qu’est-ce qui a bien marché, et que ferons-nous autrement demain ?',
      questions: [
        'À quel moment de la journée peut-on s’arrêter un instant ?',
        'Qu’avez-vous fait autrement récemment, parce que vous y aviez réfléchi ?',
      ],
    },
    'look-back': {
      title: 'Après un travail important, faites le point ensemble',
      why: 'Quand on fait le point ensemble, une expérience devient une leçon pour toute l’équipe.',
      action:
        'Après le prochain travail, posez trois questions : qu’est-ce qui a bien marché, qu’est-ce qui nous a surpris, que ferons-nous autrement la prochaine fois ?',
      questions: ['Sur quel travail aimerions-nous encore revenir ?', 'Qui oublions-nous souvent d’inviter ?'],
    },
    'case-quarter': {
      title: 'Consacrez un quart d’heure de réunion à un exemple réel',
      why: 'Avec un exemple réel, on apprend aussi de ce qu’une autre personne a vécu.',
      action:
        'Choisissez une situation du mois passé et discutez-en un quart d’heure à la prochaine réunion, sans nom de client.',
      questions: [
        'Quelle situation aimeriez-vous examiner avec d’autres ?',
        'Qu’auriez-vous fait dans cette situation ?',
      ],
    },
    'thinking-partner': {
      title: 'Demandez chaque semaine : « Qu’avez-vous appris cette semaine ? »',
      why: 'Quand vous en parlez, vous retirez davantage de ce que vous avez appris.',
      action:
        'Posez la question à un ou une collègue, ou à une personne en formation. Écoutez, et dites ce que vous avez vu vous-même.',
      questions: ['Avec qui parlez-vous de ce que vous apprenez ?', 'Quelle question vous aide à aller plus loin ?'],
    },
    'learning-goal': {
      title: 'Choisissez ensemble un objectif d’apprentissage pour ce mois',
      why: 'Avec un objectif, on voit des occasions d’apprendre que l’on manquerait sinon.',
      action: 'Fixez avec un ou une collègue un objectif sous la forme : « À la fin du mois, je serai capable de… »',
      questions: [
        'Que voulez-vous savoir faire à la fin du mois ?',
        'Dans quel travail de cette semaine pouvez-vous vous y exercer ?',
      ],
    },
    'spot-chances': {
      title: 'Cherchez une occasion d’apprendre dans le planning de la semaine',
      why: 'La plupart des occasions d’apprendre sont déjà là : dans le travail ordinaire.',
      action:
        'Lundi, regardez ensemble le planning et choisissez une tâche où quelqu’un peut apprendre quelque chose de nouveau.',
      questions: [
        'Quelle tâche de cette semaine est une bonne occasion d’apprendre, et pour qui ?',
        'Quelle occasion avons-nous laissée passer le mois dernier ?',
      ],
    },
    'mentor-time': {
      title: 'Donnez aux tuteurs et tutrices du temps fixe dans leur horaire',
      why: 'Entre deux tâches, l’accompagnement disparaît dès qu’il y a beaucoup de travail. Le temps inscrit à l’horaire, lui, reste.',
      action:
        'Convenez avec un tuteur ou une tutrice du nombre d’heures nécessaires par semaine, et inscrivez-les à l’horaire.',
      questions: [
        'Combien de temps consacrons-nous aujourd’hui à l’accompagnement, et qu’est-ce qui saute quand il y a beaucoup de travail ?',
        'Qui accompagnerait volontiers s’il y avait du temps ?',
      ],
    },
    'mentor-course': {
      title: 'Donnez aux tuteurs et tutrices une formation ou une bonne préparation',
      why: 'Bien faire son métier est une chose, l’apprendre à quelqu’un en est une autre.',
      action:
        'Demandez à votre fonds sectoriel ou à une école quelles formations existent pour les tuteurs et tutrices. Demandez ensuite qui veut en suivre une.',
      questions: [
        'Qu’est-ce qui vous semble difficile quand vous accompagnez quelqu’un ?',
        'Que faut-il aux tuteurs et tutrices pour le premier jour d’une personne en formation ?',
      ],
    },
    'ask-how': {
      title: 'Demandez à la personne ce dont elle a besoin pour apprendre',
      why: 'Ce que l’une sait déjà faire est nouveau pour l’autre. Mieux vaut donc demander.',
      action:
        'Posez trois questions à une personne : que savez-vous déjà faire, qu’est-ce qui reste difficile, et quelle aide attendez-vous de moi ?',
      questions: [
        'Que faut-il savoir de vous pour bien vous accompagner ?',
        'À quoi voyez-vous que quelqu’un a besoin d’une autre approche ?',
      ],
    },
    'advice-moment': {
      title: 'Fixez un moment pour demander conseil',
      why: 'Quand on sait à quel moment c’est possible, on attend moins longtemps pour poser sa question.',
      action:
        'Fixez chaque jour un quart d’heure pendant lequel on peut poser ses questions à une personne expérimentée, et annoncez-le à l’équipe.',
      questions: [
        'Quand avez-vous eu besoin d’un conseil récemment, et à qui avez-vous pu le demander ?',
        'Quelle consigne vous aiderait à avancer par vous-même ?',
      ],
    },
    'agree-freedom': {
      title: 'Convenez de ce qu’une personne peut décider seule',
      why: 'Quand c’est clair, on est rassuré : on sait ce qu’on peut faire et quand il faut d’abord demander.',
      action:
        'Avec un ou une collègue, rangez les tâches en trois groupes : faire soi-même, demander d’abord, faire ensemble.',
      questions: [
        'Où voulez-vous plus de liberté, et où préférez-vous un peu plus de cadre ?',
        'Quelle tâche pouvons-nous confier dès maintenant ?',
      ],
    },
    'peer-talk': {
      title: 'Réunissez des collègues autour d’une situation difficile',
      why: 'Réfléchir ensemble à une situation difficile donne des idées et du soutien.',
      action:
        'Prévoyez une heure avec trois à six collègues. Une personne raconte, les autres ne posent d’abord que des questions.',
      questions: [
        'À quelle situation avez-vous beaucoup pensé ces dernières semaines ?',
        'De quoi avons-nous besoin les uns des autres pour en parler ouvertement ?',
      ],
    },
    'keep-interaction': {
      title: 'Continuez à apprendre les uns des autres, et montrez-le',
      why: 'Vous apprenez déjà beaucoup les uns des autres. Quand on le voit, on participe plus vite.',
      action: 'Racontez à une autre équipe ou à une école comment vous apprenez les uns des autres, avec un exemple.',
      questions: [
        'Que faisons-nous qui peut inspirer une autre équipe ?',
        'Comment garder cela quand il y a beaucoup de travail ?',
      ],
    },
    'keep-information': {
      title: 'Gardez l’information à jour et partagez-la',
      why: 'Ce que vous tenez bien à jour épargne beaucoup de recherches aux personnes qui arrivent.',
      action:
        'Demandez à une personne arrivée récemment de relire et de compléter vos explications, et partagez-les avec une autre équipe.',
      questions: [
        'Qui vérifie que nos explications sont encore justes ?',
        'Quelle partie pourrait servir à une autre équipe ?',
      ],
    },
    'keep-feedback': {
      title: 'Continuez à donner du feedback, et apprenez aux autres à le faire',
      why: 'Un endroit où l’on peut se tromper et où le feedback est normal, cela se partage.',
      action: 'Demandez à deux collègues quel feedback les a aidés, et racontez-le à la réunion.',
      questions: [
        'Qu’est-ce qui permet ici de poser des questions en confiance ?',
        'Comment montrons-nous notre façon de faire à un nouveau ou une nouvelle responsable ?',
      ],
    },
    'keep-reflection': {
      title: 'Gardez du temps pour faire le point, et partagez ce que vous apprenez',
      why: 'Vous prenez le temps de réfléchir. C’est la première chose qui disparaît quand le travail presse.',
      action:
        'Fixez dès maintenant trois moments pour faire le point, et affichez chaque fois ce que vous avez appris.',
      questions: [
        'Quelle leçon de l’année passée utilisons-nous chaque jour ?',
        'Que faisons-nous quand un de ces moments risque de sauter ?',
      ],
    },
    'keep-coaching': {
      title: 'Invitez les tuteurs et tutrices à transmettre leur façon de faire',
      why: 'Vos tuteurs et tutrices savent beaucoup. En voyant leur façon de faire, d’autres pourront un jour accompagner aussi.',
      action: 'Demandez à un tuteur ou à une tutrice de montrer ce mois-ci à un ou une collègue comment on accompagne.',
      questions: [
        'Qui sera notre prochain tuteur ou notre prochaine tutrice ? Que lui faut-il ?',
        'Comment montrons-nous que l’accompagnement est apprécié ici ?',
      ],
    },
  },
};
