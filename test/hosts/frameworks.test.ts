import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { compile } from 'svelte/compiler';

import type { PlanElement } from '../../packages/elements/src/index.js';
import { SAMPLE, SAMPLE_DOCUMENT } from '../fixtures/sample-bundle.js';
import { startChromium, watchedPage } from '../helpers/chromium.js';
import { Site } from '../helpers/site.js';

const TARGET = `${SAMPLE_DOCUMENT.id}/high-tech-enterprises`;

const svelte: Plugin = {
  name: 'svelte',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { generate: 'client', filename: path }).js.code,
      loader: 'js',
    }));
  },
};

/** An application with everything in one file, as its developers would build it. */
async function bundled(app: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`test/hosts/apps/${app}.js`],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    conditions: ['browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      ngDevMode: 'false',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte],
  });
  return outputFiles[0]?.text ?? '';
}

describe('applications', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await startChromium();
    site = await Site.open({
      '/given.js': `globalThis.given = ${JSON.stringify({ bundle: SAMPLE, target: TARGET })};`,
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const app of ['react', 'vue', 'svelte', 'angular']) {
    it(`${app}: takes a property, hears an event, and puts the element away`, async () => {
      site.add(`/${app}.js`, await bundled(app));
      site.add(
        `/${app}.html`,
        `<!doctype html><meta charset="utf-8"><title>${app}</title><div id="app"></div>
        <script src="/given.js"></script><script type="module" src="/${app}.js"></script>`,
      );
      const { page, said } = await watchedPage(browser, site.origin);
      await page.goto(`${site.origin}/${app}.html`, { waitUntil: 'networkidle0' });
      const state = await page.$eval('target-gauge', (element) => (element as unknown as PlanElement<unknown>).state);
      assert.equal(state, 'complete');
      await page.$eval('target-gauge', (element) => {
        element.shadowRoot?.querySelector('button')?.click();
      });
      await page.waitForFunction(() => document.querySelector('output')?.textContent !== '');
      assert.equal(await page.$eval('output', ({ textContent }) => textContent), TARGET);
      await page.click('#away');
      await page.waitForFunction(() => !document.querySelector('target-gauge'));
      assert.deepEqual(said, []);
      await page.close();
    });
  }
});
