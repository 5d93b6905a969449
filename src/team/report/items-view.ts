import { type TemplateResult, html, nothing } from 'lit';
import type { Distribution } from '../../core/team/disclosure.js';
import { textOf } from '../../core/instrument/text.js';
import { type ReportView, scoreRange } from './report-words.js';

/** How often each option was chosen at least. */
function spreadText(labels: readonly string[], { counts }: Distribution): string {
  const told = counts.flatMap((count, rank) => (count > 0 ? [`${labels[rank] ?? ''} ${count}`] : []));
  return told.join(' · ');
}

/** Every statement: mean, and from ten answers on how often each option. */
export function renderTeamItems(view: ReportView, isOpen = false): TemplateResult {
  const { items: words } = view.team.report;
  const { instrument, language, snapshot } = view;
  const labels = [...instrument.scale.options]
    .sort((a, b) => a.value - b.value)
    .map(({ label }) => textOf(label, language));
  // A short form does not ask them all: ten lines without a figure help nobody.
  const shown = snapshot.result.items.filter(({ mean }) => mean !== null);
  const without = snapshot.result.items.length - shown.length;
  const hasCounts = shown.some(({ distribution }) => distribution !== null);
  return html`<details part="items" ?open=${isOpen}>
    <summary>${words.title}</summary>
    <p class="muted">${words.hint} ${without > 0 ? words.without(without, snapshot.result.minimum) : nothing}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.title}</th>
            <th scope="col">${words.n}</th>
            <th scope="col">${words.mean}</th>
            ${hasCounts ? html`<th scope="col">${words.spread}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${shown.map(({ item, n, mean, distribution }) => {
            const written = instrument.items.find(({ id }) => id === item);
            const ordered = written?.reversed ? [...labels].reverse() : labels;
            return html`<tr>
              <th scope="row">${textOf(written?.text, language)}</th>
              <td>${n}</td>
              <td>${mean ? scoreRange(view, mean) : nothing}</td>
              ${hasCounts ? html`<td>${distribution ? spreadText(ordered, distribution) || '–' : '–'}</td>` : nothing}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </details>`;
}
