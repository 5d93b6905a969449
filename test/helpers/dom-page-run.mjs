/** Shows every element in jsdom or happy-dom, and writes what each shows: `node dom-page-run.mjs jsdom`. */
import { becomePage } from './dom-page.mjs';
import { until } from './until.mjs';

const wrong = [];
for (const name of ['uncaughtException', 'unhandledRejection']) process.on(name, (error) => wrong.push(String(error)));

/** What can be read of an element, through its shadow roots. */
function textOf(node) {
  if (node.nodeType === 3) return node.data;
  if (/^(style|script)$/i.test(node.localName ?? '')) return '';
  return [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
}

const find = (element, selector) => element.shadowRoot?.querySelector(selector);

await becomePage(process.argv[2]);
addEventListener('error', ({ message }) => wrong.push(message));
addEventListener('leerscan-error', ({ detail }) => wrong.push(String(detail.error)));
await Promise.all([import('leerscan'), import('leerscan/kiosk'), import('leerscan/team'), import('leerscan/wall')]);

const shown = {};
for (const tag of ['leerscan-scan', 'leerscan-kiosk', 'leerscan-team', 'leerscan-wall', 'leerscan-profile']) {
  const element = document.createElement(tag);
  document.body.append(element);
  // Before its first screen a scan says that it is loading.
  if (tag === 'leerscan-scan') await until(() => find(element, '.start'));
  else if (tag !== 'leerscan-profile') await until(() => textOf(element).trim() !== '');
  shown[tag] = textOf(element).replace(/\s+/g, ' ').trim();
  if (tag === 'leerscan-scan') {
    find(element, '.start').click();
    await until(() => find(find(element, 'leerscan-survey') ?? element, 'nav'));
    shown.statements = textOf(find(element, 'leerscan-survey')).replace(/\s+/g, ' ').trim();
  }
  element.remove();
}
console.log(JSON.stringify({ shown, wrong }));
process.exit();
