import type { Instrument } from '../core/instrument/instrument.js';
import { readCodes } from '../core/reading/codes/read-codes.js';
import { readPart } from '../core/reading/read-json.js';
import { type Reading, refusalAt } from '../core/reading/reading.js';

const MAX_IN_LINE = 1_000_000;
const FIRST_LINES = 3;

/**
 * One record a line: one of the first lines is whole JSON by itself, and more than one line has something in it. Below
 * a title, any line may be the first.
 */
export function isLines(first: Uint8Array): boolean {
  const text = new TextDecoder().decode(first).replace(/^\uFEFF?\s*/, '');
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  // The last record of a list in many lines has no comma behind it.
  if (text.startsWith('[') || lines.length < 2) return false;
  return lines
    .slice(0, text.startsWith('{') ? FIRST_LINES : lines.length)
    .some((line) => line.startsWith('{') && isJson(line));
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Readings of lines of JSON, as they come; `passed` hears how many bytes went by. */
export async function* readLines(
  instrument: Instrument,
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
  passed: (bytes: number) => void,
): AsyncGenerator<Reading> {
  let at = 0;
  for await (const lines of linesOf(first, rest, passed)) {
    for (const line of lines) {
      at += 1;
      // Not yield*, which waits three times for each.
      for (const reading of readLine(instrument, line, at)) yield reading;
    }
  }
}

function readLine(instrument: Instrument, line: string, at: number): Iterable<Reading> {
  if (line.trim() === '') return [];
  if (line.length > MAX_IN_LINE)
    return [refusalAt(at, 'broken', `expected at most ${MAX_IN_LINE} characters in a line`)];
  let part: unknown;
  try {
    part = JSON.parse(line);
  } catch {
    const codes = [...readCodes(instrument, line)];
    return codes.length > 0
      ? codes.map((reading) => ({ ...reading, at }))
      : [refusalAt(at, 'broken', 'expected a line of JSON, but got something else')];
  }
  return readPart(instrument, part, at);
}

/** The lines that each piece of a source ends, in lists: to wait for each takes as long as to read it. */
async function* linesOf(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
  passed: (bytes: number) => void,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let left = '';
  const whole = (chunk: Uint8Array): readonly string[] => {
    const lines = (left + decoder.decode(chunk, { stream: true })).split('\n');
    left = lines.pop() ?? '';
    // What is too long is told as such, and not kept until the memory is full.
    if (left.length > MAX_IN_LINE) left = left.slice(0, MAX_IN_LINE + 1);
    return lines;
  };
  yield whole(first);
  passed(first.length);
  for await (const chunk of rest) {
    yield whole(chunk);
    passed(chunk.length);
  }
  yield [left + decoder.decode()];
}
