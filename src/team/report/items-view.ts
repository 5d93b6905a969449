import { type TemplateResult, html, nothing } from 'lit';
import type { Distribution } from '../../core/team/disclosure.js';
import { textOf } from '../../core/instrument/text.js';
import { type ReportView, scoreRange } from './report-words.js';

/** How often each option was chosen at least; an option stands on one line with its number. */
function renderSpread(labels: readonly string[], { counts }: Distribution): readonly TemplateResult[] | string {
  const told = counts.flatMap((count, rank) => (count > 0 ? [`${labels[rank] ?? ''} ${count}`] : []));
  return told.length === 0
    ? '–'
    : told.map((text, place) => html`<span class="told">${text}${place < told.length - 1 ? ' ·' : nothing}</span> `);
}

/** Every statement: mean, and from ten answers on how often each option. */
export function renderTeamItems(view: ReportView, isOpen = false): TemplateResult {
  const { items: words } = view.team.report;
  const { instrument, language, snapshot } = view;
  const labels = [...instrument.scale.options]
    .sort((a, b) => a.value - b.value)
    .map(({ label }) => textOf(label, language));
  const written = new Map(instrument.items.map((item) => [item.id, item]));
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
        ${instrument.dimensions.map(({ id: dimension, title }) => {
          const own = shown.filter(({ item }) => written.get(item)?.dimension === dimension);
          return own.length === 0
            ? nothing
            : html`<tbody>
                <tr>
                  <th scope="rowgroup" colspan=${hasCounts ? 4 : 3}>${textOf(title, language)}</th>
                </tr>
                ${own.map(({ item, n, mean, distribution }) => {
                  const { text, reversed } = written.get(item) ?? {};
                  const ordered = reversed ? [...labels].reverse() : labels;
                  return html`<tr>
                    <th scope="row">${textOf(text, language)}</th>
                    <td>${n}</td>
                    <td>${mean ? scoreRange(view, mean) : nothing}</td>
                    ${hasCounts ? html`<td>${distribution ? renderSpread(ordered, distribution) : '–'}</td>` : nothing}
                  </tr>`;
                })}
              </tbody>`;
        })}
      </table>
    </div>
  </details>`;
}
