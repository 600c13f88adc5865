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

export default {
  globs: ['packages/elements/src/*/*.ts'],
  exclude: ['**/*.styles.ts', '**/strings/**'],
  outdir: 'packages/elements',
  litelement: true,
  plugins: [publicOnly],
};
