import type { Instrument, Step } from '../../core/instrument/instrument.js';
import type { Text } from '../../core/instrument/text.js';
import type { StepId } from './steps.js';

/**
 * The statements of version 1.0.0 (November 2026). What was kept or sent of it keeps its meaning: its links, files,
 * collections, drafts and records open and score as they did. Everything else (options, levels, background, the texts
 * of themes and steps) is that of the version now.
 */
const VERSION = '1.0.0';

const SHORT: readonly string[] = [
  'interaction-learn',
  'interaction-observe',
  'interaction-member',
  'information-find',
  'information-contact',
  'information-new',
  'feedback-growth',
  'feedback-get',
  'feedback-mistakes',
  'reflection-time',
  'reflection-review',
  'reflection-chances',
  'coaching-mentor',
  'coaching-fit',
  'coaching-together',
];

const STATEMENTS: Readonly<Record<string, Text>> = {
  'interaction-place': {
    nl: 'Bij ons vind je makkelijk een plek om met collega’s te praten.',
    de: 'Bei uns findet man leicht einen Platz, um mit Kolleginnen und Kollegen zu sprechen.',
    en: 'Here you easily find a place to talk with colleagues.',
    fr: 'Chez nous, on trouve facilement un endroit pour parler avec les collègues.',
  },
  'interaction-learn': {
    nl: 'Bij ons leer je van verschillende collega’s hoe zij het aanpakken.',
    de: 'Bei uns lernt man von verschiedenen Kolleginnen und Kollegen, wie sie Aufgaben angehen.',
    en: 'Here you learn from different colleagues how they go about things.',
    fr: 'Chez nous, on apprend de différents collègues comment ils s’y prennent.',
  },
  'interaction-observe': {
    nl: 'Bij ons kan je meekijken met een ervaren collega.',
    de: 'Bei uns kann man erfahrenen Kolleginnen und Kollegen bei der Arbeit zuschauen.',
    en: 'Here you can watch an experienced colleague at work.',
    fr: 'Chez nous, on peut observer un ou une collègue d’expérience au travail.',
  },
  'interaction-meetings': {
    nl: 'Bij ons kan je meepraten op het teamoverleg.',
    de: 'Bei uns kann man in der Teambesprechung mitreden.',
    en: 'Here you can have your say in team meetings.',
    fr: 'Chez nous, on peut donner son avis en réunion d’équipe.',
  },
  'interaction-member': {
    nl: 'Bij ons doe je in het gewone werk mee als een echt teamlid.',
    de: 'Bei uns macht man im Arbeitsalltag als echtes Teammitglied mit.',
    en: 'Here you take part in daily work as a real member of the team.',
    fr: 'Chez nous, on participe au travail quotidien comme un vrai membre de l’équipe.',
  },
  'information-find': {
    nl: 'Bij ons vind je snel de informatie die je voor je werk nodig hebt.',
    de: 'Bei uns findet man schnell die Informationen, die man für die Arbeit braucht.',
    en: 'Here you quickly find the information you need for your work.',
    fr: 'Chez nous, on trouve vite les informations nécessaires pour son travail.',
  },
  'information-tools': {
    nl: 'Bij ons heb je alle hulpmiddelen voor je werk, van gereedschap tot software.',
    de: 'Bei uns hat man alles, was man zum Arbeiten braucht, vom Werkzeug bis zur Software.',
    en: 'Here you have everything you need to work with, from tools to software.',
    fr: 'Chez nous, on a tout le matériel nécessaire, des outils aux logiciels.',
  },
  'information-agreements': {
    nl: 'Bij ons kan je de afspraken over hoe we werken makkelijk terugvinden.',
    de: 'Bei uns kann man leicht nachlesen, was wir für die Arbeit vereinbart haben.',
    en: 'Here you can easily look up how we have agreed to work.',
    fr: 'Chez nous, on retrouve facilement ce qui est convenu sur la façon de travailler.',
  },
  'information-contact': {
    nl: 'Bij ons weet je bij wie je met een vraag terechtkan.',
    de: 'Bei uns weiß man, an wen man sich mit einer Frage wenden kann.',
    en: 'Here you know who to go to with a question.',
    fr: 'Chez nous, on sait à qui poser une question.',
  },
  'information-new': {
    nl: 'Bij ons kan je tijdens het werk iets bijleren over je job.',
    de: 'Bei uns kann man während der Arbeit etwas für den Beruf dazulernen.',
    en: 'Here you can learn something new about your job while you work.',
    fr: 'Chez nous, on peut apprendre du nouveau sur son métier en travaillant.',
  },
  'feedback-steps': {
    nl: 'Bij ons toont iemand je stap voor stap hoe je een nieuwe taak aanpakt.',
    de: 'Bei uns zeigt jemand Schritt für Schritt, wie man eine neue Aufgabe angeht.',
    en: 'Here someone shows you step by step how to do a new task.',
    fr: 'Chez nous, quelqu’un montre étape par étape comment faire une nouvelle tâche.',
  },
  'feedback-growth': {
    nl: 'Bij ons kan je stap voor stap moeilijkere taken overnemen.',
    de: 'Bei uns kann man nach und nach schwierigere Aufgaben übernehmen.',
    en: 'Here you can take over harder tasks step by step.',
    fr: 'Chez nous, on peut se charger peu à peu de tâches plus difficiles.',
  },
  'feedback-ask': {
    nl: 'Bij ons kan je gerust een vraag stellen.',
    de: 'Bei uns kann man ganz offen eine Frage stellen.',
    en: 'Here you can safely ask a question.',
    fr: 'Chez nous, on peut poser une question en toute confiance.',
  },
  'feedback-get': {
    nl: 'Bij ons krijg je feedback op hoe je je werk doet.',
    de: 'Bei uns bekommt man Feedback zur eigenen Arbeit.',
    en: 'Here you get feedback on how you do your work.',
    fr: 'Chez nous, on reçoit du feedback sur sa façon de travailler.',
  },
  'feedback-mistakes': {
    nl: 'Bij ons praten we na een fout over wat we eruit leren.',
    de: 'Bei uns sprechen wir nach einem Fehler darüber, was wir daraus lernen.',
    en: 'Here we talk after a mistake about what we learn from it.',
    fr: 'Chez nous, après une erreur, on parle de ce qu’elle nous apprend.',
  },
  'reflection-time': {
    nl: 'Bij ons krijg je tijd om even terug te kijken op je werk.',
    de: 'Bei uns bekommt man Zeit, auf die eigene Arbeit zurückzuschauen.',
    en: 'Here you get time to look back on your work.',
    fr: 'Chez nous, on a du temps pour faire le point sur son travail.',
  },
  'reflection-review': {
    nl: 'Bij ons kijken we na een opdracht samen terug op hoe die liep.',
    de: 'Bei uns schauen wir gemeinsam darauf zurück, wie ein Auftrag gelaufen ist.',
    en: 'Here we look back together on how a task went.',
    fr: 'Chez nous, on fait le point ensemble après un travail.',
  },
  'reflection-cases': {
    nl: 'Bij ons bespreken we voorbeelden uit het werk om eruit te leren.',
    de: 'Bei uns besprechen wir Beispiele aus der Arbeit, um daraus zu lernen.',
    en: 'Here we discuss examples from our work to learn from them.',
    fr: 'Chez nous, on discute d’exemples du travail pour en tirer des leçons.',
  },
  'reflection-response': {
    nl: 'Bij ons denkt iemand met je mee over wat je uit je werk leert.',
    de: 'Bei uns überlegt jemand mit, was man aus der eigenen Arbeit lernt.',
    en: 'Here someone helps you think about what you learn from your work.',
    fr: 'Chez nous, quelqu’un réfléchit avec nous à ce que le travail nous apprend.',
  },
  'reflection-chances': {
    nl: 'Bij ons zoeken we samen naar kansen om tijdens het werk te leren.',
    de: 'Bei uns suchen wir gemeinsam nach Chancen, während der Arbeit zu lernen.',
    en: 'Here we look together for chances to learn while we work.',
    fr: 'Chez nous, on cherche ensemble des occasions d’apprendre pendant le travail.',
  },
  'coaching-mentor': {
    nl: 'Bij ons maakt iemand tijd om je te begeleiden.',
    de: 'Bei uns nimmt sich jemand Zeit, einen beim Lernen zu begleiten.',
    en: 'Here someone makes time to guide you.',
    fr: 'Chez nous, quelqu’un prend le temps de nous accompagner.',
  },
  'coaching-fit': {
    nl: 'Bij ons past de begeleiding bij wat jij nodig hebt.',
    de: 'Bei uns passt die Begleitung zu dem, was man braucht.',
    en: 'Here the guidance fits what you need.',
    fr: 'Chez nous, l’accompagnement s’adapte aux besoins de chaque personne.',
  },
  'coaching-advice': {
    nl: 'Bij ons krijg je advies wanneer je dat nodig hebt.',
    de: 'Bei uns bekommt man Rat, wenn man ihn braucht.',
    en: 'Here you get advice when you need it.',
    fr: 'Chez nous, on reçoit des conseils quand on en a besoin.',
  },
  'coaching-freedom': {
    nl: 'Bij ons krijg je bij een taak zoveel vrijheid als je aankan.',
    de: 'Bei uns bekommt man bei einer Aufgabe die Freiheit, die zum eigenen Können passt.',
    en: 'Here you get as much freedom with a task as you can handle.',
    fr: 'Chez nous, on a dans chaque tâche la liberté qu’on peut assumer.',
  },
  'coaching-together': {
    nl: 'Bij ons praten collega’s samen over lastige situaties.',
    de: 'Bei uns sprechen Kolleginnen und Kollegen gemeinsam über schwierige Situationen.',
    en: 'Here colleagues talk together about difficult situations.',
    fr: 'Chez nous, les collègues parlent ensemble des situations difficiles.',
  },
};

/** The statements that each step serves. A step of today that none of them asks for is not here. */
const SERVED: Partial<Readonly<Record<StepId, readonly [string, ...string[]]>>> = {
  'meeting-spot': ['interaction-place'],
  'shadow-hour': ['interaction-observe', 'interaction-learn'],
  'question-round': ['feedback-ask'],
  'open-meeting': ['interaction-meetings'],
  'own-task': ['interaction-member'],
  'one-place': ['information-find'],
  'who-knows-what': ['information-contact'],
  'ready-day-one': ['information-tools'],
  'write-agreements': ['information-agreements'],
  'share-news': ['information-new'],
  'learning-slot': ['information-new'],
  'show-do-let': ['feedback-steps'],
  'task-ladder': ['feedback-growth'],
  'one-good-one-better': ['feedback-get'],
  'progress-talk': ['feedback-get'],
  'mistake-of-month': ['feedback-mistakes'],
  'five-minutes': ['reflection-time'],
  'look-back': ['reflection-review'],
  'case-quarter': ['reflection-cases'],
  'thinking-partner': ['reflection-response'],
  'learning-goal': ['reflection-response'],
  'spot-chances': ['reflection-chances'],
  'mentor-time': ['coaching-mentor'],
  'ask-how': ['coaching-fit'],
  'mentor-course': ['coaching-fit'],
  'advice-moment': ['coaching-advice'],
  'agree-freedom': ['coaching-freedom'],
  'peer-talk': ['coaching-together'],
};

/** The theme of a statement: its id begins with it. */
const dimensionOf = (item: string): string => item.split('-')[0] ?? '';

/** Version 1.0.0 of the questionnaire, from the whole of the version now, in the same languages. */
export function versionOne(now: Instrument): Instrument {
  return {
    ...now,
    version: VERSION,
    items: Object.entries(STATEMENTS).map(([id, text]) => ({ id, dimension: dimensionOf(id), text })),
    forms: { short: SHORT },
    retired: now.items.map(({ id }) => id).filter((id) => !Object.hasOwn(STATEMENTS, id)),
    steps: now.steps.flatMap((step): readonly Step[] => {
      const items = SERVED[step.id as StepId];
      if (!items) return step.keep ? [step] : [];
      return [{ ...step, dimension: dimensionOf(items[0]), items }];
    }),
    background: now.background.map((question) =>
      question.name === 'guides' && 'choices' in question
        ? { ...question, choices: question.choices.filter(({ value }) => value !== 'wish') }
        : question,
    ),
  };
}
