const EVENTS = ['keydown', 'keypress', 'keyup'] as const;
/** What a page needs from everywhere: to walk, to close, its own keys, and what only changes another key. */
const PASSING = /^(Tab|Escape|F\d+|Shift|Control|Alt\w*|Meta|\w+Lock)$/;

/**
 * Keeps the keys that are used inside an element from the page around it: its one-key shortcuts and default buttons
 * cannot know that somebody types here. Tab, Escape and commands (Ctrl, Alt, Meta) go on to the page, and so does what
 * nothing here uses.
 */
export function keepKeys(root: EventTarget): void {
  for (const type of EVENTS) root.addEventListener(type, keepUsed);
}

function keepUsed(event: Event): void {
  if (isUsed(event as KeyboardEvent)) event.stopPropagation();
}

function isUsed(event: KeyboardEvent): boolean {
  const { key } = event;
  // A word in the making takes every key.
  if (event.isComposing) return true;
  // AltGr writes a character, though some systems tell it as Ctrl and Alt.
  if (PASSING.test(key) || ((event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph')))
    return false;
  // Enter anywhere: a page with a default button would send itself away, with the answers in it.
  return (
    key === 'Enter' ||
    (event.composedPath()[0] as Element).matches(
      key === ' ' ? 'input, select, textarea, button, summary, a' : 'input, select, textarea',
    )
  );
}
