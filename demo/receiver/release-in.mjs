import { createHash } from 'node:crypto';

/** Format of what a wall shows of an event, with the memory that its next release needs. */
const FORMAT = 'leerscan-event-release-1';
/** Characters of the name of an event, as in a record. */
const MAX_NAME = 100;

/** What names a release: SHA-256 of its text. */
export function tagOf(/** @type {string} */ text) {
  return createHash('sha256').update(text).digest('hex');
}

/** The event that an address asks for; undefined where it names none. */
export function eventIn(/** @type {string} */ address) {
  const event = new URLSearchParams(address.split('?')[1]).get('event') ?? '';
  return event !== '' && event.length <= MAX_NAME && !event.includes('\0') ? event : undefined;
}

/** Which release a new one continues: its tag, null for none, undefined where the headers do not say. */
export function continuedIn({ 'if-match': match, 'if-none-match': noneMatch }) {
  if (match === undefined) return noneMatch === '*' ? null : undefined;
  // A proxy that compresses marks the tag: nginx before it, Apache behind it.
  return /^(?:W\/)?"([0-9a-f]{64})(?:-gzip)?"$/.exec(match)?.[1];
}

/** Why a text is no release, or nothing. */
export function faultInRelease(/** @type {string} */ text) {
  let sent;
  try {
    sent = JSON.parse(text);
  } catch {
    return 'The body is no JSON.';
  }
  const { format, memory } = Object(sent);
  if (format !== FORMAT) return `This is no release: its format is not ${FORMAT}.`;
  if (typeof memory !== 'object' || memory === null) return 'The release has no memory: no next one could continue it.';
  return undefined;
}
