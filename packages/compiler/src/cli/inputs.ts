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
const LABELS = 'labels.json';
const TEXT_FILE = /\.(?:txt|md|text)$/i;
/** Whether a file of a folder is read. */
export const isInput = (name: string): boolean => isText(name) || name === SOURCES || name === LABELS;

const isText = (name: string): boolean => TEXT_FILE.test(name) && !/^readme\b/i.test(name);

function isKnownSource(value: unknown): value is KnownSource {
  const source = value as Partial<KnownSource> | null;
  return typeof source?.id === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(source.id) && typeof source.file === 'string';
}

/** The value of an optional JSON file; `null` if there is none. */
async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw new CliError(`${path} cannot be read (${codeOf(error)}).`);
  });
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CliError(`${path} is not valid JSON.`);
  }
}

async function readSources(folder: string): Promise<KnownSource[]> {
  const value = await readJson(join(folder, SOURCES));
  if (value === null) return [];
  if (!Array.isArray(value) || !value.every(isKnownSource)) {
    throw new CliError(`${join(folder, SOURCES)} must be a list of entries with "id" (a-z, 0-9, -) and "file".`);
  }
  return value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** English names by document id and by name as written. */
async function readLabels(folder: string, ids: readonly string[]): Promise<Record<string, Record<string, string>>> {
  const path = join(folder, LABELS);
  const value = (await readJson(path)) ?? {};
  if (!isObject(value)) throw new CliError(`${path} must be an object of documents: { "<id>": { "<name>": "<English>" } }.`);
  for (const [id, labels] of Object.entries(value)) {
    if (!ids.includes(id)) throw new CliError(`${path} names the document “${id}”, which is not in the folder.`);
    if (!isObject(labels)) throw new CliError(`${path}: “${id}” must be an object: { "<name as written>": "<English>" }.`);
    for (const [name, label] of Object.entries(labels))
      if (typeof label !== 'string' || label.trim() === '')
        throw new CliError(`${path}: the English label of “${name}” in “${id}” must be a text that is not empty.`);
  }
  return value as Record<string, Record<string, string>>;
}

/** A document's id where `sources.json` gives none: its file's stem. */
export const stemOf = (file: string): string => basename(file, extname(file));

async function readInput(path: string, known: KnownSource, labels: CompileInput['labels'] = {}): Promise<CompileInput> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const reason =
      codeOf(error) === 'ENOENT'
        ? 'does not exist'
        : codeOf(error) === 'EISDIR'
          ? 'is a folder'
          : `cannot be read (${codeOf(error)})`;
    throw new CliError(`${path} ${reason}.`);
  });
  return { id: known.id, file: known.file, bytes, place: known.place ?? '', url: known.url ?? null, labels };
}

/**
 * Reads the documents of a folder, in the order of their file names, with what `sources.json` and `labels.json` know of them;
 * or one document given by its path.
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
  const labels = await readLabels(
    path,
    all.map(({ id }) => id),
  );
  return Promise.all(all.map((source) => readInput(join(path, source.file), source, labels[source.id])));
}
