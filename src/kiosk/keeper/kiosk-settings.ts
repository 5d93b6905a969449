import * as z from 'zod/mini';
import { type Lane, MAX_IN_PLACE } from '../../core/kiosk/kiosk-record.js';
import { LANGUAGE_PATTERN } from '../../core/instrument/text.js';
import { type Endpoint, TRANSPORTS } from '../../storage/kiosk/transport.js';
import { consents } from './consents.js';
import { logo } from './logo.js';

const words = (most: number): z.ZodMiniString => z.string().check(z.maxLength(most));

/** Characters that a field takes; what is longer could not be read back. */
export const MAX_LENGTHS = {
  event: MAX_IN_PLACE,
  stand: MAX_IN_PLACE,
  kiosk: MAX_IN_PLACE,
  organisation: 200,
  deletions: 200,
  privacyUrl: 2000,
  url: 2000,
  authorization: 4000,
  shareUrl: 2000,
  code: 100,
} as const;

const code = z.strictObject({ salt: words(64), digest: words(128), recovery: words(128) });
/** Where records go, and how; nowhere when `url` is empty. */
const endpoint = z.strictObject({
  url: words(MAX_LENGTHS.url),
  transport: z.enum(TRANSPORTS),
  authorization: words(MAX_LENGTHS.authorization),
});
/** What is the same on every tablet of an event. */
export const ofEvent = {
  event: words(MAX_LENGTHS.event),
  /** The first one is that of the first screen. */
  languages: z.array(z.string().check(z.regex(LANGUAGE_PATTERN))).check(z.minLength(1), z.maxLength(20)),
  /** Each with a code of its own: who may read answers need not see who gave their name. */
  endpoints: z.strictObject({ responses: endpoint, contacts: endpoint }),
  shareUrl: words(MAX_LENGTHS.shareUrl),
  /** Where the organisation says what it does with data; else where the page says so. */
  privacyUrl: z.optional(words(MAX_LENGTHS.privacyUrl)),
  /** What visitors are asked for together with contact details; else the usual. */
  consents: z.optional(consents),
  logo: z.optional(logo),
};
/** Who keeps what visitors leave, as visitors read it; empty only where an earlier version did not ask. */
export const organisation = words(MAX_LENGTHS.organisation);
/** How visitors reach whoever deletes answers, as they read it: a mail address, a phone number. Once there was none. */
export const deletions = z.optional(words(MAX_LENGTHS.deletions));
const common = {
  ...ofEvent,
  stand: words(MAX_LENGTHS.stand),
  kiosk: words(MAX_LENGTHS.kiosk),
  /** CSS pixels in a millimetre of this screen. */
  mm: z.number().check(z.gte(1), z.lte(40)),
  paused: z.boolean(),
  /** Digests of the staff's code and of the one for when it is forgotten, with the salt of both. */
  code,
};
/** What this version keeps. */
export const settingsSchema = z.strictObject({
  ...common,
  format: z.literal('leerscan-kiosk-settings-2'),
  organisation,
  deletions,
  /** Visitors are asked for contact details. */
  asksContact: z.boolean(),
});
/** Until `-2` only whoever wanted contact details had to give the name: an empty one said that nobody did. */
const earlier = z.strictObject({
  ...common,
  format: z.literal('leerscan-kiosk-settings-1'),
  contactOrganisation: organisation,
});

/** What staff set up once, kept on the device. */
export type KioskSettings = z.infer<typeof settingsSchema>;

/** CSS says that 96 pixels are an inch; real screens differ. */
export const USUAL_MM = 96 / 25.4;

/** Settings as this version or an earlier one kept them; undefined when there are none, or none of ours. */
export function parseSettings(kept: unknown): KioskSettings | undefined {
  const { data } = earlier.safeParse(kept);
  if (!data) return settingsSchema.safeParse(kept).data;
  const { contactOrganisation, ...rest } = data;
  return {
    ...rest,
    format: 'leerscan-kiosk-settings-2',
    organisation: contactOrganisation,
    asksContact: contactOrganisation !== '',
  };
}

/** The staff's code alone, of settings that cannot be read otherwise: the door stays closed. */
export function codeIn(kept: unknown): KioskSettings['code'] | undefined {
  return z.object({ code }).safeParse(kept).data?.code;
}

/** Where a lane's records go; undefined when nowhere. */
export function endpointOf({ endpoints }: Pick<KioskSettings, 'endpoints'>, lane: Lane): Endpoint | undefined {
  const { url, transport, authorization } = endpoints[lane];
  return url ? { url, transport, ...(authorization ? { authorization } : {}) } : undefined;
}
