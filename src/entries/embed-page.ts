/** The page in a frame: a scan, set up by the allowed parameters of its address, that talks to the page around it. */
import { connectFrame } from '../embed/frame.js';
import { parseFrameOptions } from '../embed/frame-options.js';
import { ownPage, trustOf } from '../embed/share-page.js';
import { takeCarriedState } from '../ui/carried-state.js';
import { isReadableOnWhite } from '../ui/contrast.js';
import { LeerscanScan } from './scan-top.js';

const { options, refused } = parseFrameOptions(location.search);
/** What does not count of them. */
const left = [...refused];

function setUp(scan: LeerscanScan): void {
  const { size, sector, guides, parent } = options;
  if (options.lang !== undefined) document.documentElement.lang = options.lang;
  if (options.accent !== undefined) dress(scan, options.accent);
  Object.assign(
    scan,
    given({
      instrument: options.instrument,
      form: options.form,
      respondentRole: options.role,
      noIntro: options['no-intro'],
      noResult: options['no-result'],
      noLanguages: options['no-languages'],
      sharedDevice: options['shared-device'],
    }),
  );
  scan.respondent = given({ size, sector, guides });
  scan.shareUrl ||= ownPage(location.href, options);
  const around =
    parent === undefined || window.parent === window ? undefined : parent === 'self' ? location.origin : parent;
  const accept = options['share-url'] === undefined ? () => undefined : shareAt(scan, options['share-url'], around);
  if (around === undefined) return;
  scan.sharesResult = options['share-result'] ?? false;
  connectFrame(scan, { parent: around, shareResult: scan.sharesResult, heard: accept });
}

/**
 * Lets links to results lead elsewhere where that is safe. @returns what to call once the page around the frame has
 * shown itself.
 */
function shareAt(scan: LeerscanScan, shareUrl: string, parent: string | undefined): () => void {
  const { ancestorOrigins } = location as Partial<Location>;
  const trust = trustOf(shareUrl, { address: location.href, parent, around: ancestorOrigins?.[0] });
  let isAccepted = false;
  const accept = (): void => {
    isAccepted = true;
    scan.shareUrl = shareUrl;
  };
  const refuse = (): void => {
    if (!isAccepted)
      console.warn(
        `leerscan: share-url is left out, so links to results open this page. It must be https, on ${new URL(location.href).origin} or on the origin that parent names; and that page must be around this frame, with embed-host.js in it for browsers that do not say so by themselves.`,
      );
  };
  if (trust === 'yes') accept();
  if (trust === 'no') refuse();
  // The result, and its link, come long after the page's first word.
  if (trust === 'once proved') scan.addEventListener('leerscan-complete', refuse, { once: true });
  return trust === 'once proved' ? accept : () => undefined;
}

/** One colour is that of a light page: in a dark one nobody could read it. */
function dress(scan: LeerscanScan, accent: string): void {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(accent.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  if (!isReadableOnWhite([red, green, blue])) {
    left.push('accent (white text on it could not be read)');
    return;
  }
  document.documentElement.style.colorScheme = 'light';
  scan.style.setProperty('--leerscan-color-accent', `#${accent}`);
}

/** What the address says; the rest stays as it is. */
function given<Value>(settings: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/**
 * For whoever sets up the frame, in the console: visitors come with campaign tags in the address, and must not read of
 * them.
 */
function warn(names: readonly string[]): void {
  const isTwiceEscaped = names.some((name) => name.startsWith('amp;'));
  const isBare = window.parent !== window && location.search === '';
  const said = [
    ...(names.length > 0
      ? [
          `left out of the settings in the address, because they are unknown or cannot be right: ${names.join(', ')}. All others count.`,
        ]
      : []),
    ...(isTwiceEscaped ? ['"&amp;" stands where "&" is meant: something wrote the address as HTML twice.'] : []),
    ...(isBare ? ['no settings came with the address of this frame. If src has some, a redirect lost them.'] : []),
  ];
  if (said.length > 0) console.warn(`leerscan: ${said.join(' ')}`);
}

LeerscanScan.entry = import.meta.url;
takeCarriedState();
// A page of one's own may have the tag, with a questionnaire of one's own in it.
const scan = document.querySelector('leerscan-scan') ?? new LeerscanScan();
setUp(scan);
if (!scan.isConnected) document.body.append(scan);
warn(left);
