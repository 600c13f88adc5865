import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';

import { findChromium } from './scripts/browsers.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium: node test/scripts/browsers.js says what to install.');

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
  testFramework: { config: { timeout: 10_000 } },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') })],
  // Lit's development build runs, so that its warnings fail a test; the note that it runs is no warning.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="zh-CN">
      <head><title>test</title><script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script></head>
      <body><script type="module" src="${framework}"></script></body>
    </html>`,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath,
        args: ['--no-sandbox', '--disable-background-networking', '--lang=zh-CN'],
        // Far from Greenwich, to expose what depends on the time zone.
        env: { ...process.env, TZ: 'Asia/Dubai', LANG: 'zh_CN.UTF-8' },
      },
    }),
  ],
};
