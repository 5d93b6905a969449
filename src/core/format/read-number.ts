/** What may stand between thousands, and what before the decimals, in any language: told apart by where they stand. */
const GROUPING = ['\\s', "['’]", '\\.', ','];
const DECIMAL = ['\\.', ','];

const WAYS = GROUPING.flatMap((group) =>
  DECIMAL.filter((mark) => mark !== group).map(
    (mark) => new RegExp(`^(\\d+|[1-9]\\d{0,2}(?:${group}\\d{3})+|)(?:${mark}(\\d+))?$`),
  ),
);

/**
 * The number that a person typed, whatever the language of page and browser: every way of writing is tried, and what
 * all of them agree on is read. `1.000` can be two numbers, which are both given, the larger one first; a text that is
 * no number gives undefined.
 */
export function readNumber(text: string): number | readonly [number, number] | undefined {
  const [, sign, written] = /^([-+−–]?)\s*(.+)$/u.exec(plain(text)) ?? [];
  if (written === undefined) return undefined;
  const found = new Set(
    WAYS.flatMap((way) => {
      const [, whole, decimals] = way.exec(written) ?? [];
      if (whole === undefined || (whole === '' && decimals === undefined)) return [];
      const size = Number(`${whole.replace(/\D/g, '')}.${decimals ?? ''}`);
      return [sign && sign !== '+' && size !== 0 ? -size : size];
    }),
  );
  const [one, other] = found;
  return one === undefined || other === undefined ? one : Math.abs(one) > Math.abs(other) ? [one, other] : [other, one];
}

/** Digits and marks of Arabic and Persian as those of Latin script; without marks of direction. */
function plain(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/٫/g, ',')
    .replace(/٬/g, '’')
    .trim();
}
