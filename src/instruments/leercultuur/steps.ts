import type { StepStructure } from './texts.js';

const ANNEX_5 = 'Bijlage 5, leidraad gesprek';
const GROUP = 'Informatie vanuit de klankbordgroep';

/** Checks each step, and keeps its id as a literal type. */
function stepsOf<const Id extends string>(steps: readonly StepStructure<Id>[]): readonly StepStructure<Id>[] {
  return steps;
}

export const STEPS = stepsOf([
  { id: 'meeting-spot', dimension: 'interaction', items: ['interaction-place'], keep: false, effort: 'small', who: ['lead', 'team'], source: `${ANNEX_5}, interactie: waar ontmoeten medewerkers elkaar` },
  { id: 'shadow-hour', dimension: 'interaction', items: ['interaction-observe', 'interaction-learn'], keep: false, effort: 'small', who: ['mentor', 'team'], source: `${ANNEX_5}, interactie: observeren en leren uit ervaringen` },
  { id: 'map-strengths', dimension: 'interaction', items: ['interaction-learn'], keep: false, effort: 'small', who: ['team'], source: `${ANNEX_5}, interactie: leren van verschillende medewerkers` },
  { id: 'project-seat', dimension: 'interaction', items: ['interaction-meetings', 'interaction-member'], keep: false, effort: 'small', who: ['lead', 'hr'], source: `${ANNEX_5}, interactie: lid van een kleiner team of projectgroep` },
  { id: 'open-meeting', dimension: 'interaction', items: ['interaction-meetings'], keep: false, effort: 'small', who: ['lead'], source: `${ANNEX_5}, interactie: deelnemen aan meetings` },
  { id: 'own-task', dimension: 'interaction', items: ['interaction-member'], keep: false, effort: 'small', who: ['lead', 'mentor'], source: 'Verwachtingen ten opzichte van het team: betrokken zijn als teamlid' },
  { id: 'share-news', dimension: 'information', items: ['information-new', 'information-contact'], keep: false, effort: 'small', who: ['team', 'mentor'], source: `${GROUP}: kennis uit de opleiding delen in het team` },
  { id: 'who-knows-what', dimension: 'information', items: ['information-contact', 'information-find'], keep: false, effort: 'small', who: ['team'], source: `${ANNEX_5}, toegang tot informatie: wie je kan consulteren` },
  { id: 'one-place', dimension: 'information', items: ['information-find'], keep: false, effort: 'medium', who: ['lead', 'team'], source: `${ANNEX_5}, toegang tot informatie: welke informatie beschikbaar is` },
  { id: 'ready-day-one', dimension: 'information', items: ['information-tools'], keep: false, effort: 'small', who: ['lead', 'hr'], source: `${ANNEX_5}, toegang tot informatie: materiaal, laptop, software` },
  { id: 'write-agreements', dimension: 'information', items: ['information-agreements'], keep: false, effort: 'medium', who: ['team'], source: `${ANNEX_5}, toegang tot informatie: procedures en gewoontes` },
  { id: 'learning-slot', dimension: 'information', items: ['information-new'], keep: false, effort: 'medium', who: ['lead'], source: `${ANNEX_5}, toegang tot informatie: initiatief nemen om bij te leren` },
  { id: 'show-do-let', dimension: 'feedback', items: ['feedback-steps'], keep: false, effort: 'small', who: ['mentor'], source: `${ANNEX_5}, leerkansen: de te volgen stappen` },
  { id: 'progress-talk', dimension: 'feedback', items: ['feedback-get', 'feedback-growth'], keep: false, effort: 'small', who: ['lead', 'mentor'], source: 'Bijlage 5, kenmerken van de werkplek: leren van werkevaluaties' },
  { id: 'task-ladder', dimension: 'feedback', items: ['feedback-growth'], keep: false, effort: 'medium', who: ['mentor', 'lead'], source: `${ANNEX_5}, leerkansen: stapsgewijs taken overnemen en afwisselen` },
  { id: 'question-round', dimension: 'feedback', items: ['feedback-ask'], keep: false, effort: 'small', who: ['lead', 'team'], source: `${ANNEX_5}, leerkansen: een open klimaat om vragen te stellen` },
  { id: 'one-good-one-better', dimension: 'feedback', items: ['feedback-get'], keep: false, effort: 'small', who: ['mentor', 'team'], source: `${ANNEX_5}, leerkansen: mondelinge feedback als vast deel` },
  { id: 'mistake-of-month', dimension: 'feedback', items: ['feedback-mistakes'], keep: false, effort: 'small', who: ['lead', 'team'], source: `${ANNEX_5}, leerkansen: fouten als bron voor leren` },
  { id: 'learning-goal', dimension: 'reflection', items: ['reflection-chances', 'reflection-response'], keep: false, effort: 'small', who: ['mentor', 'lead'], source: 'Onderzoeksvraag 3: gericht de onbenutte leerkansen zoeken' },
  { id: 'look-back', dimension: 'reflection', items: ['reflection-review', 'reflection-time'], keep: false, effort: 'small', who: ['team'], source: `${ANNEX_5}, reflectie: debriefings` },
  { id: 'five-minutes', dimension: 'reflection', items: ['reflection-time'], keep: false, effort: 'small', who: ['team', 'mentor'], source: `${ANNEX_5}, reflectie: de nodige tijd voorzien` },
  { id: 'case-hour', dimension: 'reflection', items: ['reflection-cases'], keep: false, effort: 'medium', who: ['team', 'hr'], source: `${ANNEX_5}, reflectie: casebesprekingen` },
  { id: 'thinking-partner', dimension: 'reflection', items: ['reflection-response'], keep: false, effort: 'small', who: ['mentor'], source: `${ANNEX_5}, reflectie: feedback op eigen reflecties` },
  { id: 'spot-chances', dimension: 'reflection', items: ['reflection-chances'], keep: false, effort: 'small', who: ['team'], source: `${ANNEX_5}, leerkansen: rijke leerkansen ontdekken en benutten` },
  { id: 'mentor-course', dimension: 'coaching', items: ['coaching-mentor', 'coaching-fit'], keep: false, effort: 'small', who: ['hr', 'mentor'], source: `${ANNEX_5}, coaching: hoe de mentor zich voorbereidt` },
  { id: 'mentor-time', dimension: 'coaching', items: ['coaching-mentor'], keep: false, effort: 'medium', who: ['lead', 'hr'], source: `${GROUP}: de mentor heeft informatie, tijd en vaardigheden nodig` },
  { id: 'ask-how', dimension: 'coaching', items: ['coaching-fit'], keep: false, effort: 'small', who: ['mentor'], source: `${ANNEX_5}, coaching: afstemmen op noden en persoonlijkheid` },
  { id: 'advice-moment', dimension: 'coaching', items: ['coaching-advice'], keep: false, effort: 'small', who: ['mentor', 'team'], source: 'Bijlage 5, mentor als expert: adviseren en richtlijnen geven' },
  { id: 'agree-freedom', dimension: 'coaching', items: ['coaching-freedom'], keep: false, effort: 'small', who: ['lead', 'mentor'], source: 'Bijlage 5, student en mentor: evenwicht tussen aansturen en autonomie' },
  { id: 'peer-talk', dimension: 'coaching', items: ['coaching-together'], keep: false, effort: 'medium', who: ['team', 'lead'], source: `${ANNEX_5}, coaching en professionele intervisie` },
  { id: 'keep-interaction', dimension: 'interaction', items: [], keep: true, effort: 'small', who: ['team'], source: `${GROUP}: leren zichtbaar maken in de organisatie` },
  { id: 'keep-information', dimension: 'information', items: [], keep: true, effort: 'small', who: ['team', 'hr'], source: 'Feedback proeftuin: een handleiding uit eigen notities' },
  { id: 'keep-feedback', dimension: 'feedback', items: [], keep: true, effort: 'small', who: ['lead', 'mentor'], source: 'Verwachtingen ten opzichte van de mentor: fouten maken mag' },
  { id: 'keep-reflection', dimension: 'reflection', items: [], keep: true, effort: 'small', who: ['team', 'lead'], source: 'Onderzoeksvraag 3: reflectie rond leercultuur uitlokken' },
  { id: 'keep-coaching', dimension: 'coaching', items: [], keep: true, effort: 'small', who: ['mentor', 'hr'], source: 'Onderzoeksvraag 7: de mentor als ambassadeur' },
]);
