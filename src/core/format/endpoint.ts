import { addressOf } from './address.js';

/** An address that records may go to: https, or this very device. */
export function isEndpoint(address: string): boolean {
  const url = addressOf(address);
  if (!url) return false;
  const { protocol, hostname, username, password } = url;
  return (protocol === 'https:' || isThisDevice(hostname)) && username === '' && password === '';
}

const isThisDevice = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** An address that a visitor's browser opens as a page. */
export function isPage(address: string): boolean {
  return /^https?:$/.test(addressOf(address)?.protocol ?? '');
}

/** A page that no other device can open. */
export function isOfThisDevice(address: string): boolean {
  return isThisDevice(addressOf(address)?.hostname ?? '');
}
