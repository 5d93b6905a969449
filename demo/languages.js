// The page's own language switch: it sets the page's language, and the scan follows.
const chosen = navigator.languages.map((language) => language.slice(0, 2)).find((language) => language === 'nl' || language === 'en') ?? 'nl';

function show(language) {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-nl]')) element.textContent = element.dataset[language];
  for (const button of document.querySelectorAll('.languages button')) button.setAttribute('aria-pressed', String(button.lang === language));
}

for (const button of document.querySelectorAll('.languages button')) button.addEventListener('click', () => show(button.lang));
show(chosen);
