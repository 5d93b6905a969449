import type { Instrument } from '../../instrument/instrument.js';
import { type Refusal, refusalAt, refusalOf } from '../reading.js';
import type { Response } from '../../response/response.js';
import { fromShareCode } from '../../share-code/share-code.js';
import { type CodeShape, codeShapeOf, nearlyBeginsAsCode, piecesAt } from './code-shape.js';
import type { Link } from './rewritten-links.js';

/** Stands before a code in a link. */
export const MARK = /leerscan(?:=|%3D|%253D)/gi;
/**
 * Characters from which a piece of text with capitals, small letters and digits was meant to be a code: half of one got
 * lost.
 */
const LONG = 20;
/** Longer than any code by that much, it was not meant to be one. */
const NEARLY = 3;
/** No code of another questionnaire is taken to be longer, where nothing says that it is one. */
const MAX_ALONE = 64;
const TOKEN = /[\w-]{12,}/g;
/** Lines of a mail that are written by programs, for programs. */
const HEADERS = new RegExp(
  '^(?:(?:dkim|domainkey)-signature|(?:arc|x|content|list|thread)-[\\w-]+|message-id|references|in-reply-to|' +
    'received[\\w-]*|authentication-results[\\w-]*|return-path|mime-version|feedback-id|autocrypt)[ \\t]*:' +
    '[^\\n\\u2028]*(?:[\\n\\u2028][ \\t][^\\n\\u2028]*)*',
  'gim',
);
const BASE64_LINE = /^[>\s]*[A-Za-z0-9+/]{60,}={0,2}\s*$/;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What was found, from some place of the text on. */
export interface Finding extends Span {
  readonly code?: string | undefined;
  readonly response?: Response | undefined;
  /** A code that cannot be read: what stands there, and why. */
  readonly refused?: { readonly text: string; readonly refusal: Refusal } | undefined;
}

/** Behind `leerscan=`, where it is no part of a link. */
export function* damagedAtMarks(
  instrument: Instrument,
  text: string,
  links: readonly Link[],
  found: readonly Finding[],
): Generator<Finding> {
  const isFound = overlapping(found);
  const isInLink = overlapping(links);
  for (const match of text.matchAll(MARK)) {
    const { start, end } = spanOf(match);
    if (isInLink(start, end) || isFound(end, end + NEARLY)) continue;
    const refused = refusedAt(instrument, text, end);
    if (refused) yield { start, end: refused.end, refused };
  }
}

/** What was meant to be a code, and is none that can be read. */
export function* damagedIn(
  instrument: Instrument,
  text: string,
  links: readonly Link[],
  found: readonly Finding[],
): Generator<Finding> {
  const shape = codeShapeOf(instrument);
  const isFound = overlapping(found);
  const isInLink = overlapping(links.map(({ start, firstEnd }) => ({ start, end: firstEnd })));
  const isBehindLink = overlapping(links);
  const isInHeader = overlapping([...text.matchAll(HEADERS)].map(spanOf));
  /** Up to where the last one goes on. */
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const { start, end } = spanOf(match);
    const token = match[0].replace(/^(?:[-_]+|3D)/, '');
    if (isFound(start, end) || isInLink(start, end) || start < last) continue;
    const isNear = nearlyBeginsAsCode(shape, token);
    if (!isNear) {
      if (!isMeant(shape, token, text, { start, end })) continue;
      if (isInHeader(start, end) || isBehindLink(start, end)) continue;
    }
    const refused = refusedAt(instrument, text, end - token.length);
    if (!refused || (!isNear && refused.refusal.reason === 'damaged' && isInBase64(text, start, end))) continue;
    last = refused.end;
    yield { start, end: refused.end, refused };
  }
}

/** Why what stands at a place cannot be read; nothing where nothing stands. */
export function refusedAt(
  instrument: Instrument,
  text: string,
  at: number,
): { readonly text: string; readonly refusal: Refusal; readonly end: number } | undefined {
  const shape = codeShapeOf(instrument);
  const pieces = piecesAt(text, at, Math.max(MAX_ALONE, shape.longest) + NEARLY);
  const [first] = pieces.ends;
  if (!first || first[0] < 2) return undefined;
  const begun = pieces.text.slice(0, first[0]);
  let refusal = whyNot(instrument, begun);
  let [upTo, end] = first;
  for (const [length, next] of pieces.ends.slice(1)) {
    const whole = pieces.text.slice(0, length);
    const why = whyNot(instrument, whole);
    // Of another questionnaire, and broken over lines; else what comes behind is the rest of it, or another one.
    if (refusal.reason === 'damaged' && why.reason !== 'damaged') refusal = why;
    else if (length > shape.longest || nearlyBeginsAsCode(shape, whole.slice(upTo))) break;
    [upTo, end] = [length, next];
  }
  return { text: begun, refusal, end };
}

function whyNot(instrument: Instrument, code: string): Refusal {
  try {
    fromShareCode([instrument], code);
    return refusalAt(1, 'damaged', 'expected a code by itself');
  } catch (error) {
    return refusalOf(1, error);
  }
}

/** By the looks of it: no part of an address, a name or a mail address, and mixed as no word is. */
function isMeant({ longest }: CodeShape, token: string, text: string, { start, end }: Span): boolean {
  if (token.length < LONG || token.length > Math.max(longest, MAX_ALONE) + NEARLY) return false;
  if (text.charAt(start) === '-' || !/[A-Z]/.test(token) || !/[a-z]/.test(token) || !/\d/.test(token)) return false;
  if (/[/=?&%#.@+~:]/.test(text.charAt(start - 1) + text.charAt(end).replace(/[.:?]/, ''))) return false;
  // Statements that were skipped are one and the same character, again and again.
  const distinct = token.replace(/(.)\1+/g, '$1');
  let changes = 0;
  for (let place = 1; place < distinct.length; place++)
    if (kindOf(distinct.charAt(place)) !== kindOf(distinct.charAt(place - 1))) changes += 1;
  return changes >= distinct.length / 3;
}

function kindOf(character: string): number {
  return [/[A-Z]/, /[a-z]/, /\d/].findIndex((kind) => kind.test(character));
}

/** In a block of base64: a key, a signature, a picture. */
function isInBase64(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 300), start).split(/[\n\u2028]/);
  const after = text.slice(end, end + 300).split(/[\n\u2028]/);
  return BASE64_LINE.test(before.at(-2) ?? '') || BASE64_LINE.test(after[1] ?? '');
}

/** Whether one of some spans, which stand in order, has to do with another; asked in order. */
export function overlapping(spans: readonly Span[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (next < spans.length && (spans[next] as Span).end <= start) next += 1;
    return next < spans.length && (spans[next] as Span).start < end;
  };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
