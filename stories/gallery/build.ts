/** Writes the gallery: a page for every plan of the bundle, a list of them, and the configurator. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assertBundle } from '@plan-elements/bundle';
import type { Bundle } from '@plan-elements/bundle';

import { renderPage } from '../../packages/elements/node/render.js';
import { factsOf } from './configurator/facts.js';
import type { Embed, Manifest } from './configurator/facts.js';
import { configuratorPage, indexPage, planPage } from './pages.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const packages = `${here}../../packages`;

const read = (path: string): unknown => JSON.parse(readFileSync(`${packages}/${path}`, 'utf8'));
const bundle = read('bundle/dist/bundle.json');
assertBundle(bundle);
const facts = factsOf(read('elements/custom-elements.json') as Manifest, read('elements/dist/embed.json') as Embed);

rmSync(`${here}dist`, { recursive: true, force: true });
mkdirSync(`${here}dist`);
for (const file of ['gallery.css', 'gallery.js']) cpSync(here + file, `${here}dist/${file}`);
await build({
  entryPoints: ['page.ts', 'configurator.css'].map((file) => ({ in: `${here}configurator/${file}`, out: 'configurator' })),
  outdir: `${here}dist`,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  logLevel: 'warning',
});
writeFileSync(`${here}dist/configurator.html`, configuratorPage(facts));

// Pages come with what their tags show, so that they read without a script and nothing moves when it comes.
const styles = new Map<string, string>();
async function write(name: string, page: string): Promise<void> {
  const rendered = await renderPage(page, {
    bundleOf: async () => bundle as Bundle,
    reportOf: async () => undefined,
    stylesheetOf: (tag) => `/twin/${tag}.css`,
  });
  if (rendered.faults.length > 0) throw new Error(`${name}: ${JSON.stringify(rendered.faults)}`);
  for (const [tag, text] of rendered.styles) styles.set(tag, text);
  writeFileSync(`${here}dist/${name}.html`, rendered.html);
}

await write('index', indexPage(bundle));
for (const document of bundle.documents) await write(document.id, planPage(bundle, document));
mkdirSync(`${here}dist/twin`);
for (const [tag, text] of styles) writeFileSync(`${here}dist/twin/${tag}.css`, text);
