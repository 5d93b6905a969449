import type { Instrument } from '../../instrument/instrument.js';
import { type Reading, refusalAt } from '../reading.js';
import type { Response } from '../../response/response.js';
import { beginsAsCode, codeAt, codeShapeOf, readCode } from './code-shape.js';
import { type Finding, MARK, type Span, damagedAtMarks, damagedIn, overlapping, refusedAt } from './damaged-codes.js';
import { seenTextOf } from './mail-text.js';
import { type Link, addressesIn, isHiding, linksIn } from './rewritten-links.js';

/**
 * Codes and links in any text: mails with their quotes, chat, one per line, broken lines too, and links that mail
 * programs rewrote. The same code twice in one text is one.
 */
export function* readCodes(instrument: Instrument, written: string): Generator<Reading> {
  const shape = codeShapeOf(instrument);
  // Lists of codes come one by one.
  if (shape.lengths.includes(written.length) && beginsAsCode(shape, written)) {
    const response = readCode(instrument, written);
    if (response) {
      yield { at: 1, response };
      return;
    }
  }
  const { text, sourceOf } = seenTextOf(written);
  const links = [...linksIn(text)];
  const known = new Map<string, Response>();
  const found = [...codesIn(instrument, text, known)];
  const inLinks = [
    ...codesInLinks(instrument, text, links, found, known),
    ...damagedAtMarks(instrument, text, links, found),
  ];
  const damaged = [...damagedIn(instrument, text, links, [...found, ...inLinks].sort(byStart))];
  const isWhole = wholeOf([...known.keys()]);
  const said = new Set<string>();
  const lineOf = lineCounter(written);
  let isEmpty = true;
  for (const { start, code, response, refused } of [...found, ...inLinks, ...damaged].sort(byStart)) {
    const key = code ?? refused?.text ?? '';
    // What is cut short in a text that has it whole too is nothing to say.
    if (said.has(key) || (refused && isWhole(key))) continue;
    said.add(key);
    isEmpty = false;
    const at = lineOf(sourceOf(start));
    if (response) yield { at, response };
    else if (refused) yield { ...refused.refusal, at };
  }
  const hidden = isEmpty ? links.find(isHiding) : undefined;
  if (hidden)
    yield refusalAt(
      lineOf(sourceOf(hidden.start)),
      'hidden-link',
      'expected a code, but got a link whose address a mail gateway keeps to itself: the code itself is needed',
    );
}

function* codesIn(instrument: Instrument, text: string, known: Map<string, Response>): Generator<Finding> {
  const { beginning } = codeShapeOf(instrument);
  // Its own: others may be looking through another text meanwhile.
  const begins = new RegExp(beginning);
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const found = codeAt(instrument, text, match.index, known);
    if (found) yield { start: match.index, ...found };
    begins.lastIndex = found?.end ?? match.index + 1;
  }
}

/** Codes that only show once a link is undone; where there is none though it was meant to be, why. */
function* codesInLinks(
  instrument: Instrument,
  text: string,
  links: readonly Link[],
  found: readonly Finding[],
  known: Map<string, Response>,
): Generator<Finding> {
  const isFound = overlapping(found);
  for (const link of links) {
    const { start, end } = link;
    if (isFound(start, end)) continue;
    const addresses = addressesIn(link);
    const codes = addresses.flatMap((address) => [...codesIn(instrument, address, known)]);
    for (const { code, response } of codes) yield { start, end, code, response };
    const address = addresses.at(-1);
    if (codes.length > 0 || address === undefined) continue;
    const isPlain = address === link.text;
    for (const mark of (isPlain ? text.slice(start, end) : address).matchAll(MARK)) {
      const from = mark.index + mark[0].length;
      const refused = refusedAt(instrument, isPlain ? text : address, isPlain ? start + from : from);
      if (refused) yield { start: isPlain ? start + mark.index : start, end: isPlain ? refused.end : end, refused };
    }
  }
}

/** Tells of a text whether it is the beginning of one of the codes. */
function wholeOf(codes: readonly string[]): (text: string) => boolean {
  const sorted = [...codes].sort();
  return (text) => {
    let low = 0;
    for (let high = sorted.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as string) < text) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(text) === true;
  };
}

/** Counts the lines up to a place, from 1; asked in order, or from the beginning again. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  // Remembered: looked for anew each time, a very long line would take for ever.
  let next = text.indexOf('\n');
  return (at) => {
    for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
