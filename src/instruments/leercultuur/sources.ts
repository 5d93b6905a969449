import type { ItemId } from './structure.js';

const ANNEX_5 = 'Bijlage 5, leidraad gesprek';
const CONCEPTS = 'Bijlage 5, kenmerken van de werkplek';

/** The passage of the report that each item rests on. */
export const SOURCES: Readonly<Record<ItemId, string>> = {
  'interaction-place': `${ANNEX_5}, interactie: waar medewerkers elkaar ontmoeten`,
  'interaction-learn': `${ANNEX_5}, interactie: leren van verschillende medewerkers in het team`,
  'interaction-observe': `${ANNEX_5}, interactie: advies vragen, observeren, leren uit de ervaring van anderen`,
  'interaction-meetings': `${CONCEPTS}, interactie: deelnemen aan meetings en projectteams`,
  'interaction-member': 'Bijlage 5, student en mentor: aanvaarding als volwaardige medewerker',
  'information-find': `${ANNEX_5}, toegang tot informatie: welke informatie er is`,
  'information-tools': `${ANNEX_5}, toegang tot informatie: materiaal en software`,
  'information-agreements': `${ANNEX_5}, toegang tot informatie: zicht op procedures en gewoontes`,
  'information-contact': `${ANNEX_5}, toegang tot informatie: wat en wie je kan consulteren`,
  'information-new': `${CONCEPTS}, toegang tot informatie en mogelijkheden om nieuwe kennis op te doen`,
  'feedback-steps': `${ANNEX_5}, leerkansen: de te volgen stappen voor een taak`,
  'feedback-growth': `${ANNEX_5}, leerkansen: stapsgewijs taken overnemen, makkelijke en moeilijkere taken`,
  'feedback-ask': `${ANNEX_5}, leerkansen: een open klimaat om vragen te stellen`,
  'feedback-get': `${CONCEPTS}, feedback en ondersteuning: breed feedback vragen en krijgen`,
  'feedback-mistakes': `${CONCEPTS}, werkevaluaties: gemaakte fouten als bron van leren`,
  'reflection-time': `${ANNEX_5}, reflectie: de nodige tijd om op zinvolle wijze te reflecteren`,
  'reflection-review': `${ANNEX_5}, reflectie: deelnemen aan debriefings`,
  'reflection-cases': `${ANNEX_5}, reflectie: deelnemen aan casebesprekingen`,
  'reflection-response': `${ANNEX_5}, reflectie: feedback krijgen op eigen reflecties`,
  'reflection-chances': `${CONCEPTS}, reflectie: rijke leerkansen ontdekken en benutten`,
  'coaching-mentor': `${ANNEX_5}, coaching: iemand die begeleidt; klankbordgroep: de mentor heeft tijd nodig`,
  'coaching-fit': `${ANNEX_5}, coaching: begeleiding op maat van noden en persoonlijkheid`,
  'coaching-advice': 'Bijlage 5, mentor als expert: adviseren en richtlijnen geven',
  'coaching-freedom': 'Bijlage 5, student en mentor: evenwicht tussen aansturen en autonomie',
  'coaching-together': `${ANNEX_5}, coaching en professionele intervisie`,
};
