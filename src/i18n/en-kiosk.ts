import type { KioskMessages } from './nl-kiosk.js';

export const enKiosk: KioskMessages = {
  attract: {
    question: 'How do people learn where you work?',
    about: (items, minutes) =>
      `Find out what is already going well and what you can start on tomorrow. There are ${items} statements about a team you know well. They take about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. There are no right or wrong answers.`,
    privacy: (organisation) =>
      `${organisation ? `${organisation} keeps` : 'We keep'} your answers without your name. Your name is only added if you tick a box for that. You can have everything deleted.`,
    privacyPage: (organisation) =>
      organisation
        ? `Read on your phone how ${organisation} handles your data:`
        : 'Read on your phone what happens to your data:',
    privacyQr: 'QR code leading to the page about your data',
    start: 'Start',
    languages: 'Language',
    paused: 'A short break',
    pausedHint: 'The scan will be back in a moment.',
    trouble: 'We could not load the scan.',
    retry: 'Try again',
  },
  tools: {
    label: 'Display',
    textSize: (percent) => `Text size (now ${percent}%)`,
    stop: 'Stop',
    stopQuestion: 'Stop? Your answers will be deleted.',
    stopKept: 'Stop? Your answers will be kept. You will not get the code to have them deleted.',
    stopYes: 'Yes, stop',
    stopNo: 'No, go on',
    low: 'Move buttons down',
    staff: 'For our colleagues at the stand',
  },
  result: { toPhone: 'Take your result with you on your phone' },
  take: {
    title: 'Take your result with you on your phone',
    how: 'Point your phone’s camera at this code. The full result opens on your phone.',
    privacy:
      'The link contains all your answers, including what you told us about yourself. Anyone who gets the link can read them.',
    qr: 'QR code with the link to your result, in the middle of the screen',
    code: 'Code to have your answers deleted:',
    trouble: 'We cannot make a QR code for this result.',
    next: 'Continue',
    back: 'Back to the result',
  },
  addOn: {
    yes: 'Yes',
    notYet: 'Not yet',
    show: 'What is already in place?',
    has: 'What you already have',
    arrange: 'What you can still arrange',
    ask: 'What you can still find out',
    all: 'Everything is in place. You are ready for a student.',
    unkept: 'We do not keep these answers.',
  },
  contact: {
    title: 'May we stay in touch?',
    hint: (organisation) =>
      `You do not have to fill in anything. ${organisation} keeps your details and only uses them for what you tick. Afterwards you get a code to have them deleted.`,
    name: 'Name',
    organisation: 'Organisation',
    email: 'Email address',
    purposes: {
      contact: (organisation) => `${organisation} may contact me about learning at work.`,
      workplace: (organisation) => `${organisation} may contact me about becoming a workplace for students.`,
      news: (organisation) => `${organisation} may send me the report on this event.`,
      link: (organisation) => `${organisation} may keep my details with my answers, so it can see what I answered.`,
    },
    emailTrouble: 'This does not look like an email address. Please check it.',
    nothingChosen: 'Tick at least one of the first three boxes, or skip this screen.',
    nothingTyped: 'Fill in an email address, or skip this screen.',
    send: 'Save my details',
    skip: 'Skip',
  },
  saving: 'Saving…',
  failure: { title: 'We could not load the result. Your answers are still here.', skip: 'Continue without the result' },
  thanks: {
    title: 'Thank you!',
    kept: 'Your answers are saved.',
    held: 'We have your answers, but this device cannot store them permanently right now. Our colleagues at the stand can see that.',
    code: (organisation) =>
      `If you change your mind later, give this code to ${organisation || 'our colleagues at the stand'} and we will delete your answers:`,
    contactCode: 'Code to have your contact details deleted:',
    photo: 'Take a photo or write the code down, because this screen will disappear soon.',
    done: 'I’m done',
  },
  idle: {
    title: 'Are you still there?',
    text: (seconds) => `We will delete your answers in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    kept: (seconds) => `We will go back to the start screen in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    here: 'I’m still here',
    ended: 'Time is up. We are back at the start.',
  },
  storageTrouble: 'We cannot read the settings of this kiosk right now. Everything that has been saved stays saved.',
  elsewhere: 'The kiosk is already open in another tab or window of this device. Close that one first.',
  staff: {
    title: 'Manage the kiosk',
    close: 'Close',
    code: 'Staff code',
    codeHint:
      'The code keeps visitors out, but it does not secure the device. Anyone who can open the browser’s settings can get at the data.',
    busy: 'A visitor is using the scan. If you close this screen, they can carry on where they were. The right code ends their scan.',
    closesItself: (seconds) => `If you do nothing for ${seconds} seconds, this screen closes by itself.`,
    open: 'Open',
    wrong: 'That code is not right.',
    forgotten: 'Forgotten the code? Type the recovery code that you wrote down when you set up the kiosk.',
    status: 'Status',
    facts: {
      today: 'Responses today',
      total: 'Responses on this device',
      contacts: 'Contact details',
      waiting: 'Still to be sent',
      refused: 'Refused by the receiver',
      notAccepted: 'Not accepted yet',
      unreadable: 'Of these, from another version of the kiosk',
      oldest: 'Waiting the longest',
      kept: 'Storage',
      installed: 'Installed as an app',
      offline: 'Works without a network',
      left: 'Free space',
      version: 'Version',
    },
    yes: 'yes',
    no: 'no',
    none: 'none',
    persisted: 'permanent',
    notPersisted:
      'not permanent, because the browser may delete data when space runs out. Install the kiosk as an app.',
    megabytes: (count) => `${count} MB`,
    troubles: {
      blocked:
        'This device does not allow anything to be saved (private window or blocked storage). The responses are only in the memory of this page. Export them before you close the page.',
      full: 'The storage of this device is full. New responses are only in the memory of this page. Export them and free up space.',
      vanished:
        'The storage of this page was deleted while the kiosk was open. Everything that was still in memory has been saved again. Export it to be safe.',
      failed:
        'Saving does not work. The responses are only in the memory of this page. Export them before you close the page.',
    },
    unsaved: (count) => `${count} in memory only`,
    sending: {
      idle: 'Nothing is waiting to be sent.',
      sending: 'Sending…',
      waiting: (reason) => `Sending is not working right now. We will keep trying. (Technical details: ${reason})`,
      off: 'No receiver has been set up. The responses stay on this device until you clear them. Export them first.',
    },
    trayTitle: 'Refused by the receiver',
    trayHint: 'These records are still on this device. Export them first, because clearing removes them too.',
    notAcceptedTitle: 'Not accepted yet',
    notAcceptedHint:
      'These records have not been accepted after ten tries. The reply does not say which record it is about, so the problem may not be the receiver but something along the way. We try again every day. The records are still on this device. Export them before you clear.',
    trayRetry: 'Send again',
    unreadableTitle: 'From another version of the kiosk',
    unreadableHint:
      'Another version of the kiosk saved this on this device. This version cannot read it. It is counted, it is in every export (column “kept record”), and you can clear it like the rest. A version that can read it will send it automatically.',
    kinds: { response: 'response', contact: 'contact details', deletion: 'notice that something was deleted' },
    tryNow: 'Send now',
    pause: 'Pause the kiosk',
    resume: 'Resume the kiosk',
    fullscreen: 'Full screen',
    exportHint:
      'In Excel the responses (sheet “responses”) and the contact details (sheet “contacts”) are in one file. In CSV they are two files. In JSON they are together.',
    formats: { xlsx: 'Excel', csv: 'CSV responses', 'contacts.csv': 'CSV contact details', json: 'JSON' },
    exportTrouble: 'The export did not work. Try another kind of file.',
    refused: 'That did not work. Nothing was deleted.',
    exported: (responses, contacts) =>
      `Exported: ${responses} ${responses === 1 ? 'response' : 'responses'}, contact details of ${contacts} ${contacts === 1 ? 'visitor' : 'visitors'}.`,
    clearTitle: 'Export, count and clear',
    clearHint:
      'Export first. Open the file and count the rows with responses, without the header row. There is one row per response. If the number is right, you can clear.',
    clearCount: 'How many rows with responses are in the file?',
    clearCountContacts: 'How many rows with contact details?',
    clear: 'Clear what was exported',
    clearWrong:
      'That does not match what this kiosk exported. Nothing was cleared. Open the file again, or export once more.',
    clearWaiting: (count) => `Not with the receiver yet: ${count}. We will not clear these yet.`,
    cleared: (count) => `Cleared from this device: ${count} (responses and contact details together).`,
    deleteTitle: 'Delete at a visitor’s request',
    deleteCode: 'Deletion code',
    delete: 'Delete',
    deleted:
      'Deleted from this device. If there is a receiver, it will be told. Also delete the row in files that you have already exported.',
    deletedLinked: 'The contact details that the visitor had linked to these responses have been deleted too.',
    deletedUnknown:
      'There are no responses or details with that code on this device. Check the code, try another kiosk of this event, or look for it in the export (column “deletion code”).',
    withoutCode: (count) =>
      `Please note: this device holds ${count} ${count === 1 ? 'response or contact detail' : 'responses or contact details'} from another version without a deletion code that we can find. Check in the export whether ${count === 1 ? 'it is' : 'they are'} this visitor’s. After the export you can clear everything.`,
    settings: 'Settings',
    setUp: 'Change the settings',
  },
  setUp: {
    title: 'Set up the kiosk',
    step: (number, of) => `Step ${number} of ${of}`,
    back: 'Back',
    next: 'Next',
    finish: 'Done, open the kiosk',
    insecure:
      'This page is not served over https. Without https the kiosk always needs a network and cannot save a code. Open the page over https.',
    unsaved:
      'This device does not save the settings (private window, or blocked or full storage). They apply until you close this page, and responses are in memory only. It is better to use an ordinary window. Do you want to go on anyway? Press the button again.',
    place: 'Where is this kiosk?',
    event: 'Event',
    stand: 'Stand (optional)',
    kiosk: 'Name of this device',
    organisation: 'Which organisation keeps the answers? (visitors see this name)',
    needed: 'Fill in the event, the name of this device and the organisation.',
    addressNeeded: 'This is not a complete web address.',
    installFirst:
      'Install the kiosk as an app first (in the browser’s menu: “Add to home screen” or “Install”), and set it up there. Then the browser is much less likely to delete anything.',
    codeTitle: 'Staff code',
    code: 'Choose a code of at least 4 characters',
    codeShort: 'Choose at least 4 characters.',
    codeKeep: 'Leave empty to keep the current code and recovery code.',
    recovery: 'Recovery code, in case someone forgets the code. Write it down now, because you will only see it once.',
    recoveryNeeded: 'Write down the recovery code and tick the box.',
    recoveryNoted: 'I have written down the recovery code',
    languages: 'In which languages?',
    languagesHint:
      'The start screen is in the language that you tick first. Would you like another order? Untick everything and start again.',
    languagesNeeded: 'Choose at least one language.',
    contactTitle: 'Ask for contact details?',
    contactHint:
      'After the result, visitors can leave their name and email address. They do not have to, and they choose what you may use their details for.',
    asksContact: 'Yes, ask visitors for contact details',
    contactSendHint:
      'Where do the contact details go? You can leave this empty. Then they stay on this device until you export them. Choose a different receiver from the one for the responses, with an access code of its own. That way, people who read the responses cannot see who left contact details.',
    sendTitle: 'Where do the responses go?',
    sendHint:
      'You can leave this empty. Then you export the responses after the event. Has IT prepared a receiver? Then copy what they gave you.',
    endpoint: 'Address of the receiver (https)',
    endpointTrouble: 'This is not an address that begins with https.',
    transport: 'Kind of receiver',
    transports: {
      json: 'Web service (JSON)',
      text: 'Google Apps Script or Power Automate',
      couchdb: 'CouchDB (address of the database)',
    },
    authorization: 'Access code (Authorization), if the receiver asks for one',
    test: 'Test the connection',
    testOk: 'The receiver answers as it should.',
    testFailed: (reason) =>
      `The receiver does not answer as it should: ${reason}. You can go on, because the responses stay on this device.`,
    phoneTitle: 'Try the QR code with your phone',
    shareUrl: 'Page that opens a result',
    phoneHint: 'Scan this code with a phone on mobile data, not on the stand’s Wi-Fi. Does the scan open?',
    phoneLocal: 'This address exists on this device only. A phone cannot open it.',
    phoneTooLong:
      'This address is too long. Visitors would not get a QR code that their phone can read. Use a shorter address.',
    offlineTitle: 'Does the kiosk work without a network?',
    offlineReady:
      'Everything is on this device. First press “Done, open the kiosk”. Then switch off the network, close the page and open it again. The kiosk should then start.',
    offlineNot:
      'Not everything is on this device yet. Wait a moment, or check the network. If this does not change, a file is missing next to this page. Ask the person who put the page online.',
    sizeTitle: 'How large is this screen?',
    sizeHint:
      'Hold a bank card against the screen and move the slider until the shape is as wide as the card. That makes the buttons large enough.',
    size: 'Width of the card',
    pixels: (count) => `${count} pixels`,
  },
};
