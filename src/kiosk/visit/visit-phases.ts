import type { IdleLimits } from '../keeper/idle-controller.js';
import type { VisitOptions } from './visit-terms.js';

/** Where a visitor is. */
export type Phase = 'attract' | 'scan' | 'empty' | 'kept' | 'add-on' | 'take' | 'contact' | 'thanks';

/** Seconds that a warning stands; longer where somebody may be taking out a phone. */
const WARNING = 20;
const TAKE_WARNING = 30;

/** How long somebody is waited for; nobody is on a first screen that is as the last visitor left it. */
export function idleLimitsOf(
  phase: Phase,
  isTouched: boolean,
  { idleAfter, takeAlongAfter }: VisitOptions,
): IdleLimits | undefined {
  if (phase === 'take') return { after: takeAlongAfter, warning: TAKE_WARNING };
  if (phase !== 'attract') return { after: idleAfter, warning: WARNING };
  return isTouched ? { after: idleAfter, warning: 0 } : undefined;
}
