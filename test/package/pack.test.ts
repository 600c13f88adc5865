import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';

/** What a package may bring to whoever installs it. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  bundle:
    /^(?:package\.json|README\.md|LICENSE|dist\/[\w-]+\.(?:js|d\.ts)|dist\/bundle\.json|dist\/\w+\.schema\.json|dist\/(?:plans|text)\/[\w-]+\.json)$/,
  compiler: /^(?:package\.json|README\.md|LICENSE|bin\/plan-bundle\.js|dist\/(?:[\w-]+\/)*[\w.-]+\.(?:js|d\.ts))$/,
  elements:
    /^(?:package\.json|README\.md|LICENSE|custom-elements\.json|bin\/plan-elements\.js|dist\/(?:[\w-]+\/)*[\w.-]+\.(?:js|d\.ts)|dist\/embed\.(?:html|css|json)|dist\/(?:tokens\.css|tokens\.json|web-types\.json|vscode\.html-custom-data\.json))$/,
};
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  bundle: ['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.ts', 'dist/bundle.json', 'dist/bundle.schema.json'],
  compiler: ['LICENSE', 'README.md', 'bin/plan-bundle.js'],
  elements: [
    'LICENSE',
    'README.md',
    'dist/plan-elements.js',
    'dist/modules/index.d.ts',
    'dist/jsx.d.ts',
    'dist/tokens.css',
    'custom-elements.json',
  ],
};

describe('what is packed', () => {
  for (const [name, expected] of Object.entries(EXPECTED)) {
    it(`of ${name} is what it should be, and nothing else`, () => {
      const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: `packages/${name}`,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [packed] = JSON.parse(printed) as [{ files: { path: string }[] }];
      const paths = packed.files.map(({ path }) => path);
      assert.deepEqual(
        paths.filter((path) => !expected.test(path)),
        [],
      );
      for (const path of NEEDED[name] ?? []) assert.ok(paths.includes(path), path);
    });
  }
});
