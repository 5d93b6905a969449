import type { Response } from '../../core/response/response.js';
import type { KioskSettings } from '../keeper/kiosk-settings.js';
import type { ContactDetails } from '../keeper/record-keeper.js';

/** What a visitor's screens may do with what is kept: add to it, and no more. */
export interface Intake {
  keepResponse(id: string, response: Response): Promise<boolean>;
  keepContact(id: string, details: ContactDetails): Promise<boolean>;
}

/** What a visitor's screens need to know of what staff set up. */
export type VisitSettings = Pick<
  KioskSettings,
  'paused' | 'event' | 'organisation' | 'deletions' | 'asksContact' | 'consents' | 'shareUrl'
>;

/** What the host of the kiosk set. */
export interface VisitOptions {
  readonly form: string;
  readonly shareUrl: string;
  /** What happens with data, read from the page for phones; not said where it is no web address. */
  readonly privacyUrl: string;
  /** Of the organisation, on the first screen. */
  readonly logo: ImageBitmap | undefined;
  /** Seconds. */
  readonly idleAfter: number;
  readonly takeAlongAfter: number;
}
