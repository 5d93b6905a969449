import type { Response } from './core/response/response.js';
import type { Result } from './core/result/result.js';

/** Every event: bubbling, composed, and only for what a person did or for input and output. */
export interface LeerscanEvents {
  /** The person began to answer. */
  'leerscan-start': { readonly instrument: string; readonly form: string };
  /** Another page, or another answer. `page` counts from 1. */
  'leerscan-progress': {
    readonly page: number;
    readonly pages: number;
    readonly answered: number;
    readonly items: number;
  };
  /** The person confirmed the answers: the response is a fact, the result is computed from it, and shown after this. */
  'leerscan-complete': { readonly response: Response; readonly result: Result };
  /** A scan that had begun was given up: begun again, or left with its page on a device that others use next. */
  'leerscan-abandon': { readonly reason: 'restart' | 'leave' };
  /** The person took the result along. */
  'leerscan-export': { readonly as: 'link' | 'print' | 'json' | 'html' | 'csv' | 'xlsx' | 'guide' };
  /** Something from outside was refused or could not be loaded; the screen says so where somebody waits for it. */
  'leerscan-error': { readonly error: unknown };
}

declare global {
  interface HTMLElementEventMap extends LeerscanEventMap {}
}

type LeerscanEventMap = { [Name in keyof LeerscanEvents]: CustomEvent<LeerscanEvents[Name]> };

/** Fires one of the product's events on an element. */
export function emit<Name extends keyof LeerscanEvents>(
  element: HTMLElement,
  name: Name,
  detail: LeerscanEvents[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
