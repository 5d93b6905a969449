/**
 * Loads the page anew, with the scripts that its server has now: a browser may keep an entry script for days, and ask
 * for files that an update of the site took away. `entry` is its address, where there is one.
 */
export async function renewPage(entry: string | undefined): Promise<void> {
  if (entry) await fetch(entry, { cache: 'reload' }).catch(() => undefined);
  location.reload();
}
