import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Syntax that TypeScript would have to translate, or that hides what a module offers. */
const syntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a frozen array or a union of strings.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.' },
  { selector: 'TSParameterProperty', message: 'Declare the field.' },
  { selector: 'TSAbstractKeyword[parent.accessibility="private"]', message: 'Use #name.' },
  { selector: 'PropertyDefinition[accessibility="private"][decorators.length=0]', message: 'Use #name.' },
  { selector: 'MethodDefinition[accessibility="private"]', message: 'Use #name.' },
  {
    selector: 'ImportDeclaration[source.value=/^\\.{1,2}\\u002F.*(?<!\\.(js|json|svelte))$/]',
    message: 'Write the extension .js.',
  },
  { selector: 'ExportNamedDeclaration[source.value=/^\\.{1,2}\\u002F.*(?<!\\.js)$/]', message: 'Write the extension .js.' },
  { selector: 'ExportAllDeclaration[source.value=/^\\.{1,2}\\u002F.*(?<!\\.js)$/]', message: 'Write the extension .js.' },
];

/** What a strict Content-Security-Policy, Trusted Types or a hostile page would break. */
const browserSyntax = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: 'Use a lit template.' },
  {
    selector: 'Decorator[expression.callee.name="customElement"]',
    message: 'define.ts registers; class modules have no side effect.',
  },
];

const noDefault = { selector: 'ExportDefaultDeclaration', message: 'Export a name.' };

const apart = (...patterns) => ['error', { patterns: patterns.map(([regex, message]) => ({ regex, message })) }];
const noNode = ['^node:', 'This package runs anywhere.'];

export default defineConfig(
  globalIgnores(['**/dist/', '**/storybook-static/', '.cache/', 'coverage/']),
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'packages/*/node/tsconfig.json', 'test/tsconfig.json'],
        tsconfigRootDir: process.cwd(),
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', ...syntax],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-definitions': 'error',
      // An empty string often means none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // These forbid what is said on purpose: guards for engines and pages whose types promise more than they hold,
      // `items[i]!` or `as Item` after a check, `await null` for one turn of the queue, arrows that return nothing.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What these two write of their own accord changes meaning: a check of `a` and of `a.b` is more than `a?.b`.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'packages/*/node/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syntax, noDefault] },
  },
  {
    files: ['packages/bundle/src/**/*.ts'],
    rules: { 'no-restricted-imports': apart(noNode, ['^(?!\\.)', 'The bundle package has no dependencies.']) },
  },
  {
    files: ['packages/compiler/src/**/*.ts'],
    rules: {
      'no-restricted-imports': apart(
        ['(^|/)elements(/|$)', 'Compiler and elements never import each other.'],
        ['^lit', 'Node only.'],
      ),
    },
  },
  {
    files: ['packages/compiler/src/cli*.ts', 'packages/compiler/src/cli/**/*.ts', '**/scripts/**', 'stories/gallery/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    rules: {
      'no-restricted-syntax': ['error', ...syntax, ...browserSyntax, noDefault],
      'no-restricted-imports': apart(
        noNode,
        ['(^|/)compiler(/|$)', 'Compiler and elements never import each other.'],
        ['unsafe-(html|svg)|style-map', 'A strict page forbids it.'],
      ),
      // Author warnings go to console.warn; nothing else is printed on a host's page.
      'no-console': ['error', { allow: ['warn'] }],
      // Does not know `{ once: true }`.
      'wc/require-listener-teardown': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test', 'suite'].map((object) => ({ object, property: 'only', message: 'Run the whole suite.' })),
        ...['describe', 'it', 'test', 'suite'].map((object) => ({ object, property: 'skip', message: 'Mend it or delete it.' })),
      ],
      // Promises of node:test's describe and it are the runner's business; chai asserts by property access.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' }] },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // What a test parses, a test checks.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
  prettier,
);
