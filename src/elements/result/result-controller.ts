import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Instrument } from '../../core/instrument/instrument.js';
import type { Response } from '../../core/response/response.js';
import { type Result, resultOf } from '../../core/result/result.js';
import { emit } from '../../events.js';

interface Subject {
  readonly instrument: Instrument | undefined;
  readonly response: Response | undefined;
  /** Of this response, where somebody computed it with this instrument. */
  readonly result?: Result | undefined;
}

/**
 * The host's result: the one that it was given, else computed when its instrument or response changes. Its levels and
 * steps are texts of that instrument: in another language it is another result. A response that does not fit is said,
 * not thrown.
 */
export class ResultController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & Subject;
  #last: Subject = { instrument: undefined, response: undefined, result: undefined };
  value: Result | undefined;
  refused = false;

  constructor(host: ReactiveControllerHost & HTMLElement & Subject) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { instrument, response, result } = this.#host;
    const last = this.#last;
    if (instrument === last.instrument && response === last.response && result === last.result) return;
    this.#last = { instrument, response, result };
    this.refused = false;
    this.value = undefined;
    if (!instrument || !response) return;
    try {
      this.value = result ?? resultOf(instrument, response);
    } catch (error) {
      this.refused = true;
      emit(this.#host, 'leerscan-error', { error });
    }
  }
}
