/** The self-registering files that a build has made, and everything that a page loads with one of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';

export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Names of the self-registering files, `plan-elements.js` first. */
export function standaloneFiles(): string[] {
  const names = readdirSync(dist).filter((name) => name.endsWith('.js'));
  return names.sort((a, b) => Number(b === 'plan-elements.js') - Number(a === 'plan-elements.js') || a.localeCompare(b));
}

/** Every JavaScript file for browsers in the folder, relative to it. */
export function builtFiles(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && !name.startsWith('node'))
    .sort();
}

/** The file's syntax tree. Throws where the syntax is newer than ES2020. */
export const parseFile = (name: string) => parse(readFileSync(dist + name, 'utf8'), { ecmaVersion: 2020, sourceType: 'module' });

/** What a module imports without being asked, as written. */
export function importsOf(name: string): string[] {
  return parseFile(name).body.flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []));
}

/** The file and what it imports, all the way down. On-demand chunks are not among them. */
export function loadedWith(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const path of importsOf(name)) loadedWith(posix.join(posix.dirname(name), path), seen);
  return seen;
}
