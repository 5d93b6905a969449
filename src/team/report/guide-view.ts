import { type TemplateResult, html, nothing } from 'lit';
import { GUIDE_MINUTES, type GuidePart, guideOf } from '../../core/team/conversation-guide.js';
import { textOf } from '../../core/instrument/text.js';
import { namesOf } from '../../elements/result/result-words.js';
import { stepsOfThen } from './change-view.js';
import { type ReportView, roundOf } from './report-words.js';

/** Empty rows for agreements: one a step, and one more. */
export const ROWS = [1, 2, 3, 4];

/** A part of the conversation in words. */
export interface GuideSection {
  readonly title: string;
  readonly minutes: string;
  readonly texts: readonly string[];
  readonly questions: readonly string[];
  readonly hasTable: boolean;
}

/** What the guide is made of. */
export type GuideView = Pick<ReportView, 'instrument' | 'language' | 'words' | 'team' | 'snapshot' | 'earlier'>;

/** The parts of the conversation, in order. */
export function guideSections(view: GuideView): readonly GuideSection[] {
  let steps = 0;
  return guideOf(view.instrument, view.snapshot.result).map((part) =>
    sectionOf(view, part, part.kind === 'step' ? (steps += 1) : 0),
  );
}

function sectionOf({ team: { guide }, language, ...view }: GuideView, part: GuidePart, number: number): GuideSection {
  const minutes = guide.minutes(part.minutes);
  const plain = { minutes, questions: [], hasTable: false };
  const before = stepsOfThen({ ...view, language });
  switch (part.kind) {
    case 'opening':
      return { ...plain, title: guide.opening, texts: guide.openingText };
    case 'picture':
      return {
        ...plain,
        title: guide.picture,
        texts: [
          ...guide.pictureText,
          ...(before.length > 0 ? [guide.lookBack(before.map((step) => guide.quoted(step)).join(', '))] : []),
          ...(part.differ.length > 0
            ? [guide.differText(view.words.inSentence(namesOf({ ...view, language }, part.differ)))]
            : []),
        ],
      };
    case 'step':
      return {
        ...plain,
        title: guide.step(number, textOf(part.step.title, language)),
        texts: part.step.action ? [`${guide.action}: ${textOf(part.step.action, language)}`] : [],
        questions: [...part.step.questions.map((question) => textOf(question, language)), guide.stepDecide],
      };
    case 'agreements':
      return { ...plain, title: guide.agreements, texts: [guide.agreementsText], hasTable: true };
  }
}

/** The guide, on screen and on paper. */
export function renderGuide(view: GuideView): TemplateResult {
  const { guide } = view.team;
  return html`<p class="lead">${guide.lead(GUIDE_MINUTES)}</p>
    <p class="lines"><span>${guide.leader}</span><span>${guide.writer}</span></p>
    <ol class="guide">
      ${guideSections(view).map(
        ({ title, minutes, texts, questions, hasTable }) =>
          html`<li>
            <h3>${title} <span class="minutes">${minutes}</span></h3>
            ${texts.map((text) => html`<p>${text}</p>`)}
            ${
              questions.length > 0
                ? html`<ul>
                    ${questions.map((question) => html`<li>${question}</li>`)}
                  </ul>`
                : nothing
            }
            ${
              hasTable
                ? html`<table class="agreed">
                      <thead>
                        <tr>
                          <th scope="col">${guide.columns.what}</th>
                          <th scope="col">${guide.columns.who}</th>
                          <th scope="col">${guide.columns.when}</th>
                        </tr>
                      </thead>
                      <tbody>
                        ${ROWS.map(
                          () =>
                            html`<tr>
                              <td></td>
                              <td></td>
                              <td></td>
                            </tr>`,
                        )}
                      </tbody>
                    </table>
                    <p class="lines"><span>${guide.next}</span></p>`
                : nothing
            }
          </li>`,
      )}
    </ol>`;
}

/** The guide as Markdown, to go on with in a shared document. */
export function guideMarkdown(view: GuideView): string {
  const { guide } = view.team;
  const sections = guideSections(view).map(({ title, minutes, texts, questions, hasTable }) => [
    `## ${title} (${minutes})`,
    ...texts,
    ...(questions.length > 0 ? [questions.map((question) => `- ${question}`).join('\n')] : []),
    ...(hasTable
      ? [
          `| ${Object.values(guide.columns).join(' | ')} |\n| --- | --- | --- |\n${ROWS.map(() => '|  |  |  |').join('\n')}`,
          `${guide.next} …`,
        ]
      : []),
  ]);
  return `${[`# ${guide.title}: ${plain(roundOf(view.snapshot))}`, guide.lead(GUIDE_MINUTES), `${guide.leader} …  \n${guide.writer} …`, ...sections.flat()].join('\n\n')}\n`;
}

/** A name that somebody typed, without what Markdown would read as something else. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
