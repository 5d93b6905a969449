/** What the page's own address can carry: a result, an invitation to a team scan, a team's report, an event's settings. */
export type AddressName = 'leerscan' | 'leerscan-invitation' | 'leerscan-report' | 'leerscan-event';

/**
 * The code after `#name=`, or null. Whatever a mail or a chat stuck behind it (a full stop, a bracket, `?utm_source=…`)
 * is left off: a code that lost a part of itself says so when it is read.
 */
export function codeInAddress(name: AddressName): string | null {
  // Not URLSearchParams: a plain anchor #leerscan is no link to a result.
  return new RegExp(`^#(?:.*&)?${name}=\\s*([\\w-]*)`).exec(plain(location.hash))?.[1] ?? null;
}

/** Without the escapes of letters and signs, also where a program put them in twice. */
function plain(hash: string): string {
  return hash
    .replace(/%25/g, '%')
    .replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What stands after the `#` of a link that carries a code. */
export function hashWith(name: AddressName, code: string): string {
  return `${name}=${code}`;
}
