import type { DimensionId, ItemId } from './ids.js';

/** Each item: its dimension, whether the short form has it, and the passage of the report that it rests on. */
export interface ItemStructure {
  readonly id: ItemId;
  readonly dimension: DimensionId;
  readonly short: boolean;
  readonly source: string;
}

const ANNEX_5 = 'Bijlage 5, leidraad gesprek';
const CONCEPTS = 'Bijlage 5, kenmerken van de werkplek';

export const ITEMS: readonly ItemStructure[] = [
  { id: 'interaction-place', dimension: 'interaction', short: false, source: `${ANNEX_5}, interactie: waar medewerkers elkaar ontmoeten` },
  { id: 'interaction-learn', dimension: 'interaction', short: true, source: `${ANNEX_5}, interactie: leren van verschillende medewerkers in het team` },
  { id: 'interaction-observe', dimension: 'interaction', short: true, source: `${ANNEX_5}, interactie: advies vragen, observeren, leren uit de ervaring van anderen` },
  { id: 'interaction-meetings', dimension: 'interaction', short: false, source: `${CONCEPTS}, interactie: deelnemen aan meetings en projectteams` },
  { id: 'interaction-member', dimension: 'interaction', short: true, source: 'Bijlage 5, student en mentor: aanvaarding als volwaardige medewerker' },
  { id: 'information-find', dimension: 'information', short: true, source: `${ANNEX_5}, toegang tot informatie: welke informatie er is` },
  { id: 'information-tools', dimension: 'information', short: false, source: `${ANNEX_5}, toegang tot informatie: materiaal en software` },
  { id: 'information-agreements', dimension: 'information', short: false, source: `${ANNEX_5}, toegang tot informatie: zicht op procedures en gewoontes` },
  { id: 'information-contact', dimension: 'information', short: true, source: `${ANNEX_5}, toegang tot informatie: wat en wie je kan consulteren` },
  { id: 'information-new', dimension: 'information', short: true, source: `${CONCEPTS}, toegang tot informatie en mogelijkheden om nieuwe kennis op te doen` },
  { id: 'feedback-steps', dimension: 'feedback', short: false, source: `${ANNEX_5}, leerkansen: de te volgen stappen voor een taak` },
  { id: 'feedback-growth', dimension: 'feedback', short: true, source: `${ANNEX_5}, leerkansen: stapsgewijs taken overnemen, makkelijke en moeilijkere taken` },
  { id: 'feedback-ask', dimension: 'feedback', short: false, source: `${ANNEX_5}, leerkansen: een open klimaat om vragen te stellen` },
  { id: 'feedback-get', dimension: 'feedback', short: true, source: `${CONCEPTS}, feedback en ondersteuning: breed feedback vragen en krijgen` },
  { id: 'feedback-mistakes', dimension: 'feedback', short: true, source: `${CONCEPTS}, werkevaluaties: gemaakte fouten als bron van leren` },
  { id: 'reflection-time', dimension: 'reflection', short: true, source: `${ANNEX_5}, reflectie: de nodige tijd om op zinvolle wijze te reflecteren` },
  { id: 'reflection-review', dimension: 'reflection', short: true, source: `${ANNEX_5}, reflectie: deelnemen aan debriefings` },
  { id: 'reflection-cases', dimension: 'reflection', short: false, source: `${ANNEX_5}, reflectie: deelnemen aan casebesprekingen` },
  { id: 'reflection-response', dimension: 'reflection', short: false, source: `${ANNEX_5}, reflectie: feedback krijgen op eigen reflecties` },
  { id: 'reflection-chances', dimension: 'reflection', short: true, source: `${CONCEPTS}, reflectie: rijke leerkansen ontdekken en benutten` },
  { id: 'coaching-mentor', dimension: 'coaching', short: true, source: `${ANNEX_5}, coaching: iemand die begeleidt; klankbordgroep: de mentor heeft tijd nodig` },
  { id: 'coaching-fit', dimension: 'coaching', short: true, source: `${ANNEX_5}, coaching: begeleiding op maat van noden en persoonlijkheid` },
  { id: 'coaching-advice', dimension: 'coaching', short: false, source: 'Bijlage 5, mentor als expert: adviseren en richtlijnen geven' },
  { id: 'coaching-freedom', dimension: 'coaching', short: false, source: 'Bijlage 5, student en mentor: evenwicht tussen aansturen en autonomie' },
  { id: 'coaching-together', dimension: 'coaching', short: true, source: `${ANNEX_5}, coaching en professionele intervisie` },
];

/** Where each level begins. Conventions, not norms. */
export const LEVELS = [
  { id: 'sprout', from: 0 },
  { id: 'grow', from: 40 },
  { id: 'sturdy', from: 60 },
  { id: 'rooted', from: 80 },
] as const;

/** Planning values until real data exist; the short form's reliability follows by Spearman–Brown. */
export const PLANNING = { full: { sd: 18, alpha: 0.7 }, short: { sd: 18, alpha: 0.583 } } as const;

export const OPTION_VALUES = [1, 2, 3, 4, 5] as const;

/** Main groups of NACE Rev. 2, in its order, by section letter. */
export const SECTORS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's'] as const;
export const ROLES = ['lead', 'mentor', 'employee', 'student'] as const;
export const SIZES = ['1-9', '10-49', '50-249', '250+'] as const;
export const GUIDES = ['yes', 'no', 'unsure'] as const;
