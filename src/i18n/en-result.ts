import { uncapitalised } from '../core/instrument/text.js';
import type { ResultMessages } from './nl-result.js';

export const enResult: ResultMessages = {
  and: 'and',
  inSentence: uncapitalised,
  headline: {
    mark: 'Result:',
    empty: 'There are not enough answers for a profile yet.',
    emptyHint: 'None of the themes has enough answers. Answer a few more statements, on your own or with a colleague.',
    unknownHint:
      'You often chose “I don’t know”. First talk to a colleague about these statements, and take the scan together.',
    partial: (names) => `Your answers give a picture of ${names}.`,
    partialHint: 'There are not enough answers for the other themes, so we do not show a full profile yet.',
    allTop: 'According to your answers, everything is going well.',
    allTopHint:
      'For every statement you answered, you chose the most positive answer. Well done! Ask a new colleague to take the scan too. Do they see it the same way?',
    openHint:
      'This is a step your team can start with. From these answers alone we cannot yet say which theme is strongest or weakest.',
    cannotTell: 'From these answers alone we cannot yet say which theme is strongest or weakest.',
    contrast: (top, count) => `The strongest ${count > 1 ? 'themes are' : 'theme is'} ${top}.`,
    contrastHint: (bottom) => `There is most room to grow in ${bottom}.`,
    unqualified: 'This is the team’s profile, theme by theme.',
    unqualifiedHint:
      'For this questionnaire we do not know yet when a difference matters. So look mainly at the answers themselves.',
  },
  refused: 'These answers do not match the questionnaire.',
  profile: {
    trouble: 'We could not load the profile.',
    title: 'The team’s profile, as one person sees it',
    radar: 'Radar chart of the scores. The list that follows has the same figures, and so does “Show as a table”.',
    chartTrouble: 'We could not load the chart. The bars show the same scores.',
    retry: 'Try again',
    tooFew: 'too few answers',
    tooFewHint: (names) => `Too few answers for: ${names}.`,
    score: (score) => `${score} out of 100`,
    band: (low, high) => `between ${low} and ${high}`,
    explain:
      'A score is between 0 and 100. It comes from one person at one moment, so it is uncertain. The strip shows the range in which the score probably lies. For now, that range is an estimate.',
    conventions:
      'We chose the boundaries between the levels ourselves. They are not a standard, because there are no figures from others to compare with yet.',
    overall: (score, level) =>
      `Average of the themes: ${score} out of 100${level ? ` (${level})` : ''}. One number does not say enough. Look mainly at the profile.`,
    table: 'Show as a table',
    tableLabel: 'Scores by theme',
    meaning: 'What does this mean?',
    sort: 'Order',
    sortInstrument: 'as in the questionnaire',
    sortScore: 'from high to low',
    columns: {
      dimension: 'Theme',
      score: 'Score',
      level: 'Level',
      band: 'Likely range',
      answered: 'Answered',
      na: 'Does not apply',
      unknown: 'I don’t know',
      skipped: 'Left blank',
    },
  },
  steps: {
    title: 'Three steps to get started',
    titleFewer: 'Steps to get started',
    none: 'With so few answers, we do not suggest any steps. Answer a few more statements to get steps that fit your answers.',
    why: 'Why this step',
    because: (answer, item) => `You answered “${answer}” to “${item}”.`,
    keepBecause: (dimension) => `${dimension}: this is already going well. This step helps you to keep it that way.`,
    action: 'What you can do this week',
    who: 'Who',
    propose: 'Discuss with',
    effort: 'Effort',
    efforts: { small: 'small', medium: 'medium', large: 'large' },
    actors: { lead: 'manager', mentor: 'mentor', team: 'team', hr: 'HR' },
  },
  talk: { title: 'Talk about it', hint: 'Use these questions in a meeting or a conversation.' },
  link: {
    note: 'You are looking at a result from a link.',
    moved: (version, now) =>
      `This scan was taken with version ${version} of the questionnaire. Some of the wording has changed since then (version ${now}). The scores stay the same.`,
    earlier: (version) =>
      `This scan was taken with version ${version} of the questionnaire. The statements have changed since then.`,
    damaged:
      'This link is damaged. Part of it is missing or a character has changed. Copy the whole link again, or take the scan again.',
    unknown:
      'This link belongs to another questionnaire. Ask which page you can open it on, or take the scan on this page.',
    changed:
      'This link belongs to an older version of the questionnaire, which is no longer available here. You can take the scan again.',
  },
  team: {
    title: 'Do your colleagues see it the same way?',
    text: 'This is how one person sees it. Ask your team to take the scan too. There are no names in the report, but the person who collects the codes can read the answers.',
    ask: 'Ask your team',
  },
  answers: {
    sources: 'Below each statement you can see what it is based on.',
    title: 'The answers, statement by statement',
    skipped: 'left blank',
    unknown: 'I don’t know',
    na: 'does not apply',
  },
  take: {
    title: 'Take your result with you',
    hint: 'The link contains all the answers, including those to the questions about you. Anyone who gets the link or the QR code can read them. Text that you typed yourself is not included.',
    link: 'Link to this result',
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    copyTrouble: 'Copying did not work. The link is selected, so you can copy it yourself.',
    qr: 'QR code with the link to this result',
    qrHint: 'Scan with your phone',
    longLink: 'This link is too long for a QR code. Copy it and send it to yourself.',
    print: 'Print',
    printed: 'The print window is opening.',
    printTrouble: 'The print window did not open. Use “Print” in your browser’s menu, or download the data.',
    download: 'Download the data (JSON)',
    trouble: 'We could not make a link. Printing and downloading still work.',
    sandboxed: 'This page cannot save or print anything. Use the QR code or the link to take your result with you.',
  },
  print: { date: (date) => `Printed on ${date}` },
  owner: {
    of: 'A scan by',
    privacy: (owner) => (owner ? `Read how ${owner} handles your data` : 'Read what happens to your data'),
    newTab: 'opens in a new tab',
  },
  resume: {
    explain:
      'Your answers stay on this device until you have finished. You can clear them at any time. After 30 days they can no longer be used, and they are cleared the next time someone opens the scan here.',
    impossible: 'The scan cannot save anything on this device. Please take it in one go.',
    found: (date, answered, of) =>
      `This device holds answers to ${answered} of the ${of} statements, from ${date}. Are they yours?`,
    otherVersion: (date) =>
      `This device holds answers from ${date} to another version of the questionnaire. They do not fit these questions. If you start now, they will be lost.`,
    goOn: 'Continue',
    wipe: 'Clear my answers',
  },
  provenance: 'This is the start of a conversation, not a test.',
  restart: {
    button: 'Start again',
    question: 'This clears your answers from the screen. Have you saved everything you want to keep?',
    yes: 'Yes, start again',
    no: 'No, stay here',
  },
};
