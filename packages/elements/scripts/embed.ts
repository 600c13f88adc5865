/**
 * Writes `dist/embed.json`, the integrity hash of each self-registering file, the page policy they work under and the size
 * of every script in bytes, and puts
 * the page for iframes beside them.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { builtFiles, dist, standaloneFiles } from './files.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
const integrity = (name: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(dist + name))
    .digest('base64')}`;

const csp = ["script-src 'self'", "style-src 'self'", "connect-src 'self'", "require-trusted-types-for 'script'"];

const sizeOf = (name: string): { raw: number; gzip: number; brotli: number } => {
  const bytes = readFileSync(dist + name);
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
};

const embed = {
  version,
  csp,
  /** The line that a server sends which allows nothing else. */
  header: `Content-Security-Policy: ${["default-src 'none'", ...csp].join('; ')}`,
  integrity: Object.fromEntries(standaloneFiles().map((name) => [name, integrity(name)])),
  sizes: Object.fromEntries(
    builtFiles()
      .filter((name) => !/^(?:modules|node)\//.test(name))
      .map((name) => [name, sizeOf(name)]),
  ),
};

writeFileSync(`${dist}embed.json`, `${JSON.stringify(embed, null, 2)}\n`);
for (const name of ['embed.html', 'embed.css']) {
  copyFileSync(fileURLToPath(new URL(`../src/embed/${name}`, import.meta.url)), dist + name);
}
