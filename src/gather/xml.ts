import { Parser } from 'saxen';
import type { Budget } from './workbook-limits.js';

/** Bytes that are read at once. */
const PIECE = 262_144;

/** What stands in an element's tag, as it is written: `&` in it is `&amp;`. */
export type Attributes = () => Readonly<Record<string, string>>;

/** Hears of every element in turn; names are without the prefix of their namespace. */
export interface XmlListener {
  opened(name: string, attributes: Attributes): void;
  closed(name: string): void;
  /** As a reader sees it; one text may come in several parts. */
  said(text: string): void;
}

/** Reads XML as it comes, in any cut. @throws for what is no XML. */
export function* readXml(parts: Iterable<Uint8Array>, listener: XmlListener, budget: Budget): Generator<number> {
  const decoder = new TextDecoder();
  let tags = 0;
  const parser = new Parser()
    .on('openTag', (name, attributes) => {
      tags += 1;
      listener.opened(plain(name), attributes);
    })
    .on('closeTag', (name) => listener.closed(plain(name)))
    .on('text', (text) => listener.said(decoded(text)))
    .on('cdata', (text) => listener.said(text));
  for (const part of piecesOf(parts)) {
    const before = tags;
    parser.write(decoder.decode(part, { stream: true }));
    // What does not end is kept by the parser, and looked through again with each part.
    if (tags === before) budget.take('characters without a tag', part.length);
    else budget.restore('characters without a tag');
    yield part.length;
  }
  parser.end();
}

function* piecesOf(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const part of parts) for (let at = 0; at < part.length; at += PIECE) yield part.subarray(at, at + PIECE);
}

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its references resolved; saxen's own ones stop at 65 535. */
export function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, number, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(number);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
