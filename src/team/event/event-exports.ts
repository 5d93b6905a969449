import { type Cell, type Table } from '../../core/format/csv.js';
import { textOf } from '../../core/instrument/text.js';
import type { TeamScore } from '../../core/team/team-figures.js';
import { toWorkbook } from '../../ui/workbook.js';
import { sentence } from '../../elements/result/result-words.js';
import { orderSentence } from '../report/report-headline.js';
import { fewText, levelText, scoreRange, titleOf } from '../report/report-words.js';
import {
  type EventView,
  answersTo,
  askedOf,
  eventHeadline,
  eventSteps,
  groupSentences,
  groupsIn,
  listedAt,
  methodText,
  optionsOf,
  questionText,
  statementText,
  stepReasons,
  unknownStatements,
} from './event-words.js';

/** What may be shown, as a workbook in the reader's language: themes, statements, who took part, method. */
export function eventWorkbook(view: EventView): Promise<Blob> {
  const { sheets } = view.event;
  return toWorkbook({
    [sheets.themes]: themesTable(view),
    [sheets.statements]: statementsTable(view),
    [sheets.who]: whoTable(view),
    [sheets.method]: { columns: [view.event.method.title], rows: methodLines(view).map((line) => [line]) },
  });
}

function themesTable(view: EventView): Table {
  const { event, snapshot, report } = view;
  const { columns } = event.sheets;
  const row = (dimension: string, group: string, score: TeamScore | null): readonly Cell[] => [
    titleOf(report, dimension),
    group,
    ...(score ? [score.n, score.mean.value, score.mean.low, score.mean.high, score.ci?.[0], score.ci?.[1]] : []),
  ];
  return {
    columns: [
      columns.theme,
      columns.group,
      columns.n,
      columns.score,
      columns.low,
      columns.high,
      columns.ciLow,
      columns.ciHigh,
    ],
    rows: snapshot.result.dimensions.flatMap(({ dimension, score }) => {
      const pair = groupsIn(view, dimension);
      return [
        row(dimension, columns.all, score),
        ...(pair
          ? [row(dimension, event.groups.those, pair.those), row(dimension, event.groups.others, pair.others)]
          : []),
      ];
    }),
  };
}

function statementsTable({ event, snapshot, report }: EventView): Table {
  const { columns } = event.sheets;
  return {
    columns: [
      columns.theme,
      columns.statement,
      columns.n,
      columns.low,
      columns.high,
      ...optionsOf(report),
      event.potential.rest,
      columns.unknownLow,
      columns.unknownHigh,
    ],
    rows: report.instrument.items.map(({ id, dimension }) => {
      const own = snapshot.result.items.find(({ item }) => item === id);
      const open = snapshot.result.unknown.find(({ item }) => item === id);
      return [
        titleOf(report, dimension),
        statementText(report, id),
        own?.n ?? undefined,
        own?.mean?.low,
        own?.mean?.high,
        ...optionsOf(report).map((_, rank) => own?.distribution?.counts[rank]),
        own?.distribution?.rest,
        open?.count.low,
        open?.count.high,
      ];
    }),
  };
}

function whoTable(view: EventView): Table {
  const { columns } = view.event.sheets;
  return {
    columns: [columns.question, columns.answer, columns.n],
    rows: whoRows(view),
  };
}

function whoRows(view: EventView): readonly (readonly [question: string, answer: string, n: number])[] {
  return askedOf(view).flatMap((one) =>
    answersTo(view, one).map(({ name, n }) => [questionText(view, one.question), name, n] as const),
  );
}

function methodLines(view: EventView): readonly string[] {
  const { event, snapshot, report } = view;
  const { method, who } = event;
  return [
    `${snapshot.event} · ${methodText(view)}`,
    who.unit,
    method.disclosure,
    who.hidden,
    method.sample,
    ...(report.instrument.levels.length > 0 ? [method.norm] : []),
    textOf(report.instrument.provenance, report.language),
  ].filter(Boolean);
}

/** The report as text, to paste into a research report: every figure with its number of scans, and the method. */
export function eventText(view: EventView): string {
  const { event, snapshot, report } = view;
  const [lowest = '', low = ''] = optionsOf(report);
  const [often = '', always = ''] = optionsOf(report).slice(-2);
  const themes = snapshot.result.dimensions.map(({ dimension, score }) => {
    const name = titleOf(report, dimension);
    if (!score) return `${name} · ${fewText(report)}`;
    const ci = score.ci ? `, ${report.words.profile.band(score.ci[0], score.ci[1])}` : '';
    return `${name} · ${scoreRange(report, score.mean)} (${levelText(report, score.mean)}; n = ${score.n}${ci})`;
  });
  const statements = (end: 'worst' | 'best'): readonly string[] =>
    listedAt(report, end).map(({ text, atLeast, n }) => `${text} · ${event.potential.atLeast(atLeast, n)}`);
  const unknown = unknownStatements(view).map(
    ({ text, said: { n, count } }) => `${text} · ${event.potential.between(count.low, count.high, n)}`,
  );
  const steps = eventSteps(view).map((one) =>
    [sentence(textOf(one.step.title, report.language)), ...stepReasons(view, one)].join(' '),
  );
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? [`${title}\n${lines.map((line) => `- ${line}`).join('\n')}`] : [];
  const hasGroups = snapshot.result.dimensions.some(({ dimension }) => groupsIn(view, dimension));
  return [
    `${event.title} · ${snapshot.event}`,
    [...eventHeadline(view), orderSentence(report)].filter(Boolean).join(' '),
    ...section(
      event.who.title,
      whoRows(view).map(([question, answer, n]) => `${question} · ${answer} · ${n}`),
    ),
    ...section(event.potential.title, themes),
    ...section(event.potential.rare(low, lowest), statements('worst')),
    ...section(event.potential.unknown, unknown),
    ...(hasGroups ? section(event.groups.title, [...groupSentences(view), event.groups.causal]) : []),
    ...section(event.steps.title, steps),
    ...section([event.have.title, event.have.hint(often, always)].join('\n'), statements('best')),
    ...section(event.method.title, methodLines(view)),
  ].join('\n\n');
}
