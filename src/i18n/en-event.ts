import type { EventMessages } from './nl-event.js';

const number = (count: number): string => count.toLocaleString('en');
const scans = (count: number): string => (count === 1 ? '1 completed scan' : `${number(count)} completed scans`);
const between = (low: number, high: number, of: number): string =>
  low === high ? `${number(low)} of ${number(of)} scans` : `${number(low)} to ${number(high)} of ${number(of)} scans`;
const difference = (points: number): string =>
  points > 0 ? ` (by at least ${points === 1 ? '1 point' : `${number(points)} points`})` : '';

/** Words of the report of an event. Its unit is a filled-in scan, at a stand normally one per company. */
export const enEvent: EventMessages = {
  title: 'Event report',
  gather: {
    lead: 'Each completed scan counts once, even if it is in two files. Anything deleted at a kiosk does not count. Your files stay on your device.',
    name: 'Name of the event',
    needed: 'Please fill in the name of the event.',
    count: (count) => (count === 0 ? 'There are no completed scans yet.' : `${scans(count)} so far.`),
    few: 'Once there are 5 completed scans, we can make a report. Add another file.',
    wall: 'Were interim results shown on a big screen during the event, or has a report been made already?',
    wallHint:
      'Then this report has to build on what was shown then. Otherwise, someone could work out from the difference what a single company answered.',
    no: 'No',
    yes: 'Yes',
    answerWall: 'First say whether interim results were shown on a screen.',
    waits:
      'We still need that file. The interim results are on the computer that was connected to the screen, or with the person who manages the receiver. If there is a report already, it is the file that was saved for a later report.',
    release: 'The interim results, or the previous report of this event (JSON)',
    choose: 'Choose the file',
    taken: (count, date) =>
      count === null
        ? `Results of ${date}: no figures yet.`
        : `Results of ${date}: ${scans(count)}. The report builds on that.`,
    notRelease: 'This file does not hold interim results or a report of an event. You can choose another file.',
    otherInstrument: 'This file belongs to another questionnaire, or to another version of it.',
    notOneLine:
      'These files do not continue each other: they are from another event, or from two screens side by side. We use the first. Choose only files of this event.',
    viewOnly: 'This file is only for viewing. Choose the file that was saved for a later report.',
    make: 'Make the report',
    trouble: 'We could not make the report. Your scans are still here. Please try again.',
  },
  headline: {
    top: (names) => `Companies score highest on ${names}.`,
    bottom: (names) => `There is most room to grow in ${names}.`,
    open: 'No theme clearly stands out.',
    none: 'There are not enough scans for a picture yet.',
    first: (step) => `A step that would help many companies: ${step}`,
  },
  who: {
    title: 'Who took part',
    count: scans,
    unit: 'We count completed scans. At a stand, that is usually one per company. If two people from the same company took the scan, both scans count.',
    withdrawn: (count) =>
      count === 1
        ? '1 of these scans has since been deleted. The figures that already included it stay as they were. Otherwise, the difference would show what was in that one scan.'
        : `${number(count)} of these scans have since been deleted. The figures that already included them stay as they were. Otherwise, the difference could show what was in those scans.`,
    questions: {
      size: 'Size',
      sector: 'Sector',
      guides: 'Guides students, trainees or apprentices',
      role: 'Who filled in the scan',
    },
    notGiven: 'not given',
    rest: 'not shown separately',
    hidden:
      'We only show an answer once at least 5 scans have it, and only if the rest is either zero or at least 5 scans. We never combine two of these questions.',
    none: 'We cannot show in more detail who took part.',
  },
  profile: {
    n: 'Scans',
    tooFew: (minimum) => `too few to show (fewer than ${minimum} scans)`,
    explain:
      'Each bar is the average of the completed scans, from 0 to 100. Every figure is rounded. The table shows the range it lies in. The strip shows how uncertain it is. The wider the strip, the bigger the part that chance may play.',
  },
  potential: {
    title: 'Where is there unused learning potential?',
    spread: 'How the answers are spread',
    spreadHint:
      'All the answers to the statements of a theme together. A small part is not shown separately, so that nobody can work out what a single company answered.',
    rest: 'not shown separately',
    rare: (low, lowest) => `Statements most often answered “${low}” or “${lowest}”`,
    rareNone: (low, lowest) => `We cannot say of any statement that “${low}” or “${lowest}” was chosen often.`,
    atLeast: (count, of) => `at least ${number(count)} of ${number(of)} scans`,
    unknown: 'Statements to which companies most often answered “I don’t know”',
    unknownNone: 'We cannot say of any statement that “I don’t know” was chosen often.',
    between,
  },
  groups: {
    title: 'Are companies that guide students different from others?',
    those: 'Guide students',
    others: 'Other companies',
    higher: (theme, points) =>
      `On ${theme}, companies that currently guide students score higher${difference(points)}.`,
    lower: (theme, points) => `On ${theme}, companies that currently guide students score lower${difference(points)}.`,
    unclear: (names) => `For ${names}, there is no clear difference. What we see may be due to chance.`,
    unknown: (names) => `For ${names}, we cannot say yet whether there is a difference.`,
    causal:
      'A difference like this does not tell you where it comes from. Perhaps companies learn from their students. Perhaps it is companies with a strong learning culture that guide students. Or something else may play a part, such as size.',
    none: 'We cannot show this, because at least one of the two groups has too few scans (fewer than 5).',
  },
  steps: {
    title: 'Steps that would help many companies',
    reason: (statement, count, of, option) =>
      `“${statement}”: in at least ${number(count)} of ${number(of)} scans, the answer was at best “${option}”.`,
    explain:
      'These steps follow from the figures of all the scans together. We do not count how many companies got a particular step in their own result. Together with the other figures, that number could show a single company’s answers.',
    none: 'With these scans, we do not suggest any steps.',
  },
  have: {
    title: 'What companies already have in place for a student',
    hint: (often, always) => `The statements most often answered “${often}” or “${always}”.`,
    none: 'We cannot say this of any statement.',
  },
  method: {
    title: 'How these figures are calculated',
    text: (count, date, version) =>
      `${count}, report of ${date}, questionnaire version ${version}. Each score is the average of the answered statements of a theme, converted to a scale from 0 to 100. A theme counts once at least 60% of its statements have been answered. “I don’t know”, “Does not apply” and statements left blank do not count in a score.`,
    disclosure:
      'Every average comes from at least 5 scans, and every distribution from at least 10. The figures are rounded, so there is always more than one set of answers that fits them. New scans are only added to a later report once there are at least 5.',
    sample:
      'The scans from an event are not a representative sample of all companies. The figures apply to those that took part.',
    norm: 'There is no standard for these scores. We chose the levels and their names ourselves.',
  },
  take: {
    title: 'Take the report with you',
    print: 'Print or save as PDF',
    xlsx: 'Excel',
    text: 'Text for a research report',
    copy: 'Copy the text',
    keep: 'Save for a later report',
    keepHint:
      'Will more scans come in later? Then choose this file too, so that the next report builds on this one. Do not pass this file on. You may pass on the report itself.',
    savedAs: (name) => `Saved as ${name}.`,
    trouble: 'We could not make that file. Please try again.',
    printTrouble: 'Printing does not work here. Open this page in an ordinary browser.',
  },
  files: { report: 'report', keep: 'interim-results' },
  sheets: {
    themes: 'Themes',
    statements: 'Statements',
    who: 'Who took part',
    method: 'Explanation',
    columns: {
      theme: 'Theme',
      statement: 'Statement',
      group: 'Group',
      all: 'All scans',
      n: 'Scans',
      score: 'Score (0–100)',
      low: 'Score, at least',
      high: 'Score, at most',
      ciLow: '95% interval, from',
      ciHigh: '95% interval, to',
      question: 'Question',
      answer: 'Answer',
      unknownLow: 'I don’t know, at least',
      unknownHigh: 'I don’t know, at most',
    },
  },
};
