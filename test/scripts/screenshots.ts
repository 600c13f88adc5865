/**
 * Takes a picture of every story for people to look at.
 *
 *   npm run screenshots -- [light,dark,elder] [part of a name]     into stories/screenshots/<look>/
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

import { startChromium } from '../helpers/chromium.js';
import { Site } from '../helpers/site.js';
import type { Looks } from '../helpers/story.js';
import type { Stage } from '../stories/stage.js';

const LOOKS: Readonly<Record<string, Looks>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  elder: { theme: 'light', size: 'elder' },
};
const FOLDER = 'stories/screenshots';
const WIDTH = 900;
const PHONE = 320 + 2 * 16;

const [which = Object.keys(LOOKS).join(), part = ''] = process.argv.slice(2);

const { outputFiles } = await build({
  entryPoints: ['test/stories/stage.ts'],
  bundle: true,
  splitting: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  outdir: '/',
  tsconfig: 'tsconfig.json',
});
const site = await Site.open({
  '/': `<!doctype html>
    <html lang="zh-CN">
      <head><meta charset="utf-8"><title>stories</title><link rel="stylesheet" href="/page.css"></head>
      <body><script type="module" src="/stage.js"></script></body>
    </html>`,
  '/page.css': 'body { margin: 16px; font-family: sans-serif; } body.dark { background: #000; color: #fff; }',
  ...Object.fromEntries(
    readdirSync('stories/themes').map((name) => [
      `/themes/${name}`,
      { text: readFileSync(join('stories/themes', name), 'utf8') },
    ]),
  ),
  ...Object.fromEntries(outputFiles.map(({ path, contents }) => [path, { text: contents }])),
});
const browser = await startChromium();
try {
  const page = await browser.newPage();
  await page.goto(site.origin, { waitUntil: 'load' });
  await page.waitForFunction(`window.stage`);
  const names = (await page.evaluate(`window.stage.names`)) as Stage['names'];
  for (const look of which.split(',')) {
    const looks = LOOKS[look];
    if (!looks) throw new Error(`There is no look ${look}, only ${Object.keys(LOOKS).join(', ')}.`);
    mkdirSync(join(FOLDER, look), { recursive: true });
    for (const [index, { title, name, narrow }] of names.entries()) {
      if (!`${title}-${name}`.includes(part)) continue;
      await page.setViewport({ width: narrow ? PHONE : WIDTH, height: 400 });
      await page.evaluate(`window.stage.show(${index}, ${JSON.stringify(looks)})`);
      await page.evaluate(`document.body.className = ${JSON.stringify(look)}`);
      await page.screenshot({ path: join(FOLDER, look, `${title}-${name}.png`) as `${string}.png`, fullPage: true });
    }
  }
} finally {
  await browser.close();
  await site.close();
}
