/** Holds every timer that is set from now on, until it is let go of. */
export function holdTimers(): { elapse: () => void; release: () => void } {
  const kept = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  const held = new Map<number, () => void>();
  let last = 1_000_000;
  window.setTimeout = ((run: (...parts: unknown[]) => void, _: number, ...parts: unknown[]) => {
    held.set(++last, () => run(...parts));
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!held.delete(id as number)) kept.clearTimeout.call(window, id);
  };
  return {
    /** As if all the time that anybody waits for had passed. */
    elapse: () => {
      const due = [...held.values()];
      held.clear();
      for (const run of due) run();
    },
    release: () => Object.assign(window, kept),
  };
}
