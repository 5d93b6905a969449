import type { WallMessages } from './nl-wall.js';

export const enWall: WallMessages = {
  loadTrouble: 'We could not load the questionnaire.',
  retry: 'Try again',
  setUp: {
    title: 'The screen of the event',
    lead: 'On a big screen, visitors see what all companies answer together: the themes, what stands out, and which steps help many companies.',
    protects: (batch) =>
      `The first picture comes from ${batch} completed scans on, and then each time ${batch} more have come in. So nobody can see what one company answered.`,
    event: 'Name of the event, exactly as on the tablets',
    store: 'Where do the answers come together?',
    stores: {
      receiver: 'Leerscan receiver',
      couchdb: 'CouchDB',
      files: 'In files that you export from the tablets (JSON)',
    },
    url: { receiver: 'Address of the receiver (https)', couchdb: 'Address of the database (https)' },
    code: {
      receiver: 'Code that reads the answers',
      couchdb: 'Access code (the whole Authorization header)',
    },
    codeHint: 'The code stays in the memory of this page alone. Whoever reloads the page types it again.',
    files: 'Files from the tablets, and the saved interim figures if there are any',
    choose: 'Choose files',
    filesHint: 'The files stay on this device.',
    join: 'Address in the QR code, where visitors do the scan themselves (may stay empty)',
    start: 'Show the screen',
    starting: 'Looking for the answers …',
    eventNeeded: 'Fill in the name of the event.',
    urlTrouble: 'This is not an address that begins with https.',
    joinTrouble: 'The address in the QR code is not a complete address.',
    filesNeeded: 'Choose at least one file.',
    noneYet: (event, others) =>
      `There are no answers of “${event}” yet, but there are of ${others}. Is the name right? Then choose “Show the screen” once more.`,
  },
  trouble: {
    unreachable: 'We cannot fetch the answers now. Check the address, and whether there is a network.',
    code: 'The receiver refuses the code. Check that it is the code that reads the answers.',
    missing:
      'We find no answers at this address, or no place for the interim figures. Check that the address is complete and that the receiver is of this version.',
    answer: 'We cannot read what the receiver answers. Ask whoever looks after the receiver.',
    release:
      'The saved interim figures do not belong to this questionnaire, or are damaged. We show no new picture, since two pictures could then be subtracted from each other.',
  },
  unread: (count) =>
    count === 1
      ? 'We could not read 1 answer, or it belongs to another questionnaire.'
      : `We could not read ${count} answers, or they belong to another questionnaire.`,
  unreadFiles: (names) =>
    `We could not open this: ${names}. Choose a JSON file from a tablet, or one file with interim figures before the screen begins.`,
  waiting: {
    title: 'Soon here: the picture of all companies together',
    many: (batch) => `From ${batch} completed scans on, you see the first picture here.`,
    few: 'Fewer than 5 scans to go, and you see the first picture here.',
    coming: 'Soon you see, of all companies together:',
    parts: ['how far they are on each theme', 'what stands out', 'which steps help many companies'],
  },
  scans: 'completed scans',
  orMore: 'or more',
  orLess: 'or less',
  either: (low, high) => `${low} or ${high}`,
  tooFew: 'too few answers yet',
  headline: {
    bottom: (names) => `There is most room to grow in ${names}.`,
    differ: (names) => `Experiences with ${names} differ widely.`,
    differMany: (count) => `Experiences differ widely on ${count} themes.`,
    agree: 'Companies experience these themes in a similar way.',
    unclear: 'This is where the companies stand together, for now.',
  },
  profile: 'How far are the companies together?',
  profileScale: 'Average from 0 to 100',
  steps: 'What helps many companies',
  reason: (atLeast, n) => `useful according to at least ${atLeast} of ${n} scans`,
  join: {
    title: 'Join in',
    hint: 'On a tablet here you count in this picture. With the QR code you do the scan for yourself.',
    qr: (host) => `QR code to ${host}`,
  },
  next: (batch) => `A new picture as soon as ${batch} more scans have come in`,
  since: (time) => `No new data since ${time}`,
  staff: {
    open: 'For our colleagues at the screen',
    close: 'Close',
    looked: (time) => `Last looked at ${time}.`,
    refresh: 'Look again now',
    fullScreen: 'Full screen',
    save: 'Save the interim figures',
    saveHint: 'Without this file the screen cannot go on later from where it is now. Save it after each new picture.',
    files: 'Open new files from the tablets',
    choose: 'Choose files',
    stop: 'Stop the screen',
  },
};
