// The page's own language switch: it sets the page's language, and the scan follows. Nothing is kept: links carry it.
const buttons = [...document.querySelectorAll('.languages button')];
// The kiosk has no switch: its staff choose later which languages it speaks.
const offered = buttons.length > 0 ? buttons.map((button) => button.lang) : ['nl', 'en', 'fr', 'de'];
const asked = new URLSearchParams(location.search).get('lang') ?? '';
const chosen =
  [asked, ...navigator.languages]
    .map((language) => language.slice(0, 2))
    .find((language) => offered.includes(language)) ?? 'nl';

function show(language) {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-nl]'))
    element.textContent = element.dataset[language] ?? element.dataset.nl;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.lang === language));
}

/** Whoever chose a language finds it on the next page of the site. */
function carryOn(language) {
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['[team-url]', 'team-url'],
  ])
    for (const element of document.querySelectorAll(selector)) {
      const { origin, pathname, hash } = new URL(element.getAttribute(name), document.baseURI);
      if (origin === location.origin && pathname.endsWith('.html'))
        element.setAttribute(name, `${pathname}?lang=${language}${hash}`);
    }
}

for (const button of buttons)
  button.addEventListener('click', () => {
    show(button.lang);
    carryOn(button.lang);
  });
show(chosen);
if (offered.includes(asked)) carryOn(asked);
