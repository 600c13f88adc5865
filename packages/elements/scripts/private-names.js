/**
 * A rollup plugin that turns `#name` into an ordinary property before esbuild sees the file.
 *
 * Private names are ES2022. For ES2020 esbuild would keep each of them in a `WeakMap`, which costs bytes in every
 * element and time in a page of a thousand gauges. Every engine we support treats the renamed property alike, so
 * the sources keep `#name` and the files that we publish don't.
 */
import { createHash } from 'node:crypto';
import ts from 'typescript';

/** A property name that says where it comes from, for the modules that developers read. */
const readableName = (owner, name) => `__${name}_${owner}`;

/** Four characters, the same in every build, so that chunks agree without knowing of each other. */
const shortName = (owner, name) => {
  const digest = createHash('sha256').update(`${owner}#${name}`).digest();
  return `_${digest.readUIntBE(0, 6).toString(36).slice(-3)}`;
};

/**
 * @param {{ short?: boolean }} [options] `short` for the minified files.
 * @returns {import('rollup').Plugin}
 */
export function privateNames({ short = false } = {}) {
  const rename = short ? shortName : readableName;
  const owners = new Map();
  return {
    name: 'private-names',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('#')) return null;
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.ESNext, true);
      const edits = [];
      const visit = (node, owner) => {
        const inside = ts.isClassLike(node) ? node : owner;
        if (ts.isPrivateIdentifier(node)) {
          if (!inside?.name) this.error(`${id}: ${node.text} is in a class without a name`);
          if (ts.isBinaryExpression(node.parent)) this.error(`${id}: ${node.text} in … needs a real private name`);
          const key = `${inside.name.text}${node.text}`;
          const name = rename(inside.name.text, node.text.slice(1));
          if ((owners.get(name) ?? key) !== key) this.error(`${key} and ${owners.get(name)} would share one name`);
          owners.set(name, key);
          edits.push({ start: node.getStart(), end: node.end, name });
        }
        ts.forEachChild(node, (child) => visit(child, inside));
      };
      visit(file, undefined);
      if (edits.length === 0) return null;
      const renamed = edits.reduceRight((text, { start, end, name }) => text.slice(0, start) + name + text.slice(end), code);
      return { code: renamed, map: null };
    },
  };
}
