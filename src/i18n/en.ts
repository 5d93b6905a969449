import type { Messages } from './nl.js';

export const en: Messages = {
  languages: 'Language',
  intro: {
    start: 'Start the scan',
    about: (items) => `${items} short statement${items === 1 ? '' : 's'}. There are no right or wrong answers.`,
    instructions: 'For each statement, choose the answer that fits best.',
    gain: (steps) => `Straight afterwards you see a profile${steps ? ', with steps to start with' : ''}.`,
    minutes: (minutes) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    privacy: 'The scan itself saves nothing and sends nothing.',
    shared: 'The page around the scan gets your answers and your result.',
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
    skipped: (count) =>
      count === 1 ? 'You left one statement open. That is fine.' : `You left ${count} statements open. That is fine.`,
    skippedHint: 'Not sure? “I don’t know” is an answer too.',
    fillIn: 'Answer now',
    goOn: 'Leave open and continue',
    background: 'A little about you',
    backgroundHint: 'You may skip these questions.',
    required: 'required',
    errors: (count) => (count === 1 ? 'Please look at one question again' : `Please look at ${count} questions again`),
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
    allOpen: 'You have not answered anything yet. A few answers will make the result more useful.',
  },
  restart: {
    button: 'Start again',
    question: 'This clears your answers from the screen. Do you have everything you want to keep?',
    yes: 'Yes, start again',
    no: 'No, stay here',
  },
  resume: {
    explain:
      'Your answers stay on this device until you have finished. You can clear them at any time. After 30 days nobody can go on with them: the scan then clears them as soon as someone opens it here.',
    impossible: 'The scan cannot save anything on this device. Please finish it in one go.',
    found: (date, answered, of) =>
      `This device holds answers from ${date}: ${answered} of ${of} statements. Are they yours?`,
    otherVersion: (date) =>
      `This device holds answers from ${date} to another version of the questionnaire. They do not fit these questions. If you start now, they disappear.`,
    goOn: 'Continue',
    wipe: 'Clear my answers',
  },
  shared: {
    note: 'You are looking at a result from a link.',
    moved: (version, now) =>
      `This scan was answered with version ${version} of the questionnaire. Texts have been updated since (version ${now}). The scores stay the same.`,
    newScan: 'Take the scan yourself',
  },
  done: { title: 'Done. Thank you!', text: 'Your answers are ready. This website takes it from here.' },
  trouble: {
    loading: 'Loading …',
    stop: 'Stop',
    retry: 'Try again',
    engine: 'These questions could not be loaded. Your answers are still here.',
    withoutBackground: 'Continue without these questions',
    result: 'The result could not be loaded. Your answers are still here.',
    instrument: 'This questionnaire could not be loaded.',
    instrumentInvalid:
      'This questionnaire is not put together correctly. Please pass the details below to whoever looks after this page.',
    details: 'Details',
    damagedLink:
      'This link is damaged: a piece is missing or a character has changed. Copy the whole link again, or take the scan again.',
    unknownLink:
      'This link belongs to another questionnaire. Ask on which page you can open it, or take the scan on this page.',
    changedLink:
      'This link belongs to an older version of the questionnaire, which is no longer available here. You can take the scan again.',
    continueScan: 'Continue with your scan',
  },
};
