import { transform } from 'esbuild';
import { nodesIn } from './syntax-tree.mjs';

/** The engines in the README: their syntax for style sheets, too. */
const OLDEST = ['safari15.4', 'chrome97', 'firefox110'];

/** Folders of `dist` whose modules hold templates and style sheets. */
const WITH_TEMPLATES = /[\\/]dist[\\/](elements|kiosk|team|ui|wall)[\\/]/;
/**
 * White space at the ends of these, inside, is not rendered; nor is it after a block. Our style sheets leave them so.
 */
const BLOCK = 'div|section|form|fieldset|details|nav|p|ul|ol|li|table|thead|tbody|tr|th|td|h[1-4]';
const HOLDER = `(?:${BLOCK}|button|summary|legend|figcaption|option)`;
const BREAK = '\\s*\\n\\s*';
const UNSEEN = new RegExp(
  `${BREAK}(?=</${HOLDER}>)|(?<=</(?:${BLOCK})>)${BREAK}|(?<=<${HOLDER}(?:\\s[^<>]*)?>)${BREAK}`,
  'g',
);
/** Stands for an expression while a template is looked at as a whole. */
const EXPRESSION = '\u{f0000}';
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
        [...code.matchAll(SHEET)].map(([, text]) =>
          transform(text, { loader: 'css', minify: true, charset: 'utf8', target: OLDEST }),
        ),
      );
      let next = 0;
      const withSheets = code.replace(SHEET, () => `css\`${sheets[next++].code.trim()}\``);
      return { code: withoutBreaks(withSheets, this.parse(withSheets)), map: null };
    },
  };
}

function withoutBreaks(code, tree) {
  let [small, done] = ['', 0];
  for (const { start, end, text } of templatesIn(tree, code)
    .flatMap(smallPieces)
    .sort((a, b) => a.start - b.start)) {
    small += code.slice(done, start) + text;
    done = end;
  }
  return small + code.slice(done);
}

/** The pieces of a template between its expressions, with what stands there from now on. */
function smallPieces({ pieces, texts }) {
  const small = texts
    .join(EXPRESSION)
    .replace(UNSEEN, '')
    .replace(/\s*\n\s*(?=\/?>)/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .split(EXPRESSION);
  return pieces.map(({ start, end }, index) => ({ start, end, text: small[index] }));
}

/** Every template of Lit, also within another one's expressions. */
function templatesIn(tree, code) {
  return [...nodesIn(tree)]
    .filter((node) => node.type === 'TaggedTemplateExpression' && ['html', 'svg'].includes(node.tag.name))
    .map(({ quasi: { quasis: pieces } }) => ({
      pieces,
      texts: pieces.map(({ start, end }) => code.slice(start, end)),
    }));
}
