/** Characters of an owner's name. */
export const MAX_OWNER = 200;

/** A web address, read from that of `page`, or of this page; undefined for anything else, such as a script. */
export function privacyAddress(text: string, page = ''): string | undefined {
  try {
    const { protocol, username, password, href } = new URL(text, new URL(page, document.baseURI));
    return text && /^https?:$/.test(protocol) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Of that length at most: a text that is longer is no name. */
export function ownerName(text: string): string {
  const name = text.trim();
  return name.length > MAX_OWNER ? '' : name;
}
