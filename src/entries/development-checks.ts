/**
 * What the development build says. Must be there before the tags are registered: elements of the page are made right
 * then.
 */
import { LeerscanProfile, LeerscanResult, LeerscanScan, LeerscanSurvey } from '../elements.js';
import { contrastIssues } from './contrast.js';
import { losesQuery } from '../ui/link-page.js';
import { MAX_OWNER, ownerName, privacyAddress } from '../ui/privacy-address.js';
import { markMissingTexts } from '../i18n/complete.js';

const told = new Set<string>();

/** Each trouble is told once. */
function warn(warning: string): void {
  if (!told.has(warning)) console.warn(`leerscan: ${warning}`);
  told.add(warning);
}

function warnOfContrast(element: HTMLElement): void {
  for (const { token, against, contrast, least } of contrastIssues(element)) {
    warn(`${token} on ${against} has a contrast of ${contrast.toFixed(1)}; WCAG 2.2 AA asks at least ${least}.`);
  }
}

/** An element that makes links to results, unless it is told not to. */
type LinkMaker = Partial<Pick<LeerscanScan, 'shareUrl' | 'noResult'> & Pick<LeerscanResult, 'noTakeAlong'>>;

/** A page that is addressed by its query is not the page that a link to a result opens. */
function warnOfQuery({ shareUrl, noResult, noTakeAlong }: LinkMaker): void {
  if (!shareUrl && !noResult && !noTakeAlong && losesQuery())
    warn(
      'the address of this page has a query, and a link to a result leaves it out, since it may hold what is nobody else’s business. Where the page cannot be opened without it, name the page that opens a result in share-url, or this one in <link rel="canonical">.',
    );
}

type Owned = Partial<Pick<LeerscanScan, 'owner' | 'privacyUrl'>>;

/** What the first screen leaves out, and why. */
function warnOfOwner({ owner = '', privacyUrl = '' }: Owned): void {
  if (owner.trim() !== '' && ownerName(owner) === '')
    warn(`owner is not shown: it has ${owner.trim().length} characters, and at most ${MAX_OWNER} count.`);
  if (privacyUrl && privacyAddress(privacyUrl) === undefined)
    warn(
      `privacy-url is not shown: ${privacyUrl.slice(0, 200)} is no address that begins with http:, https: or a path.`,
    );
}

for (const element of [LeerscanProfile, LeerscanResult, LeerscanScan, LeerscanSurvey]) {
  element.addInitializer((made) => made.addController({ hostUpdated: () => warnOfContrast(made) }));
}

for (const element of [LeerscanResult, LeerscanScan]) {
  element.addInitializer((made) => made.addController({ hostUpdated: () => warnOfQuery(made as LinkMaker) }));
}

LeerscanScan.addInitializer((made) => made.addController({ hostUpdated: () => warnOfOwner(made as Owned) }));

markMissingTexts();
