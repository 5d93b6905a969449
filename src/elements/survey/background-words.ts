import type { BackgroundMessages } from '../../i18n/background-messages.js';
import type { Fault, QuestionView } from '../../engine/question-view.js';
import { longDate, longDay } from '../../ui/long-date.js';

/** Words, and the language that they are in: numbers and dates are written as it does. */
export interface Speech {
  readonly words: BackgroundMessages;
  readonly language: string;
}

/** Rows that a sentence names; of more it gives their number. */
const NAMED_ROWS = 3;
const EXAMPLE = 37.5;
const EXAMPLES = {
  month: (language: string) => longMonth('2026-11', language),
  date: (language: string) => longDate(new Date('2026-11-23T12:00:00'), language, DIGITS),
  time: () => '14:30',
};
const DIGITS = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** Why an answer does not pass, and what to do. */
export function sentenceOf(fault: Fault, view: QuestionView, { words, language }: Speech): string {
  const said = words.fault;
  const number = (one: number): string => numberText(one, language);
  const told = (one: number | string): string => (typeof one === 'number' ? number(one) : momentText(one, language));
  switch (fault.kind) {
    case 'said':
      return fault.text;
    case 'required':
      return view.kind === 'text' || view.kind === 'comment' ? said.fill : said.choose;
    case 'unreadable':
      return unreadableSentence(view, { words, language });
    case 'rows':
      return said.rows(
        fault.rows
          .slice(0, NAMED_ROWS)
          .map((row) => said.row(row.text))
          .join(', '),
        Math.max(0, fault.rows.length - NAMED_ROWS),
      );
    case 'either':
      return said.either(told(fault.values[0]), told(fault.values[1]));
    case 'whole':
      return said.nearWhole(number(fault.near[0]), number(fault.near[1]));
    case 'step':
      return said.near(number(fault.near[0]), number(fault.near[1]));
    case 'only':
      return said.only(number(fault.number));
    case 'least':
      return (typeof fault.limit === 'number' ? said.least : said.earliest)(told(fault.limit));
    case 'most':
      return (typeof fault.limit === 'number' ? said.most : said.latest)(told(fault.limit));
    case 'shortest':
    case 'longest':
      return said[fault.kind](fault.characters, fault.now);
    case 'fewest':
    case 'fullest':
      return said[fault.kind](fault.choices);
    default:
      return said[fault.kind];
  }
}

function unreadableSentence({ reading, min, max, step }: QuestionView, { words, language }: Speech): string {
  if (reading && reading !== 'number') return words.fault[reading](EXAMPLES[reading](language));
  const least = typeof min === 'number' ? min : -Infinity;
  const most = typeof max === 'number' ? max : Infinity;
  // An example that passes, and shows what stands before decimals.
  const decimal = most < EXAMPLE ? Math.floor(most) - 0.5 : least > EXAMPLE ? Math.ceil(least) + 0.5 : EXAMPLE;
  const whole = numberText(Math.max(Math.floor(decimal), Math.ceil(least)), language);
  return step === 1 ? words.fault.whole(whole) : words.fault.number(whole, numberText(decimal, language));
}

/** As the person will find it again: what could be read in the notation of the page, what could not as it was typed. */
export function fieldText({ value, isRead }: QuestionView, language: string): string {
  if (isRead && typeof value === 'number') return numberText(value, language);
  if (isRead && typeof value === 'string') return momentText(value, language);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What is typed, for the engine: with a fourth decimal, three after the mark of the page are no thousand. */
export function typedIn({ reading }: QuestionView, text: string, language: string): string | undefined {
  if (text === '') return undefined;
  const decimals = new RegExp(`^[-+−–]?\\s*\\d{1,3}[${decimalMark(language)}]\\d{3}$`, 'u');
  return reading === 'number' && decimals.test(text.trim()) ? `${text.trim()}0` : text;
}

/** An answer in words; undefined where there is none. */
export function answerText(view: QuestionView, { words, language }: Speech): string | undefined {
  const { kind, value, choices, rows, columns } = view;
  const named = (list: QuestionView['choices'], one: unknown): string =>
    list.find((choice) => choice.value === one)?.text ?? String(one);
  if (value === undefined) return undefined;
  if (kind === 'boolean') return value === true ? view.highest || words.yes : view.lowest || words.no;
  if (kind === 'checkbox' && Array.isArray(value)) return value.map((one) => named(choices, one)).join(', ');
  if (kind === 'matrix')
    return rows
      .flatMap((row) => {
        const answer = (value as Readonly<Record<string, unknown>>)[String(row.value)];
        return answer === undefined ? [] : [`${row.text}: ${named(columns, answer)}`];
      })
      .join(' · ');
  return kind === 'text' || kind === 'comment' ? fieldText(view, language) : named(choices, value);
}

/** Without marks between thousands: what stands in a message can be typed. */
function numberText(number: number, language: string): string {
  return new Intl.NumberFormat(language, { useGrouping: false, maximumSignificantDigits: 15 }).format(number);
}

function decimalMark(language: string): string {
  return numberText(EXAMPLE, language).replace(/\d/g, '');
}

/** A day or a month in words, a time as it is. */
function momentText(moment: string, language: string): string {
  if (!isMoment(moment)) return moment;
  return moment.length > 7 ? longDay(moment, language) : longMonth(moment, language);
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(text);
}

/** How to write a date or a time, until a message says it. */
export function formHint({ reading, fault }: QuestionView, { words, language }: Speech): string | undefined {
  return reading && reading !== 'number' && fault?.kind !== 'unreadable'
    ? words.form[reading](EXAMPLES[reading](language))
    : undefined;
}

function longMonth(month: string, language: string): string {
  return longDate(new Date(`${month}-15T12:00:00`), language, { month: 'long', year: 'numeric' });
}
