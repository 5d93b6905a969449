import type { Messages } from './nl.js';

export const en: Messages = {
  languages: 'Language',
  intro: {
    start: 'Start the scan',
    about: (items) => `${items} short statement${items === 1 ? '' : 's'}. There are no right or wrong answers.`,
    instructions: 'For each statement, choose the answer that fits best.',
    gain: (steps) => `You see your result straight away${steps ? ', with steps to start with' : ''}.`,
    minutes: (minutes) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    privacy: 'Your answers stay in your browser. They are not saved and not sent on.',
    shared: 'The website you are on receives your answers and your result.',
    facts: 'Good to know',
  },
  survey: {
    label: 'Questionnaire',
    theme: (number, of, title) => `Theme ${number} of ${of} · ${title}`,
    statement: (number, of) => `Statement ${number} of ${of}`,
    unknown: 'I don’t know',
    na: 'Does not apply',
    next: 'Next',
    back: 'Back',
    toSummary: 'Go to the overview',
    autoAdvance: 'Move on automatically after a click or tap',
    advancing: (answer) => `Chosen: ${answer}. Moving on.`,
    chosen: (answer) => `Chosen: ${answer}.`,
    keys: (last) => `Press Tab to go to a statement, then a key from 1 to ${last} to answer.`,
    skipped: (count) => `You have left ${count === 1 ? 'one statement' : `${count} statements`} open. That is fine.`,
    skippedHint: 'Not sure? “I don’t know” is an answer too.',
    fillIn: 'Answer now',
    goOn: 'Leave open and continue',
    background: 'A few questions about you and your work',
    backgroundHint: 'You may skip these questions.',
    required: 'required',
    errors: (count) => `Please check ${count === 1 ? 'this question' : `these ${count} questions`} again`,
    invalid: 'This answer does not fit the question. Please check it.',
    choose: 'Choose …',
    yes: 'Yes',
    no: 'No',
    clear: 'Clear the answer',
  },
  summary: {
    title: 'Your answers',
    hint: 'Take a look. You can still change them.',
    answered: (count, of) => `${count} of ${of} answered`,
    open: 'still open',
    change: 'Change',
    changeItem: (text) => `Change: ${text}`,
    show: 'Show my result',
    allOpen: 'You have not answered anything yet. Answer a few statements to get something out of the result.',
  },
  restart: {
    button: 'Start again',
    question: 'This clears your answers from the screen. Have you saved everything you want to keep?',
    yes: 'Yes, start again',
    no: 'No, stay here',
  },
  resume: {
    explain:
      'Your answers stay on this device until you have finished. You can clear them at any time. After 30 days they can no longer be used. They are cleared as soon as someone opens the scan here.',
    impossible: 'The scan cannot save anything on this device. Please answer it in one go.',
    found: (date, answered, of) =>
      `This device holds answers to ${answered} of the ${of} statements, from ${date}. Are they yours?`,
    otherVersion: (date) =>
      `This device holds answers from ${date} to another version of the questionnaire. They do not fit these questions. If you start now, they disappear.`,
    goOn: 'Continue',
    wipe: 'Clear my answers',
  },
  shared: {
    note: 'You are looking at a result from a link.',
    moved: (version, now) =>
      `This scan was answered with version ${version} of the questionnaire. Some texts have been changed since (version ${now}). The scores stay the same.`,
    newScan: 'Take the scan yourself',
  },
  done: { title: 'Done. Thank you!', text: 'This website goes on with your answers.' },
  trouble: {
    loading: 'Loading …',
    stop: 'Stop',
    retry: 'Try again',
    engine: 'These questions could not be loaded. Your answers are still here.',
    withoutBackground: 'Continue without these questions',
    result: 'The result could not be loaded. Your answers are still here.',
    instrument: 'This questionnaire could not be loaded.',
    instrumentInvalid:
      'There is a mistake in this questionnaire. Please pass the details below to the people who look after this page.',
    details: 'Details',
    damagedLink:
      'This link is damaged. A piece is missing or a character has changed. Copy the whole link again, or take the scan again.',
    unknownLink:
      'This link belongs to another questionnaire. Ask on which page you can open it, or take the scan on this page.',
    changedLink:
      'This link belongs to an older version of the questionnaire, which is no longer available here. You can take the scan again.',
    continueScan: 'Continue with your scan',
  },
};
