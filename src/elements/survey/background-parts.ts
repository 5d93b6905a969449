import { nothing } from 'lit';
import type { BackgroundAnswer } from '../../core/instrument/background.js';
import type { QuestionView } from '../../engine/question-view.js';

/** Called with the new answer, or with the text of a field as it is typed; undefined clears it. */
export type Respond = (name: string, answer: BackgroundAnswer | undefined) => void;

/** Id of the control that an error message leads to. */
export function controlId(name: string): string {
  return `control-${name}`;
}

export function describedBy(view: QuestionView): string | typeof nothing {
  return (
    [
      view.description ? `hint-${view.name}` : '',
      view.reading && view.reading !== 'number' && view.fault?.kind !== 'unreadable' ? `form-${view.name}` : '',
      view.fault ? `error-${view.name}` : '',
    ]
      .filter(Boolean)
      .join(' ') || nothing
  );
}

/** What clears an answer disappears with it: focus goes back to where it is given. */
export function focusGroupOf(button: EventTarget | null): void {
  (button as HTMLElement).closest('[role=radiogroup]')?.querySelector('input')?.focus();
}
