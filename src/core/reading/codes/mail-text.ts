/** A text as a person would see it, made from one as it was sent; `sourceOf` tells from where a place in it came. */
export interface SeenText {
  readonly text: string;
  readonly sourceOf: (at: number) => number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Header lines of a part that stand around the one that says its encoding, and characters of each. */
const PART = /^content-transfer-encoding:[ \t]*base64[ \t]*\r?\n((?:[^\r\n]{1,2000}\r?\n){0,40})\r?\n/gim;
const BEFORE_IN_PART = 2000;
const PART_END = /\r?\n(?:\r?\n|--)/g;
/** An escape or a line end of quoted-printable, with the marks of a quote on the next line. */
const QUOTED = /=[ \t]*\r?\n(?:[>| \t]{0,80}[>|] ?)?|=([2-7][0-9A-F]|3d)/g;
const TAG = '<\\/?([a-z][a-z0-9:]{0,11})(\\s[^<>]*)?\\/?>';
const ENTITY = '&(?:#(\\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));';
const MARKUP = new RegExp(`${TAG}|${ENTITY}`, 'gi');
const ENTITIES = new RegExp(ENTITY, 'gi');
const ATTRIBUTE = /=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  equals: '=',
  num: '#',
  lowbar: '_',
  shy: '\u00AD',
};
/** Tags within which a word goes on. */
const INLINE = new Set('a abbr b bdi bdo code em font i kbd mark o:p s small span strong sub sup tt u wbr'.split(' '));

/** Undoes what mail programs do to a text: parts in base64, quoted-printable, and HTML. */
export function seenTextOf(sent: string): SeenText {
  let seen: SeenText = { text: sent, sourceOf: (at) => at };
  for (const edits of [base64Edits, quotedEdits, markupEdits]) seen = edited(seen, edits(seen.text));
  return seen;
}

function edited({ text, sourceOf }: SeenText, edits: Iterable<Edit>): SeenText {
  const parts: string[] = [];
  /** Where a part begins: in the new text, in the old one. What was put in comes from where it stands, all of it. */
  const starts: number[] = [];
  const sources: number[] = [];
  const isPutIn: boolean[] = [];
  let length = 0;
  let from = 0;
  const add = (part: string, source: number, put: boolean): void => {
    parts.push(part);
    starts.push(length);
    sources.push(source);
    isPutIn.push(put);
    length += part.length;
  };
  for (const edit of edits) {
    add(text.slice(from, edit.start), from, false);
    add(edit.text, edit.start, true);
    from = edit.end;
  }
  if (parts.length === 0) return { text, sourceOf };
  add(text.slice(from), from, false);
  return {
    text: parts.join(''),
    sourceOf: (at) => {
      let low = 0;
      for (let high = starts.length; high - low > 1;) {
        const middle = (low + high) >> 1;
        if ((starts[middle] as number) <= at) low = middle;
        else high = middle;
      }
      return sourceOf((sources[low] as number) + (isPutIn[low] ? 0 : at - (starts[low] as number)));
    },
  };
}

/** Parts of a mail in base64: text as it is, on the line where the part begins; an attachment is left out. */
function* base64Edits(text: string): Generator<Edit> {
  for (const match of text.matchAll(PART)) {
    const start = match.index + match[0].length;
    PART_END.lastIndex = start;
    const end = PART_END.exec(text)?.index ?? text.length;
    const before = text.slice(Math.max(0, match.index - BEFORE_IN_PART), match.index);
    const type = /^content-type:[ \t]*([a-z]+)/im.exec(`${before.split(/\r?\n\r?\n/).at(-1)}\n${match[1]}`)?.[1];
    const isText = type === undefined || type.toLowerCase() === 'text';
    // No line ends: the lines of what was sent are what is counted.
    if (end > start)
      yield { start, end, text: isText ? decoded(text.slice(start, end)).replace(/\r?\n/g, '\u2028') : '' };
  }
}

function decoded(base64: string): string {
  try {
    return atob(base64.replace(/[^A-Za-z0-9+/]/g, ''));
  } catch {
    return '';
  }
}

function* quotedEdits(text: string): Generator<Edit> {
  for (const match of text.matchAll(QUOTED)) {
    const { 0: all, 1: code, index: start } = match;
    // A link can be broken behind its own sign.
    if (code === undefined && /leerscan$/i.test(text.slice(Math.max(0, start - 8), start))) continue;
    const sign = code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16));
    yield { start, end: start + all.length, text: sign };
  }
}

/** Tags go, but the addresses in them stay. */
function* markupEdits(text: string): Generator<Edit> {
  for (const match of text.matchAll(MARKUP)) {
    const [all, tag, attributes = ''] = match;
    const start = match.index;
    if (tag === undefined) {
      const sign = signOf(match[3], match[4], match[5]);
      if (sign !== undefined) yield { start, end: start + all.length, text: sign };
      continue;
    }
    const links = [...attributes.matchAll(ATTRIBUTE)]
      .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
      .filter((value) => /^\s*https?:|leerscan/i.test(value))
      .map((value) =>
        value.replace(ENTITIES, (one, ...parts: string[]) => signOf(parts[0], parts[1], parts[2]) ?? one),
      );
    const isWithin = INLINE.has(tag.toLowerCase());
    yield {
      start,
      end: start + all.length,
      text: links.length > 0 ? ` ${links.join(' ')} ` : isWithin ? '' : ' ',
    };
  }
}

function signOf(decimal: string | undefined, hex: string | undefined, name = ''): string | undefined {
  if (decimal === undefined && hex === undefined) return NAMED[name.toLowerCase()];
  const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
