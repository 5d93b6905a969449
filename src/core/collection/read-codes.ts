import type { Instrument } from '../instrument/instrument.js';
import { FULL_FORM } from '../instrument/instrument.js';
import { type Reading, refusalOf } from './reading.js';
import { type Response, createResponse } from '../response/response.js';
import { fromShareCode, toShareCode } from '../share-code/share-code.js';

/** Pieces into which mail programs and people break a code. */
const MAX_PIECES = 4;
/**
 * Characters from which a piece of text with capitals, small letters and digits was meant to be a code: half of one got
 * lost.
 */
const LONG = 20;
/** A piece of text that is longer or shorter than a code by no more was meant to be one. */
const NEARLY = 3;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly line: number;
  /** It stands after `leerscan=`, as in a link. */
  readonly isLinked: boolean;
  /** It is no part of another address or of a mail address. */
  readonly isAlone: boolean;
}

/**
 * Codes and links in any text: mails with their quotes, chat, one per line, broken lines too. The same code twice in
 * one text is one.
 */
export function* readCodes(instrument: Instrument, written: string): Generator<Reading> {
  // Mail programs rewrite links: as part of another one they come encoded.
  const text = written.replace(/%23leerscan(?:%3D|=)/gi, '#leerscan=').replace(/(?<=#leerscan)%3D/gi, '=');
  const tokens = tokensOf(text);
  const lengths = codeLengthsOf(instrument);
  const seen = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const found = codeAt(instrument, tokens, at, lengths, text);
    if (found) {
      at += found.pieces - 1;
      if (!seen.has(found.code)) yield { at: token.line, response: found.response };
      seen.add(found.code);
    } else if (isMeant(token, lengths)) {
      const within = codeWithin(instrument, token, lengths);
      if (within) {
        if (!seen.has(within.code)) yield { at: token.line, response: within.response };
        seen.add(within.code);
        continue;
      }
      try {
        fromShareCode([instrument], token.text);
      } catch (error) {
        yield refusalOf(token.line, error);
      }
    }
  }
}

function codeAt(
  instrument: Instrument,
  tokens: readonly Token[],
  at: number,
  lengths: ReadonlySet<number>,
  text: string,
): { readonly code: string; readonly pieces: number; readonly response: Response } | undefined {
  let code = '';
  for (let pieces = 1; pieces <= MAX_PIECES; pieces++) {
    const token = tokens[at + pieces - 1];
    const before = tokens[at + pieces - 2];
    if (
      !token ||
      (pieces > 1 &&
        before &&
        !/^\s+$/.test(text.slice(before.start + before.text.length, token.start).replace(/^=|^[>| \t]+/gm, ' ')))
    )
      return undefined;
    code += token.text;
    if (code.length > Math.max(...lengths)) return undefined;
    if (!lengths.has(code.length)) continue;
    try {
      return { code, pieces, response: fromShareCode([instrument], code) };
    } catch {
      // Perhaps with the next piece; else it is said of the first one.
    }
  }
  return undefined;
}

/** A code with something stuck to it, such as the underscores of a chat that makes text italic. */
function codeWithin(
  instrument: Instrument,
  { text }: Token,
  lengths: ReadonlySet<number>,
): { readonly code: string; readonly response: Response } | undefined {
  for (const length of lengths) {
    for (
      let start = 0;
      start <= Math.min(NEARLY, text.length - length) && text.length - length <= 2 * NEARLY;
      start++
    ) {
      const code = text.slice(start, start + length);
      try {
        return { code, response: fromShareCode([instrument], code) };
      } catch {
        // Perhaps a place further on.
      }
    }
  }
  return undefined;
}

function isMeant({ text, isLinked, isAlone }: Token, lengths: ReadonlySet<number>): boolean {
  if (isLinked) return text.length > 1;
  const isMixed = /[A-Z]/.test(text) && /[a-z]/.test(text);
  const isNear = [...lengths].some((length) => Math.abs(text.length - length) <= NEARLY);
  return (isMixed && isNear) || (isAlone && /\d/.test(text) && (isMixed ? text.length >= LONG : isNear));
}

function tokensOf(text: string): readonly Token[] {
  let line = 1;
  // Remembered: looked for anew at every word, a very long line would take for ever.
  let next = text.indexOf('\n');
  return Array.from(text.matchAll(/[A-Za-z0-9_-]+/g), ({ 0: token, index }) => {
    for (; next >= 0 && next < index; next = text.indexOf('\n', next + 1)) line += 1;
    return {
      text: token,
      start: index,
      line,
      isLinked: text.endsWith('leerscan=', index),
      isAlone: !/[/=?&%#.@+~:]/.test(
        `${text[index - 1] ?? ''}${(text[index + token.length] ?? '').replace(/[.:?]/, '')}`,
      ),
    };
  });
}

/** Characters of a code, by form. */
function codeLengthsOf(instrument: Instrument): ReadonlySet<number> {
  return new Set(
    [FULL_FORM, ...Object.keys(instrument.forms)].map(
      (form) => toShareCode(instrument, createResponse({ instrument, answers: {}, form })).length,
    ),
  );
}
