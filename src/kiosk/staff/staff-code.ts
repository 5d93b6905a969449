import { hexOf } from '../../core/format/bytes.js';
import type { KioskSettings } from '../keeper/kiosk-settings.js';

type KeptCode = KioskSettings['code'];

/** Work for whoever tries all short codes (PBKDF2); about a tenth of a second on a tablet. It stays a speed bump. */
const ITERATIONS = 200_000;
const RECOVERY_SYMBOLS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const RECOVERY_LENGTH = 12;

/** A code for when the code is forgotten, to be written down: `ABCD-EFGH-JKMN`. */
export function createRecoveryCode(): string {
  const symbols = [...crypto.getRandomValues(new Uint32Array(RECOVERY_LENGTH))]
    .map((random) => RECOVERY_SYMBOLS[random % RECOVERY_SYMBOLS.length])
    .join('');
  return symbols.replace(/(.{4})(?=.)/g, '$1-');
}

/** What is kept of the two codes. Needs a secure context (https), as all of Web Crypto does. */
export async function keptCodeOf(code: string, recovery: string): Promise<KeptCode> {
  const salt = hexOf(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, digest: await digestOf(code, salt), recovery: await digestOf(plain(recovery), salt) };
}

/** Whether this is the staff's code, or the one for when it is forgotten. */
export async function opens(typed: string, { salt, digest, recovery }: KeptCode): Promise<boolean> {
  return (await digestOf(typed.trim(), salt)) === digest || (await digestOf(plain(typed), salt)) === recovery;
}

function plain(recovery: string): string {
  return recovery.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

async function digestOf(code: string, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, ['deriveBits']);
  return hexOf(
    new Uint8Array(
      await crypto.subtle.deriveBits(
        { name: 'PBKDF2', hash: 'SHA-256', salt: new TextEncoder().encode(salt), iterations: ITERATIONS },
        key,
        256,
      ),
    ),
  );
}
