import * as z from 'zod/mini';
import { fromBase64Url, toBase64Url } from '../../core/format/bytes.js';
import { toJson } from '../../core/format/json.js';
import { MAX_IN_PLACE } from '../../core/kiosk/kiosk-record.js';
import { isEndpoint, isPage } from '../../core/format/endpoint.js';
import { type KioskSettings, deletions, ofEvent, organisation } from './kiosk-settings.js';

/** Stands of one event. */
export const MAX_STANDS = 60;
/** Characters of a link: settings with every field full stay below it. */
export const MAX_EVENT_TEXT = 40_000;
/** The same of a file, which can hold a logo too. */
export const MAX_EVENT_FILE = 2 * MAX_EVENT_TEXT + 1000;
/** Where a link carries them. */
const IN_LINK = /#(?:.*&)?leerscan-event=([\w-]+)/;

const hex = z.string().check(z.regex(/^[0-9a-f]{2,16384}$/));

export const eventSchema = z.strictObject({
  format: z.literal('leerscan-event-1'),
  ...ofEvent,
  event: ofEvent.event.check(z.minLength(1)),
  organisation: organisation.check(z.minLength(1)),
  deletions,
  asksContact: z.boolean(),
  stands: z.array(z.string().check(z.minLength(1), z.maxLength(MAX_IN_PLACE))).check(z.maxLength(MAX_STANDS)),
  /** The access codes of the receivers, for whoever knows the passphrase. The endpoints themselves hold none. */
  sealed: z.optional(z.strictObject({ salt: hex, iv: hex, text: hex })),
});

/** What an organiser sets up once, and every tablet of the event takes over. */
export type EventSettings = z.infer<typeof eventSchema>;

/** As text for after the # of an address; a logo is too much for that. */
export function toEventCode(settings: EventSettings): string {
  return toBase64Url(new TextEncoder().encode(toJson({ ...settings, logo: undefined })));
}

/** Settings out of a link, the code in it, or a file; undefined where there are none in it. */
export function readEventSettings(text: string): EventSettings | undefined {
  const trimmed = text.trim();
  const isFile = trimmed.startsWith('{');
  if (trimmed.length > (isFile ? MAX_EVENT_FILE : MAX_EVENT_TEXT)) return undefined;
  try {
    const json = isFile
      ? trimmed
      : new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(IN_LINK.exec(trimmed)?.[1] ?? trimmed));
    const { data } = eventSchema.safeParse(JSON.parse(json));
    return data && isUsable(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** What a set-up by hand would have taken too; an access code travels sealed or not at all. */
function isUsable({ endpoints, shareUrl, privacyUrl = '' }: EventSettings): boolean {
  return (
    isPage(shareUrl) &&
    (privacyUrl === '' || isPage(privacyUrl)) &&
    Object.values(endpoints).every(({ url, authorization }) => authorization === '' && (url === '' || isEndpoint(url)))
  );
}

/** The settings of one tablet, as far as the event decides them. */
export function takenOver({
  event,
  organisation: keeper,
  deletions: contact,
  languages,
  endpoints,
  shareUrl,
  privacyUrl,
  asksContact,
  consents,
  logo,
  stands,
}: EventSettings): Omit<KioskSettings, 'format' | 'kiosk' | 'mm' | 'paused' | 'code'> {
  return {
    event,
    organisation: keeper,
    // What this one does not say is not what an earlier one said.
    deletions: contact,
    languages,
    endpoints,
    shareUrl,
    privacyUrl,
    asksContact,
    consents,
    logo,
    stand: stands[0] ?? '',
  };
}
