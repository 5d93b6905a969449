import { toJson } from '../format/json.js';

/** A part of a condition, as it was read. */
export type Operand =
  | { readonly kind: 'name'; readonly name: string }
  /** `isBare`: a word without quotes. Null is what `null` and `undefined` stand for. */
  | { readonly kind: 'value'; readonly value: string | number | boolean | null; readonly isBare: boolean }
  | { readonly kind: 'list'; readonly operands: readonly Operand[] }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Operand[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Operand[] };

/** Operators, from those that bind least to those that bind most; each level goes from left to right. */
const LEVELS = [
  /\|\||or\b/iy,
  /&&|and\b/iy,
  /<=|>=|==|=|!=|<|>|(?:lessorequal|greaterorequal|equal|notequal|less|greater)\b/iy,
  /[+-]/y,
  /[*/%]/y,
  /\^|power\b/iy,
  /\*=|(?:(?:not)?contains?|anyof|allof|noneof)\b/iy,
];
const NAMES: Readonly<Record<string, string>> = {
  ...{ '||': 'or', '&&': 'and', '*=': 'contains', contain: 'contains', notcontain: 'notcontains' },
  ...{ '=': 'equal', '==': 'equal', '!=': 'notequal', '<': 'less', '>': 'greater' },
  ...{ '<=': 'lessorequal', '>=': 'greaterorequal', '^': 'power' },
};
/** What stands in the place of an operator where people think in words, or in another language. */
const ELSEWHERE: readonly (readonly [said: RegExp, sign: string])[] = [
  [/^(is )?not ?empty\b/i, 'notempty'],
  [/^is empty\b/i, 'empty'],
  [/^is not\b/i, '!='],
  [/^(is\b|=)/i, '='],
  [/^in\b/i, 'anyof'],
  [/^(includes|like)\b/i, 'contains'],
  [/^≥/, '>='],
  [/^≤/, '<='],
  [/^≠/, '!='],
  [/^(&|(en|und|et)\b)/i, 'and'],
  [/^(\||(of|oder|ou)\b)/i, 'or'],
];
/** A value or a word in a list that has no brackets. */
const LISTED = String.raw`('[^']*'|[\w.-]+)`;
/** A name or parentheses, and nothing that it is compared with. */
const ALONE = /^(\(|\{[^{}]*\}\s*($|\)|and\b|or\b|&|\|))/i;
const COMPARISON = /^(<=|>=|=|!=|<|>)/;
const NUMBER = /(?:0x\d+|-?(?:\d+\.\d+|[1-9]\d*|0))(?![\w.])/y;
const TEXT = /'((?:\\['"]|[^"'\\]|\\(?!['"]))*)'|"((?:\\['"]|[^"'\\]|\\(?!['"]))*)"/y;

/**
 * Reads a condition of survey-core. What is read here means the same there (test/package/expression.test.mjs compares
 * the two); a few things that are taken there by accident (a parenthesis that is never closed) are refused.
 * @throws {SyntaxError} with what came, as it goes on after "but".
 */
export function expressionOf(source: string): Operand {
  return new Reading(source).all();
}

class Reading {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    // As survey-core does, in texts and names too.
    this.#source = source
      .replace(/=>/g, '>=')
      .replace(/=</g, '<=')
      .replace(/<>/g, '!=')
      .replace(/equals/g, 'equal ');
  }

  all(): Operand {
    const read = this.#level(0);
    if (this.#at < this.#source.length) throw this.#trouble();
    return read;
  }

  #level(level: number): Operand {
    const sign = LEVELS[level];
    if (!sign) return this.#operand();
    let read = this.#level(level + 1);
    for (let found = this.#take(sign); found; found = this.#take(sign)) {
      const word = found[0].toLowerCase();
      read = { kind: 'operation', operator: NAMES[word] ?? word, operands: [read, this.#level(level + 1)] };
    }
    return read;
  }

  #operand(): Operand {
    if (this.#take(/\(/y)) {
      const inner = this.#level(0);
      this.#expect(')');
      return inner;
    }
    if (this.#take(/\[/y)) return { kind: 'list', operands: this.#listUntil(']') };
    if (this.#take(/!|negate\b/iy)) return { kind: 'operation', operator: 'negate', operands: [this.#operand()] };
    const call = this.#take(/([a-z_]\w*)\(/iy);
    if (call) return { kind: 'call', name: call[1] ?? '', operands: this.#listUntil(')') };
    const atom = this.#atom();
    const test = this.#take(/(?:not)?empty\b/iy);
    return test ? { kind: 'operation', operator: test[0].toLowerCase(), operands: [atom] } : atom;
  }

  #listUntil(end: string): Operand[] {
    // survey-core takes no space in an empty list.
    if (this.#source[this.#at] === end) {
      this.#at += 1;
      return [];
    }
    const read = [this.#level(0)];
    while (this.#take(/,/y)) read.push(this.#level(0));
    // survey-core drops all that comes behind it.
    if (read[0]?.kind === 'value' && read[0].value === null) throw new SyntaxError('a list cannot begin with null');
    this.#expect(end);
    return read;
  }

  #atom(): Operand {
    const name = this.#take(/\{([^{}]+)\}/y)?.[1];
    if (name !== undefined) return { kind: 'name', name };
    const text = this.#take(TEXT);
    if (text) return valueOf((text[1] ?? text[2] ?? '').replace(/\\(['"])/g, '$1'));
    const number = this.#take(NUMBER)?.[0];
    if (number !== undefined) return valueOf(number.startsWith('0x') ? parseInt(number, 16) : Number(number));
    // survey-core reads the first letters of "trueish" as true, and stumbles over the rest.
    const word = this.#take(
      /(?!(?:[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[nN][eE][gG][aA][tT][eE]|undefined|null)\w)[a-z_]\w*/iy,
    )?.[0];
    if (word === undefined) throw this.#trouble();
    if (/^(true|false)$/i.test(word)) return valueOf(word.toLowerCase() === 'true');
    return word === 'null' || word === 'undefined' ? valueOf(null) : { kind: 'value', value: word, isBare: true };
  }

  #expect(end: string): void {
    this.#space();
    if (this.#source[this.#at] !== end) throw this.#trouble(end);
    this.#at += 1;
  }

  #space(): void {
    while (/^[ \t\n\r]$/.test(this.#source.charAt(this.#at))) this.#at += 1;
  }

  /** What stands here after white space, which is then behind us. */
  #take(sign: RegExp): RegExpExecArray | undefined {
    this.#space();
    sign.lastIndex = this.#at;
    const found = sign.exec(this.#source);
    if (!found) return undefined;
    this.#at += found[0].length;
    return found;
  }

  /** `end`: what would close the bracket that is open. */
  #trouble(end = ''): SyntaxError {
    const rest = this.#source.slice(this.#at);
    if (!rest) return new SyntaxError(`it ends too soon${end && `, without ${end}`}`);
    const before = this.#source.slice(0, this.#at);
    return new SyntaxError(
      `it cannot be read from ${toJson(rest.length > 30 ? `${rest.slice(0, 29)}…` : rest)} on${hintOf(before, rest)}`,
    );
  }
}

function hintOf(before: string, rest: string): string {
  const meant = meantBy(before, rest);
  if (meant) return `; did you mean ${meant}?`;
  if (/^[‘’“”„‚‛`´′]/.test(rest) || /\d-$/.test(before)) return "; texts and dates stand in straight quotes (')";
  if (/^(\}|\{[^}]*(\{|$))/.test(rest) || /\[\w+$/.test(before)) return '; a name stands between { and }';
  // A file of JSON takes one of the two.
  return /^['"]/.test(rest) || /'\w*$/.test(before)
    ? "; texts stand in '…', and a ' within one is \\\\' in the file"
    : '';
}

/** What somebody meant who wrote it as in another tool, or as it is said. */
function meantBy(before: string, rest: string): string | undefined {
  if (/\b(not|niet|nicht)\s*$/i.test(before)) return ALONE.test(rest) ? '!' : '!( … ) around the comparison';
  const [, number] = /[<>=]\s*(-?\d+)$/.exec(before) ?? [];
  const [, decimals] = /^,(\d+)(?![\w,])/.exec(rest) ?? [];
  if (number && decimals) return `${number}.${decimals}`;
  const [name = ''] = before.match(/\{[^{}]+\}/g)?.slice(-1) ?? [];
  if (/(\b(and|or)|&&|\|\|)\s*$/i.test(before) && COMPARISON.test(rest)) return `${name} ${rest}`;
  if (/^length\b/.test(rest) && before.trimEnd().endsWith(name)) return name.replace('}', '.length}');
  const [, first] = new RegExp(`${LISTED}\\s*$`).exec(before) ?? [];
  const [others] = new RegExp(`^(\\s*,\\s*${LISTED})+|^('[^']*'\\s*)+$`).exec(rest) ?? [];
  if (first && others) return `[${[first, ...(others.match(new RegExp(LISTED, 'g')) ?? [])].join(', ')}]`;
  return ELSEWHERE.find(([said]) => said.test(rest))?.[1];
}

function valueOf(value: string | number | boolean | null): Operand {
  return { kind: 'value', value, isBare: false };
}

/** As it was written, for a sentence; a calculation is `this`. */
export function written(operand: Operand): string {
  if (operand.kind === 'list') return `[${operand.operands.map(written).join(', ')}]`;
  if (operand.kind === 'name') return `{${operand.name}}`;
  if (operand.kind !== 'value') return 'this';
  return typeof operand.value === 'string' && !operand.isBare ? `'${operand.value}'` : String(operand.value);
}
