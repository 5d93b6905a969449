import { listOf } from '../format/list-of.js';
import { CHECK_SYMBOLS, withSymbol } from './reed-solomon.js';

/** Text made of the 64 characters that need no escaping in a URL, in blocks that each carry their own check symbols. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const NONE = 255;
/** By symbol. */
const CHARACTERS = listOf(ALPHABET.length, (symbol) => ALPHABET.charCodeAt(symbol));
/** By character below 128. */
const SYMBOLS = new Uint8Array(128).fill(NONE);
for (const [symbol, character] of CHARACTERS.entries()) SYMBOLS[character] = symbol;

/** 63 symbols at most, less two that are not sent: place and length of the block. */
const DATA_SYMBOLS = 56;
const BLOCK = DATA_SYMBOLS + CHECK_SYMBOLS;

/** Characters that `symbols` data symbols take. */
export function codeLength(symbols: number): number {
  return symbols + Math.ceil(symbols / DATA_SYMBOLS) * CHECK_SYMBOLS;
}

/** What a block's check begins with: so bound in, a block that moved, grew or lost its end is noticed too. */
function checkFrom(place: number, length: number): number {
  return withSymbol(withSymbol(0, (place % 63) + 1), length);
}

export function toCode(symbols: readonly number[]): string {
  const characters: number[] = [];
  for (let start = 0, place = 0; start < symbols.length; start += DATA_SYMBOLS, place++) {
    const end = Math.min(start + DATA_SYMBOLS, symbols.length);
    let check = checkFrom(place, end - start);
    for (let at = start; at < end; at++) {
      const symbol = symbols[at] as number;
      check = withSymbol(check, symbol);
      characters.push(CHARACTERS[symbol] as number);
    }
    for (let shift = 6 * (CHECK_SYMBOLS - 1); shift >= 0; shift -= 6)
      characters.push(CHARACTERS[(check >>> shift) & 63] as number);
  }
  // Made at once: a text that grows by a character at a time takes twenty times its room.
  return String.fromCharCode(...characters);
}

/** The data symbols of a code; `characters` when one is not in the alphabet, `damaged` when a check fails. */
export function fromCode(code: string): readonly number[] | 'characters' | 'damaged' {
  const symbols: number[] = [];
  for (let at = 0; at < code.length; at++) {
    const symbol = SYMBOLS[code.charCodeAt(at)] ?? NONE;
    if (symbol === NONE) return 'characters';
    symbols.push(symbol);
  }
  const data: number[] = [];
  for (let start = 0, place = 0; start < symbols.length; start += BLOCK, place++) {
    const end = Math.min(start + BLOCK, symbols.length) - CHECK_SYMBOLS;
    if (end <= start) return 'damaged';
    let check = checkFrom(place, end - start);
    for (let at = start; at < end + CHECK_SYMBOLS; at++) {
      const symbol = symbols[at] as number;
      check = withSymbol(check, symbol);
      if (at < end) data.push(symbol);
    }
    // A message with its own check symbols behind it leaves nothing over.
    if (check !== 0) return 'damaged';
  }
  return data;
}
