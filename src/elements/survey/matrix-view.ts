import { type TemplateResult, html, nothing } from 'lit';
import type { ChoiceView, QuestionView } from '../../engine/question-view.js';
import { type Respond, controlId, focusGroupOf } from './background-parts.js';
import type { Speech } from './background-words.js';

type Cells = Readonly<Record<string, ChoiceView['value']>>;

/** More columns than this stand beside each other nowhere; their answers follow each other, with their names. */
const FEW_COLUMNS = 5;

/**
 * The same answers for several rows. Each row is a group of its own, so that keys stay within it; where there is room
 * the rows stand below each other like a table, with the answers once on top.
 */
export function renderMatrix(view: QuestionView, speech: Speech, respond: Respond): TemplateResult {
  const cells = (view.value ?? {}) as Cells;
  const open = view.fault?.kind === 'rows' ? view.fault.rows.map(({ value }) => value) : [];
  // A message leads to the first row that it is about.
  const led = open[0] ?? view.rows[0]?.value;
  return html`<div
    class="matrix ${view.columns.length > FEW_COLUMNS ? '' : 'few'}"
    .style=${`--columns: ${view.columns.length}`}
  >
    <div class="heads" aria-hidden="true">
      <span></span>${view.columns.map((column) => html`<span>${column.text}</span>`)}<span></span>
    </div>
    ${view.rows.map((row) => renderRow(view, row, cells, open.includes(row.value), row.value === led, speech, respond))}
  </div>`;
}

function renderRow(
  view: QuestionView,
  row: ChoiceView,
  cells: Cells,
  isOpen: boolean,
  isLed: boolean,
  { words, language }: Speech,
  respond: Respond,
): TemplateResult {
  const key = String(row.value);
  const id = `${view.name}-row-${view.rows.indexOf(row)}`;
  const given = Object.hasOwn(cells, key) ? cells[key] : undefined;
  const answer = (value: ChoiceView['value'] | undefined): void => {
    const others = Object.entries(cells).filter(([other]) => other !== key);
    const all = value === undefined ? others : [...others, [key, value] as const];
    respond(view.name, all.length > 0 ? Object.fromEntries(all) : undefined);
  };
  const clear = (event: Event): void => {
    focusGroupOf(event.target);
    answer(undefined);
  };
  const led = Math.max(
    0,
    view.columns.findIndex(({ value }) => value === given),
  );
  return html`<div
    class="cells ${isOpen ? 'open' : ''}"
    role="radiogroup"
    aria-labelledby=${id}
    aria-required=${view.allRows}
    aria-invalid=${isOpen}
    aria-describedby=${isOpen ? `error-${view.name}` : nothing}
  >
    <p class="row-name">
      <span id=${id}>${row.text}</span
      >${isOpen ? html`<bdi class="open-row" lang=${language}>${words.openRow}</bdi>` : nothing}
    </p>
    ${view.columns.map(
      (column, index) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="${view.name}|${key}"
            id=${isLed && index === led ? controlId(view.name) : nothing}
            .checked=${given === column.value}
            ?disabled=${view.readOnly}
            @change=${() => answer(column.value)}
          /><span>${column.text}</span></label
        >`,
    )}
    ${view.allRows || view.readOnly ? nothing : html`<button type="button" class="plain clear" ?hidden=${given === undefined} aria-label=${words.clearRow(row.text)} @click=${clear}><span aria-hidden="true">✕</span></button>`}
  </div>`;
}
