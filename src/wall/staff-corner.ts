import { type TemplateResult, html, nothing } from 'lit';
import { renderFilePicker } from '../ui/file-picker-view.js';
import type { WallMessages } from '../i18n/nl-wall.js';

interface Corner {
  /** When the answers were last read; empty when never. */
  readonly looked: string;
  /** What staff should look at: sentences. */
  readonly notes: readonly string[];
  readonly hasFiles: boolean;
  readonly canSave: boolean;
  refresh(): void;
  fullScreen(): void;
  save(): void;
  open(files: readonly File[]): void;
  stop(): void;
  close(): void;
}

/** What staff see and do while the wall runs. */
export function renderCorner({ staff }: WallMessages, corner: Corner): TemplateResult {
  return html`<section class="card corner" aria-labelledby="corner">
    <h2 id="corner" tabindex="-1">${staff.open}</h2>
    <div role="status">
      ${corner.looked ? html`<p>${staff.looked(corner.looked)}</p>` : nothing}
      ${corner.notes.map((note) => html`<p class="note">${note}</p>`)}
    </div>
    ${corner.hasFiles ? html`${renderFilePicker({ ...{ id: 'more', label: staff.files, button: staff.choose, accept: '.json,application/json', isMultiple: true }, picked: ({ target }) => corner.open([...((target as HTMLInputElement).files ?? [])]) })}` : nothing}
    ${corner.canSave && corner.hasFiles ? html`<p class="muted">${staff.saveHint}</p>` : nothing}
    <div class="row">
      ${corner.canSave ? html`<button type="button" class="save" @click=${corner.save}>${staff.save}</button>` : nothing}
      <button type="button" class="refresh" @click=${corner.refresh}>${staff.refresh}</button>
      ${document.fullscreenEnabled ? html`<button type="button" class="full" @click=${corner.fullScreen}>${staff.fullScreen}</button>` : nothing}
    </div>
    <div class="row">
      <button type="button" class="stop" @click=${corner.stop}>${staff.stop}</button>
      <button type="button" class="primary close" @click=${corner.close}>${staff.close}</button>
    </div>
  </section>`;
}
