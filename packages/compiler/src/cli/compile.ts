import { compile } from '../compile.js';
import { CliError } from './cli-error.js';
import { readInputs } from './inputs.js';
import { filesOf, writeFiles } from './output.js';
import { hasErrors, printDiagnostics, summarize } from './result.js';
import type { Options, Output } from './result.js';

/** `plan-bundle compile DIR --out DIR` */
export async function compileCommand(operands: readonly string[], options: Options, output: Output): Promise<number> {
  const [folder, ...rest] = operands;
  if (folder === undefined || rest.length > 0)
    throw new CliError('compile takes one folder or document: plan-bundle compile DIR --out DIR');
  if (options.out === undefined) throw new CliError('compile needs a folder to write to: plan-bundle compile DIR --out DIR');
  const inputs = await readInputs(folder);
  const compilation = compile(inputs);
  if (options.json) output.stdout.write(`${JSON.stringify({ diagnostics: compilation.diagnostics })}\n`);
  else printDiagnostics(compilation, inputs, output);
  if (hasErrors(compilation.diagnostics)) {
    output.stderr.write('plan-bundle: nothing was written, because of the errors above.\n');
    return 1;
  }
  await writeFiles(options.out, filesOf(compilation));
  if (!options.json) output.stdout.write(summarize(compilation));
  return 0;
}
