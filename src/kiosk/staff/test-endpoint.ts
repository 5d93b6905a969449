import { createId, type Lane } from '../../core/kiosk/kiosk-record.js';
import { dayOf } from '../../core/format/day.js';
import { type Endpoint, send } from '../../storage/kiosk/transport.js';

/**
 * Asks a receiver to take word of a deletion of something that never was: harmless, and all of the way is tried.
 * @returns why it did not work, or undefined.
 */
export async function testEndpoint(endpoint: Endpoint, lane: Lane): Promise<string | undefined> {
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
