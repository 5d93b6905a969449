import { type TemplateResult, html, nothing } from 'lit';
import type { Arrivals } from '../../core/collection/arrivals.js';
import type { Taken } from '../../core/collection/collection.js';
import type { Note, Refusal } from '../../core/reading/reading.js';
import type { TeamMessages } from '../../i18n/nl-team.js';

/** Lines that are listed of one kind; the others are counted. */
const MAX_LINES = 50;
/** Letters of names that stand in a sentence; more are a list that opens. */
const MAX_NAMED = 240;
/** Kinds that are told apart; beyond that, all of one reason are one. */
const MAX_KINDS = 100;

type Trouble = keyof TeamMessages['gather']['addressTrouble'];
interface Placed {
  readonly source: string;
}

/** What is said once of many lines: the same reason in the same column, with the same in it. */
interface Kind<What extends Refusal | Note> {
  readonly key: string;
  readonly count: number;
  readonly listed: readonly (What & Placed)[];
}

/** What became of what was read. */
export interface Outcome {
  readonly added: number;
  /** Taken out again, since a kiosk says that they were deleted there. */
  readonly removed: number;
  /** Of people who say less about themselves now. */
  readonly changed: number;
  readonly refused: number;
  readonly refusals: readonly Kind<Refusal>[];
  readonly notes: readonly Kind<Note>[];
  /** Names of sources that could not be read to their end, and why; undefined when it failed here. */
  readonly unreadable: readonly { readonly source: string; readonly why?: Trouble | undefined }[];
  /** Names of sources with nothing in them. */
  readonly empty: readonly string[];
}

export const NOTHING: Outcome = {
  added: 0,
  removed: 0,
  changed: 0,
  refused: 0,
  refusals: [],
  notes: [],
  unreadable: [],
  empty: [],
};

export function withTaken(before: Outcome, source: string, taken: readonly Taken[]): Outcome {
  const countOf = (what: Taken): number => taken.filter((one) => one === what).length;
  const refusals = taken.filter((one) => typeof one === 'object' && 'reason' in one);
  const notes = taken.filter((one) => typeof one === 'object' && 'note' in one);
  return {
    ...before,
    added: before.added + countOf('added'),
    removed: before.removed + countOf('removed'),
    changed: before.changed + countOf('changed'),
    refused: before.refused + refusals.length,
    refusals: withLines(before.refusals, refusals, source, ({ reason }) => reason),
    notes: withLines(before.notes, notes, source, ({ note }) => note),
  };
}

function withLines<What extends Refusal | Note>(
  before: readonly Kind<What>[],
  lines: readonly What[],
  source: string,
  nameOf: (line: What) => string,
  /** How many more there were, like the first. */
  more = 0,
): readonly Kind<What>[] {
  if (lines.length === 0) return before;
  const kinds = new Map(before.map((kind) => [kind.key, kind]));
  for (const [index, line] of lines.entries()) {
    const whole = [source, nameOf(line), line.sheet, line.column, line.found].join('\n');
    const key = kinds.has(whole) || kinds.size < MAX_KINDS ? whole : [source, nameOf(line)].join('\n');
    const { count, listed } = kinds.get(key) ?? { count: 0, listed: [] };
    kinds.set(key, {
      key,
      count: count + 1 + (index === 0 ? more : 0),
      listed: listed.length < MAX_LINES ? [...listed, { ...line, source }] : listed,
    });
  }
  return [...kinds.values()];
}

/** After all of a table turned out to be known: those in it are here already, and nobody has to be asked. */
export function withKnown(before: Outcome, source: string): Outcome {
  const isOf = ({ listed: [one] }: Kind<Refusal>): boolean => one?.source === source && one.reason === 'alike';
  const known = before.refusals.filter(isOf);
  const count = known.reduce((sum, kind) => sum + kind.count, 0);
  const lines = known.flatMap(({ listed }) => listed).map((line): Refusal => ({ ...line, reason: 'duplicate' }));
  const others = before.refusals.filter((kind) => !isOf(kind));
  return {
    ...before,
    refusals: withLines(others, lines, source, ({ reason }) => reason, count - lines.length),
  };
}

/** After somebody said that they are other people: they were added, and are no longer among those who do not count. */
export function withOthers(before: Outcome, source: string, added: number): Outcome {
  return {
    ...before,
    added: before.added + added,
    refused: Math.max(0, before.refused - added),
    refusals: before.refusals.filter(({ listed: [one] }) => one?.source !== source || one.reason !== 'alike'),
  };
}

export function renderCounts(
  { gather }: TeamMessages,
  { added, removed, changed, refused, unreadable, empty }: Outcome,
): TemplateResult {
  const isSaid = empty.length === 0 || added + removed + changed + refused > 0;
  return html`${isSaid ? html`<p class="added">${gather.added(added)} ${removed > 0 ? gather.removed(removed) : nothing} ${changed > 0 ? gather.changed(changed) : nothing}</p>` : nothing}
  ${empty.map((source) => html`<p class="added">${source === gather.pasted ? gather.nothing : gather.nothingIn(source)}</p>`)}
  ${unreadable.map(({ source, why }) => html`<p class="unreadable">${gather.unreadable(source)} ${why ? gather.addressTrouble[why] : nothing}</p>`)}
  ${refused > 0 ? html`<p class="refused">${gather.refused(refused)}</p>` : nothing}`;
}

export function refusalText({ gather }: TeamMessages, { reason, format }: Refusal): string {
  return format ? gather.formats[format] : gather.reasons[reason];
}

/** Apart from the counts: hundreds of lines are for looking up, not for being read aloud. */
export function renderRefusals(words: TeamMessages, { refusals, refused, notes }: Outcome): TemplateResult {
  const { gather } = words;
  const why = (refusal: Refusal): string => refusalText(words, refusal);
  return html`${
    refused > 0
      ? html`<ul class="refusals" tabindex="0" aria-label=${gather.refused(refused)}>
          ${refusals.map((kind) => renderKind(words, kind, why))}
        </ul>`
      : nothing
  }
  ${
    notes.length > 0
      ? html`<p class="noted">${gather.noted}</p>
          <ul class="refusals notes" tabindex="0" aria-label=${gather.noted}>
            ${notes.map((kind) => renderKind(words, kind, ({ note }) => gather.notes[note]))}
          </ul>`
      : nothing
  }`;
}

/** One line, or one that opens for all lines of its kind. */
function renderKind<What extends Refusal | Note>(
  { gather }: TeamMessages,
  { count, listed }: Kind<What>,
  why: (what: What) => string,
): TemplateResult {
  const [first] = listed as readonly [What & Placed];
  const sentence = [why(first), spotOf(gather, first)].filter(Boolean).join(' ');
  const { names = [] } = first as { readonly names?: readonly string[] };
  // Of a whole file, or of its columns, there is no line.
  const placeOf = ({ source, sheet, at, format }: What & Placed): string => {
    const place = sheet === undefined ? source : gather.spot.sheet(source, sheet);
    return format === undefined && names.length === 0 ? gather.at(place, at) : place;
  };
  const opening = `${placeOf(first)}${first.format === undefined ? ':' : ' ·'} ${sentence}`;
  if (count === 1)
    return names.join('').length > MAX_NAMED
      ? renderOpening(`${opening} (${names.length})`, names)
      : html`<li>${names.length > 0 ? `${opening} ${names.join(' · ')}` : opening}</li>`;
  const more = count > listed.length ? [gather.more(count - listed.length)] : [];
  return renderOpening(`${gather.spot.times(count)}: ${sentence}`, [...listed.map(placeOf), ...more]);
}

function renderOpening(summary: string, lines: readonly string[]): TemplateResult {
  return html`<li>
    <details>
      <summary>${summary}</summary>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>
  </li>`;
}

/** What stood where, and what could stand there. */
function spotOf({ spot }: TeamMessages['gather'], what: Refusal | Note): string {
  const { column, found, expected = [] } = what;
  const said =
    found === undefined
      ? column === undefined
        ? ''
        : spot.of(column)
      : column === undefined
        ? spot.found(found)
        : spot.at(column, found);
  const could = expected.length > 0 ? spot.expected(expected.join(', ')) : '';
  return said && could ? `${said} (${could}).` : said ? `${said}.` : could;
}

/**
 * Whether people in one file who answered exactly as people who were here are the same: only whoever gathers can know.
 */
export function renderAlike(
  { gather }: TeamMessages,
  source: string,
  { alike }: Arrivals,
  answered: (areOthers: boolean) => void,
): TemplateResult {
  return html`<div class="note asking alike" role="alert">
    <p><strong>${gather.alikeQuestion}</strong></p>
    <p>${gather.alikeText(source, alike.length)}</p>
    <div class="row">
      <button type="button" class="primary same" @click=${() => answered(false)}>
        ${gather.alikeSame(alike.length)}</button
      ><button type="button" class="others" @click=${() => answered(true)}>${gather.alikeOthers(alike.length)}</button>
    </div>
  </div>`;
}
