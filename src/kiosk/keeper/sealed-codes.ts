import * as z from 'zod/mini';
import { hexOf } from '../../core/format/bytes.js';
import { toJson } from '../../core/format/json.js';
import type { Lane } from '../../core/kiosk/kiosk-record.js';
import type { EventSettings } from './event-settings.js';
import { MAX_LENGTHS } from './kiosk-settings.js';

/** Characters of a passphrase, at least: the link may be photographed, and guessed at for as long as somebody likes. */
export const MIN_PASSPHRASE = 12;
/** PBKDF2 with SHA-256, as OWASP's password storage cheat sheet asks of it. */
const ITERATIONS = 600_000;

type Sealed = NonNullable<EventSettings['sealed']>;
export type AccessCodes = Readonly<Record<Lane, string>>;

const word = z.string().check(z.maxLength(MAX_LENGTHS.authorization));
const schema = z.strictObject({ responses: word, contacts: word });

/** Access codes that only whoever knows the passphrase can read (AES-GCM). */
export async function sealCodes(codes: AccessCodes, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(toJson(codes));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(passphrase, salt), text);
  return { salt: hexOf(salt), iv: hexOf(iv), text: hexOf(new Uint8Array(sealed)) };
}

/** The access codes; undefined for another passphrase, and for what somebody changed. */
export async function openCodes({ salt, iv, text }: Sealed, passphrase: string): Promise<AccessCodes | undefined> {
  try {
    const key = await keyOf(passphrase, bytesOf(salt));
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv) }, key, bytesOf(text));
    return schema.safeParse(JSON.parse(new TextDecoder().decode(opened))).data;
  } catch {
    return undefined;
  }
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

async function keyOf(passphrase: string, salt: BufferSource): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.trim());
  const key = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS },
    key,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
