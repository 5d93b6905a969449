/** A link in a text, with the lines on which it goes on. */
export interface Link {
  readonly start: number;
  /** Where its first line ends, and where the last one does. */
  readonly firstEnd: number;
  readonly end: number;
  /** Without the line ends in it. */
  readonly text: string;
}

/** A link ends where another one begins behind a separator: lists come without spaces too. */
const RUN = '(?:(?![,;|)\\]]https?:)[^\\s<>"])+';
const LINKS = new RegExp(`https?:\\/\\/${RUN}`, 'gi');
const NEXT_LINE = new RegExp(`[ \\t]*\\r?[\\n\\u2028](?:[>| \\t]{0,80}[>|] ?)?((?!https?:\\/\\/)${RUN})`, 'iy');
/** A line of that many characters was broken by a program. */
const FULL_LINE = 55;
const MAX_LINES = 60;
/** Addresses that are looked into, of one link that was rewritten again and again. */
const MAX_ADDRESSES = 24;
/** The name in base64, at its three places in a group of three bytes. */
const IN_BASE64 = /bGVlcnNjYW|xlZXJzY2Fu|sZWVyc2Nhb/;
const IS_OURS = new RegExp(`leerscan|${IN_BASE64.source}`, 'i');
const BASE64 = /[A-Za-z0-9+/_-]{24,}/g;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Mail gateways that keep the address of a link to themselves. */
const HIDING = new RegExp(
  [
    'mimecast\\.com\\/[rs]\\/',
    'mimecastprotect\\.com\\/[rs]\\/',
    'atpscan\\.\\S*hornetsecurity\\.com\\/',
    'protect\\.checkpoint\\.com\\/v2\\/r\\d',
    'emailprotection\\.link\\/',
    'defend\\.egress\\.com\\/',
    'sendgrid\\.net\\/ls\\/click',
    'urldefense\\.com\\/v3\\/(?!_)',
  ].join('|'),
  'i',
);

export function* linksIn(text: string): Generator<Link> {
  let last = 0;
  for (const match of text.matchAll(LINKS)) {
    const start = match.index;
    // Part of the one before, on its next lines.
    if (start < last) continue;
    const firstEnd = start + match[0].length;
    const parts = [match[0]];
    let end = firstEnd;
    for (let line = lineStart(text, start); parts.length < MAX_LINES && end - line >= FULL_LINE;) {
      NEXT_LINE.lastIndex = end;
      const next = NEXT_LINE.exec(text);
      if (!next) break;
      const part = next[1] as string;
      line = end + next[0].indexOf(part);
      end += next[0].length;
      parts.push(part);
    }
    last = end;
    yield { start, firstEnd, end, text: parts.join('') };
  }
}

/** At most a line's length back: longer ones are full anyhow. */
function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < FULL_LINE && !/[\n\u2028]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

export function isHiding({ text }: Link): boolean {
  return HIDING.test(text);
}

/**
 * The link itself, and every address that stands in it in clear, percent-encoded, in base64, or as Proofpoint writes
 * it, one in the other; the one that was undone most comes last. None where it has nothing of ours.
 */
export function addressesIn({ text }: Link): readonly string[] {
  if (!IS_OURS.test(text)) return [];
  const all = new Set([text]);
  for (const address of all) {
    if (all.size >= MAX_ADDRESSES) break;
    for (const inner of [...fromProofpoint3(address), ...fromProofpoint2(address), ...fromBase64(address)])
      all.add(inner);
    all.add(withoutEscapes(address));
  }
  return [...all].filter((address) => /leerscan/i.test(address));
}

/** Signs of ASCII alone: a code and its name have no others. */
export function withoutEscapes(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/**
 * `u=` with `-` for `%` and `_` for `/`: a hyphen of the address itself comes as -2D, its underscore as -5F. An equals
 * sign at the end of a line may have been taken for a line that goes on.
 */
function* fromProofpoint2(text: string): Generator<string> {
  const written = /\/v2\/url\?(?:[^\s#]*?&)?u=?([^&\s]+)/i.exec(text)?.[1];
  if (written !== undefined) yield withoutEscapes(written.replace(/-/g, '%').replace(/_/g, '/'));
}

/**
 * The address between underscores, in which `*` stands for one character, and `**` with a letter for a run of two (`A`)
 * and more; which ones stands behind it in base64.
 */
function* fromProofpoint3(text: string): Generator<string> {
  const [, written, bytes = ''] = /\/v3\/__(.+?)__;([^!\s]*)/i.exec(text) ?? [];
  if (written === undefined) return;
  const signs = charactersOf(bytesOf(bytes));
  let at = 0;
  yield written.replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) => {
    const from = at;
    at += run === undefined ? 1 : ALPHABET.indexOf(run) + 2;
    return signs.slice(from, at).join('');
  });
}

function* fromBase64(text: string): Generator<string> {
  if (!IN_BASE64.test(text)) return;
  for (const [part] of text.matchAll(BASE64))
    // Something else may stand right before it, so that its groups of four begin further on.
    for (let skipped = 0; skipped < 4 && IN_BASE64.test(part); skipped++) {
      const address = bytesOf(part.slice(skipped));
      if (/leerscan/i.test(address)) yield address;
    }
}

/** A character for each byte; nothing of what is no base64. */
function bytesOf(base64: string): string {
  const text = base64
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/[^A-Za-z0-9+/]/g, '');
  try {
    // What is left of a group of four that was cut is no byte.
    return atob(text.length % 4 === 1 ? text.slice(0, -1) : text);
  } catch {
    return '';
  }
}

/** Proofpoint counts characters, of which the rarer ones take two places in a text. */
function charactersOf(bytes: string): readonly string[] {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))).match(/[^]/gu) ?? [];
}
