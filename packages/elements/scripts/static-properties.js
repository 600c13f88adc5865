/**
 * A rollup plugin that writes `@property()` and `@state()` as lit's `static properties`, which says the same.
 *
 * The sources keep the decorators, where name, type and default stand in one place. The files for pages lose the
 * decorators' own code, about half a KiB compressed in each of them.
 */
import ts from 'typescript';

const DECORATORS = { property: (options) => options || '{}', state: () => '{ state: true }' };

/** @returns {import('rollup').Plugin} */
export function staticProperties() {
  return {
    name: 'static-properties',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('lit/decorators.js')) return null;
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.ESNext, true);
      const edits = [];
      const visit = (node) => {
        if (ts.isClassLike(node)) {
          const entries = node.members.flatMap((member) => (ts.canHaveDecorators(member) ? entriesOf(member) : []));
          const at = node.members.pos;
          if (entries.length > 0)
            edits.push({ start: at, end: at, text: `\n  static override properties = { ${entries.join(', ')} };` });
        }
        ts.forEachChild(node, visit);
      };
      const entriesOf = (member) =>
        (ts.getDecorators(member) ?? []).flatMap((decorator) => {
          const call = decorator.expression;
          const write = ts.isCallExpression(call) && DECORATORS[call.expression.getText()];
          if (!write) return [];
          edits.push({ start: decorator.getStart(), end: decorator.end, text: '' });
          return `${member.name.getText()}: ${write(call.arguments.map((argument) => argument.getText()).join(', '))}`;
        });
      visit(file);
      edits.sort((a, b) => b.start - a.start);
      const written = edits.reduce((text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end), code);
      return { code: written, map: null };
    },
  };
}
