import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assertBundle, BundleFormatError, SCHEMA_VERSION } from '@plan-elements/bundle';
import type { Bundle } from '@plan-elements/bundle';
import { CliError } from './cli-error.js';

const BUNDLE = 'bundle.json';

/** Reads a bundle given by its file or by the folder that holds it. */
export async function readBundle(path: string): Promise<Bundle> {
  const found = await stat(path).catch(() => {
    throw new CliError(`${path} does not exist.`);
  });
  const file = found.isDirectory() ? join(path, BUNDLE) : path;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CliError(`${path} holds no ${BUNDLE}.`);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CliError(`${file} is not a bundle: it is not valid JSON.`);
  }
  try {
    assertBundle(value);
  } catch (error) {
    if (!(error instanceof BundleFormatError)) throw error;
    if (error.code === 'version')
      throw new CliError(
        `${file} has bundle format ${error.found}; this program reads ${SCHEMA_VERSION}. Compile its documents again.`,
      );
    throw new CliError(
      `${file} is not a bundle: ${error.path || 'the whole of it'} is ${error.found === 'undefined' ? 'missing' : `of type ${error.found}`}.`,
    );
  }
  return value;
}
