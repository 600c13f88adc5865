/**
 * Writes `dist/embed.json`, the integrity hash of each self-registering file and the page policy they work under, and puts
 * the page for iframes beside them.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dist, standaloneFiles } from './files.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
const integrity = (name: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(dist + name))
    .digest('base64')}`;

const embed = {
  version,
  csp: ["script-src 'self'", "style-src 'self'", "connect-src 'self'", "require-trusted-types-for 'script'"],
  integrity: Object.fromEntries(standaloneFiles().map((name) => [name, integrity(name)])),
};

writeFileSync(`${dist}embed.json`, `${JSON.stringify(embed, null, 2)}\n`);
for (const name of ['embed.html', 'embed.css']) {
  copyFileSync(fileURLToPath(new URL(`../src/embed/${name}`, import.meta.url)), dist + name);
}
