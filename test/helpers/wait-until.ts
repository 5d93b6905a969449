import { waitUntil as within } from '@open-wc/testing';

/** Milliseconds: a machine that does something else too loads a file in more than the second that is usual. */
const PATIENCE = 10_000;

/** Waits until there is what is looked for. @throws after ten seconds, or as long as `timeout` says. */
export function waitUntil(
  look: Parameters<typeof within>[0],
  message?: string,
  { timeout = PATIENCE }: { readonly timeout?: number } = {},
): Promise<void> {
  return within(look, message, { timeout });
}
