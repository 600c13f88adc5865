/**
 * A rollup plugin that turns `#name` into an ordinary property before esbuild sees the file.
 *
 * Private names are ES2022. For ES2020 esbuild would keep each of them in a `WeakMap`, which costs bytes in every
 * element and time in a page of a thousand gauges. Every engine we support treats the renamed property alike, so
 * the sources keep `#name` and the files that we publish don't.
 */
import ts from 'typescript';

/** A property name that says where it comes from, for the modules that developers read. */
const readableName = (owner, name) => `__${name}_${owner}`;

const LETTERS = [...'etaoinsrhldcumfpgwybvkxjqzETAOINSRHLDCUMFPGWYBVKXJQZ'];

/**
 * One letter behind a sign, the same in every build. An object of ours has private names of two classes at most, of a
 * base on top of Lit's and of the element itself, so that two signs tell them apart. Lit's own names are longer.
 */
const shortNames = () => {
  const known = new Map();
  return (owner, name, base) => {
    const names = known.get(owner) ?? known.set(owner, []).get(owner);
    const index = names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
    if (index >= LETTERS.length) throw new Error(`${owner} has too many private names`);
    return (base === 'LitElement' ? '$' : '_') + LETTERS[index];
  };
};

const baseOf = (node) =>
  node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0].expression.getText();

/**
 * @param {{ short?: boolean }} [options] `short` for the minified files.
 * @returns {import('rollup').Plugin}
 */
export function privateNames({ short = false } = {}) {
  const rename = short ? shortNames() : readableName;
  /** Classes that have private names, with their bases. */
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
          const { text: ownerName } = inside.name;
          const base = baseOf(inside);
          if (owners.has(ownerName) && owners.get(ownerName).id !== id) this.error(`${id}: there are two classes ${ownerName}`);
          owners.set(ownerName, { id, base });
          edits.push({ start: node.getStart(), end: node.end, name: rename(ownerName, node.text.slice(1), base) });
        }
        ts.forEachChild(node, (child) => visit(child, inside));
      };
      visit(file, undefined);
      if (edits.length === 0) return null;
      const renamed = edits.reduceRight((text, { start, end, name }) => text.slice(0, start) + name + text.slice(end), code);
      return { code: renamed, map: null };
    },
    buildEnd() {
      for (const [owner, { base }] of owners) {
        const above = owners.get(base);
        if (above && above.base !== 'LitElement') this.error(`${owner} and ${base} would share private names`);
      }
    },
  };
}
