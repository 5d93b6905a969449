import type { Snapshot } from '../core/team/snapshot.js';

/** Characters of a file; a collection of a million responses has 50 million. */
const MAX_CHARACTERS = 100_000_000;

/** Around the data of a report that is a page. */
export const PAGE_DATA = { open: '<script type="application/json" id="leerscan">', close: '</script>' } as const;

/** @throws when it holds none of our data, or is far too large. */
export async function readTeamFile(file: Blob): Promise<unknown> {
  if (file.size > MAX_CHARACTERS) throw new Error('too large');
  const text = await file.text();
  const from = text.startsWith('<') ? text.indexOf(PAGE_DATA.open) : -1;
  const data = from < 0 ? text : text.slice(from + PAGE_DATA.open.length, text.indexOf(PAGE_DATA.close, from));
  return JSON.parse(data) as unknown;
}

/** How every team's file and report begins, of whatever version. */
const OWN = /"format"\s*:\s*"leerscan-(?:collection|snapshot|event-release)-/;

/** What a team's file or a report holds, undefined as a value where it is cut off; undefined of any other file. */
export async function readOwnFile(file: Blob): Promise<{ readonly value: unknown } | undefined> {
  if (!OWN.test(await file.slice(0, 1000).text())) return undefined;
  return { value: await readTeamFile(file).catch(() => undefined) };
}

/** A file name out of names that somebody typed, what the file is, and when it was made: the newest one comes last. */
export function fileName(
  { team, wave }: Pick<Snapshot, 'team' | 'wave'>,
  kind: string,
  moment: string,
  ending: string,
): string {
  const plain = [team, wave].map((name) =>
    name
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase(),
  );
  return `${['leerscan', ...plain, kind, moment].filter(Boolean).join('-')}.${ending}`;
}
