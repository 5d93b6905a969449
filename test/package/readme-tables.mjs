import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BEGIN = '<!-- tables: made by `npm run readme` -->';
const END = '<!-- /tables -->';
const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(head, rows) {
  if (rows.length === 0) return '';
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
    '',
  ].join('\n');
}

/** Comments of the events, by name, as they stand in events.ts. */
function eventRows() {
  const source = readFileSync(`${ROOT}/src/events.ts`, 'utf8');
  const lines = (text) => text.replaceAll(/\s*\n[\s*]*/g, ' ').trim();
  const found = source.matchAll(
    /\/\*\*\s((?:(?!\*\/)[\s\S])+?)\s*\*\/\n {2}'(leerscan-[a-z]+)': ([\s\S]+?);\n(?= {2}\/|\})/g,
  );
  return [...found].map(([, text, name, detail]) => [
    `\`${name}\``,
    `\`${lines(detail).replaceAll('readonly ', '').replace(/; }$/, ' }')}\``,
    lines(text),
  ]);
}

/** Custom properties as the styles of a browser of today read them. */
function tokenRows() {
  const [source] = readFileSync(`${ROOT}/src/ui/tokens.styles.ts`, 'utf8').split('@supports not');
  const inside = String.raw`(?:[^()]|\((?:[^()]|\([^()]*\))*\))+`;
  // A default that follows from another colour names it as a host knows it.
  return [...source.matchAll(new RegExp(String.raw`var\((--leerscan-[a-z0-9-]+), (${inside})\)`, 'g'))].map(
    ([, name, value]) => [`\`${name}\``, `\`${value.replaceAll('--_', '--leerscan-color-')}\``],
  );
}

/** The tables of the elements' README: elements, attributes, properties, parts, events and tokens. */
export function tables() {
  const manifest = JSON.parse(readFileSync(`${ROOT}/dist/custom-elements.json`, 'utf8'));
  const elements = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((one) => one.customElement && one.tagName)
    .sort((a, b) =>
      a.tagName === 'leerscan-scan' ? -1 : b.tagName === 'leerscan-scan' ? 1 : a.tagName.localeCompare(b.tagName),
    );
  const parts = elements.map((element) => {
    const fields = (element.members ?? []).filter(
      (member) => member.kind === 'field' && member.privacy !== 'private' && !member.static && member.description,
    );
    const attribute = (field) => element.attributes?.find((one) => one.fieldName === field.name)?.name;
    return [
      `### \`<${element.tagName}>\``,
      '',
      element.summary ?? '',
      '',
      table(
        ['attribute', 'property', 'default', 'what it does'],
        fields.map((field) => [
          attribute(field) ? `\`${attribute(field)}\`` : '',
          `\`${field.name}\``,
          field.default && !field.default.startsWith('{') ? `\`${field.default.replace('FULL_FORM', "'full'")}\`` : '',
          field.description ?? '',
        ]),
      ),
      element.members?.some((member) => member.kind === 'method' && member.name === 'restart')
        ? '`restart()` goes back to the first screen, with nothing left of this person’s answers.\n'
        : '',
      element.cssParts?.length ? `Parts: ${element.cssParts.map((part) => `\`${part.name}\``).join(', ')}.\n` : '',
    ].join('\n');
  });
  return [
    ...parts,
    '### Events',
    '',
    'All bubble and are composed; all are for something that a person did, or for input and output.',
    '',
    table(['event', 'detail', 'when'], eventRows()),
    '### Tokens',
    '',
    'Everything else is in `em`, and follows the font size.',
    '',
    table(['custom property', 'default'], tokenRows()),
    '### Pinned, with integrity',
    '',
    pinnedTag(),
    '',
  ].join('\n');
}

/** The script tag for a copy of this version that may not change. */
function pinnedTag() {
  const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  const sri = JSON.parse(readFileSync(`${ROOT}/dist/cdn/sri.json`, 'utf8'));
  const at = `https://your-host.example/leerscan-${version}/`;
  const tag = (file) => [
    `<script type="module" src="${at}${file}"`,
    `  integrity="${sri[file]}" crossorigin="anonymous"></script>`,
  ];
  return [
    '```html',
    ...tag('leerscan.js'),
    '<!-- or, where the scan stands at the top of the page: -->',
    ...tag('top/leerscan.js'),
    '```',
  ].join('\n');
}

/** Where the tables stand. */
export const WITH_TABLES = `${ROOT}/src/elements/README.md`;

/** That README with fresh tables. */
export function withTables(readme) {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${WITH_TABLES} should have ${BEGIN} and ${END}`);
  return `${before}${BEGIN}\n\n${tables()}\n${END}${after}`;
}

if (process.argv.includes('--write')) writeFileSync(WITH_TABLES, withTables(readFileSync(WITH_TABLES, 'utf8')));
