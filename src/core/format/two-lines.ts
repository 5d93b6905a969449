/** A name of more than `letters` in two lines, as even as its words allow. */
export function twoLines(name: string, letters: number): readonly string[] {
  if (name.length <= letters) return [name];
  const words = name.split(' ');
  const [best] = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
    .sort((one, other) => longestOf(one) - longestOf(other));
  return best ?? [name];
}

/** Letters of the longest of some lines. */
export function longestOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}
