/**
 * Looks in each frame, or now and then where there are none, until there is something. It holds nothing of this file:
 * its source runs in pages too. @throws when the time (milliseconds) is over; `what` says for what was looked.
 */
export async function until(look, timeout = 30_000, what = String(look)) {
  const rest =
    globalThis.requestAnimationFrame ?? ((/** @type {FrameRequestCallback} */ again) => setTimeout(again, 20));
  for (const began = Date.now(); Date.now() - began < timeout; await new Promise((again) => rest(again))) {
    const found = look();
    if (found) return found;
  }
  throw new Error(`${timeout} ms went by without ${what}`);
}
