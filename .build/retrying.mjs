import { readFileSync } from 'node:fs';

const AGAIN = readFileSync(new URL('again.js', import.meta.url), 'utf8');

/** Lets every `import()` of a chunk be tried again (again.js). */
export function retrying() {
  return {
    name: 'retrying',
    renderDynamicImport({ format, targetModuleId, targetChunk }) {
      // Not of what every later chunk imports by its plain name: loaded under another one it would only fail later,
      // with answers at stake.
      if (format !== 'es' || !targetChunk || targetModuleId.endsWith('scan-controller.js')) return null;
      return { left: `again('${targetChunk.fileName}',(n)=>import(`, right: '+n))' };
    },
    renderChunk: (code, { dynamicImports }, { format }) =>
      format === 'es' && dynamicImports.length > 0 ? { code: AGAIN + code, map: null } : null,
  };
}
