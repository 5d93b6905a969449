/** The page in a frame: a scan, set up by the allowed parameters of its address, that talks to the page around it. */
import { connectFrame } from './embed/frame.js';
import { parseFrameOptions } from './embed/frame-options.js';
import { LeerscanScan } from './scan-top.js';

const { options, refused } = parseFrameOptions(location.search);

function setUp(scan: LeerscanScan): void {
  const { role = '', size, sector, guides, parent } = options;
  if (options.lang !== undefined) document.documentElement.lang = options.lang;
  if (options.accent !== undefined) scan.style.setProperty('--leerscan-color-accent', `#${options.accent}`);
  scan.instrument = options.instrument ?? '';
  scan.form = options.form ?? 'full';
  scan.respondentRole = role;
  scan.respondent = Object.fromEntries(Object.entries({ size, sector, guides }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  scan.shareUrl = options['share-url'] ?? '';
  scan.noIntro = options['no-intro'] ?? false;
  scan.noResult = options['no-result'] ?? false;
  scan.noLanguages = options['no-languages'] ?? false;
  if (parent === undefined || window.parent === window) return;
  scan.sharesResult = options['share-result'] ?? false;
  connectFrame(scan, { parent: parent === 'self' ? location.origin : parent, shareResult: scan.sharesResult });
}

/** For whoever sets up the frame: it is the first thing they see when they try it. */
function tell(names: readonly string[]): void {
  const note = document.createElement('p');
  note.lang = 'en';
  note.className = 'refused';
  note.textContent = `Left out of the settings in the address, because they are unknown or cannot be right: ${names.join(', ')}. All others count.`;
  document.body.prepend(note);
}

const scan = new LeerscanScan();
setUp(scan);
document.body.append(scan);
if (refused.length > 0) tell(refused);
