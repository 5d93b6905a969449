import { createHash } from 'node:crypto';

/**
 * What chunks need of their entry comes from the entry that runs, whatever its address: a CMS writes `?ver=…` behind
 * it, and a chunk that imported it by its name would load it once more. It stands under a symbol that says what is in
 * the entry, so that two versions on one page keep apart.
 */
export function oneEntry() {
  return {
    name: 'one-entry',
    renderChunk(code, chunk, { format }, { chunks }) {
      const entry = Object.values(chunks).find(({ isEntry }) => isEntry);
      if (format !== 'es' || !entry) return null;
      const inside = Object.values(entry.modules).map((one) => one.code);
      const key = `leerscan ${createHash('sha256').update(inside.join('\n')).digest('hex').slice(0, 8)}`;
      const shared = `globalThis[Symbol.for('${key}')]`;
      if (!chunk.isEntry) return { code: takenFrom(shared, code, entry.fileName), map: null };
      const own = this.getModuleInfo(entry.facadeModuleId).exports;
      return { code: handedOver(shared, code, own), map: null };
    },
  };
}

/** `a as b, c` as pairs of names: in the file, and outside. */
function pairsOf(list) {
  return list
    .split(',')
    .map((one) => one.trim().split(/\s+as\s+/))
    .filter(([name]) => name)
    .map(([name, other = name]) => [name, other]);
}

/** Only what whoever wrote the page may import is still exported. */
function handedOver(shared, code, own) {
  return code.replace(/^export \{([^}]*)\};\s*$/m, (_, list) => {
    const pairs = pairsOf(list);
    const kept = pairs.filter(([, outside]) => own.includes(outside)).map(([name, outside]) => `${name} as ${outside}`);
    const others = pairs.filter(([, outside]) => !own.includes(outside));
    return [
      ...(others.length > 0 ? [`${shared} = { ${others.map(([name, key]) => `${key}: ${name}`).join(', ')} };`] : []),
      ...(kept.length > 0 ? [`export { ${kept.join(', ')} };`] : []),
    ].join('\n');
  });
}

function takenFrom(shared, code, file) {
  const named = `'[^']*/?${file.replace('.', '\\.')}'`;
  const taken = code
    // Where nothing is taken of it, it runs already.
    .replace(new RegExp(`^import ${named};\\n`, 'gm'), '')
    .replace(new RegExp(`^import \\{([^}]*)\\} from ${named};$`, 'gm'), (_, list) => {
      const pairs = pairsOf(list).map(([key, name]) => `${key}: ${name}`);
      return `const { ${pairs.join(', ')} } = ${shared};`;
    })
    // What another build loads late is here already (retrying.mjs).
    .replace(new RegExp(`again\\(${named},\\(n\\)=>import\\(${named}\\+n\\)\\)`, 'g'), `Promise.resolve(${shared})`);
  if (new RegExp(named).test(taken)) throw new Error(`a chunk still asks for ${file} by its name`);
  return taken;
}
