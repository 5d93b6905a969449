/** Short names of the months as spreadsheets write them in Dutch, English, French and German, without their dots. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'januari', 'janv', 'janvier', 'januar'],
  ['feb', 'february', 'februari', 'févr', 'fevr', 'février', 'februar'],
  ['mar', 'march', 'mrt', 'maart', 'mars', 'mär', 'mrz', 'märz'],
  ['apr', 'april', 'avr', 'avril'],
  ['may', 'mei', 'mai'],
  ['jun', 'june', 'juni', 'juin'],
  ['jul', 'july', 'juli', 'juil', 'juillet'],
  ['aug', 'august', 'augustus', 'août', 'aout'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'october', 'okt', 'oktober', 'octobre'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'déc', 'décembre', 'dez', 'dezember'],
];
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
/** Days of a spreadsheet's calendar, from 1 January 1900 on; as whole numbers, from 1927 to 2119. */
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 80_000;
/** Characters of a date. */
const MAX_DATE = 40;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** A month and a year without a century, as `10-49`, are of 1930 to 2029 in Excel. */
const CENTURY = 100;

type Pair = readonly [number, number];

/**
 * What may have stood there before a spreadsheet made a date of it: day and month in both orders, month and year.
 * Undefined where it is no date.
 */
export function pairsOfDate(text: string): readonly Pair[] | undefined {
  if (text.length > MAX_DATE) return undefined;
  const dates = datesIn(
    text.toLowerCase().replace(/\./g, (_, at: number) => (/\d/.test(text[at - 1] ?? '') ? '/' : '')),
  );
  if (dates.length === 0) return undefined;
  return dates.flatMap(({ day, month, year }): Pair[] => [
    ...(day === undefined
      ? []
      : ([
          [day, month],
          [month, day],
        ] as const)),
    ...(year === undefined || (day !== undefined && day !== 1)
      ? []
      : ([
          [month, year],
          [month, year % CENTURY],
        ] as const)),
  ]);
}

/** The two numbers of a choice such as "1-9"; undefined for any other. */
export function pairIn(text: string): Pair | undefined {
  const [, one, other] = /^\s*(\d{1,4})\s*[-–/.]\s*(\d{1,4})\s*$/.exec(text) ?? [];
  return one === undefined || other === undefined ? undefined : [Number(one), Number(other)];
}

interface DateParts {
  readonly day?: number | undefined;
  readonly month: number;
  readonly year?: number | undefined;
}

/** Every date that a text can be: of 10/1/1949 nobody knows which is the month. */
function datesIn(text: string): readonly DateParts[] {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) {
    const date = new Date(EPOCH + serial * DAY);
    return [{ day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() }];
  }
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})(?:[t ][\d:.,/]+z?)?$/.exec(text) ?? [];
  if (isoYear !== undefined) return dated(Number(isoDay), Number(isoMonth), Number(isoYear));
  const [, first = '', second = '', third] =
    /^(\p{L}+|\d{1,2})[-/ ]+(\p{L}+|\d{1,2})(?:[-/ ]+(\d{2}|\d{4}))?(?: 0?0:00(?::00)?)?$/u.exec(text) ?? [];
  if (first === '') return [];
  const year = third === undefined ? undefined : Number(third);
  const [named, other] = [MONTH_NUMBERS.get(first), MONTH_NUMBERS.get(second)];
  // "okt/49" is a month and a year; "jan-9" can be either.
  if (named !== undefined)
    return year === undefined && Number(second) > 31
      ? [{ month: named, year: Number(second) }]
      : dated(Number(second), named, year ?? Number(second));
  if (other !== undefined) return dated(Number(first), other, year);
  const [one, two] = [Number(first), Number(second)];
  return [...dated(one, two, year), ...dated(two, one, year)];
}

function dated(day: number, month: number, year?: number): readonly DateParts[] {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [{ day, month, year }] : [];
}
