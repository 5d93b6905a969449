import { addressOf } from '../core/format/address.js';
import { type AddressName, hashWith } from './address.js';

/**
 * The page that a link leads to: where the host says so (`share-url`, as it stands), else this page by the address that
 * it calls its own (`<link rel="canonical">` of the same origin), else this page without its query. A query may hold a
 * token, a mail address or answers of whoever is here now, and the link goes to others.
 * @throws {TypeError} for a `share-url` that is no address.
 */
export function linkPage(shareUrl: string): URL {
  if (shareUrl) return new URL(shareUrl, document.baseURI);
  const canonical = canonicalAddress();
  if (canonical) return canonical;
  const page = new URL(location.href);
  for (const part of ['search', 'username', 'password'] as const) page[part] = '';
  return page;
}

/** A link that carries a code: to `page`, or to this one when that is empty. */
export function linkWith(page: string, name: AddressName, code: string): string {
  const url = linkPage(page);
  url.hash = hashWith(name, code);
  return url.href;
}

/** Whether a link leaves out a query by which this page may be addressed (`?page_id=12`). */
export function losesQuery(): boolean {
  return location.search !== '' && canonicalAddress() === undefined;
}

function canonicalAddress(): URL | undefined {
  const { origin } = new URL(location.href);
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="canonical" i][href]')];
  return links.map(({ href }) => addressOf(href)).find((address) => address?.origin === origin);
}
