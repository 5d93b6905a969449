// Tokens tried on a live scan. The development build says which colours are too near to each other.
import { contrastIssues } from './leerscan/development.js';

const TOKENS = [
  ['color-accent', 'color', '#0b5d66', 'Accent', 'Accent'],
  ['color-on-accent', 'color', '#ffffff', 'Op het accent', 'On the accent'],
  ['color-text', 'color', '#1c2b2e', 'Tekst', 'Text'],
  ['color-muted', 'color', '#52625f', 'Zachte tekst', 'Muted text'],
  ['color-surface', 'color', '#fffdf9', 'Vlak', 'Surface'],
  ['color-border', 'color', '#7f8b88', 'Rand', 'Border'],
  ['color-focus', 'color', '#a4470c', 'Focus', 'Focus'],
  ['radius', 'text', '0.75em', 'Ronding', 'Radius'],
  ['space', 'text', '1em', 'Ruimte', 'Space'],
  ['font', 'text', 'inherit', 'Lettertype', 'Font'],
  ['font-size', 'text', '1em', 'Lettergrootte', 'Font size'],
];
const WORDS = {
  nl: {
    none: 'Alle kleuren hebben genoeg contrast (WCAG 2.2 AA).',
    issue: ({ token, against, contrast, least }) =>
      `${token} op ${against}: contrast ${contrast.toFixed(1)}, minstens ${least} nodig.`,
    copied: 'Gekopieerd.',
    select: 'Geselecteerd: kopieer het zelf.',
  },
  en: {
    none: 'All colours have enough contrast (WCAG 2.2 AA).',
    issue: ({ token, against, contrast, least }) =>
      `${token} on ${against}: contrast ${contrast.toFixed(1)}, at least ${least} needed.`,
    copied: 'Copied.',
    select: 'Selected: copy it yourself.',
  },
};

const scan = document.querySelector('leerscan-scan');
const form = document.querySelector('.tokens');
const css = document.querySelector('#css');
const words = () => WORDS[document.documentElement.lang] ?? WORDS.nl;

for (const [name, type, value, nl, en] of TOKENS) {
  const label = Object.assign(document.createElement('label'), {
    htmlFor: name,
    textContent: document.documentElement.lang === 'en' ? en : nl,
  });
  Object.assign(label.dataset, { nl, en });
  form
    .querySelector('.fields')
    .append(label, Object.assign(document.createElement('input'), { id: name, name, type, defaultValue: value }));
}

/** Only what differs from our own values goes into the CSS. */
function show() {
  const scheme = form.querySelector('#scheme').value;
  const chosen = TOKENS.map(([name, , value]) => [
    `--leerscan-${name}`,
    form.elements[name].value.trim(),
    value,
  ]).filter(([, now, value]) => now !== '' && now !== value);
  scan.removeAttribute('style');
  for (const [property, now] of chosen) scan.style.setProperty(property, now);
  if (scheme) scan.style.colorScheme = scheme;
  const lines = [
    ...chosen.map(([property, now]) => `  ${property}: ${now};`),
    ...(scheme ? [`  color-scheme: ${scheme};`] : []),
  ];
  css.value = `leerscan-scan {\n${lines.join('\n')}\n}`;
  const issues = contrastIssues(scan).map((issue) => words().issue(issue));
  document
    .querySelector('.contrast')
    .replaceChildren(
      ...(issues.length > 0 ? issues : [words().none]).map((text) =>
        Object.assign(document.createElement('p'), { textContent: text }),
      ),
    );
}

form.addEventListener('input', show);
form.addEventListener('reset', () => setTimeout(show));
form.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('.copy').addEventListener('click', async () => {
  const said = document.querySelector('.copied');
  try {
    await navigator.clipboard.writeText(css.value);
    said.textContent = words().copied;
  } catch {
    css.select();
    said.textContent = words().select;
  }
});
new MutationObserver(show).observe(document.documentElement, { attributeFilter: ['lang'] });
scan.updateComplete.then(show);
