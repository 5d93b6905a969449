/** Where a radar is drawn, and in what type. */
export interface RadarRoom {
  /** Pixels, as all lengths here. */
  readonly width: number;
  readonly height: number;
  /** Of the type. */
  readonly size: number;
  /** How wide a text is at that size. */
  measure(text: string): number;
}

/** A name or number at the end of an axis, from the middle of the radar. */
export interface RadarLabel {
  readonly x: number;
  /** Of the middle of the first line. */
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly lines: readonly string[];
}

/** A radar that fits its room: nothing is cut, and nothing lies over anything else. */
export interface RadarLayout {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Of the middle, from the top. */
  readonly middle: number;
  readonly labels: readonly RadarLabel[];
  /** Of the type: the names may be a little smaller than asked. */
  readonly size: number;
  /** From one line of a name to the next. */
  readonly line: number;
  /** The names have no room: numbers stand for them, and a key is needed. */
  readonly isKeyed: boolean;
}

interface Writing {
  readonly lines: readonly string[];
  /** At size 1, as are the two below. */
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = 1.25;
/** Pixels left free at the edge of the room: an engine draws a hair wider than it measures. */
const EDGE = 1;
/** Between the radar and its names. */
const GAP = 0.6;
/** How small names may be, and how small beside them the radar, as shares of what both are with numbers. */
const SIZES = [
  { type: 1, radius: 0.75 },
  { type: 0.875, radius: 0.5 },
];
/** No name with more words stands on three lines beside a radar. */
const MAX_WORDS = 24;
/** A word, or a letter of Chinese or Japanese with its punctuation: what may stand on a next line. */
const WORD = /(\s*)([\u3040-\u30ff\u3400-\u9fff]\p{P}*|[^\s/\u3040-\u30ff\u3400-\u9fff-]+[/-]*|[/-]+)/gu;

/** The direction of an axis: the first points up, the others follow the clock. */
export function axisOf(index: number, count: number): readonly [x: number, y: number] {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return [Math.cos(angle), Math.sin(angle)];
}

/** The largest radar with its names, on three lines at most, in this room; with numbers where the names do not fit. */
export function layOutRadar(names: readonly string[], room: RadarRoom): RadarLayout {
  const measure = (text: string): number => room.measure(text) / room.size;
  const numbers = fit(
    names.map((_, index) => [{ lines: [String(index + 1)], width: measure(String(index + 1)) }]),
    room,
    room.size,
    0,
  );
  const writings = names.map((name) => writingsOf(name, measure));
  for (const { type, radius } of SIZES) {
    const named = fit(writings, room, room.size * type, (numbers?.radius ?? 0) * radius);
    if (named) return { ...named, isKeyed: false };
  }
  const { width, height, size } = room;
  const bare = { width, height, size, radius: 0, middle: height / 2, labels: [], line: 0 };
  return { ...(numbers ?? bare), isKeyed: true };
}

/** A name on one, two and three lines, each time as even as its words allow. */
function writingsOf(name: string, measure: (text: string) => number): readonly Writing[] {
  const words = [...name.trim().matchAll(WORD)].map(([, space, word]) => (space ? ` ${word ?? ''}` : (word ?? '')));
  if (words.length > MAX_WORDS) return [];
  const writing = (...cuts: readonly number[]): Writing => {
    const lines = [0, ...cuts].map((from, place) => words.slice(from, cuts[place]).join('').trim());
    return { lines, width: Math.max(...lines.map(measure)) };
  };
  const places = words.map((_, index) => index).slice(1);
  const twos = places.map((cut) => writing(cut));
  const threes = places.flatMap((first) => places.filter((cut) => cut > first).map((cut) => writing(first, cut)));
  return [[writing()], twos, threes].flatMap((ways) => {
    const [first, ...others] = ways;
    return first ? [others.reduce((best, way) => (way.width < best.width ? way : best), first)] : [];
  });
}

/** The largest radar, from `least` on, around which every name finds room in one of its writings. */
function fit(
  writings: readonly (readonly Writing[])[],
  room: RadarRoom,
  size: number,
  least: number,
): Omit<RadarLayout, 'isKeyed'> | undefined {
  const { width, height } = room;
  const high = height - 2 * EDGE;
  for (let radius = Math.min(width, height) / 2; radius > 0 && radius >= least; radius -= size / 8) {
    const placed = placedAround(writings, width - 2 * EDGE, size, radius);
    if (!placed) continue;
    const axes = writings.map((_, index) => axisOf(index, writings.length)[1] * radius);
    const top = Math.min(...axes, ...placed.map(({ box }) => box.top));
    const bottom = Math.max(...axes, ...placed.map(({ box }) => box.bottom));
    if (bottom - top > high) continue;
    const labels = placed.map(({ label }) => label);
    return { width, height, size, radius, labels, middle: (height - top - bottom) / 2, line: size * LINE };
  }
  return undefined;
}

interface Placed {
  readonly label: RadarLabel;
  readonly box: Box;
}

function placedAround(
  writings: readonly (readonly Writing[])[],
  width: number,
  size: number,
  radius: number,
): readonly Placed[] | undefined {
  const placed: Placed[] = [];
  // Those above and below take what the others leave.
  const inOrder = writings
    .map((ways, index) => ({ ways, index, axis: axisOf(index, writings.length) }))
    .sort((one, other) => Number(isUpright(one.axis)) - Number(isUpright(other.axis)));
  const found: (Placed | undefined)[] = writings.map(() => undefined);
  for (const { ways, index, axis } of inOrder) {
    const fitting = ways
      .map((way) => place(way, axis, size, radius))
      .find(
        ({ box }) =>
          box.left >= -width / 2 &&
          box.right <= width / 2 &&
          isOutside(box, radius, writings.length) &&
          placed.every((other) => areApart(box, other.box, size / 4)),
      );
    if (!fitting) return undefined;
    placed.push(fitting);
    found[index] = fitting;
  }
  return found.filter((one) => one !== undefined);
}

function isUpright([x]: readonly [number, number]): boolean {
  return Math.abs(x) < 0.05;
}

function place({ lines, width }: Writing, axis: readonly [number, number], size: number, radius: number): Placed {
  const [x, y] = axis.map((part) => part * (radius + GAP * size)) as [number, number];
  const wide = width * size;
  const high = lines.length * LINE * size;
  const align = isUpright(axis) ? 'center' : x > 0 ? 'left' : 'right';
  const left = align === 'center' ? -wide / 2 : align === 'left' ? x : x - wide;
  // Beside the radar a name is centred on its axis, above and below it stands clear of it.
  const top = y + ((axis[1] - 1) * high) / 2;
  return {
    label: { x: align === 'center' ? 0 : x, y: top + (LINE * size) / 2, align, lines },
    box: { left, right: left + wide, top, bottom: top + high },
  };
}

function areApart(one: Box, other: Box, gap: number): boolean {
  return (
    one.right + gap <= other.left || other.right + gap <= one.left || one.bottom <= other.top || other.bottom <= one.top
  );
}

/** Whether no corner lies within the polygon of so many axes. */
function isOutside({ left, right, top, bottom }: Box, radius: number, count: number): boolean {
  const half = Math.PI / count;
  return [left, right].every((x) =>
    [top, bottom].every((y) => {
      const angle = (Math.atan2(y, x) + Math.PI / 2 + 4 * Math.PI) % (2 * half);
      return Math.hypot(x, y) * Math.cos(angle - half) >= radius * Math.cos(half);
    }),
  );
}
