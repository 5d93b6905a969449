import type { IRunOptions, Paragraph as WordParagraph, Table as WordTable } from 'docx';
import { GUIDE_MINUTES } from '../../core/team/conversation-guide.js';
import { type GuideView, ROWS, guideSections } from './guide-view.js';
import { roundOf } from './report-words.js';

/** Centimetres of an empty row, as twentieths of a point: a sentence in handwriting fits. */
const ROW_HEIGHT = 700;

/** The guide as a Word document, to fill in during the conversation. */
export async function guideDocx(view: GuideView): Promise<Blob> {
  const { Document, HeadingLevel, HeightRule, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } =
    await import('docx');
  const { guide } = view.team;
  const title = `${guide.title} · ${roundOf(view.snapshot)}`;
  const text = (content: string): WordParagraph => new Paragraph({ text: content, spacing: { after: 120 } });
  const cell = (content: string, isHead: boolean): InstanceType<typeof TableCell> => {
    const run: IRunOptions = { text: content, bold: isHead };
    return new TableCell({ children: [new Paragraph({ children: [new TextRun(run)] })] });
  };
  const row = (cells: readonly string[], isHead: boolean): InstanceType<typeof TableRow> =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : { height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST } }),
      children: cells.map((content) => cell(content, isHead)),
    });
  const agreements = (): WordTable =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: [5000, 2300, 2300],
      rows: [row(Object.values(guide.columns), true), ...ROWS.map(() => row(['', '', ''], false))],
    });
  const sections = guideSections(view).flatMap(({ title: heading, minutes, texts, questions, hasTable }) => [
    new Paragraph({ text: `${heading} (${minutes})`, heading: HeadingLevel.HEADING_2, spacing: { before: 280 } }),
    ...texts.map(text),
    ...questions.map((question) => new Paragraph({ text: question, bullet: { level: 0 } })),
    ...(hasTable ? [agreements(), new Paragraph({ text: `${guide.next} …`, spacing: { before: 200 } })] : []),
  ]);
  return Packer.toBlob(
    new Document({
      title,
      creator: 'Leerscan',
      styles: {
        default: {
          document: { run: { font: 'Calibri', size: 22, language: { value: view.language } } },
          title: { run: { size: 36, bold: true } },
          heading2: { run: { size: 26, bold: true, color: '0B5D66' } },
        },
      },
      sections: [
        {
          children: [
            new Paragraph({ text: title, heading: HeadingLevel.TITLE, spacing: { after: 200 } }),
            text(guide.lead(GUIDE_MINUTES)),
            text(`${guide.leader} …`),
            text(`${guide.writer} …`),
            ...sections,
          ],
        },
      ],
    }),
  );
}
