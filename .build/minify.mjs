import { transform } from 'esbuild';
import { SYNTAX, shortMembers } from './lower-classes.mjs';

/**
 * What the first screen runs nearly all of. V8 then compiles it once, off the main thread, and not again function by
 * function; to others it is a comment.
 */
const FIRST = ['leerscan', 'scan-controller'];
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

export function minify(syntax = SYNTAX) {
  return {
    name: 'minify',
    async renderChunk(code, { name }, { format }) {
      const mangleCache = shortMembers(code);
      const { code: small } = await transform(code, {
        minify: true,
        format: 'esm',
        target: syntax,
        legalComments: 'none',
        ...(Object.keys(mangleCache).length > 0 ? { mangleCache, mangleProps: /^\$_/ } : {}),
      });
      return { code: format === 'es' && FIRST.includes(name) ? COMPILE_ALL + small : small, map: null };
    },
  };
}
