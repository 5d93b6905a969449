import { type Table, toCsv } from '../../core/format/csv.js';
import { questionsOf } from '../../core/instrument/background.js';
import { textOf } from '../../core/instrument/text.js';
import { teamTable } from '../../core/team/team-table.js';
import { toWorkbook } from '../../ui/workbook.js';
import { fileName } from '../team-file.js';
import { guideDocx } from './guide-docx.js';
import { guideMarkdown } from './guide-view.js';
import { toReportPage } from './report-page.js';
import { type ReportView, groupText, titleOf } from './report-words.js';

/** A file to hand to the browser's download. */
interface ExportFile {
  readonly name: string;
  readonly content: Blob;
}

export type FileKind = 'page' | 'xlsx' | 'csv' | 'docx' | 'markdown';

/**
 * The ways to take a report along as a file; `page` is the report itself, the others are made of it. `screen` is where
 * it stands.
 */
export async function exportFile(kind: FileKind, view: ReportView, screen: ShadowRoot): Promise<ExportFile> {
  const { files } = view.team.take;
  const named = (name: string, ending: string): string => fileName(view.snapshot, name, view.snapshot.day, ending);
  switch (kind) {
    case 'page': {
      const page = toReportPage(view, screen);
      return { name: named(files.report, 'html'), content: textFile(page, 'text/html') };
    }
    case 'xlsx':
      return { name: named(files.figures, 'xlsx'), content: await toWorkbook({ [files.figures]: tableOf(view) }) };
    case 'csv':
      return { name: named(files.figures, 'csv'), content: textFile(toCsv(tableOf(view)), 'text/csv') };
    case 'docx':
      return { name: named(files.guide, 'docx'), content: await guideDocx(view) };
    case 'markdown':
      return { name: named(files.guide, 'md'), content: textFile(guideMarkdown(view), 'text/markdown') };
  }
}

function textFile(content: string, type: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` });
}

/** What may be shown, as a table in the reader's language. */
function tableOf(view: ReportView): Table {
  const { instrument, language, team } = view;
  const itemOf = (id: string): (typeof instrument.items)[number] | undefined =>
    instrument.items.find((item) => item.id === id);
  return teamTable(view.snapshot, team.report.tableFile, {
    dimension: (id) => titleOf(view, id),
    item: (id) => textOf(itemOf(id)?.text, language),
    breakdown: (name) =>
      textOf(questionsOf(instrument.background).find((question) => question.name === name)?.title, language),
    group: (value) => groupText(view, value),
    options: [...instrument.scale.options]
      .sort((a, b) => a.value - b.value)
      .map(({ label }) => textOf(label, language)),
    isReversed: (id) => itemOf(id)?.reversed === true,
  });
}
