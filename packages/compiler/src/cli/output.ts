import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundleOf } from '../compile.js';
import type { Compilation } from '../compile.js';
import { bundleJson } from './bundle-json.js';

/** The files of a compilation, by path below the output folder. The same compilation gives the same bytes. */
export function filesOf({ bundle, texts }: Compilation): Map<string, string> {
  const files = new Map([['bundle.json', bundleJson(bundle)]]);
  for (const { id } of bundle.documents) files.set(`plans/${id}.json`, bundleJson(bundleOf(bundle, id)));
  for (const text of texts) files.set(`text/${text.document}.json`, `${JSON.stringify(text)}\n`);
  return files;
}

/** Writes all files or none that is half written: each goes to a temporary file first and is then renamed. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const written: [temporary: string, path: string][] = [];
  try {
    for (const [name, content] of files) {
      const path = join(folder, name);
      const temporary = `${path}.${process.pid}.tmp`;
      await mkdir(dirname(path), { recursive: true });
      written.push([temporary, path]);
      await writeFile(temporary, content);
    }
    for (const [temporary, path] of written) await rename(temporary, path);
  } finally {
    await Promise.all(written.map(([temporary]) => rm(temporary, { force: true })));
  }
}
