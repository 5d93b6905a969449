/**
 * Regular expressions from outside, matched in a time that only their size and the text's decide. The browser's own
 * engine tries one way after another, and `(a+)+$` has it try for years; here all ways are followed at once (Thompson
 * 1968), which leaves out what cannot be: looking around and back references. What stands for one character (`.`,
 * `[a-z]`, `\p{L}`) is the browser's, with its flag `u`.
 */
type Step =
  | { readonly kind: 'one'; readonly fits: (character: string) => boolean }
  /** Goes on at both places, counted from this step. */
  | { readonly kind: 'both'; readonly to: number; readonly or: number }
  | { readonly kind: 'jump'; readonly to: number }
  | { readonly kind: 'edge'; readonly at: '^' | '$' | '\\b' | '\\B' };

type Steps = readonly Step[];

/** A text fits or does not. */
export interface Pattern {
  test(text: string): boolean;
}

/**
 * Steps of a pattern once its repetitions are written out, and characters of a text: together some hundredths of a
 * second.
 */
const MAX_STEPS = 2000;
const MAX_CHARACTERS = 2000;

const ESCAPE = [
  /[pP]\{[^}]*\}/,
  /u\{[0-9a-fA-F]+\}/,
  // Two halves of one character.
  /u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/,
  /u[0-9a-fA-F]{4}/,
  /x[0-9a-fA-F]{2}/,
  /c[a-zA-Z]/,
  /[^]/,
];
const SET = /\[(?:\\[^]|[^\]\\])*\]/;
/** One character of the pattern, or what stands for one. */
const ONE = new RegExp(`\\\\(?:${ESCAPE.map(({ source }) => source).join('|')})|${SET.source}|[^]`, 'uy');
const REPEAT = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/uy;

/**
 * @throws {SyntaxError} with what was expected, as it goes on after "expected": one that compiles, is not too large,
 *   and does without what takes for ever.
 */
export function patternOf(source: string): Pattern {
  if (!compiles(source, 'u'))
    throw new SyntaxError(
      compiles(source, '')
        ? 'a regular expression that compiles with the flag u (\\- for - beside \\w in a set, \\{ and \\} for braces that repeat nothing, no \\ before what means nothing)'
        : 'a regular expression that compiles',
    );
  const steps = new Reading(source).all();
  if (!isPossible(steps))
    throw new SyntaxError(
      /^\/.*\/\w*$/.test(source)
        ? 'a regular expression without slashes around it'
        : 'a regular expression that some text fits',
    );
  return { test: (text) => matches(steps, text) };
}

function compiles(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Reads a pattern that compiles from left to right. */
class Reading {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  all(): Steps {
    const steps = this.#either();
    if (steps.length > MAX_STEPS) throw tooLarge();
    return steps;
  }

  #either(): Steps {
    const first = this.#row();
    if (!this.#takes('|')) return first;
    const rest = this.#either();
    return [{ kind: 'both', to: 1, or: first.length + 2 }, ...first, { kind: 'jump', to: rest.length + 1 }, ...rest];
  }

  #row(): Steps {
    const steps: Step[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      steps.push(...this.#repeated(this.#atom()));
      if (steps.length > MAX_STEPS) throw tooLarge();
    }
    return steps;
  }

  #atom(): Steps {
    if (this.#takes('(')) {
      if (this.#takes('?') && !this.#takes(':') && !this.#match(/<[^=!>][^>]*>/uy))
        throw new SyntaxError(
          'a regular expression without looking around or settings inside, such as (?=, (?! or (?i:',
        );
      const steps = this.#either();
      this.#takes(')');
      return steps;
    }
    const [token] = this.#match(ONE) as RegExpExecArray;
    if (token === '^' || token === '$' || token === '\\b' || token === '\\B') return [{ kind: 'edge', at: token }];
    if (token === '[]') throw new SyntaxError('a regular expression without [], which no character fits');
    if (/^\\(?:[1-9]|k$)/.test(token))
      throw new SyntaxError('a regular expression without references to what came before, such as \\1');
    const one = new RegExp(`^${token}$`, 'u');
    return [{ kind: 'one', fits: (character) => one.test(character) }];
  }

  #repeated(steps: Steps): Steps {
    const [found, sign, least, isRange, most] = this.#match(REPEAT) ?? [];
    if (found === undefined) return steps;
    const from = sign ? (sign === '+' ? 1 : 0) : Number(least);
    const to = sign ? (sign === '?' ? 1 : Infinity) : isRange === undefined ? from : most ? Number(most) : Infinity;
    if (steps.length * Math.max(from, Number.isFinite(to) ? to : 1) > MAX_STEPS) throw tooLarge();
    const times = (count: number): Steps => Array<Steps>(count).fill(steps).flat();
    if (to === Infinity)
      return [
        ...times(from),
        { kind: 'both', to: 1, or: steps.length + 2 },
        ...steps,
        { kind: 'jump', to: -steps.length - 1 },
      ];
    let rest: Steps = [];
    for (let count = from; count < to; count += 1)
      rest = [{ kind: 'both', to: 1, or: steps.length + rest.length + 1 }, ...steps, ...rest];
    return [...times(from), ...rest];
  }

  #takes(sign: string): boolean {
    const isThere = this.#source.startsWith(sign, this.#at);
    if (isThere) this.#at += sign.length;
    return isThere;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }
}

function tooLarge(): SyntaxError {
  return new SyntaxError(
    `a regular expression that takes at most ${MAX_STEPS} steps, with every repetition written out`,
  );
}

function matches(steps: Steps, text: string): boolean {
  const characters = text.match(/[^]/gu) ?? [];
  if (characters.length > MAX_CHARACTERS) return false;
  let here: number[] = [];
  for (let place = 0; place <= characters.length; place += 1) {
    const reached = reach(steps, [...here, 0], characters[place - 1], characters[place]);
    if (reached === 'end') return true;
    const character = characters[place];
    if (character === undefined) return false;
    here = reached.filter((at) => (steps[at] as Extract<Step, { kind: 'one' }>).fits(character)).map((at) => at + 1);
  }
  return false;
}

/** Every step that wants a character now, from these places on, without taking one; or the end. */
function reach(steps: Steps, from: number[], before: string | undefined, after: string | undefined): number[] | 'end' {
  const seen = new Set<number>();
  const wanting: number[] = [];
  while (from.length > 0) {
    const at = from.pop() as number;
    if (seen.has(at)) continue;
    seen.add(at);
    const step = steps[at];
    if (!step) return 'end';
    if (step.kind === 'one') wanting.push(at);
    else if (step.kind === 'jump') from.push(at + step.to);
    else if (step.kind === 'both') from.push(at + step.to, at + step.or);
    else if (isAt(step.at, before, after)) from.push(at + 1);
  }
  return wanting;
}

/** Whether there is a way to the end at all: a text cannot begin after a character (`a^`), nor go on after `$`. */
function isPossible(steps: Steps): boolean {
  const seen = new Set<string>();
  const places: [at: number, hasBegun: boolean, hasEnded: boolean][] = [[0, false, false]];
  for (let place = places.pop(); place; place = places.pop()) {
    const [at, hasBegun, hasEnded] = place;
    const step = steps[at];
    if (!step) return true;
    if (seen.has(place.join())) continue;
    seen.add(place.join());
    if (step.kind === 'both') places.push([at + step.to, hasBegun, hasEnded], [at + step.or, hasBegun, hasEnded]);
    else if (step.kind === 'jump') places.push([at + step.to, hasBegun, hasEnded]);
    else if (step.kind === 'one' && !hasEnded) places.push([at + 1, true, false]);
    else if (step.kind === 'edge' && !(step.at === '^' && hasBegun))
      places.push([at + 1, hasBegun, hasEnded || step.at === '$']);
  }
  return false;
}

function isAt(edge: string, before: string | undefined, after: string | undefined): boolean {
  if (edge === '^') return before === undefined;
  if (edge === '$') return after === undefined;
  return (/^\w$/.test(before ?? '') !== /^\w$/.test(after ?? '')) === (edge === '\\b');
}
