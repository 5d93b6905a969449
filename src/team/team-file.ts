import { toJson } from '../core/format/json.js';
import type { Snapshot } from '../core/team/snapshot.js';

/** Characters of a file; a collection of a million responses has 50 million. */
const MAX_CHARACTERS = 100_000_000;

/** @throws when it is no JSON, or far too large. */
export async function readJsonFile(file: Blob): Promise<unknown> {
  if (file.size > MAX_CHARACTERS) throw new Error('too large');
  return JSON.parse(await file.text()) as unknown;
}

/** How every team's file and report begins, of whatever version. */
const OWN = /"format"\s*:\s*"leerscan-(?:collection|snapshot)-/;

/** What a team's file or a report holds, undefined as a value where it is cut off; undefined of any other file. */
export async function readOwnFile(file: Blob): Promise<{ readonly value: unknown } | undefined> {
  if (!OWN.test(await file.slice(0, 1000).text())) return undefined;
  return { value: await readJsonFile(file).catch(() => undefined) };
}

export function jsonOf(value: unknown): Blob {
  return new Blob([toJson(value, 1)], { type: 'application/json' });
}

/** A file name out of names that somebody typed. */
export function stemOf({ team, wave, day }: Pick<Snapshot, 'team' | 'wave' | 'day'>): string {
  const plain = [team, wave]
    .map((name) =>
      name
        .normalize('NFKD')
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .toLowerCase(),
    )
    .filter(Boolean);
  return ['leerscan', ...plain, day].join('-');
}
