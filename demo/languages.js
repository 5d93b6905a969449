// The page's own language switch: it sets the page's language, and the scan follows.
const buttons = [...document.querySelectorAll('.languages button')];
const offered = buttons.map((button) => button.lang);
const chosen =
  navigator.languages.map((language) => language.slice(0, 2)).find((language) => offered.includes(language)) ?? 'nl';

function show(language) {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-nl]'))
    element.textContent = element.dataset[language] ?? element.dataset.nl;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.lang === language));
}

for (const button of buttons) button.addEventListener('click', () => show(button.lang));
show(chosen);
