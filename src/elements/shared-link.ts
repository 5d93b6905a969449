import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Instrument } from '../core/instrument.js';
import { LeerscanError } from '../core/leerscan-error.js';
import type { Response } from '../core/response.js';
import type { Messages } from '../i18n/messages.js';

/** Opens the result that the page's own address carries after `#leerscan=`; follows the address when it changes. */
export class SharedLink implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #instrument: () => Instrument | undefined;
  readonly #onRead: () => void;
  response: Response | undefined;
  error: unknown;

  constructor(host: ReactiveControllerHost, instrument: () => Instrument | undefined, onRead: () => void) {
    this.#host = host;
    this.#instrument = instrument;
    this.#onRead = onRead;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** Whether a link stands between the person and a scan of their own. */
  get isOpen(): boolean {
    return this.response !== undefined || this.error !== undefined;
  }

  /** Reads the address, once there is an instrument to read it for. */
  async read(): Promise<void> {
    const instrument = this.#instrument();
    const code = codeIn(location.hash);
    if (!instrument || code === null) return;
    this.leave();
    try {
      const { fromShareCode } = await import('../core/share-code.js');
      this.response = fromShareCode([instrument], code);
    } catch (error) {
      this.error = error;
    }
    this.#host.requestUpdate();
    this.#onRead();
  }

  leave(): void {
    this.response = undefined;
    this.error = undefined;
    this.#host.requestUpdate();
  }

  readonly #onHashChange = (): void => void this.read();
}

function codeIn(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('leerscan');
}

/** Why a link cannot be opened, and what to do, for the person who got it. */
export function linkTrouble(error: unknown, { trouble }: Messages): string {
  if (!(error instanceof LeerscanError)) return trouble.result;
  if (error.code === 'instrument-changed') return trouble.changedLink;
  if (error.code === 'instrument-unknown') return trouble.unknownLink;
  return trouble.damagedLink;
}
