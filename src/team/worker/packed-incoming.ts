import type { Entry, Incoming } from '../../core/collection/incoming.js';

/** What was read, on its way from a worker to its page. */
export interface PackedIncoming {
  /** Ids and codes of responses with an id of their own, one a line. */
  readonly lines: string;
  /** Where each of them stood, and its wave. */
  readonly at: Float64Array;
  readonly waves: Uint32Array;
  /** All else, and before which of them each came. */
  readonly others: readonly { readonly before: number; readonly incoming: Incoming }[];
}

const ID_LENGTH = 10;

export function packed(all: readonly Incoming[]): PackedIncoming {
  const plain: Entry[] = [];
  const others: { readonly before: number; readonly incoming: Incoming }[] = [];
  for (const incoming of all) {
    if ('code' in incoming && incoming.record === undefined && incoming.row === undefined) plain.push(incoming);
    else others.push({ before: plain.length, incoming });
  }
  return {
    lines: plain.map(({ id, code }) => id + code).join('\n'),
    at: new Float64Array(plain.map(({ at }) => at)),
    waves: new Uint32Array(plain.map(({ wave }) => wave)),
    others,
  };
}

/** The same in the same order. */
export function unpacked({ lines, at, waves, others }: PackedIncoming): readonly Incoming[] {
  const all: Incoming[] = [];
  let next = 0;
  const addOthers = (place: number): void => {
    for (let other = others[next]; other?.before === place; other = others[next]) {
      all.push(other.incoming);
      next += 1;
    }
  };
  const texts = lines === '' ? [] : lines.split('\n');
  for (const [place, text] of texts.entries()) {
    addOthers(place);
    all.push({
      at: at[place] as number,
      id: text.slice(0, ID_LENGTH),
      wave: waves[place] as number,
      code: text.slice(ID_LENGTH),
    });
  }
  addOthers(texts.length);
  return all;
}
