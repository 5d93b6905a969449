import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Instrument } from '../../core/instrument/instrument.js';
import type { Response } from '../../core/response/response.js';
import { type Result, resultOf } from '../../core/result/result.js';
import { emit } from '../../events.js';

interface Subject {
  readonly instrument: Instrument | undefined;
  readonly response: Response | undefined;
}

/**
 * Computes the host's result when its instrument or response changes. A response that does not fit is said, not thrown.
 */
export class ComputedResult implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & Subject;
  #last: Subject = { instrument: undefined, response: undefined };
  value: Result | undefined;
  refused = false;

  constructor(host: ReactiveControllerHost & HTMLElement & Subject) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { instrument, response } = this.#host;
    if (instrument === this.#last.instrument && response === this.#last.response) return;
    this.#last = { instrument, response };
    this.refused = false;
    this.value = undefined;
    if (!instrument || !response) return;
    try {
      this.value = resultOf(instrument, response);
    } catch (error) {
      this.refused = true;
      emit(this.#host, 'leerscan-error', { error });
    }
  }
}
