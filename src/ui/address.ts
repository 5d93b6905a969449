/** What the page's own address can carry: a result, an invitation to a team scan, a team's report. */
export type AddressName = 'leerscan' | 'leerscan-invitation' | 'leerscan-report';

/** The code after `#name=`, or null. */
export function codeInAddress(name: AddressName): string | null {
  // Not URLSearchParams: a plain anchor #leerscan is no link to a result.
  return new RegExp(`^#(?:.*&)?${name}=([^&]*)`).exec(location.hash)?.[1] ?? null;
}

/** What stands after the `#` of a link that carries a code. */
export function hashWith(name: AddressName, code: string): string {
  return `${name}=${code}`;
}
