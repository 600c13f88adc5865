import { diffBundles } from '../diff.js';
import { UsageError } from './cli-error.js';
import { formatChanges } from './format-changes.js';
import { readBundle } from './read-bundle.js';
import type { Options, Output } from './result.js';

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
