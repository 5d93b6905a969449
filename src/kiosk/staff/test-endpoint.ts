import { createId, type Lane } from '../../core/kiosk/kiosk-record.js';
import { dayOf } from '../../core/format/day.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';
import { type Endpoint, send } from '../../storage/kiosk/transport.js';
import { isEndpoint } from '../../core/format/endpoint.js';
import { type KioskSettings, endpointOf } from '../keeper/kiosk-settings.js';

/** Tries the receiver of a lane as it is filled in, and says what came of it. */
export async function sayTest(
  form: Pick<KioskSettings, 'endpoints'>,
  lane: Lane,
  { endpointTrouble, testOk, testFailed }: KioskMessages['setUp'],
): Promise<string> {
  const endpoint = endpointOf(form, lane);
  if (!endpoint || !isEndpoint(endpoint.url)) return endpointTrouble;
  const failure = await testEndpoint(endpoint, lane);
  return failure === undefined ? testOk : testFailed(failure);
}

/**
 * Asks a receiver to take word of a deletion of something that never was: harmless, and all of the way is tried.
 * @returns why it did not work, or undefined.
 */
async function testEndpoint(endpoint: Endpoint, lane: Lane): Promise<string | undefined> {
  const never = createId();
  const [reply] = await send(
    endpoint,
    [
      {
        type: 'deletion',
        id: `deletion-${never}`,
        of: never,
        was: lane === 'responses' ? 'response' : 'contact',
        day: dayOf(new Date()),
      },
    ],
    new AbortController().signal,
  );
  if (!reply) return 'no answer';
  return reply.kind === 'stored' ? undefined : reply.reason;
}
