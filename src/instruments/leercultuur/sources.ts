import type { ItemId } from './structure.js';

const TALK = 'Bijlage 5, leidraad voor het gesprek';
const CONCEPTS = 'Bijlage 5, kenmerken van de werkplek';
const MENTOR = 'Bijlage 5, tabel student en mentor';

/** The passage of the report that each item rests on, with its line in the report's text. */
export const SOURCES: Readonly<Record<ItemId, string>> = {
  'interaction-place': `${TALK}: waar medewerkers elkaar ontmoeten (regel 3017); ${CONCEPTS} (regel 3405)`,
  'interaction-watch': `${TALK}: leren van verschillende medewerkers, observeren (regels 3019-3021)`,
  'interaction-questions': `${TALK}: advies vragen (regel 3021), een open klimaat om vragen te stellen (regel 3049, daar bij feedback)`,
  'interaction-voice': `${TALK}: deelnemen aan meetings (regel 3023); ${CONCEPTS} (regel 3403)`,
  'interaction-team': `${MENTOR}: aanvaarding als volwaardige medewerker (regel 3561)`,
  'information-find': `${TALK}: welke informatie beschikbaar is (regel 3029); ${CONCEPTS} (regel 3419)`,
  'information-material': `${TALK}: materiaal, laptop, software (regel 3031)`,
  'information-rules': `${TALK}: zicht op procedures en gewoontes (regel 3033)`,
  'information-contact': `${TALK}: wie men kan consulteren (regel 3037)`,
  'information-knowledge': `${CONCEPTS}: mogelijkheden om nieuwe kennis op te doen (regels 3411-3415)`,
  'feedback-harder': `${TALK}: stapsgewijs taken overnemen (regel 3045), makkelijke en moeilijkere taken (regel 3055)`,
  'feedback-hear': `${TALK}: mondelinge feedback als vast deel (regel 3047); ${CONCEPTS} (regel 3429)`,
  'feedback-request': `${TALK}: feedback op taken vragen (regel 3049); ${CONCEPTS}: breed feedback vragen (regel 3429)`,
  'feedback-lesson': `${TALK}: fouten als bron voor leren (regel 3051); ${CONCEPTS} (regel 3439)`,
  'feedback-talk': `${CONCEPTS}: leren van werkevaluaties (regels 3433-3443)`,
  'reflection-time': `${TALK}: de nodige tijd om te reflecteren (regel 3060); ${CONCEPTS} (regel 3445)`,
  'reflection-debrief': `${TALK}: deelnemen aan debriefings (regel 3062)`,
  'reflection-case': `${TALK}: deelnemen aan casebesprekingen (regel 3062)`,
  'reflection-learned': `${TALK}: feedback op eigen reflecties (regel 3064)`,
  'reflection-chances': `${CONCEPTS}: rijke leerkansen ontdekken en benutten (regels 3447-3449; ook regel 3053, daar bij leerkansen)`,
  'coaching-mentor': `${TALK}: iemand die begeleidt (regel 3072); klankbordgroep: de mentor heeft tijd nodig (regel 811)`,
  'coaching-needs': `${TALK}: begeleiding afgestemd op de noden (regel 3078)`,
  'coaching-advice': `Bijlage 5, mentor als expert: adviseren en richtlijnen geven (regel 3471); ${CONCEPTS}, daar bij informatie (regel 3417)`,
  'coaching-decide': `${MENTOR}: evenwicht tussen aansturen en autonomie (regel 3563)`,
  'coaching-stuck': `${TALK}: coaching en professionele intervisie (regel 3070)`,
};

/** Ids of statements that earlier versions had. */
export const RETIRED: readonly string[] = [
  'interaction-learn',
  'interaction-observe',
  'interaction-meetings',
  'interaction-member',
  'information-tools',
  'information-agreements',
  'information-new',
  'feedback-steps',
  'feedback-growth',
  'feedback-ask',
  'feedback-get',
  'feedback-mistakes',
  'reflection-review',
  'reflection-cases',
  'reflection-response',
  'coaching-fit',
  'coaching-freedom',
  'coaching-together',
];
