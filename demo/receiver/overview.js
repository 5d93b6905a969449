/** Milliseconds between two looks at the tablets. */
const EVERY = 30_000;

/** Times as they are where the organiser is. */
function showTimes() {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
  for (const time of document.querySelectorAll('time')) time.textContent = format.format(new Date(time.dateTime));
}

async function renew() {
  const response = await fetch('/');
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.querySelector('#tablets').replaceChildren(...page.querySelector('#tablets').childNodes);
  showTimes();
}

showTimes();
// Without a network the table stays as it is; the next look may find one.
setInterval(() => renew().catch(() => undefined), EVERY);
