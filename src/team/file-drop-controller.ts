import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from 'lit';
import { type Picker, renderFilePicker } from '../ui/file-picker-view.js';

/** A place where files are chosen, or dropped. */
export class FileDropController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #take: (files: readonly File[]) => void;
  #isOver = false;

  constructor(host: ReactiveControllerHost, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#isOver = false;
  }

  /** `hint` says that they can be dropped. */
  render(picker: Omit<Picker, 'picked' | 'isMultiple'>, hint: string): TemplateResult {
    return html`<div
      class="drop ${this.#isOver ? 'over' : ''}"
      @dragover=${this.#onOver}
      @dragleave=${() => this.#show(false)}
      @drop=${this.#onDrop}
    >
      ${renderFilePicker({ ...picker, isMultiple: true, picked: this.#onPicked })}
      <p class="muted">${hint}</p>
    </div>`;
  }

  #show(isOver: boolean): void {
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }

  readonly #onPicked = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file again, once it is mended, is a change too.
    input.value = '';
    this.#take(files);
  };

  readonly #onOver = (event: DragEvent): void => {
    event.preventDefault();
    this.#show(true);
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.#show(false);
    this.#take([...(event.dataTransfer?.files ?? [])]);
  };
}
