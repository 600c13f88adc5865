import { copyFile, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundleOf } from '../compile.js';
import type { Compilation } from '../compile.js';
import { bundleJson } from './bundle-json.js';
import { CliError } from './cli-error.js';

/** A file on its way to its place. */
interface Placed {
  readonly path: string;
  /** What is to stand there. */
  readonly temporary: string;
  /** A copy of what stood there. */
  readonly older: string;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'that is not allowed',
  EPERM: 'that is not allowed',
  EROFS: 'it is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'no folder can be made there',
  EEXIST: 'a file stands in its way',
  ENOTDIR: 'a file stands in its way',
  EISDIR: 'a folder stands in its way',
  ENOTEMPTY: 'a folder stands in its way',
};

/** The files of a compilation, by path below the output folder. The same compilation gives the same bytes. */
export function filesOf({ bundle, texts }: Compilation): Map<string, string> {
  const files = new Map([['bundle.json', bundleJson(bundle)]]);
  for (const { id } of bundle.documents) files.set(`plans/${id}.json`, bundleJson(bundleOf(bundle, id)));
  for (const text of texts) files.set(`text/${text.document}.json`, `${JSON.stringify(text)}\n`);
  return files;
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown fault';

/** What an operation with a path gives, or a sentence about the path. */
async function orSay<T>(path: string, operation: Promise<T>): Promise<T> {
  return operation.catch((error: unknown) => {
    const code = codeOf(error);
    throw new CliError(`${path} cannot be written: ${REASONS[code] ?? 'the system refused'} (${code}).`);
  });
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Makes a folder and those above it. Node's own way never ends where a file system takes no folders, as /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch(async (error: unknown) => {
    // Another run may have made it meanwhile.
    if (!(await isFolder(folder))) throw error;
  });
}

/** Puts back what stood at a path, or nothing where nothing did. */
async function putBack({ path, older }: Placed): Promise<void> {
  await rename(older, path).catch(() => rm(path, { force: true }));
}

/**
 * Writes all files or none: each goes to a temporary file first, and those are renamed only when all are there. Where
 * a rename fails, the files renamed before it become what they were.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const written: Placed[] = [];
  const renamed: Placed[] = [];
  try {
    for (const [name, content] of files) {
      const path = join(folder, name);
      const placed: Placed = { path, temporary: `${path}.${process.pid}.tmp`, older: `${path}.${process.pid}.old` };
      await orSay(dirname(path), makeFolder(dirname(path)));
      written.push(placed);
      await orSay(path, writeFile(placed.temporary, content));
    }
    for (const placed of written) {
      await orSay(
        placed.path,
        copyFile(placed.path, placed.older).catch((error: unknown) => {
          if (codeOf(error) !== 'ENOENT') throw error;
        }),
      );
      await orSay(placed.path, rename(placed.temporary, placed.path));
      renamed.push(placed);
    }
    renamed.length = 0;
  } finally {
    for (const placed of renamed) await putBack(placed);
    await Promise.all(written.flatMap(({ temporary, older }) => [temporary, older].map((path) => rm(path, { force: true }))));
  }
}
