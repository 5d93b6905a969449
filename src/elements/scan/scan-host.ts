import type { LitElement } from 'lit';
import type { Respondent } from '../../core/instrument/background.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';

/** What a session reads of the element that it runs on; each is documented there. */
export interface ScanHost extends LitElement {
  readonly instrument: string;
  readonly src: string;
  readonly opened: OpenedInstrument | undefined;
  readonly definition: unknown;
  readonly form: string;
  readonly respondentRole: string;
  readonly respondent: Respondent;
  readonly shareUrl: string;
  readonly teamUrl: string;
  readonly owner: string;
  readonly privacyUrl: string;
  readonly resume: string | null;
  readonly sharedDevice: boolean;
  readonly noIntro: boolean;
  readonly noResult: boolean;
  readonly oneByOne: boolean;
  readonly noLanguages: boolean;
  readonly sharesResult: boolean;
}
