import { toJson } from '../core/format/json.js';

/** A value as a file that people may open, too. */
export function jsonFile(value: unknown): Blob {
  return new Blob([toJson(value, 1)], { type: 'application/json' });
}

/** What a file's name begins with: the product, and names that somebody typed, without what a disk may not like. */
export function fileStem(...names: readonly string[]): string {
  return ['leerscan', ...names]
    .map((part) => part.replace(/[^\p{L}\p{N}-]+/gu, '-'))
    .filter(Boolean)
    .join('-');
}
