/** Writes the gallery: a page for every plan of the bundle, a list of them, and the configurator. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assertBundle } from '@plan-elements/bundle';
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
writeFileSync(`${here}dist/index.html`, indexPage(bundle));
writeFileSync(`${here}dist/configurator.html`, configuratorPage(facts));
for (const document of bundle.documents) writeFileSync(`${here}dist/${document.id}.html`, planPage(bundle, document));
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
