/** The page in a frame: a scan, set up by the allowed parameters of its address, that talks to the page around it. */
import { connectFrame } from './embed/frame.js';
import { parseFrameOptions } from './embed/frame-options.js';
import { LeerscanScan } from './scan-top.js';

const { options, refused } = parseFrameOptions(location.search);

function setUp(scan: LeerscanScan): void {
  const { size, sector, guides, parent } = options;
  if (options.lang !== undefined) document.documentElement.lang = options.lang;
  if (options.accent !== undefined) scan.style.setProperty('--leerscan-color-accent', `#${options.accent}`);
  Object.assign(scan, given({ instrument: options.instrument, form: options.form, respondentRole: options.role, shareUrl: options['share-url'], noIntro: options['no-intro'], noResult: options['no-result'], noLanguages: options['no-languages'] }));
  scan.respondent = given({ size, sector, guides });
  if (parent === undefined || window.parent === window) return;
  scan.sharesResult = options['share-result'] ?? false;
  connectFrame(scan, { parent: parent === 'self' ? location.origin : parent, shareResult: scan.sharesResult });
}

/** What the address says; the rest stays as it is. */
function given<Value>(settings: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** For whoever sets up the frame: it is the first thing they see when they try it. */
function tell(names: readonly string[]): void {
  const note = document.createElement('p');
  note.lang = 'en';
  note.className = 'refused';
  note.textContent = `Left out of the settings in the address, because they are unknown or cannot be right: ${names.join(', ')}. All others count.`;
  document.body.prepend(note);
}

// A page of one's own may have the tag, with a questionnaire of one's own in it.
const scan = document.querySelector('leerscan-scan') ?? new LeerscanScan();
setUp(scan);
if (!scan.isConnected) document.body.append(scan);
if (refused.length > 0) tell(refused);
