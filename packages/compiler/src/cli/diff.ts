import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { assertBundle, BundleFormatError, SCHEMA_VERSION } from '@plan-elements/bundle';
import type { Bundle } from '@plan-elements/bundle';
import { diffBundles } from '../diff.js';
import { CliError, UsageError } from './cli-error.js';
import { formatChanges } from './format-changes.js';
import type { Options, Output } from './result.js';

const BUNDLE = 'bundle.json';

/** Reads a bundle given by its file or by the folder that holds it. */
async function readBundle(path: string): Promise<Bundle> {
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

/** `plan-bundle diff OLD NEW` */
export async function diffCommand(operands: readonly string[], options: Options, output: Output): Promise<number> {
  const [older, newer, ...rest] = operands;
  if (older === undefined || newer === undefined || rest.length > 0)
    throw new UsageError('diff takes two bundles, or folders that hold one: plan-bundle diff OLD NEW');
  const changes = diffBundles(await readBundle(older), await readBundle(newer));
  if (options.json) output.stdout.write(`${JSON.stringify({ changes })}\n`);
  else output.stdout.write(formatChanges(changes, output.stdout.isTTY === true && !process.env.NO_COLOR));
  return 0;
}
