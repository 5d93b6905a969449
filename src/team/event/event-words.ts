import { valuesOf, questionsOf } from '../../core/instrument/background.js';
import type { Instrument, Item } from '../../core/instrument/instrument.js';
import { textOf } from '../../core/instrument/text.js';
import type { EventResult } from '../../core/event/event-figures.js';
import type { EventSnapshot } from '../../core/event/event-snapshot.js';
import { type EventStep, eventStepsOf } from '../../core/event/event-steps.js';
import { sumOf } from '../../core/group/moments.js';
import { differenceOf } from '../../core/team/comparison.js';
import { shownExtremes } from '../../core/team/shown-figures.js';
import { SNAPSHOT_FORMAT } from '../../core/team/snapshot.js';
import type { TeamItem, TeamScore } from '../../core/team/team-figures.js';
import { namesOf } from '../../elements/result/result-words.js';
import type { EventMessages } from '../../i18n/nl-event.js';
import type { ResultMessages } from '../../i18n/messages.js';
import type { TeamMessages } from '../../i18n/nl-team.js';
import { longDay } from '../../ui/long-date.js';
import { type ReportView, fewText, titleOf } from '../report/report-words.js';

/** The background question by which an event is told apart, where a questionnaire has it: who guides students now. */
const GUIDES = 'guides';
/** As many statements in a list as are read. */
const MOST_LISTED = 5;
/** Fewer scans than this are no list: a handful says nothing of an event. */
const FEWEST_LISTED = 3;

/** An event's report with everything that is needed to put it into words. */
export interface EventView {
  readonly event: EventMessages;
  readonly snapshot: EventSnapshot;
  /** Its themes as a group's report shows them: of agreement nothing is said, since companies are no team. */
  readonly report: ReportView;
}

export function eventViewOf(
  instrument: Instrument,
  language: string,
  snapshot: EventSnapshot,
  {
    words,
    team,
    event,
  }: { readonly words: ResultMessages; readonly team: TeamMessages; readonly event: EventMessages },
): EventView {
  const { result } = snapshot;
  const profile = { ...team.report.profile, ...event.profile };
  return {
    event,
    snapshot,
    report: {
      instrument,
      language,
      words,
      team: { ...team, report: { ...team.report, profile } },
      snapshot: {
        format: SNAPSHOT_FORMAT,
        team: snapshot.event,
        wave: '',
        day: snapshot.day,
        invited: null,
        instrument: snapshot.instrument,
        result: { ...result, dimensions: result.dimensions.map((one) => ({ ...one, agreement: null })) },
      },
      earlier: undefined,
      benchmark: undefined,
      own: undefined,
    },
  };
}

/** By which question an event of this questionnaire is told apart; null where it does not ask that. */
export function breakdownIn({ background }: Instrument): string | null {
  const question = questionsOf(background).find(({ name }) => name === GUIDES);
  return question && valuesOf(question)[0] === 'yes' ? GUIDES : null;
}

export function eventHeadline({ event, report }: EventView): readonly string[] {
  const { dimensions } = report.snapshot.result;
  if (dimensions.every(({ score }) => score === null)) return [event.headline.none];
  const extremes = shownExtremes(dimensions);
  const names = (ids: readonly string[]): string => report.words.inSentence(namesOf(report, ids));
  return extremes
    ? [event.headline.top(names(extremes.top)), event.headline.bottom(names(extremes.bottom))]
    : [event.headline.open];
}

/** The options in words, from the worst to the best for a statement. */
export function optionsOf({ instrument, language }: ReportView, isReversed = false): readonly string[] {
  const ordered = [...instrument.scale.options].sort((a, b) => a.value - b.value);
  return (isReversed ? ordered.reverse() : ordered).map(({ label }) => textOf(label, language));
}

/** A statement in a list, with how many of its scans at least gave one of some answers. */
export interface ListedStatement {
  readonly item: string;
  readonly text: string;
  readonly n: number;
  readonly atLeast: number;
}

/** Statements with most answers at one end: the two worst options, or the two best. */
export function listedAt(view: ReportView, end: 'worst' | 'best'): readonly ListedStatement[] {
  return view.snapshot.result.items
    .flatMap(({ item, n, distribution }) => {
      if (!distribution || n === null) return [];
      const { counts } = distribution;
      const atLeast = sumOf(end === 'worst' ? counts.slice(0, 2) : counts.slice(-2), (count) => count);
      return atLeast < FEWEST_LISTED ? [] : [{ item, text: statementText(view, item), n, atLeast }];
    })
    .sort((a, b) => b.atLeast / b.n - a.atLeast / a.n)
    .slice(0, MOST_LISTED);
}

/** Statements that people most often did not know, with how many of how many scans. */
export function unknownStatements({
  snapshot,
  report,
}: EventView): readonly { readonly text: string; readonly said: EventResult['unknown'][number] }[] {
  return snapshot.result.unknown
    .filter(({ count }) => count.low >= FEWEST_LISTED)
    .sort((a, b) => (b.count.low + b.count.high) / b.n - (a.count.low + a.count.high) / a.n)
    .slice(0, MOST_LISTED)
    .map((said) => ({ text: statementText(report, said.item), said }));
}

export function statementText({ instrument, language }: ReportView, id: string): string {
  return textOf(instrument.items.find((item) => item.id === id)?.text, language).replace(/\.$/, '');
}

/** How often each option was chosen over all statements of a theme, from worst to best; null where not all are told. */
export function spreadOf(
  view: ReportView,
  dimension: string,
): { readonly counts: readonly number[]; readonly rest: number; readonly n: number } | null {
  const own = view.snapshot.result.items.filter((one) => themeOf(view, one) === dimension && one.n !== null);
  if (own.length === 0 || own.some(({ distribution }) => distribution === null)) return null;
  const counts = view.instrument.scale.options.map((_, rank) =>
    sumOf(own, ({ distribution }) => distribution?.counts[rank] ?? 0),
  );
  return { counts, rest: sumOf(own, ({ distribution }) => distribution?.rest ?? 0), n: sumOf(own, ({ n }) => n ?? 0) };
}

function themeOf({ instrument }: ReportView, { item }: TeamItem): string | undefined {
  return instrument.items.find(({ id }: Item) => id === item)?.dimension;
}

/** The two groups of a theme: those who guide students, and all others. */
export function groupsIn(
  { snapshot, report }: EventView,
  dimension: string,
): { readonly those: TeamScore; readonly others: TeamScore } | undefined {
  // A screen may have begun with another question: then they are other groups.
  if (snapshot.result.breakdown !== breakdownIn(report.instrument)) return undefined;
  const groups = snapshot.result.dimensions.find((one) => one.dimension === dimension)?.groups ?? [];
  const [those, others] = [groups.find(({ group }) => group !== ''), groups.find(({ group }) => group === '')];
  return those && others && { those, others };
}

/** In plain words, theme by theme, whether the two groups differ. */
export function groupSentences(view: EventView): readonly string[] {
  const { groups } = view.event;
  const told = view.snapshot.result.dimensions.map(({ dimension }) => {
    const pair = groupsIn(view, dimension);
    return { dimension, difference: pair && differenceOf(pair.others, pair.those) };
  });
  const nameOf = (dimension: string): string => view.report.words.inSentence(namesOf(view.report, [dimension]));
  const named = (is: 'unclear' | null): string =>
    view.report.words.inSentence(
      namesOf(
        view.report,
        told.filter(({ difference }) => (difference?.direction ?? null) === is).map(({ dimension }) => dimension),
      ),
    );
  return [
    ...told.flatMap(({ dimension, difference }) => {
      const points = Math.floor(Math.max(difference?.ci?.[0] ?? 0, -(difference?.ci?.[1] ?? 0)));
      if (difference?.direction === 'up') return [groups.higher(nameOf(dimension), points)];
      return difference?.direction === 'down' ? [groups.lower(nameOf(dimension), points)] : [];
    }),
    ...[named('unclear')].filter(Boolean).map(groups.unclear),
    ...[named(null)].filter(Boolean).map(groups.unknown),
  ];
}

export function eventSteps({ report }: EventView): readonly EventStep[] {
  return eventStepsOf(report.instrument, report.snapshot.result);
}

/** Why a step is there, in the answers of the scans. */
export function stepReasons({ event, report }: EventView, { step, reason }: EventStep): readonly string[] {
  if (step.keep) return [report.words.steps.keepBecause(titleOf(report, step.dimension))];
  if (!reason || reason.atLeast < FEWEST_LISTED) return [];
  const item = report.instrument.items.find(({ id }) => id === reason.item);
  const options = optionsOf(report, item?.reversed);
  // Below "often": the best option whose share of the scale gives a reason.
  const highest = options[Math.ceil((options.length - 1) * 0.75) - 1] ?? '';
  return [event.steps.reason(statementText(report, reason.item), reason.atLeast, reason.n, highest)];
}

/** How many scans it rests on. */
export function scansText({ event, snapshot, report }: EventView): string {
  const { n } = snapshot.result.respondents;
  return n === null ? fewText(report) : event.who.count(n);
}

/** How the figures came about, in a sentence or two. */
export function methodText(view: EventView): string {
  const { event, snapshot, report } = view;
  return event.method.text(scansText(view), longDay(snapshot.day, report.language), snapshot.instrument.version);
}

/** The answers to a background question that are told, and last what is not told apart. */
export function answersTo(
  view: EventView,
  { question, n, choices }: EventResult['background'][number],
): readonly { readonly name: string; readonly n: number; readonly isRest: boolean }[] {
  const rest = n - sumOf(choices, (one) => one.n);
  return [
    ...choices.map((one) => ({ name: choiceText(view, question, one.choice), n: one.n, isRest: false })),
    ...(rest > 0 ? [{ name: view.event.who.rest, n: rest, isRest: true }] : []),
  ];
}

function choiceText({ event, report }: EventView, question: string, choice: string): string {
  if (choice === '') return event.who.notGiven;
  const asked = questionsOf(report.instrument.background).find(({ name }) => name === question);
  return textOf(asked?.choices.find(({ value }) => String(value) === choice)?.text, report.language) || choice;
}

/** Who took part, by question; without those that nobody answered. */
export function askedOf({ snapshot }: EventView): EventResult['background'] {
  return snapshot.result.background.filter(({ choices }) => choices.some(({ choice }) => choice !== ''));
}

/** A question as a heading: by a short name where it is the built-in questionnaire's, which speaks to the reader. */
export function questionText({ event, report: { instrument, language } }: EventView, question: string): string {
  const names: Readonly<Record<string, string>> = event.who.questions;
  if (Object.hasOwn(names, question)) return names[question] as string;
  return textOf(questionsOf(instrument.background).find(({ name }) => name === question)?.title, language) || question;
}
