import { compile } from '../compile.js';
import { CliError, UsageError } from './cli-error.js';
import { isInput, readInputs } from './inputs.js';
import { filesOf, writeFiles } from './output.js';
import { progressOf } from './progress.js';
import { hasErrors, printDiagnostics, summarize } from './result.js';
import type { Options, Output } from './result.js';
import { runOnChange } from './watch.js';
import type { Surroundings } from './watch.js';

/** Compiles once. */
async function compileOnce(folder: string, out: string, options: Options, output: Output): Promise<number> {
  const inputs = await readInputs(folder);
  const progress = progressOf(inputs, output);
  const compilation = compile(inputs, progress.step);
  progress.done();
  if (options.json) output.stdout.write(`${JSON.stringify({ diagnostics: compilation.diagnostics })}\n`);
  else printDiagnostics(compilation, inputs, output, options.watch ? ['error'] : ['error', 'warning']);
  if (hasErrors(compilation.diagnostics)) {
    output.stderr.write('plan-bundle: nothing was written, because of the errors above.\n');
    return 1;
  }
  await writeFiles(out, filesOf(compilation));
  if (!options.json) output.stdout.write(summarize(compilation));
  return 0;
}

/** `plan-bundle compile DIR --out DIR [--watch]` */
export async function compileCommand(
  operands: readonly string[],
  options: Options,
  output: Output,
  surroundings: Surroundings,
): Promise<number> {
  const [folder, ...rest] = operands;
  const { out } = options;
  if (folder === undefined || rest.length > 0)
    throw new UsageError('compile takes one folder or document: plan-bundle compile DIR --out DIR');
  if (out === undefined) throw new UsageError('compile needs a folder to write to: plan-bundle compile DIR --out DIR');
  if (!options.watch) return compileOnce(folder, out, options, output);
  if ((await readInputs(folder)).length > 0) output.stderr.write(`Watching ${folder}; Ctrl+C ends it.\n`);
  const run = async (): Promise<void> => {
    try {
      await compileOnce(folder, out, options, output);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      output.stderr.write(`plan-bundle: ${error.message} The older bundle stays.\n`);
    }
  };
  await runOnChange(folder, isInput, run, surroundings);
  return 0;
}
