/**
 * For the page around a tag, as a classic script that any browser reads: where the browser is too old for the tag, or
 * its script did not come, it says so in the page's language, and not nothing.
 */
import { loadFailureAt } from '../i18n/load-failure.js';
import { isTooOld } from '../ui/too-old.js';

const TAGS = ['scan', 'survey', 'result', 'profile', 'kiosk', 'team', 'report', 'guide', 'wall'].map(
  (name) => `leerscan-${name}`,
);

/** Module scripts of the page have run, or failed, by then. */
addEventListener('load', () => {
  document.querySelectorAll<HTMLElement>(TAGS.join()).forEach((element) => {
    if (isTooOld() || !customElements.get(element.localName)) tell(element);
  });
});

function tell(element: HTMLElement): void {
  const { language, sentence, retry } = loadFailureAt(element);
  const note = document.createElement('div');
  note.className = 'leerscan-failure';
  note.lang = language;
  note.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = sentence;
  const again = document.createElement('button');
  again.textContent = retry;
  again.addEventListener('click', () => location.reload());
  note.append(text, again);
  element.before(note);
  element.hidden = true;
  if (isTooOld()) return;
  // A page may bring the script in later.
  void customElements.whenDefined(element.localName).then(() => {
    note.remove();
    element.hidden = false;
  });
}
