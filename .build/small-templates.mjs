import { transform } from 'esbuild';

/** Folders of `dist` whose modules hold templates and style sheets. */
const WITH_TEMPLATES = /[\\/]dist[\\/](elements|kiosk|team|ui)[\\/]/;
/** White space inside their ends, and after them, is not rendered; our style sheets leave them blocks. */
const BLOCK = '(?:div|section|form|fieldset|details|nav|p|ul|ol|li|table|thead|tbody|tr|th|td|h[1-4])';
const BREAK = '\\s*\\n\\s*';
const AROUND_BLOCK = new RegExp(
  `${BREAK}(?=</${BLOCK}>)|(?<=</${BLOCK}>)${BREAK}|(?<=<${BLOCK}(?:\\s[^<>]*)?>)${BREAK}`,
  'g',
);
const SHEET = /\bcss ?`([^`$\\]*)`/g;

/**
 * Makes the style sheets and templates inside our scripts small. Sheets with expressions or backslashes stay as they
 * are. In templates a line break, with what is around it, is a space; or nothing within a tag's end and around the end
 * of a block.
 */
export function smallTemplates() {
  return {
    name: 'small-templates',
    async transform(code, id) {
      if (!WITH_TEMPLATES.test(id)) return null;
      const sheets = await Promise.all(
        [...code.matchAll(SHEET)].map(([, text]) => transform(text, { loader: 'css', minify: true, charset: 'utf8' })),
      );
      let next = 0;
      const withSheets = code.replace(SHEET, () => `css\`${sheets[next++].code.trim()}\``);
      return { code: withoutBreaks(withSheets, this.parse(withSheets)), map: null };
    },
  };
}

function withoutBreaks(code, tree) {
  let [small, done] = ['', 0];
  for (const { start, end } of markupIn(tree)) {
    small +=
      code.slice(done, start) +
      code
        .slice(start, end)
        .replace(AROUND_BLOCK, '')
        .replace(/\s*\n\s*(?=\/?>)/g, '')
        .replace(/\s*\n\s*/g, ' ');
    done = end;
  }
  return small + code.slice(done);
}

/** The pieces of every template of Lit, in the order in which they stand in the code. */
function markupIn(tree) {
  const found = [];
  const visit = (node) => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    else if (node && typeof node.type === 'string') {
      if (node.type === 'TaggedTemplateExpression' && ['html', 'svg'].includes(node.tag.name))
        found.push(...node.quasi.quasis);
      for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value);
    }
  };
  visit(tree);
  return found.sort((a, b) => a.start - b.start);
}
