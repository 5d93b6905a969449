import { readFileSync } from 'node:fs';
import { dayOf } from './leerscan.mjs';

const file = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** What the page needs beside itself. */
export const ASSETS = {
  '/overview.css': { type: 'text/css; charset=utf-8', content: file('overview.css') },
  '/overview.js': { type: 'text/javascript; charset=utf-8', content: file('overview.js') },
};

const WORDS = {
  nl: {
    title: 'Wat de tablets stuurden',
    caption: 'Tablets',
    event: 'Evenement',
    stand: 'Stand',
    kiosk: 'Tablet',
    seen: 'Laatste antwoorden',
    today: 'Vandaag',
    kept: 'Bewaard',
    deleted: 'Verwijderd',
    total: 'Samen',
    unknown: 'Onbekend',
    never: 'Er kwam nog niets aan.',
    note: 'Een tablet stuurt alleen wat bezoekers achterlaten: een stille tablet kan ook een rustige stand zijn. “Onbekend” telt verwijderingen van antwoorden die hier nooit aankwamen, ook die van een test bij het instellen.',
    files: 'Alle antwoorden als bestand:',
    contacts: 'Contactgegevens als bestand (met hun eigen code):',
  },
  en: {
    title: 'What the tablets sent',
    caption: 'Tablets',
    event: 'Event',
    stand: 'Stand',
    kiosk: 'Tablet',
    seen: 'Last answers',
    today: 'Today',
    kept: 'Kept',
    deleted: 'Deleted',
    total: 'Together',
    unknown: 'Unknown',
    never: 'Nothing has come in yet.',
    note: 'A tablet sends only what visitors leave: a silent tablet can also be a quiet stand. “Unknown” counts deletions of answers that never came here, also those of a test in the set-up.',
    files: 'All answers as a file:',
    contacts: 'Contact details as a file (with a code of their own):',
  },
  fr: {
    title: 'Ce que les tablettes ont envoyé',
    caption: 'Tablettes',
    event: 'Événement',
    stand: 'Stand',
    kiosk: 'Tablette',
    seen: 'Dernières réponses',
    today: 'Aujourd’hui',
    kept: 'Conservées',
    deleted: 'Supprimées',
    total: 'Ensemble',
    unknown: 'Inconnue',
    never: 'Rien n’est encore arrivé.',
    note: 'Une tablette n’envoie que ce que les visiteurs laissent\u00A0: une tablette silencieuse peut aussi être un stand calme. «\u00A0Inconnue\u00A0» compte les suppressions de réponses qui ne sont jamais arrivées ici, aussi celles d’un test pendant l’installation.',
    files: 'Toutes les réponses dans un fichier\u00A0:',
    contacts: 'Coordonnées dans un fichier (avec leur propre code)\u00A0:',
  },
};

/** The first language of a browser that there is; Dutch where there is none. */
function languageOf(/** @type {string | undefined} */ accepted) {
  const wanted = (accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((language) => Object.hasOwn(WORDS, language)) ?? 'nl';
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text from outside as HTML. */
function escaped(text) {
  return String(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** The page of whoever organises the event: how each tablet does. */
export async function overviewPage(store, accepted) {
  const language = languageOf(accepted);
  const words = WORDS[language];
  const tablets = await store.tablets(dayOf(new Date()));
  const sum = (name) => tablets.reduce((total, tablet) => total + tablet[name], 0);
  const row = ({ event, stand, kiosk, lastSeen, today, kept, deleted }) => {
    const seen = lastSeen && new Date(lastSeen).toISOString();
    const shown = seen && `${seen.slice(0, 16).replace('T', ' ')} UTC`;
    return `<tr><th scope="row">${escaped(kiosk ?? words.unknown)}</th><td>${escaped(stand ?? '')}</td>
      <td>${escaped(event ?? '')}</td><td>${seen ? `<time datetime="${seen}">${shown}</time>` : ''}</td>
      <td class="count">${today}</td><td class="count">${kept}</td><td class="count">${deleted}</td></tr>`;
  };
  const table = `<table>
    <caption>${words.caption}</caption>
    <thead><tr><th scope="col">${words.kiosk}</th><th scope="col">${words.stand}</th><th scope="col">${words.event}</th>
      <th scope="col">${words.seen}</th><th scope="col" class="count">${words.today}</th>
      <th scope="col" class="count">${words.kept}</th><th scope="col" class="count">${words.deleted}</th></tr></thead>
    <tbody>${tablets.map(row).join('')}</tbody>
    <tfoot><tr><th scope="row" colspan="4">${words.total}</th><td class="count">${sum('today')}</td>
      <td class="count">${sum('kept')}</td><td class="count">${sum('deleted')}</td></tr></tfoot>
  </table>`;
  const links = (lane) =>
    ['csv', 'json'].map((type) => `<a href="/export/${lane}.${type}">${type.toUpperCase()}</a>`).join(' ');
  return `<!doctype html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${words.title}</title>
  <link rel="stylesheet" href="/overview.css">
  <script type="module" src="/overview.js"></script>
</head>
<body>
<main>
  <h1>${words.title}</h1>
  <div class="wide" id="tablets" tabindex="0" role="region" aria-label="${words.caption}">
    ${tablets.length > 0 ? table : `<p>${words.never}</p>`}
  </div>
  <p>${words.note}</p>
  <p>${words.files} ${links('responses')}</p>
  <p>${words.contacts} ${links('contacts')}</p>
</main>
</body>
</html>
`;
}
