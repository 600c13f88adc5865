/** Writes the gallery: a page for every plan of the bundle, and a list of them. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assertBundle } from '@plan-elements/bundle';
import { indexPage, planPage } from './pages.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const packages = `${here}../../packages`;

const bundle: unknown = JSON.parse(readFileSync(`${packages}/bundle/dist/bundle.json`, 'utf8'));
assertBundle(bundle);
const embed = JSON.parse(readFileSync(`${packages}/elements/dist/embed.json`, 'utf8')) as { integrity: Record<string, string> };

rmSync(`${here}dist`, { recursive: true, force: true });
mkdirSync(`${here}dist`);
for (const file of ['gallery.css', 'gallery.js']) cpSync(here + file, `${here}dist/${file}`);
writeFileSync(`${here}dist/index.html`, indexPage(bundle));
for (const document of bundle.documents) {
  writeFileSync(`${here}dist/${document.id}.html`, planPage(bundle, document, embed.integrity['plan-elements.js'] ?? ''));
}
