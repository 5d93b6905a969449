import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { DAY, siteFiles } from './site-zip.mjs';

const SITE = 'dist/site';
export const EVENT_ZIP = 'dist/leerscan-event.zip';
/** Of each manual of the site: its name as a file, by language. */
export const MANUALS = {
  nl: { 'manual-kiosk': 'organisator', 'manual-stand': 'aan-de-stand', 'manual-team': 'hr' },
  fr: { 'manual-kiosk': 'organisation', 'manual-stand': 'au-stand', 'manual-team': 'rh' },
  de: { 'manual-kiosk': 'organisation', 'manual-stand': 'am-stand', 'manual-team': 'personalabteilung' },
  en: { 'manual-kiosk': 'organiser', 'manual-stand': 'at-the-stand', 'manual-team': 'hr' },
};
export const START = 'LEES-MIJ.html';

/** One for each language of the start page. */
const CARDS =
  'section { margin-bottom: 1rem; padding: clamp(1rem, 4vw, 2rem); border-radius: 0.75rem; background: var(--card); } section h2 { margin-top: 0; } @media print { section { padding: 0; } }';

const read = (name) => readFileSync(`${SITE}/${name}`, 'utf8');
const inline = (name, type) => `data:${type};base64,${readFileSync(`${SITE}/${name}`).toString('base64')}`;
const FONT = 'fonts/atkinson-hyperlegible-next.woff2';

/** The styles of the manuals with the font in them: a file that is opened out of a zip finds nothing beside it. */
function styles() {
  return ['site.css', 'manual.css']
    .map(read)
    .join('\n')
    .replace(`url('${FONT}')`, `url('${inline(FONT, 'font/woff2')}')`);
}

function page(language, title, body, more = '') {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${styles()}${more}</style></head>
<body><div class="page"><header class="top"><h1>${title}</h1></header><main>${body}</main></div></body>
</html>
`;
}

/**
 * One manual in one language, with all that it shows in it. Links to other manuals lead to their files; pages of the
 * site do not work as files: their names stand there, to be typed behind the site's address.
 */
function manual(name, language) {
  const source = read(`${name}.html`);
  const [article = ''] = new RegExp(`<article lang="${language}"[^]*?</article>`).exec(source) ?? [];
  const [, title = ''] = new RegExp(`<title[^>]*data-${language}="([^"]*)"`).exec(source) ?? [];
  if (!article || !title) throw new Error(`${name}.html has no ${language}`);
  const body = article
    .replace(/<a href="([^"]+)\.html">([^]*?)<\/a>/g, (_, to, text) =>
      MANUALS[language][to] ? `<a href="${MANUALS[language][to]}.html">${text}</a>` : `${text} (${to}.html)`,
    )
    .replace(/ loading="lazy"/g, '')
    .replace(/src="([^"]+\.webp)"/g, (_, picture) => `src="${inline(picture, 'image/webp')}"`);
  return page(language, title, body);
}

/** What is in the zip, and what to do with it, in each language. The start page is written once, in demo/. */
function start() {
  const source = readFileSync('demo/event-zip/start.html', 'utf8');
  const [, body = ''] = /<main>([^]*)<\/main>/.exec(source) ?? [];
  return page('nl', 'Leerscan', body, CARDS);
}

/** All that an organiser without IT needs: the site to upload, a start page, and manuals that open by double click. */
export function eventZip() {
  const text = (content) => new TextEncoder().encode(content);
  const manuals = Object.entries(MANUALS).flatMap(([language, names]) =>
    Object.entries(names).map(([name, file]) => [`${language}/${file}.html`, text(manual(name, language))]),
  );
  const site = Object.entries(siteFiles()).map(([name, bytes]) => [`site/${name}`, bytes]);
  return zipSync(Object.fromEntries([[START, text(start())], ...manuals, ...site]), { mtime: DAY });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(EVENT_ZIP, eventZip());
