import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';

import { engines } from './scripts/engines.js';
import { keys } from './scripts/keys.js';
import { windowSize } from './scripts/window-size.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const filesIn = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.browser.ts'))
        .sort()
        .map((name) => join(folder, name))
    : [];

const files = [...filesIn('test/elements'), ...filesIn('test/stories')];

/** One group a file, so that one element can be tested alone: `--group target-gauge`. */
export default {
  rootDir: root,
  groups: files.map((file) => ({ name: basename(file, '.browser.ts'), files: join(root, file) })),
  nodeResolve: true,
  // One page at a time: a page behind another one gets no animation frames, and waits for them for ever.
  concurrency: 1,
  concurrentBrowsers: 1,
  // All stories are one file, and a slow machine takes its time over them.
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 10_000 } },
  plugins: [windowSize(), keys(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') })],
  // Lit's development build runs, so that its warnings fail a test; the note that it runs is no warning.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="zh-CN">
      <head><title>test</title><script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script></head>
      <body><script type="module" src="${framework}"></script></body>
    </html>`,
  browsers: await engines(process.env.ENGINES),
};
