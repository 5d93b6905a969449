import { uncapitalised } from '../core/instrument/text.js';
import type { ResultMessages } from './nl-result.js';

export const enResult: ResultMessages = {
  and: 'and',
  inSentence: uncapitalised,
  headline: {
    empty: 'There are too few answers for a profile.',
    emptyHint: 'No theme has enough answered statements. Answer a few more, alone or with a colleague.',
    unknownHint:
      'You often chose “I don’t know”. A good first step: put these statements to a colleague and take the scan together.',
    partial: (names) => `Your answers give a picture of ${names}.`,
    partialHint: 'The other themes have too few answers, so we do not show a full profile yet.',
    allTop: 'Going by your answers, everything is going well.',
    allTopHint:
      'For every statement you answered, you chose the most positive answer. Well done! Ask a new colleague to take the scan too. Is the picture the same?',
    openHint:
      'This is a step your team can start with. From these answers alone we cannot yet say which theme is strongest or weakest.',
    cannotTell: 'From these answers alone we cannot yet say which theme is strongest or weakest.',
    contrast: (top, count) =>
      `${count > 1 ? 'The team’s strongest themes are' : 'The team’s strongest theme is'} ${top}.`,
    contrastHint: (bottom) => `There is most room to improve in ${bottom}.`,
    unqualified: 'This is the team’s profile, theme by theme.',
    unqualifiedHint:
      'For this questionnaire we do not know yet how large a difference must be to count. So look at the answers themselves.',
  },
  refused: 'These answers do not fit the questionnaire.',
  profile: {
    trouble: 'The profile could not be loaded.',
    title: 'The team’s profile, as one person sees it',
    radar: 'Radar chart of the scores. The table below has the same figures.',
    chartTrouble: 'The chart could not be loaded. The bars show the same.',
    retry: 'Try again',
    tooFew: 'too few answers',
    tooFewHint: (names) => `Too few answers for: ${names}.`,
    score: (score) => `${score} out of 100`,
    band: (low, high) => `between ${low} and ${high}`,
    explain:
      'A score runs from 0 to 100. It comes from one person, at one moment, so it is uncertain. The strip shows the range in which the score probably lies. For now, the strip is an estimate.',
    conventions:
      'The boundaries between the levels are conventions, not norms, because there are no figures from others to compare with yet.',
    overall: (score, level) =>
      `Average of the themes: ${score} out of 100${level ? ` (${level})` : ''}. One number says too little. Look at the profile first.`,
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
      band: 'Probably',
      answered: 'Answered',
      na: 'Does not apply',
      unknown: 'I don’t know',
      skipped: 'Left open',
    },
  },
  steps: {
    title: 'Three steps to start with',
    titleFewer: 'Steps to start with',
    none: 'With so few answers we suggest no steps. Answer a few more statements, and the steps will fit the answers.',
    why: 'Why this step',
    because: (answer, item) => `You answered “${answer}” to “${item}”.`,
    keepBecause: (dimension) => `${dimension}: this is already going well. This step helps to keep it that way.`,
    action: 'What you can do this week',
    who: 'Who',
    propose: 'Suggest this to',
    effort: 'Effort',
    efforts: { small: 'small', medium: 'medium', large: 'large' },
    actors: { lead: 'manager', mentor: 'mentor', team: 'team', hr: 'HR' },
  },
  talk: { title: 'Talk about it', hint: 'Take these questions to a meeting or a conversation.' },
  link: {
    note: 'You are looking at a result from a link.',
    moved: (version, now) =>
      `This scan was answered with version ${version} of the questionnaire. Some texts have been changed since (version ${now}). The scores stay the same.`,
    earlier: (version) =>
      `This scan was answered with version ${version} of the questionnaire. The statements have changed since.`,
    damaged:
      'This link is damaged. A piece is missing or a character has changed. Copy the whole link again, or take the scan again.',
    unknown:
      'This link belongs to another questionnaire. Ask on which page you can open it, or take the scan on this page.',
    changed:
      'This link belongs to an older version of the questionnaire, which is no longer available here. You can take the scan again.',
  },
  team: {
    title: 'Do your colleagues see it the same way?',
    text: 'This is the picture of one person. Let your team fill in the scan too. The team report has no names.',
    ask: 'Ask your team',
  },
  answers: {
    sources: 'Below each statement you see what it rests on.',
    title: 'The answers per statement',
    skipped: 'left open',
    unknown: 'I don’t know',
    na: 'does not apply',
  },
  take: {
    title: 'Take your result with you',
    hint: 'The link holds all answers, including those to the questions about you. Anyone who gets the link or the QR code can read them. Text that you typed is not in it.',
    link: 'Link to this result',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    copyTrouble: 'Copying did not work. The link is selected, so you can copy it yourself.',
    qr: 'QR code with the link to this result',
    qrHint: 'Scan with your phone',
    print: 'Print',
    printed: 'The print window opens.',
    download: 'Download the data (JSON)',
    trouble: 'We could not make a link. Printing and downloading still work.',
    sandboxed: 'This page cannot save or print anything. Use the QR code or the link to take your result with you.',
  },
  print: { date: (date) => `Printed on ${date}` },
  provenance: 'This is the start of a conversation, not a test.',
};
