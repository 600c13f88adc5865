import { compile } from '../compile.js';
import { UsageError } from './cli-error.js';
import { readInputs } from './inputs.js';
import { progressOf } from './progress.js';
import { hasErrors, printDiagnostics, summarize } from './result.js';
import type { Options, Output } from './result.js';

/** `plan-bundle check DIR` */
export async function checkCommand(operands: readonly string[], options: Options, output: Output): Promise<number> {
  const [folder, ...rest] = operands;
  if (folder === undefined || rest.length > 0) throw new UsageError('check takes one folder or document: plan-bundle check DIR');
  const inputs = await readInputs(folder);
  const progress = progressOf(inputs, output);
  const compilation = compile(inputs, progress.step);
  progress.done();
  const { diagnostics, bundle } = compilation;
  if (options.json) output.stdout.write(`${JSON.stringify({ diagnostics, findings: bundle.findings })}\n`);
  else {
    printDiagnostics(compilation, inputs, output);
    for (const finding of bundle.findings) output.stdout.write(`${finding.severity} ${finding.code}: ${finding.messageEn}\n`);
    output.stdout.write(summarize(compilation));
  }
  return hasErrors(diagnostics) ? 1 : 0;
}
