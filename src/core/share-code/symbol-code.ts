import { CHECK_SYMBOLS, checkSymbols } from './reed-solomon.js';

/** Text made of the 64 characters that need no escaping in a URL, in blocks that each carry their own check symbols. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SYMBOL_OF = new Map(Array.from(ALPHABET).map((character, symbol) => [character, symbol]));

/** 63 symbols at most, less two that are not sent: place and length of the block. */
const DATA_SYMBOLS = 56;
const BLOCK = DATA_SYMBOLS + CHECK_SYMBOLS;

/** Characters that `symbols` data symbols take. */
export function codeLength(symbols: number): number {
  return symbols + Math.ceil(symbols / DATA_SYMBOLS) * CHECK_SYMBOLS;
}

/** Bound into the check, so that a block that moved, grew or lost its end is noticed too. */
function checksOf(block: readonly number[], place: number): number[] {
  return checkSymbols([(place % 63) + 1, block.length, ...block]);
}

export function toCode(symbols: readonly number[]): string {
  // Joined at once: a text that grows by a character at a time takes twenty times its room.
  const characters: string[] = [];
  for (let start = 0, place = 0; start < symbols.length; start += DATA_SYMBOLS, place++) {
    const block = symbols.slice(start, start + DATA_SYMBOLS);
    for (const symbol of [...block, ...checksOf(block, place)]) characters.push(ALPHABET.charAt(symbol));
  }
  return characters.join('');
}

/** The data symbols of a code; `characters` when one is not in the alphabet, `damaged` when a check fails. */
export function fromCode(code: string): readonly number[] | 'characters' | 'damaged' {
  const symbols: number[] = [];
  for (const character of code) {
    const symbol = SYMBOL_OF.get(character);
    if (symbol === undefined) return 'characters';
    symbols.push(symbol);
  }
  const data: number[] = [];
  for (let start = 0, place = 0; start < symbols.length; start += BLOCK, place++) {
    const block = symbols.slice(start, start + BLOCK);
    const checks = block.splice(-CHECK_SYMBOLS);
    if (block.length === 0 || checksOf(block, place).some((check, index) => check !== checks[index])) return 'damaged';
    data.push(...block);
  }
  return data;
}
