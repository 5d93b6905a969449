import { noChange, nothing } from 'lit';
import { Directive, type ElementPart, directive } from 'lit/directive.js';
import type { QuestionView } from '../../engine/question-view.js';
import { controlId, describedBy } from './background-parts.js';

class ControlAttributes extends Directive {
  override render(view: QuestionView): Readonly<Record<string, string>> {
    const described = describedBy(view);
    return {
      id: controlId(view.name),
      'aria-required': String(view.required),
      'aria-invalid': String(view.fault !== undefined),
      'aria-describedby': described === nothing ? '' : described,
    };
  }

  override update({ element }: ElementPart, [view]: [QuestionView]): typeof noChange {
    for (const [name, value] of Object.entries(this.render(view))) {
      if (value === '') element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    return noChange;
  }
}

/** What the field of a question says of itself, whichever element it is: its id, and what helps to fill it in. */
export const controlAttributes = directive(ControlAttributes);
