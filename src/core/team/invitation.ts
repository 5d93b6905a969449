import * as z from 'zod/mini';
import { toJson } from '../format/json.js';
import { fromBase64Url, toBase64Url } from '../format/bytes.js';
import { LeerscanError, describe } from '../errors/leerscan-error.js';
import { MAX_WAVE } from '../response/response.js';
import { ID_PATTERN, VERSION_PATTERN } from '../instrument/text.js';

/** Characters of a name. */
export const MAX_IN_NAME = 80;
const MAX_LENGTH = 1200;
const name = z.string().check(z.maxLength(MAX_IN_NAME));

export const invitationSchema = z.strictObject({
  /** Who is asked. */
  team: name,
  /** The measuring moment, as the collector calls it. */
  wave: name,
  /** Who reads the codes that are handed in; empty where nobody is asked to. */
  reader: name,
  form: z.string().check(z.regex(ID_PATTERN)),
  /** 20 bits that tell this invitation's codes from others. */
  tag: z.number().check(z.int(), z.gte(1), z.lte(MAX_WAVE)),
  /** The version of the questionnaire that is asked; of the first one invitations did not say it. */
  version: z.optional(z.string().check(z.regex(VERSION_PATTERN))),
});

/** What whoever is invited must know before answering. Travels in the link itself; no server keeps it. */
export type Invitation = z.infer<typeof invitationSchema>;

/** A tag for a new invitation: 20 random bits, never 0. */
export function createTag(): number {
  return ((crypto.getRandomValues(new Uint32Array(1))[0] as number) % MAX_WAVE) + 1;
}

/** As text for after the # of an address. */
export function toInvitationCode({ team, wave, reader, form, tag, version }: Invitation): string {
  const parts = [team, wave, reader, form, tag, ...(version === undefined ? [] : [version])];
  return toBase64Url(new TextEncoder().encode(toJson(parts)));
}

/** @throws {LeerscanError} `invitation-invalid`. */
export function fromInvitationCode(code: string): Invitation {
  try {
    if (code.length > MAX_LENGTH) throw new Error('too long');
    const [team, wave, reader, form, tag, version] = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(code)),
    ) as unknown[];
    return invitationSchema.parse({ team, wave, reader, form, tag, ...(version === undefined ? {} : { version }) });
  } catch {
    throw new LeerscanError('invitation-invalid', [
      { path: '', message: `expected a whole link of an invitation, but got ${describe(code)}` },
    ]);
  }
}
