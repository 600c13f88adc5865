/** Settings of the custom-elements manifest, which Storybook, editors and the README's tables read. */

/**
 * Leaves what is public. Events are so once a `@fires` line describes them (the analyzer also guesses some from the
 * code), members if they are neither private nor protected.
 */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.events = declaration.events?.filter(({ description }) => description);
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
        );
      }
    }
  },
};

/**
 * Spells out a type that is a closed list of words (`GaugeLook` as `'arc' | 'bar' | …`), so that editors, Storybook's controls
 * and the types of JSX offer the words.
 */
function closedLists() {
  const lists = new Map();
  return {
    name: 'closed-lists',
    analyzePhase({ ts, node }) {
      if (ts.isVariableDeclaration(node) && node.initializer) {
        const words = /^Object\.freeze\(\[([^\]]*)\] as const\)$/s.exec(node.initializer.getText())?.[1];
        if (words)
          lists.set(
            node.name.getText(),
            words
              .split(',')
              .map((word) => word.trim())
              .filter(Boolean)
              .join(' | '),
          );
      }
      if (ts.isTypeAliasDeclaration(node)) {
        const text = node.type.getText();
        const list = /^\(typeof (\w+)\)\[number\]$/.exec(text)?.[1];
        if (list || /^'[^']*'(?: \| '[^']*')+$/.test(text)) lists.set(node.name.getText(), lists.get(list) ?? text);
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      const described = customElementsManifest.modules
        .flatMap(({ declarations }) => declarations)
        .flatMap(({ attributes = [], members = [] }) => [...attributes, ...members]);
      for (const { type } of described) {
        if (type) type.text = lists.get(type.text) ?? type.text;
      }
    },
  };
}

export default {
  globs: ['packages/elements/src/*/*.ts'],
  exclude: ['**/*.styles.ts', '**/strings/**'],
  outdir: 'packages/elements',
  litelement: true,
  plugins: [publicOnly, closedLists()],
};
