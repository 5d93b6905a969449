import { dayOf } from '../core/format/day.js';
import { toJson } from '../core/format/json.js';
import { eventReleaseOf } from '../core/event/event-release.js';
import {
  EVENT_FORMAT,
  type EventSnapshot,
  checkEventSnapshot,
  parseEventSnapshot,
} from '../core/event/event-snapshot.js';
import { type EventResponses, eventResponsesIn } from '../core/reading/event-responses.js';
import type { Instrument } from '../core/instrument/instrument.js';
import { MINIMUM } from '../core/team/disclosure.js';
import { isSnapshotOf } from '../core/team/snapshot.js';
import { LeerscanError } from '../core/errors/leerscan-error.js';
import type { EventStore } from '../storage/event/event-store.js';

/** Fewest scans of a batch; the first picture has as many. */
export const BATCH = 10;
/** How often a wall that another one overtakes begins anew in one look. */
const MAX_TURNS = 4;

/** A release with the memory that a next one needs. */
export interface WholeSnapshot extends EventSnapshot {
  readonly memory: NonNullable<EventSnapshot['memory']>;
}

/** With what names it where it is kept. */
interface LastRelease {
  readonly snapshot: WholeSnapshot;
  readonly tag: string;
}

/** What a look at the answers found. */
export interface Look extends Pick<EventResponses, 'unread' | 'others'> {
  /** Nothing of this event is there yet. */
  readonly isEmpty: boolean;
  /** Before the first picture: whether five scans or more are still missing. */
  readonly missing: 'many' | 'few';
}

/** The releases of an event, one after the other: nothing is shown that is not kept first. */
export class EventReleases {
  readonly #store: EventStore;
  readonly #event: string;
  readonly #instrument: Instrument;
  readonly #breakdown: string | null;
  #last: LastRelease | undefined;

  /** `breakdown` is the question by which the first release tells scans apart, for good; a later one has that. */
  constructor(store: EventStore, event: string, instrument: Instrument, breakdown: string | null) {
    this.#store = store;
    this.#event = event;
    this.#instrument = instrument;
    this.#breakdown = breakdown;
  }

  /** What may be shown; undefined before the first. */
  get snapshot(): WholeSnapshot | undefined {
    return this.#last?.snapshot;
  }

  /**
   * Looks at all answers, and keeps the next release where there is one.
   * @throws {StoreError} and {LeerscanError}, and leaves what is shown as it is.
   */
  async look(signal: AbortSignal): Promise<Look> {
    for (let turn = 1; ; turn += 1) {
      // The answers after the release: an answer in it that were not there yet would count as taken out.
      this.#last ??= await this.#ask(signal);
      const found = eventResponsesIn(this.#instrument, await this.#store.records(signal), this.#event);
      const next = await this.#next(found);
      const tag = next && (await this.#store.keep(this.#event, next, this.#last?.tag, signal));
      if (next && tag !== undefined) this.#last = { snapshot: next, tag };
      if (!next || tag !== undefined || turn === MAX_TURNS) return lookOf(found);
      // Another wall was first: its release is the last one. What is shown stays until that is here.
      this.#last = (await this.#ask(signal)) ?? this.#last;
    }
  }

  async #ask(signal: AbortSignal): Promise<LastRelease | undefined> {
    const kept = await this.#store.last(this.#event, signal);
    return kept && { snapshot: this.#parse(kept.release), tag: kept.tag };
  }

  /** The next release; undefined where it would show nothing new. */
  async #next({ responses }: EventResponses): Promise<WholeSnapshot | undefined> {
    const last = this.#last?.snapshot;
    const { instrument, result, memory } = await eventReleaseOf(this.#instrument, responses, {
      ...(last ? { release: last } : { breakdown: this.#breakdown }),
      batch: BATCH,
      withBackground: false,
    });
    if (!last && result.respondents.n === null) return undefined;
    const written = { format: EVENT_FORMAT, event: this.#event, day: dayOf(new Date()), instrument, result, memory };
    // As it will be read: what could not be would end the line of releases.
    const next = this.#parse(JSON.parse(toJson(written)));
    return last && shownBy(next) === shownBy(last) ? undefined : next;
  }

  #parse(value: unknown): WholeSnapshot {
    const snapshot = parseEventSnapshot(value);
    if (!isSnapshotOf(this.#instrument, snapshot))
      throw refused('instrument', 'expected a release of this questionnaire, but got one of another');
    if (snapshot.event !== this.#event)
      throw refused('event', 'expected a release of this event, but got one of another');
    checkEventSnapshot(this.#instrument, snapshot);
    if (!hasMemory(snapshot))
      throw refused('memory', 'expected a release with its memory, but got one that no other can continue');
    return snapshot;
  }
}

function hasMemory(snapshot: EventSnapshot): snapshot is WholeSnapshot {
  return snapshot.memory !== undefined;
}

function shownBy({ result, memory }: WholeSnapshot): string {
  return toJson({ result, memory });
}

function lookOf({ responses, unread, others }: EventResponses): Look {
  // A count below that is not told.
  const missing = BATCH - responses.length >= MINIMUM ? 'many' : 'few';
  return { isEmpty: responses.length === 0, missing, unread, others };
}

function refused(path: string, message: string): LeerscanError {
  return new LeerscanError('snapshot-invalid', [{ path, message }]);
}
