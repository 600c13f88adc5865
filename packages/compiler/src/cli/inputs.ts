import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { CompileInput } from '../compile.js';
import { CliError } from './cli-error.js';

/** An entry of `sources.json`. */
interface KnownSource {
  readonly id: string;
  readonly file: string;
  readonly place?: string;
  readonly sha256?: string;
  readonly url?: string | null;
}

/** Node's code of a fault with a file, such as ENOENT. */
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown fault';

const SOURCES = 'sources.json';
const TEXT_FILE = /\.(?:txt|md|text)$/i;
const isText = (name: string): boolean => TEXT_FILE.test(name) && !/^readme\b/i.test(name);

function isKnownSource(value: unknown): value is KnownSource {
  const source = value as Partial<KnownSource> | null;
  return typeof source?.id === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(source.id) && typeof source.file === 'string';
}

async function readSources(folder: string): Promise<KnownSource[]> {
  const text = await readFile(join(folder, SOURCES), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw new CliError(`${join(folder, SOURCES)} cannot be read (${codeOf(error)}).`);
  });
  if (text === null) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CliError(`${join(folder, SOURCES)} is not valid JSON.`);
  }
  if (!Array.isArray(value) || !value.every(isKnownSource)) {
    throw new CliError(`${join(folder, SOURCES)} must be a list of entries with "id" (a-z, 0-9, -) and "file".`);
  }
  return value;
}

/** A document's id where `sources.json` gives none: its file's stem. */
export const stemOf = (file: string): string => basename(file, extname(file));

async function readInput(path: string, known: KnownSource): Promise<CompileInput> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const reason =
      codeOf(error) === 'ENOENT'
        ? 'does not exist'
        : codeOf(error) === 'EISDIR'
          ? 'is a folder'
          : `cannot be read (${codeOf(error)})`;
    throw new CliError(`${path} ${reason}.`);
  });
  return { id: known.id, file: known.file, bytes, place: known.place ?? '', url: known.url ?? null };
}

/**
 * Reads the documents of a folder, in the order of their file names, with what `sources.json` knows of them; or one
 * document given by its path.
 */
export async function readInputs(path: string): Promise<CompileInput[]> {
  const found = await stat(path).catch(() => {
    throw new CliError(`${path} does not exist.`);
  });
  if (!found.isDirectory()) return [await readInput(path, { id: stemOf(path), file: basename(path) })];
  const sources = await readSources(path);
  const names = (await readdir(path)).filter(isText).sort();
  const listed = new Set(sources.map(({ file }) => file));
  const all = [...sources, ...names.filter((name) => !listed.has(name)).map((file) => ({ id: stemOf(file), file }))];
  if (all.length === 0) throw new CliError(`${path} holds no documents: no .txt or .md file.`);
  all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return Promise.all(all.map((source) => readInput(join(path, source.file), source)));
}
