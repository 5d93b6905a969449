/** What other tools and other habits call something; the first that is known where the word stands is meant. */
const ELSEWHERE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    required: ['isRequired'],
    label: ['title', 'text'],
    text: ['title', 'label'],
    message: ['text'],
    question: ['text', 'title'],
    ...{ vraag: ['text', 'title'], stelling: ['text'], frage: ['text', 'title'], aussage: ['text'] },
    ...{ vragen: ['questions', 'elements', 'items'], stellingen: ['items'], statements: ['items'], schaal: ['scale'] },
    ...{ opties: ['choices'], keuzes: ['choices'], optionen: ['choices'], antworten: ['choices'], choix: ['choices'] },
    ...{ naam: ['name'], nom: ['name'] },
    pages: ['background'],
    options: ['choices'],
    min: ['minValue', 'minLength', 'minCount', 'rateMin'],
    max: ['maxValue', 'maxLength', 'maxCount', 'rateMax'],
    textarea: ['comment'],
    select: ['dropdown'],
    multiple: ['checkbox'],
    yesno: ['boolean'],
    number: ['numeric'],
  }),
);
/** More that are equally near are no hint. */
const MOST_MEANT = 3;
/** A list that is longer than this is cut. */
const MOST_LISTED = 9;

/** What a misspelt word was probably meant to be; undefined when nothing is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  return meantAmong(word, ranked(word, known))[0];
}

/** The end of a sentence that refuses a word. */
export function didYouMean(word: string, known: Iterable<string>, quote = quoted): string {
  const meant = meantAmong(word, ranked(word, known));
  return meant.length === 0 ? '' : `; did you mean ${meant.map(quote).join(' or ')}?`;
}

/** The end of a sentence that refuses a word: what was meant, or else what there is, the nearest first. */
export function didYouMeanOneOf(word: string, known: readonly string[], quote = quoted): string {
  const all = ranked(word, known).map(({ one }) => quote(one));
  const some = all.length > MOST_LISTED ? [...all.slice(0, MOST_LISTED - 1), `… (${all.length} in all)`] : all;
  return (
    didYouMean(word, known, quote) ||
    (all.length === 0 ? '' : `: there ${all.length > 1 ? 'are' : 'is'} ${some.join(', ')}`)
  );
}

function quoted(word: string): string {
  return `"${word}"`;
}

/** A known word, and how many letters it is away. */
interface Ranked {
  readonly one: string;
  readonly far: number;
}

function meantAmong(word: string, known: readonly Ranked[]): readonly string[] {
  const called = ELSEWHERE.get(word.toLowerCase())?.find((name) => known.some(({ one }) => one === name));
  if (called !== undefined) return [called];
  const plain = plainOf(word);
  // Any number is near to another one, and so is any single letter.
  const most = /^(\d*|.)$/.test(plain) ? 0 : Math.max(1, plain.length / 3);
  const near = known.filter(
    // Of two letters, the first one is hardly ever the wrong one.
    ({ one, far }) => far <= most && far === known[0]?.far && (plain.length > 2 || one[0] === word[0]),
  );
  return near.length > MOST_MEANT ? [] : near.map(({ one }) => one);
}

/** Each known word once, the nearest first. */
function ranked(word: string, known: Iterable<string>): readonly Ranked[] {
  const plain = plainOf(word);
  const farTo = (other: string): number => {
    // Numbers stay in their own order.
    if (/^\d*$/.test(plain)) return Number(plain !== other);
    // "radio" is half of "radiogroup", and "date" of "datetime", as "team" is not of "teamleider"; a single other letter
    // comes first.
    const [short, long] = plain.length < other.length ? [plain, other] : [other, plain];
    // What is like nothing leaves the order as it was written.
    const far = Math.min(distance(plain, other), plain.length / 2 + 1);
    return short.length > 3 && short.length * 2 >= long.length && long.startsWith(short)
      ? Math.min(far, 1.25 - short.length / 1000)
      : far;
  };
  return [...new Set(known)].map((one) => ({ one, far: farTo(plainOf(one)) })).sort((a, b) => a.far - b.far);
}

/** Capitals, spaces and signs are what people remember least. */
function plainOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_.[\]'"-]/g, '')
    .slice(0, 60);
}

/** Letters to change, add, leave out or swap with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
