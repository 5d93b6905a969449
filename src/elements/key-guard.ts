const EVENTS = ['keydown', 'keypress', 'keyup'] as const;
/** What edits or moves, beside characters. On a screen keyboard, and while a character is composed, keys have no name of their own. */
const AT_WORK = /^(.|Enter|Backspace|Delete|Insert|Home|End|Page(Up|Down)|Arrow\w+|Dead|Process|Unidentified)$/su;

/**
 * Keeps the keys that are used inside an element from the page around it: its one-key shortcuts and default buttons cannot know that somebody types here.
 * Tab, Escape and commands (Ctrl, Alt, Meta) go on to the page, and so does what nothing here uses.
 */
export function keepKeys(root: EventTarget): void {
  for (const type of EVENTS) root.addEventListener(type, keepUsed);
}

function keepUsed(event: Event): void {
  if (isUsed(event as KeyboardEvent)) event.stopPropagation();
}

function isUsed(event: KeyboardEvent): boolean {
  const { key, isComposing } = event;
  // AltGr writes a character, though some systems tell it as Ctrl and Alt.
  const isCommand = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (!isComposing && (isCommand || !AT_WORK.test(key))) return false;
  const at = event.composedPath()[0] as Element;
  // Enter anywhere: a page with a default button would send itself away, with the answers in it.
  return isComposing || key === 'Enter' || at.matches('input, select, textarea') || (key === ' ' && at.matches('button, summary, a'));
}
