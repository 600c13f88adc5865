import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A fault that ends a command with one sentence for the person who called it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  /** What the command exits with: 1 for files, 2 for a wrong call. */
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/**
 * Reads a text file.
 *
 * @throws {@link CommandError} with the path and the reason.
 */
export async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new CommandError(`${path}: ${REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandError(`${path}: it is not UTF-8`);
  }
}

/** Writes all files or none that is half written: each goes to a temporary file first and is then renamed. */
export async function writeTexts(files: ReadonlyMap<string, string>): Promise<void> {
  const written: [temporary: string, path: string][] = [];
  try {
    for (const [path, text] of files) {
      const temporary = `${path}.${process.pid}.tmp`;
      await mkdir(dirname(path), { recursive: true });
      written.push([temporary, path]);
      await writeFile(temporary, text);
    }
    for (const [temporary, path] of written) await rename(temporary, path);
  } catch (error) {
    throw new CommandError(`nothing was written: ${(error as Error).message}`);
  } finally {
    await Promise.all(written.map(([temporary]) => rm(temporary, { force: true })));
  }
}
