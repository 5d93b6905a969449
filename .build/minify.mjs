import { transform } from 'esbuild';

/**
 * What the first screen runs nearly all of. V8 then compiles it once, off the main thread, and not again function by
 * function; to others it is a comment.
 */
const FIRST = ['leerscan', 'scan-controller'];
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

export function minify() {
  return {
    name: 'minify',
    async renderChunk(code, { name }, { format }) {
      const { code: small } = await transform(code, {
        minify: true,
        format: 'esm',
        target: 'es2022',
        legalComments: 'none',
      });
      return { code: format === 'es' && FIRST.includes(name) ? COMPILE_ALL + small : small, map: null };
    },
  };
}
