import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import { SYNTAX } from './lower-classes.mjs';
import { addContents } from './notices.mjs';

/** Single-file components of Vue, with the leerscan's tags left to the browser. */
const vue = {
  name: 'vue',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path });
      const { content } = compileScript(descriptor, {
        id: 'app',
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('leerscan-') } },
      });
      return { contents: content, loader: 'ts' };
    });
  },
};

/** Builds the sample apps as their own projects would: from the package by its name. */
for (const [name, entry] of [
  ['react', 'main.tsx'],
  ['vue', 'main.ts'],
]) {
  const { metafile } = await build({
    entryPoints: [`demo/${name}/${entry}`],
    outdir: `dist/site/${name}`,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: SYNTAX,
    minify: true,
    jsx: 'automatic',
    chunkNames: 'chunks/[name]-[hash]',
    tsconfigRaw: {},
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [vue],
    logLevel: 'warning',
    metafile: true,
  });
  addContents(metafile);
}
