import type { BackgroundMessages } from './nl-background.js';

const answers = (count: number): string => (count === 1 ? 'une réponse' : `${count} réponses`);
const characters = (count: number): string => `${count} caractère${count === 1 ? '' : 's'}`;

export const frBackground: BackgroundMessages = {
  hint: 'Vous pouvez passer ces questions.',
  required: 'obligatoire',
  errors: (count) => (count === 1 ? 'Il y a une question à revoir' : `Il y a ${count} questions à revoir`),
  colon: ' : ',
  choose: 'Choisir…',
  yes: 'Oui',
  no: 'Non',
  clear: 'Effacer la réponse',
  clearRow: (row) => `Effacer la réponse : ${row}`,
  openRow: 'sans réponse',
  form: {
    month: (example) => `Mois et année, p. ex. ${example}`,
    date: (example) => `Jour, mois et année, p. ex. ${example}`,
    time: (example) => `Heures et minutes, p. ex. ${example}`,
  },
  fault: {
    fill: 'Complétez cette réponse.',
    choose: 'Choisissez une réponse.',
    row: (row) => `« ${row} »`,
    rows: (rows, more) =>
      `Choisissez une réponse pour ${rows}${more === 0 ? '' : ` et ${more} autre${more === 1 ? '' : 's'}`}.`,
    number: (whole, decimal) => `Écrivez seulement un nombre, p. ex. ${whole} ou ${decimal}.`,
    whole: (example) => `Écrivez seulement un nombre entier, p. ex. ${example}.`,
    either: (one, other) => `Voulez-vous dire ${one} ou ${other} ? Écrivez-le exactement ainsi.`,
    nearWhole: (one, other) => `Écrivez un nombre entier, p. ex. ${one} ou ${other}.`,
    near: (one, other) => `Ce nombre n’est pas possible ici. Les plus proches sont ${one} et ${other}.`,
    only: (one) => `Ici, seul ${one} est possible.`,
    least: (limit) => `Le minimum est ${limit}.`,
    most: (limit) => `Le maximum est ${limit}.`,
    earliest: (limit) => `Au plus tôt : ${limit}.`,
    latest: (limit) => `Au plus tard : ${limit}.`,
    month: (example) => `Écrivez un mois et une année, p. ex. ${example}.`,
    date: (example) => `Écrivez un jour, un mois et une année, p. ex. ${example}.`,
    time: (example) => `Écrivez les heures et les minutes, p. ex. ${example}.`,
    email: 'Écrivez une adresse e-mail complète, p. ex. nom@exemple.be.',
    shortest: (least, now) => `Écrivez au moins ${characters(least)} ; il y en a ${now}.`,
    longest: (most, now) => `Écrivez au plus ${characters(most)} ; il y en a ${now}.`,
    fewest: (count) => `Choisissez au moins ${answers(count)}.`,
    fullest: (count) => `Choisissez au plus ${answers(count)}.`,
    invalid: 'Cette réponse ne correspond pas à la question. Vérifiez-la.',
  },
};
