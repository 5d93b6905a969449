import type { TeamMessages } from './nl-team.js';

const invitedPeople = (count: number): string => (count === 1 ? '1 person invited' : `${count} people invited`);
const responses = (count: number): string => (count === 1 ? '1 response' : `${count.toLocaleString('en')} responses`);
/** More people than were invited, or one alone, are only counted. */
const answered = (count: number, invited: number | null): string => {
  if (!invited) return responses(count);
  return invited === 1 || count > invited
    ? `${responses(count)}, ${invitedPeople(invited)}`
    : `${count.toLocaleString('en')} of ${invited.toLocaleString('en')} people ${count === 1 ? 'has' : 'have'} responded`;
};

/** Words of the team scan: gathering responses, the report, the conversation. */
export const enTeam: TeamMessages = {
  retry: 'Try again',
  back: 'Back',
  loadTrouble: 'We could not load the questionnaire.',
  start: {
    title: 'The team scan',
    lead: 'Bring your team’s responses together. You get one honest picture, and plenty to talk about.',
    how: [
      'Make an invitation and send it to your team.',
      'Everyone takes the scan on their own device and sends you a code.',
      'Once you have 5 responses, you can make the report, with steps and a conversation guide.',
    ],
    privacy:
      'The team scan works in your browser, without an account, and sends nothing on. Anyone who gets the codes can read each person’s answers. There are no names in the report. Every average comes from at least 5 people. We only show how often an answer was chosen once at least 10 people have answered the statement.',
    team: 'Name of the team, the company or the event',
    wave: 'Survey round, for example “autumn 2026”',
    reader: 'Who gets the codes? Your name or your role (your team sees this)',
    invited: 'How many people are you inviting? (optional)',
    few: 'With fewer than 5 people we cannot make a report, because anyone who reads it could guess who answered what. Invite a team you often work with as well, or take the scan together in a conversation.',
    form: 'Which questionnaire?',
    forms: { full: (items) => `Full (${items} statements)`, short: (items) => `Short (${items} statements)` },
    create: 'Make the invitation',
    needed: 'Please fill in the team, the round and who gets the codes.',
    eventTitle: 'Report of an event',
    eventHint:
      'Was the scan at a fair, a job day or another event? Choose the files of all kiosks together (Excel, CSV or JSON). Every filled-in scan counts once, usually one per company.',
    eventOpen: 'Choose the kiosks’ files',
    openTitle: 'Do you already have responses or a team file?',
    openHint:
      'Responses from Google Forms, Microsoft Forms, Excel or a kiosk, or a team file or report that you saved earlier. Your file stays on your device.',
    answersTitle: (name, count) => (count === 1 ? `Responses from ${name}` : `Responses from ${count} files`),
    answersLead:
      'Whose responses are these? Then we read them in. We do not keep names and email addresses from the file.',
    answersInvited: 'How many people were invited? (optional)',
    answersRead: 'Read the responses',
    answersNeeded: 'Please fill in the team and the round.',
    unreadable: 'A team file that we cannot read here',
    open: 'Open a file',
    resume: (team, count) => `Continue with ${team} (${responses(count)})`,
    forget: 'Delete from this browser',
    forgetQuestion: 'Have you saved a file? If not, you will lose these responses.',
  },
  invite: {
    title: 'Invite your team',
    more: 'Would you like to invite more people?',
    hint: 'Send this link to everyone, or show the QR code. The link is the same for everyone. Then save your team file (below).',
    link: 'Invitation link',
    qr: 'QR code of the invitation',
    longLink: 'This link is too long for a QR code. Copy it and send it on.',
    copy: 'Copy the link',
    mail: 'Email to your team',
    until: 'Please answer by (optional)',
    subjectLabel: 'Subject',
    subject: (team) => `How do we learn at work? The learning scan for ${team}`,
    text: 'Text',
    openMail: 'Open in your mail program',
    copyMail: 'Copy the text',
    copied: 'Copied.',
    copyTrouble: 'Copying did not work. Select the text and copy it yourself.',
    mailText: (team, wave, reader, link, until) =>
      `Hello everyone,\n\nHow do we learn from each other at work? Please take the learning scan for ${team} (${wave}). It takes a few minutes, and there are no right or wrong answers.\n\n${link}\n\nYou see your own result straight away. Then you get a code and decide whether to pass it on. Would you like to take part? Then send your code to ${reader}${until ? ` by ${until}` : ''}.\n\nYour answers are confidential, but not anonymous. Anyone who gets your code can read them. You can leave out your role and the other details about you. There are no names in the report. Every average comes from at least 5 people. We only show how often an answer was chosen once at least 10 people have answered the statement.\n\nAfterwards we discuss the result and choose together what to do first.`,
  },
  gather: {
    count: (count, invited) =>
      `${answered(count, invited)}${invited && count <= invited ? ` (${Math.round((100 * count) / invited)}%)` : ''}`,
    last: (date) => `last added on ${date}`,
    none: 'No responses yet.',
    title: 'Add responses',
    answers: 'The responses',
    paste: 'Paste codes or links. A whole email is fine too.',
    add: 'Add',
    files:
      'Or choose files (CSV, Excel or JSON), for example from Google Forms or from a device where visitors took the scan (kiosk)',
    choose: 'Choose files',
    drop: 'Or drag your files here.',
    source: 'Or fetch responses from a web address (for IT: JSON, NDJSON or CouchDB)',
    read: 'Fetch',
    reading: (read) => `${read.toLocaleString('en')} read…`,
    cancel: 'Stop',
    cancelled: 'Stopped. Everything read so far counts.',
    added: (count) =>
      count === 0 ? 'No new responses.' : count === 1 ? '1 response added.' : `${count} responses added.`,
    changed: (count) =>
      count === 1
        ? '1 response replaced. That person’s role and other details are gone.'
        : `${count} responses replaced. Those people’s roles and other details are gone.`,
    removed: (count) =>
      count === 1
        ? '1 response taken out, because it was deleted at the kiosk.'
        : `${count} responses taken out, because they were deleted at the kiosk.`,
    unread: (count) =>
      count === 1
        ? '1 code in this team file does not match this questionnaire. It is kept, but does not count.'
        : `${count} codes in this team file do not match this questionnaire. They are kept, but do not count.`,
    refused: (count) => `${count} not counted:`,
    more: (count) => `and ${count} more.`,
    at: (source, at) => `${source}, line ${at}`,
    pasted: 'Pasted text',
    nothing: 'There is no code in this. Copy the code or the whole link, and paste again.',
    nothingIn: (source) =>
      `We found no responses in ${source}. Check that you have the right file or address. We read codes, files from a kiosk, and tables with a column for each statement, for example from Google Forms or Microsoft Forms. Above each column is the statement itself or its short name (such as “interaction-place”). The answers can be words or numbers.`,
    unreadable: (source) => `We could not read ${source}.`,
    addressTrouble: {
      refused: 'The server refuses access. Check the address or ask IT for access.',
      slow: 'The server does not answer or stopped halfway. Everything read so far counts. Try again later.',
      large: 'There is more than we can read (2 GB). Everything read so far counts. Ask IT to provide it in parts.',
      unreachable:
        'We could not reach the address. Check that you are online, and ask IT whether this page may read the address (CORS).',
      gone: 'The file was moved or changed while we were reading it. Everything read so far counts. Choose it again.',
    },
    reasons: {
      damaged: 'The code is incomplete or has a mistake in it. Ask for it again.',
      'hidden-link':
        'An email filter has replaced this link, so we cannot see the code. Ask for the code itself, not the link.',
      'other-instrument': 'This belongs to another questionnaire.',
      'other-version':
        'This belongs to another version of the questionnaire. Ask the person to take the scan again through your link.',
      'other-wave':
        'This belongs to another invitation, from another team or another round. Open the team file of that invitation.',
      duplicate: 'This response is already here.',
      alike: 'Someone who is already here gave exactly the same answers. We count that person once.',
      unanswered: 'No statement was answered here.',
      summary: 'This looks like an average or a total, not like one person’s answers.',
      'two-answers': 'Two columns with the same name contradict each other. Keep one of them and add the file again.',
      'open-quote':
        'A text begins here with a quotation mark that is never closed, so we cannot tell which answer belongs where. Take that mark out and add the file again.',
      withdrawn: 'This person is no longer taking part.',
      broken: 'We cannot read this response. Ask for a new code or a new file.',
      answer: 'One statement has something that we do not recognise as an answer. Correct it and add the file again.',
      'error-cell':
        'This row has a spreadsheet error (such as #N/A) instead of an answer. Correct it and add the file again.',
      'not-computed':
        'This row has a formula that has not been calculated yet. Open the file in Excel, save it and add it again.',
      preview: 'According to the file, this is a test and not a real response. You do not have to do anything.',
      unfinished:
        'According to the file, this person did not finish the questionnaire. Ask your team to do so, and then get a new file.',
      mapping: 'We do not know yet which column belongs to which statement. Add the file again and tell us.',
      format: 'We do not read this kind of file. Save it as Excel (.xlsx) or CSV, or ask for another file.',
      'too-large':
        'This file is too large to read here. Split it into smaller files, or ask IT for an NDJSON file (one line per person).',
      unreadable: 'We cannot read this file. Save it again as Excel (.xlsx) or CSV, or ask for a new file.',
    },
    noted: 'Good to know:',
    notes: {
      'open-quote':
        'A text begins here with a quotation mark that is never closed. This row counts. Check that it is right.',
      cell: 'We do not recognise one of the details about this person, so we leave it out. The answers to the statements count.',
      rows: 'These are not a person’s answers, but a title or the column names again. We skip this row.',
      columns: 'We do not use or keep this:',
      missing: 'We found no column for these statements, so they stay blank:',
    },
    spot: {
      sheet: (source, name) => `${source} (sheet “${name}”)`,
      at: (name, found) => `Under “${name}” it says “${found}”`,
      of: (name) => `It is about “${name}”`,
      found: (text) => `It says “${text}”`,
      expected: (words) => `possible answers: ${words}`,
      times: (count) => `${count.toLocaleString('en')} times`,
    },
    formats: {
      protected:
        'This Excel file is protected with a password. Open it in Excel, clear the password (File > Info > Protect Workbook > Encrypt with Password), save it and add it again.',
      xls: 'This is an old Excel file (.xls). Open it in Excel, save it as an Excel workbook (.xlsx) and add that file.',
      xlsb: 'This is another kind of Excel file (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx) and add that file.',
      ods: 'This is a LibreOffice or OpenOffice file (.ods). Open it there, save it as Excel (.xlsx) or CSV and add that file.',
      numbers: 'This is a Numbers file. Open it there, choose File > Export To > Excel or CSV and add that file.',
      msg: 'This is a saved Outlook email (.msg). Open the email, copy the text and paste it instead of the file.',
      pdf: 'This is a PDF. Copy the codes from it and paste that text instead of the file, or ask for the file as Excel or CSV.',
      docx: 'This is a Word file. Copy the codes from it and paste that text instead of the file.',
      doc: 'This is an old Word file. Copy the codes from it and paste that text instead of the file.',
      odt: 'This is a LibreOffice or OpenOffice text (.odt). Copy the codes from it and paste that text instead of the file.',
      rtf: 'This is a word processor file (.rtf). Copy the codes from it and paste that text instead of the file.',
      presentation:
        'This is a presentation. Copy the codes from it and paste that text instead of the file, or ask for the file as Excel or CSV.',
      zip: 'This is a compressed file (such as .zip). Unpack it and add the files that are in it.',
      picture: 'This is a picture. Ask for the code itself, or for the file as Excel or CSV.',
      sav: 'This is an SPSS file (.sav). Save it in SPSS as Excel or CSV, or ask for a new file.',
      html: 'This is a web page, perhaps a sign-in page instead of the file. Download the file again, as Excel or CSV.',
      shortcut: 'This is only a shortcut to a file. Choose the file itself, or download it as Excel or CSV.',
    },
    mapping: {
      title: (source) => `Help us read ${source}`,
      lead: 'We are not sure about these columns. Is our suggestion right? If not, choose the statement or question yourself. We keep your choice in the team file.',
      column: 'Column in your file',
      target: 'Our statement or question',
      examples: (words) => `For example: ${words}`,
      none: 'Do not use',
      words: 'We do not know these words. Which answer does each one stand for?',
      wordOf: (question) => `for “${question}”`,
      times: (count) => (count === 1 ? 'once' : `${count.toLocaleString('en')} times`),
      noAnswer: 'No answer',
      na: 'Does not apply',
      unknown: 'I don’t know',
      yes: 'Yes',
      no: 'No',
      hidden: (count) =>
        count === 1
          ? '1 row is hidden or filtered out. Does it count?'
          : `${count.toLocaleString('en')} rows are hidden or filtered out. Do they count?`,
      hiddenYes: 'Yes, count everything',
      hiddenNo: 'No, only what is visible',
      read: 'Read the file this way',
      drop: 'Do not add the file',
      twice:
        'The same statement or question has more than one column. Choose one and set the rest to “Do not use”. It is about:',
    },
    alikeQuestion: 'Are these the same people?',
    alikeText: (source, count) =>
      count === 1
        ? `In ${source}, 1 person gave exactly the same answers as someone who is already here. We cannot see whether it is the same person, so we count them once. Are you sure that it is someone else, from another department for example? Then we count both.`
        : `In ${source}, ${count.toLocaleString('en')} people gave exactly the same answers as people who are already here. We cannot see whether they are the same people, so we count them once. Are you sure that they are other people, from another department for example? Then we count them too.`,
    alikeSame: (count) => (count === 1 ? 'Yes, the same person' : 'Yes, the same people'),
    alikeOthers: (count) => (count === 1 ? 'No, count this person too' : 'No, count these people too'),
    keepTitle: 'Save your team file',
    keepHint:
      'Save a file now, even if there are no responses yet. Without it you cannot read this invitation’s codes later. Save again whenever you add responses or make a report, and always continue with the newest file. It contains all the responses, so keep it as safe as the codes.',
    keepAnswers:
      'Save a file if you want to continue later: add responses, take someone out or make a new report. It contains all the responses, so keep it safe.',
    save: 'Save as a file',
    fileName: 'team-file',
    saved: 'Your browser saves the file, usually in your downloads.',
    keepHere: 'Also keep in this browser',
    keepHereHint: 'Do not tick this on a device that you share.',
    keepTrouble:
      'This browser cannot keep the team file, because there is no room or it is not allowed. Save it as a file.',
    keepGone: 'This team file was deleted from this browser in another tab. It is no longer kept here.',
    removeTitle: 'Someone no longer wants to take part',
    removeHint:
      'Paste that person’s code. You can find it in the message you received. Delete that message afterwards. The deletion code of a kiosk (XXXX-XXXX) works too.',
    removeFile:
      'Did the person come from a file? Copy the row with the column names and only that person’s row from it, and paste both here. Delete the row in that file afterwards.',
    removeReport:
      'A report that you have already passed on does not change. Is this response already counted in a report? Then those figures stay as they were, because a report with one response fewer would show what that person answered. A new report does say that a response was taken out.',
    removeTell:
      'Tell that person: the answers themselves are gone, the figures of the group stay, and nobody can work out from them for certain what that person answered.',
    code: 'Code, link or rows',
    remove: 'Take out of the team file',
    takenOut: (count) =>
      count === 1
        ? '1 person taken out of the team file. Save your team file again and delete older files.'
        : `${count} people taken out of the team file. Save your team file again and delete older files.`,
    removeMany: (count) => `These are ${count} people who are in the team file. Do you want to take all of them out?`,
    removeAll: (count) => `Yes, take these ${count} people out`,
    removeNobody: 'No, take nobody out',
    notRemoved:
      'We did not find this person in the team file. Are you pasting a row from a file? Then paste the row with the column names too.',
    close: 'Close the team file',
    closeQuestion:
      'The latest changes are not saved yet. If you close now, you lose them. Have you never saved a file? Then everything is gone, and you can no longer read this invitation’s codes. Do you want to close anyway?',
    closeAnswers:
      'The latest changes are not saved yet. If you close now, you lose them and have to read the responses again. Do you want to close anyway?',
    closeYes: 'Yes, close',
    closeNo: 'No, stay here',
  },
  make: {
    title: 'Make the report',
    breakdown: 'Split the report by this question',
    noBreakdown: 'No groups, only everyone together',
    breakdownHint:
      'We only show a group once it has at least 5 people. With groups, all the figures become less exact, including those for everyone together. So it is best to choose groups only once at least 10 people in each group have responded. After your first report, you can no longer change this choice.',
    late: 'Wait until most people have responded. Later responses are only added to a report once there are at least 5 new ones together.',
    removal:
      'Does somebody not want to be included after all? Take them out before you make the report, because after that the figures stay as they are. If somebody asks later, take their answers out of the team file. A new report says that a response was taken out.',
    make: 'Make the report',
    counting: (counted) => `${counted.toLocaleString('en')} counted…`,
    again: 'Make a new report',
    show: 'Show the last report',
    tooFew: (count) =>
      count === 0
        ? 'There are no responses yet. You can make a report once there are 5.'
        : `You have ${responses(count)} now. You can make a report once there are 5.`,
    tooFewAdvice:
      'With fewer than 5, anyone who reads the report could guess who answered what. We protect your colleagues from that. What can you do? Save your team file and remind your team about the scan. Send the same link to a team you often work with as well. Or talk about it together without figures. The questions in each person’s own result are a good start.',
    waiting: (count) =>
      `${count === 1 ? '1 response is' : `${count} responses are`} not in the report yet. Are there at least 5 that have not been in any report yet? Then make a new report. With fewer, anyone who compares two reports could see what someone answered.`,
    empty:
      'We cannot make a new report now, because fewer than 5 of the people in the last report are left. Once there are at least 5 new responses, you can make one again. The last report stays as it is.',
    failed: 'We could not make the report. Please try again.',
    fork: 'We could not make a new report. Perhaps someone has already made a different report in another copy of this team file. If so, continue with a file from before you put the copies together.',
  },
  report: {
    title: 'Team report',
    provisional: (date) => `Made on ${date}`,
    headline: {
      none: 'There are not enough responses for a picture yet.',
      differ: (names) => `You do not all see ${names} the same way.`,
      differMany: (count) => `You do not all see ${count} of the themes the same way.`,
      agree: 'You see things in much the same way.',
      unclear: 'This is the picture of your team.',
    },
    headlineHint: {
      none: 'We cannot show figures for any of the themes yet.',
      named: 'Do you recognise this? Use examples to talk about it.',
      differ: 'Start your conversation there.',
      agree: 'That makes it easier to choose together what to work on.',
      unclear: 'For at least one theme, we cannot yet say whether you see it the same way.',
      few: 'With so few responses, we cannot say whether you see the themes the same way without showing too much about someone.',
    },
    who: {
      title: 'Who has responded',
      count: answered,
      notGiven: 'not given',
      withdrawn: (count) =>
        count === 1
          ? '1 of these responses has since been taken out. The figures stay as they were, because a report with one response fewer would show what that person answered.'
          : `${count} of these responses have since been taken out. The figures stay as they were, because a report without them could show what those people answered.`,
      hidden:
        'We only show a group once it has at least 5 people, and only if the figures of a smaller group cannot be worked out from it.',
    },
    privacy:
      'Every average comes from at least 5 people and is rounded, so there is always more than one set of answers that fits it. We only show how often an answer was chosen once at least 10 people have answered the statement, and never with a name. Please keep this report confidential.',
    agreement: {
      title: 'Do you see it the same way?',
      agree: 'You see this the same way',
      differ: 'You see this differently, so talk about it',
      unknown: 'We cannot yet say whether you see this the same way',
    },
    profile: {
      title: 'The team’s profile',
      explain:
        'Each bar is the average of everyone who has responded, from 0 to 100. Every figure is rounded, and the table shows the range it lies in. That way, nobody can work out on their own what a colleague answered. The strip shows how uncertain the figure is. The wider the strip, the bigger the part that chance may play.',
      disagree: 'you see this differently',
      tooFew: (minimum) => `too few to show (fewer than ${minimum} people)`,
      atMost: (score) => `${score} or less`,
      atLeast: (score) => `${score} or more`,
      either: (low, high) => `${low} or ${high}`,
      n: 'Responses',
      mean: 'Average',
      sd: 'Spread (SD), at most',
      ci: 'Likely range',
      order: (list) =>
        `In order, highest score first: ${list}. Where two figures are close, the real order may be different.`,
      radar:
        'Radar chart of the averages. The list that follows has them too. “Show as a table” says between which figures they lie.',
    },
    groups: {
      title: 'Groups side by side',
      column: 'Group',
      hint: 'Do groups see it differently? There is nothing wrong with that, but it is worth talking about. Ask each other for examples.',
      all: 'Everyone together',
      none: 'There are no groups that we can show separately.',
    },
    own: {
      title: 'Your scores next to the team’s',
      hint: 'Paste your own code or link. Your scores appear on this screen only. They are not in the link, the files or the printout. Do not do this on a screen that others can see.',
      label: 'Your own code or link',
      show: 'Show',
      hide: 'Hide my scores',
      trouble: 'That is not a complete code for this questionnaire.',
      you: 'you',
      team: 'team',
    },
    change: {
      title: 'What has changed',
      hint: (wave, date) =>
        `Compared with ${wave} (${date}). Different people may have responded then. For each difference, you can see how many points it probably is.`,
      is: { up: 'higher', down: 'lower', unclear: 'no clear change' },
      unknown: 'we cannot say whether this has changed',
      before: 'Then',
      after: 'Now',
      atLeast: (points) => `(at least ${points})`,
      since: {
        changed: (name, up, down) =>
          `Compared with ${name}, the team scores ${[up && `higher on ${up}`, down && `lower on ${down}`].filter(Boolean).join(' and ')}.`,
        unclear: (name) => `Compared with ${name}, no theme shows a clear change.`,
      },
      stepsTitle: 'The steps of that time',
      answers: (item, before, after) =>
        before === after
          ? `On “${item}” the team answered “${before}” on average then, and still does.`
          : `On “${item}” the team answered “${before}” on average then, and “${after}” now.`,
      stepsHint:
        'A different answer to one statement does not prove that something has really changed. What have you done, and what difference do you notice?',
    },
    benchmark: {
      title: 'For comparison',
      hint: (team, wave, n, date) =>
        `${team}, ${wave}: ${n}, ${date}. You added this report yourself. It is not a standard or a ranking.`,
      mark: 'comparison',
    },
    steps: {
      title: 'Steps for the team',
      because: (item, option) => `The team’s average answer to “${item}” is “${option}”.`,
      becauseDiffer: (item) => `“${item}” belongs to a theme that you see differently.`,
      none: 'With these responses, we do not suggest any steps.',
    },
    items: {
      title: 'All statements',
      n: 'Responses',
      mean: 'Average (0 to 100)',
      spread: 'How often chosen, at least',
      hint: 'We show how often an answer was chosen once 10 responses have come in together, in one group. The number is a minimum, because answers that only 1 or 2 people chose are not listed. People who left a statement blank are not counted there.',
      without: (count, minimum) =>
        `${count === 1 ? '1 statement is' : `${count} statements are`} not in this table, because there are fewer than ${minimum} responses to show or it was the short questionnaire.`,
    },
    tableFile: {
      columns: {
        team: 'Team',
        wave: 'Survey round',
        day: 'Made on',
        what: 'Kind of row',
        name: 'Theme, statement or question',
        id: 'Short name',
        group: 'Group',
        n: 'Number',
        withdrawn: 'Taken out',
        mean: 'Average (0 to 100)',
        meanLow: 'Average, at least',
        meanHigh: 'Average, at most',
        sd: 'Spread (SD), at most',
        ciLow: 'Likely range, from',
        ciHigh: 'Likely range, to',
        agreement: 'How you see it',
        admLow: 'AD, at least',
        admHigh: 'AD, at most',
        rwgjLow: 'r_wg(j), at least',
        rwgjHigh: 'r_wg(j), at most',
      },
      kinds: { respondents: 'responses', dimension: 'theme', item: 'statement' },
      all: 'everyone together',
      agreement: { agree: 'the same way', differ: 'differently' },
      option: (label) => `“${label}”, at least`,
      others: 'Other answers',
    },
    annex: {
      title: 'Technical annex',
      text: 'AD: how far answers lie from the mean on average, in steps of the answer scale (Burke, Finkelstein & Dusig 1999), estimated from the answers shown, when there are at least 10 answers. “The same way” means: AD is at most a sixth of the number of options. With fewer than 20 responses, we only say so for themes with at least 3 statements. r_wg(j): agreement compared with random answers (James, Demaree & Wolf 1984), when there are at least 30 responses. SD: the highest that the standard deviation of the scores can be, given the answers shown. “Likely range” is a 95% t-interval with that SD. All figures are cells of a fixed grid. The fewer people there are, the wider the cell.',
    },
    table: 'Show as a table',
    conventions: 'We chose the boundaries between the levels ourselves. They are not a standard.',
  },
  guide: {
    title: 'Conversation guide',
    lead: (minutes) =>
      `${minutes} minutes, with the report on the table. Agree who leads the conversation (preferably not the manager) and who takes notes.`,
    minutes: (minutes) => `${minutes} min`,
    opening: 'Opening',
    openingText: [
      'We do this to see together how we learn at work, and to choose what to do first.',
      'We talk about how things go here. You do not have to say what you answered, and we do not guess.',
      'Nobody is being judged. The figures show where we can start.',
    ],
    picture: 'Look at the picture together',
    pictureText: [
      'First look in silence for two minutes. Then anyone who wants to can name one thing they recognise and one thing that surprises them.',
    ],
    differText: (names) =>
      `You do not all see ${names} the same way. Who has an example from the past month? Listen first, decide later.`,
    quoted: (step) => `“${step}”`,
    lookBack: (steps) =>
      `Look back as well. Last time the report had these steps: ${steps}. What did you do, and what do you want to keep?`,
    step: (number, title) => `Step ${number}: ${title}`,
    stepDecide: 'Shall we do this? Who starts, and when?',
    action: 'This week',
    agreements: 'Agreements',
    agreementsText: 'Write it down now, with a name and a date. Read it aloud at the end.',
    columns: { what: 'What have we agreed?', who: 'Who?', when: 'By when?' },
    next: 'When will we check whether it has worked?',
    leader: 'Leads the conversation:',
    writer: 'Takes notes:',
  },
  take: {
    title: 'Take the report with you',
    print: 'Print or save as PDF',
    withAnnex: 'Print the technical annex as well',
    printed: 'The print window is opening.',
    printTrouble: 'The print window did not open. Use “Print” in your browser’s menu, or save a file.',
    page: 'Save the report as a file',
    savedAs: (name) => `Saved as ${name}.`,
    fileTrouble:
      'That file could not be made. The site may have been updated in the meantime. Save your team file, reload the page and open the team file.',
    pageHint:
      'A colleague can open the saved report with a double click, even without internet. Keep it yourself too: you need it to compare with a later report. The comparison that you choose under “Compare” is included in the file and the link.',
    csv: 'CSV',
    xlsx: 'Excel',
    printGuide: 'Print only the guide',
    docx: 'Guide for Word',
    markdown: 'Guide as text (Markdown)',
    files: { report: 'report', guide: 'guide', figures: 'figures' },
    link: 'Link to this report',
    copy: 'Copy the link',
    linkHint:
      'Anyone who has the link can see this report and forward the link. You cannot withdraw it. It does not contain anyone’s individual answers.',
    noLink:
      'There is no link for this report, because it is too large or your browser cannot make one. Pass on the file.',
    compare: 'Compare',
    earlier: 'Open the report from an earlier round',
    benchmark: 'Open another report to compare it with',
    clearComparison: 'Remove the comparison',
    otherInstrument: 'This report belongs to another questionnaire.',
    otherVersion: (version, now) =>
      `This report comes from version ${version} of the questionnaire. The statements have changed in version ${now}, so the figures cannot be compared. You can still read the two reports side by side.`,
    tooLate:
      'This report is more recent than the one you are looking at. Open the more recent report first, then compare it with the older one.',
    notSnapshot:
      'This is not a report. Is it a team file? Then open it on the start page, show the report there and save that as a file.',
  },
  invited: {
    title: (team) => `The learning scan for ${team}`,
    lead: (items, minutes) =>
      `How do you learn from each other at work? Think of your own team and say how you see it. There are ${items} statements, and they take about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. There are no right or wrong answers, and you may leave statements blank. First you see your own result. Then you decide whether to pass on your answers.`,
    before: (reader) =>
      `At the end you get a code. If you want to take part, you send it to ${reader} yourself. Anyone who has your code can read all your answers. There are no names in the report. Every average comes from at least 5 people. We only show how often an answer was chosen once at least 10 people have answered the statement.`,
    read: (reader) => `With this code ${reader} can read all your answers, and so can anyone else who gets it.`,
    confidential: 'Your answers are confidential, but not anonymous.',
    begin: 'I’ll take part',
    trouble: 'This invitation is incomplete. Copy the whole link from your email, or ask for a new one.',
    copied: (reader) => `Copied. Paste the code into a message to ${reader} now.`,
    handTitle: (reader) => `Pass your answers on to ${reader}`,
    done: 'You have finished. Your answers only count once you pass on your code. You can find your own result below.',
    share: 'Share the code',
    mail: 'Email the code',
    subject: (team) => `My code for the learning scan (${team})`,
    message: (team, wave, code) => `Hello,\n\nThis is my code for the learning scan of ${team} (${wave}):\n\n${code}\n`,
    more: 'Answered twice, or something to change?',
    twice:
      'Have you taken the scan twice? Then send only one code. Do you want to leave out your role after all? Then send the new code, because it replaces the earlier one.',
    leaveOut: 'Leave out my role and the other details about me',
    leaveOutHint:
      'If you leave them out, the code only contains your answers to the statements, the language you answered in, a random number, and which invitation and questionnaire they are for.',
    code: 'Your code',
    copy: 'Copy the code',
    download: 'Save as a file',
    change:
      'Keep your code. You can use it later to ask for your answers to be taken out. A report that has already been made will not change.',
  },
  problem: {
    broken: 'This file is damaged or from another version.',
    link: 'This link to the report is incomplete or belongs to another version. Copy the whole link, or ask for a new one.',
    other: 'This file belongs to another questionnaire.',
  },
};
